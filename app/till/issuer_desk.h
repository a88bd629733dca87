// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sells: the name, the address and the numbers at the head of a stall's invoices, from today on.
// Invoices of before keep what stood on them.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/wording.h"
#include "core/sales/invoice_facts.h"

namespace touat {

class IssuerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool alone READ alone NOTIFY changed) // no centre sets it
    Q_PROPERTY(QStringList texts READ texts NOTIFY read) // in the order of the fields on the page
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    IssuerDesk(BookThread& books, const Wording& wording, QObject* parent);

    bool alone() const { return m_alone; }
    QStringList texts() const;
    QString sinceText() const;
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    void begin();
    void retell() { emit changed(); }
    void fail();

    /// As many texts, in the same order.
    Q_INVOKABLE void keep(const QStringList& texts);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void read();
    void kept();

  private:
    BookThread& m_books;
    const Wording& m_wording;
    Person m_person;
    std::optional<IssuerSet> m_issuer;
    bool m_alone = false;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
