// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans' goods that are in the custody of the house: on sale, in a store room, on the way between two
// places, laid aside or damaged. Who asks where their goods are, what a contract that ends is about and
// what waits to be fetched go by the same.
#pragma once

#include <vector>

#include "core/consignment/facts.h"
#include "core/stock/item.h"
#include "core/store/query.h"

namespace touat {

struct ArtisanGoods {
    std::optional<Stall> stall; // not said: on the way between two
    PieceState state = PieceState::onSale; // also inReserve, inTransit, aside or damaged; of a series too
    Name name;
    std::string code;
    std::string picture;
    std::string palette;
    std::string photo; // name of the file; empty: none
    Money price;
    Quantity quantity;
    friend bool operator==(const ArtisanGoods&, const ArtisanGoods&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("state", self.state);
        visit("name", self.name);
        visit("code", self.code);
        visit("picture", self.picture);
        visit("palette", self.palette);
        visit("photo", self.photo);
        visit("price", self.price);
        visit("quantity", self.quantity);
    }
};

/// The newest first, walked from the artisan's items and not through the stock of the house.
std::vector<ArtisanGoods> newestGoods(Database& db, ArtisanId artisan, Day today, int most);

/// A version of which the term ends soon or is over, with goods still here.
struct EndingContract {
    ContractId contract;
    ArtisanId artisan;
    Name name;
    Name commune;
    std::string phone; // empty: not known
    Stall stall;
    Day ends;
    int daysLeft = 0;    // below zero: over
    int reminder = 0;    // which one is due: 30, 14, 7 or 0 days before; -1: none yet
    std::int64_t kinds = 0; // items of it that are here
    friend bool operator==(const EndingContract&, const EndingContract&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("contract", self.contract);
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("phone", self.phone);
        visit("stall", self.stall);
        visit("ends", self.ends);
        visit("days_left", self.daysLeft);
        visit("reminder", self.reminder);
        visit("kinds", self.kinds);
    }
};
/// Those that end within 30 days or are over, the most urgent first; of one stall, or at the centre of
/// all.
std::vector<EndingContract> contractsEnding(Database& db, std::optional<Stall> stall, Day today);

/// Goods that wait to be fetched: their contract is over. They are still the artisan's.
struct PickUp {
    ArtisanId artisan;
    Name name;
    Name commune;
    ItemId item;
    Name itemName;
    std::string code;
    Stall stall;
    Unit unit = Unit::piece;
    Quantity quantity;
    Day ends;
};
std::vector<PickUp> pickUpList(Database& db, Stall stall, Day today);

} // namespace touat
