// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/count_table.h"

namespace touat {

void CountTable::insert(const Envelope& envelope, const StockCounted& fact) {
    Quantity missing;
    Quantity found;
    for (const auto& line : fact.lines) {
        const auto more = line.counted - line.expected;
        (more.isPositive() ? found : missing) += more.isPositive() ? more : -more;
    }
    execute(m_db,
            "INSERT INTO stock_count(id, place, epoch, number, spot, family, at_ms, staff, kinds, "
            "units, missing, found, corner, artisan) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            CountId::of(envelope.id), envelope.id.stream.stall, envelope.id.stream.epoch,
            fact.number, fact.spot, fact.family, envelope.at, envelope.by, fact.kinds, fact.units,
            missing, found, fact.corner, fact.artisan);
}

bool CountTable::has(const Stream& stream, std::int64_t number) {
    Query row(m_db,
              "SELECT 1 FROM stock_count WHERE place = ?1 AND epoch = ?2 AND number = ?3",
              stream.stall, stream.epoch, number);
    return row.next();
}

bool CountTable::isWanted(const Stream& device) {
    if (device.stall.isCentre() || device.epoch == 1) return false;
    Query row(m_db,
              "SELECT 1 FROM stock_count WHERE place = ?1 AND epoch = ?2 AND spot = 'shelf' AND family = '' "
              "AND corner IS NULL AND artisan IS NULL",
              device.stall, device.epoch);
    return !row.next();
}

std::int64_t CountTable::lastNumber(const Stream& stream) {
    Query row(m_db,
              "SELECT coalesce(max(number), 0) FROM stock_count WHERE place = ?1 AND epoch = ?2",
              stream.stall, stream.epoch);
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

std::vector<ClosedCount> CountTable::of(Stall place, int most) {
    std::vector<ClosedCount> counts;
    Query row(m_db,
              "SELECT id, place, number, spot, family, at_ms, staff, kinds, units, missing, found, "
              "corner, artisan FROM stock_count WHERE place = ?1 ORDER BY at_ms DESC, id DESC LIMIT ?2",
              place, most);
    while (row.next()) {
        ClosedCount count;
        count.id = row.id<CountId>();
        count.place = row.stall();
        count.number = row.integer();
        count.spot = row.word<Spot>();
        count.family = row.text();
        count.at = row.moment();
        count.by = row.maybe(&Query::id<StaffId>);
        count.kinds = row.integer();
        count.units = row.quantity();
        count.missing = row.quantity();
        count.found = row.quantity();
        count.corner = row.maybe(&Query::id<CornerId>);
        count.artisan = row.maybe(&Query::id<ArtisanId>);
        counts.push_back(std::move(count));
    }
    return counts;
}

std::map<ItemId, std::int64_t> CountTable::saidSince(const EntryId& entry, Spot spot) {
    std::map<ItemId, std::int64_t> said;
    const EntryId last{entry.stream, id_bits::seqMax};
    Query row(m_db,
              "SELECT m.item, max(m.entry) FROM goods_move AS m LEFT JOIN stock_count AS c "
              "ON c.id = m.entry WHERE m.entry > ?1 AND m.entry <= ?2 AND (c.spot = ?3 OR "
              "(?3 = 'shelf' AND m.kind IN ('missing', 'stolen', 'found'))) GROUP BY m.item",
              id_bits::pack(entry, 0), id_bits::pack(last, 0), spot);
    while (row.next()) {
        const auto item = row.id<ItemId>();
        said.emplace(item, id_bits::entry(row.integer()).seq);
    }
    return said;
}

GoodsLevel goodsLevel(Query& row) {
    GoodsLevel level;
    level.item = row.id<ItemId>();
    level.kind = row.word<ItemKind>();
    level.unit = row.word<Unit>();
    level.quantity = row.quantity();
    return level;
}

std::vector<GoodsLevel> CountTable::levels(const std::string& account, const std::string& family,
                                           std::optional<CornerId> corner,
                                           std::optional<ArtisanId> artisan) {
    std::vector<GoodsLevel> levels;
    Query row(m_db,
              "SELECT i.id, i.kind, i.unit, b.amount FROM balance AS b JOIN item AS i ON i.id = b.commodity "
              "WHERE b.account = ?1 AND (?2 = '' OR i.family = ?2) AND (?3 IS NULL OR EXISTS("
              "SELECT 1 FROM corner_item WHERE corner = ?3 AND item = i.id)) "
              "AND (?4 IS NULL OR i.artisan = ?4) ORDER BY i.id",
              account, family, corner, artisan);
    while (row.next()) levels.push_back(goodsLevel(row));
    return levels;
}

} // namespace touat
