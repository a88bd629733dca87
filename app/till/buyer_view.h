// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The display that faces the buyer: what is being bought, from whom, what it comes to, and what
// comes back. In Arabic and French at once, whatever language the vendor reads. Asks nothing of the
// book while nobody wants it.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>

#include "app/till/counter.h"
#include "app/till/euro_rate.h"

namespace touat {

class BuyerView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool wanted READ wanted NOTIFY wantedChanged)
    Q_PROPERTY(QString scene READ scene NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString euroText READ euroText NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY changed)
    // Arabic, French
    Q_PROPERTY(QList<QString> itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QList<QString> maker READ maker NOTIFY changed)
    Q_PROPERTY(QList<QString> origin READ origin NOTIFY changed)
    Q_PROPERTY(QList<QString> stallName READ stallName NOTIFY changed)
    Q_PROPERTY(QList<QString> totalLabel READ totalLabel CONSTANT)
    Q_PROPERTY(QList<QString> leftLabel READ leftLabel CONSTANT)
    Q_PROPERTY(QList<QString> changeLabel READ changeLabel CONSTANT)
    Q_PROPERTY(QList<QString> thanks READ thanks CONSTANT)
    Q_PROPERTY(QList<QString> welcome READ welcome CONSTANT)

  public:
    BuyerView(BookThread& books, const Counter& counter, const EuroRate& euro, QObject* parent);

    bool wanted() const { return m_wanted; }
    QString scene() const; // "idle", "basket", "sold"
    QString totalText() const;
    QString leftText() const; // "": nothing was paid yet
    QString euroText() const;
    QString changeText() const; // "": nothing comes back
    QString countText() const;
    QString picture() const;
    QString amountText() const;
    QString quantityText() const; // "": one
    QStringList itemName() const;
    QStringList maker() const;
    QStringList origin() const; // village and technique
    QStringList stallName() const;
    QStringList totalLabel() const;
    QStringList leftLabel() const;
    QStringList changeLabel() const;
    QStringList thanks() const;
    QStringList welcome() const;

    /// Reads whether this device has such a display; `always`: it was asked for at the start.
    void read(bool always);
    void setStall(const Name& name);
    /// Somebody is at the counter; else the display rests.
    void setOpen(bool open);
    Q_INVOKABLE void want(bool wanted);

  signals:
    void wantedChanged();
    void changed();

  private:
    void look();
    void show(bool wanted);

    BookThread& m_books;
    const Counter& m_counter;
    const EuroRate& m_euro;
    bool m_wanted = false;
    bool m_open = false;
    Name m_stall;
    BuyerSight m_sight;
    std::map<ArtisanId, Name> m_communes; // of makers seen so far
};

} // namespace touat
