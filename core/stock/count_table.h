// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts that were closed, and the levels by the book that the next one is held against.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/stock/facts.h"
#include "core/store/query.h"

namespace touat {

struct ClosedCount {
    CountId id;
    Stall place;
    std::int64_t number = 0;
    Spot spot = Spot::shelf;
    std::string family;
    Moment at;
    std::optional<StaffId> by;
    std::int64_t kinds = 0;
    Quantity units;
    Quantity missing; // of everything together
    Quantity found;
    std::optional<CornerId> corner = std::nullopt;
    std::optional<ArtisanId> artisan = std::nullopt;
    friend bool operator==(const ClosedCount&, const ClosedCount&) = default;
};

/// What an account has of an item.
struct GoodsLevel {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Unit unit = Unit::piece;
    Quantity quantity;
    friend bool operator==(const GoodsLevel&, const GoodsLevel&) = default;
};

/// Of a row "item, kind, unit, quantity".
GoodsLevel goodsLevel(Query& row);

class CountTable {
  public:
    explicit CountTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, const StockCounted& fact);
    bool has(const Stream& stream, std::int64_t number);
    std::int64_t lastNumber(const Stream& stream); // 0: none
    /// Whether a count of the whole shelf is asked of a device (R10): it took another's place, whose last sales and goods
    /// nobody may have heard of, and has not counted yet.
    bool isWanted(const Stream& device);
    /// Newest first.
    std::vector<ClosedCount> of(Stall place, int most);
    /// Items of a family ("": of all), or of what lies in a corner, or of an artisan, that the account ever
    /// had, by item.
    std::vector<GoodsLevel> levels(const std::string& account, const std::string& family,
                                   std::optional<CornerId> corner = std::nullopt,
                                   std::optional<ArtisanId> artisan = std::nullopt);
    /// Items of which this device recorded, after an entry of its own, how many there are at a spot: by a closed
    /// count, as missing or stolen, as found. With the last entry that says so.
    std::map<ItemId, std::int64_t> saidSince(const EntryId& entry, Spot spot);

  private:
    Database& m_db;
};

} // namespace touat
