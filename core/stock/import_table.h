// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items that came in by one table, so that they can be taken back by one touch.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/stock/facts.h"
#include "core/store/query.h"

namespace touat {

struct ItemImport {
    ImportId id;
    Stall place;
    std::string source; // the file's name
    Moment at;
    std::optional<StaffId> by;
    std::int64_t items = 0;
    bool undone = false;
    friend bool operator==(const ItemImport&, const ItemImport&) = default;
};

struct ImportedItem {
    ItemId id;
    ItemKind kind = ItemKind::series;
    std::optional<ArtisanId> artisan;
};

class ImportTable {
  public:
    explicit ImportTable(Database& db) : m_db(db) {}
    void add(const Envelope& envelope, const ItemsRegistered& fact);
    void undo(ImportId import);
    std::optional<ItemImport> find(ImportId import);
    /// Newest first.
    std::vector<ItemImport> of(Stall place, int most);
    std::vector<ImportedItem> items(ImportId import);

  private:
    Database& m_db;
};

} // namespace touat
