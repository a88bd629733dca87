// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/day_report_view.h"

#include "core/journal/balance_table.h"

namespace touat {

namespace {

void addDocuments(Database& db, DayReport& report) {
    Query row(db,
              "SELECT series, count(*), sum(total), sum(duty), sum(rounding) FROM sale "
              "WHERE stall = ?1 AND day = ?2 GROUP BY series",
              report.day.stall, report.day.day);
    while (row.next()) {
        const bool sale = row.word<Series>() == Series::sale;
        (sale ? report.sales : report.refunds) = row.integer();
        const auto total = row.money();
        (sale ? report.sold : report.givenBack) = sale ? total : -total;
        report.duty += row.money();
        report.rounding += row.money();
    }
}

void addLines(Database& db, DayReport& report) {
    Query row(db,
              "SELECT coalesce(sum(l.off), 0), coalesce(sum(l.vat), 0), "
              "coalesce(sum(l.artisan_share), 0) FROM sale AS s JOIN sale_line AS l "
              "ON l.sale = s.id WHERE s.stall = ?1 AND s.day = ?2",
              report.day.stall, report.day.day);
    must(row.next(), "an aggregate has a row");
    report.lowered = row.money();
    report.vat = row.money();
    report.artisans = row.money();
}

void addTenders(Database& db, DayReport& report) {
    Query row(db,
              "SELECT t.kind, t.scheme, count(*), sum(t.amount) FROM sale AS s "
              "JOIN sale_tender AS t ON t.sale = s.id WHERE s.stall = ?1 AND s.day = ?2 "
              "GROUP BY t.kind, t.scheme ORDER BY t.kind, t.scheme",
              report.day.stall, report.day.day);
    while (row.next()) {
        TenderTotal total;
        total.kind = row.word<TenderKind>();
        total.scheme = row.text();
        total.payments = row.integer();
        total.amount = row.money();
        report.tenders.push_back(std::move(total));
    }
}

void addSellers(Database& db, DayReport& report) {
    Query row(db,
              "SELECT s.staff, coalesce(p.name_ar, ''), coalesce(p.name_fr, ''), count(*), "
              "sum(s.total) FROM sale AS s LEFT JOIN staff AS p ON p.id = s.staff "
              "WHERE s.stall = ?1 AND s.day = ?2 GROUP BY s.staff ORDER BY s.staff",
              report.day.stall, report.day.day);
    while (row.next()) {
        SellerTotal seller;
        seller.seller = row.maybe(&Query::id<StaffId>);
        seller.name.arabic = row.text();
        seller.name.latin = row.text();
        seller.sales = row.integer();
        seller.total = row.money();
        report.sellers.push_back(std::move(seller));
    }
}

std::int64_t reprintsOf(Database& db, const BusinessDay& day) {
    Query row(db,
              "SELECT coalesce(sum(r.copies), 0) FROM sale AS s JOIN reprint AS r ON r.sale = s.id "
              "WHERE s.stall = ?1 AND s.day = ?2",
              day.stall, day.day);
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

} // namespace

DayReport dayReport(Database& db, const BusinessDay& day) {
    DayReport report;
    report.day = day;
    addDocuments(db, report);
    addLines(db, report);
    addTenders(db, report);
    addSellers(db, report);
    report.moves = CashMoveTable(db).on(day.stall, day.day);
    report.openings = DrawerOpeningTable(db).count(day.stall, day.day);
    report.reprints = reprintsOf(db, day);
    report.expectedCash =
        day.closedAt ? day.closingExpected : BalanceTable(db).money(account::drawer(day.stall));
    return report;
}

} // namespace touat
