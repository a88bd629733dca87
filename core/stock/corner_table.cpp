// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/corner_table.h"

namespace touat {

namespace {

Corner cornerIn(Query& row) {
    Corner corner;
    corner.id = row.id<CornerId>();
    corner.place = row.stall();
    corner.spot = row.word<Spot>();
    corner.name.arabic = row.text();
    corner.name.latin = row.text();
    corner.closed = row.integer() != 0;
    return corner;
}

} // namespace

bool CornerTable::write(const Envelope& envelope, const CornerSet& fact) {
    const auto place = envelope.id.stream.stall;
    if (!fact.corner) {
        execute(m_db,
                "INSERT INTO corner(id, place, spot, name_ar, name_fr, closed) "
                "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                CornerId::of(envelope.id), place, fact.spot, fact.name.arabic, fact.name.latin,
                fact.closed ? 1 : 0);
        return true;
    }
    const auto known = find(*fact.corner);
    if (!known || known->place != place || known->spot != fact.spot) return false;
    execute(m_db, "UPDATE corner SET name_ar = ?2, name_fr = ?3, closed = ?4 WHERE id = ?1",
            *fact.corner, fact.name.arabic, fact.name.latin, fact.closed ? 1 : 0);
    if (fact.closed) execute(m_db, "DELETE FROM corner_item WHERE corner = ?1", *fact.corner);
    return true;
}

bool CornerTable::place(const Envelope& envelope, const GoodsPlaced& fact) {
    const auto place = envelope.id.stream.stall;
    if (fact.corner) {
        const auto known = find(*fact.corner);
        if (!known || known->place != place || known->spot != fact.spot || known->closed)
            return false;
    }
    for (const auto item : fact.items) {
        if (!fact.corner)
            execute(m_db, "DELETE FROM corner_item WHERE place = ?1 AND spot = ?2 AND item = ?3",
                    place, fact.spot, item);
        else
            execute(m_db,
                    "INSERT INTO corner_item(place, spot, item, corner, since_ms) "
                    "VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(place, spot, item) DO UPDATE SET "
                    "corner = excluded.corner, since_ms = excluded.since_ms",
                    place, fact.spot, item, *fact.corner, envelope.at);
    }
    return true;
}

std::optional<Corner> CornerTable::find(CornerId id) {
    Query row(m_db, "SELECT id, place, spot, name_ar, name_fr, closed FROM corner WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    return cornerIn(row);
}

std::vector<Corner> CornerTable::of(Stall place) {
    std::vector<Corner> corners;
    // All of one place: their ids are in the order of its journal.
    Query row(m_db,
              "SELECT id, place, spot, name_ar, name_fr, closed FROM corner "
              "WHERE place = ?1 AND closed = 0 ORDER BY id",
              place);
    while (row.next()) corners.push_back(cornerIn(row));
    return corners;
}

std::optional<Corner> CornerTable::where(Stall place, Spot spot, ItemId item) {
    Query row(m_db,
              "SELECT c.id, c.place, c.spot, c.name_ar, c.name_fr, c.closed FROM corner_item AS i "
              "JOIN corner AS c ON c.id = i.corner "
              "WHERE i.place = ?1 AND i.spot = ?2 AND i.item = ?3",
              place, spot, item);
    if (!row.next()) return std::nullopt;
    return cornerIn(row);
}

CornersOfItem CornerTable::namesOf(Stall place, ItemId item) {
    const auto nameOf = [&](Spot spot) {
        const auto corner = where(place, spot, item);
        return corner ? corner->name : Name{};
    };
    return {nameOf(Spot::shelf), nameOf(Spot::reserve)};
}

std::unordered_map<std::int64_t, CornersOfItem> CornerTable::names(Stall place) {
    std::unordered_map<std::int64_t, CornersOfItem> names;
    Query row(m_db,
              "SELECT i.item, i.spot, c.name_ar, c.name_fr FROM corner_item AS i "
              "JOIN corner AS c ON c.id = i.corner WHERE i.place = ?1",
              place);
    while (row.next()) {
        auto& its = names[row.integer()];
        auto& name = row.word<Spot>() == Spot::reserve ? its.reserve : its.shelf;
        name.arabic = row.text();
        name.latin = row.text();
    }
    return names;
}

std::vector<GoodsLevel> CornerTable::goods(const Corner& corner) {
    std::vector<GoodsLevel> levels;
    const auto account = accountOf(corner.spot, corner.place);
    Query row(m_db,
              "SELECT i.id, i.kind, i.unit, b.amount FROM corner_item AS c "
              "JOIN item AS i ON i.id = c.item JOIN balance AS b ON b.account = ?2 AND "
              "b.commodity = c.item WHERE c.corner = ?1 AND b.amount <> 0 "
              "ORDER BY c.since_ms DESC, i.id DESC",
              corner.id, account);
    while (row.next()) levels.push_back(goodsLevel(row));
    return levels;
}

std::unordered_map<std::int64_t, CornerSum> CornerTable::sums(Stall place, Spot spot) {
    std::unordered_map<std::int64_t, CornerSum> sums;
    const auto account = accountOf(spot, place);
    Query row(m_db,
              "SELECT coalesce(c.corner, 0), i.unit, count(*), sum(b.amount) FROM balance AS b "
              "JOIN item AS i ON i.id = b.commodity LEFT JOIN corner_item AS c "
              "ON c.place = ?1 AND c.spot = ?2 AND c.item = i.id "
              "WHERE b.account = ?3 AND b.amount <> 0 GROUP BY 1, 2",
              place, spot, account);
    while (row.next()) {
        auto& sum = sums[row.integer()];
        const auto unit = row.word<Unit>();
        sum.kinds += row.integer();
        sum.units.of(unit) += row.quantity();
    }
    return sums;
}

} // namespace touat
