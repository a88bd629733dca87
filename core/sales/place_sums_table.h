// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each place has, added up while the centre hears of it, so that a page of thirty places does not read sixty
// thousand levels. At the centre alone; core/book/sum_places.h says when it changes. What is kept is at the newest
// price of each item; where that holds from a later day on, the sum of today is set right when it is read.
#pragma once

#include "core/consignment/share.h"
#include "core/stock/unit_sums.h"
#include "core/store/query.h"

namespace touat {

struct PlaceSums {
    std::int64_t shelfKinds = 0; // different items on the shelf, or owed by it
    UnitSums shelf;
    Money shelfValue;            // at their prices
    std::int64_t kinds = 0;      // with the place's reserve
    UnitSums units;
    Money own;                   // own goods, at average cost
    Money entrusted;             // artisans' goods, as agreed with them
    std::int64_t unknown = 0;    // items of which the place told before it was heard what they are; in no other sum

    PlaceSums& operator+=(const PlaceSums& more);
    friend PlaceSums operator-(const PlaceSums& a, const PlaceSums& b);
    friend bool operator==(const PlaceSums&, const PlaceSums&) = default;
};

/// What lies of an item at a place, in thousandths, and what one unit of it cost there.
struct PlaceLevel {
    std::int64_t shelf = 0;
    std::int64_t reserve = 0;
    std::optional<Money> cost;
};

/// What of an item its worth is worked out from, on a day.
struct WorthOf {
    Unit unit = Unit::piece;
    bool isOwn = false;
    AgreedGoods agreed;
    std::optional<Terms> terms; // under which it was entrusted, where they can be
};

class PlaceSumsTable {
  public:
    explicit PlaceSumsTable(Database& db) : m_db(db) {}
    /// At the prices of a day.
    PlaceSums of(Stall place, Day day);
    void add(Stall place, const PlaceSums& more);
    enum class Heard { anything, unknownItems };
    /// Those of which anything was ever heard, or that told of items that are not known yet.
    std::vector<Stall> places(Heard what);

    PlaceLevel levelOf(Stall place, ItemId item);
    /// At its newest price; empty: nobody knows the item.
    std::optional<WorthOf> worthOf(ItemId item);
    /// What an item adds to the sums of a place.
    static PlaceSums partOf(const std::optional<WorthOf>& worth, const PlaceLevel& level);

  private:
    std::optional<WorthOf> worthOf(ItemId item, Day day);
    Database& m_db;
};

} // namespace touat
