// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawers held against the book: every count that closed a day, and those at an opening that found a
// difference, of one stall or of all. Their differences sum to what the accounts say of too much and
// too little.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/json.h"
#include "core/name.h"
#include "core/sales/facts.h"
#include "core/store/query.h"

namespace touat {

struct DrawerCheck {
    Stall stall;
    Day day; // of business
    Moment at;
    CountedAt when = CountedAt::closing;
    Name by; // empty: from the command line
    Money expected;
    Money counted;
    std::string explained; // "": nobody said a word
    Money difference() const { return counted - expected; }
    friend bool operator==(const DrawerCheck&, const DrawerCheck&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("day", self.day);
        visit("at", self.at);
        visit("when", self.when);
        visit("by", self.by);
        visit("expected", self.expected);
        visit("counted", self.counted);
        visit("explained", self.explained);
    }
};

/// The sums are over all, however few of them are listed.
struct DrawerChecks {
    std::vector<DrawerCheck> checks; // those with a difference first, the newest first
    std::int64_t count = 0;
    Money missing; // together, above zero
    Money tooMuch;
    static void fields(auto& self, auto&& visit) {
        visit("checks", self.checks);
        visit("count", self.count);
        visit("missing", self.missing);
        visit("too_much", self.tooMuch);
    }
};

/// Of one stall, or of all.
DrawerChecks drawerChecks(Database& db, std::optional<Stall> stall, int most);

} // namespace touat
