// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may do, right by right, instead of what comes with the role. Nobody changes their
// own rights, and nobody gives or takes a right that they do not have.
#pragma once

#include "core/book/book.h"
#include "core/people/staff_table.h"

namespace touat {

/// Whether there is anybody whose rights this person may set: whoever manages people may, and an
/// owner who sees the reports for sellers.
bool setsRights(const Person& by);

/// The person, where this one may decide about them here, whether or not they still work.
/// Refused: notAllowed (also for people about whom another device decides), personUnknown.
Result<StaffMember> decidedAboutEver(Book& book, const Person& by, StaffId staff);
/// So too, of people who work. Refused as well: personDismissed.
Result<StaffMember> decidedAbout(Book& book, const Person& by, StaffId staff);

/// By whoever setsRights() of somebody in that role. Refused: notAllowed (also for people
/// about whom another device decides), personUnknown, personDismissed.
Result<Done> setRights(Book& book, const Person& by, StaffId staff, Rights rights);

} // namespace touat
