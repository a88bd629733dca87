// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An invoice for a sale that was made: who buys, with the numbers that an invoice names. A sale has
// one invoice; asked for again, its paper is shown again.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/wording.h"
#include "core/sales/invoice_facts.h"

namespace touat {

class InvoiceDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString saleNumber READ saleNumber NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // what is known of the buyer
    Q_PROPERTY(QString buyerName READ buyerName NOTIFY changed)
    Q_PROPERTY(QString buyerAddress READ buyerAddress NOTIFY changed)
    Q_PROPERTY(QString buyerPhone READ buyerPhone NOTIFY changed)

  public:
    InvoiceDesk(BookThread& books, const Wording& wording, QObject* parent);

    bool asking() const { return m_sale.has_value(); }
    bool busy() const { return m_busy; }
    QString saleNumber() const { return QString::fromStdString(m_number); }
    QString complaint() const { return m_complaint; }
    QString buyerName() const { return m_wording.name(m_buyer.name); }
    QString buyerAddress() const { return QString::fromStdString(m_buyer.address); }
    QString buyerPhone() const { return QString::fromStdString(m_buyer.phone); }

    void setPerson(const Person& person) { m_person = person; }
    void begin(SaleId sale);
    void retell();
    void fail();

    Q_INVOKABLE void cancel();
    Q_INVOKABLE void issue(const QString& name, const QString& address, const QString& phone,
                           const QString& rc, const QString& nif, const QString& nis,
                           const QString& ai);

  signals:
    void changed();
    void issued(touat::SaleId sale); // its paper can be drawn

  private:
    BookThread& m_books;
    const Wording& m_wording;
    Person m_person;
    std::optional<SaleId> m_sale;
    std::string m_number;
    Party m_buyer;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
