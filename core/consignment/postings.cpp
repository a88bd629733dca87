// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/postings.h"

namespace touat {

namespace {

void moveGoods(Postings& postings, const std::string& from, const std::string& to, ItemId item,
               Quantity quantity) {
    postings.post(from, item, -quantity);
    postings.post(to, item, quantity);
}

std::string accountOf(PayoutMethod method, Stall at) {
    return method == PayoutMethod::cash ? account::safe(at) : account::bank(at);
}

// A stall holds money for the centre; the same amount stands in the centre's own account of the stall.
void owe(Postings& postings, Stall stall, Money amount) {
    postings.post(account::held(stall), -amount);
    postings.post(account::current(stall), amount);
}

void postPayout(Postings& postings, Stall at, const ArtisanPaid& fact, int sign) {
    const auto money = [&](Money m) { return sign > 0 ? m : -m; };
    const auto rounding = fact.rounding.value_or(Money{});
    postings.post(account::artisan(fact.artisan), money(fact.amount));
    postings.post(account::rounding(at), money(rounding));
    postings.post(accountOf(fact.method, at), money(-fact.amount - rounding));
    // Whoever pays with another's money is owed it.
    for (const auto& line : fact.lines) {
        if (line.holder == at) continue;
        if (!line.holder.isCentre()) owe(postings, line.holder, money(line.amount));
        if (!at.isCentre()) owe(postings, at, money(-line.amount));
    }
}

void postAppraisal(Postings& postings, Stall at, const GoodsAppraised& fact, int sign) {
    if (!fact.item) return; // refused and to be worked on again: nothing came into custody
    const auto quantity = sign > 0 ? fact.quantity : -fact.quantity;
    moveGoods(postings, account::entrusted(fact.artisan), account::stock(at), *fact.item, quantity);
}

std::string paidFrom(Stall at, const BoughtOut& fact) {
    return fact.against == BoughtFor::price ? account::artisan(fact.artisan) : account::loss(at);
}

} // namespace

void postShares(Postings& postings, Stall at, const Sharers& whose, const Shares& shares, int sign) {
    const auto money = [&](Money m) { return sign > 0 ? -m : m; };
    if (whose.artisan) postings.post(account::artisan(*whose.artisan), money(shares.artisan));
    postings.post(shares.commission.isNegative() ? account::borne(at) : account::commission(at),
                  money(shares.commission));
    postings.post(account::vat(at), money(shares.vat));
    postings.post(shares.centre.isNegative() ? account::promotion() : account::centreFee(),
                  money(shares.centre));
    postings.post(account::revenue(at), money(shares.own));
    if (!whose.artisan || at.isCentre()) return;
    const auto artisans = whose.keeper == Keeper::centre ? shares.artisan : Money{};
    owe(postings, at, money(-(artisans + shares.centre)));
}

Postings postingsOf(Stall at, const DepositTaken& fact) {
    // Custody moves, ownership does not: no money posting.
    Postings postings;
    for (const auto& line : fact.lines)
        moveGoods(postings, account::entrusted(fact.artisan), account::stock(at), line.item,
                  line.quantity);
    return postings;
}

Postings postingsOf(Stall at, const GoodsAppraised& fact) {
    Postings postings;
    postAppraisal(postings, at, fact, 1);
    return postings;
}

Postings postingsOf(Stall at, const AppraisalUndone& fact) {
    Postings postings;
    postAppraisal(postings, at, fact.was, -1);
    return postings;
}

Postings postingsOf(Stall at, const GoodsReturned& fact) {
    Postings postings;
    for (const auto& line : fact.lines)
        moveGoods(postings, accountOf(fact.from, at), account::entrusted(fact.artisan), line.item,
                  line.quantity);
    return postings;
}

Postings postingsOf(Stall at, const ArtisanPaid& fact) {
    Postings postings;
    postPayout(postings, at, fact, 1);
    return postings;
}

Postings postingsOf(Stall at, const PayoutReversed& fact) {
    Postings postings;
    postPayout(postings, at, fact.was, -1);
    return postings;
}

Postings postingsOf(Stall at, const AdvanceGiven& fact) {
    Postings postings;
    postings.post(account::artisan(fact.artisan), fact.amount);
    postings.post(fact.goods ? account::ownGoods(at) : account::safe(at), -fact.amount);
    if (fact.goods)
        moveGoods(postings, account::stock(at), account::used(at), fact.goods->item,
                  fact.goods->quantity);
    return postings;
}

Postings postingsOf(Stall at, const BalanceRepaid& fact) {
    Postings postings;
    postings.post(accountOf(fact.method, at), fact.amount);
    postings.post(account::artisan(fact.artisan), -fact.amount);
    return postings;
}

Postings postingsOf(Stall at, const BalanceWaived& fact) {
    Postings postings;
    postings.post(account::badDebt(at), fact.amount);
    postings.post(account::artisan(fact.artisan), -fact.amount);
    return postings;
}

Postings postingsOf(Stall at, const BoughtOut& fact) {
    Postings postings;
    for (const auto& line : fact.lines) {
        postings.post(account::ownGoods(at), line.amount);
        postings.post(paidFrom(at, fact), -line.amount);
        const auto owners = account::entrusted(fact.artisan);
        if (!line.becomes) {
            moveGoods(postings, account::supplied(at), owners, line.item, line.quantity);
            continue;
        }
        moveGoods(postings, accountOf(line.spot, at), owners, line.item, line.quantity);
        moveGoods(postings, account::supplied(at), accountOf(line.spot, at), *line.becomes,
                  line.quantity);
    }
    return postings;
}

Postings postingsOf(Stall at, const RemittanceTaken& fact) {
    Postings postings;
    postings.post(account::safe(at), fact.amount);
    postings.post(account::current(fact.stall), -fact.amount);
    return postings;
}

Postings postingsOf(Stall at, const StallPaid& fact) {
    Postings postings;
    postings.post(account::safe(at), -fact.amount);
    postings.post(account::current(fact.stall), fact.amount);
    return postings;
}

Postings postingsOf(Stall at, const RentCharged& fact) {
    Postings postings;
    postings.post(account::rentDue(fact.stall), fact.amount + fact.vat);
    postings.post(account::rent(), -fact.amount);
    postings.post(account::vat(at), -fact.vat);
    return postings;
}

Postings postingsOf(Stall at, const RentPaid& fact) {
    Postings postings;
    postings.post(accountOf(fact.method, at), fact.amount);
    postings.post(account::rentDue(fact.stall), -fact.amount);
    return postings;
}

} // namespace touat
