// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening the business day with a counted drawer.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Refused: notAllowed, dayAlreadyOpen, countWrong.
Result<DayId> openDay(Book& book, const Person& by, Day day, const DrawerCount& count);

} // namespace touat
