// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/postings.h"

namespace touat {

namespace {

enum class Direction { sale, refund };

std::string tenderAccount(Stall at, TenderKind kind) {
    switch (kind) {
    case TenderKind::cash:
        return account::drawer(at);
    case TenderKind::card:
        return account::card(at);
    case TenderKind::mobile:
        return account::mobile(at);
    }
    must(false, "a tender of no kind");
    return {};
}

// The same lines both ways: a refund is its sale with the signs turned.
Postings documentPostings(Stall at, const Document& document, Direction direction) {
    const auto money = [&](Money m) { return direction == Direction::sale ? m : -m; };
    const auto goods = [&](Quantity q) { return direction == Direction::sale ? q : -q; };
    Postings postings;
    for (const auto& tender : document.tenders)
        postings.post(tenderAccount(at, tender.kind), money(tender.amount));
    for (const auto& line : document.lines) {
        if (line.artisan)
            postings.post(account::artisan(*line.artisan), money(-line.shares.artisan));
        postings.post(account::commission(at), money(-line.shares.commission));
        postings.post(account::vat(at), money(-line.shares.vat));
        postings.post(account::centreFee(), money(-line.shares.centre));
        postings.post(account::revenue(at), money(-line.shares.own));
        if (line.kind == ItemKind::service) continue;
        postings.post(account::stock(at), line.item, goods(-line.quantity));
        postings.post(account::sold(at), line.item, goods(line.quantity));
    }
    return postings;
}

std::string counterpart(Stall at, CashReason reason) {
    switch (reason) {
    case CashReason::change:
    case CashReason::safe:
    case CashReason::bank:
        return account::safe(at);
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
