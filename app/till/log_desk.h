// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log in plain words: what happened, when and by whom, newest first, and whether the chain that
// ties the entries together is unbroken.
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/log_rows.h"
#include "app/till/wording.h"
#include "core/book/log_view.h"

namespace touat {

class LogDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString chainText READ chainText NOTIFY changed)
    Q_PROPERTY(bool broken READ broken NOTIFY changed)
    Q_PROPERTY(bool more READ more NOTIFY changed)

  public:
    LogDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* lines() { return &m_lines; }
    QString chainText() const; // "": it is being checked
    bool broken() const { return !m_broken.empty(); }
    bool more() const { return m_next > 0; } // there are older lines

    void setPerson(const Person& person) { m_person = person; }
    /// Reads the newest lines and checks the chain. Empty for who may not see it.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void readMore();
    void retell();

  signals:
    void changed();

  private:
    void readFrom(std::int64_t before);

    BookThread& m_books;
    const Wording& m_wording;
    Person m_person;
    LogRows m_lines;
    std::int64_t m_next = 0;
    std::int64_t m_checked = 0; // entries; 0: not yet
    std::string m_broken;       // the first broken entry
};

} // namespace touat
