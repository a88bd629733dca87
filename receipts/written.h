// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts, dates and numbers as paper writes them: western digits, a no-break space between
// thousands, a comma before centimes, 24-hour clock. Written here and not by a locale, whose idea of
// Algeria changes with its version.
#pragma once

#include <string>

#include "core/hash.h"
#include "core/moment.h"
#include "core/money.h"
#include "core/name.h"
#include "core/quantity.h"

namespace touat::receipts {

std::string written(Money amount);   // "1 250,00", "-1 250,00"
std::string writtenShort(Money amount); // "1 250", and "1 250,50" only where there are centimes
std::string written(Quantity count); // "3", "0,250"
std::string writtenDate(Moment at);  // "24/11/2026"
std::string writtenCentimetres(int millimetres); // "120", "12,5"
std::string writtenTime(Moment at);  // "14:05"
std::string shortHash(const Hash& hash); // its first eight bytes, four digits together
Name writtenMonth(Day day);          // "نوفمبر 2026", "Novembre 2026"

} // namespace touat::receipts
