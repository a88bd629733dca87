// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves what a list of the manager's shows: as a table for a spreadsheet or as a paper of A4, on a stick, or beside the
// book's copies where there is none.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <map>

#include "app/till/manager_lists.h"
#include "app/till/paper_away.h"
#include "app/till/wording.h"

namespace touat {

class ListDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString saved READ saved NOTIFY changed) // the whole path of the last one, or ""
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    /// What stands on the page now; nothing: the centre has not answered yet.
    using Source = std::function<std::optional<ManagerList>()>;

    /// `tables`: the folder without a stick.
    ListDesk(PaperAway papers, const Clock& clock, const Wording& wording, std::filesystem::path tables, QObject* parent);

    /// `list`: "stalls"; also the word of the table's file.
    void offer(const QString& list, Source source) { m_sources[list] = std::move(source); }
    /// Who asks, as it stands on the paper.
    void setPerson(const Name& name) { m_person = name; }
    /// The session is over.
    void end();

    QString saved() const { return m_saved; }
    QString complaint() const { return m_complaint; }

    /// `list`: as it was offered.
    Q_INVOKABLE void saveTable(const QString& list);
    Q_INVOKABLE void savePaper(const QString& list);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    /// It was made as a table or a paper, also where no stick could take it.
    void taken(const QString& list);

  private:
    std::optional<ManagerList> listNow(const QString& list) const;
    void tellSaved(const QString& list, const QString& file);

    PaperAway m_papers;
    const Clock& m_clock;
    const Wording& m_wording;
    std::filesystem::path m_tables;
    std::map<QString, Source> m_sources;
    Name m_person;
    int m_asked = 0; // a paper that comes after the session is nobody's
    QString m_saved;
    QString m_complaint;
};

} // namespace touat
