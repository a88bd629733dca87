// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/reach.h"

#include <algorithm>

#include "core/book/reach_view.h"
#include "core/consignment/artisan_table.h"

namespace touat {

namespace {

struct OthersBusiness {
    Stall by;

    template <class Tag>
    bool ofOthers(Id<Tag> id) const {
        return id.entry().stream.stall != by;
    }
    bool ofOthers(const std::optional<Stall>& stall) const { return stall != by; } // none: all
    bool ofOthers(const std::vector<Stall>& stalls) const {
        return stalls.size() != 1 || stalls.front() != by; // none: all
    }

    bool operator()(const RulesSet& fact) const { return ofOthers(fact.stall); }
    bool operator()(const IssuerSet& fact) const { return ofOthers(fact.stall); }
    bool operator()(const PromotionSet& fact) const { return ofOthers(fact.stalls); }
    bool operator()(const PromotionEnded& fact) const { return ofOthers(fact.promotion); }
    bool operator()(const PriceListSet& fact) const {
        return ofOthers(fact.stalls) || (fact.list && ofOthers(*fact.list));
    }
    // A stall pays what stands in its own journal, also that of its earlier devices.
    bool operator()(const ArtisanPaid& fact) const {
        return (fact.run && ofOthers(*fact.run)) ||
               std::any_of(fact.lines.begin(), fact.lines.end(),
                           [&](const PaidLine& line) { return ofOthers(line.entry); });
    }
    // And puts right what it sold itself: it knows of no other sales.
    bool operator()(const OwnerCorrected& fact) const {
        return std::any_of(fact.lines.begin(), fact.lines.end(),
                           [&](const CorrectedLine& line) { return ofOthers(line.line); });
    }
    // What a table brought goes back where it came in, and the items and artisans of others stay.
    bool operator()(const ItemsWithdrawn& fact) const {
        return ofOthers(fact.import) || std::any_of(fact.lines.begin(), fact.lines.end(), [&](const WithdrawnLine& line) {
                   return ofOthers(line.item);
               });
    }
    bool operator()(const StockWithdrawn& fact) const { return ofOthers(fact.import); }
    bool operator()(const ArtisansWithdrawn& fact) const {
        return ofOthers(fact.import) || std::any_of(fact.artisans.begin(), fact.artisans.end(),
                                                    [&](ArtisanId artisan) { return ofOthers(artisan); });
    }
    // What has to go where the manager says.
    bool operator()(const TransferOrdered&) const { return true; }
    bool operator()(const TransferOrderWithdrawn&) const { return true; }
    bool operator()(const TenderCorrected& fact) const { return ofOthers(fact.sale); }
    bool operator()(const DayClosed& fact) const { return ofOthers(fact.opened); }
    bool operator()(const GapExplained& fact) const { return ofOthers(fact.day); }
    bool operator()(const OrderPaid& fact) const { return ofOthers(fact.order); }
    bool operator()(const OrderMoved& fact) const { return ofOthers(fact.order); }
    bool operator()(const OrderCancelled& fact) const { return ofOthers(fact.order); }
    bool operator()(const PayoutReversed& fact) const { return ofOthers(fact.payout); }
    bool operator()(const PayoutDrafted& fact) const { return ofOthers(fact.run); }
    bool operator()(const RunApproved& fact) const { return ofOthers(fact.run); }
    bool operator()(const RunClosed& fact) const { return ofOthers(fact.run); }
    bool operator()(const ContractSigned& fact) const { return ofOthers(std::optional(fact.stall)); }
    bool operator()(const auto&) const { return false; }
};

/// Where goods have been, and who has signed where, stands in the tables.
struct BeyondReach {
    Database& db;
    Stall by;

    bool operator()(const ItemDescribed& fact) const { return !ReachView(db, by).holds(fact.item); }
    bool operator()(const PriceChanged& fact) const { return !ReachView(db, by).holds(fact.item); }
    bool operator()(const ConsentGiven& fact) const { return !ReachView(db, by).holds(fact.item); }
    bool operator()(const OwnerCorrected& fact) const { return !ReachView(db, by).holds(fact.item); }
    bool operator()(const BoughtOut& fact) const {
        return std::any_of(fact.lines.begin(), fact.lines.end(),
                           [&](const BoughtLine& line) { return !ReachView(db, by).holds(line.item); });
    }
    bool operator()(const ArtisanPhoneSet& fact) const { return !ReachView(db, by).holds(fact.artisan); }
    bool operator()(const ContractRenewed& fact) const {
        const auto contract = ContractTable(db).find(fact.contract);
        return contract && contract->stall != by;
    }
    bool operator()(const auto&) const { return false; }
};

} // namespace

bool isOthersBusiness(Stall by, const Fact& fact) {
    return !by.isCentre() && std::visit(OthersBusiness{by}, fact);
}

bool isBeyondReach(Database& db, Stall by, const Fact& fact) {
    return !by.isCentre() && std::visit(BeyondReach{db, by}, fact);
}

std::optional<StaffAdmitted> admittedThere(Stall by, const Fact& fact) {
    const auto* admitted = std::get_if<StaffAdmitted>(&fact);
    if (admitted == nullptr || by.isCentre()) return std::nullopt;
    auto there = *admitted;
    there.stall = by;
    return there;
}

} // namespace touat
