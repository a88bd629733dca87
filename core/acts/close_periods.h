// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closing months and years. Nobody has to think of it: whoever opens the first day of a later one closes what is
// over, once, and a month without a day is no month.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Closes every month, then every year before the one of `opening` that has days and is not closed. No day is open.
void closePeriods(Book& book, const Person& by, Day opening);

} // namespace touat
