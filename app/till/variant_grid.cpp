// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/variant_grid.h"

#include "app/till/shelf_model.h"

namespace touat {

namespace {

int numberIn(const Name& size) {
    return QString::fromStdString(size.latin.empty() ? size.arabic : size.latin).toInt();
}

} // namespace

VariantGrid::VariantGrid(const Wording& wording, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_cells({{"here", [](const Cell& c) { return c.item.has_value(); }},
               {"priceText",
                [this](const Cell& c) {
                    return c.item ? m_wording.amount(c.item->price) : QString{};
                }},
               {"stockText",
                [this](const Cell& c) {
                    return c.item ? m_wording.quantity(c.item->free(), c.item->unit) : QString{};
                }},
               {"soldOut", [](const Cell& c) { return c.item && !c.item->free().isPositive(); }}},
              this) {}

QStringList VariantGrid::sizes() const {
    QStringList texts;
    for (const auto& size : m_sizes) texts << m_wording.name(size);
    return texts;
}

QStringList VariantGrid::colours() const {
    QStringList texts;
    for (const auto& colour : m_colours) texts << m_wording.name(colour);
    return texts;
}

void VariantGrid::show(const std::vector<const ShelfItem*>& variants) {
    must(!variants.empty(), "a thing comes in one size and colour at least");
    m_name = variants.front()->name;
    m_picture = pictureOf(*variants.front());
    m_sizes.clear();
    for (const auto* item : variants)
        if (std::find(m_sizes.begin(), m_sizes.end(), item->size) == m_sizes.end())
            m_sizes.push_back(item->size);
    std::stable_sort(m_sizes.begin(), m_sizes.end(),
                     [](const Name& a, const Name& b) { return numberIn(a) < numberIn(b); });
    m_colours.clear();
    std::vector<std::vector<Cell>> rows; // beside the colours
    for (const auto* item : variants) {
        const auto at = static_cast<std::size_t>(
            std::find(m_sizes.begin(), m_sizes.end(), item->size) - m_sizes.begin());
        std::size_t row = 0; // two of the same size and colour stand below each other
        while (row < rows.size() && (m_colours[row] != item->colour || rows[row][at].item)) ++row;
        if (row == rows.size()) {
            m_colours.push_back(item->colour);
            rows.emplace_back(m_sizes.size());
        }
        rows[row][at].item = *item;
    }
    std::vector<Cell> cells;
    for (auto& row : rows)
        for (auto& cell : row) cells.push_back(std::move(cell));
    m_cells.assign({});
    m_cells.assign(std::move(cells));
    emit changed();
}

void VariantGrid::choose(int cell) {
    if (cell < 0 || cell >= m_cells.rowCount()) return;
    const auto item = m_cells.rows()[static_cast<std::size_t>(cell)].item;
    if (!item) return;
    close();
    emit chosen(item->id);
}

void VariantGrid::close() {
    if (!open()) return;
    m_cells.assign({});
    emit changed();
}

void VariantGrid::retell() {
    m_cells.retell();
    emit changed();
}

} // namespace touat
