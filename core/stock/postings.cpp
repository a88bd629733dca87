// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/postings.h"

namespace touat {

namespace {

void move(Postings& postings, const std::string& from, const std::string& to, ItemId item,
          Quantity quantity) {
    postings.post(from, item, -quantity);
    postings.post(to, item, quantity);
}

/// Back to where goods come from: their artisan, or outside.
Postings withdrawn(Stall at, const std::vector<WithdrawnLine>& lines) {
    Postings postings;
    for (const auto& line : lines)
        move(postings, account::stock(at),
             line.artisan ? account::entrusted(*line.artisan) : account::supplied(at), line.item,
             line.quantity);
    return postings;
}

void postLosses(Postings& postings, Stall at,
                const std::optional<std::vector<LossEntry>>& losses) {
    if (!losses) return;
    for (const auto& loss : *losses) {
        postings.post(account::loss(at), loss.amount);
        postings.post(account::artisan(loss.artisan), -loss.amount);
    }
}

} // namespace

Postings postingsOf(Stall at, const GoodsReceived& fact) {
    Postings postings;
    for (const auto& line : fact.lines)
        move(postings, account::supplied(at), account::stock(at), line.item, line.quantity);
    return postings;
}

Postings postingsOf(Stall at, const ItemsWithdrawn& fact) { return withdrawn(at, fact.lines); }

Postings postingsOf(Stall at, const StockWithdrawn& fact) { return withdrawn(at, fact.lines); }

Postings postingsOf(Stall at, const TransferSent& fact) {
    Postings postings;
    for (const auto& line : fact.lines)
        move(postings, accountOf(fact.from, at), account::transit(at, fact.to), line.item,
             line.quantity);
    return postings;
}

// The stalls stand in these two themselves: the centre may speak for a device that is gone.
Postings postingsOf(Stall, const TransferReceived& fact) {
    Postings postings;
    for (const auto& line : fact.lines)
        move(postings, account::transit(fact.from, fact.to), account::stock(fact.to), line.item,
             line.accepted);
    return postings;
}

Postings postingsOf(Stall, const TransferSettled& fact) {
    Postings postings;
    const auto transit = account::transit(fact.from, fact.to);
    for (const auto& line : fact.lines) {
        move(postings, transit, account::stock(fact.from), line.item, line.back);
        move(postings, transit, account::lost(fact.from), line.item, line.lost);
    }
    postLosses(postings, fact.from, fact.losses);
    return postings;
}

namespace {

Postings ruled(const std::vector<RuledLine>& lines,
               const std::optional<std::vector<LossEntry>>& losses) {
    Postings postings;
    for (const auto& line : lines)
        move(postings, accountOf(line.from), accountOf(line.to), line.item, line.quantity);
    postLosses(postings, bearerOf(lines), losses);
    return postings;
}

} // namespace

Postings postingsOf(Stall, const ExceptionRuled& fact) { return ruled(fact.lines, fact.losses); }
Postings postingsOf(Stall, const RulingTakenBack& fact) {
    return ruled(turned(fact.was.lines), turned(fact.was.losses));
}

Postings postingsOf(Stall at, const GoodsMoved& fact) {
    const auto spots = spotsOf(fact.reason);
    Postings postings;
    for (const auto& line : fact.lines)
        move(postings, accountOf(spots.from, at), accountOf(spots.to, at), line.item,
             line.quantity);
    postLosses(postings, at, fact.losses);
    return postings;
}

Postings postingsOf(Stall at, const StockCounted& fact) {
    Postings postings;
    for (const auto& line : fact.lines)
        move(postings, account::lost(at), accountOf(fact.spot, at), line.item,
             line.counted - line.expected);
    postLosses(postings, at, fact.losses);
    return postings;
}

} // namespace touat
