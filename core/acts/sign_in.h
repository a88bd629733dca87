// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proving who one is. Every wrong PIN is a fact before anybody hears of it, so that neither a
// restart nor a power cut gives back a try.
#pragma once

#include "core/book/book.h"
#include "core/consignment/artisan.h"

namespace touat {

/// Refused: personUnknown, pinEmpty, pinLocked (seconds), pinWrong (tries left before the wait).
Result<Person> signIn(Book& book, StaffId staff, std::string_view pin);

/// An artisan signs in with the code of the card. Refused as above.
Result<Artisan> signInArtisan(Book& book, const std::string& card, std::string_view pin);

} // namespace touat
