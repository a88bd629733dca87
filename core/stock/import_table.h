// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items, or artisans, that came in by one table, so that they can be taken back by one touch.
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
    std::int64_t more = 0; // lines that were to follow and did not: it was cut short
    bool undone = false;
    friend bool operator==(const TableImport&, const TableImport&) = default;
};

struct ImportedItem {
    ItemId id;
    ItemKind kind = ItemKind::series;
    std::optional<ArtisanId> artisan;
};

class ImportTable {
  public:
    explicit ImportTable(Database& db) : m_db(db) {}
    /// Returns its id.
    ImportId add(const Envelope& envelope, const FromTable& table, std::int64_t items,
                 std::int64_t artisans);
    void undo(ImportId import);
    std::optional<TableImport> find(ImportId import);
    /// Newest first.
    std::vector<TableImport> of(Stall place, int most);
    std::vector<ImportedItem> items(ImportId import);

  private:
    Database& m_db;
};

} // namespace touat
