// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stamp duty on receipts for cash (droit de timbre de quittance, Code du timbre, art. 100): what
// the law's dated table asks of an amount paid in cash. Whether a shop applies it, and on which
// papers, is a setting and not decided here. Source: note on Algeria, 2.2, with its test table 2.3;
// a document keeps the duty that it was given and is never computed again.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/moment.h"
#include "core/money.h"

namespace touat {

struct StampBracket {
    Money upTo;     // the largest amount in it
    Money perSlice; // for each started slice of the whole amount, not of the part above the bracket
};

struct StampTable {
    Day from;               // also names the table on a document
    std::string_view basis; // the text it comes from
    Money free;             // up to here nothing is due
    Money slice;
    Money least; // the minimum when anything is due; there is no maximum
    std::array<StampBracket, 3> brackets;
};

/// All tables, oldest first; each is in force until the day of the next.
std::span<const StampTable> stampTables();

/// The table in force, or nullptr before the first: the years before are not needed by any till.
const StampTable* stampTableOn(Day day);

/// The duty on the part of a document that is paid in cash, rounded up to a multiple of `roundUpTo`
/// where the house wants no half dinars (zero: exact centimes).
Money stampDuty(Money cash, Day day, Money roundUpTo);

} // namespace touat
