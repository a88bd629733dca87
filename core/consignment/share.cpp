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

__extension__ using Wide = __int128;

// The stall's part of a price before VAT is added, in ten-thousandths of a centime: exact.
std::int64_t commissionOf(Money paid, Quantity quantity, const Terms& terms) {
    if (terms.basis == Basis::percent) return paid.centimes() * terms.commission.basisPoints();
    must(terms.bands && !terms.bands->empty(), "checkTerms asked for its bands");
    // A band's bounds are those of one unit.
    const auto bound = [&](std::size_t i) {
        if (i == terms.bands->size()) return paid;
        return std::min(paid, amountFor((*terms.bands)[i].from, quantity).value_or(paid));
    };
    std::int64_t part = 0;
    for (std::size_t i = 0; i < terms.bands->size(); ++i)
        part += (bound(i + 1) - bound(i)).centimes() * (*terms.bands)[i].commission.basisPoints();
    return part;
}

// Artisan, stall and centre: the largest remainder decides who gets the last centime, in that order
// of the contract when fractions are equal.
Shares splitInThree(Money paid, Quantity quantity, const Terms& terms) {
    constexpr Wide unit = 10'000;
    const auto added = terms.commissionVat == CommissionVat::added ? terms.vat.basisPoints() : 0;
    const auto stall = Wide{commissionOf(paid, quantity, terms)} * (unit + added);
    const auto centre = Wide{paid.centimes()} * terms.centre.basisPoints() * unit;
    const auto whole = Wide{paid.centimes()} * unit * unit;
    must(stall + centre <= whole, "checkTerms saw to it that the shares fit");
    const std::array exact{whole - stall - centre, stall, centre};
    std::array<Money, 3> parts;
    auto left = paid;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        parts[i] = Money::centimes(static_cast<std::int64_t>(exact[i] / (unit * unit)));
        left -= parts[i];
    }
    std::array<std::size_t, 3> order{0, 1, 2};
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return exact[a] % (unit * unit) > exact[b] % (unit * unit);
    });
    for (std::size_t i = 0; left > Money{}; ++i, left -= Money::centimes(1))
        parts[order[i]] += Money::centimes(1);
    Shares shares;
    shares.artisan = parts[0];
    shares.centre = parts[2];
    takeCommission(shares, parts[1], paid, terms);
    return shares;
}

// What the stall keeps when it bears so much more: VAT is owed on what it really keeps, and on nothing
// when it keeps nothing.
void stallBears(Shares& shares, Money more, Money paid, const Terms& terms) {
    const auto kept = shares.commission + shares.vat - more;
    shares.vat = terms.agency == Agency::ownName ? taxInside(paid, terms.vat)
                                                 : taxInside(std::max(kept, Money{}), terms.vat);
    shares.commission = kept - shares.vat;
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
        const auto least = amountFor(terms.leastCommission.value_or(Money{}), quantity);
        if (!net || !least || *net + *least > paid - shares.centre)
            return refuse(Reason::belowFloor,
                          net && least ? *net + *least + shares.centre : Money::largest());
        shares.artisan = *net;
        takeCommission(shares, paid - shares.artisan - shares.centre, paid, terms);
        return shares;
    }
    if (!terms.centre.isZero()) return splitInThree(paid, quantity, terms);
    const auto rated =
        proportion(Money::centimes(commissionOf(paid, quantity, terms)), 1, 10'000);
    if (terms.agency == Agency::ownName || terms.commissionVat == CommissionVat::included) {
        takeCommission(shares, rated, paid, terms);
    } else {
        shares.commission = rated;
        shares.vat = partOf(rated, terms.vat);
    }
    shares.artisan = paid - shares.commission - shares.vat;
    return shares;
}

Result<Shares> split(const LinePrice& line, const Terms& terms) {
    auto bearer = terms.bearer.value_or(Bearer::shared);
    // Shares of the tag that nobody bears alone leave the difference to whoever takes the rest.
    if (bearer == Bearer::shared && terms.sharesOf == SharesOf::tag) bearer = Bearer::artisan;
    if (bearer == Bearer::shared || line.tagged <= line.paid || terms.basis == Basis::fixedNet)
        return split(line.paid, line.quantity, terms, line.netPerUnit);
    const auto full = split(line.tagged, line.quantity, terms, line.netPerUnit);
    if (!full) return full.refusal();
    auto shares = *full;
    const auto off = line.tagged - line.paid;
    switch (bearer) {
    case Bearer::shared:
        break;
    case Bearer::centre:
        shares.centre -= off;
        break;
    case Bearer::artisan: {
        // Never less than at the floor: the rest falls on the stall (2.3).
        const auto floor = std::clamp(line.floor, Money{}, line.paid);
        const auto least = split(floor, line.quantity, terms, line.netPerUnit);
        if (!least) return least.refusal();
        const auto excess = std::max(Money{}, least->artisan - (shares.artisan - off));
        shares.artisan = shares.artisan - off + excess;
        if (!excess.isZero()) stallBears(shares, excess, line.paid, terms);
        break;
    }
    case Bearer::stall:
        stallBears(shares, off, line.paid, terms);
        break;
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

Money agreedValue(const AgreedGoods& goods, Quantity quantity, const Terms& terms) {
    if (terms.liability.value_or(Liability::stall) == Liability::artisan) return Money{};
    if (quantity < Quantity{}) return -agreedValue(goods, -quantity, terms);
    const bool atTag = terms.lossValue == LossValue::netAtTag || goods.floor.isZero();
    const auto price = amountFor(atTag ? goods.price : goods.floor, quantity);
    if (!price) return Money{};
    const auto under = underRule(terms, ruleFor(terms, goods.family, goods.price));
    const auto shares = split(*price, quantity, under, goods.net);
    return shares ? shares->artisan : Money{};
}

} // namespace touat
