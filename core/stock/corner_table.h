// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The corners of places, and which items lie in them. An item lies in one corner of a spot at most, and
// keeps it when none is left of it: what comes in next belongs there too.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "core/journal/entry.h"
#include "core/stock/corner_facts.h"
#include "core/stock/count_table.h"
#include "core/stock/unit_sums.h"
#include "core/store/query.h"

namespace touat {

struct Corner {
    CornerId id;
    Stall place;
    Spot spot = Spot::shelf;
    Name name;
    bool closed = false;
    friend bool operator==(const Corner&, const Corner&) = default;
};

/// What lies in a corner.
struct CornerSum {
    std::int64_t kinds = 0;
    UnitSums units;
    friend bool operator==(const CornerSum&, const CornerSum&) = default;
};

/// In which corners an item lies, in the shop and in its reserve; empty: in none.
struct CornersOfItem {
    Name shelf;
    Name reserve;
    friend bool operator==(const CornersOfItem&, const CornersOfItem&) = default;
};

class CornerTable {
  public:
    explicit CornerTable(Database& db) : m_db(db) {}
    /// False: it speaks of a corner of another place or another spot, or of none.
    bool write(const Envelope& envelope, const CornerSet& fact);
    bool place(const Envelope& envelope, const GoodsPlaced& fact);

    std::optional<Corner> find(CornerId id);
    /// Those that are not given up, in the order in which they were named.
    std::vector<Corner> of(Stall place);
    /// Where an item lies.
    std::optional<Corner> where(Stall place, Spot spot, ItemId item);
    CornersOfItem namesOf(Stall place, ItemId item);
    /// Of all items of a place that lie in a corner.
    std::unordered_map<std::int64_t, CornersOfItem> names(Stall place);
    /// What lies there, what was put there last first.
    std::vector<GoodsLevel> goods(const Corner& corner);
    /// Of each corner of a spot; what lies in none is of the id that names nothing.
    std::unordered_map<std::int64_t, CornerSum> sums(Stall place, Spot spot);

  private:
    Database& m_db;
};

} // namespace touat
