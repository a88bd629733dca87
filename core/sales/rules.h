// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a shop that the law or its owner may change from a day on: cash rounding, stamp duty,
// VAT, how long goods can come back, how far who may lower a price. Every one is dated; a document
// keeps what was in force when it was made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/money.h"
#include "core/people/role.h"
#include "core/rate.h"
#include "core/result.h"
#include "core/sales/measured_code.h"

namespace touat {

/// On which documents stamp duty is due (note on Algeria, 2.2).
enum class DutyPolicy { off, invoices, everyCash };
template <>
struct EnumWords<DutyPolicy> {
    static constexpr auto words =
        std::to_array<std::string_view>({"off", "invoices", "every_cash"});
};

/// How the stall's owner is taxed (2.1). Prices include what tax there is.
enum class TaxRegime { none, ifu, vat };
template <>
struct EnumWords<TaxRegime> {
    static constexpr auto words = std::to_array<std::string_view>({"none", "ifu", "vat"});
};

/// What happens when more of a series is sold than the books say there is.
enum class Oversell { allow, warn, block };
template <>
struct EnumWords<Oversell> {
    static constexpr auto words = std::to_array<std::string_view>({"allow", "warn", "block"});
};

/// What happens when a one-off piece is sold whose last inspection, as far as the book knows, did not stamp
/// it, or that had none.
enum class StampRule { off, warn, block };
template <>
struct EnumWords<StampRule> {
    static constexpr auto words = std::to_array<std::string_view>({"off", "warn", "block"});
};

/// Where one family differs from the rest of the shop.
struct FamilyRule {
    std::string family;
    std::optional<int> returnDays; // none: as the shop
    Oversell oversell = Oversell::warn;
    StampRule stamp = StampRule::off;
    bool saysNothing() const {
        return !returnDays && oversell == Oversell::warn && stamp == StampRule::off;
    }
    friend bool operator==(const FamilyRule&, const FamilyRule&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("family", self.family);
        visit("return_days", self.returnDays);
        visit("oversell", self.oversell);
        visit("stamp", self.stamp);
    }
};

struct ShopRules {
    Money cashRounding; // to a multiple of this, in the buyer's favour; zero: off
    DutyPolicy duty = DutyPolicy::off;
    Money dutyRoundUpTo; // zero: to the centime
    TaxRegime regime = TaxRegime::none;
    Rate vat = Rate::percent(19); // of the stall's own goods, unless their card says otherwise
    int returnDays = 7;           // after the day of the sale
    std::vector<FamilyRule> families;
    Rate sellerCut = Rate::whole(); // how far below the tag without asking; the floor holds anyway
    Rate ownerCut = Rate::whole();
    Money takeOutCap = Money::largest();     // by one seller, at once, without asking
    Money gapToExplain = Money::dinars(200); // a difference at closing that wants a word
    int accountDays = 30; // to pay what stands on an account, unless the customer's card says another
    Money artisanDebt = Money::dinars(50'000); // by advances, without a second person
    std::optional<std::vector<CodeRule>> codes; // labels with a weight or a price in them
    friend bool operator==(const ShopRules&, const ShopRules&) = default;

    static void fields(auto& self, auto&& visit) {
        visit("cash_rounding", self.cashRounding);
        visit("duty", self.duty);
        visit("duty_round_up_to", self.dutyRoundUpTo);
        visit("regime", self.regime);
        visit("vat_bp", self.vat);
        visit("return_days", self.returnDays);
        visit("families", self.families);
        visit("seller_cut_bp", self.sellerCut);
        visit("owner_cut_bp", self.ownerCut);
        visit("take_out_cap", self.takeOutCap);
        visit("gap_to_explain", self.gapToExplain);
        visit("account_days", self.accountDays);
        visit("artisan_debt", self.artisanDebt);
        visit("codes", self.codes);
    }

    /// Whether a difference found by a count has to be explained and stays marked.
    bool isFlagged(Money gap) const { return gap > gapToExplain || -gap > gapToExplain; }
    int returnDaysOf(const std::string& family) const;
    Oversell oversellOf(const std::string& family) const;
    StampRule stampOf(const std::string& family) const;
    /// How far the role may lower a price by itself; everything for a manager.
    Rate cutOf(Role role) const;
    /// The VAT inside the price of own goods; zero unless the owner is registered for VAT.
    Rate vatOf(const std::optional<Rate>& card) const;
};

/// The rules of a stall, or of all, changed from a day on.
struct RulesSet {
    static constexpr auto type = "rules_set";
    std::optional<Stall> stall;
    Day from;
    std::optional<ShopRules> rules; // none: those of all stalls hold there again
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("from", self.from);
        visit("rules", self.rules);
    }
};

/// Refused: ruleUnusable (a rate beyond the whole, a negative amount or number of days).
Result<Done> checkRules(const ShopRules& rules);

} // namespace touat
