// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person proves who they are with a PIN and goes to work, or looks at their own account.
#pragma once

#include <string_view>

#include "core/book/book.h"
#include "core/consignment/artisan.h"

namespace touat {

/// At the centre: the device at which they stand. Tries are counted for each (307).
using Through = std::optional<ThroughDevice>;

/// Refused: pinEmpty, pinWrong (tries left), pinLocked (seconds to wait), personUnknown, personDismissed.
Result<Person> signIn(Book& book, StaffId staff, std::string_view pin, const Through& through = {});
/// The artisan whose card it is. Refused as above; pinMissing.
Result<Artisan> signInArtisan(Book& book, const std::string& card, std::string_view pin,
                              const Through& through = {});

/// As signIn(), for somebody who only gives a word: nobody goes to work by it.
Result<Person> provePin(Book& book, StaffId staff, std::string_view pin, const Through& through = {});
/// Who has proved to be `person` is at work from now on.
void noteSignIn(Book& book, const Person& person, const Through& through = {});

} // namespace touat
