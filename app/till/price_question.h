// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A price is being typed: how people would say it, the notes it is, and, when it is ten, twenty or
// a hundred times off what such things cost, a question. A question and never a refusal: whoever
// typed knows the piece. One price is typed at a time, so there is one of these.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/cash_rows.h"
#include "app/till/wording.h"
#include "core/sales/denomination.h"
#include "core/sales/price_sense.h"

namespace touat {

class PriceQuestion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString spokenText READ spokenText NOTIFY heard)
    Q_PROPERTY(QAbstractItemModel* cash READ cash CONSTANT)
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
    Q_PROPERTY(QString questionText READ questionText NOTIFY askingChanged)
    Q_PROPERTY(QString typedText READ typedText NOTIFY askingChanged)
    Q_PROPERTY(bool hasLikely READ hasLikely NOTIFY askingChanged)
    Q_PROPERTY(QString likelyText READ likelyText NOTIFY askingChanged)
    Q_PROPERTY(QAbstractItemModel* likelyCash READ likelyCash CONSTANT)
    Q_PROPERTY(QAbstractItemModel* typedCash READ typedCash CONSTANT)

  public:
    PriceQuestion(const Wording& wording, QObject* parent);

    QString spokenText() const { return m_spoken; } // "20 000 centimes · 4 000 douros"
    QAbstractItemModel* cash() { return &m_cash; }
    bool asking() const { return m_doubt.has_value(); }
    /// Whether there is a price that was probably meant; so far off no unit explains it.
    bool hasLikely() const { return m_doubt && m_doubt->likely; }
    QString questionText() const;
    QString typedText() const;
    QString likelyText() const;
    QAbstractItemModel* typedCash() { return &m_cash; }
    QAbstractItemModel* likelyCash() { return &m_likelyCash; }

    /// Reads what was typed so far.
    Q_INVOKABLE void hear(const QString& dinars);
    /// Typed to the end. `settled` follows: at once, or after the question.
    /// `usual`: what such things cost, if anybody knows.
    void settle(const QString& dinars, const std::optional<Money>& usual);
    Q_INVOKABLE void takeTyped();
    Q_INVOKABLE void takeLikely();
    Q_INVOKABLE void cancel();
    void retell();

  signals:
    void heard();
    void askingChanged();
    void settled(const QString& dinars);

  private:
    void end(const QString& dinars);

    const Wording& m_wording;
    CashRows m_cash;
    CashRows m_likelyCash;
    QString m_spoken;
    QString m_typed;
    std::optional<PriceDoubt> m_doubt;
};

} // namespace touat
