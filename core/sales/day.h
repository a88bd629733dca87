// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A business day, the movements of its drawer, and what it all adds up to: the X report in the
// middle of it and the Z report at its end. A difference that was counted stays here for ever.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/sales/facts.h"

namespace touat {

struct BusinessDay {
    DayId id;
    Stall stall;
    Day day;
    Moment openedAt;
    bool first = false; // the drawer's very first: its float came from the safe
    Money openingExpected;
    Money openingCounted;
    std::string openingExplained; // "": nobody said a word
    std::optional<Moment> closedAt;
    Money closingExpected;
    Money closingCounted;
    Money toSafe;
    int number = 0; // of the Z report; 0: not closed
    std::optional<EntryId> closing; // the entry that closed it
    std::string explained; // so too, of the closing
    bool aside = false; // a lost device's, while the stall was in another: see DayTable

    /// What that count found too much, or below zero missing; zero before it, and of a first float.
    Money gap(CountedAt at) const {
        if (at == CountedAt::opening) return first ? Money{} : openingCounted - openingExpected;
        return closedAt ? closingCounted - closingExpected : Money{};
    }
    const std::string& said(CountedAt at) const {
        return at == CountedAt::opening ? openingExplained : explained;
    }
};

struct CashMove {
    std::int64_t id = 0;
    Stall stall;
    Day day;
    Moment at;
    std::optional<StaffId> by;
    Money amount; // positive: put in
    CashReason reason = CashReason::change;
    std::string note;
    std::string receiver;
};

/// The drawer was opened without a sale.
struct DrawerOpening {
    std::int64_t id = 0;
    Moment at;
    std::optional<StaffId> by;
    std::string why;
};

struct TenderTotal {
    TenderKind kind = TenderKind::cash;
    std::string scheme;
    std::int64_t payments = 0;
    Money amount;
    friend bool operator==(const TenderTotal&, const TenderTotal&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("scheme", self.scheme);
        visit("payments", self.payments);
        visit("amount", self.amount);
    }
};
struct SellerTotal {
    std::optional<StaffId> seller;
    Name name;
    std::int64_t sales = 0;
    Money total;
};

struct DayReport {
    BusinessDay day;
    std::int64_t sales = 0;
    std::int64_t refunds = 0;
    Money sold;      // by sales, before refunds
    Money givenBack; // by refunds, positive
    Money lowered;   // below the tags, over all lines
    Money vat;
    Money duty;
    Money rounding;
    Money artisans; // of the day's sales, less refunds: money that is not the shop's
    std::vector<TenderTotal> tenders; // refunds count negative
    std::vector<SellerTotal> sellers;
    std::vector<CashMove> moves;
    std::int64_t openings = 0; // of the drawer without a sale
    std::int64_t reprints = 0;
    std::int64_t removals = 0; // of lines, after somebody had begun to pay
    Money expectedCash; // by the book, now or at closing
    Totals perpetual;   // of the device, from its first entry on

    Money turnover() const { return sold - givenBack; }
};

} // namespace touat
