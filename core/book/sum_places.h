// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the sums of each place (core/sales/place_sums_table.h) beside a fact that is applied at the centre. They are
// always what GoodsView would count: whatever way a fact changes what lies somewhere, or what it is worth, is named here.
#pragma once

#include <map>

#include "core/book/fact.h"
#include "core/sales/place_sums_table.h"

namespace touat {

class SumPlaces {
  public:
    /// Before the fact is applied.
    SumPlaces(Database& db, const Envelope& envelope, const Fact& fact);
    /// After it, and after its postings.
    void finish();

  private:
    void remember(Stall place, ItemId item);
    Database& m_db;
    std::map<std::pair<Stall, ItemId>, PlaceSums> m_before;
};

} // namespace touat
