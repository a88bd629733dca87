// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/account_view.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/consignment/account_line_view.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

#define TOUAT_ENTRIES                                                                              \
    "SELECT e.source, e.kind, e.day, e.at_ms, e.item, coalesce(i.name_ar, ''), "                   \
    "coalesce(i.name_fr, ''), coalesce(i.code, ''), e.quantity, l.amount, e.amount, "              \
    "e.payout IS NOT NULL, l.returned FROM artisan_entry AS e "                                    \
    "LEFT JOIN sale_line AS l ON l.id = e.source "                                                 \
    "AND e.kind IN ('sale', 'refund', 'goodwill') LEFT JOIN item AS i ON i.id = e.item "
// By day first, as a statement begins and ends with one: a business day that goes on past midnight is
// written beside lines of the next.
constexpr auto entriesBetween =
    TOUAT_ENTRIES
    "WHERE e.artisan = ?1 AND e.day BETWEEN ?2 AND ?3 ORDER BY e.day, e.at_ms, e.source";
constexpr auto entriesOfItem =
    TOUAT_ENTRIES "WHERE e.artisan = ?1 AND e.item = ?2 ORDER BY e.at_ms, e.source";
constexpr auto lastEntries =
    TOUAT_ENTRIES "WHERE e.artisan = ?1 ORDER BY e.at_ms DESC, e.source DESC LIMIT ?2";
#undef TOUAT_ENTRIES

std::vector<StatementLine> lines(Query& row) {
    std::vector<StatementLine> all;
    while (row.next()) {
        StatementLine line;
        line.source = row.id<ArtisanEntryId>();
        line.stall = line.source.entry().stream.stall;
        line.kind = row.word<ArtisanEntryKind>();
        line.day = row.day();
        line.at = row.moment();
        line.item = row.maybe(&Query::id<ItemId>);
        line.name = nameOf(row);
        line.code = row.text();
        line.quantity = row.quantity();
        line.paid = row.maybe(&Query::money);
        line.amount = row.money();
        line.settled = row.integer() != 0;
        line.returned = returnedIn(row);
        all.push_back(std::move(line));
    }
    return all;
}

Statement runningFrom(Money opening, std::vector<StatementLine> lines) {
    Statement statement{opening, std::move(lines), opening};
    for (auto& line : statement.lines) {
        statement.closing += line.amount;
        line.balance = statement.closing;
    }
    return statement;
}

} // namespace

Statement statementOf(Database& db, ArtisanId artisan, Day from, Day until) {
    Money opening;
    {
        Query row(db,
                  "SELECT coalesce(sum(amount), 0) FROM artisan_entry "
                  "WHERE artisan = ?1 AND day < ?2",
                  artisan, from);
        must(row.next(), "an aggregate has a row");
        opening = row.money();
    }
    Query row(db, entriesBetween, artisan, from, until);
    return runningFrom(opening, lines(row));
}

Statement statementOf(Database& db, ArtisanId artisan, ItemId item) {
    Query row(db, entriesOfItem, artisan, item);
    return runningFrom(Money{}, lines(row));
}

AccountHead accountHead(Database& db, ArtisanId artisan, int most) {
    AccountHead head;
    head.balance = -BalanceTable(db).money(account::artisan(artisan));
    Query row(db, lastEntries, artisan, most);
    head.lines = lines(row);
    auto balance = head.balance;
    for (auto& line : head.lines) {
        line.balance = balance;
        balance -= line.amount;
    }
    return head;
}

