// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All stalls as the centre knows them, asked again while somebody looks: their days, drawers and last
// signs; and the differences of all drawers, or of one stall's.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/stalls.h"
#include "app/till/centre_desk.h"
#include "app/till/courier.h"
#include "app/till/manager_lists.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"

namespace touat {

class StallsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString view READ view NOTIFY changed) // "stalls" or "drawers"
    Q_PROPERTY(bool known READ known NOTIFY changed) // the centre has answered
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT)
    Q_PROPERTY(int marked READ marked NOTIFY changed) // stalls that stand out
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(QString unsentText READ unsentText NOTIFY changed)
    Q_PROPERTY(QString cashText READ cashText NOTIFY changed)
    Q_PROPERTY(QString takingsText READ takingsText NOTIFY changed)
    Q_PROPERTY(QString decideText READ decideText NOTIFY changed)
    // drawers
    Q_PROPERTY(QAbstractItemModel* drawers READ drawers CONSTANT)
    Q_PROPERTY(bool drawersKnown READ drawersKnown NOTIFY changed)
    Q_PROPERTY(QString drawersOf READ drawersOf NOTIFY changed) // the stall; "": of all
    Q_PROPERTY(QString countsText READ countsText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(QString tooMuchText READ tooMuchText NOTIFY changed)
    Q_PROPERTY(QString togetherText READ togetherText NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    StallsDesk(Courier::Carry carry, const Wording& wording, const CentreDesk& centre, QObject* parent);

    bool isOpen() const { return m_open; }
    QString view() const { return m_view; }
    bool known() const { return m_known; }
    QAbstractItemModel* stalls() { return &m_stalls; }
    int marked() const { return static_cast<int>(m_all.marked); }
    QString openText() const;
    QString unsentText() const; // at least, where not all were heard
    QString cashText() const { return m_wording.amount(m_all.cash); }
    QString takingsText() const { return m_wording.amount(m_all.takings); }
    QString decideText() const { return m_wording.count(Quantity::pieces(m_all.toDecide)); }
    QAbstractItemModel* drawers() { return &m_drawers; }
    bool drawersKnown() const { return m_drawersKnown; }
    QString drawersOf() const { return m_stall ? nameOf(*m_stall) : QString{}; }
    QString countsText() const { return m_wording.count(Quantity::pieces(m_checks.count)); }
    QString missingText() const { return m_wording.amount(m_checks.missing); }
    QString tooMuchText() const { return m_wording.amount(m_checks.tooMuch); }
    QString togetherText() const { return m_wording.gap(m_checks.tooMuch - m_checks.missing); }
    QString complaint() const { return m_complaint; }

    void retell();
    /// What stands there, for a table and a paper.
    std::optional<ManagerList> list() const;
    /// The session is over.
    void end();

    Q_INVOKABLE void begin();
    Q_INVOKABLE void close();
    Q_INVOKABLE void lookAtStalls();
    /// The drawers of the stall in this row; -1: of all.
    Q_INVOKABLE void lookAtDrawers(int row = -1);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();

  private:
    void askStalls();
    void askDrawers();
    void complain(const Refusal& refusal);
    QString nameOf(Stall stall) const;
    QString dayText(const StallLine& line) const;
    QString seenText(const StallLine& line) const;
    QString markText(const StallLine& line) const;
    QString when(Moment at) const; // the hour, and the day where it is another

    Courier::Carry m_carry;
    const Wording& m_wording;
    const CentreDesk& m_centre;
    RowModel<StallLine> m_stalls;
    RowModel<DrawerCheck> m_drawers;
    StallSums m_all;
    DrawerChecks m_checks; // their sums
    Moment m_at;           // of the answer
    bool m_open = false;
    QString m_view;
    bool m_known = false;
    bool m_drawersKnown = false;
    bool m_asking = false;
    std::optional<Stall> m_stall; // whose drawers
    QString m_complaint;
};

} // namespace touat
