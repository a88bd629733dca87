// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the shop as questions with a few answers each: rounding, stamp duty, tax, how long goods
// come back, who may lower a price how far. What is kept here is in force from tomorrow, so that no day
// has two rules; a stall that belongs to a centre only reads what the centre set.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/question_list.h"
#include "app/till/wording.h"
#include "core/sales/rules.h"

namespace touat {

class RulesDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* rules READ rules CONSTANT)
    Q_PROPERTY(bool alone READ alone NOTIFY changed) // no centre sets them
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed) // from what is in force
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed) // since or from when
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    RulesDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* rules() { return &m_rules; }
    bool alone() const { return m_alone; }
    bool canKeep() const { return m_alone && !m_busy && differs(); }
    bool differs() const { return m_rules.differs(); }
    QString fromText() const;
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    void begin();
    void retell();
    void fail();

    Q_INVOKABLE void choose(int rule, int answer);
    Q_INVOKABLE void takeBack(); // all that was chosen and not kept
    Q_INVOKABLE void keep();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void kept();

  private:
    void ask();
    void askLimits();

    BookThread& m_books;
    const Wording& m_wording;
    QuestionList<ShopRules> m_rules;
    Person m_person;
    Day m_today;
    bool m_alone = false;
    bool m_tomorrow = false; // what is shown is in force from tomorrow
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
