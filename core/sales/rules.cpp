// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/rules.h"

#include <algorithm>

namespace touat {

namespace {

const FamilyRule* ruleOf(const ShopRules& rules, const std::string& family) {
    const auto found =
        std::find_if(rules.families.begin(), rules.families.end(),
                     [&](const FamilyRule& rule) { return rule.family == family; });
    return found == rules.families.end() ? nullptr : &*found;
}

} // namespace

int ShopRules::returnDaysOf(const std::string& family) const {
    const auto* rule = ruleOf(*this, family);
    return rule == nullptr ? returnDays : rule->returnDays.value_or(returnDays);
}

Oversell ShopRules::oversellOf(const std::string& family) const {
    const auto* rule = ruleOf(*this, family);
    return rule == nullptr ? Oversell::warn : rule->oversell;
}

StampRule ShopRules::stampOf(const std::string& family) const {
    const auto* rule = ruleOf(*this, family);
    return rule == nullptr ? StampRule::off : rule->stamp;
}

Rate ShopRules::cutOf(Role role) const {
    switch (role) {
    case Role::seller:
        return sellerCut;
    case Role::owner:
        return ownerCut;
    case Role::manager:
        return Rate::whole();
    case Role::accountant:
    case Role::officer:
    case Role::administrator:
    case Role::counsellor:
        break;
    }
    return Rate{};
}

Rate ShopRules::vatOf(const std::optional<Rate>& card) const {
    return regime == TaxRegime::vat ? card.value_or(vat) : Rate{};
}

Result<Done> checkRules(const ShopRules& rules) {
    constexpr int mostDays = 3650;
    const auto amounts = {rules.cashRounding, rules.dutyRoundUpTo, rules.takeOutCap,
                          rules.gapToExplain, rules.artisanDebt};
    const bool sound =
        rules.vat.isShare() && rules.sellerCut.isShare() && rules.ownerCut.isShare() &&
        rules.returnDays >= 0 && rules.returnDays <= mostDays &&
        rules.accountDays >= 0 && rules.accountDays <= mostDays &&
        std::all_of(amounts.begin(), amounts.end(), [](Money m) { return m.fitsDocument(); }) &&
        std::all_of(rules.families.begin(), rules.families.end(),
                    [](const FamilyRule& rule) {
                        const auto days = rule.returnDays.value_or(0);
                        return days >= 0 && days <= mostDays;
                    }) &&
        (!rules.codes || std::all_of(rules.codes->begin(), rules.codes->end(), isSound));
    if (!sound) return refuse(Reason::ruleUnusable);
    return Done{};
}

} // namespace touat
