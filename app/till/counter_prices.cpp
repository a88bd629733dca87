// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the basket costs: reductions, duty and rounding, what came back for it, what is left to pay.
#include "app/till/counter.h"

namespace touat {

LineToSell Counter::lineAtHand(const BasketLine& line, const ShelfItem& item) const {
    LineToSell row{line, item, std::nullopt};
    for (auto& part : partsOf(m_shelf, item)) row.parts.push_back({std::move(part), std::nullopt});
    return row;
}

/// What a set needs has to be here: told when it is touched, and not when it is paid.
Result<Done> Counter::hasParts(const Basket& basket) const {
    const auto isKit = [this](const BasketLine& line) {
        const auto* item = m_shelf.find(line.item);
        return item != nullptr && item->isKit();
    };
    const auto& lines = basket.lines();
    if (std::none_of(lines.begin(), lines.end(), isKit)) return Done{};
    const auto priced = priceSale(saleOf(basket));
    return priced ? Result<Done>(Done{}) : Result<Done>(priced.refusal());
}

SaleToClose Counter::saleAtHand() const { return saleOf(m_basket); }

SaleToClose Counter::saleOf(const Basket& basket) const {
    SaleToClose sale;
    sale.stall = m_stall;
    sale.day = m_today;
    sale.basket = basket;
    sale.rules = m_rules;
    for (auto& rule : sale.rules.families) { // told, see stockWarning
        rule.oversell = Oversell::warn;
        rule.stamp = StampRule::off;
    }
    sale.prices = m_prices;
    sale.below = BelowFloor::agreed; // the page shows it; the act asks for a second person
    for (const auto& line : basket.lines())
        if (const auto* item = m_shelf.find(line.item))
            sale.lines.push_back(lineAtHand(line, *item));
    return sale;
}

SwapSums Counter::swapSums() const {
    return m_swap ? SwapSums::of(m_swap->worth, m_swap->unpaid, m_priced.total) : SwapSums{};
}

BeingPaid Counter::beingPaid() const {
    return {m_priced.total, swapSums().covered, m_rules, m_today};
}

Money Counter::left() const { return beingPaid().left(m_tenders); }

QString Counter::backText() const {
    return m_swap ? m_wording.amount(m_swap->worth) : QString{};
}

bool Counter::givesBack() const { return swapSums().givesBack(); }

QString Counter::offAccountText() const {
    const auto off = swapSums().offAccount;
    return off.isZero() ? QString{} : m_wording.amount(off);
}

QString Counter::totalText() const {
    return m_wording.amount(beingPaid().due(m_tenders).payable());
}

QString Counter::leftText() const {
    const auto swap = swapSums();
    if (swap.givesBack()) return m_wording.amount(swap.toGive.isZero() ? swap.offAccount : swap.toGive);
    return m_wording.amount(nothingLeft() ? Money{} : left()); // what is too much in cash comes back
}

QString Counter::offText() const {
    const auto off = m_priced.off();
    return off > Money{} ? m_wording.amount(off) : QString{};
}

QString Counter::chargesText() const {
    const auto due = beingPaid().due(m_tenders);
    QStringList charges;
    if (!due.duty.isZero()) charges << m_wording.duty(due.duty);
    if (!due.rounding.isZero()) charges << m_wording.rounding(due.rounding);
    if (!swapSums().offAccount.isZero() && !allOffAccount())
        //: beside the money that is given back in an exchange: so much less stands on the customer's account; the amount
        charges << Wording::tr("Off the account · %1").arg(offAccountText());
    return charges.join(QStringLiteral(" · "));
}

bool Counter::needsWord(const BasketLine& line, const PricedLine& priced) const {
    if (!mayLower({{priced}, {}}, m_rules, m_seller, std::nullopt)) return true;
    if (const auto least = askedBelow(line)) return priced.paid < *least; // the floor is in it
    const auto* item = m_shelf.find(line.item);
    const auto floor = item == nullptr ? std::nullopt : amountFor(floorOf(m_shelf, *item), line.quantity);
    return floor && priced.paid < *floor;
}

bool Counter::wantsApproval() const {
    for (std::size_t i = 0; i < m_priced.lines.size(); ++i)
        if (needsWord(m_basket.lines()[i], m_priced.lines[i])) return true;
    return false;
}

namespace {

std::optional<Reduction> readReduction(const QString& digits, bool percent) {
    bool number = false;
    const auto n = digits.toLongLong(&number);
    if (!number || n <= 0 || n > 100'000'000) return std::nullopt;
    Reduction reduction;
    if (percent)
        reduction.rate = Rate::percent(n);
    else
        reduction.amount = Money::dinars(n);
    return reduction;
}

} // namespace

QString Counter::saleOff() const {
    if (!m_basket.reduction) return {};
    if (m_basket.reduction->rate)
        return Wording::percent(*m_basket.reduction->rate);
    return m_wording.amount(m_basket.reduction->amount.value_or(Money{}));
}

void Counter::reduce(int line, const QString& digits, bool percent) {
    if (m_paying || (line >= 0 && !holds(line))) return;
    const auto reduction = readReduction(digits, percent);
    if (line < 0) {
        auto reduced = m_basket;
        reduced.reduction = reduction;
        auto sale = saleAtHand();
        sale.basket = reduced;
        if (const auto priced = priceSale(sale); !priced) return refuseWith(priced.refusal());
        m_basket.reduction = reduction;
    } else {
        const auto done = m_basket.reduceLine(static_cast<std::size_t>(line), reduction);
        if (!done) return refuseWith(done.refusal());
    }
    forgetComplaint();
    close();
    changed();
}

std::optional<PricedBasket> Counter::reduced(int line, const QString& digits, bool percent) const {
    if (line >= 0 && !holds(line)) return std::nullopt;
    auto sale = saleAtHand();
    const auto reduction = readReduction(digits, percent);
    if (line < 0)
        sale.basket.reduction = reduction;
    else if (!sale.basket.reduceLine(static_cast<std::size_t>(line), reduction))
        return std::nullopt;
    auto priced = priceSale(sale);
    if (!priced) return std::nullopt;
    return std::move(*priced);
}

QString Counter::reducedText(int line, const QString& digits, bool percent) const {
    const auto priced = reduced(line, digits, percent);
    if (!priced) return {};
    return m_wording.priced(line < 0 ? priced->total
                                     : priced->lines[static_cast<std::size_t>(line)].paid);
}

std::optional<Money> Counter::askedBelow(const BasketLine& line) const {
    const auto least = m_least.find(line.item);
    if (least == m_least.end()) return std::nullopt;
    return amountFor(least->second, line.quantity);
}

QString Counter::warning(const BasketLine& line, const PricedLine& priced) const {
    const auto least = askedBelow(line);
    const auto* item = m_shelf.find(line.item);
    if (least && priced.paid < *least)
        //: while a lower price is typed: the item, and the least for which it goes without asking its artisan
        return Wording::tr("%1: below %2 ask the artisan or a manager")
            .arg(item == nullptr ? QString{} : m_wording.name(fullName(*item)), m_wording.priced(*least));
    if (!needsWord(line, priced)) return {};
    //: while a lower price is typed: further down than this person may go alone
    return Wording::tr("A second person will have to agree");
}

QString Counter::reducedWarning(int line, const QString& digits, bool percent) const {
    const auto priced = reduced(line, digits, percent);
    if (!priced) return {};
    for (std::size_t i = 0; i < priced->lines.size(); ++i) {
        if (line >= 0 && i != static_cast<std::size_t>(line)) continue;
        if (const auto said = warning(m_basket.lines()[i], priced->lines[i]); !said.isEmpty())
            return said;
    }
    return {};
}

QString Counter::priceWarning(int line, const QString& dinars) const {
    const auto* item = itemOf(line);
    const auto price = parseDinars(dinars.toStdString());
    if (item == nullptr || !price) return {};
    const auto at = static_cast<std::size_t>(line);
    auto basket = m_basket;
    if (!basket.setPrice(at, *price, *item)) return {};
    const auto priced = priceSale(saleOf(basket));
    return priced ? warning(basket.lines()[at], priced->lines[at]) : QString{};
}

} // namespace touat
