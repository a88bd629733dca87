// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/postings.h"

#include "core/consignment/postings.h"

namespace touat {

namespace {

enum class Direction { sale, refund };

std::string tenderAccount(Stall at, TenderKind kind, const std::optional<CustomerId>& customer) {
    switch (kind) {
    case TenderKind::cash:
        return account::drawer(at);
    case TenderKind::card:
        return account::card(at);
    case TenderKind::mobile:
        return account::mobile(at);
    case TenderKind::account:
        must(customer.has_value(), "an account has a customer");
        return account::customer(*customer);
    case TenderKind::voucher:
        return account::vouchers(at);
    case TenderKind::deposit:
        return account::deposits(at);
    case TenderKind::exchange:
        return "exchange:" + at.text(); // in one entry what comes goes again
    }
    must(false, "a tender of no kind");
    return {};
}

// Money that came in for something: debit where it lies now, credit what it was for.
void take(Postings& postings, Stall at, const std::vector<Tender>& tenders,
          const std::optional<CustomerId>& customer) {
    for (const auto& tender : tenders) {
        if (!tender.voucher) {
            postings.post(tenderAccount(at, tender.kind, customer), tender.amount);
            continue;
        }
        // All of it is taken from the stall that gave it; what is left of it is a new one of ours.
        postings.post(account::vouchers(tender.voucher->entry().stream.stall), tender.given);
        postings.post(account::vouchers(at), -tender.change());
    }
}
void give(Postings& postings, Stall at, const std::vector<Tender>& tenders,
          const std::optional<CustomerId>& customer) {
    for (const auto& tender : tenders)
        postings.post(tenderAccount(at, tender.kind, customer), -tender.amount);
}

Money sumOf(const std::vector<Tender>& tenders) {
    Money sum;
    for (const auto& tender : tenders) sum += tender.amount;
    return sum;
}

bool isLaidAside(const SoldLine& line) {
    return line.returned && line.returned->restock == Restock::aside;
}

void postLine(Postings& postings, Stall at, const SoldLine& line, Direction direction) {
    const int sign = direction == Direction::sale ? 1 : -1;
    if (!line.isGoodwill()) {
        postShares(postings, at, {line.artisan, line.keeper.value_or(Keeper::stall)}, line.shares,
                   sign);
        return;
    }
    // The artisan keeps the money, and the stall has bought the goods with it.
    auto others = line.shares;
    others.artisan = Money{};
    postings.post(account::ownGoods(at), line.shares.artisan);
    postShares(postings, at, {line.artisan, line.keeper.value_or(Keeper::stall)}, others, sign);
}

// The same lines both ways: a refund is its sale with the signs turned.
void postDocument(Postings& postings, Stall at, const Document& document, Direction direction) {
    const auto money = [&](Money m) { return direction == Direction::sale ? m : -m; };
    const auto goods = [&](Quantity q) { return direction == Direction::sale ? q : -q; };
    if (direction == Direction::sale)
        take(postings, at, document.tenders, document.customer);
    else
        give(postings, at, document.tenders, document.customer);
    postings.post(account::duty(at), money(-document.duty.value_or(Money{})));
    postings.post(account::rounding(at), money(-document.rounding.value_or(Money{})));
    for (const auto& line : document.lines) {
        postLine(postings, at, line, direction);
        if (line.kind == ItemKind::service) continue;
        postings.post(isLaidAside(line) ? account::aside(at) : account::stock(at), line.item,
                      goods(-line.quantity));
        postings.post(account::sold(at), line.item, goods(line.quantity));
    }
}

Postings documentPostings(Stall at, const Document& document, Direction direction) {
    Postings postings;
    postDocument(postings, at, document, direction);
    return postings;
}

std::string counterpart(Stall at, CashReason reason) {
    switch (reason) {
    case CashReason::change:
    case CashReason::safe:
    case CashReason::bank:
    case CashReason::artisan: // a payout, an advance or what was paid back says what it was for
        return account::safe(at);
    case CashReason::centre:
        return account::held(at);
    case CashReason::purchase:
    case CashReason::other:
        return account::expense(at);
    }
    must(false, "cash moved for no reason");
    return {};
}

} // namespace

Postings postingsOf(Stall at, const SaleMade& fact) {
    return documentPostings(at, fact.document, Direction::sale);
}

Postings postingsOf(Stall at, const RefundMade& fact) {
    return documentPostings(at, fact.document, Direction::refund);
}

Postings postingsOf(Stall at, const ExchangeMade& fact) {
    Postings postings;
    postDocument(postings, at, fact.back, Direction::refund);
    postDocument(postings, at, fact.taken, Direction::sale);
    return postings;
}

Postings postingsOf(Stall at, const OwnerCorrected& fact) {
    Postings postings;
    for (const auto& line : fact.lines) {
        postShares(postings, at, {line.was.artisan, line.was.keeper.value_or(Keeper::stall)},
                   line.was.shares, -1);
        postShares(postings, at, {line.now.artisan, line.now.keeper.value_or(Keeper::stall)},
                   line.now.shares, 1);
    }
    postings.post(account::entrusted(fact.was), fact.item, fact.entrusted);
    postings.post(account::entrusted(fact.now), fact.item, -fact.entrusted);
    return postings;
}

Postings postingsOf(Stall at, const TenderCorrected& fact) {
    Postings postings;
    give(postings, at, fact.was, std::nullopt);
    take(postings, at, fact.is, std::nullopt);
    return postings;
}

Postings postingsOf(Stall at, const AccountPaid& fact) {
    Postings postings;
    take(postings, at, fact.tenders, std::nullopt);
    postings.post(account::customer(fact.customer), -sumOf(fact.tenders));
    return postings;
}

Postings postingsOf(Stall at, const OrderPaid& fact) {
    Postings postings;
    take(postings, at, fact.tenders, std::nullopt);
    postings.post(account::deposits(at), -sumOf(fact.tenders));
    return postings;
}

Postings postingsOf(Stall at, const OrderCancelled& fact) {
    Postings postings;
    give(postings, at, fact.back, std::nullopt);
    postings.post(account::deposits(at), sumOf(fact.back) + fact.kept);
    postings.post(account::kept(at), -fact.kept);
    return postings;
}

Postings postingsOf(Stall at, const DayOpened& fact) {
    const auto difference = fact.counted - fact.expected;
    Postings postings;
    postings.post(account::drawer(at), difference);
    postings.post(fact.first == 1 ? account::safe(at) : account::overShort(at), -difference);
    return postings;
}

Postings postingsOf(Stall at, const DayClosed& fact) {
    const auto difference = fact.counted - fact.expected;
    Postings postings;
    postings.post(account::drawer(at), difference - fact.toSafe);
    postings.post(account::overShort(at), -difference);
    postings.post(account::safe(at), fact.toSafe);
    return postings;
}

Postings postingsOf(Stall at, const CashPutIn& fact) {
    Postings postings;
    postings.post(account::drawer(at), fact.amount);
    postings.post(counterpart(at, fact.reason), -fact.amount);
    return postings;
}

Postings postingsOf(Stall at, const CashTakenOut& fact) {
    Postings postings;
    postings.post(account::drawer(at), -fact.amount);
    postings.post(counterpart(at, fact.reason), fact.amount);
    return postings;
}

} // namespace touat
