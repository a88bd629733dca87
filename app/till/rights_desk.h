// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each person may do here, as switches: a role brings its rights, and a person can have more
// or less. The core decides which switch this hand may touch.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/people/staff_table.h"

namespace touat {

class RightsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(QAbstractItemModel* rights READ rights CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool hasBadge READ hasBadge NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    RightsDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* people() { return &m_people; }
    QAbstractItemModel* rights() { return &m_rights; }
    int chosen() const { return m_chosen; }
    bool hasBadge() const; // the chosen person
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void flip(int row);
    /// Prints the badge of the chosen person; the first time they get one.
    Q_INVOKABLE void printBadge();
    /// It was lost: they get another, and the old one opens nothing.
    Q_INVOKABLE void replaceBadge();
    Q_INVOKABLE void forgetComplaint();
    void fail() { m_busy = false; }
    void retell();

  signals:
    void changed();
    void badgeWanted(const touat::StaffMember& member);

  private:
    struct Switch {
        Right right = Right::sell;
        bool on = false;
        bool ofRole = false; // comes with the role
        friend bool operator==(const Switch&, const Switch&) = default;
    };

    void read();
    const StaffMember* member() const;
    void showSwitches();

    BookThread& m_books;
    const Wording& m_wording;
    Person m_person;
    RowModel<StaffMember> m_people;
    RowModel<Switch> m_rights;
    int m_chosen = 0;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
