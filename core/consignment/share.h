// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the price of a sold line splits. The shares always sum to what was paid; the rounding rules
// (2.4 of the consignment note) live here and only here.
#pragma once

#include "core/consignment/contract.h"
#include "core/money.h"
#include "core/quantity.h"

namespace touat {

struct Shares {
    Money artisan;
    Money commission; // the stall's, before VAT
    Money vat;
    Money centre;
    Money own; // the whole price of the stall's own goods

    Money sum() const { return artisan + commission + vat + centre + own; }
    friend bool operator==(const Shares&, const Shares&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("commission", self.commission);
        visit("vat", self.vat);
        visit("centre", self.centre);
        visit("own", self.own);
    }
};

/// `vat`: contained in the price.
Shares ownShares(Money paid, Rate vat = Rate{});

/// Splits `paid` under a contract. The stall's commission and the centre's fee are rounded, VAT is
/// derived from the rounded commission, the artisan takes the rest; with a fixed net the artisan
/// gets `netPerUnit` × quantity and the stall the rest. Refused: belowFloor when a fixed net and the
/// least commission do not fit into what was paid.
Result<Shares> split(Money paid, Quantity quantity, const Terms& terms,
                     std::optional<Money> netPerUnit);

/// What a line was sold for, against its tags and its floor.
struct LinePrice {
    Money paid;
    Money tagged; // by the tags
    Money floor;  // below its share of this an artisan bears nothing
    Quantity quantity;
    std::optional<Money> netPerUnit;
};

/// As above for goods that were sold below their tag: the contract says who bears the difference
/// (2.3). The stall's part can be less than nothing when it bears more than its commission.
Result<Shares> split(const LinePrice& line, const Terms& terms);

/// The part of each share that belongs to the first `refunded` centimes of a line of `paid`
/// centimes. Refunds post the difference between two of these, so that any sequence of steps that
/// reaches the whole ends at exactly zero for everyone (2.4.5).
Shares sharesUpTo(const Shares& shares, Money refunded, Money paid);

Shares operator-(const Shares& a, const Shares& b);

/// What the house owes an artisan for goods that it loses: the net at the floor, or at the tag where there is
/// none or the contract says so. Nothing where the artisan bears the risk, or where nothing splits it. Goods
/// that a place sold before its book had them count below zero, as their price does: the deposit that is
/// written later makes both nothing, and what another place has too many of stands against it.
struct AgreedGoods {
    std::string family;
    Money price; // of one unit
    Money floor;
    std::optional<Money> net; // under a fixed-net contract
};
Money agreedValue(const AgreedGoods& goods, Quantity quantity, const Terms& terms);

} // namespace touat
