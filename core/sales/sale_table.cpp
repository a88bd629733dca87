// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sale_table.h"

#include <array>
#include <cstdio>

namespace touat {

namespace {

std::optional<SaleId> only(Query& row) {
    if (!row.next()) return std::nullopt;
    return row.id<SaleId>();
}

} // namespace

std::string documentNumber(const Stream& stream, Series series, std::int64_t number) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s-%d-%s%06lld", stream.stall.text().c_str(),
                  stream.epoch, series == Series::refund ? "R" : "",
                  static_cast<long long>(number));
    return text.data();
}

void SaleTable::insert(const DocumentPlace& place, Series series, const Document& document) {
    const auto sale = SaleId::of(place.entry);
    const auto sign = [&](auto amount) { return series == Series::sale ? amount : -amount; };
    execute(m_db,
            "INSERT INTO sale(id, stall, epoch, series, number, basket, day, at_ms, staff, lines, "
            "total, source) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            sale, place.entry.stream.stall, place.entry.stream.epoch, series, document.number,
            document.basket, place.day, place.at, place.by,
            static_cast<std::int64_t>(document.lines.size()), sign(document.total),
            document.source);
    int number = 0;
    for (const auto& line : document.lines)
        execute(m_db,
                "INSERT INTO sale_line(id, sale, item, quantity, tag, amount, artisan, "
                "artisan_share, commission, vat, centre_share, own, agency, refunds) "
                "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                SaleLineId::of(place.entry, ++number), sale, line.item, sign(line.quantity),
                line.tag, sign(line.amount), line.artisan, sign(line.shares.artisan),
                sign(line.shares.commission), sign(line.shares.vat), sign(line.shares.centre),
                sign(line.shares.own), line.agency, line.refunds);
    number = 0;
    for (const auto& tender : document.tenders)
        execute(m_db,
                "INSERT INTO sale_tender(sale, line, kind, amount, given, scheme, reference) "
                "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                sale, ++number, tender.kind, sign(tender.amount), sign(tender.given),
                tender.scheme, tender.reference);
}

std::int64_t SaleTable::nextNumber(const Stream& stream, Series series) {
    Query row(m_db,
              "SELECT number FROM sale WHERE stall = ?1 AND epoch = ?2 AND series = ?3 "
              "ORDER BY number DESC LIMIT 1",
              stream.stall, stream.epoch, series);
    return row.next() ? row.integer() + 1 : 1;
}

std::int64_t SaleTable::lastBasket(const Stream& stream) {
    Query row(m_db,
              "SELECT basket FROM sale WHERE stall = ?1 AND epoch = ?2 "
              "ORDER BY basket DESC LIMIT 1",
              stream.stall, stream.epoch);
    return row.next() ? row.integer() : 0;
}

std::optional<SaleId> SaleTable::byBasket(const Stream& stream, std::int64_t basket) {
    Query row(m_db, "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 AND basket = ?3",
              stream.stall, stream.epoch, basket);
    return only(row);
}

std::optional<SaleId> SaleTable::bySource(const Stream& stream, const std::string& source) {
    Query row(m_db, "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 AND source = ?3",
              stream.stall, stream.epoch, source);
    return only(row);
}

std::optional<SaleId> SaleTable::byNumber(const Stream& stream, Series series,
                                          std::int64_t number) {
    Query row(m_db,
              "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 AND series = ?3 "
              "AND number = ?4",
              stream.stall, stream.epoch, series, number);
    return only(row);
}

std::optional<SaleId> SaleTable::last(const Stream& stream) {
    Query row(m_db,
              "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 ORDER BY basket DESC LIMIT 1",
              stream.stall, stream.epoch);
    return only(row);
}

TakenBack SaleTable::takenBack(SaleLineId line) {
    Query row(m_db,
              "SELECT coalesce(sum(quantity), 0), coalesce(sum(amount), 0), "
              "coalesce(sum(artisan_share), 0), coalesce(sum(commission), 0), "
              "coalesce(sum(vat), 0), coalesce(sum(centre_share), 0), coalesce(sum(own), 0) "
              "FROM sale_line WHERE refunds = ?1",
              line);
    must(row.next(), "an aggregate has a row");
    TakenBack back; // the rows of refunds are negative
    back.quantity = -row.quantity();
    back.amount = -row.money();
    back.shares.artisan = -row.money();
    back.shares.commission = -row.money();
    back.shares.vat = -row.money();
    back.shares.centre = -row.money();
    back.shares.own = -row.money();
    return back;
}

void StallDayTable::add(const DocumentPlace& place, Series series, const Document& document) {
    const bool sale = series == Series::sale;
    execute(m_db,
            "INSERT INTO stall_day(stall, day, sales, refunds, lines, total, last_ms) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(stall, day) DO UPDATE SET "
            "sales = stall_day.sales + excluded.sales, "
            "refunds = stall_day.refunds + excluded.refunds, "
            "lines = stall_day.lines + excluded.lines, "
            "total = stall_day.total + excluded.total, "
            "last_ms = max(stall_day.last_ms, excluded.last_ms)",
            place.entry.stream.stall, place.day, sale ? 1 : 0, sale ? 0 : 1,
            static_cast<std::int64_t>(document.lines.size()),
            sale ? document.total : -document.total, place.at);
}

} // namespace touat
