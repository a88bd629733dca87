// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the manager's papers show: what was taken, what happened at the stalls, and the lists of their pages. Made of
// what the centre answered, so that paper and screen say the same.
#pragma once

#include <optional>
#include <vector>

#include "core/book/goods_paper_view.h"
#include "core/sales/takings_view.h"

namespace touat {

/// What was taken in a period, broken down as somebody asked.
struct PrintedTakings {
    Takings takings;
    TakingsBy by = TakingsBy::time;
    Day from;
    Day to;
    std::optional<PrintedPlace> stall; // none: all
    Moment at;                         // printed
    bool training = false;
};

struct PrintedLogLine {
    Moment at;
    Stall stall;
    Name said; // in the language of whoever prints it, and in no other
    Name who;
};
/// What happened in a period, the newest first.
struct PrintedLog {
    Day from;
    Day to;
    std::optional<PrintedPlace> stall; // none: all
    Name topic;                        // empty: everything
    Name person;                       // empty: everybody
    std::vector<PrintedLogLine> lines;
    Moment at; // printed
    bool training = false;
};

enum class ListOf {
    stalls, // how each stands: last sign, not sent, drawer, taken today
    stock,  // what each place has: kinds, quantity, own at cost, artisans' as agreed, missing this month
    dues,   // what is owed to each artisan: balance, payable today, of it not fetched for 90 days
    doubts, // what does not fit together: where, when
};
struct PrintedListLine {
    Name what;                        // a sentence is in the language of whoever prints it, and in no other
    std::string under;                // small; lines are parted by line breaks
    std::vector<std::string> figures; // as they are written, one for each of the columns that ListOf names
};
/// A list as it stands on a page of the manager's.
struct PrintedList {
    ListOf of = ListOf::stalls;
    std::optional<PrintedPlace> stall; // none: all
    std::vector<PrintedListLine> lines;
    std::vector<std::string> sums; // below the columns; none where nothing is summed
    Name by;                       // who prints it
    Moment at;                     // printed
    bool training = false;
};

} // namespace touat
