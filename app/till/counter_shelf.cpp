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

// Of several things with one code, those that can be sold and do not lie in the basket as pieces.
std::vector<ShelfItem> Counter::meantBy(const QString& code) const {
    const auto all = m_shelf.allByCode(code.toStdString());
    std::vector<ShelfItem> meant;
    const auto& lines = m_basket.lines();
    for (const auto& item : all) {
        const bool taken = item.kind == ItemKind::piece &&
                           std::any_of(lines.begin(), lines.end(), [&](const BasketLine& line) {
                               return line.item == item.id;
                           });
        if (!taken && maySell(item, m_stall, m_basket.order)) meant.push_back(item);
    }
    if (meant.empty() && !all.empty()) meant.push_back(all.front()); // whatever is to be said of it
    return meant;
}

std::optional<Money> Counter::medianOf(const QString& family) const {
    std::vector<Money> prices;
    for (const auto& item : m_shelf.items())
        if (item.family == family.toStdString() && tellsOfItsFamily(item.kind, item.unit, item.family))
            prices.push_back(item.price);
    return touat::medianOf(std::move(prices));
}

std::optional<Money> Counter::usualPrice(int line) const {
    const auto* item = itemOf(line);
    return item == nullptr ? std::nullopt : usualPrice(*item);
}

std::optional<Money> Counter::usualPrice(const ShelfItem& item) const {
    return touat::usualPrice(item.price, medianOf(QString::fromStdString(item.family)));
}

QString Counter::openName() const {
    return openItem() == nullptr ? QString{} : m_wording.name(fullName(*openItem()));
}
QString Counter::openPicture() const {
    return openItem() == nullptr ? QString{} : pictureOf(*openItem());
}
QString Counter::openTag() const {
    return openItem() == nullptr ? QString{} : m_wording.amount(openItem()->price);
}
QString Counter::openFloor() const {
    return openItem() == nullptr ? QString{} : m_wording.amount(floorOf(m_shelf, *openItem()));
}
bool Counter::openIsPiece() const {
    return openItem() != nullptr && openItem()->kind == ItemKind::piece;
}

QString Counter::openUnit() const {
    return openItem() == nullptr ? QString{} : m_wording.unit(openItem()->unit);
}

QString Counter::openNote() const {
    if (!holds(m_open)) return {};
    const auto& note = m_basket.lines()[static_cast<std::size_t>(m_open)].note;
    return note ? QString::fromStdString(*note) : QString{};
}

void Counter::writeNote(int line, const QString& note) {
    if (m_paying || !holds(line)) return;
    const auto written =
        m_basket.writeNote(static_cast<std::size_t>(line), note.trimmed().toStdString());
    if (!written) return refuseWith(written.refusal());
    changed();
    emit openLineChanged();
}

void Counter::writeStaffNote(const QString& note) {
    if (m_paying) return;
    const auto written = m_basket.writeStaffNote(note.trimmed().toStdString());
    if (!written) return refuseWith(written.refusal());
    changed();
}

QString Counter::staffNote() const {
    return QString::fromStdString(m_basket.staffNote.value_or(std::string{}));
}

QString Counter::openFamily() const {
    return openItem() == nullptr ? QString{} : QString::fromStdString(openItem()->family);
}

QString Counter::stampWarning(const ShelfItem& item) const {
    if (isUnstamped(item, m_rules)) {
        const auto name = m_wording.name(fullName(item));
        return m_rules.stampOf(item.family) == StampRule::block
                   //: a piece in the cart cannot be sold before it is stamped; its name
                   ? Wording::tr("%1: no stamp, it cannot be sold.").arg(name)
                   //: a piece in the cart has no stamp, and should; its name
                   : Wording::tr("%1: it has no stamp.").arg(name);
    }
    for (const auto& part : item.parts)
        if (const auto* inside = m_shelf.find(part.item))
            if (const auto said = stampWarning(*inside); !said.isEmpty()) return said;
    return {};
}

QString Counter::stockWarning() const {
    for (const auto& line : m_basket.lines()) {
        const auto* item = m_shelf.find(line.item);
        if (item == nullptr) continue;
        if (const auto said = stampWarning(*item); !said.isEmpty()) return said;
        if (item->kind != ItemKind::series || line.quantity <= item->free(m_basket.order)) continue;
        const auto rule = m_rules.oversellOf(item->family);
        const auto left = m_wording.quantity(std::max(item->free(m_basket.order), Quantity{}), item->unit);
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
    const auto packet = item == nullptr ? std::nullopt : packetOf(*read, *item);
    if (!packet) return false;
    if (m_paying) {
        m_packetsWaiting << code; // into the next basket, as a tile that is touched meanwhile
        return true;
    }
    //: note under a line: what a weighed packet holds; kilograms, price of one
    const auto note = read->weight && !isMeasured(item->unit)
                          ? Wording::tr("%1 kg × %2")
                                .arg(m_wording.count(*read->weight), m_wording.amount(item->price))
                          : QString{};
    if (m_done) startNext();
    const auto line = m_basket.addPacket(*item, packet->quantity, packet->price, note.toStdString());
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
