// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the book at the end of each day, and whenever somebody asks for one; and the way back from
// a copy, which says first what it costs. Works as well when the book does not open at all.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/sync/put_back.h"

namespace touat {

struct CopyRow {
    std::filesystem::path file;
    std::optional<Moment> last; // empty: it cannot be read
    friend bool operator==(const CopyRow&, const CopyRow&) = default;
};

class BackupDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* copies READ copies CONSTANT)
    Q_PROPERTY(int copyCount READ copyCount NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(QString folderText READ folderText CONSTANT)

  public:
    BackupDesk(BookThread& books, const Wording& wording, const Clock& clock, Random& random,
               std::filesystem::path book, std::filesystem::path folder, QObject* parent);

    bool busy() const { return m_busy; }
    QString lastText() const; // "24/11/2026 19:05", or ""
    bool failed() const { return m_failed; }
    bool isOpen() const { return m_open; }
    QAbstractItemModel* copies() { return &m_copies; }
    int copyCount() const { return m_copies.rowCount(); }
    QString question() const;  // what putting the chosen copy back means; "": none is chosen
    QString complaint() const; // why it cannot be; "": it can
    QString folderText() const { return QString::fromStdString(m_folder.string()); }

    Q_INVOKABLE void backUp();
    /// The copies there are.
    Q_INVOKABLE void openSheet();
    Q_INVOKABLE void closeSheet();
    /// Checks a copy whole, and asks.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void letBe();
    /// The chosen one takes the place of the book.
    Q_INVOKABLE void putBack();

    void setPerson(const std::optional<Person>& person) { m_person = person; }
    void fail();
    void retell();

  signals:
    void changed();
    void wentBack(); // another book is in the place; it is to be opened

  private:
    struct Chosen {
        std::filesystem::path file;
        FoundCopy copy;
        bool hasBook = false;
        bool enrolled = false;
    };
    struct Looked {
        Result<Chosen> chosen;
        std::optional<FaultKind> fault;
    };
    Person whoAsks() const { return m_person.value_or(Person::commandLine()); }
    void take(const Looked& looked);

    BookThread& m_books;
    const Wording& m_wording;
    const Clock& m_clock;
    Random& m_random;
    std::filesystem::path m_book;
    std::filesystem::path m_folder;
    RowModel<CopyRow> m_copies;
    std::optional<Person> m_person;
    std::optional<Looked> m_looked;
    bool m_open = false;
    bool m_busy = false;
    bool m_failed = false;
    Moment m_last;
};

} // namespace touat
