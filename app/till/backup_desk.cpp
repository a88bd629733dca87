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

BackupDesk::BackupDesk(BookThread& books, const Wording& wording, std::filesystem::path book,
                       std::filesystem::path folder, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_book(std::move(book)),
      m_folder(std::move(folder)) {}

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

void BackupDesk::fail() {
    m_busy = false;
    emit changed();
}

QString BackupDesk::lastText() const {
    if (m_last == Moment{}) return {};
    return m_wording.date(dayOf(m_last)) + ' ' + m_wording.time(m_last);
}

} // namespace touat
