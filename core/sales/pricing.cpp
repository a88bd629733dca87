// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/pricing.h"

#include <algorithm>
#include <map>

namespace touat {

namespace {

struct Work {
    const BasketLine* line = nullptr;
    const ShelfItem* item = nullptr;
    Money unit;    // after the price list
    bool byHand = false;
    PricedLine priced;
    Money floor() const { return amountFor(item->floor, line->quantity).value_or(Money::largest()); }
    void cut(CutKind kind, Money amount, std::optional<PromotionId> promotion = std::nullopt) {
        if (amount.isZero()) return;
        priced.paid -= amount;
        priced.cuts.push_back({kind, amount, promotion});
    }
};

Money offBy(const Reduction& reduction, Money from) {
    return reduction.rate ? partOf(from, *reduction.rate) : reduction.amount.value_or(Money{});
}

// What a promotion takes off each line that it covers; nothing where it would make things dearer.
std::map<std::size_t, Money> cutsOf(const Promotion& promotion, const std::vector<Work>& work) {
    std::map<std::size_t, Money> cuts;
    std::vector<std::size_t> covered;
    for (std::size_t i = 0; i < work.size(); ++i)
        if (!work[i].byHand && promotion.covers(*work[i].item)) covered.push_back(i);
    const auto& terms = promotion.terms;
    if (terms.kind != PromotionKind::severalFor) {
        for (const auto i : covered) {
            const auto& each = work[i];
            const auto off = terms.kind == PromotionKind::percent
                                 ? partOf(each.priced.paid, terms.rate)
                                 : amountFor(std::min(terms.amount, each.unit), each.line->quantity)
                                       .value_or(Money{});
            cuts[i] = off;
        }
        return cuts;
    }
    // The dearest units make up the groups; what they save is spread over their lines by weight.
    std::sort(covered.begin(), covered.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(-work[a].unit.centimes(), a) < std::pair(-work[b].unit.centimes(), b);
    });
    std::int64_t units = 0;
    for (const auto i : covered)
        if (work[i].line->quantity.isWhole()) units += work[i].line->quantity.wholeUnits();
    auto left = units / terms.several * terms.several;
    const auto groups = left / terms.several;
    Money normal;
    std::vector<std::int64_t> weights(covered.size(), 0);
    for (std::size_t k = 0; k < covered.size() && left > 0; ++k) {
        const auto& each = work[covered[k]];
        if (!each.line->quantity.isWhole()) continue;
        const auto taken = std::min(left, each.line->quantity.wholeUnits());
        left -= taken;
        weights[k] = each.unit.centimes() * taken;
        normal += Money::centimes(weights[k]);
    }
    const auto price = Money::centimes(terms.amount.centimes() * groups);
    if (normal <= price) return cuts;
    const auto parts = spread(normal - price, weights);
    for (std::size_t k = 0; k < covered.size(); ++k) cuts[covered[k]] = parts[k];
    return cuts;
}

// One promotion a line: the one that takes most off the whole basket goes first, the next takes what
// lines are left.
void applyPromotions(const PriceBook& book, std::vector<Work>& work) {
    std::vector<const Promotion*> left;
    for (const auto& promotion : book.promotions) left.push_back(&promotion);
    while (!left.empty()) {
        Money best;
        std::map<std::size_t, Money> bestCuts;
        auto chosen = left.end();
        for (auto it = left.begin(); it != left.end(); ++it) {
            auto cuts = cutsOf(**it, work);
            Money sum;
            for (auto& [i, cut] : cuts) {
                const auto room = work[i].priced.paid - work[i].floor();
                cut = std::clamp(cut, Money{}, std::max(Money{}, room));
                sum += cut;
            }
            if (sum <= best) continue;
            best = sum;
            bestCuts = std::move(cuts);
            chosen = it;
        }
        if (chosen == left.end()) return;
        for (const auto& [i, cut] : bestCuts) {
            if (cut.isZero()) continue;
            work[i].cut(CutKind::promotion, cut, (*chosen)->id);
            work[i].byHand = true; // it has its promotion
        }
        left.erase(chosen);
    }
}

Result<Done> reduceSale(const Basket& basket, BelowFloor below, std::vector<Work>& work) {
    if (!basket.reduction) return Done{};
    Money before;
    for (const auto& each : work) before += each.priced.paid;
    auto off = offBy(*basket.reduction, before);
    if (off.isNegative() || off > before) return refuse(Reason::amountNotPositive);
    // By weight; what a floor holds back is spread over the lines that have room.
    std::vector<Money> room;
    for (const auto& each : work)
        room.push_back(below == BelowFloor::agreed
                           ? each.priced.paid
                           : std::max(Money{}, each.priced.paid - each.floor()));
    std::vector<Money> taken(work.size());
    while (off > Money{}) {
        std::vector<std::int64_t> weights(work.size(), 0);
        bool any = false;
        for (std::size_t i = 0; i < work.size(); ++i)
            if (taken[i] < room[i]) {
                weights[i] = work[i].priced.paid.centimes();
                any = any || weights[i] > 0;
            }
        if (!any) {
            for (const auto& each : work)
                if (each.item->floor > Money{}) return refuse(Reason::belowFloor, each.item->floor);
            return refuse(Reason::belowFloor, Money{});
        }
        const auto parts = spread(off, weights);
        for (std::size_t i = 0; i < work.size(); ++i) {
            const auto step = std::min(parts[i], room[i] - taken[i]);
            taken[i] += step;
            off -= step;
        }
    }
    for (std::size_t i = 0; i < work.size(); ++i) work[i].cut(CutKind::sale, taken[i]);
    return Done{};
}

} // namespace

