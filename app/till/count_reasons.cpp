// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a count differs: one reason for all that does, and others for single lines. What is an artisan's was
// not given away by the stall.
#include <algorithm>

#include "app/till/count_desk.h"

namespace touat {

bool CountDesk::chosenDiffers() const {
    return !hides() && chosenLine() != nullptr && chosenLine()->counted.difference() != Quantity{};
}

bool CountDesk::chosenEntrusted() const {
    return chosenLine() != nullptr && chosenLine()->item.artisan;
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

bool CountDesk::entrusted() const {
    return someOfTheNote([](const Line& line) { return line.item.artisan.has_value(); });
}

} // namespace touat
