// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the book at the end of each day, and whenever somebody asks for one. The page says when
// the last good one was made.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/till/book_thread.h"
#include "app/till/wording.h"

namespace touat {

class BackupDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

  public:
    BackupDesk(BookThread& books, const Wording& wording, std::filesystem::path book,
               std::filesystem::path folder, QObject* parent);

    bool busy() const { return m_busy; }
    QString lastText() const; // "24/11/2026 19:05", or ""
    bool failed() const { return m_failed; }

    Q_INVOKABLE void backUp();

    void fail();
    void retell() { emit changed(); }

  signals:
    void changed();

  private:
    BookThread& m_books;
    const Wording& m_wording;
    std::filesystem::path m_book;
    std::filesystem::path m_folder;
    bool m_busy = false;
    bool m_failed = false;
    Moment m_last;
};

} // namespace touat
