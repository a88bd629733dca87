// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The closings of months and years of all stalls, from the side of the centre, as JSON: the last ones of each
// with its perpetual totals, which one is due and what it waits for; those of one stall; and one of them whole, as
// it is printed. The centre closes nothing itself: a stall does, when it opens the first day of a later month.
#pragma once

#include "app/manager/heard.h"
#include "core/book/document_view.h"
#include "core/sales/period_table.h"

namespace touat {

/// A closing in a list.
struct ClosingLine {
    PeriodId id;
    PeriodKind kind = PeriodKind::month;
    Day first;
    std::int64_t openDays = 0;
    std::int64_t sales = 0;
    std::int64_t refunds = 0;
    Money turnover;
    std::int64_t lateDays = 0; // entered into an earlier one that was closed already
    Money late;
    Totals perpetual; // at its end
    Period period() const { return {kind, first}; }
    static ClosingLine of(const ClosedPeriod& closed);
    friend bool operator==(const ClosingLine&, const ClosingLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("first", self.first);
        visit("open_days", self.openDays);
        visit("sales", self.sales);
        visit("refunds", self.refunds);
        visit("turnover", self.turnover);
        visit("late_days", self.lateDays);
        visit("late", self.late);
        visit("perpetual", self.perpetual);
    }
};

/// What a stall sent is here and waits for what another device has not sent (R5), or for a newer program of the centre's
/// (R6); its closings wait with it.
struct HeldUpStall {
    Moment since;
    Stall by; // whose entry it waits for; an earlier device's, where it is the stall itself; the centre: its update
    friend bool operator==(const HeldUpStall&, const HeldUpStall&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("since", self.since);
        visit("by", self.by);
    }
};

struct StallClosings {
    Stall stall;
    Name name;
    std::optional<ClosingLine> month; // the last one
    std::optional<ClosingLine> year;
    std::optional<Period> due; // the stall closes it when it opens its next day, if nothing holds it up
    std::optional<HeldUpStall> heldUp;
    bool doubted = false; // what it said of a closing is not what is here, and nobody has decided yet
    bool waits() const { return due || heldUp || doubted; }
    friend bool operator==(const StallClosings&, const StallClosings&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
        visit("month", self.month);
        visit("year", self.year);
        visit("due", self.due);
        visit("held_up", self.heldUp);
        visit("doubted", self.doubted);
    }
};

struct ClosingsQuestion {
    std::string token;
    static void fields(auto& self, auto&& visit) { visit("token", self.token); }
};

struct ClosingsAnswer {
    Day today;
    std::vector<StallClosings> stalls; // those that wait first, each group by number
    static void fields(auto& self, auto&& visit) {
        visit("today", self.today);
        visit("stalls", self.stalls);
    }
};

/// Those of one stall, the newest first. Answered with ClosingList.
struct ClosingListQuestion {
    std::string token;
    Stall stall;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("stall", self.stall);
    }
};

struct ClosingList {
    std::vector<ClosingLine> closings;
    static void fields(auto& self, auto&& visit) { visit("closings", self.closings); }
};

/// One of them, to be printed. Answered with PrintedPeriod.
struct ClosingPaperQuestion {
    std::string token;
    PeriodId closing;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("closing", self.closing);
    }
};

namespace path {
constexpr auto closings = "/v1/stalls/closings/";
constexpr auto seeClosings = "/v1/stalls/closings/all";
constexpr auto seeClosingsOf = "/v1/stalls/closings/stall";
constexpr auto seeClosing = "/v1/stalls/closings/paper";
} // namespace path

ClosingsAnswer closingsOf(Book& centre);
/// The answer as JSON. Refused: bytesUnreadable (a path that is none of these, a closing that is none), notAllowed,
/// what `who` refuses.
Result<std::string> answerClosings(Book& centre, const WhoSpeaks& who, std::string_view path,
                                   const std::string& body);

} // namespace touat
