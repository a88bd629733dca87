// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A count of goods while it goes on: this device's own notes, so that a power cut takes nothing and
// several people can count at once, each their own shelf. Closing the count turns them into one fact.
// Every scan keeps what the book had at that moment; a sale rung up later does not touch it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/stock/facts.h"
#include "core/store/query.h"

namespace touat {

struct OpenCount {
    std::int64_t number = 0;
    Spot spot = Spot::shelf;
    std::string family; // "": everything
    bool blind = false;
    Moment openedAt;
    std::optional<StaffId> by;
    std::optional<CornerId> corner = std::nullopt; // nothing: wherever on the spot it lies
    std::optional<ArtisanId> artisan = std::nullopt; // nothing: whoever's it is
    friend bool operator==(const OpenCount&, const OpenCount&) = default;
};

/// What all counters together have of one item.
struct Tally {
    ItemId item;
    Quantity counted;
    Quantity expected; // at the last scan of it
    bool moved = false; // the book changed between two scans of it: count it again
    std::int64_t since = 0; // the journal's last entry when the first of its counters scanned it last
    friend bool operator==(const Tally&, const Tally&) = default;
};

class OpenCountTable {
  public:
    explicit OpenCountTable(Database& db) : m_db(db) {}
    void open(const OpenCount& count);
    void close(std::int64_t number);
    std::optional<OpenCount> find(std::int64_t number);
    std::vector<OpenCount> all(); // oldest first
    std::int64_t lastNumber();    // of an open one; 0: none

    /// Adds to what a counter has of an item; `seq` is the journal's last entry.
    void add(std::int64_t number, ItemId item, std::optional<StaffId> counter, Quantity quantity,
             Quantity expected, std::int64_t seq);
    /// Instead of all that was counted of it so far. Zero is a count too.
    void replace(std::int64_t number, ItemId item, std::optional<StaffId> counter,
                 Quantity quantity, Quantity expected, std::int64_t seq);
    void forget(std::int64_t number, ItemId item);
    std::vector<Tally> tallies(std::int64_t number);
    std::optional<Tally> tally(std::int64_t number, ItemId item);
    std::vector<StaffId> counters(std::int64_t number);

  private:
    Database& m_db;
};

} // namespace touat
