// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a count differs: one reason for all that does, and others for single lines. Whether goods were the
// stall's to give away says the core.
#include <algorithm>

#include "app/till/count_desk.h"

namespace touat {

namespace {

template <class Reason>
int rowOf(const std::vector<Reason>& shown, const std::optional<Reason>& reason) {
    const auto at = std::find(shown.begin(), shown.end(), reason);
    return at == shown.end() ? -1 : static_cast<int>(at - shown.begin());
}

} // namespace

QString CountDesk::wordOf(Ready reason) {
    switch (reason) {
    case Ready::notFound:
        //: why a count differs, ready-made: the pieces were not found
        return Wording::tr("Not found");
    case Ready::countedTwice:
        //: why a count differs, ready-made: something was counted twice the last time
        return Wording::tr("Counted twice before");
    case Ready::thrownAway:
        //: why a count differs, ready-made: broken pieces were thrown away
        return Wording::tr("Broken and thrown away");
    case Ready::givenAway:
        //: why a count differs, ready-made: pieces were given away
        return Wording::tr("Given away");
    case Ready::another:
        //: why a count differs, ready-made: something else
        return Wording::tr("Another reason");
    }
    return {};
}

std::vector<CountDesk::Ready> CountDesk::readyReasons(bool withGifts) {
    std::vector<Ready> some{Ready::notFound, Ready::countedTwice, Ready::thrownAway};
    if (withGifts) some.push_back(Ready::givenAway);
    some.push_back(Ready::another);
    return some;
}

bool CountDesk::chosenDiffers() const {
    return !hides() && chosenLine() != nullptr && chosenLine()->counted.difference() != Quantity{};
}

std::vector<CountDesk::Ready> CountDesk::readyOfTheLine() const {
    return readyReasons(chosenLine() == nullptr || mayGiveAway(chosenLine()->item));
}

QStringList CountDesk::chosenReady() const {
    QStringList words;
    for (const auto reason : readyOfTheLine()) words << wordOf(reason);
    return words;
}

QString CountDesk::whyOf(const Line& line) const {
    const auto own = m_reasons.find(line.item.id);
    return own == m_reasons.end() ? QString{} : own->second.text();
}

QString CountDesk::chosenWhy() const {
    return chosenLine() == nullptr ? QString{} : whyOf(*chosenLine());
}

int CountDesk::chosenWhyRow() const {
    const auto own = chosenLine() == nullptr ? m_reasons.end() : m_reasons.find(chosenLine()->item.id);
    return own == m_reasons.end() ? -1 : rowOf(readyOfTheLine(), own->second.ready);
}

void CountDesk::sayWhy(std::optional<Why> why) {
    if (m_busy || !chosenDiffers()) return;
    const auto item = chosenLine()->item.id;
    if (why)
        m_reasons[item] = std::move(*why);
    else
        m_reasons.erase(item);
    m_complaint.clear();
    m_lines.retell();
    emit changed();
}

void CountDesk::setWhy(const QString& why) {
    // As it is typed, which may go on.
    sayWhy(why.trimmed().isEmpty() ? std::nullopt : std::optional(Why{std::nullopt, why}));
}

void CountDesk::chooseWhy(int row) {
    const auto shown = readyOfTheLine();
    if (row >= 0 && row < static_cast<int>(shown.size())) sayWhy(Why{shown[static_cast<std::size_t>(row)]});
}

int CountDesk::noteRow() const { return rowOf(readyOfTheNote(), m_note.ready); }

void CountDesk::sayNote(Why why) {
    m_note = std::move(why);
    m_complaint.clear();
    emit changed();
}

void CountDesk::setNote(const QString& note) { sayNote({std::nullopt, note}); }

void CountDesk::chooseNote(int row) {
    const auto shown = readyOfTheNote();
    if (row >= 0 && row < static_cast<int>(shown.size())) sayNote({shown[static_cast<std::size_t>(row)]});
}

CountReasons CountDesk::reasons() const {
    CountReasons all;
    for (const auto& [item, why] : m_reasons)
        all[item] = why.text().trimmed().toStdString();
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

std::vector<CountDesk::Ready> CountDesk::readyOfTheNote() const {
    return readyReasons(!someOfTheNote([](const Line& line) { return !mayGiveAway(line.item); }));
}

QStringList CountDesk::ready() const {
    QStringList words;
    for (const auto reason : readyOfTheNote()) words << wordOf(reason);
    return words;
}

std::set<ItemId> CountDesk::given() const {
    std::set<ItemId> items;
    for (const auto& line : m_lines.rows()) {
        const auto own = m_reasons.find(line.item.id);
        if ((own == m_reasons.end() ? m_note : own->second).ready == Ready::givenAway) items.insert(line.item.id);
    }
    return items;
}

} // namespace touat
