// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money and goods between the house and an artisan, or a stall, beside payouts: what is asked and what is
// ordered, as JSON. answerPayables() answers them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/acts/artisan_money.h"
#include "core/people/role.h"
#include "core/stock/item.h"

namespace touat {

/// Goods that could be given in advance, or, of an artisan's, be bought.
struct GoodsQuestion {
    std::string token;
    std::optional<ArtisanId> artisan; // none: the house's own
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
    }
};
struct GoodsHere {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Name name;
    std::string code;
    Unit unit = Unit::piece;
    Quantity free;
    Money price; // of one: its tag, or what the artisan gets of it
    std::string picture;
    std::string palette;
    std::string photo;
    friend bool operator==(const GoodsHere&, const GoodsHere&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("name", self.name);
        visit("code", self.code);
        visit("unit", self.unit);
        visit("free", self.free);
        visit("price", self.price);
        visit("picture", self.picture);
        visit("palette", self.palette);
        visit("photo", self.photo);
    }
};
struct GoodsAnswer {
    std::vector<GoodsHere> goods; // none at the centre, which has no shelf
    static void fields(auto& self, auto&& visit) { visit("goods", self.goods); }
};

/// A second person, who proves it where the order is done.
struct SecondPerson {
    StaffId staff;
    std::string pin;
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("pin", self.pin);
    }
};

/// An advance in cash or in goods, what an artisan pays back or need not pay any more, goods that the
/// stall buys: where it is sent says which.
struct AccountOrder {
    std::string token;
    ArtisanId artisan;
    Money amount;
    std::string note;
    PayoutMethod method = PayoutMethod::cash;
    CashFrom from = CashFrom::safe; // or into which
    std::string reference;          // of a transfer
    std::optional<ItemId> item;
    std::optional<Quantity> quantity;
    std::optional<SecondPerson> second; // agrees to more than the rules say
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("note", self.note);
        visit("method", self.method);
        visit("from", self.from);
        visit("reference", self.reference);
        visit("item", self.item);
        visit("quantity", self.quantity);
        visit("second", self.second);
    }
};
/// What a stall brings, what rent it owes or pays.
struct StallOrder {
    std::string token;
    Stall stall;
    Money amount; // of rent: for a whole month, before VAT
    PayoutMethod method = PayoutMethod::cash;
    std::string reference;
    std::optional<Day> from; // of rent, until the end of that month
    bool withVat = false;    // on top of rent, by the rules in force
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("stall", self.stall);
        visit("amount", self.amount);
        visit("method", self.method);
        visit("reference", self.reference);
        visit("from", self.from);
        visit("with_vat", self.withVat);
    }
};
struct MadeAnswer {
    std::optional<ArtisanEntryId> line; // of the account
    static void fields(auto& self, auto&& visit) { visit("line", self.line); }
};

} // namespace touat
