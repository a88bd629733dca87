// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The months and years that all stalls have closed, as the centre knows them: the last ones of each, which is
// due and what it waits for; and those of one stall, each to be printed.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/closings.h"
#include "app/till/centre_desk.h"
#include "app/till/courier.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"

namespace touat {

class ClosingsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed) // the centre has answered
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT)
    Q_PROPERTY(QString lastMonthText READ lastMonthText NOTIFY changed) // the month that was over last
    Q_PROPERTY(QString closedText READ closedText NOTIFY changed)       // "28 / 30" have closed it
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)     // stalls at which something waits
    Q_PROPERTY(bool waits READ waits NOTIFY changed)
    Q_PROPERTY(QString perpetualText READ perpetualText NOTIFY changed) // of all, at their last closings
    // one stall
    Q_PROPERTY(QString stallText READ stallText NOTIFY changed) // "": all of them
    Q_PROPERTY(bool listKnown READ listKnown NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* closings READ closings CONSTANT)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    ClosingsDesk(Courier::Carry carry, const Wording& wording, const CentreDesk& centre, QObject* parent);

    bool isOpen() const { return m_open; }
    bool known() const { return m_known; }
    QAbstractItemModel* stalls() { return &m_stalls; }
    QString lastMonthText() const;
    QString closedText() const;
    QString waitingText() const;
    bool waits() const;
    QString perpetualText() const;
    QString stallText() const { return m_stall ? nameOf(*m_stall) : QString{}; }
    bool listKnown() const { return m_listKnown; }
    QAbstractItemModel* closings() { return &m_closings; }
    QString complaint() const { return m_complaint; }

    void retell();
    /// The session is over.
    void end();

    Q_INVOKABLE void begin();
    /// From one stall to all of them, from there to the page behind.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void close();
    Q_INVOKABLE void chooseStall(int row);
    Q_INVOKABLE void print(int row);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    /// Somebody wants it on paper.
    void paperWanted(const touat::PrintedPeriod& period);

  private:
    void askAll();
    void askStall();
    /// Asks, and takes the answer if it is still looked for.
    template <class Answer, class Question>
    void ask(const char* path, const Question& question, void (ClosingsDesk::*then)(Answer));
    void take(ClosingsAnswer answer);
    void take(ClosingList list);
    void take(PrintedPeriod paper);
    Period lastMonth() const { return Period::of(PeriodKind::month, m_thisMonth.plus(-1)); }
    QString nameOf(Stall stall) const;
    QString yearText(const StallClosings& stall) const;
    QString waitText(const StallClosings& stall) const;
    QString detailText(const ClosingLine& line) const;

    Courier::Carry m_carry;
    const Wording& m_wording;
    const CentreDesk& m_centre;
    RowModel<StallClosings> m_stalls;
    RowModel<ClosingLine> m_closings;
    Day m_thisMonth; // its first day, by the centre's clock
    bool m_open = false;
    bool m_known = false;
    bool m_listKnown = false;
    int m_asked = 0; // a later question makes an earlier answer stale
    std::optional<Stall> m_stall;
    QString m_complaint;
};

} // namespace touat
