// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each stall stands by the book: its day, its drawer, what it took today, and what somebody has to
// look at.
#pragma once

#include <optional>

#include "core/name.h"
#include "core/store/query.h"

namespace touat {

struct StallStanding {
    Stall stall;
    Name name;
    std::optional<Moment> openSince;
    std::optional<Moment> closedAt; // the last time; neither: it never opened
    Money cash;                     // that the drawer holds by the book
    std::int64_t sales = 0;         // today
    Money takings;                  // less refunds
    Money gap;                      // of the last count that closed a day
    std::int64_t unexplained = 0;   // gaps of the last days that want a word and have none
    std::int64_t toDecide = 0;      // exceptions that its entries brought
    friend bool operator==(const StallStanding&, const StallStanding&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
        visit("open_since", self.openSince);
        visit("closed_at", self.closedAt);
        visit("cash", self.cash);
        visit("sales", self.sales);
        visit("takings", self.takings);
        visit("gap", self.gap);
        visit("unexplained", self.unexplained);
        visit("to_decide", self.toDecide);
    }
};

class StallsView {
  public:
    /// For how many days a gap without a word is asked about.
    static constexpr int daysToExplain = 30;

    explicit StallsView(Database& db) : m_db(db) {}
    StallStanding of(Stall stall, const Name& name, Day today);

  private:
    Database& m_db;
};

} // namespace touat
