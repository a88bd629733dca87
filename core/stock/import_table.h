// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items, artisans or stock that came in by one table, so that they can be taken back by one touch.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/stock/facts.h"
#include "core/store/query.h"

namespace touat {

struct TableImport {
    ImportId id;
    Stall place;
    std::string source; // the file's name
    Moment at;
    std::optional<StaffId> by;
    std::int64_t items = 0;
    std::int64_t artisans = 0;
    std::int64_t stock = 0; // lines of it, for items that were here before
    std::int64_t more = 0; // lines that were to follow and did not: it was cut short
    bool undone = false;
    friend bool operator==(const TableImport&, const TableImport&) = default;
};

struct ImportedItem {
    ItemId id;
    ItemKind kind = ItemKind::series;
    std::optional<ArtisanId> artisan;
};

/// How many things a fact of an import brought.
struct ImportedThings {
    std::int64_t items = 0;
    std::int64_t artisans = 0;
    std::int64_t stock = 0;
};

class ImportTable {
  public:
    explicit ImportTable(Database& db) : m_db(db) {}
    /// Returns its id.
    ImportId add(const Envelope& envelope, const FromTable& table, const ImportedThings& things);
    void addStock(ImportId import, const StockLine& line);
    void undo(ImportId import);
    std::optional<TableImport> find(ImportId import);
    /// Newest first.
    std::vector<TableImport> of(Stall place, int most);
    std::vector<ImportedItem> items(ImportId import);
    /// What a table of stock brought, one line an item.
    std::vector<StockLine> stock(ImportId import);
    /// What tables brought of it to this place in all, without those that were taken back.
    StockLine broughtOf(Stall place, ItemId item);

  private:
    Database& m_db;
};

} // namespace touat
