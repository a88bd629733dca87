// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked about the rules of the shop, and how it is answered.
#include "app/till/rules_desk.h"

#include <algorithm>

namespace touat {

namespace {

std::vector<Money> dinars(std::initializer_list<int> amounts) {
    std::vector<Money> values;
    for (const auto amount : amounts) values.push_back(Money::dinars(amount));
    return values;
}

QString inDays(int count) {
    //: answer to a rule of the shop: so many days
    return count == 0 ? Wording::tr("Same day") : Wording::tr("%n d", nullptr, count);
}

FamilyRule ruleFor(const ShopRules& rules, const std::string& family) {
    for (const auto& rule : rules.families)
        if (rule.family == family) return rule;
    FamilyRule rule;
    rule.family = family;
    return rule;
}

void keepRule(ShopRules& rules, const FamilyRule& rule) {
    auto& all = rules.families;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const FamilyRule& each) { return each.family == rule.family; });
    if (at == all.end())
        all.push_back(rule);
    else
        *at = rule;
    std::erase_if(all, [](const FamilyRule& each) { return each.saysNothing(); });
}

CodeRule newCode(const std::string& prefix) {
    CodeRule rule;
    rule.prefix = prefix;
    return rule;
}

std::optional<CodeRule> codeFor(const ShopRules& rules, const std::string& prefix) {
    for (const auto& rule : rules.codes.value_or(std::vector<CodeRule>{}))
        if (rule.prefix == prefix) return rule;
    return std::nullopt;
}

void keepCode(ShopRules& rules, const std::string& prefix, const std::optional<CodeRule>& rule) {
    auto all = rules.codes.value_or(std::vector<CodeRule>{});
    std::erase_if(all, [&](const CodeRule& each) { return each.prefix == prefix; });
    if (rule) all.push_back(*rule);
    std::sort(all.begin(), all.end(),
              [](const CodeRule& a, const CodeRule& b) { return a.prefix < b.prefix; });
    rules.codes = all.empty() ? std::nullopt : std::optional(std::move(all));
}

} // namespace

void RulesDesk::ask() {
    m_rules.start();
    if (m_known && m_section == QLatin1String("shop")) askShop();
    if (m_known && m_section == QLatin1String("families")) askFamilies();
    if (m_known && m_section == QLatin1String("labels")) askLabels();
    m_rules.show();
    emit changed();
}

void RulesDesk::askShop() {
    const auto& draft = m_rules.draft();
    const auto priced = [this](Money money) { return m_wording.priced(money); };
    //: answer to a rule of the shop: it is not done
    const auto off = Wording::tr("No");
    //: rule of the shop: totals that are paid in cash
    m_rules.ask("rounding", Wording::tr("Round cash totals"),
        draft.cashRounding.isZero()
            //: what a rule of the shop means
            ? Wording::tr("Cash is taken to the centime.")
            //: what a rule of the shop means; %1 is an amount
            : Wording::tr("Down to a multiple of %1, for the buyer; a line of its own.")
                  .arg(priced(draft.cashRounding)),
        &ShopRules::cashRounding, dinars({0, 5, 10}),
        [&](Money step) { return step.isZero() ? off : priced(step); });
    //: rule of the shop: the Treasury's stamp duty
    m_rules.ask("duty", Wording::tr("Stamp duty on cash"),
        //: what a rule of the shop means
        Wording::tr("A line of its own for the Treasury, outside the turnover."), &ShopRules::duty,
        {DutyPolicy::off, DutyPolicy::invoices, DutyPolicy::everyCash}, [&](DutyPolicy policy) {
            switch (policy) {
            //: answer to a rule of the shop: stamp duty on invoices
            case DutyPolicy::invoices: return Wording::tr("Invoices");
            //: answer to a rule of the shop: stamp duty on every sale for cash
            case DutyPolicy::everyCash: return Wording::tr("Every sale");
            case DutyPolicy::off: break;
            }
            return off;
        });
    //: rule of the shop: how the stall's owner is taxed
    m_rules.ask("regime", Wording::tr("Tax of the stall"),
        //: what a rule of the shop means
        Wording::tr("Prices include it; it stands on invoices."), &ShopRules::regime,
        {TaxRegime::none, TaxRegime::ifu, TaxRegime::vat}, [&](TaxRegime regime) {
            switch (regime) {
            //: answer to how the owner is taxed: the single flat tax, without VAT
            case TaxRegime::ifu: return Wording::tr("IFU");
            //: answer to how the owner is taxed: value added tax
            case TaxRegime::vat: return Wording::tr("VAT");
            case TaxRegime::none: break;
            }
            return off;
        });
    if (draft.regime == TaxRegime::vat)
        //: rule of the shop
        m_rules.ask("vat", Wording::tr("VAT of own goods"),
            //: what a rule of the shop means
            Wording::tr("Unless the card of an item says otherwise."), &ShopRules::vat,
            {Rate::percent(19), Rate::percent(9), Rate{}},
            &Wording::percent);
    askLimits();
}

