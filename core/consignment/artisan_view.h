// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an artisan sees of their own: pieces by stall and state, what sold, what is owed, what was
// paid. Every query names the artisan; nobody sees another's figures.
#pragma once

#include <vector>

#include "core/consignment/artisan.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/custody_view.h"
#include "core/consignment/facts.h"
#include "core/stock/returned.h"
#include "core/store/query.h"

namespace touat {

struct ArtisanSale {
    Moment at;
    Stall stall;
    Name name;
    std::string picture;
    std::string palette;
    std::string photo; // name of the file; empty: none
    Quantity quantity; // negative: given back
    Money paid;        // by the buyer; the three shares sum to it
    Money share;       // the artisan's
    Money stallShare;  // with the VAT on it
    Money centreShare;
    Day payable;
    int settled = 0; // 1: paid out
    std::optional<Returned> returned = std::nullopt; // of what was given back, where somebody said how
    friend bool operator==(const ArtisanSale&, const ArtisanSale&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("at", self.at);
        visit("stall", self.stall);
        visit("name", self.name);
        visit("picture", self.picture);
        visit("palette", self.palette);
        visit("photo", self.photo);
        visit("quantity", self.quantity);
        visit("paid", self.paid);
        visit("share", self.share);
        visit("stall_share", self.stallShare);
        visit("centre_share", self.centreShare);
        visit("payable", self.payable);
        visit("settled", self.settled);
        visit("returned", self.returned);
    }
};

struct ArtisanPayout {
    Moment at;
    Money amount;
    PayoutMethod method = PayoutMethod::cash;
    friend bool operator==(const ArtisanPayout&, const ArtisanPayout&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("at", self.at);
        visit("amount", self.amount);
        visit("method", self.method);
    }
};

struct StallName {
    Stall stall;
    Name name;
    friend bool operator==(const StallName&, const StallName&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
    }
};

struct ArtisanAccount {
    Name name;
    Name commune;
    std::string portrait;
    Money owed;    // the balance; negative: the artisan owes the house
    Money payable; // of it, what can be paid out today
    Day today;
    std::optional<Day> since;  // of the oldest line that is open
    std::optional<Day> payday; // on which the next money can be fetched
    std::vector<ArtisanGoods> goods;
    std::vector<ArtisanSale> sales;     // newest first
    std::vector<ArtisanPayout> payouts; // newest first
    std::vector<StallName> stalls;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("commune", self.commune);
        visit("portrait", self.portrait);
        visit("owed", self.owed);
        visit("payable", self.payable);
        visit("today", self.today);
        visit("since", self.since);
        visit("payday", self.payday);
        visit("goods", self.goods);
        visit("sales", self.sales);
        visit("payouts", self.payouts);
        visit("stalls", self.stalls);
    }
};

// Parts of an account, for whoever shows fewer of each: the newest first, walked from the newest line,
// so that none of the thousands before them is looked at.
std::vector<ArtisanSale> newestSales(Database& db, ArtisanId artisan, int most);
/// Without those that were taken back.
std::vector<ArtisanPayout> newestPayouts(Database& db, ArtisanId artisan, int most);

/// At the centre over all stalls; at a stall over what the stall knows.
ArtisanAccount artisanAccount(Database& db, const Artisan& artisan, Day today);

} // namespace touat
