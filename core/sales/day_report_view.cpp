// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/day_report_view.h"

#include <algorithm>

#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"

namespace touat {

namespace {

/// What one device wrote of a day is put to what another did.
template <class Total>
void addTo(std::vector<Total>& all, const std::vector<Total>& more, const auto& isOfOneKind, const auto& add) {
    for (const auto& each : more) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const Total& one) { return isOfOneKind(one, each); });
        if (known == all.end())
            all.push_back(each);
        else
            add(*known, each);
    }
}

// Two days of one date are two reports: what lies between their openings belongs to each.
void addDocuments(Database& db, const DayStretch& range, DayReport& report) {
    Query row(db,
              "SELECT series, count(*), sum(total), sum(duty), sum(rounding) FROM sale "
              "WHERE stall = ?1 AND day = ?2 AND id BETWEEN ?3 AND ?4 GROUP BY series",
              report.day.stall, report.day.day, range.from, range.last);
    while (row.next()) {
        const bool sale = row.word<Series>() == Series::sale;
        (sale ? report.sales : report.refunds) += row.integer();
        const auto total = row.money();
        (sale ? report.sold : report.givenBack) += sale ? total : -total;
        report.duty += row.money();
        report.rounding += row.money();
    }
}

void addLines(Database& db, const DayStretch& range, DayReport& report) {
    Query row(db,
              "SELECT coalesce(sum(l.off), 0), coalesce(sum(l.vat), 0), "
              "coalesce(sum(l.artisan_share), 0) FROM sale AS s JOIN sale_line AS l "
              "ON l.sale = s.id WHERE s.stall = ?1 AND s.day = ?2 AND s.id BETWEEN ?3 AND ?4",
              report.day.stall, report.day.day, range.from, range.last);
    must(row.next(), "an aggregate has a row");
    report.lowered += row.money();
    report.vat += row.money();
    report.artisans += row.money();
}

void addSellers(Database& db, const DayStretch& range, DayReport& report) {
    Query row(db,
              "SELECT s.staff, coalesce(p.name_ar, ''), coalesce(p.name_fr, ''), count(*), "
              "sum(s.total) FROM sale AS s LEFT JOIN staff AS p ON p.id = s.staff "
              "WHERE s.stall = ?1 AND s.day = ?2 AND s.id BETWEEN ?3 AND ?4 "
              "GROUP BY s.staff, p.id ORDER BY s.staff NULLS FIRST",
              report.day.stall, report.day.day, range.from, range.last);
    std::vector<SellerTotal> sellers;
    while (row.next()) {
        SellerTotal seller;
        seller.seller = row.maybe(&Query::id<StaffId>);
        seller.name.arabic = row.text();
        seller.name.latin = row.text();
        seller.sales = row.integer();
        seller.total = row.money();
        sellers.push_back(std::move(seller));
    }
    addTo(
        report.sellers, sellers, [](const auto& one, const auto& other) { return one.seller == other.seller; },
        [](auto& one, const auto& more) {
            one.sales += more.sales;
            one.total += more.total;
        });
}

void addTenders(Database& db, const DayStretch& range, DayReport& report) {
    addTo(
        report.tenders, tendersOf(db, report.day.stall, report.day.day, range.from, range.last),
        [](const auto& one, const auto& other) { return one.kind == other.kind && one.scheme == other.scheme; },
        [](auto& one, const auto& more) {
            one.payments += more.payments;
            one.amount += more.amount;
        });
}

std::int64_t reprintsIn(Database& db, Stall stall, const DayStretch& range) {
    Query row(db, "SELECT count(*) FROM reprint WHERE stall = ?1 AND id BETWEEN ?2 AND ?3", stall,
              range.from, range.last);
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

std::int64_t removalsIn(Database& db, Stall stall, const DayStretch& range) {
    Query row(db, "SELECT count(*) FROM line_removal WHERE stall = ?1 AND id BETWEEN ?2 AND ?3",
              stall, range.from, range.last);
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

} // namespace

std::vector<TenderTotal> tendersOf(Database& db, Stall stall, Day day, std::int64_t from, std::int64_t last) {
    Query row(db,
              "SELECT t.kind, t.scheme, count(*), sum(t.amount) FROM sale AS s "
              "JOIN sale_tender AS t ON t.sale = s.id WHERE s.stall = ?1 AND s.day = ?2 "
              "AND s.id BETWEEN ?3 AND ?4 GROUP BY t.kind, t.scheme ORDER BY t.kind, t.scheme",
              stall, day, from, last);
    std::vector<TenderTotal> tenders;
    while (row.next()) {
        TenderTotal total;
        total.kind = row.word<TenderKind>();
        total.scheme = row.text();
        total.payments = row.integer();
        total.amount = row.money();
        tenders.push_back(std::move(total));
    }
    return tenders;
}

DayReport dayReport(Database& db, const BusinessDay& day) {
    DayReport report;
    report.day = day;
    const auto ranges = DayTable(db).stretches(day);
    for (const auto& range : ranges) {
        addDocuments(db, range, report);
        addLines(db, range, report);
        addTenders(db, range, report);
        addSellers(db, range, report);
        report.reprints += reprintsIn(db, day.stall, range);
        report.removals += removalsIn(db, day.stall, range);
    }
    const auto outside = [&](const auto& each) {
        return std::none_of(ranges.begin(), ranges.end(), [&](const DayStretch& range) {
            return each.id >= range.from && each.id <= range.last;
        });
    };
    report.moves = CashMoveTable(db).on(day.stall, day.day);
    std::erase_if(report.moves, outside);
    auto openings = DrawerOpeningTable(db).on(day.stall, day.day);
    std::erase_if(openings, outside);
    report.openings = static_cast<std::int64_t>(openings.size());
    report.expectedCash =
        day.closedAt ? day.closingExpected : BalanceTable(db).money(account::drawer(day.stall));
    return report;
}

} // namespace touat
