// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's way in: another PIN, none any more, and back again. Whoever may set somebody's rights decides
// (core/acts/set_rights.h), never about themselves; without managing people nobody decides about who has a right
// that they lack: with the PIN that they give they could do it. What the centre has decided no stall undoes.
#pragma once

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

/// They sign in nowhere any more, and what they did keeps their name. Said twice it is said once.
/// Refused: notAllowed (also oneself), personUnknown.
Result<Done> dismissStaff(Book& book, const Person& by, StaffId staff);

/// Back, with the PIN and the rights of before. Refused: notAllowed (also at a stall for whom the centre
/// dismissed), personUnknown.
Result<Done> readmitStaff(Book& book, const Person& by, StaffId staff);

} // namespace touat
