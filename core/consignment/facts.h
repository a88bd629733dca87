// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens between the house and the artisans.
#pragma once

#include <vector>

#include "core/consignment/contract.h"
#include "core/money.h"
#include "core/name.h"
#include "core/quantity.h"
#include "core/stock/item.h"

namespace touat {

struct ArtisanRegistered {
    static constexpr auto type = "artisan_registered";
    std::string card; // code of the card that signs the artisan in
    Name name;
    Name commune;
    std::string portrait;
    std::string pin; // hash, see people/pin.h
    int pinDigits = 4;
    std::string phone; // as readPhone gives it; empty: not known
    static void fields(auto& self, auto&& visit) {
        visit("card", self.card);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("portrait", self.portrait);
        visit("pin", self.pin);
        visit("pin_digits", self.pinDigits);
        visit("phone", self.phone);
    }
};

/// One version of a contract was signed; its id is the entry's.
struct ContractSigned {
    static constexpr auto type = "contract_signed";
    ArtisanId artisan;
    Stall stall;
    int number = 1;
    Terms terms;
    Day signedOn;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("stall", self.stall);
        visit("number", self.number);
        visit("terms", self.terms);
        visit("signed_on", self.signedOn);
    }
};

struct DepositLine {
    ItemId item;
    ItemKind kind = ItemKind::piece;
    Quantity quantity;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
    }
};

/// An artisan left goods in the stall's custody; they stay the artisan's.
struct DepositTaken {
    static constexpr auto type = "deposit_taken";
    ArtisanId artisan;
    ContractId contract;
    std::vector<DepositLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("contract", self.contract);
        visit("lines", self.lines);
    }
};

/// How an artisan is paid.
enum class PayoutMethod { cash, postalAccount, baridiMob, bank };
template <>
struct EnumWords<PayoutMethod> {
    static constexpr auto words =
        std::to_array<std::string_view>({"cash", "postal_account", "baridi_mob", "bank"});
};

/// The centre paid an artisan for these lines, item by item, never a lump sum.
struct ArtisanPaid {
    static constexpr auto type = "artisan_paid";
    ArtisanId artisan;
    Money amount;
    PayoutMethod method = PayoutMethod::cash;
    std::vector<SaleLineId> settles;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("method", self.method);
        visit("settles", self.settles);
    }
};

} // namespace touat
