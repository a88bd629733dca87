// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person proves who they are with a PIN and goes to work, or looks at their own account; at the centre with a
// password behind it, once they have one.
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
/// The password of somebody who has one, with wrong ones counted among their wrong PINs. Who has none has proved
/// enough. Refused: passwordWanted (there is one and nothing was typed), passwordWrong (tries left), pinLocked.
Result<Done> provePassword(Book& book, StaffId staff, std::string_view password, const Through& through = {});
/// For the page of all stalls: the PIN, and behind it the password. Whoever does not know the PIN is told nothing
/// about a password. Refused: as both.
Result<Person> proveToCentre(Book& book, StaffId staff, std::string_view pin, std::string_view password,
                             const Through& through = {});
/// Who has proved to be `person` is at work from now on.
void noteSignIn(Book& book, const Person& person, const Through& through = {});

} // namespace touat
