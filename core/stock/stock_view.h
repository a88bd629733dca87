// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stock as a manager sees it: all stalls at a glance, one stall item by item.
#pragma once

#include <vector>

#include "core/stock/unit_sums.h"
#include "core/store/query.h"

namespace touat {

struct StallStock {
    Stall stall;
    Name name;
    std::int64_t kinds = 0; // different items on hand
    UnitSums units;
    Money value;            // at today's prices
    friend bool operator==(const StallStock&, const StallStock&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
        visit("kinds", self.kinds);
        visit("units", self.units);
        visit("value", self.value);
    }
};

struct StockRow {
    ItemId item;
    std::string code;
    ItemKind kind = ItemKind::series;
    Name name;
    std::string family;
    Name artisan;
    Money price;
    Money floor;
    Quantity onHand;
    std::string picture;
    std::string palette;
    std::string photo; // that was taken of it; "": none
    std::optional<Money> nextPrice = std::nullopt; // that begins one day,
    std::optional<Day> nextFrom = std::nullopt;    // on this one
    friend bool operator==(const StockRow&, const StockRow&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("code", self.code);
        visit("kind", self.kind);
        visit("name", self.name);
        visit("family", self.family);
        visit("artisan", self.artisan);
        visit("price", self.price);
        visit("floor", self.floor);
        visit("on_hand", self.onHand);
        visit("picture", self.picture);
        visit("palette", self.palette);
        visit("photo", self.photo);
        visit("next_price", self.nextPrice);
        visit("next_from", self.nextFrom);
    }
};

class StockView {
  public:
    StockView(Database& db, Day day) : m_db(db), m_day(day) {}
    StallStock of(Stall stall, const Name& name);
    /// Items that the stall has, or owes the books (below zero); by family and name.
    std::vector<StockRow> at(Stall stall);

  private:
    Database& m_db;
    Day m_day;
};

} // namespace touat
