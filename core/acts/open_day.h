// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening the business day with a counted drawer. What the count differs from the book is posted
// and stays visible; it never keeps a stall shut.
#pragma once

#include "core/book/book.h"

namespace touat {

/// `day`: the date that its sales and its Z report bear, whatever the clock says later. The float
/// of the very first day comes out of the safe. What month and year are over with it is closed first.
/// Refused: notAllowed, dayAlreadyOpen, countWrong.
Result<DayId> openDay(Book& book, const Person& by, Day day, const DrawerCount& count);

} // namespace touat
