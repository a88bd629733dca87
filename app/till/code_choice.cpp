// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/code_choice.h"

#include "app/till/shelf_model.h"

namespace touat {

CodeChoice::CodeChoice(const Wording& wording, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_items({{"itemName", [this](const Row& r) { return m_wording.name(fullName(r.item)); }},
               {"priceText", [this](const Row& r) { return m_wording.amount(r.item.price); }},
               {"picture", [](const Row& r) { return pictureOf(r.item); }},
               {"maker", [this](const Row& r) { return m_wording.name(r.item.artisanName); }},
               {"onePiece", [](const Row& r) { return r.item.kind == ItemKind::piece; }},
               {"leftText",
                [this](const Row& r) {
                    return r.item.kind == ItemKind::series
                               ? m_wording.quantity(r.item.onHand, r.item.unit)
                               : QString{};
                }}},
              this) {}

QString CodeChoice::waitingText() const {
    if (m_asked.size() < 2) return {};
    //: more scans wait for the same question; how many
    return Wording::tr("After this: %1 more").arg(m_asked.size() - 1);
}

void CodeChoice::ask(const QString& code, std::vector<ShelfItem> items,
                     std::function<void(const ShelfItem&)> then) {
    if (items.size() == 1) return then(items.front());
    m_asked.push_back({code, std::move(items), std::move(then)});
    show();
}

void CodeChoice::show() {
    std::vector<Row> rows;
    if (asking())
        for (const auto& item : m_asked.front().items) rows.push_back({item});
    m_items.assign(std::move(rows));
    emit changed();
}

void CodeChoice::choose(int row) {
    if (row < 0 || row >= m_items.rowCount()) return;
    const auto chosen = m_items.rows()[static_cast<std::size_t>(row)].item;
    const auto then = std::move(m_asked.front().then);
    dismiss();
    then(chosen);
}

void CodeChoice::dismiss() {
    if (!asking()) return;
    m_asked.pop_front();
    show();
}

void CodeChoice::drop() {
    m_asked.clear();
    show();
}

void CodeChoice::retell() {
    m_items.retell();
    emit changed();
}

} // namespace touat
