// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/share.h"

#include <algorithm>
#include <array>

namespace touat {

namespace {

// The stall's part of the price, VAT apart. A stall that sells in its own name owes VAT on the
// whole price and bears it from its part (worked example in 2.1).
void takeCommission(Shares& shares, Money gross, Money paid, const Terms& terms) {
    if (terms.agency == Agency::ownName)
        shares.vat = taxInside(paid, terms.vat);
    else
        shares.vat = taxInside(gross, terms.vat);
    shares.commission = gross - shares.vat;
}

// Artisan, stall and centre: the largest remainder decides who gets the last centime, in that order
// of the contract when fractions are equal.
Shares splitInThree(Money paid, const Terms& terms) {
    constexpr std::int64_t unit = 10'000;
    const auto added = terms.commissionVat == CommissionVat::added ? terms.vat.basisPoints() : 0;
    const auto stall = terms.commission.basisPoints() * (unit + added);
    const auto centre = terms.centre.basisPoints() * unit;
    const auto artisan = std::max<std::int64_t>(0, unit * unit - stall - centre);
    const std::array weights{artisan, stall, centre};
    const auto parts = spread(paid, weights);
    Shares shares;
    shares.artisan = parts[0];
    shares.centre = parts[2];
    takeCommission(shares, parts[1], paid, terms);
    return shares;
}

} // namespace

Shares ownShares(Money paid, Rate vat) {
    Shares shares;
    shares.vat = taxInside(paid, vat);
    shares.own = paid - shares.vat;
    return shares;
}

Result<Shares> split(Money paid, Quantity quantity, const Terms& terms,
                     std::optional<Money> netPerUnit) {
    must(terms.agency != Agency::own, "own goods have no contract");
    Shares shares;
    shares.centre = partOf(paid, terms.centre);
    if (terms.basis == Basis::fixedNet) {
        const auto net = amountFor(netPerUnit.value_or(Money{}), quantity);
        if (!net || *net > paid - shares.centre)
            return refuse(Reason::belowFloor, net.value_or(Money::largest()));
        shares.artisan = *net;
        takeCommission(shares, paid - shares.artisan - shares.centre, paid, terms);
        return shares;
    }
    if (!terms.centre.isZero()) return splitInThree(paid, terms);
    const auto rated = partOf(paid, terms.commission);
    if (terms.agency == Agency::ownName || terms.commissionVat == CommissionVat::included) {
        takeCommission(shares, rated, paid, terms);
    } else {
        shares.commission = rated;
        shares.vat = partOf(rated, terms.vat);
    }
    shares.artisan = paid - shares.commission - shares.vat;
    return shares;
}

Result<Shares> split(Money paid, Money tagged, Quantity quantity, const Terms& terms,
                     std::optional<Money> netPerUnit) {
    const auto bearer = terms.bearer.value_or(Bearer::shared);
    if (bearer == Bearer::shared || tagged <= paid || terms.basis == Basis::fixedNet)
        return split(paid, quantity, terms, netPerUnit);
    const auto full = split(tagged, quantity, terms, netPerUnit);
    if (!full) return full.refusal();
    auto shares = *full;
    const auto off = tagged - paid;
    switch (bearer) {
    case Bearer::shared:
        break;
    case Bearer::centre:
        shares.centre -= off;
        break;
    case Bearer::artisan:
        shares.artisan -= off;
        if (shares.artisan.isNegative()) return refuse(Reason::belowFloor, -shares.artisan);
        break;
    case Bearer::stall: {
        // VAT is owed on what the stall really keeps, and on nothing when it keeps nothing.
        const auto kept = shares.commission + shares.vat - off;
        shares.vat = terms.agency == Agency::ownName ? taxInside(paid, terms.vat)
                                                     : taxInside(std::max(kept, Money{}), terms.vat);
        shares.commission = kept - shares.vat;
        break;
    }
    }
    return shares;
}

Shares sharesUpTo(const Shares& shares, Money refunded, Money paid) {
    if (paid.isZero()) return {};
    const auto part = [&](Money share) {
        return proportion(share, refunded.centimes(), paid.centimes());
    };
    Shares upTo;
    upTo.commission = part(shares.commission);
    upTo.vat = part(shares.vat);
    upTo.centre = part(shares.centre);
    if (shares.artisan.isZero()) {
        upTo.own = refunded - upTo.commission - upTo.vat - upTo.centre;
    } else {
        upTo.own = part(shares.own);
        upTo.artisan = refunded - upTo.commission - upTo.vat - upTo.centre - upTo.own;
    }
    return upTo;
}

Shares operator-(const Shares& a, const Shares& b) {
    Shares rest;
    rest.artisan = a.artisan - b.artisan;
    rest.commission = a.commission - b.commission;
    rest.vat = a.vat - b.vat;
    rest.centre = a.centre - b.centre;
    rest.own = a.own - b.own;
    return rest;
}

} // namespace touat
