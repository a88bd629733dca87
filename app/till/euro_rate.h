// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an amount is in euros, for visitors who think in them. Shown and never paid: the till knows
// dinars only. Off until somebody who may types a rate.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/counter.h"

namespace touat {

/// Euro cents, to the nearest, at so many dinars a euro; nothing without a rate.
std::optional<Money> inEuros(Money dinars, Money rate);

class EuroRate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(QString rateText READ rateText NOTIFY changed)
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    EuroRate(BookThread& books, const Wording& wording, Approval& approval, const Counter& counter,
             QObject* parent);

    bool on() const { return !m_rate.isZero(); }
    QString rateText() const;  // "250": dinars for a euro
    QString sinceText() const; // the day on which it was typed
    QString doneText() const;  // the last sale, "≈ 4,72 €"; "": off, or no sale
    QString complaint() const { return m_complaint; }
    QString text(Money dinars) const;

    void read();
    void setPerson(const Person& person) { m_person = person; }
    void retell() { emit changed(); }
    /// "" or "0" switches it off.
    Q_INVOKABLE void set(const QString& dinars);

  signals:
    void changed();

  private:
    void keep(Money rate);

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    const Counter& m_counter;
    Person m_person;
    Money m_rate;
    std::string m_since;
    QString m_complaint;
};

} // namespace touat
