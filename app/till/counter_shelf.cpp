// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter and what lies on its shelf: what things cost, which come first, what one of them is.
#include "app/till/counter.h"

#include "core/sales/measured_code.h"
#include "core/sales/price_sense.h"

namespace touat {

void Counter::sellNew(const ShelfItem& item) {
    m_tiles.itemChanged(m_shelf.replace(item));
    readFamilies();
    emit shelfChanged();
    addItem(item);
}

std::optional<Money> Counter::medianOf(const QString& family) const {
    std::vector<Money> prices;
    for (const auto& item : m_shelf.items())
        if (item.kind != ItemKind::service && item.family == family.toStdString())
            prices.push_back(item.price);
    return touat::medianOf(std::move(prices));
}

std::optional<Money> Counter::tagOf(int line) const {
    const auto* item = itemOf(line);
    return item == nullptr ? std::nullopt : std::optional(item->price);
}

QString Counter::openFamily() const {
    return openItem() == nullptr ? QString{} : QString::fromStdString(openItem()->family);
}

QString Counter::stockWarning() const {
    for (const auto& line : m_basket.lines()) {
        const auto* item = m_shelf.find(line.item);
        if (item == nullptr || item->kind != ItemKind::series || line.quantity <= item->free())
            continue;
        const auto rule = m_rules.oversellOf(item->family);
        const auto left = m_wording.count(std::max(item->free(), Quantity{}));
        const auto name = m_wording.name(item->name);
        if (rule == Oversell::warn)
            //: more is sold than the book says there is; name, number
            return Wording::tr("%1: by the book only %2 left. Please count.").arg(name, left);
        if (rule == Oversell::block)
            //: more is in the cart than can be sold; name, number
            return Wording::tr("%1: only %2 left, more cannot be sold.").arg(name, left);
    }
    return {};
}

// A packet, weighed or priced when it was packed.
bool Counter::scanMeasured(const QString& code) {
    const auto read =
        readMeasuredCode(code.toStdString(), m_rules.codes.value_or(std::vector<CodeRule>{}));
    const auto* item = read ? m_shelf.findByCode(read->item) : nullptr;
    const auto price = item == nullptr ? std::nullopt : priceOfPacket(*read, *item);
    if (!price || m_paying) return false;
    //: note under a line: what a weighed packet holds; kilograms, price of one
    const auto note = read->weight
                          ? Wording::tr("%1 kg × %2")
                                .arg(m_wording.count(*read->weight), m_wording.amount(item->price))
                          : QString{};
    if (m_done) startNext();
    const auto line = m_basket.addPacket(*item, *price, note.toStdString());
    if (!line) {
        refuseWith(line.refusal());
        return true;
    }
    m_flashed = static_cast<int>(*line);
    forgetComplaint();
    close();
    changed();
    emit flashed();
    return true;
}

} // namespace touat