bool holdsAt(const std::vector<Stall>& stalls, Stall stall) {
    return stalls.empty() || stall.isCentre() ||
           std::find(stalls.begin(), stalls.end(), stall) != stalls.end();
}

bool Promotion::covers(const ShelfItem& item) const {
    if (!terms.family.empty() && terms.family == item.family) return true;
    return std::find(terms.items.begin(), terms.items.end(), item.id) != terms.items.end();
}

Result<Done> checkPromotion(const PromotionSet& promotion) {
    const bool somewhere = !promotion.family.empty() || !promotion.items.empty();
    const bool worth = promotion.kind == PromotionKind::percent
                           ? promotion.rate.isShare() && !promotion.rate.isZero()
                           : promotion.amount.fitsDocument() && !promotion.amount.isZero();
    const bool grouped = promotion.kind != PromotionKind::severalFor ||
                         (promotion.several >= 2 && promotion.several <= 1000);
    if (!somewhere || !worth || !grouped || promotion.until < promotion.from)
        return refuse(Reason::ruleUnusable);
    return Done{};
}

Money PriceList::priceOf(const ShelfItem& item) const {
    for (const auto& listed : terms.prices)
        if (listed.item == item.id) return listed.price;
    const auto lower = item.price - partOf(item.price, terms.off);
    return std::max(lower, std::min(item.floor, item.price));
}

Money PricedBasket::off() const {
    Money off;
    for (const auto& line : lines) off += line.off();
    return off;
}

Result<PricedBasket> priceBasket(const Basket& basket, const std::vector<ShelfItem>& items,
                                 const PriceBook& book, BelowFloor below) {
    must(items.size() == basket.lines().size(), "every line has its item");
    std::vector<Work> work;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Work each;
        each.line = &basket.lines()[i];
        each.item = &items[i];
        each.byHand = each.line->price != each.line->tag;
        each.unit = book.list && !each.byHand ? book.list->priceOf(items[i]) : each.line->tag;
        const auto tagged = amountFor(each.line->tag, each.line->quantity);
        const auto listed = amountFor(each.unit, each.line->quantity);
        const auto agreed = amountFor(each.line->price, each.line->quantity);
        if (!tagged || !listed || !agreed) return refuse(Reason::amountTooLarge);
        each.priced.tagged = *tagged;
        each.priced.paid = *tagged;
        if (each.byHand)
            each.cut(CutKind::price, *tagged - *agreed);
        else
            each.cut(CutKind::list, *tagged - *listed);
        work.push_back(std::move(each));
    }
    applyPromotions(book, work);
    for (auto& each : work) {
        if (!each.line->reduction) continue;
        const auto off = offBy(*each.line->reduction, each.priced.paid);
        if (off.isNegative() || off > each.priced.paid) return refuse(Reason::amountNotPositive);
        each.cut(CutKind::line, off);
    }
    if (const auto reduced = reduceSale(basket, below, work); !reduced) return reduced.refusal();

    PricedBasket priced;
    for (auto& each : work) {
        if (below == BelowFloor::never && each.priced.paid < each.floor())
            return refuse(Reason::belowFloor, each.item->floor);
        priced.total += each.priced.paid;
        if (!priced.total.fitsDocument()) return refuse(Reason::amountTooLarge);
        priced.lines.push_back(std::move(each.priced));
    }
    return priced;
}

std::optional<PricedLine> tryPromotion(const PromotionSet& promotion, const ShelfItem& item) {
    if (!checkPromotion(promotion) || !Promotion{{}, promotion}.covers(item)) return std::nullopt;
    BasketLine line;
    line.item = item.id;
    line.price = line.tag = item.price;
    line.quantity = Quantity::pieces(
        promotion.kind == PromotionKind::severalFor ? promotion.several : 1);
    const Basket one(1, {line});
    const auto priced = priceBasket(one, {item}, {{{{}, promotion}}, std::nullopt}, BelowFloor::never);
    return priced ? std::optional(priced->lines.front()) : std::nullopt;
}

} // namespace touat
