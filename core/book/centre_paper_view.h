// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the manager's papers show: what was taken, and what happened at the stalls. Made of what the centre
// answered, so that paper and screen say the same.
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

} // namespace touat
