// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's way in: another PIN, a password for the centre, none any more, and back again. Whoever may set
// somebody's rights decides (core/acts/set_rights.h), never about themselves; without managing people nobody decides
// about who has a right that they lack: with the PIN that they give they could do it. What the centre has decided no
// stall undoes.
#pragma once

#include <optional>
#include <string_view>

#include "core/acts/sign_in.h"
#include "core/book/book.h"

namespace touat {

/// For somebody who forgot theirs, or whose PIN was seen; the wrong ones that they tried count no more.
/// Refused: notAllowed (also oneself), personUnknown, personDismissed, pinEmpty, pinTooWeak.
Result<Done> setStaffPin(Book& book, const Person& by, StaffId staff, std::string_view pin);

/// One's own, by the one that holds. Refused: as signIn() of the old one; pinEmpty, pinTooWeak; pinOfCentre for
/// people of the centre at a stall; notAllowed for the command line, which has none. Wrong ones are counted for the
/// device through which they come (307).
Result<Done> changeOwnPin(Book& book, const Person& by, std::string_view old, std::string_view pin,
                          const Through& through = {});

/// A password for the centre's page of all stalls, to somebody who forgot theirs; none: they come in by the PIN alone
/// again. At the centre, of its own people. Refused: notAllowed (also oneself, and people of one stall), personUnknown,
/// personDismissed, what checkPassword() refuses, passwordOfPin.
Result<Done> setStaffPassword(Book& book, const Person& by, StaffId staff,
                              std::optional<std::string_view> password);

/// One's own: by the password that holds, and the first by the PIN. Refused: notAllowed as before and for the command
/// line, personDismissed, as signIn() or provePassword() of the old one; what checkPassword() refuses, passwordOfPin.
Result<Done> changeOwnPassword(Book& book, const Person& by, std::string_view old, std::string_view password,
                               const Through& through = {});

/// They sign in nowhere any more, and what they did keeps their name. Said twice it is said once.
/// Refused: notAllowed (also oneself), personUnknown.
Result<Done> dismissStaff(Book& book, const Person& by, StaffId staff);

/// Back, with the PIN and the rights of before. Refused: notAllowed (also at a stall for whom the centre
/// dismissed), personUnknown.
Result<Done> readmitStaff(Book& book, const Person& by, StaffId staff);

} // namespace touat
