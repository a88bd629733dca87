// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place has, wants and moved, as a table on a stick, or beside the book's copies where there is
// none; the page says where it lies.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/till/book_thread.h"
#include "app/till/wording.h"

namespace touat {

class ExportDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString folder READ folder NOTIFY changed) // where the next one goes
    Q_PROPERTY(QString saved READ saved NOTIFY changed)   // the whole path of the last one, or ""
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    /// `otherwise`: the folder without a stick.
    ExportDesk(BookThread& books, const Wording& wording, std::filesystem::path otherwise,
               QObject* parent);

    QString folder() const { return m_folder; }
    QString saved() const { return m_saved; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    void begin();
    void setFolder(const QString& folder);
    void fail();

    Q_INVOKABLE void look(); // for a stick
    Q_INVOKABLE void saveItems();
    Q_INVOKABLE void saveArtisans();
    Q_INVOKABLE void saveStock();
    Q_INVOKABLE void saveWanted();
    Q_INVOKABLE void saveMoves(int days); // the last so many
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();

  private:
    using Write = std::function<void(Book&, std::ostream&)>;
    void save(const QString& name, Write write);

    BookThread& m_books;
    const Wording& m_wording;
    Person m_person;
    std::filesystem::path m_otherwise;
    QString m_folder;
    QString m_saved;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
