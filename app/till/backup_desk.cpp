// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/backup_desk.h"

#include "core/sync/back_up.h"

namespace touat {

namespace {
struct Copied {
    bool good = false;
    Moment at;
};
} // namespace

BackupDesk::BackupDesk(BookThread& books, const Wording& wording, const Clock& clock, Random& random,
                       std::filesystem::path book, std::filesystem::path folder, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_clock(clock),
      m_random(random),
      m_book(std::move(book)),
      m_folder(std::move(folder)),
      m_copies({{"whenText",
                 [this](const CopyRow& row) {
                     if (row.last)
                         return m_wording.longDate(dayOf(*row.last)) + QStringLiteral("  ") +
                                m_wording.time(*row.last);
                     //: in the list of copies of the book
                     return Wording::tr("This copy cannot be read");
                 }},
                {"readable", [](const CopyRow& row) { return row.last.has_value(); }}},
               this) {}

void BackupDesk::backUp() {
    if (m_busy) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [file = m_book, folder = m_folder](Book& book) {
            // The fault of a stick is no fault of the book: it is told here and nowhere else.
            try {
                (void)touat::backUp(book, file, folder);
                return Copied{true, book.now()};
            } catch (const Fault&) {
                return Copied{false, book.now()};
            }
        },
        [this](const Copied& copied) {
            m_busy = false;
            m_failed = !copied.good;
            if (copied.good) m_last = copied.at;
            emit changed();
        });
}

void BackupDesk::openSheet() {
    if (m_busy) return;
    m_open = true;
    m_looked.reset();
    m_books.tend(
        this,
        [file = m_book, folder = m_folder](std::unique_ptr<Book>&) {
            std::vector<CopyRow> rows;
            for (const auto& copy : backupsOf(file, folder)) rows.push_back({copy, lastIn(copy)});
            return rows;
        },
        [this](std::vector<CopyRow> rows) {
            m_copies.assign(std::move(rows));
            emit changed();
        });
    emit changed();
}

void BackupDesk::closeSheet() {
    m_open = false;
    m_looked.reset();
    emit changed();
}

void BackupDesk::letBe() {
    m_looked.reset();
    emit changed();
}

void BackupDesk::choose(int row) {
    if (m_busy || row < 0 || row >= copyCount()) return;
    m_busy = true;
    m_looked.reset();
    emit changed();
    const auto copy = m_copies.rows()[static_cast<std::size_t>(row)].file;
    m_books.tend(
        this,
        [copy, by = whoAsks()](std::unique_ptr<Book>& book) {
            try {
                const auto found = checkCopy(copy, book.get(), by);
                if (!found) return Looked{found.refusal(), std::nullopt};
                const bool enrolled =
                    book && book->surroundings().standing == Standing::enrolled;
                return Looked{Chosen{copy, *found, book != nullptr, enrolled}, std::nullopt};
            } catch (const Fault& fault) {
                return Looked{refuse(Reason::bytesUnreadable), fault.kind()};
            }
        },
        [this](const Looked& looked) { take(looked); });
}

void BackupDesk::take(const Looked& looked) {
    m_busy = false;
    m_looked = looked;
    emit changed();
}

void BackupDesk::putBack() {
    if (m_busy || !m_looked || !m_looked->chosen) return;
    m_busy = true;
    emit changed();
    m_books.tend(
        this,
        [file = m_book, chosen = *m_looked->chosen, by = whoAsks(), &clock = m_clock,
         &random = m_random](std::unique_ptr<Book>& book) {
            try {
                // Once more: a sale may have been made while somebody thought it over.
                const auto found = checkCopy(chosen.file, book.get(), by);
                if (!found) return Looked{found.refusal(), std::nullopt};
                book.reset();
                (void)touat::putBack(chosen.file, *found, file, by, Surroundings{clock, random, {}});
                return Looked{chosen, std::nullopt};
            } catch (const Fault& fault) {
                return Looked{refuse(Reason::bytesUnreadable), fault.kind()};
            }
        },
        [this](const Looked& looked) {
            take(looked);
            if (!looked.chosen) return;
            closeSheet();
            emit wentBack();
        });
}

QString BackupDesk::question() const {
    if (!m_looked || !m_looked->chosen) return {};
    const auto& chosen = *m_looked->chosen;
    const auto& missing = chosen.copy.missing;
    const auto when = m_wording.longDate(dayOf(chosen.copy.last)) + ' ' +
                      m_wording.time(chosen.copy.last);
    QStringList said;
    //: before a copy of the book is put back; when its last entry was written
    said << Wording::tr("The copy is sound. It ends on %1.").arg(when);
    if (!chosen.hasBook)
        //: before a copy of the book is put back, when the book does not open
        said << Wording::tr("What was sold after it is not in the copy. The damaged book is set "
                            "aside and kept.");
    else if (missing.sales > 0)
        //: before a copy of the book is put back; how many sales, and of which sum
        said << Wording::tr("Sales made since then: %1, together %2. They are not in this copy; they "
                            "stay in the book that is set aside.")
                    .arg(QString::number(missing.sales), m_wording.priced(missing.total));
    else if (missing.entries > 0)
        //: before a copy of the book is put back; how many entries are newer than it
        said << Wording::tr("No sale is missing in it. Other entries since then: %1. They stay in the "
                            "book that is set aside.")
                    .arg(missing.entries);
    else
        //: before a copy of the book is put back
        said << Wording::tr("Nothing is missing in it.");
    if (chosen.enrolled)
        //: before a copy of the book is put back, at a stall of a centre
        said << Wording::tr("Then this till asks for a new code of the centre, and gets back all that "
                            "was sent.");
    return said.join(QStringLiteral("\n"));
}

QString BackupDesk::complaint() const {
    if (!m_looked || m_looked->chosen) return {};
    if (!m_looked->fault) return m_wording.sentence(m_looked->chosen.refusal());
    switch (*m_looked->fault) {
    case FaultKind::damaged:
    case FaultKind::notABook:
        //: a copy of the book was checked and cannot be used
        return Wording::tr("This copy is damaged. Nothing was changed; choose another one.");
    case FaultKind::noSuchFile:
        //: a copy of the book was chosen and is gone
        return Wording::tr("This copy is not there any more, or its key file is not. Is the stick in?");
    default:
        return m_wording.sentence(*m_looked->fault);
    }
}

void BackupDesk::fail() {
    m_busy = false;
    emit changed();
}

void BackupDesk::retell() {
    m_copies.retell();
    emit changed();
}

QString BackupDesk::lastText() const {
    if (m_last == Moment{}) return {};
    return m_wording.date(dayOf(m_last)) + ' ' + m_wording.time(m_last);
}

} // namespace touat
