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
    const auto scales = spoken(*price);
    //: a price as people say it: in centimes, and in douros of five centimes
    m_spoken = Wording::tr("%1 centimes · %2 douros")
                   .arg(m_wording.amount(Money::dinars(scales.centimes)),
                        m_wording.amount(Money::dinars(scales.douros)));
    m_cash.assign(touat::inCash(*price));
    emit heard();
}

void PriceQuestion::settle(const QString& dinars, const std::optional<Money>& usual) {
    hear(dinars);
    const auto price = parseDinars(dinars.toStdString());
    // What cannot be a price is refused by whoever takes it.
    if (!price || !price->fitsDocument() || !usual) return end(dinars);
    m_doubt = doubt(*price, *usual);
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
    if (!m_doubt) return {};
    if (!m_doubt->likely)
        return m_doubt->side == Side::above
                   //: a typed price looks wrong, and nobody can guess what was meant
                   ? Wording::tr("That is far more than such things cost.")
                   //: a typed price looks wrong, and nobody can guess what was meant
                   : Wording::tr("That is far less than such things cost.");
    return m_doubt->side == Side::above
               //: a typed price looks wrong; %1 is 10, 20 or 100
               ? Wording::tr("That is about %1 times more than such things cost.")
                     .arg(m_doubt->times)
               //: a typed price looks wrong; %1 is 10, 20 or 100
               : Wording::tr("That is about %1 times less than such things cost.")
                     .arg(m_doubt->times);
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
