// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a count differs: one reason for all that does, and others for single lines. Whether goods were the
// stall's to give away says the core.
#include <algorithm>

#include "app/till/count_desk.h"

namespace touat {

namespace {

QString givenAway() {
    //: why a count differs, ready-made: pieces were given away
    return Wording::tr("Given away");
}

QStringList readyReasons(bool withGifts) {
    QStringList some;
    //: why a count differs, ready-made: the pieces were not found
    some << Wording::tr("Not found");
    //: why a count differs, ready-made: something was counted twice the last time
    some << Wording::tr("Counted twice before");
    //: why a count differs, ready-made: broken pieces were thrown away
    some << Wording::tr("Broken and thrown away");
    if (withGifts) some << givenAway();
    //: why a count differs, ready-made: something else
    some << Wording::tr("Another reason");
    return some;
}

} // namespace

bool CountDesk::chosenDiffers() const {
    return !hides() && chosenLine() != nullptr && chosenLine()->counted.difference() != Quantity{};
}

QStringList CountDesk::chosenReady() const {
    return readyReasons(chosenLine() == nullptr || mayGiveAway(chosenLine()->item));
}

QString CountDesk::whyOf(const Line& line) const {
    const auto own = m_reasons.find(line.item.id);
    return own == m_reasons.end() ? QString{} : QString::fromStdString(own->second);
}

QString CountDesk::chosenWhy() const {
    return chosenLine() == nullptr ? QString{} : whyOf(*chosenLine());
}

void CountDesk::setWhy(const QString& why) {
    if (m_busy || !chosenDiffers()) return;
    const auto item = chosenLine()->item.id;
    if (why.trimmed().isEmpty())
        m_reasons.erase(item);
    else
        m_reasons[item] = why.toStdString(); // as it is typed, which may go on
    m_complaint.clear();
    m_lines.retell();
    emit changed();
}

CountReasons CountDesk::reasons() const {
    CountReasons all;
    for (const auto& [item, why] : m_reasons)
        all[item] = QString::fromStdString(why).trimmed().toStdString();
    return all;
}

bool CountDesk::someOfTheNote(bool (*which)(const Line& line)) const {
    const auto& lines = m_lines.rows();
    return std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
        return line.counted.difference() != Quantity{} && !m_reasons.contains(line.item.id) &&
               which(line);
    });
}

bool CountDesk::wantsNote() const {
    return someOfTheNote([](const Line&) { return true; });
}

QStringList CountDesk::ready() const {
    return readyReasons(!someOfTheNote([](const Line& line) { return !mayGiveAway(line.item); }));
}

// A reason is a word, and this one says more: the same word typed says it too.
std::set<ItemId> CountDesk::given(const QString& note) const {
    std::set<ItemId> items;
    for (const auto& line : m_lines.rows()) {
        const auto own = whyOf(line).trimmed();
        if ((own.isEmpty() ? note.trimmed() : own).compare(givenAway(), Qt::CaseInsensitive) == 0)
            items.insert(line.item.id);
    }
    return items;
}

} // namespace touat
