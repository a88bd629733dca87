// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sells: the name, the address and the numbers at the head of the invoices of a stall, or of all, from
// today on. Invoices of before keep what stood on them.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/rules_line.h"
#include "app/till/stall_choice.h"
#include "app/till/wording.h"

namespace touat {

class IssuerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool settable READ settable NOTIFY changed) // here, by this person
    Q_PROPERTY(touat::StallChoice* where READ where CONSTANT)
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY changed) // the stall that was chosen
    Q_PROPERTY(QStringList texts READ texts NOTIFY read) // in the order of the fields on the page
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    IssuerDesk(RulesLine& line, const Wording& wording, QObject* parent);

    bool settable() const { return m_settable; }
    StallChoice* where() { return &m_where; }
    bool hasOwn() const { return m_where.one() && m_issuer && m_issuer->stall; }
    QStringList texts() const;
    QString sinceText() const;
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void begin();
    void retell();
    void fail();

    /// As many texts, in the same order.
    Q_INVOKABLE void keep(const QStringList& texts);
    Q_INVOKABLE void asAll(); // the stall has no head of its own any more
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void read();
    void kept();

  private:
    void ask();
    void set(std::optional<Party> party);

    RulesLine& m_line;
    const Wording& m_wording;
    StallChoice m_where;
    std::optional<IssuerSet> m_issuer;
    bool m_settable = false;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
