// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day in figures: the X report at any time, the Z reports of the days before, and every
// difference that was ever counted. Who counts blind sees no sums: neither what the drawer should
// hold nor what it could be reckoned from.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/paper_tray.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/book/evening_check.h"
#include "core/sales/day.h"
#include "core/sales/period_table.h"

namespace touat {

class ReportDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool blind READ blind NOTIFY changed)
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(QString titleText READ titleText NOTIFY changed)
    Q_PROPERTY(QString turnoverText READ turnoverText NOTIFY changed)
    Q_PROPERTY(QString salesText READ salesText NOTIFY changed)
    Q_PROPERTY(QString refundsText READ refundsText NOTIFY changed)
    Q_PROPERTY(QString backText READ backText NOTIFY changed)
    Q_PROPERTY(QString loweredText READ loweredText NOTIFY changed)
    Q_PROPERTY(QString artisansText READ artisansText NOTIFY changed)
    Q_PROPERTY(QString forCentreText READ forCentreText NOTIFY changed) // "": nothing
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY changed)
    // baskets that are put aside: how many, and for how much; "": none, or it is an older day
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* gaps READ gaps CONSTANT) // of its counts, with what was said of them
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // what an evening's check found in the book, until somebody who sees reports has read it; "": nothing
    Q_PROPERTY(QString eveningText READ eveningText NOTIFY changed)
    Q_PROPERTY(QString perpetualText READ perpetualText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* tenders READ tenders CONSTANT)
    Q_PROPERTY(QAbstractItemModel* sellers READ sellers CONSTANT)
    Q_PROPERTY(QAbstractItemModel* days READ days CONSTANT)
    Q_PROPERTY(QAbstractItemModel* periods READ periods CONSTANT) // months and years that were closed
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)

  public:
    ReportDesk(BookThread& books, const Wording& wording, PaperTray& paper, QObject* parent);

    bool known() const { return m_report.has_value(); }
    bool blind() const;
    bool closed() const { return m_report && m_report->day.closedAt; }
    QString titleText() const; // "X" or "Z 12", and the day
    QString turnoverText() const;
    QString salesText() const;
    QString refundsText() const;
    QString backText() const;
    QString loweredText() const;
    QString artisansText() const; // beside the drawer: kept here, and not the stall's
    QString forCentreText() const;
    QString expectedText() const;
    QString waitingText() const;
    QAbstractItemModel* gaps() { return &m_gaps; }
    QString complaint() const { return m_complaint; }
    QString eveningText() const;
    QString perpetualText() const;
    QAbstractItemModel* tenders() { return &m_tenders; }
    QAbstractItemModel* sellers() { return &m_sellers; }
    QAbstractItemModel* days() { return &m_days; }
    QAbstractItemModel* periods() { return &m_periods; }
    int chosen() const { return m_chosen; }

    void setPerson(const Person& person) { m_person = person; }
    /// Reads the newest day and the list of them.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(int row);
    /// A word about a row of `gaps`, after the count.
    Q_INVOKABLE void explain(int gap, const QString& word);
    Q_INVOKABLE void forgetComplaint();
    Q_INVOKABLE void forgetEvening(); // it was read
    /// The report on paper, as often as it is asked for.
    Q_INVOKABLE void print();
    /// A row of `periods`: from the roll where there is a printer, else as a sheet.
    Q_INVOKABLE void printPeriod(int row);
    void retell();

  signals:
    void changed();

  private:
    struct DayRow {
        BusinessDay day;
        bool flagged = false;
        friend bool operator==(const DayRow& a, const DayRow& b) {
            return a.day.id == b.day.id && a.day.closedAt == b.day.closedAt;
        }
    };
    struct Bar {
        TenderKind tender = TenderKind::cash;
        Name name; // of the scheme, or the seller
        std::int64_t count = 0;
        Money amount;
        int share = 0; // of the longest bar, in thousandths
        friend bool operator==(const Bar&, const Bar&) = default;
    };

    struct PeriodRow {
        PeriodId id;
        Period period;
        std::int64_t days = 0;
        Money turnover;
        friend bool operator==(const PeriodRow&, const PeriodRow&) = default;
    };

    struct Gap { // what a count found
        DayId day;
        CountedAt at = CountedAt::closing;
        Money gap;
        bool flagged = false;
        std::string said;
        friend bool operator==(const Gap&, const Gap&) = default;
    };

    QString sum(Money money) const; // "" for who counts blind
    QString gapWords(CountedAt at, Money gap) const;
    QString gapWords(const BusinessDay& day) const;
    static std::vector<Gap> gapsOf(Book& book, const BusinessDay& day);
    void read(DayId day);
    void show(DayReport report);

    BookThread& m_books;
    const Wording& m_wording;
    PaperTray& m_paper;
    Person m_person;
    RowModel<Bar> m_tenders;
    RowModel<Bar> m_sellers;
    RowModel<DayRow> m_days;
    RowModel<PeriodRow> m_periods;
    RowModel<Gap> m_gaps;
    Money m_artisansMoney; // of the same day
    Money m_forCentre;
    std::int64_t m_waiting = 0;
    Money m_waitingSum;
    std::optional<DayReport> m_report;
    int m_chosen = 0;
    QString m_complaint;
    std::optional<EveningNote> m_evening;
};

} // namespace touat
