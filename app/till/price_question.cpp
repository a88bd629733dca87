// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/price_question.h"

namespace touat {

PriceQuestion::PriceQuestion(const Wording& wording, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_cash(this),
      m_likelyCash(this) {}

void PriceQuestion::hear(const QString& dinars) {
    m_typed = dinars;
    const auto price = parseDinars(dinars.toStdString());
    if (!price || !price->fitsDocument() || price->isZero()) {
        m_spoken.clear();
        m_cash.assign({});
        emit heard();
        return;
    }
    m_spoken = m_wording.inScales(*price);
    m_cash.assign(touat::inCash(*price));
    emit heard();
}

void PriceQuestion::settle(const QString& dinars, const std::optional<Money>& usual) {
    hear(dinars);
    const auto price = parseDinars(dinars.toStdString());
    // What cannot be a price is refused by whoever takes it.
    if (!price || !price->fitsDocument() || !usual) return end(dinars);
    m_doubt = doubtAbout(*price, *usual);
    if (!m_doubt) return end(dinars);
    m_likelyCash.assign(m_doubt->likely ? touat::inCash(*m_doubt->likely) : std::vector<CashPart>{});
    emit askingChanged();
}

void PriceQuestion::takeTyped() {
    if (m_doubt) end(m_typed);
}

void PriceQuestion::takeLikely() {
    if (hasLikely()) end(m_wording.digits(*m_doubt->likely));
}

void PriceQuestion::cancel() {
    if (!m_doubt) return;
    m_doubt.reset();
    emit askingChanged();
}

void PriceQuestion::end(const QString& dinars) {
    cancel();
    emit settled(dinars);
}

QString PriceQuestion::questionText() const {
    return m_doubt ? m_wording.farPrice(*m_doubt) : QString{};
}

QString PriceQuestion::typedText() const {
    const auto price = parseDinars(m_typed.toStdString());
    return price ? m_wording.priced(*price) : QString{};
}

QString PriceQuestion::likelyText() const {
    return hasLikely() ? m_wording.priced(*m_doubt->likely) : QString{};
}

void PriceQuestion::retell() {
    if (!m_typed.isEmpty()) hear(m_typed);
    emit askingChanged();
}

} // namespace touat
