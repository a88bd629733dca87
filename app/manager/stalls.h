// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How all stalls stand, from the side of the centre, as JSON: their days and drawers, when each was heard
// last and what it said it has not sent, the differences of all drawers in one list, what was taken, and the
// log of all of them.
#pragma once

#include <algorithm>
#include <map>

#include "app/manager/heard.h"
#include "core/book/book.h"
#include "core/book/log_view.h"
#include "core/sales/drawer_view.h"
#include "core/sales/stalls_view.h"
#include "core/sales/takings_view.h"

namespace touat {

/// What the centre heard of a stall's newest device.
struct StallContact {
    std::optional<Moment> heardAt;       // since the centre began to serve; by its clock
    std::optional<std::int64_t> unsent;  // entries that it said it has not sent; not heard: nobody knows
    friend bool operator==(const StallContact&, const StallContact&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("heard_at", self.heardAt);
        visit("unsent", self.unsent);
    }
};
using Contacts = std::map<Stall, StallContact>;

struct StallsQuestion {
    std::string token;
    static void fields(auto& self, auto&& visit) { visit("token", self.token); }
};

/// What about a stall a manager should look at.
enum class StallMark { silent, unsent, gap, decide, count };
template <>
struct EnumWords<StallMark> {
    static constexpr auto words =
        std::to_array<std::string_view>({"silent", "unsent", "gap", "decide", "count"});
};

struct StallLine {
    StallStanding standing;
    StallContact contact;
    // By the device's clock; none: the centre has nothing of it, or that clock is ahead of the centre's and
    // says nothing of when it was.
    std::optional<Moment> lastEntryAt;
    std::vector<StallMark> marks;
    /// The last sign of it.
    std::optional<Moment> seenAt() const { return std::max(contact.heardAt, lastEntryAt); }
    bool has(StallMark mark) const {
        return std::find(marks.begin(), marks.end(), mark) != marks.end();
    }
    friend bool operator==(const StallLine&, const StallLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("standing", self.standing);
        visit("contact", self.contact);
        visit("last_entry_at", self.lastEntryAt);
        visit("marks", self.marks);
    }
};

/// All of them together.
struct StallSums {
    std::int64_t open = 0;
    std::int64_t marked = 0;
    std::int64_t unsent = 0;
    Money cash;
    Money takings;
    std::int64_t sales = 0;
    std::int64_t toDecide = 0;
    friend bool operator==(const StallSums&, const StallSums&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("open", self.open);
        visit("marked", self.marked);
        visit("unsent", self.unsent);
        visit("cash", self.cash);
        visit("takings", self.takings);
        visit("sales", self.sales);
        visit("to_decide", self.toDecide);
    }
};

struct StallsAnswer {
    Moment at;
    std::vector<StallLine> stalls; // those with a mark first, each group by number
    StallSums all;
    static void fields(auto& self, auto&& visit) {
        visit("at", self.at);
        visit("stalls", self.stalls);
        visit("all", self.all);
    }
};

/// The counts of all drawers, or of one stall's. Answered with DrawerChecks.
struct DrawersQuestion {
    std::string token;
    std::optional<Stall> stall;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("stall", self.stall);
    }
};

/// What was taken from one day to another, both counted, at all stalls or at one. Answered with Takings,
/// in which lines by stall have its name.
struct TakingsQuestion {
    std::string token;
    Day from;
    Day to;
    TakingsBy by = TakingsBy::time;
    std::optional<Stall> stall;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("from", self.from);
        visit("to", self.to);
        visit("by", self.by);
        visit("stall", self.stall);
    }
};

/// The log of all stalls, newest first. Answered with LogOfAll; `after`: what its `next` was.
struct LogQuestion {
    /// A longer period is not asked for at once.
    static constexpr std::int64_t mostDays = 31;
    static constexpr int mostLines = 500;
    std::string token;
    LogWish wish;
    std::optional<LogPlace> after;
    int most = 0; // lines
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("wish", self.wish);
        visit("after", self.after);
        visit("most", self.most);
    }
};

namespace path {
constexpr auto stalls = "/v1/stalls/";
constexpr auto seeStalls = "/v1/stalls/all";
constexpr auto seeDrawers = "/v1/stalls/drawers";
constexpr auto seeTakings = "/v1/stalls/takings";
constexpr auto seeLog = "/v1/stalls/log";
} // namespace path

/// A stall is silent when no sign of it is younger than a day; it has much to send from 100 entries on.
StallsAnswer stallsOf(Book& centre, const Contacts& contacts);
/// Refused: bytesUnreadable, a period that ends before it begins or is longer than ten years.
Result<Takings> takingsOf(Book& centre, const TakingsQuestion& question);
/// Refused: bytesUnreadable, a period that ends before it begins or is too long, no line or too many at once.
Result<LogOfAll> logOf(Book& centre, const LogQuestion& question);
/// The answer as JSON, also to what closings.h asks. Refused: bytesUnreadable (also a path that is none of these),
/// notAllowed, what `who`, takingsOf(), logOf() and answerClosings() refuse.
Result<std::string> answerStalls(Book& centre, const Contacts& contacts, const WhoSpeaks& who,
                                 std::string_view path, const std::string& body);

} // namespace touat
