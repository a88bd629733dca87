// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counting the drawer, note by note and coin by coin: to open the day, to close it blind, and the
// movements in between.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/close_day.h"
#include "core/sales/day_table.h"
#include "core/sales/denomination.h"

namespace touat {

class DrawerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* denominations READ denominations CONSTANT)
    Q_PROPERTY(QString countedText READ countedText NOTIFY countChanged)
    Q_PROPERTY(QString floatText READ floatText NOTIFY countChanged)
    Q_PROPERTY(QString toSafeText READ toSafeText NOTIFY countChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(QString dayText READ dayText NOTIFY dayChanged)
    Q_PROPERTY(bool staleDay READ staleDay NOTIFY dayChanged)
    Q_PROPERTY(QString staleText READ staleText NOTIFY dayChanged)
    Q_PROPERTY(bool asksWhy READ asksWhy NOTIFY closedChanged)
    // after closing
    Q_PROPERTY(bool closed READ closed NOTIFY closedChanged)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY closedChanged)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY closedChanged)
    Q_PROPERTY(int differenceSign READ differenceSign NOTIFY closedChanged)
    Q_PROPERTY(QString closedSafeText READ closedSafeText NOTIFY closedChanged)
    Q_PROPERTY(QString leftText READ leftText NOTIFY closedChanged)
    Q_PROPERTY(QAbstractItemModel* moves READ moves CONSTANT)

  public:
    DrawerDesk(BookThread& books, const Wording& wording, Approval& approval, QObject* parent);

    QAbstractItemModel* denominations() { return &m_counts; }
    QAbstractItemModel* moves() { return &m_moves; }
    QString countedText() const { return m_wording.amount(counted()); }
    QString floatText() const { return m_wording.amount(m_float); }
    QString toSafeText() const { return m_wording.amount(toSafe()); }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    QString dayText() const;
    Day today() const { return m_today; } // when the day was last read
    /// The open day is not today's, and nobody has decided yet whether it goes on.
    bool staleDay() const;
    QString staleText() const; // since when
    /// The count is far from the book: a word about it is wanted before the day opens or closes.
    bool asksWhy() const { return m_asksWhy; }
    bool closed() const { return m_closed.has_value(); }
    QString expectedText() const;
    QString differenceText() const; // without its sign: the page says missing or too much
    int differenceSign() const;
    QString closedSafeText() const;
    QString leftText() const;

    Q_INVOKABLE void change(int row, int by);
    Q_INVOKABLE void set(int row, const QString& digits);
    Q_INVOKABLE void clear();
    /// The count that ends the day: as far as this person had come, where a buyer was served meanwhile.
    void beginClosing();
    /// Asks for a word first where the drawer is far from what was left in it.
    Q_INVOKABLE void openDay();
    /// Opens with whatever was counted; `explained` may be empty.
    Q_INVOKABLE void openAnyway(const QString& explained);
    /// The drawer keeps this much for tomorrow; the rest goes to the safe.
    Q_INVOKABLE void keepFloat(const QString& dinars);
    /// Asks for a word first where the difference is large.
    Q_INVOKABLE void closeDay();
    /// Closes whatever was counted; `explained` may be empty.
    Q_INVOKABLE void closeAnyway(const QString& explained);
    Q_INVOKABLE void countAgain();
    Q_INVOKABLE void goOnWithDay(); // the day that was left open
    Q_INVOKABLE void leaveClosed(); // the result was read
    /// `reason`: a word of CashReason.
    Q_INVOKABLE void putIn(const QString& dinars, const QString& reason, const QString& note);
    /// `receiver`: who took it. Beyond the shop's cap a second person is asked.
    Q_INVOKABLE void takeOut(const QString& dinars, const QString& reason, const QString& note,
                             const QString& receiver = {});
    /// Without a sale, with the PIN of the person at work: `why` is kept.
    Q_INVOKABLE void openDrawer(const QString& why);
    Q_INVOKABLE void readMoves();
    Q_INVOKABLE void forgetComplaint() { complain(QString{}); }
    /// The word for a reason; `language` only makes a page ask again when it changes.
    Q_INVOKABLE QString reasonName(const QString& reason, const QString& language) const;

    void setPerson(const Person& person);
    /// Looks whether a day is open; `dayKnown` follows.
    void readDay();
    void retell();
    void fail(const QString& sentence);

  signals:
    void countChanged();
    void busyChanged();
    void complaintChanged();
    void dayChanged();
    void closedChanged();
    void dayKnown(bool open);
    void cashMoved();
    void openDrawerNow(); // kicks the drawer
    void dayClosed(touat::DayId day);

  private:
    struct Counted {
        Denomination denomination;
        int count = 0;
        friend bool operator==(const Counted&, const Counted&) = default;
    };
    struct Move {
        std::int64_t id = 0;
        Moment at;
        Name by;
        Money amount; // zero: the drawer was only opened
        CashReason reason = CashReason::other;
        std::string note;
        std::string receiver;
        friend bool operator==(const Move& a, const Move& b) { return a.id == b.id; }
    };
    struct Wish {
        Money amount;
        CashReason reason = CashReason::other;
        std::string note;
        std::string receiver;
    };
    enum class Direction { in, out };

    Money counted() const;
    Money toSafe() const;
    DrawerCount count() const;
    void askWhyOr(void (DrawerDesk::*go)(const QString& explained));
    void moveCash(Direction direction, const QString& dinars, const Wish& wish);
    void move(Direction direction, const Wish& wish, const std::optional<Person>& approver);
    void moved();
    void setBusy(bool busy);
    void complain(const QString& sentence);
    void complain(const Refusal& refusal) { complain(m_wording.sentence(refusal)); }

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    RowModel<Counted> m_counts;
    RowModel<Move> m_moves;
    Person m_person;
    Money m_float = Money::dinars(5000);
    bool m_busy = false;
    QString m_complaint;
    std::optional<BusinessDay> m_day;
    Day m_today;
    bool m_goesOn = false; // the day that was left open
    bool m_asksWhy = false;
    bool m_closing = false; // what is counted is counted to end the day
    std::optional<ClosedDay> m_closed;
};

} // namespace touat
