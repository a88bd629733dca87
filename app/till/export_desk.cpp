// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/export_desk.h"

#include <sstream>

#include "app/tables/exports.h"
#include "app/till/sticks.h"
#include "core/acts/artisan_access.h"

namespace touat {

ExportDesk::ExportDesk(BookThread& books, const Wording& wording, std::filesystem::path otherwise,
                       QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording), m_otherwise(std::move(otherwise)) {}

void ExportDesk::begin() {
    m_saved.clear();
    m_complaint.clear();
    look();
}

void ExportDesk::look() {
    setFolder(placeToSave(m_otherwise));
}

void ExportDesk::setFolder(const QString& folder) {
    m_folder = folder;
    emit changed();
}

void ExportDesk::saveItems() {
    save(QStringLiteral("items"), [](Book& book, std::ostream& to) { exportItems(book, to); });
}

void ExportDesk::saveArtisans() {
    save(QStringLiteral("artisans"),
         [by = m_person](Book& book, std::ostream& to) {
             exportArtisans(book, to);
             noteList(book, by, PeopleList::artisans);
         });
}

void ExportDesk::saveStock() {
    save(QStringLiteral("stock"),
         [](Book& book, std::ostream& to) { exportStock(book, book.stall(), to); });
}

void ExportDesk::saveWanted() {
    save(QStringLiteral("wanted"), [by = m_person](Book& book, std::ostream& to) {
        exportWanted(book, to);
        noteList(book, by, PeopleList::wanted);
    });
}

void ExportDesk::saveMoves(int days) {
    save(QStringLiteral("moves"), [days](Book& book, std::ostream& to) {
        exportMoves(book, book.today().plus(1 - days), book.today(), to);
    });
}

void ExportDesk::save(const QString& name, Write write) {
    if (m_busy) return;
    m_busy = true;
    m_saved.clear();
    m_complaint.clear();
    emit changed();
    struct Written {
        QString name;
        std::string table;
    };
    m_books.run(
        this,
        [name, write = std::move(write)](Book& book) {
            std::ostringstream text;
            write(book, text);
            return Written{QString::fromStdString(book.stall().text()) + '-' + name + '-' +
                               QString::fromStdString(book.today().iso()) + ".csv",
                           text.str()};
        },
        [this](const Written& written) {
            m_busy = false;
            m_saved = saveTable(m_folder, written.name, written.table);
            if (m_saved.isEmpty()) m_complaint = m_wording.sentence(FaultKind::notWritable);
            emit changed();
        });
}

void ExportDesk::fail() {
    m_busy = false;
    emit changed();
}

void ExportDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

} // namespace touat