namespace {

/// What is open of one artisan, by the day from which it is payable.
struct OpenDay {
    Day payable;
    Money amount;
    Day since;
};

struct OpenAccount {
    ArtisanId artisan;
    Name name;
    Name commune;
    std::vector<OpenDay> days; // the oldest first
};

// Tens of thousands of lines: they are added up from the index alone, and once.
std::vector<OpenAccount> openAccounts(Database& db) {
    std::map<ArtisanId, std::vector<OpenDay>> open;
    {
        Query row(db, "SELECT artisan, payable_day, sum(amount), min(day) FROM artisan_entry "
                      "WHERE payout IS NULL GROUP BY artisan, payable_day ORDER BY artisan, payable_day");
        while (row.next()) {
            auto& days = open[row.id<ArtisanId>()];
            OpenDay day;
            day.payable = row.day();
            day.amount = row.money();
            day.since = row.day();
            days.push_back(day);
        }
    }
    std::vector<OpenAccount> accounts;
    Query row(db, "SELECT id, name_ar, name_fr, commune_ar, commune_fr FROM artisan ORDER BY name_fr, id");
    while (row.next()) {
        OpenAccount account;
        account.artisan = row.id<ArtisanId>();
        auto days = open.find(account.artisan);
        if (days == open.end()) continue;
        account.name = nameOf(row);
        account.commune = nameOf(row);
        account.days = std::move(days->second);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

std::vector<DueRow> dues(const std::vector<OpenAccount>& accounts, Day today) {
    std::vector<DueRow> rows;
    for (const auto& account : accounts) {
        DueRow due{account.artisan, account.name, account.commune, {}, {}, account.days.front().since};
        for (const auto& day : account.days) {
            due.balance += day.amount;
            if (day.payable <= today) due.payable += day.amount;
            due.since = std::min(due.since, day.since);
        }
        if (!due.balance.isZero()) rows.push_back(std::move(due));
    }
    return rows;
}

} // namespace

std::vector<DueRow> dues(Database& db, Day today) { return dues(openAccounts(db), today); }

std::vector<DueRow> negativeBalances(Database& db, Day today) {
    auto rows = dues(db, today);
    std::erase_if(rows, [](const DueRow& due) { return !due.balance.isNegative(); });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DueRow& a, const DueRow& b) { return a.since < b.since; });
    return rows;
}

namespace {

// What an age owes back, an advance perhaps, is taken off the oldest: nobody can fetch that any more.
void setOffOldest(AgedRow& aged) {
    Money back;
    for (auto* age : {&aged.month, &aged.twoMonths, &aged.quarter, &aged.older})
        if (age->isNegative()) {
            back -= *age;
            *age = Money{};
        }
    for (auto* age : {&aged.older, &aged.quarter, &aged.twoMonths, &aged.month}) {
        const auto part = std::min(back, *age);
        *age -= part;
        back -= part;
    }
}

} // namespace

namespace {

std::vector<AgedRow> agedBalances(const std::vector<OpenAccount>& accounts, Day today) {
    std::vector<AgedRow> rows;
    for (const auto& account : accounts) {
        AgedRow aged;
        Money all;
        for (const auto& day : account.days) {
            const auto age = today.number() - day.payable.number();
            if (age < 0) continue;
            auto& of = age <= 30 ? aged.month : age <= 60 ? aged.twoMonths : age <= 90 ? aged.quarter : aged.older;
            of += day.amount;
            all += day.amount;
        }
        if (all <= Money{}) continue;
        aged.artisan = account.artisan;
        aged.name = account.name;
        aged.commune = account.commune;
        setOffOldest(aged);
        rows.push_back(std::move(aged));
    }
    std::sort(rows.begin(), rows.end(), [](const AgedRow& a, const AgedRow& b) {
        return std::tie(b.older, b.quarter, b.twoMonths, a.artisan) <
               std::tie(a.older, a.quarter, a.twoMonths, b.artisan);
    });
    return rows;
}

} // namespace

std::vector<AgedRow> agedBalances(Database& db, Day today) { return agedBalances(openAccounts(db), today); }

HouseDues houseDues(Database& db, Day today) {
    const auto accounts = openAccounts(db);
    return {dues(accounts, today), agedBalances(accounts, today)};
}

