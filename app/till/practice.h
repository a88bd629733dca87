// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Practising: a till of its own on a book of its own, beside the real one and thrown away each
// time. The real till stays where it is, open and unchanged, and is there again when practice ends.
// What a person has learnt is kept in the real book, under that person (core/acts/keep_exercises.h).
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>
#include <set>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/book/exercise.h"
#include "core/people/staff_table.h"

namespace touat {

class Till;

class Practice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool on READ isOn NOTIFY tillChanged)
    Q_PROPERTY(bool sheetOpen READ isSheetOpen NOTIFY progressChanged)
    Q_PROPERTY(QAbstractItemModel* exercises READ exercises CONSTANT)
    Q_PROPERTY(int done READ done NOTIFY progressChanged)
    Q_PROPERTY(int all READ all CONSTANT)
    Q_PROPERTY(bool badge READ badge NOTIFY progressChanged)
    Q_PROPERTY(QString nextText READ nextText NOTIFY progressChanged)
    Q_PROPERTY(QString nextSymbol READ nextSymbol NOTIFY progressChanged)
    Q_PROPERTY(bool nextNeedsCode READ nextNeedsCode NOTIFY progressChanged)

  public:
    Practice(BookThread& books, const Wording& wording, Till& real);
    ~Practice() override;

    bool isOn() const { return m_till != nullptr; }
    bool isSheetOpen() const { return m_sheet; }
    QAbstractItemModel* exercises() { return &m_exercises; }
    int done() const { return static_cast<int>(m_done.size()); }
    int all() const { return exerciseCount; }
    bool badge() const { return done() == all(); }
    QString nextText() const;
    QString nextSymbol() const;
    bool nextNeedsCode() const;

    Q_INVOKABLE void openSheet();
    Q_INVOKABLE void closeSheet();
    /// Makes the practice stall and sits the person down at it.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();
    /// A code that nothing has, as if it had been scanned.
    Q_INVOKABLE void scanUnknown();

    /// The till whose pages are shown: the real one, or the one to practise on.
    Till* shown() const;
    void setPerson(const StaffMember& person);
    void retell();

  signals:
    void tillChanged();
    void progressChanged();

  private:
    std::filesystem::path bookFile() const;
    void look(); // at what the practice book says by now
    void keep(const std::set<Exercise>& done);
    std::optional<Exercise> next() const;
    QString textOf(Exercise exercise) const;

    BookThread& m_books; // the real ones
    const Wording& m_wording;
    Till& m_real;
    Till* m_till = nullptr;
    RowModel<std::pair<Exercise, bool>> m_exercises;
    std::optional<StaffMember> m_person;
    std::set<Exercise> m_done;
    bool m_sheet = false;
};

} // namespace touat
