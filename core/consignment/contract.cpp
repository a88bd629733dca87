// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/contract.h"

#include <algorithm>

#include "core/consignment/share.h"

namespace touat {

namespace {

// In hundred-millionths of the price, so that a VAT on top of the commission stays exact.
Result<Done> checkRate(const Terms& terms, Rate commission) {
    constexpr std::int64_t unit = 10'000;
    if (!commission.isShare()) return refuse(Reason::contractOverWhole);
    const auto vat = terms.vat.basisPoints();
    const auto added = terms.commissionVat == CommissionVat::added ? vat : 0;
    const auto taken =
        commission.basisPoints() * (unit + added) + terms.centre.basisPoints() * unit;
    if (taken > unit * unit) return refuse(Reason::contractOverWhole);
    // In its own name the stall bears VAT on the whole price: its part must cover it.
    if (terms.agency == Agency::ownName && commission.basisPoints() * (unit + vat) < vat * unit)
        return refuse(Reason::contractOverWhole);
    return Done{};
}

// Of one share of a price, or of one for each band.
std::optional<WrongShare> wrongIn(const Terms& terms, int rule) {
    if (terms.basis == Basis::fixedNet) return std::nullopt;
    if (terms.basis == Basis::percent) {
        if (const auto good = checkRate(terms, terms.commission); !good)
            return WrongShare{rule, 0, good.refusal()};
        return std::nullopt;
    }
    if (!terms.bands || terms.bands->empty() || !terms.bands->front().from.isZero())
        return WrongShare{rule, 0, refuse(Reason::bandsGap)};
    for (std::size_t i = 0; i < terms.bands->size(); ++i) {
        const auto& band = (*terms.bands)[i];
        if (i > 0 && band.from <= (*terms.bands)[i - 1].from)
            return WrongShare{rule, i, refuse(Reason::bandsOverlap, band.from)};
        if (!band.from.fitsDocument())
            return WrongShare{rule, i, refuse(Reason::amountTooLarge)};
        if (const auto good = checkRate(terms, band.commission); !good)
            return WrongShare{rule, i, good.refusal()};
    }
    return std::nullopt;
}

Result<Done> checkTerm(const Terms& terms) {
    const auto grace = terms.graceDays.value_or(0);
    const bool backwards = terms.starts && terms.ends && *terms.ends < *terms.starts;
    if (backwards || grace < 0 || grace > 3650) return refuse(Reason::termUnusable);
    return Done{};
}

// One that takes every tag of every family that the later one names.
bool hides(const ShareRule& earlier, const ShareRule& later) {
    const bool family = earlier.family.empty() || earlier.family == later.family;
    const bool upwards = !earlier.below || (later.below && *later.below <= *earlier.below);
    return family && earlier.from <= later.from && upwards;
}

bool isPrice(const std::optional<Money>& amount) { return !amount || amount->fitsDocument(); }
bool isShare(const std::optional<Rate>& rate) { return !rate || rate->isShare(); }

} // namespace

Day payday(Rhythm rhythm, Day from) {
    if (rhythm == Rhythm::asked) return from;
    constexpr std::int64_t saturday = 2; // 1970-01-01 was a Thursday
    auto day = from;
    while (((day.number() - saturday) % 7 + 7) % 7 != 0 ||
           (rhythm == Rhythm::monthly && dateOf(day).day > 7))
        day = day.plus(1);
    return day;
}

bool Contract::inForce(Day day) const {
    if (terms.starts && day < *terms.starts) return false;
    return !ends || day <= ends->plus(terms.graceDays.value_or(0));
}

Result<Done> checkTerms(const Terms& terms) {
    if (terms.agency == Agency::own) return refuse(Reason::contractUnknown);
    const bool shares = terms.vat.isShare() && terms.centre.isShare() && terms.holdDays >= 0 &&
                        terms.holdDays <= 3650 && isShare(terms.freeDiscount) &&
                        isShare(terms.floor) && isPrice(terms.leastCommission) &&
                        isPrice(terms.leastPayout);
    if (!shares || !terms.commission.isShare()) return refuse(Reason::contractOverWhole);
    if (const auto good = checkTerm(terms); !good) return good.refusal();
    if (const auto wrong = wrongShare(terms)) return wrong->why;
    return Done{};
}

std::optional<WrongShare> wrongShare(const Terms& terms) {
    const auto rules = terms.rules ? static_cast<int>(terms.rules->size()) : 0;
    for (int rule = 1; rule <= rules; ++rule) {
        const auto& each = (*terms.rules)[static_cast<std::size_t>(rule - 1)];
        const bool matches = each.from.fitsDocument() && (!each.below || each.from < *each.below);
        if (!matches || each.basis == Basis::fixedNet)
            return WrongShare{rule, 0, refuse(Reason::ruleUnusable)};
        const auto above = terms.rules->begin() + (rule - 1);
        if (std::any_of(terms.rules->begin(), above, [&](const auto& r) { return hides(r, each); }))
            return WrongShare{rule, 0, refuse(Reason::ruleHidden)};
        if (auto wrong = wrongIn(underRule(terms, rule), rule)) return wrong;
    }
    return wrongIn(terms, 0);
}

int ruleFor(const Terms& terms, const std::string& family, Money tag) {
    if (!terms.rules) return 0;
    int number = 0;
    for (const auto& rule : *terms.rules) {
        ++number;
        const bool matches = (rule.family.empty() || rule.family == family) && tag >= rule.from &&
                             (!rule.below || tag < *rule.below);
        if (matches) return number;
    }
    return 0;
}

Terms underRule(Terms terms, int rule) {
    if (rule == 0) return terms;
    must(terms.rules && rule <= static_cast<int>(terms.rules->size()), "the rule is one of these");
    const auto& taken = (*terms.rules)[static_cast<std::size_t>(rule - 1)];
    auto under = terms;
    under.basis = taken.basis;
    under.commission = taken.commission;
    under.bands = taken.bands;
    return under;
}

Terms spelledOut(Terms terms) {
    terms.bearer = terms.bearer.value_or(Bearer::shared);
    terms.sharesOf = terms.sharesOf.value_or(SharesOf::paid);
    terms.leastCommission = terms.leastCommission.value_or(Money{});
    terms.freeDiscount = terms.freeDiscount.value_or(Rate::whole());
    terms.floor = terms.floor.value_or(Rate{});
    terms.liability = terms.liability.value_or(Liability::stall);
    terms.lossValue = terms.lossValue.value_or(LossValue::netAtFloor);
    terms.graceDays = terms.graceDays.value_or(0);
    terms.atEnd = terms.atEnd.value_or(AtEnd::returned);
    terms.rhythm = terms.rhythm.value_or(Rhythm::asked);
    terms.leastPayout = terms.leastPayout.value_or(Money{});
    terms.keeper = terms.keeper.value_or(Keeper::stall);
    return terms;
}

Terms usualTerms() {
    Terms terms;
    terms.commission = Rate::percent(15);
    terms.holdDays = 14;
    terms.bearer = Bearer::stall;
    terms.floor = Rate::percent(90);
    return terms;
}

std::vector<Band> usualBands() {
    return {{Money{}, Rate::percent(15)},
            {Money::dinars(10'000), Rate::percent(12)},
            {Money::dinars(50'000), Rate::percent(10)}};
}

std::optional<Money> artisanPerThousand(const Terms& terms) {
    if (terms.basis == Basis::fixedNet) return std::nullopt;
    const auto shares = split(Money::dinars(1000), Quantity::pieces(1), terms, std::nullopt);
    if (!shares) return std::nullopt;
    return shares->artisan;
}

Result<Rate> commissionLeaving(Money artisan, const Terms& terms) {
    constexpr std::int64_t unit = 10'000;
    const auto left =
        unit - terms.centre.basisPoints() - artisan.centimes() * unit / 100'000; // in basis points
    if (left < 0 || artisan < Money{}) return refuse(Reason::contractOverWhole);
    const auto added = terms.commissionVat == CommissionVat::added && terms.agency == Agency::agent
                           ? terms.vat.basisPoints()
                           : 0;
    return Rate::basisPoints(left * unit / (unit + added));
}

std::vector<PerThousand> perThousandByBand(const Terms& terms) {
    std::vector<PerThousand> all;
    if (terms.basis == Basis::fixedNet) return all;
    auto plain = terms;
    plain.basis = Basis::percent;
    if (terms.basis == Basis::percent) return {{Money{}, *artisanPerThousand(plain)}};
    for (const auto& band : terms.bands.value_or(std::vector<Band>{})) {
        plain.commission = band.commission;
        all.push_back({band.from, *artisanPerThousand(plain)});
    }
    return all;
}

} // namespace touat
