// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new version of the contract between an artisan and a stall.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Goods already entrusted keep their version. `seen`: the fingerprint of the paper that both had before
/// them, of draftedContract() and without what they wrote under it; `hands`: that, on the screen; without
/// it they signed the paper itself. Refused: notAllowed, artisanUnknown, paperUnseen (subject: the
/// fingerprint of the paper that there is), and the reasons of checkTerms() and checkSignature().
Result<ContractId> signContract(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                                const Terms& terms, const Hash& seen,
                                const std::optional<SignedByHand>& hands = std::nullopt);

} // namespace touat
