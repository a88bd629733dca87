// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sales as a manager and an accountant see them.
#pragma once

#include <optional>
#include <vector>

#include "core/name.h"
#include "core/sales/sale_table.h"
#include "core/store/query.h"

namespace touat {

struct StallToday {
    Stall stall;
    Name name;
    std::int64_t sales = 0;
    std::int64_t refunds = 0;
    std::int64_t lines = 0;
    Money total;
    Moment last;     // of the newest document; 0: none
    int dayOpen = 0; // 1: the stall has its day open
    friend bool operator==(const StallToday&, const StallToday&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
        visit("sales", self.sales);
        visit("refunds", self.refunds);
        visit("lines", self.lines);
        visit("total", self.total);
        visit("last", self.last);
        visit("day_open", self.dayOpen);
    }
};

struct SaleRow {
    SaleId sale;
    std::string number; // as on paper
    Moment at;
    Name seller;
    std::int64_t lines = 0;
    Name firstItem;
    Money total;
    Money back; // of it, taken back since; for lists of the stall itself, no message carries it
    friend bool operator==(const SaleRow&, const SaleRow&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("sale", self.sale);
        visit("number", self.number);
        visit("at", self.at);
        visit("seller", self.seller);
        visit("lines", self.lines);
        visit("first_item", self.firstItem);
        visit("total", self.total);
    }
};

struct DayTotal {
    Day day;
    std::int64_t receipts = 0;
    std::int64_t lines = 0;
    Money total;
    static void fields(auto& self, auto&& visit) {
        visit("day", self.day);
        visit("receipts", self.receipts);
        visit("lines", self.lines);
        visit("total_centimes", self.total);
    }
};

/// Everything sold and given back: what `touat-book report sales` says.
struct SalesReport {
    std::int64_t receipts = 0; // sales and refunds
    std::int64_t refunds = 0;
    std::int64_t lines = 0;
    std::int64_t totalCentimes = 0;
    std::vector<DayTotal> days;
    static void fields(auto& self, auto&& visit) {
        visit("receipts", self.receipts);
        visit("refunds", self.refunds);
        visit("lines", self.lines);
        visit("total_centimes", self.totalCentimes);
        visit("days", self.days);
    }
};

class SalesView {
  public:
    explicit SalesView(Database& db) : m_db(db) {}
    StallToday of(Stall stall, const Name& name, Day day);
    /// The documents of a stall and day, newest first, at most 200.
    std::vector<SaleRow> at(Stall stall, Day day);
    /// The newest documents of a stall, of any day. `number`: only whose number, payment reference
    /// or total in dinars it is; below zero: all.
    std::vector<SaleRow> latest(Stall stall, int most, std::int64_t number = -1);
    /// Of one stall, or of all that the book knows.
    SalesReport report(std::optional<Stall> stall = std::nullopt);

    /// What sold most often at a stall from a day on and before another, the best first.
    std::vector<ItemId> bestSellers(Stall stall, Day from, Day before, int most);

  private:
    Database& m_db;
};

} // namespace touat
