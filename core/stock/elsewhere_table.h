// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where else an item is. The centre numbers each change of a place's stock; a stall names the last
// number that it has heard and gets what changed since. These are notes, no facts: they may be late,
// never wrong about when they were true, and can be thrown away.
#pragma once

#include <vector>

#include "core/journal/posting.h"
#include "core/name.h"
#include "core/store/query.h"

namespace touat {

struct StockNewsLine {
    Stall stall;
    ItemId item;
    Quantity quantity;
    std::int64_t news = 0;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("item", self.item);
        visit("quantity", self.quantity);
        visit("news", self.news);
    }
};

/// At the centre: which stock changed after which.
class StockNewsTable {
  public:
    explicit StockNewsTable(Database& db) : m_db(db) {}
    /// These postings changed what places have on their shelves.
    void mark(const std::vector<Posting>& postings);
    /// What changed after a number at places other than this one, oldest first, at most so many.
    std::vector<StockNewsLine> after(Stall besides, std::int64_t news, int most);
    std::int64_t last(); // 0: nothing has changed yet

  private:
    Database& m_db;
};

/// A place that has an item, as the centre last said.
struct Elsewhere {
    Stall stall;
    Name name; // of the place; empty: not named yet
    Quantity quantity;
    friend bool operator==(const Elsewhere&, const Elsewhere&) = default;
};

/// At a stall: what other places have, as the centre last said.
class ElsewhereTable {
  public:
    explicit ElsewhereTable(Database& db) : m_db(db) {}
    void take(const std::vector<StockNewsLine>& lines);
    std::int64_t heard(); // the last number; 0: nothing yet
    /// Whoever has some, most of it first.
    std::vector<Elsewhere> of(ItemId item);
    /// The centre was set back: what it said is of no use any more.
    void clear();

  private:
    Database& m_db;
};

} // namespace touat
