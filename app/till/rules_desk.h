// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the shop as questions with a few answers each: rounding, stamp duty, tax, how long goods
// come back, who may lower a price how far; where a family differs; what labels of packets say. What is
// kept here is in force from tomorrow or later, so that no day has two rules. A manager sets them at the
// centre, for all stalls or one; a stall that stands alone sets its own; any other reads what holds there.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/question_list.h"
#include "app/till/rules_line.h"
#include "app/till/stall_choice.h"
#include "app/till/wording.h"

namespace touat {

class RulesDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* rules READ rules CONSTANT) // of the section
    Q_PROPERTY(QString section READ section NOTIFY changed)   // "shop", "families" or "labels"
    Q_PROPERTY(touat::StallChoice* where READ where CONSTANT)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool settable READ settable NOTIFY changed) // here, by this person
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed) // from what is, or is to come, in force
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY changed) // the stall that was chosen
    Q_PROPERTY(QStringList begins READ begins NOTIFY changed)
    Q_PROPERTY(int begin READ beginIndex NOTIFY changed)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed) // since or from when
    Q_PROPERTY(QString othersText READ othersText NOTIFY changed) // whom it does not reach; ""
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    RulesDesk(RulesLine& line, const Wording& wording, QObject* parent);

    QAbstractItemModel* rules() { return &m_rules; }
    QString section() const { return m_section; }
    StallChoice* where() { return &m_where; }
    bool known() const { return m_known; }
    bool settable() const { return m_known && m_seen.settable; }
    bool canKeep() const { return settable() && !m_busy && differs(); }
    bool differs() const { return m_rules.differs(); }
    bool hasOwn() const { return m_seen.own && m_where.one(); }
    QStringList begins() const;
    int beginIndex() const { return m_first; }
    QString fromText() const;
    QString othersText() const;
    QString complaint() const { return m_complaint; }

    void begin();
    void retell();
    void fail();

    Q_INVOKABLE void look(const QString& section);
    Q_INVOKABLE void choose(int rule, int answer);
    Q_INVOKABLE void chooseBegin(int index);
    Q_INVOKABLE void takeBack(); // all that was chosen and not kept
    Q_INVOKABLE void keep();
    Q_INVOKABLE void asAll(); // the stall has no rules of its own any more
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void kept();

  private:
    void read();
    void ask();
    void askShop();
    void askLimits();
    void askFamilies();
    void askLabels();
    std::vector<Day> firstDays() const;
    void set(const std::optional<ShopRules>& rules);
    void complain(const Refusal& refusal);

    RulesLine& m_line;
    const Wording& m_wording;
    StallChoice m_where;
    QuestionList<ShopRules> m_rules;
    QString m_section = QStringLiteral("shop");
    RulesAnswer m_seen;
    int m_first = 0; // of the days on which it may begin
    bool m_known = false;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
