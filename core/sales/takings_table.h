// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was taken of all stalls, added up while the centre hears of each sale; read by TakingsView.
#pragma once

#include "core/sales/sale_table.h"

namespace touat {

/// The Sunday with which the day's week begins.
Day firstOfWeek(Day day);

class TakingsTable {
  public:
    explicit TakingsTable(Database& db) : m_db(db) {}
    void add(const DocumentPlace& place, Series series, const Document& document);
    /// What was sold of the item is of another family from now on. Before the item itself says so.
    void move(ItemId item, const std::string& family);
    /// The line is another artisan's. Before the line itself says so.
    void move(SaleLineId line, ArtisanId artisan);

  private:
    void addGoods(Stall stall, Day day, std::int64_t artisan, const std::string& family,
                  std::int64_t lines, Money amount);

    Database& m_db;
};

} // namespace touat
