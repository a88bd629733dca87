// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/basket.h"

#include <algorithm>

namespace touat {

namespace {

Money amountOf(const BasketLine& line) {
    const auto amount = amountFor(line.price, line.quantity);
    must(amount.has_value(), "a line in a basket has an amount that fits");
    return *amount;
}

} // namespace

Money Basket::total() const {
    Money total;
    for (const auto& line : m_lines) total += amountOf(line);
    return total;
}

bool Basket::fits(std::size_t line, Quantity quantity, Money price) const {
    const auto amount = amountFor(price, quantity);
    if (!amount || quantity > Quantity::largest()) return false;
    auto rest = total();
    if (line < m_lines.size()) rest -= amountOf(m_lines[line]);
    return (rest + *amount).fitsDocument();
}

Result<std::size_t> Basket::add(const ShelfItem& item, Stall stall) {
    if (const auto may = maySell(item, stall); !may) return may.refusal();
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const BasketLine& line) {
        return !isMeasured(item.unit) && line.item == item.id && line.price == item.price &&
               !line.reduction && !line.note;
    });
    const auto at = static_cast<std::size_t>(same - m_lines.begin());
    if (same != m_lines.end()) {
        const auto more = setQuantity(at, same->quantity + Quantity::pieces(1), item);
        if (!more) return more.refusal();
        return at;
    }
    if (m_lines.size() >= mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostLines));
    if (!fits(m_lines.size(), Quantity::pieces(1), item.price))
        return refuse(Reason::amountTooLarge);
    m_lines.push_back(
        {item.id, Quantity::pieces(1), item.price, item.price, std::nullopt, std::nullopt});
    return at;
}

Result<std::size_t> Basket::addPacket(const ShelfItem& item, Quantity quantity, Money price,
                                      const std::string& label) {
    if (m_lines.size() >= mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostLines));
    if (!fits(m_lines.size(), quantity, price)) return refuse(Reason::amountTooLarge);
    m_lines.push_back({item.id, quantity, price, price, std::nullopt, std::nullopt});
    if (!label.empty()) m_lines.back().note = label;
    return m_lines.size() - 1;
}

Result<Done> Basket::setQuantity(std::size_t line, Quantity quantity, const ShelfItem& item) {
    must(line < m_lines.size() && m_lines[line].item == item.id, "the line is of another item");
    if (!quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(quantity, item.unit)) return refuse(Reason::quantityNotWhole);
    if (item.kind == ItemKind::piece && quantity != Quantity::pieces(1))
        return refuse(Reason::oneOfAKind, item.code());
    if (!fits(line, quantity, m_lines[line].price)) return refuse(Reason::amountTooLarge);
    m_lines[line].quantity = quantity;
    return Done{};
}

Result<Done> Basket::setPrice(std::size_t line, Money price, const ShelfItem& item) {
    must(line < m_lines.size() && m_lines[line].item == item.id, "the line is of another item");
    if (!price.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (!fits(line, m_lines[line].quantity, price)) return refuse(Reason::amountTooLarge);
    m_lines[line].price = price;
    return Done{};
}

Result<Done> Basket::reduceLine(std::size_t line, std::optional<Reduction> by) {
    must(line < m_lines.size(), "no such line");
    if (by) {
        const bool rate = by->rate && by->rate->isShare();
        const bool amount =
            by->amount && !by->amount->isNegative() && *by->amount <= amountOf(m_lines[line]);
        if (rate == amount) return refuse(Reason::amountNotPositive);
    }
    m_lines[line].reduction = by;
    return Done{};
}

Result<Done> Basket::writeNote(std::size_t line, const std::string& text) {
    must(line < m_lines.size(), "no such line");
    if (text.size() > longestNote || !isCleanText(text)) return refuse(Reason::textUnusable);
    auto notes = text.size();
    for (const auto& other : m_lines)
        if (&other != &m_lines[line]) notes += other.note.value_or(std::string{}).size();
    if (notes > mostNotes) return refuse(Reason::textUnusable);
    m_lines[line].note.reset();
    if (!text.empty()) m_lines[line].note = text;
    return Done{};
}

Result<Done> Basket::writeStaffNote(const std::string& text) {
    if (text.size() > longestNote || !isCleanText(text)) return refuse(Reason::textUnusable);
    staffNote.reset();
    if (!text.empty()) staffNote = text;
    return Done{};
}

BasketLine Basket::remove(std::size_t line) {
    must(line < m_lines.size(), "no such line");
    const auto removed = m_lines[line];
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
    return removed;
}

void Basket::putBack(std::size_t line, const BasketLine& removed) {
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(std::min(line, m_lines.size())),
                   removed);
}

} // namespace touat
