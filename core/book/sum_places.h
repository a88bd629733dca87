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
    /// After a document it is worked out from what was there before, and not read again.
    Quantity onShelf(Stall place, ItemId item) const;
    /// What will be asked for it, for a Foresight.
    static void lookAhead(Database& db, const Envelope& envelope);

  private:
    struct Known {
        PlaceLevel level;
        std::optional<WorthOf> worth;
        PlaceSums before;
    };
    Known& remember(Stall place, ItemId item);
    Database& m_db;
    bool m_readsAgain; // the fact changes more than its postings say
    std::map<std::pair<Stall, ItemId>, Known> m_known;
};

} // namespace touat
