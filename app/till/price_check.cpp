// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/price_check.h"

namespace touat {

PriceCheck::PriceCheck(const Counter& counter, const Wording& wording, QObject* parent)
    : QObject(parent), m_counter(counter), m_wording(wording) {}

void PriceCheck::ask() {
    m_asking = true;
    answer({}, {});
}

void PriceCheck::stop() {
    m_asking = false;
    answer({}, {});
}

void PriceCheck::look(const QString& text) {
    const auto code = text.trimmed().toStdString();
    if (code.empty()) return;
    auto meant = m_counter.shelf().allByCode(code);
    if (meant.empty()) return answer({}, refuse(Reason::codeUnknown, code));
    m_counter.choice().ask(text.trimmed(), std::move(meant), [this](const ShelfItem& chosen) {
        if (m_asking) answer(chosen, {});
    });
}

void PriceCheck::answer(std::optional<ShelfItem> item, std::optional<Refusal> refusal) {
    m_item = std::move(item);
    m_refusal = std::move(refusal);
    emit changed();
}

QString PriceCheck::itemName() const {
    return m_item ? m_wording.name(fullName(*m_item)) : QString{};
}
QString PriceCheck::maker() const {
    return m_item ? m_wording.name(m_item->artisanName) : QString{};
}
QString PriceCheck::priceText() const {
    return m_item ? m_wording.amount(m_item->price) : QString{};
}
QString PriceCheck::picture() const {
    return m_item ? pictureOf(*m_item) : QString{};
}

} // namespace touat
