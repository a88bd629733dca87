// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the shelf of a stall out of the tables.
#pragma once

#include "core/stock/place.h"
#include "core/stock/shelf.h"
#include "core/store/query.h"

namespace touat {

class ShelfView {
  public:
    /// `day` decides which price version is in force.
    ShelfView(Database& db, Stall stall, Day day) : m_db(db), m_stall(stall), m_day(day) {}
    std::vector<ShelfItem> all();
    /// What lies on a spot of the place; `onHand` is how much of it.
    std::vector<ShelfItem> on(Spot spot);
    /// What other places have on their shelves, as the centre last said; `onHand` is how much of it.
    std::vector<ShelfItem> elsewhere();
    std::optional<ShelfItem> find(ItemId id);
    /// What has that code here; only if nothing has, what has it elsewhere.
    std::vector<ShelfItem> withCode(const std::string& code);

  private:
    ShelfItem item(Query& row);
    std::vector<ShelfItem> items(Query& row);
    Database& m_db;
    Stall m_stall;
    Day m_day;
};

} // namespace touat
