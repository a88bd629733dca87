// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place has, counted level by level, to hold what the centre keeps against it.
#pragma once

#include "core/sales/goods_view.h"
#include "core/sales/place_sums_table.h"
#include "core/stock/stock_view.h"

namespace touat::given {

inline PlaceSums countedSums(Database& db, Stall place, Day day) {
    const auto shelf = StockView(db, day).of(place, {});
    const auto all = worthOf(GoodsView(db, day).at(place, 0));
    return {shelf.kinds, shelf.units, shelf.value, all.kinds, all.units, all.atCost, all.entrusted, 0};
}

/// Without the items that nobody has registered, which no page counts.
inline PlaceSums keptSums(Database& db, Stall place, Day day) {
    auto sums = PlaceSumsTable(db).of(place, day);
    sums.unknown = 0;
    return sums;
}

} // namespace touat::given
