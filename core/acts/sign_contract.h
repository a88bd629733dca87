// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new version of the contract between an artisan and a stall.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Goods already entrusted keep their version. Signed on the screen, both have written there. Refused:
/// notAllowed, artisanUnknown, paperUnseen (the fingerprint is not that of draftedContract()), and the
/// reasons of checkTerms() and checkSignature().
Result<ContractId> signContract(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                                const Terms& terms,
                                const std::optional<ContractSignature>& signature = std::nullopt);

} // namespace touat
