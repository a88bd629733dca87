// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The closing of a month or a year: what its business days add up to, and where the journal stood at its
// end. It is made once, when a later month or year begins at the stall, and never changed: a day of it that is
// entered afterwards goes into the next closing, which says so. What a lost device turns up with for a day that
// is in a closing goes into none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/people/facts.h"
#include "core/sales/day.h"

namespace touat {

enum class PeriodKind { month, year };
template <>
struct EnumWords<PeriodKind> {
    static constexpr auto words = std::to_array<std::string_view>({"month", "year"});
};

struct Period {
    PeriodKind kind = PeriodKind::month;
    Day first;
    static Period of(PeriodKind kind, Day day);
    Day end() const; // the first day after it
    bool isOne() const { return of(kind, first).first == first; }
    std::string text() const; // "2026-11", "2026"
    friend bool operator==(const Period&, const Period&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("first", self.first);
    }
};

struct VatSum {
    std::optional<Rate> rate; // in the price of what the shop sells as its own; none: on commissions
    Money vat;
    friend bool operator==(const VatSum&, const VatSum&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("rate_bp", self.rate);
        visit("vat", self.vat);
    }
};

/// What documents add up to, as they were written; tenders as they were corrected until the closing.
struct PeriodSums {
    std::int64_t sales = 0;
    std::int64_t refunds = 0;
    Money sold;      // before refunds
    Money givenBack; // positive
    std::vector<VatSum> vat; // less refunds; commissions first, then by rate
    Money duty;
    Money rounding;
    std::vector<TenderTotal> tenders; // refunds count negative; by kind and scheme
    std::optional<std::string> firstSale; // numbers as people read them
    std::optional<std::string> lastSale;
    std::optional<std::string> firstRefund;
    std::optional<std::string> lastRefund;

    Money turnover() const { return sold - givenBack; }
    Money vatSum() const;
    PeriodSums& operator+=(const PeriodSums& later);
    friend bool operator==(const PeriodSums&, const PeriodSums&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("sales", self.sales);
        visit("refunds", self.refunds);
        visit("sold", self.sold);
        visit("given_back", self.givenBack);
        visit("vat", self.vat);
        visit("duty", self.duty);
        visit("rounding", self.rounding);
        visit("tenders", self.tenders);
        visit("first_sale", self.firstSale);
        visit("last_sale", self.lastSale);
        visit("first_refund", self.firstRefund);
        visit("last_refund", self.lastRefund);
    }
};

struct PeriodClosed {
    static constexpr auto type = "period_closed";
    PeriodKind kind = PeriodKind::month;
    Day first;
    std::vector<DayId> days;      // of a month: that went into it
    std::vector<PeriodId> months; // of a year: whose closings went into it
    std::int64_t openDays = 0;    // in all of them
    PeriodSums sums;
    std::int64_t lateDays = 0; // of these days: of an earlier period that was closed before they were entered
    Money late;                // turnover of those
    Totals perpetual;          // of the stall, all its devices, at the end of the last of these days
    std::vector<DigestHead> heads; // where the journals of its devices stood then

    Period period() const { return {kind, first}; }
    friend bool operator==(const PeriodClosed&, const PeriodClosed&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("first", self.first);
        visit("days", self.days);
        visit("months", self.months);
        visit("open_days", self.openDays);
        visit("sums", self.sums);
        visit("late_days", self.lateDays);
        visit("late", self.late);
        visit("perpetual", self.perpetual);
        visit("heads", self.heads);
    }
};

} // namespace touat
