// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/takings_view.h"

#include <algorithm>
#include <map>

#include "core/sales/takings_table.h"

namespace touat {

namespace {

struct Span {
    const char* of;
    Day from;
    Day to;
};

bool isToldInMonths(Day from, Day to) { return to.number() - from.number() >= TakingsView::daysToldSingly; }

/// What of a period is left over before and after its whole spans, of which there is one at least.
std::pair<Span, Span> endsOf(const Span& period, const Span& whole) {
    return {{"day", period.from, whole.from.plus(-1)}, {"day", whole.to.plus(1), period.to}};
}

/// The period's whole weeks, and the days that are left over.
void addWeeks(std::vector<Span>& spans, const Span& period) {
    const Span weeks{"week", firstOfWeek(period.from.plus(6)), firstOfWeek(period.to.plus(1)).plus(-1)};
    if (weeks.to < weeks.from) return spans.push_back(period);
    const auto [before, after] = endsOf(period, weeks);
    for (const auto& span : {before, weeks, after})
        if (span.from <= span.to) spans.push_back(span);
}

// A period is read from as few rows as there are: a long one from its months, what is left of it and a shorter one from
// weeks, and days at the ends; from days alone where each is told.
std::vector<Span> spansOf(const Span& period, TakingsBy by) {
    std::vector<Span> spans;
    if (!isToldInMonths(period.from, period.to)) {
        if (by == TakingsBy::time) return {period};
        addWeeks(spans, period);
        return spans;
    }
    const auto first = firstOfMonth(period.from) == period.from ? period.from : firstOfNextMonth(period.from);
    const Span months{"month", first, firstOfMonth(period.to.plus(1)).plus(-1)};
    spans.push_back(months);
    const auto [before, after] = endsOf(period, months);
    for (const auto& end : {before, after})
        if (end.from <= end.to) addWeeks(spans, end);
    return spans;
}

#define TOUAT_OF_SPAN                                                                              \
    "WHERE t.span = ?1 AND t.from_day BETWEEN ?2 AND ?3 AND (?4 IS NULL OR t.stall = ?4) "
#define TOUAT_HOURS(key, group)                                                                    \
    "SELECT " key ", '', '', sum(t.sales), sum(t.amount) FROM takings_hour AS t " TOUAT_OF_SPAN    \
    "GROUP BY " group

const char* queryOf(TakingsBy by) {
    switch (by) {
    case TakingsBy::time:
        return TOUAT_HOURS("t.from_day", "t.from_day");
    case TakingsBy::hour:
        return TOUAT_HOURS("t.hour", "t.hour");
    case TakingsBy::stall:
        return TOUAT_HOURS("t.stall", "t.stall");
    case TakingsBy::seller:
        return "SELECT t.staff, coalesce(p.name_ar, ''), coalesce(p.name_fr, ''), t.sales, t.amount "
               "FROM (SELECT staff, sum(sales) AS sales, sum(amount) AS amount FROM takings_hour "
               "AS t " TOUAT_OF_SPAN "GROUP BY staff) AS t LEFT JOIN staff AS p ON p.id = t.staff";
    case TakingsBy::family:
        return "SELECT t.family, '', '', sum(t.lines), sum(t.amount) FROM takings_goods AS t "
            TOUAT_OF_SPAN "GROUP BY t.family";
    case TakingsBy::artisan:
        return "SELECT t.artisan, coalesce(a.name_ar, ''), coalesce(a.name_fr, ''), t.lines, "
               "t.amount FROM (SELECT artisan, sum(lines) AS lines, sum(amount) AS amount "
               "FROM takings_goods AS t " TOUAT_OF_SPAN "GROUP BY artisan) AS t "
               "LEFT JOIN artisan AS a ON a.id = t.artisan";
    case TakingsBy::commune:
        return "SELECT coalesce(nullif(a.commune_fr, ''), a.commune_ar, ''), coalesce(max(a.commune_ar), ''), "
               "coalesce(max(a.commune_fr), ''), sum(t.lines), sum(t.amount) FROM (SELECT artisan, "
               "sum(lines) AS lines, sum(amount) AS amount FROM takings_goods AS t " TOUAT_OF_SPAN
               "GROUP BY artisan) AS t LEFT JOIN artisan AS a ON a.id = t.artisan GROUP BY 1";
    }
    must(false, "takings are broken down by something known");
    return nullptr;
}

#undef TOUAT_HOURS
#undef TOUAT_OF_SPAN

bool isMissing(TakingsBy by, const std::string& key) {
    return (by == TakingsBy::artisan || by == TakingsBy::seller) && key == "0";
}

std::string keyOf(TakingsBy by, bool months, const std::string& read) {
    if (isMissing(by, read)) return {};
    if (by == TakingsBy::stall) return Stall::number(std::stoi(read)).text();
    if (by != TakingsBy::time) return read;
    const auto day = Day::number(std::stoll(read));
    return (months ? firstOfMonth(day) : day).iso();
}

bool countsGoods(TakingsBy by) {
    return by == TakingsBy::family || by == TakingsBy::artisan || by == TakingsBy::commune;
}

// A day on which nothing was sold is a day as well.
void fillGaps(std::vector<TakingsLine>& lines, Day from, Day to, bool months) {
    std::map<std::string, TakingsLine> told;
    for (auto& line : lines) told.emplace(line.key, std::move(line));
    lines.clear();
    auto at = months ? firstOfMonth(from) : from;
    for (; at <= to; at = months ? plusMonths(at, 1) : at.plus(1)) {
        auto& line = told[at.iso()];
        line.key = at.iso();
        lines.push_back(line);
    }
}

} // namespace

std::pair<Day, Day> TakingsView::before(Day from, Day to) {
    const auto next = to.plus(1);
    if (firstOfMonth(from) == from && firstOfMonth(next) == next) {
        const auto first = dateOf(from);
        const auto last = dateOf(next);
        const int months = (last.year - first.year) * 12 + last.month - first.month;
        return {plusMonths(from, -months), from.plus(-1)};
    }
    return {from.plus(from.number() - next.number()), from.plus(-1)};
}

std::vector<TakingsLine> TakingsView::lines(Day from, Day to, TakingsBy by,
                                            std::optional<Stall> stall) {
    const bool months = isToldInMonths(from, to);
    std::map<std::string, TakingsLine> lines;
    for (const auto& span : spansOf({"day", from, to}, by)) {
        Query row(m_db, queryOf(by), span.of, span.from, span.to, stall);
        while (row.next()) {
            const auto key = keyOf(by, months, row.text());
            auto& line = lines[key];
            line.key = key;
            line.name.arabic = row.text();
            line.name.latin = row.text();
            line.count += row.integer();
            line.amount += row.money();
        }
    }
    std::vector<TakingsLine> all;
    for (auto& [key, line] : lines) all.push_back(std::move(line));
    return all;
}

Takings TakingsView::of(Day from, Day to, TakingsBy by, std::optional<Stall> stall) {
    must(from <= to, "a period ends after it begins");
    Takings takings;
    takings.months = isToldInMonths(from, to);
    takings.lines = lines(from, to, by, stall);
    std::map<std::string, Money> was;
    const auto [earlier, until] = before(from, to);
    for (const auto& line : lines(earlier, until, by, stall)) {
        was.emplace(line.key, line.amount);
        takings.before += line.amount;
    }
    for (const auto& line : takings.lines) takings.total += line.amount;
    for (const auto& line : countsGoods(by) ? lines(from, to, TakingsBy::hour, stall) : takings.lines)
        takings.sales += line.count;
    if (by == TakingsBy::time) {
        fillGaps(takings.lines, from, to, takings.months);
        return takings;
    }
    for (auto& line : takings.lines)
        if (const auto known = was.find(line.key); known != was.end()) line.before = known->second;
    std::stable_sort(takings.lines.begin(), takings.lines.end(), [&](const auto& a, const auto& b) {
        if (by == TakingsBy::hour) return std::stoi(a.key) < std::stoi(b.key);
        return a.amount > b.amount;
    });
    return takings;
}

} // namespace touat
