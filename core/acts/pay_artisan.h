// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paying an artisan what is due, line by line.
#pragma once

#include "core/book/book.h"

namespace touat {

struct Paid {
    PayoutId id;
    Money amount;
    std::size_t lines = 0;
};

/// Pays every open line that is payable today. Refused: notAllowed, artisanUnknown, nothingDue
/// (nothing, or a balance that is not positive).
Result<Paid> payArtisan(Book& centre, const Person& by, ArtisanId artisan, PayoutMethod method);

} // namespace touat
