// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the artisans' accounts: one artisan's statement, and the house's lists over all
// of them. Whatever concerns one artisan names that artisan in its query; nobody sees another's
// figures. Balances are the sums of lines that are open: a settled line and its payout are zero
// together.
#pragma once

#include <vector>

#include "core/consignment/account_table.h"
#include "core/name.h"
#include "core/stock/returned.h"

namespace touat {

// one artisan -------------------------------------------------------------------------------------

struct StatementLine {
    ArtisanEntryId source;
    ArtisanEntryKind kind = ArtisanEntryKind::sale;
    Day day;
    Moment at;
    Stall stall; // who wrote it
    std::optional<ItemId> item;
    Name name; // of the item
    std::string code;
    Quantity quantity;
    std::optional<Money> paid; // by the buyer; below zero: given back
    Money amount;
    Money balance; // after it
    bool settled = false;
    std::optional<Returned> returned = std::nullopt; // of what was given back, where somebody said how
    friend bool operator==(const StatementLine&, const StatementLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("source", self.source);
        visit("kind", self.kind);
        visit("day", self.day);
        visit("at", self.at);
        visit("stall", self.stall);
        visit("item", self.item);
        visit("name", self.name);
        visit("code", self.code);
        visit("quantity", self.quantity);
        visit("paid", self.paid);
        visit("amount", self.amount);
        visit("balance", self.balance);
        visit("settled", self.settled);
        visit("returned", self.returned);
    }
};
/// Everything between two days, both included. `opening` and the amounts sum to `closing`.
struct Statement {
    Money opening;
    std::vector<StatementLine> lines; // the oldest first
    Money closing;
};
Statement statementOf(Database& db, ArtisanId artisan, Day from, Day until);
/// The whole way of one item of the artisan's, of whatever day; balances are of these lines alone.
Statement statementOf(Database& db, ArtisanId artisan, ItemId item);

/// The balance and the last lines, the newest first; at any size of book a read by an index.
struct AccountHead {
    Money balance;
    std::vector<StatementLine> lines;
};
AccountHead accountHead(Database& db, ArtisanId artisan, int most = 50);

// the house ---------------------------------------------------------------------------------------

/// An account that is not at zero.
struct DueRow {
    ArtisanId artisan;
    Name name;
    Name commune;
    Money balance;
    Money payable; // of it today
    Day since;     // of the oldest open line
    friend bool operator==(const DueRow&, const DueRow&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("balance", self.balance);
        visit("payable", self.payable);
        visit("since", self.since);
    }
};
/// By name.
std::vector<DueRow> dues(Database& db, Day today);
/// Of these, those who owe the house, the oldest first.
std::vector<DueRow> negativeBalances(Database& db, Day today);

/// What is payable and was not fetched, by how long ago it could have been.
struct Ages {
    Money month;     // up to 30 days
    Money twoMonths; // 31 to 60
    Money quarter;   // 61 to 90
    Money older;     // nobody fetched it for so long
    friend bool operator==(const Ages&, const Ages&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("month", self.month);
        visit("two_months", self.twoMonths);
        visit("quarter", self.quarter);
        visit("older", self.older);
    }
};
struct AgedRow : Ages {
    ArtisanId artisan;
    Name name;
    Name commune;
    friend bool operator==(const AgedRow&, const AgedRow&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("commune", self.commune);
        Ages::fields(self, visit);
    }
};
/// Who has the most of the oldest first. No age is below zero: what is owed back is off the oldest, so that
/// nobody is called for money that is not there.
std::vector<AgedRow> agedBalances(Database& db, Day today);
/// Both lists, by one reading.
struct HouseDues {
    std::vector<DueRow> dues;
    std::vector<AgedRow> aged;
};
HouseDues houseDues(Database& db, Day today);
/// All of them together.
Ages agedTotal(const std::vector<AgedRow>& aged);

/// All of it at a glance.
struct DueSums {
    Money owed;      // to artisans
    Money payable;   // of it today
    Money unclaimed; // of it, since more than 90 days
    Money owing;     // by artisans to the house, above zero
    static void fields(auto& self, auto&& visit) {
        visit("owed", self.owed);
        visit("payable", self.payable);
        visit("unclaimed", self.unclaimed);
        visit("owing", self.owing);
    }
};
DueSums sumsOf(const std::vector<DueRow>& dues, const std::vector<AgedRow>& aged);

/// What a stall owes the centre: what it holds for it and for artisans, and rent.
struct StallDue {
    Stall stall;
    Name name;
    Money held;
    Money rent;
    friend bool operator==(const StallDue&, const StallDue&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
        visit("held", self.held);
        visit("rent", self.rent);
    }
};
/// By stall; at the centre.
std::vector<StallDue> stallDues(Database& db);

/// The artisans' money that a stall has, day by day: never the stall's to spend.
struct CashDay {
    Day day;
    Money came; // shares of sales and all else that is owed
    Money went; // refunds, advances and payouts, as an amount above zero
    Money left; // in the evening
    friend bool operator==(const CashDay&, const CashDay&) = default;
};
struct ArtisansCash {
    Money opening;
    std::vector<CashDay> days; // on which something moved
    Money closing;
    Money forCentre; // artisans' money and its own part that the centre is to get, today; below zero: it owes
};
ArtisansCash artisansCash(Database& db, Stall stall, Day from, Day until);

/// Entrusted goods that have stood in a place for long or whose contract is over, the longest
/// first.
struct OldGoods {
    ItemId item;
    Name itemName;
    std::string code;
    ArtisanId artisan;
    Name name;
    Name commune;
    Stall stall;
    Unit unit = Unit::piece;
    Quantity quantity;
    int days = 0;
    std::string portrait;
    std::string phone; // empty: not known
    Money price;
    Money floor;
    std::optional<ContractId> contract;
    bool over = false; // the contract
    Money least;       // for which it may go without asking the artisan; see goodsToMarkDown()
    friend bool operator==(const OldGoods&, const OldGoods&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("item_name", self.itemName);
        visit("code", self.code);
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("stall", self.stall);
        visit("unit", self.unit);
        visit("quantity", self.quantity);
        visit("days", self.days);
        visit("portrait", self.portrait);
        visit("phone", self.phone);
        visit("price", self.price);
        visit("floor", self.floor);
        visit("contract", self.contract);
        visit("over", self.over);
        visit("least", self.least);
    }
};
std::vector<OldGoods> oldGoods(Database& db, std::optional<Stall> stall, Day today, int days);

} // namespace touat
