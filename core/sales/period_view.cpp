// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/period_view.h"

#include <algorithm>
#include <map>

#include "core/journal/journal_table.h"
#include "core/people/staff_table.h"
#include "core/sales/day_report_view.h"
#include "core/sales/day_table.h"
#include "core/sales/period_table.h"
#include "core/sales/sale_table.h"

namespace touat {

Period Period::of(PeriodKind kind, Day day) {
    const auto month = firstOfMonth(day);
    return {kind, kind == PeriodKind::month ? month : plusMonths(month, 1 - dateOf(month).month)};
}

Day Period::end() const {
    return plusMonths(first, kind == PeriodKind::month ? 1 : 12);
}

std::string Period::text() const {
    return first.iso().substr(0, kind == PeriodKind::month ? 7 : 4);
}

Money PeriodSums::vatSum() const {
    Money sum;
    for (const auto& each : vat) sum += each.vat;
    return sum;
}

namespace {

/// Of one device, or of the later one: numbers are of one length until the millionth.
bool isBefore(const std::string& a, const std::string& b) {
    return std::pair(a.size(), std::string_view(a)) < std::pair(b.size(), std::string_view(b));
}

void widen(std::optional<std::string>& first, std::optional<std::string>& last,
           const std::optional<std::string>& otherFirst, const std::optional<std::string>& otherLast) {
    if (otherFirst && (!first || isBefore(*otherFirst, *first))) first = otherFirst;
    if (otherLast && (!last || isBefore(*last, *otherLast))) last = otherLast;
}

} // namespace

PeriodSums& PeriodSums::operator+=(const PeriodSums& later) {
    sales += later.sales;
    refunds += later.refunds;
    sold += later.sold;
    givenBack += later.givenBack;
    duty += later.duty;
    rounding += later.rounding;
    std::map<std::optional<Rate>, Money> rates;
    for (const auto& one : vat) rates[one.rate] += one.vat;
    for (const auto& one : later.vat) rates[one.rate] += one.vat;
    vat.clear();
    for (const auto& [rate, sum] : rates) vat.push_back({rate, sum});
    std::map<std::pair<TenderKind, std::string>, TenderTotal> ways;
    for (const auto* each : {&std::as_const(tenders), &later.tenders})
        for (const auto& one : *each) {
            auto& way = ways[std::pair(one.kind, one.scheme)];
            way.kind = one.kind;
            way.scheme = one.scheme;
            way.payments += one.payments;
            way.amount += one.amount;
        }
    tenders.clear();
    for (auto& [key, way] : ways) tenders.push_back(std::move(way));
    widen(firstSale, lastSale, later.firstSale, later.lastSale);
    widen(firstRefund, lastRefund, later.firstRefund, later.lastRefund);
    return *this;
}

namespace {

struct DayRange {
    Stall stall;
    Day day;
    std::int64_t from = 0;
    std::int64_t last = 0;
};

bool isWithin(const EntryId& entry, const std::vector<DigestHead>& heads) {
    return std::any_of(heads.begin(), heads.end(), [&](const DigestHead& head) {
        return head.stall == entry.stream.stall && head.epoch == entry.stream.epoch &&
               entry.seq <= head.seq;
    });
}

/// As far as these journals go.
std::vector<DayRange> rangesOf(Database& db, const BusinessDay& day, const std::vector<DigestHead>& heads) {
    std::vector<DayRange> ranges;
    for (const auto& stretch : DayTable(db).stretches(day))
        for (const auto& head : heads) {
            if (Stream{head.stall, head.epoch} != stretch.device) continue;
            const auto end = id_bits::pack({stretch.device, head.seq}, id_bits::lineMax);
            const DayRange range{day.stall, day.day, stretch.from, std::min(stretch.last, end)};
            if (range.from <= range.last) ranges.push_back(range);
        }
    return ranges;
}

void addDocuments(Database& db, const DayRange& range, PeriodSums& sums) {
    Query row(db,
              "SELECT epoch, series, count(*), sum(total), sum(duty), sum(rounding), min(number), "
              "max(number) FROM sale WHERE stall = ?1 AND day = ?2 AND id BETWEEN ?3 AND ?4 "
              "GROUP BY epoch, series",
              range.stall, range.day, range.from, range.last);
    while (row.next()) {
        const Stream stream{range.stall, static_cast<int>(row.integer())};
        const auto series = row.word<Series>();
        const bool sale = series == Series::sale;
        (sale ? sums.sales : sums.refunds) += row.integer();
        const auto total = row.money();
        (sale ? sums.sold : sums.givenBack) += sale ? total : -total;
        sums.duty += row.money();
        sums.rounding += row.money();
        const auto first = documentNumber(stream, series, row.integer());
        const auto last = documentNumber(stream, series, row.integer());
        if (sale)
            widen(sums.firstSale, sums.lastSale, first, last);
        else
            widen(sums.firstRefund, sums.lastRefund, first, last);
    }
}

// As it was written: an owner who was put right later changes a line's VAT here and in no document.
void addVat(Database& db, const DayRange& range, PeriodSums& sums) {
    Query row(db,
              "SELECT l.vat_bp, sum(coalesce(o.vat, l.vat)) FROM sale AS s "
              "JOIN sale_line AS l ON l.sale = s.id LEFT JOIN owned_share AS o ON o.source = l.id "
              "WHERE s.stall = ?1 AND s.day = ?2 AND s.id BETWEEN ?3 AND ?4 "
              "AND coalesce(o.vat, l.vat) <> 0 GROUP BY l.vat_bp ORDER BY l.vat_bp",
              range.stall, range.day, range.from, range.last);
    while (row.next()) {
        VatSum sum;
        sum.rate = row.maybe(&Query::rate);
        sum.vat = row.money();
        sums.vat.push_back(sum);
    }
}

/// How far the journals of a stall's devices are known here.
std::vector<DigestHead> headsOf(Database& db, Stall stall) {
    std::vector<DigestHead> heads;
    JournalTable journal(db);
    for (const auto& device : DeviceTable(db).all()) { // by epoch; the journal would be read whole for its streams
        const auto head = device.stream.stall == stall ? journal.head(device.stream) : StreamHead{};
        if (head.seq > 0) heads.push_back({stall, device.stream.epoch, head.seq, head.hash});
    }
    return heads;
}

/// The same where a day was closed; later devices had written nothing yet.
std::vector<DigestHead> headsAt(Database& db, const EntryId& closing, std::vector<DigestHead> heads) {
    std::erase_if(heads, [&](const auto& head) { return head.epoch > closing.stream.epoch; });
    for (auto& head : heads)
        if (head.epoch == closing.stream.epoch) {
            head.seq = closing.seq;
            head.hash = JournalTable(db).hashAt(closing).value_or(Hash{});
        }
    return heads;
}

Totals totalsAt(Database& db, const std::vector<DigestHead>& heads) {
    Totals sum;
    for (const auto& head : heads) {
        const auto envelope = JournalTable(db).envelopeOf({{head.stall, head.epoch}, head.seq});
        if (envelope) sum += envelope->totals;
    }
    return sum;
}

/// What is of the period, and what came into an earlier one after its closing.
bool goesInto(Database& db, Stall stall, const Period& period, Day first) {
    return first >= period.first || PeriodTable(db).has(stall, Period::of(period.kind, first));
}

void addLate(Database& db, const std::vector<BusinessDay>& days, PeriodClosed& closing) {
    std::vector<BusinessDay> late;
    for (const auto& day : days)
        if (day.day < closing.first) late.push_back(day);
    closing.lateDays = static_cast<std::int64_t>(late.size());
    if (!late.empty()) closing.late = sumsOf(db, late, closing.heads).turnover();
}

std::optional<PeriodClosed> monthOf(Database& db, Stall stall, const Period& period,
                                    const std::vector<DigestHead>* said) {
    auto days = DayTable(db).ofNoMonth(stall, period.end());
    const auto heads = said != nullptr ? *said : headsOf(db, stall);
    std::erase_if(days, [&](const BusinessDay& day) {
        return !isWithin(day.id.entry(), heads) || !isWithin(*day.closing, heads) ||
               !goesInto(db, stall, period, day.day);
    });
    if (days.empty()) return std::nullopt;
    PeriodClosed closing;
    closing.kind = period.kind;
    closing.first = period.first;
    EntryId last;
    for (const auto& day : days) {
        closing.days.push_back(day.id);
        last = std::max(last, *day.closing);
    }
    closing.openDays = static_cast<std::int64_t>(days.size());
    closing.heads = headsAt(db, last, heads);
    closing.sums = sumsOf(db, days, closing.heads);
    closing.perpetual = totalsAt(db, closing.heads);
    addLate(db, days, closing);
    return closing;
}

std::optional<PeriodClosed> yearOf(Database& db, Stall stall, const Period& period,
                                   const std::vector<DigestHead>* said) {
    auto months = PeriodTable(db).ofNoYear(stall, period.end());
    std::erase_if(months, [&](const ClosedPeriod& month) {
        const auto& ends = month.said.heads;
        const bool known = said == nullptr || said->empty() || ends.empty() ||
                           ends.back().epoch > said->back().epoch ||
                           isWithin({{stall, ends.back().epoch}, ends.back().seq}, *said);
        return !known || !goesInto(db, stall, period, month.said.first);
    });
    if (months.empty()) return std::nullopt;
    PeriodClosed closing;
    closing.kind = period.kind;
    closing.first = period.first;
    std::vector<BusinessDay> days;
    EntryId last;
    for (const auto& month : months) {
        closing.months.push_back(month.id);
        closing.openDays += month.said.openDays;
        closing.sums += month.said.sums;
        for (const auto id : month.said.days)
            if (const auto day = DayTable(db).find(id)) days.push_back(*day);
        if (month.said.heads.empty()) continue;
        const auto& end = month.said.heads.back();
        if (const EntryId at{{end.stall, end.epoch}, end.seq}; at > last) {
            last = at;
            closing.heads = month.said.heads;
            closing.perpetual = month.said.perpetual;
        }
    }
    addLate(db, days, closing);
    return closing;
}

} // namespace

PeriodSums sumsOf(Database& db, const std::vector<BusinessDay>& days,
                  const std::vector<DigestHead>& heads) {
    PeriodSums sums;
    for (const auto& day : days)
        for (const auto& range : rangesOf(db, day, heads)) {
            PeriodSums one;
            addDocuments(db, range, one);
            addVat(db, range, one);
            one.tenders = tendersOf(db, range.stall, range.day, range.from, range.last);
            sums += one;
        }
    return sums;
}

DaySums sumsOf(Database& db, const BusinessDay& day) {
    const auto heads = headsAt(db, day.closing.value_or(day.id.entry()), headsOf(db, day.stall));
    return {sumsOf(db, {day}, heads), totalsAt(db, heads)};
}

std::optional<Period> duePeriod(Database& db, Stall stall, PeriodKind kind, Day before) {
    const auto due = [&](Day first) -> std::optional<Period> {
        const auto period = Period::of(kind, first);
        return PeriodTable(db).has(stall, period) ? std::nullopt : std::optional(period);
    };
    if (kind == PeriodKind::month) {
        for (const auto& day : DayTable(db).ofNoMonth(stall, before))
            if (const auto period = due(day.day)) return period;
    } else {
        for (const auto& month : PeriodTable(db).ofNoYear(stall, before))
            if (const auto period = due(month.said.first)) return period;
    }
    return std::nullopt;
}

std::optional<Period> duePeriod(Database& db, Stall stall, Day today) {
    for (const auto kind : {PeriodKind::month, PeriodKind::year})
        if (const auto due = duePeriod(db, stall, kind, Period::of(kind, today).first)) return due;
    return std::nullopt;
}

std::optional<PeriodClosed> closingOf(Database& db, Stall stall, const Period& period,
                                      const std::vector<DigestHead>* said) {
    return period.kind == PeriodKind::month ? monthOf(db, stall, period, said)
                                            : yearOf(db, stall, period, said);
}

} // namespace touat
