// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may do, right by right, instead of what comes with the role. Nobody changes their
// own rights, and nobody gives or takes a right that they do not have.
#pragma once

#include "core/book/book.h"

namespace touat {

/// By whoever manages people, or by an owner for sellers. Refused: notAllowed (also for people
/// about whom another device decides), personUnknown.
Result<Done> setRights(Book& book, const Person& by, StaffId staff, Rights rights);

} // namespace touat
