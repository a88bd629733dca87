// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/set_parts.h"

#include <algorithm>

#include "core/stock/kit.h"

namespace touat {

namespace {

/// What a touch adds: one of what is counted, a tenth of a metre or of a kilogram.
Quantity stepOf(const ShelfItem& item) {
    return isMeasured(item.unit) ? Quantity::thousandths(100) : Quantity::pieces(1);
}

} // namespace

SetParts::SetParts(const Shelf& shelf, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_shelf(shelf),
      m_wording(wording),
      m_goods(shelf, wording, this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(fullName(l.item)); }},
               {"picture", [](const Line& l) { return pictureOf(l.item); }},
               {"countText",
                [this](const Line& l) { return m_wording.quantity(l.quantity, l.item.unit); }},
               {"single", [](const Line& l) { return l.item.kind == ItemKind::piece; }}},
              this) {}

std::vector<KitPart> SetParts::parts() const {
    std::vector<KitPart> parts;
    for (const auto& line : m_lines.rows())
        parts.push_back({line.item.id, line.quantity});
    return parts;
}

QString SetParts::tagsText() const {
    std::vector<PartOnShelf> parts;
    for (const auto& line : m_lines.rows()) parts.push_back({line.item, line.quantity});
    return m_wording.amount(tagsOf(parts));
}

void SetParts::begin(const std::vector<KitPart>& parts) {
    std::vector<Line> lines;
    for (const auto& part : parts)
        if (const auto* item = m_shelf.find(part.item)) lines.push_back({*item, part.quantity});
    m_lines.assign(std::move(lines));
    search({});
}

void SetParts::reload() { m_goods.show({}, m_search); }

void SetParts::search(const QString& text) {
    m_search = text;
    m_goods.show({}, text);
    emit changed();
}

void SetParts::add(int tile) {
    if (const auto* item = m_goods.at(tile)) addItem(*item);
}

bool SetParts::takeCode(const QString& code) {
    const auto* item = m_shelf.findByCode(code.trimmed().toStdString());
    if (item == nullptr || item->isKit()) return false;
    addItem(*item);
    return true;
}

void SetParts::addItem(const ShelfItem& item) {
    if (item.isKit()) return; // no set in a set
    auto lines = m_lines.rows();
    const auto known = std::find_if(lines.begin(), lines.end(),
                                    [&](const Line& line) { return line.item.id == item.id; });
    if (known != lines.end()) return change(static_cast<int>(known - lines.begin()), stepOf(item));
    lines.push_back({item, stepOf(item)});
    m_lines.assign(std::move(lines));
    emit changed();
}

void SetParts::change(int line, Quantity by) {
    if (line < 0 || line >= count()) return;
    auto lines = m_lines.rows();
    auto& at = lines[static_cast<std::size_t>(line)];
    if (by.isPositive() && at.item.kind == ItemKind::piece) return;
    at.quantity += by;
    if (!at.quantity.isPositive()) lines.erase(lines.begin() + line);
    m_lines.assign(std::move(lines));
    emit changed();
}

void SetParts::more(int line) {
    if (line >= 0 && line < count())
        change(line, stepOf(m_lines.rows()[static_cast<std::size_t>(line)].item));
}

void SetParts::less(int line) {
    if (line >= 0 && line < count())
        change(line, -stepOf(m_lines.rows()[static_cast<std::size_t>(line)].item));
}

void SetParts::retell() {
    m_goods.retell();
    m_lines.retell();
    emit changed();
}

} // namespace touat
