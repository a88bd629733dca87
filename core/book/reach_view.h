// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of which items and artisans a stall may say what holds at all stalls: its card, a price, an artisan's word, an owner, a
// telephone. What it registered itself; what came into its hands out of another's, not by its own word alone; the
// artisans who have signed there. What was there once stays within its reach: whoever was offline is not
// contradicted for goods that have gone on since. Acts ask the stall's own book, the centre asks its own (327).
#pragma once

#include "core/id.h"
#include "core/store/query.h"

namespace touat {

class ReachView {
  public:
    ReachView(Database& db, Stall stall) : m_db(db), m_stall(stall) {}
    /// Of the centre: everything.
    bool holds(ItemId item);
    bool holds(ArtisanId artisan);

  private:
    Database& m_db;
    Stall m_stall;
};

} // namespace touat