// How long and how far, without a second person.
void RulesDesk::askLimits() {
    const auto priced = [this](Money money) { return m_wording.priced(money); };
    const auto cut = [](Rate rate) {
        //: answer to how far somebody may lower a price: as far as the artisan allows
        if (rate == Rate::whole()) return Wording::tr("Any");
        //: answer to how far somebody may lower a price: not at all
        return rate == Rate{} ? Wording::tr("Not at all") : Wording::percent(rate);
    };
    const std::vector<Rate> cuts{Rate{}, Rate::percent(5), Rate::percent(10), Rate::percent(20),
                                 Rate::whole()};
    //: rule of the shop
    m_rules.ask("returns", Wording::tr("Goods come back within"),
        //: what a rule of the shop means
        Wording::tr("Later only with a second person's word."), &ShopRules::returnDays,
        {0, 3, 7, 14, 30}, inDays);
    //: rule of the shop: sales on account
    m_rules.ask("account", Wording::tr("Accounts are paid within"),
        //: what a rule of the shop means
        Wording::tr("Unless the customer's card says otherwise."), &ShopRules::accountDays,
        {7, 15, 30, 60, 90}, inDays);
    //: rule of the shop: how far a seller may lower a price
    m_rules.ask("seller_cut", Wording::tr("Sellers lower prices by"),
        //: what a rule of the shop means
        Wording::tr("More only with a second person; never below the artisan's floor."),
        &ShopRules::sellerCut, cuts, cut);
    //: rule of the shop: how far the stall's owner may lower a price
    m_rules.ask("owner_cut", Wording::tr("Owners lower prices by"),
        //: what a rule of the shop means
        Wording::tr("More only with a second person; never below the artisan's floor."),
        &ShopRules::ownerCut, cuts, cut);
    auto caps = dinars({5'000, 10'000, 20'000, 50'000});
    caps.push_back(Money::largest());
    //: rule of the shop: cash that a seller takes out of the drawer
    m_rules.ask("take_out", Wording::tr("Taken out at once, at most"),
        //: what a rule of the shop means
        Wording::tr("More only with a second person."), &ShopRules::takeOutCap, caps,
        [&](Money most) {
            //: answer to how much may be taken out of the drawer: there is no limit
            return most == Money::largest() ? Wording::tr("Any") : priced(most);
        });
    auto debts = dinars({10'000, 20'000, 50'000, 100'000});
    debts.push_back(Money::largest());
    //: rule of the shop: what an artisan may owe after an advance
    m_rules.ask("artisan_debt", Wording::tr("Artisans owe at most"),
        //: what a rule of the shop means
        Wording::tr("An advance that goes further wants a second person."), &ShopRules::artisanDebt,
        debts, [&](Money most) {
            //: answer to how much an artisan may owe: there is no limit
            return most == Money::largest() ? Wording::tr("Any") : priced(most);
        });
    //: rule of the shop: a difference found when the drawer is counted
    m_rules.ask("gap", Wording::tr("A gap wants a word above"),
        //: what a rule of the shop means
        Wording::tr("A day can always be closed; the gap stays visible."),
        &ShopRules::gapToExplain, dinars({0, 100, 200, 500, 1'000}), priced);
}

// Where one family differs.
void RulesDesk::askFamilies() {
    //: answer to a rule for one family of goods: as for all goods; %1 is the rule for all
    const auto usual = [](const QString& rule) { return Wording::tr("As usual (%1)").arg(rule); };
    std::vector<std::string> families(familyOrder.begin(), familyOrder.end());
    for (const auto& rule : m_rules.draft().families)
        if (std::find(families.begin(), families.end(), rule.family) == families.end())
            families.push_back(rule.family);
    for (const auto& family : families) {
        const auto key = QString::fromStdString(family);
        const auto name = m_wording.family(key);
        using Days = std::optional<int>;
        //: rule for one family of goods; %1 is the family
        m_rules.ask(key + QStringLiteral("-returns"), Wording::tr("%1: goods come back within").arg(name),
            //: what a rule of the shop means
            Wording::tr("Later only with a second person's word."),
            std::vector<Days>{std::nullopt, 0, 3, 7, 14, 30},
            [family](const ShopRules& rules) { return ruleFor(rules, family).returnDays; },
            [family](ShopRules& rules, const Days& chosen) {
                auto rule = ruleFor(rules, family);
                rule.returnDays = chosen;
                keepRule(rules, rule);
            },
            [&](const Days& chosen) {
                return chosen ? inDays(*chosen) : usual(inDays(m_rules.draft().returnDays));
            });
        //: rule for one family of goods; %1 is the family
        m_rules.ask(key + QStringLiteral("-oversell"), Wording::tr("%1: more sold than there is").arg(name),
            //: what a rule for one family of goods means; a piece that is one of a kind is never sold twice
            Wording::tr("By the book. One-off pieces are never sold twice."),
            std::vector{Oversell::warn, Oversell::allow, Oversell::block},
            [family](const ShopRules& rules) { return rules.oversellOf(family); },
            [family](ShopRules& rules, Oversell chosen) {
                auto rule = ruleFor(rules, family);
                rule.oversell = chosen;
                keepRule(rules, rule);
            },
            [](Oversell chosen) {
                switch (chosen) {
                //: answer to what happens when more is sold than there is: nothing
                case Oversell::allow: return Wording::tr("Sell it");
                //: answer to what happens when more is sold than there is: it cannot be sold
                case Oversell::block: return Wording::tr("Refuse");
                case Oversell::warn: break;
                }
                //: answer to what happens when more is sold than there is: it is sold, and the till says so
                return Wording::tr("Sell and say so");
            });
        //: rule for one family of goods; %1 is the family
        m_rules.ask(key + QStringLiteral("-stamp"), Wording::tr("%1: a piece without a stamp").arg(name),
            //: what a rule for one family of goods means
            Wording::tr("One-off pieces, by the last inspection that this till has heard of."),
            std::vector{StampRule::off, StampRule::warn, StampRule::block},
            [family](const ShopRules& rules) { return rules.stampOf(family); },
            [family](ShopRules& rules, StampRule chosen) {
                auto rule = ruleFor(rules, family);
                rule.stamp = chosen;
                keepRule(rules, rule);
            },
            [](StampRule chosen) {
                switch (chosen) {
                case StampRule::warn: return Wording::tr("Sell and say so");
                case StampRule::block: return Wording::tr("Refuse");
                case StampRule::off: break;
                }
                return Wording::tr("Sell it");
            });
    }
}

// What the label of a packet says beside the item, by its first two digits.
void RulesDesk::askLabels() {
    using Says = std::optional<Measure>;
    for (int n = 20; n <= 29; ++n) {
        const auto prefix = std::to_string(n);
        const auto key = QString::fromStdString(prefix);
        //: rule of the shop: labels whose code begins with these two digits
        m_rules.ask(key, Wording::tr("Labels that begin with %1").arg(key),
            //: what a rule of the shop means
            Wording::tr("What the last digits say, on labels of packets that were weighed or priced."),
            std::vector<Says>{std::nullopt, Measure::grams, Measure::dinars},
            [prefix](const ShopRules& rules) {
                const auto rule = codeFor(rules, prefix);
                return rule ? Says(rule->measure) : std::nullopt;
            },
            [prefix](ShopRules& rules, const Says& chosen) {
                auto rule = codeFor(rules, prefix).value_or(newCode(prefix));
                if (chosen) rule.measure = *chosen;
                keepCode(rules, prefix, chosen ? std::optional(rule) : std::nullopt);
            },
            [](const Says& chosen) {
                //: answer to what labels say: they are not used
                if (!chosen) return Wording::tr("Not used");
                //: answer to what labels say
                return *chosen == Measure::grams ? Wording::tr("Weight in grams")
                                                 //: answer to what labels say
                                                 : Wording::tr("Price in dinars");
            });
        if (!codeFor(m_rules.draft(), prefix)) continue;
        //: rule of the shop: how many digits of the label name the item
        m_rules.ask(key + QStringLiteral("-digits"), Wording::tr("%1: digits for the item").arg(key),
            //: what a rule of the shop means
            Wording::tr("The rest, to ten, are the weight or the price."), std::vector{4, 5, 6},
            [prefix](const ShopRules& rules) {
                return codeFor(rules, prefix).value_or(newCode(prefix)).itemDigits;
            },
            [prefix](ShopRules& rules, int digits) {
                auto rule = codeFor(rules, prefix).value_or(newCode(prefix));
                rule.itemDigits = digits;
                keepCode(rules, prefix, rule);
            },
            [](int digits) { return QString::number(digits); });
    }
}

} // namespace touat