DueSums sumsOf(const std::vector<DueRow>& dues, const std::vector<AgedRow>& aged) {
    DueSums sums;
    for (const auto& due : dues) {
        if (due.balance.isNegative())
            sums.owing -= due.balance;
        else
            sums.owed += due.balance;
        if (Money{} < due.payable) sums.payable += due.payable;
    }
    sums.unclaimed = agedTotal(aged).older;
    return sums;
}

Ages agedTotal(const std::vector<AgedRow>& aged) {
    Ages total;
    for (const auto& each : aged) {
        total.month += each.month;
        total.twoMonths += each.twoMonths;
        total.quarter += each.quarter;
        total.older += each.older;
    }
    return total;
}

std::vector<StallDue> stallDues(Database& db) {
    std::vector<StallDue> all;
    BalanceTable balances(db);
    for (const auto& device : DeviceTable(db).stalls()) {
        const auto stall = device.stream.stall;
        all.push_back({stall, device.stallName, balances.money(account::current(stall)),
                       balances.money(account::rentDue(stall))});
    }
    return all;
}

ArtisansCash artisansCash(Database& db, Stall stall, Day from, Day until) {
    ArtisansCash cash;
    {
        Query row(db,
                  "SELECT coalesce(sum(amount), 0) FROM artisan_entry "
                  "WHERE holder = ?1 AND day < ?2",
                  stall, from);
        must(row.next(), "an aggregate has a row");
        cash.opening = row.money();
    }
    cash.closing = cash.opening;
    cash.forCentre = -BalanceTable(db).money(account::held(stall));
    Query row(db,
              "SELECT day, sum(max(amount, 0)), sum(max(-amount, 0)) FROM artisan_entry "
              "WHERE holder = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day ORDER BY day",
              stall, from, until);
    while (row.next()) {
        CashDay day;
        day.day = row.day();
        day.came = row.money();
        day.went = row.money();
        cash.closing += day.came - day.went;
        day.left = cash.closing;
        cash.days.push_back(day);
    }
    return cash;
}

// Which goods it is about is known before their items are read: most are neither.
std::vector<OldGoods> oldGoods(Database& db, std::optional<Stall> stall, Day today, int days) {
    Query row(db,
              "SELECT i.id, i.name_ar, i.name_fr, i.code, a.id, a.name_ar, a.name_fr, "
              "a.commune_ar, a.commune_fr, g.place, i.unit, b.amount, ?1 - g.last_in, "
              "a.portrait, a.phone, coalesce(p.price, i.price), coalesce(p.floor, i.floor), "
              "i.contract, CASE WHEN c.ends_day < ?1 THEN 1 ELSE 0 END FROM goods_age AS g "
              "JOIN item AS i ON i.id = g.item JOIN artisan AS a ON a.id = i.artisan "
              "LEFT JOIN contract AS c ON c.id = i.contract "
              TOUAT_PRICE_ON("?1")
              "JOIN balance AS b ON b.commodity = i.id AND b.amount > 0 "
              "AND b.account = printf('stock:S%02d', g.place) "
              "WHERE (g.last_in <= ?1 - ?2 OR g.item IN (SELECT o.id FROM contract AS e "
              "JOIN item AS o ON o.contract = e.id WHERE e.ends_day < ?1)) "
              "AND (?3 IS NULL OR g.place = ?3) "
              "ORDER BY g.last_in NULLS FIRST, i.id",
              today, days, stall);
    std::vector<OldGoods> all;
    while (row.next()) {
        OldGoods old;
        old.item = row.id<ItemId>();
        old.itemName = nameOf(row);
        old.code = row.text();
        old.artisan = row.id<ArtisanId>();
        old.name = nameOf(row);
        old.commune = nameOf(row);
        old.stall = row.stall();
        old.unit = row.word<Unit>();
        old.quantity = row.quantity();
        old.days = static_cast<int>(row.integer());
        old.portrait = row.text();
        old.phone = row.text();
        old.price = row.money();
        old.floor = row.money();
        old.contract = row.maybe(&Query::id<ContractId>);
        old.over = row.integer() != 0;
        all.push_back(std::move(old));
    }
    return all;
}

} // namespace touat
