// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sales_view.h"

#include "core/sales/day_table.h"

namespace touat {

namespace {

#define TOUAT_SALE_COLUMNS                                                                         \
    "SELECT s.id, s.epoch, s.series, s.number, s.at_ms, coalesce(p.name_ar, ''), "                 \
    "coalesce(p.name_fr, ''), s.lines, i.name_ar, i.name_fr, s.total, "                            \
    "(SELECT coalesce(sum(b.total), 0) FROM sale AS b WHERE b.refunds = s.id) "                    \
    "FROM sale AS s LEFT JOIN staff AS p ON p.id = s.staff "                                       \
    "LEFT JOIN sale_line AS l ON l.id = s.id + 1 LEFT JOIN item AS i ON i.id = l.item "

std::vector<SaleRow> rows(Query& row, Stall stall) {
    std::vector<SaleRow> rows;
    while (row.next()) {
        SaleRow sale;
        sale.sale = row.id<SaleId>();
        const Stream stream{stall, static_cast<int>(row.integer())};
        const auto series = row.word<Series>();
        sale.number = documentNumber(stream, series, row.integer());
        sale.at = row.moment();
        sale.seller.arabic = row.text();
        sale.seller.latin = row.text();
        sale.lines = row.integer();
        sale.firstItem.arabic = row.text();
        sale.firstItem.latin = row.text();
        sale.total = row.money();
        sale.back = -row.money(); // the rows of refunds are negative
        rows.push_back(std::move(sale));
    }
    return rows;
}

} // namespace

StallToday SalesView::of(Stall stall, const Name& name, Day day) {
    StallToday today;
    today.stall = stall;
    today.name = name;
    today.dayOpen = DayTable(m_db).openAt(stall) ? 1 : 0;
    Query row(m_db,
              "SELECT sales, refunds, lines, total, last_ms FROM stall_day "
              "WHERE stall = ?1 AND day = ?2",
              stall, day);
    if (!row.next()) return today;
    today.sales = row.integer();
    today.refunds = row.integer();
    today.lines = row.integer();
    today.total = row.money();
    today.last = row.moment();
    return today;
}

std::vector<SaleRow> SalesView::at(Stall stall, Day day) {
    Query row(m_db,
              TOUAT_SALE_COLUMNS
              "WHERE s.stall = ?1 AND s.day = ?2 ORDER BY s.at_ms DESC, s.id DESC LIMIT 200",
              stall, day);
    return rows(row, stall);
}

std::vector<SaleRow> SalesView::latest(Stall stall, int most, std::int64_t number) {
    const auto reference = std::to_string(number);
    Query row(
        m_db,
        TOUAT_SALE_COLUMNS
        "WHERE s.stall = ?1 AND (?3 < 0 OR s.number = ?3 OR abs(s.total) = ?3 * 100 OR EXISTS "
        "(SELECT 1 FROM sale_tender AS t WHERE t.sale = s.id AND t.reference = ?4)) "
        "ORDER BY s.id DESC LIMIT ?2",
        stall, most, number, reference);
    return rows(row, stall);
}

SalesReport SalesView::report(std::optional<Stall> stall) {
    SalesReport report;
    Query row(m_db,
              "SELECT day, sum(sales + refunds), sum(refunds), sum(lines), sum(total) "
              "FROM stall_day WHERE ?1 IS NULL OR stall = ?1 GROUP BY day ORDER BY day",
              stall);
    while (row.next()) {
        DayTotal day;
        day.day = row.day();
        day.receipts = row.integer();
        report.refunds += row.integer();
        day.lines = row.integer();
        day.total = row.money();
        report.receipts += day.receipts;
        report.lines += day.lines;
        report.totalCentimes += day.total.centimes();
        report.days.push_back(day);
    }
    return report;
}

std::vector<ItemId> SalesView::bestSellers(Stall stall, Day from, Day before, int most) {
    Query row(m_db,
              "SELECT l.item FROM sale AS s JOIN sale_line AS l ON l.sale = s.id "
              "WHERE s.stall = ?1 AND s.day >= ?2 AND s.day < ?3 GROUP BY l.item HAVING "
              "sum(l.quantity) > 0 "
              "ORDER BY sum(l.quantity) DESC, l.item LIMIT ?4",
              stall, from, before, most);
    std::vector<ItemId> items;
    while (row.next())
        items.push_back(row.id<ItemId>());
    return items;
}

} // namespace touat
