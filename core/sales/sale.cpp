// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sale.h"

#include <algorithm>

#include "core/sales/cash_rounding.h"

namespace touat {

namespace {

Result<Done> checkLine(const SaleToClose& sale, const LineToSell& line, Taken& taken) {
    const auto& wanted = line.line;
    const auto& item = line.item;
    const auto rule = sale.rules.oversellOf(item.family);
    const auto& order = sale.basket.order;
    if (const auto good = checkGoods(item, sale.stall, order, wanted.quantity, rule, taken); !good)
        return good.refusal();
    if (const auto may = checkStamp(item, sale.rules); !may) return may.refusal();
    if (!wanted.price.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (line.parts.size() != item.parts.size()) return refuse(Reason::stockMissing, item.code());
    // What is not there cannot be put into a box.
    for (const auto& each : line.parts) {
        if (const auto may = checkStamp(each.part.item, sale.rules); !may) return may.refusal();
        if (const auto good =
                checkGoods(each.part.item, sale.stall, order,
                           inKits(each.part.quantity, wanted.quantity), Oversell::block, taken);
            !good)
            return good.refusal();
    }
    return Done{};
}

// A part of something weighed is rounded itself.
Money slack(Quantity quantity) {
    return quantity.isWhole() ? Money{} : Money::centimes(1);
}

// As far as the stall goes whatever the artisan said since.
Money aloneFor(const LineToSell& line, Money tagged) {
    const auto alone = amountFor(line.agreedFloor, line.line.quantity).value_or(Money{});
    if (!line.terms->freeDiscount) return alone;
    return std::max(alone, tagged - partOf(tagged, *line.terms->freeDiscount));
}

// Below the floor, or further below the tag than the contract lets the stall go alone, the
// artisan's word is needed, or that of somebody of the house who answers for it (I7).
Result<std::optional<ConsentHow>> consentTo(const SaleToClose& sale, const LineToSell& from,
                                            Money paid, Money tagged) {
    const auto reached = paid + slack(from.line.quantity);
    const auto alone = aloneFor(from, tagged);
    if (reached >= alone) return std::optional<ConsentHow>{};
    const auto least = from.consent ? from.consent->least : Money{};
    const auto agreed = amountFor(least, from.line.quantity).value_or(Money::largest());
    if (from.consent && reached >= agreed) return std::optional(from.consent->how);
    if (sale.below == BelowFloor::agreed) return std::optional(ConsentHow::vouched);
    return refuse(Reason::consentMissing, alone);
}

Result<SoldLine> closeLine(const SaleToClose& sale, const LineToSell& from,
                           const PricedLine& priced) {
    const auto& line = from.line;
    const auto& item = from.item;
    const auto& terms = from.terms;
    SoldLine sold;
    sold.item = item.id;
    sold.kind = item.kind;
    sold.quantity = line.quantity;
    sold.tag = item.price;
    sold.priceVersion = item.priceVersion;
    sold.amount = priced.paid;
    sold.note = line.note;
    if (isMeasured(item.unit)) sold.unit = item.unit;
    if (!priced.cuts.empty()) sold.cuts = priced.cuts;
    if (!item.artisan) {
        const auto vat = sale.rules.vatOf(item.vat);
        if (!vat.isZero()) sold.vat = vat;
        sold.shares = ownShares(sold.amount, vat);
        return sold;
    }
    // I7: no sale of an artisan's goods without a contract.
    if (!terms || !item.contract) return refuse(Reason::contractUnknown, item.code());
    const auto tagged = amountFor(item.price, line.quantity);
    if (!tagged) return refuse(Reason::amountTooLarge);
    const auto consent = consentTo(sale, from, sold.amount, *tagged);
    if (!consent) return consent.refusal();
    sold.consent = *consent;
    const auto floor = amountFor(item.floor, line.quantity).value_or(sold.amount);
    const auto rule = ruleFor(*terms, item.family, item.price);
    const auto shares =
        split({sold.amount, *tagged, floor, line.quantity, item.net}, underRule(*terms, rule));
    if (!shares) return shares.refusal();
    if (rule != 0) sold.rule = rule;
    sold.agency = terms->agency;
    // In its own name the stall owes VAT on the whole price (2.1).
    if (terms->agency == Agency::ownName && !terms->vat.isZero()) sold.vat = terms->vat;
    sold.artisan = item.artisan;
    sold.contract = item.contract;
    sold.shares = *shares;
    // Held while it can come back: as long as the contract says, and no shorter than this shop takes it back.
    sold.payable = sale.day.plus(std::max(terms->holdDays, sale.rules.returnDaysOf(item.family)));
    if (terms->keeper == Keeper::centre) sold.keeper = Keeper::centre;
    must(sold.shares.sum() == sold.amount, "shares sum to what was paid (I1)");
    return sold;
}

// Both ways: an agreed price above the tag is a cut below zero.
std::vector<Money> spreadSigned(Money whole, const std::vector<std::int64_t>& weights) {
    auto parts = spread(std::max(whole, -whole), weights);
    if (whole.isNegative())
        for (auto& part : parts)
            part = -part;
    return parts;
}

/// The parts of a kit, each with its part of what was paid and of what was taken off.
Result<std::vector<SoldLine>> closeKit(const SaleToClose& sale, const LineToSell& from,
                                       const PricedLine& priced, int number) {
    const auto weights = weightsOf(from.partsOnShelf());
    const auto paid = spread(priced.paid, weights);
    std::vector<std::vector<Money>> cuts;
    for (const auto& cut : priced.cuts)
        cuts.push_back(spreadSigned(cut.amount, weights));
    std::vector<SoldLine> lines;
    for (std::size_t i = 0; i < from.parts.size(); ++i) {
        const auto& [part, terms, agreedFloor, consent] = from.parts[i];
        const auto quantity = inKits(part.quantity, from.line.quantity);
        PricedLine share;
        share.paid = paid[i];
        for (std::size_t k = 0; k < cuts.size(); ++k)
            if (!cuts[k][i].isZero())
                share.cuts.push_back({priced.cuts[k].kind, cuts[k][i], priced.cuts[k].promotion});
        const auto floor = amountFor(part.item.floor, quantity);
        if (!floor) return refuse(Reason::amountTooLarge);
        if (sale.below == BelowFloor::never && paid[i] + slack(quantity) < *floor)
            return refuse(Reason::belowFloor, part.item.floor);
        const BasketLine line{part.item.id, quantity, part.item.price, part.item.price, {}, {}};
        auto sold = closeLine(sale, {line, part.item, terms, agreedFloor, consent}, share);
        if (!sold) return sold.refusal();
        sold->kit = SoldKit{from.item.id, number, from.line.quantity};
        lines.push_back(std::move(*sold));
    }
    lines.front().note = from.line.note;
    return lines;
}

} // namespace

Result<Done> checkGoods(const ShelfItem& item, Stall stall, const std::optional<OrderId>& order,
                        Quantity quantity, Oversell rule, Taken& taken) {
    if (const auto may = maySell(item, stall, order); !may) return may.refusal();
    if (!quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(quantity, item.unit)) return refuse(Reason::quantityNotWhole);
    if (quantity > Quantity::largest()) return refuse(Reason::amountTooLarge);
    if (item.kind == ItemKind::piece &&
        (quantity != Quantity::pieces(1) || taken.contains(item.id)))
        return refuse(Reason::oneOfAKind, item.code());
    const auto together = taken[item.id] += quantity;
    const auto free = item.free(order);
    if (item.kind == ItemKind::series && rule == Oversell::block && together > free) {
        auto refusal = refuse(Reason::stockMissing, item.code());
        refusal.quantity = std::max(free - (together - quantity), Quantity{});
        return refusal;
    }
    return Done{};
}

bool isUnstamped(const ShelfItem& item, const ShopRules& rules) {
    return item.kind == ItemKind::piece && !item.stamped &&
           rules.stampOf(item.family) != StampRule::off;
}

Result<Done> checkStamp(const ShelfItem& item, const ShopRules& rules) {
    if (isUnstamped(item, rules) && rules.stampOf(item.family) == StampRule::block)
        return refuse(Reason::stampMissing, item.code());
    return Done{};
}

Money leastWithoutAsking(const LineToSell& line, Money tagged) {
    if (!line.terms) return Money{};
    const auto alone = aloneFor(line, tagged);
    if (!line.consent) return alone;
    return std::min(alone,
                    amountFor(line.consent->least, line.line.quantity).value_or(Money::largest()));
}

std::vector<PartOnShelf> LineToSell::partsOnShelf() const {
    std::vector<PartOnShelf> found;
    for (const auto& each : parts)
        found.push_back(each.part);
    return found;
}

Result<PricedBasket> priceSale(const SaleToClose& sale) {
    if (sale.lines.empty()) return refuse(Reason::noLines);
    if (sale.lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    Taken taken;
    std::vector<ShelfItem> items;
    for (const auto& line : sale.lines) {
        if (const auto good = checkLine(sale, line, taken); !good) return good.refusal();
        items.push_back(line.item);
        if (!line.parts.empty())
            items.back().floor = std::max(line.item.floor, leastFor(line.partsOnShelf()));
    }
    return priceBasket(sale.basket, items, sale.prices, sale.below);
}

namespace {

Result<std::vector<SoldLine>> closeLines(const SaleToClose& sale, const PricedBasket& priced) {
    std::vector<SoldLine> lines;
    int kits = 0;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        if (!sale.lines[i].parts.empty()) {
            auto parts = closeKit(sale, sale.lines[i], priced.lines[i], ++kits);
            if (!parts) return parts.refusal();
            for (auto& part : *parts)
                lines.push_back(std::move(part));
            continue;
        }
        auto sold = closeLine(sale, sale.lines[i], priced.lines[i]);
        if (!sold) return sold.refusal();
        lines.push_back(std::move(*sold));
    }
    if (lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    return lines;
}

} // namespace

std::vector<WordWanted> wordsWanted(SaleToClose sale) {
    sale.below = BelowFloor::agreed;
    const auto priced = priceSale(sale);
    const auto lines =
        priced ? closeLines(sale, *priced) : Result<std::vector<SoldLine>>(priced.refusal());
    std::vector<WordWanted> wanted;
    if (!lines) return wanted;
    for (const auto& line : *lines) {
        if (line.consent != ConsentHow::vouched) continue; // nobody answers for it yet
        const auto least =
            Money::centimes(line.amount.centimes() * 1000 / line.quantity.thousandths());
        const auto before = std::find_if(wanted.begin(), wanted.end(),
                                         [&](const WordWanted& w) { return w.item == line.item; });
        if (before == wanted.end())
            wanted.push_back({line.item, least});
        else
            before->least = std::min(before->least, least);
    }
    return wanted;
}

Result<Document> closeSale(const SaleToClose& sale, const std::vector<Tender>& tenders) {
    const auto priced = priceSale(sale);
    if (!priced) return priced.refusal();
    auto lines = closeLines(sale, *priced);
    if (!lines) return lines.refusal();
    Document document;
    document.basket = sale.basket.number();
    document.total = priced->total;
    document.lines = std::move(*lines);
    const auto due = dueFor(document.total, notInCash(tenders), sale.rules, sale.day, sale.paper);
    if (!due.duty.isZero()) document.duty = due.duty;
    if (!due.rounding.isZero()) document.rounding = due.rounding;
    if (const auto paid = checkTenders(tenders, document.payable()); !paid) return paid.refusal();
    document.tenders = tenders;
    document.customer = sale.basket.customer;
    document.order = sale.basket.order;
    document.note = sale.basket.note;
    document.staffNote = sale.basket.staffNote;
    if (!paidBy(tenders, TenderKind::account).isZero())
        document.due = sale.day.plus(sale.accountDays);
    return document;
}

Money loweredByHand(const PricedLine& line) {
    Money sum;
    for (const auto& cut : line.cuts)
        if (cut.kind != CutKind::list && cut.kind != CutKind::promotion) sum += cut.amount;
    return std::max(sum, Money{});
}

bool isBeyond(const PricedLine& line, Rate cap) {
    return loweredByHand(line) > partOf(line.tagged, cap);
}

Result<SoldLine> refundLine(const LineToRefund& line) {
    if (!line.now.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(line.now, line.sold.unit.value_or(Unit::piece)))
        return refuse(Reason::quantityNotWhole);
    const auto left = line.sold.quantity - line.quantityBack;
    if (line.now > left) return refuse(Reason::moreThanSold, left);

    const auto back = line.quantityBack + line.now;
    const auto amountUpTo =
        proportion(line.sold.amount, back.thousandths(), line.sold.quantity.thousandths());
    SoldLine refund = line.sold;
    refund.quantity = line.now;
    refund.amount = amountUpTo - line.amountBack;
    refund.shares = sharesUpTo(line.sold.shares, amountUpTo, line.sold.amount) - line.sharesBack;
    refund.refunds = line.id;
    refund.cuts.reset();
    refund.note.reset();
    refund.kit.reset(); // it is a thing of its own again
    must(refund.shares.sum() == refund.amount, "a refund's shares sum to what is given back (I5)");
    return refund;
}

ChargesBack chargesBack(const Due& sale, const Due& before, Money now, Money cashRounding,
                        PaidBack how) {
    const auto upTo = before.total + now;
    if (upTo == sale.total) return {sale.duty - before.duty, sale.rounding - before.rounding};
    const auto duty = sale.total.isZero()
                          ? Money{}
                          : proportion(sale.duty, upTo.centimes(), sale.total.centimes());
    ChargesBack back;
    back.duty = duty - before.duty;
    if (how != PaidBack::inCash || sale.rounding.isZero()) return back;
    const auto paid = std::min(roundedBack(upTo + duty, cashRounding), sale.payable());
    back.rounding = paid - (upTo + duty) - before.rounding;
    return back;
}

} // namespace touat
