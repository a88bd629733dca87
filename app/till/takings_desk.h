// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all stalls took in a period, broken down by whatever the manager asks; as bars, as a table for a
// spreadsheet and as a paper. Asked of the centre anew at every choice.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/manager/stalls.h"
#include "app/till/centre_desk.h"
#include "app/till/courier.h"
#include "app/till/paper_away.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"

namespace touat {

class TakingsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)   // the centre has answered
    Q_PROPERTY(QString period READ period NOTIFY changed) // "today", "week", "month", "lastMonth", "year"
    Q_PROPERTY(QString by READ by NOTIFY changed)         // a word of TakingsBy
    Q_PROPERTY(bool columns READ columns NOTIFY changed)  // time runs along the page
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed)
    Q_PROPERTY(QString periodText READ periodText NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString salesText READ salesText NOTIFY changed)
    Q_PROPERTY(QString eachText READ eachText NOTIFY changed) // what a sale brought on average
    Q_PROPERTY(QString beforeText READ beforeText NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed) // "+12 %"; "": there is nothing to compare
    Q_PROPERTY(QString stallText READ stallText NOTIFY changed)   // "": of all
    Q_PROPERTY(QString saved READ saved NOTIFY changed)           // where the table went
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    /// `tables`: the folder without a stick.
    TakingsDesk(Courier::Carry carry, PaperAway papers, const Clock& clock, const Wording& wording,
                const CentreDesk& centre, std::filesystem::path tables, QObject* parent);

    bool isOpen() const { return m_open; }
    bool known() const { return m_known; }
    QString period() const { return m_wish.period; }
    QString by() const { return wordText(m_wish.by); }
    bool columns() const { return m_shown.by == TakingsBy::time || m_shown.by == TakingsBy::hour; }
    QAbstractItemModel* lines() { return &m_lines; }
    QString questionText() const;
    QString periodText() const;
    QString totalText() const { return m_wording.amount(m_takings.total); }
    QString salesText() const { return m_wording.count(Quantity::pieces(m_takings.sales)); }
    QString eachText() const;
    QString beforeText() const { return m_wording.amount(m_takings.before); }
    QString changeText() const { return change(m_takings.total, m_takings.before); }
    QString stallText() const;
    QString saved() const { return m_saved; }
    QString complaint() const { return m_complaint; }

    void retell();
    /// The session is over.
    void end();

    Q_INVOKABLE void begin();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choosePeriod(const QString& period);
    Q_INVOKABLE void breakDown(const QString& by);
    /// By stall: only the one in this row from now on; -1: all again.
    Q_INVOKABLE void chooseStall(int row);
    /// Writes the lines as a table, on a stick if one is plugged in.
    Q_INVOKABLE void saveTable();
    /// The same as a paper of A4.
    Q_INVOKABLE void savePaper();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();

  private:
    /// What is asked, or stands there.
    struct Chosen {
        QString period = QStringLiteral("week");
        Day from;
        Day to;
        TakingsBy by = TakingsBy::time;
        std::optional<Stall> stall;
        Name stallName;
    };

    void ask();
    std::pair<Day, Day> daysOf(const QString& period) const;
    void tellSaved(const QString& file);
    QString nameOf(const TakingsLine& line) const;
    QString shortOf(const TakingsLine& line) const; // below a column
    int shareOf(Money amount) const;                // of the greatest, in thousandths
    static QString change(Money now, Money before);

    Courier::Carry m_carry;
    PaperAway m_papers;
    const Clock& m_clock;
    const Wording& m_wording;
    const CentreDesk& m_centre;
    std::filesystem::path m_tables;
    RowModel<TakingsLine> m_lines;
    Takings m_takings;
    Money m_greatest;
    bool m_open = false;
    bool m_known = false;
    int m_asked = 0; // a later question makes an earlier answer stale
    Chosen m_wish;
    Chosen m_shown; // the chart and its title, until an answer comes
    QString m_saved;
    QString m_complaint;
};

} // namespace touat
