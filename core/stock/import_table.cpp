// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/import_table.h"

namespace touat {

namespace {

#define TOUAT_IMPORT                                                                           \
    "SELECT id, place, source, at_ms, staff, items, artisans, stock, more, undone FROM table_import "
constexpr auto oneImport = TOUAT_IMPORT "WHERE id = ?1";
constexpr auto importsOf = TOUAT_IMPORT "WHERE place = ?1 ORDER BY id DESC LIMIT ?2";
#undef TOUAT_IMPORT

TableImport importIn(Query& row) {
    TableImport import;
    import.id = row.id<ImportId>();
    import.place = row.stall();
    import.source = row.text();
    import.at = row.moment();
    import.by = row.maybe(&Query::id<StaffId>);
    import.items = row.integer();
    import.artisans = row.integer();
    import.stock = row.integer();
    import.more = row.integer();
    import.undone = row.integer() != 0;
    return import;
}

} // namespace

ImportId ImportTable::add(const Envelope& envelope, const FromTable& table,
                          const ImportedThings& things) {
    const auto id = table.import.value_or(ImportId::of(envelope.id));
    execute(m_db,
            "INSERT INTO table_import(id, place, source, at_ms, staff, items, artisans, stock, more, "
            "undone) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0) ON CONFLICT(id) DO UPDATE SET "
            "items = table_import.items + excluded.items, "
            "artisans = table_import.artisans + excluded.artisans, "
            "stock = table_import.stock + excluded.stock, more = excluded.more",
            id, envelope.id.stream.stall, table.source, envelope.at, envelope.by, things.items,
            things.artisans, things.stock, table.more);
    return id;
}

void ImportTable::addStock(ImportId import, const StockLine& line) {
    execute(m_db,
            "INSERT INTO import_stock(import, item, shelf, reserve) VALUES(?1, ?2, ?3, ?4) "
            "ON CONFLICT(import, item) DO UPDATE SET shelf = import_stock.shelf + excluded.shelf, "
            "reserve = import_stock.reserve + excluded.reserve",
            import, line.item, line.shelf, line.reserve);
}

void ImportTable::undo(ImportId import) {
    execute(m_db, "UPDATE table_import SET undone = 1 WHERE id = ?1", import);
}

std::optional<TableImport> ImportTable::find(ImportId import) {
    Query row(m_db, oneImport, import);
    if (!row.next()) return std::nullopt;
    return importIn(row);
}

std::vector<TableImport> ImportTable::of(Stall place, int most) {
    std::vector<TableImport> imports;
    Query row(m_db, importsOf, place, most);
    while (row.next())
        imports.push_back(importIn(row));
    return imports;
}

std::vector<ImportedItem> ImportTable::items(ImportId import) {
    std::vector<ImportedItem> items;
    Query row(m_db, "SELECT id, kind, artisan FROM item WHERE import = ?1 ORDER BY id", import);
    while (row.next()) {
        ImportedItem item;
        item.id = row.id<ItemId>();
        item.kind = row.word<ItemKind>();
        item.artisan = row.maybe(&Query::id<ArtisanId>);
        items.push_back(item);
    }
    return items;
}

std::vector<StockLine> ImportTable::stock(ImportId import) {
    std::vector<StockLine> lines;
    Query row(m_db,
              "SELECT item, shelf, reserve FROM import_stock WHERE import = ?1 ORDER BY item", import);
    while (row.next()) {
        StockLine line;
        line.item = row.id<ItemId>();
        line.shelf = row.quantity();
        line.reserve = row.quantity();
        lines.push_back(line);
    }
    return lines;
}

StockLine ImportTable::broughtOf(Stall place, ItemId item) {
    Query row(m_db,
              "SELECT coalesce(sum(s.shelf), 0), coalesce(sum(s.reserve), 0) FROM import_stock AS s "
              "JOIN table_import AS t ON t.id = s.import WHERE s.item = ?1 AND t.place = ?2 AND t.undone = 0",
              item, place);
    must(row.next(), "an aggregate has a row");
    StockLine line;
    line.item = item;
    line.shelf = row.quantity();
    line.reserve = row.quantity();
    return line;
}

} // namespace touat
