// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/wanted_rights.h"

#include <algorithm>

namespace touat {

namespace {

using Wanted = std::vector<WantedRight>;

constexpr WantedRight ofEither(Right right) { return {right, std::nullopt, true}; }

bool onAccount(const Document& document) {
    return std::any_of(document.tenders.begin(), document.tenders.end(), [](const Tender& tender) {
        return tender.kind == TenderKind::account && !tender.amount.isZero();
    });
}

// As loweredByHand(), of what was recorded; but a device that was stolen writes any amount.
bool loweredByHand(const SoldLine& line) {
    Money sum;
    for (const auto& cut : line.cuts.value_or(std::vector<Cut>{})) {
        if (cut.kind == CutKind::list || cut.kind == CutKind::promotion) continue;
        if (cut.amount > Money::largest() || cut.amount < -Money::largest()) return true;
        sum += cut.amount;
    }
    return sum > Money{};
}

void addOfSale(Wanted& wanted, const Document& document) {
    if (onAccount(document)) wanted.push_back(ofEither(Right::giveCredit));
    if (document.order || document.source) return; // agreed when it was ordered, or long ago
    if (std::any_of(document.lines.begin(), document.lines.end(), loweredByHand))
        wanted.push_back(ofEither(Right::lowerPrice));
}

// A sale made by mistake is undone by whoever may lower a price; goods are taken back by whoever may refund.
WantedRight wantedToGiveBack(const Document& document) {
    if (document.isVoid()) return {Right::refund, Right::lowerPrice, true};
    return ofEither(Right::refund);
}

struct Wants {
    Wanted operator()(const SaleMade& fact) const {
        Wanted wanted{{Right::sell}};
        addOfSale(wanted, fact.document);
        return wanted;
    }
    Wanted operator()(const RefundMade& fact) const {
        return {{Right::sell}, wantedToGiveBack(fact.document)};
    }
    Wanted operator()(const ExchangeMade& fact) const {
        Wanted wanted{{Right::sell}, ofEither(Right::refund)};
        addOfSale(wanted, fact.taken);
        return wanted;
    }
    Wanted operator()(const TenderCorrected&) const { return {{Right::sell}}; }
    Wanted operator()(const DayOpened&) const { return {{Right::countDrawer}}; }
    Wanted operator()(const DayClosed&) const { return {{Right::countDrawer}}; }
    // An artisan's money goes through the drawer as well.
    Wanted operator()(const CashPutIn&) const { return {{Right::moveCash, Right::payArtisans}}; }
    Wanted operator()(const CashTakenOut&) const { return {{Right::moveCash, Right::payArtisans}}; }
    Wanted operator()(const DrawerOpened&) const { return {{Right::moveCash}}; }
    Wanted operator()(const PriceChanged&) const { return {{Right::changePrice}}; }
    Wanted operator()(const GoodsReceived&) const { return {{Right::receiveGoods}}; }
    Wanted operator()(const DepositTaken&) const { return {{Right::receiveGoods}}; }
    Wanted operator()(const GoodsReturned&) const { return {{Right::receiveGoods}}; }
    Wanted operator()(const TransferSent&) const { return {{Right::receiveGoods}}; }
    Wanted operator()(const TransferReceived&) const { return {{Right::receiveGoods}}; }
    Wanted operator()(const TransferSettled&) const { return {{Right::receiveGoods}}; }
    Wanted operator()(const GoodsMoved& fact) const {
        if (isWriteOff(fact.reason)) return {ofEither(Right::adjustStock)};
        return {{Right::receiveGoods, Right::payArtisans}};
    }
    // What a count found missing is written off.
    Wanted operator()(const StockCounted& fact) const {
        const bool less = std::any_of(fact.lines.begin(), fact.lines.end(), [](const CountedLine& line) {
            return line.counted < line.expected;
        });
        if (!less) return {};
        return {{Right::receiveGoods}, ofEither(Right::adjustStock)};
    }
    Wanted operator()(const OrderCancelled&) const { return {{Right::sell}}; }
    Wanted operator()(const PieceInspected&) const { return {{Right::stampPieces}}; }
    Wanted operator()(const ArtisanPaid&) const { return {{Right::payArtisans}}; }
    Wanted operator()(const PayoutReversed&) const { return {{Right::payArtisans}}; }
    Wanted operator()(const AdvanceGiven&) const { return {{Right::payArtisans}}; }
    Wanted operator()(const BalanceRepaid&) const { return {{Right::payArtisans}}; }
    Wanted operator()(const BalanceWaived&) const { return {{Right::payArtisans}}; }
    Wanted operator()(const BoughtOut& fact) const {
        if (fact.against != BoughtFor::price) return {}; // goes with a refund, or with what was found
        return {{Right::changePrice}};
    }
    Wanted operator()(const StaffAdmitted&) const { return {{Right::managePeople}}; }
    // An owner decides about sellers.
    Wanted operator()(const StaffDismissed&) const { return {{Right::managePeople, Right::seeReports}}; }
    Wanted operator()(const StaffReadmitted&) const { return {{Right::managePeople, Right::seeReports}}; }
    Wanted operator()(const ContractSigned&) const { return {{Right::managePeople}}; }
    Wanted operator()(const ContractRenewed&) const { return {{Right::managePeople}}; }
    Wanted operator()(const auto&) const { return {}; }
};

} // namespace

std::vector<WantedRight> wantedRights(const Fact& fact) { return std::visit(Wants{}, fact); }

} // namespace touat
