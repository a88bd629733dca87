// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to an artisan's money beside sales: payouts and their runs, advances, losses made good,
// what was owed back, goods that the stall bought. Nothing here is ever changed; a correction is another
// fact. Rent is the stall's own affair and never touches an artisan's account.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/consignment/contract.h"
#include "core/money.h"
#include "core/quantity.h"
#include "core/stock/facts.h"

namespace touat {

/// How an artisan is paid, or pays back.
enum class PayoutMethod { cash, postalAccount, baridiMob, bank };
template <>
struct EnumWords<PayoutMethod> {
    static constexpr auto words =
        std::to_array<std::string_view>({"cash", "postal_account", "baridi_mob", "bank"});
};

/// A line of an artisan's account that a payout settles.
struct PaidLine {
    ArtisanEntryId entry;
    Money amount; // below zero: owed by the artisan
    Stall holder; // who kept the money until now
    friend bool operator==(const PaidLine&, const PaidLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("entry", self.entry);
        visit("amount", self.amount);
        visit("holder", self.holder);
    }
};

/// An artisan was paid for these lines, one by one, never a lump sum. Cash comes out of the safe of
/// whoever wrote the fact; where it came out of a drawer, a CashTakenOut says so in the same transaction.
struct ArtisanPaid {
    static constexpr auto type = "artisan_paid";
    ArtisanId artisan;
    Money amount; // of the lines
    PayoutMethod method = PayoutMethod::cash;
    std::string reference;         // of the transfer; "" in cash
    std::optional<Money> rounding; // given on top, because no coin can pay the rest
    std::optional<RunId> run;
    std::vector<PaidLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("method", self.method);
        visit("reference", self.reference);
        visit("rounding", self.rounding);
        visit("run", self.run);
        visit("lines", self.lines);
    }
};

enum class ReversalReason { failed, mistake };
template <>
struct EnumWords<ReversalReason> {
    static constexpr auto words = std::to_array<std::string_view>({"failed", "mistake"});
};

/// A payout did not arrive or should not have been: the money is back, and its lines are open again, but for what
/// another payout had paid as well: they are that one's now.
struct PayoutReversed {
    static constexpr auto type = "payout_reversed";
    PayoutId payout;
    ReversalReason reason = ReversalReason::failed;
    std::string note;
    ArtisanPaid was;
    static void fields(auto& self, auto&& visit) {
        visit("payout", self.payout);
        visit("reason", self.reason);
        visit("note", self.note);
        visit("was", self.was);
    }
};

// a run: draft, approve, pay one by one, close -----------------------------------------------------

/// Everything payable that was sold up to a day is listed; the payments stand in PayoutDrafted facts.
struct RunDrafted {
    static constexpr auto type = "run_drafted";
    Day cutOff;
    std::int64_t artisans = 0;
    Money amount;
    static void fields(auto& self, auto&& visit) {
        visit("cut_off", self.cutOff);
        visit("artisans", self.artisans);
        visit("amount", self.amount);
    }
};
struct PayoutDrafted {
    static constexpr auto type = "payout_drafted";
    RunId run;
    ArtisanId artisan;
    Money amount;
    std::vector<PaidLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("run", self.run);
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("lines", self.lines);
    }
};
struct RunApproved {
    static constexpr auto type = "run_approved";
    RunId run;
    static void fields(auto& self, auto&& visit) { visit("run", self.run); }
};
/// What was not paid by then stays in the accounts.
struct RunClosed {
    static constexpr auto type = "run_closed";
    RunId run;
    std::int64_t paid = 0; // artisans
    Money amount;
    static void fields(auto& self, auto&& visit) {
        visit("run", self.run);
        visit("paid", self.paid);
        visit("amount", self.amount);
    }
};

// against later sales -----------------------------------------------------------------------------

/// Cash or wool for an artisan against later sales.
struct AdvanceGiven {
    static constexpr auto type = "advance_given";
    ArtisanId artisan;
    Money amount; // in wool: what it is worth
    std::optional<GoodsLine> goods; // of the stall's own, instead of cash
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("goods", self.goods);
        visit("note", self.note);
    }
};

/// An artisan paid back what the account was below zero.
struct BalanceRepaid {
    static constexpr auto type = "balance_repaid";
    ArtisanId artisan;
    Money amount;
    PayoutMethod method = PayoutMethod::cash;
    std::string reference;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("method", self.method);
        visit("reference", self.reference);
    }
};

/// Nobody will ask for it any more; the loss is the house's.
struct BalanceWaived {
    static constexpr auto type = "balance_waived";
    ArtisanId artisan;
    Money amount;
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("amount", self.amount);
        visit("why", self.why);
    }
};

// goods that become the stall's -------------------------------------------------------------------

/// What an artisan's goods became the stall's for: a price, a compensation that the artisan keeps, or a
/// refund that the stall bore.
enum class BoughtFor { price, compensation, goodwill };
template <>
struct EnumWords<BoughtFor> {
    static constexpr auto words =
        std::to_array<std::string_view>({"price", "compensation", "goodwill"});
};
struct BoughtLine {
    ItemId item;
    ItemKind kind = ItemKind::piece;
    Quantity quantity;
    Money amount; // for all of it
    std::optional<ItemId> becomes; // of a series: the stall's own item; a piece stays what it is
    Spot spot = Spot::shelf;
    friend bool operator==(const BoughtLine&, const BoughtLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
        visit("amount", self.amount);
        visit("becomes", self.becomes);
        visit("spot", self.spot);
    }
};
/// An artisan's goods became the stall's own, said and priced, never by silence.
struct BoughtOut {
    static constexpr auto type = "bought_out";
    ArtisanId artisan;
    BoughtFor against = BoughtFor::price;
    std::vector<BoughtLine> lines;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("against", self.against);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

// between stall and centre ------------------------------------------------------------------------

/// The centre took money that a stall held for artisans and for the centre.
struct RemittanceTaken {
    static constexpr auto type = "remittance_taken";
    Stall stall;
    Money amount;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("amount", self.amount);
        visit("note", self.note);
    }
};

/// The centre gives a stall what it owes it: its part of reductions that it bears.
struct StallPaid {
    static constexpr auto type = "stall_paid";
    Stall stall;
    Money amount;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("amount", self.amount);
        visit("note", self.note);
    }
};

/// A stall owes rent for so long.
struct RentCharged {
    static constexpr auto type = "rent_charged";
    Stall stall;
    Day from;
    Day until;
    Money amount; // before VAT
    Money vat;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("from", self.from);
        visit("until", self.until);
        visit("amount", self.amount);
        visit("vat", self.vat);
        visit("note", self.note);
    }
};
struct RentPaid {
    static constexpr auto type = "rent_paid";
    Stall stall;
    Money amount;
    PayoutMethod method = PayoutMethod::cash;
    std::string reference;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("amount", self.amount);
        visit("method", self.method);
        visit("reference", self.reference);
    }
};

} // namespace touat
