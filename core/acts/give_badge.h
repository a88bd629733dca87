// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A badge for a person: scanned, it says who stands there, and the PIN proves it. A lost one is given up
// by giving another.
#pragma once

#include "core/book/book.h"

namespace touat {

/// What the new badge's code says. By whoever may set the person's rights, also for themselves.
/// Refused: notAllowed (also for people about whom another device decides), personUnknown, personDismissed.
Result<std::string> giveBadge(Book& book, const Person& by, StaffId staff);

/// Whether a code is a badge's, of whomever.
bool isBadge(std::string_view code);

/// Who may work here and has this badge. Refused: badgeUnknown.
Result<StaffId> whoseBadge(Book& book, const std::string& code);

} // namespace touat
