// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/completion_desk.h"

#include <algorithm>

#include "app/till/intake_desk.h"
#include "core/acts/describe_item.h"

namespace touat {

CompletionDesk::CompletionDesk(BookThread& books, const Wording& wording, Counter& counter,
                               PhotoShelf& photos, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_counter(counter),
      m_photos(photos),
      m_items({{"itemName", [this](const Row& r) { return m_wording.name(r.item.name); }},
               {"picture", [](const Row& r) { return pictureOf(r.item); }},
               {"priceText", [this](const Row& r) { return m_wording.amount(r.item.price); }},
               {"maker", [this](const Row& r) { return m_wording.name(r.item.artisanName); }},
               {"codeText", [](const Row& r) { return QString::fromStdString(r.item.code()); }}},
              this) {
    connect(&m_counter, &Counter::shelfChanged, this, &CompletionDesk::look);
}

void CompletionDesk::look() {
    std::vector<Row> rows;
    for (const auto& item : m_counter.shelf().items())
        if (item.incomplete) rows.push_back({item});
    m_items.assign(std::move(rows));
    if (m_chosen && chosen() < 0) choose(-1); // completed elsewhere
    emit changed();
}

int CompletionDesk::chosen() const {
    const auto& rows = m_items.rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [this](const Row& row) { return row.item.id == m_chosen; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

QString CompletionDesk::codes() const {
    QStringList codes;
    for (const auto& code : m_card.codes)
        codes << QString::fromStdString(code);
    return codes.join(' ');
}

QString CompletionDesk::picture() const {
    if (!m_chosen) return {};
    if (m_card.photo) return photoAddress(QString::fromStdString(*m_card.photo));
    return pictureOf(m_card.picture, m_card.palette);
}

void CompletionDesk::choose(int row) {
    m_chosen.reset();
    m_card = {};
    if (row >= 0 && row < count()) {
        const auto& item = m_items.rows()[static_cast<std::size_t>(row)].item;
        m_chosen = item.id;
        m_card.codes = item.codes;
        m_card.name = item.name;
        m_card.family = item.family;
        m_card.picture = item.picture;
        m_card.palette = item.palette;
        m_card.vat = item.vat;
        if (!item.photo.empty()) m_card.photo = item.photo;
    }
    complain({});
    emit cardTaken();
    emit changed();
}

void CompletionDesk::chooseFamily(const QString& key) {
    if (!m_chosen) return;
    m_card.family = key.toStdString();
    std::tie(m_card.picture, m_card.palette) = drawingOf(m_card.family);
    emit changed();
}

void CompletionDesk::choosePhoto(int row) {
    const auto name = m_photos.keep(row);
    if (name.isEmpty() || !m_chosen) return complain(m_wording.photoUnreadable());
    m_card.photo = name.toStdString();
    emit changed();
}

void CompletionDesk::write(const QString& arabic, const QString& latin, const QString& codes) {
    if (!m_chosen || m_busy) return;
    m_card.name = {arabic.trimmed().toStdString(), latin.trimmed().toStdString()};
    m_card.codes.clear();
    for (const auto& code : codes.split(' ', Qt::SkipEmptyParts))
        m_card.codes.push_back(code.toStdString());
    m_card.incomplete.reset();
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, id = *m_chosen, card = m_card](Book& book) {
            return describeItem(book, by, id, card);
        },
        [this, id = *m_chosen](const Result<Done>& done) {
            m_busy = false;
            if (!done) return complain(m_wording.sentence(done.refusal()));
            if (m_chosen == id) choose(-1);
            m_counter.read(); // names and codes are found anew
            emit this->completed();
        });
}

void CompletionDesk::complain(const QString& sentence) {
    if (m_complaint == sentence) return;
    m_complaint = sentence;
    emit complaintChanged();
}

void CompletionDesk::retell() {
    m_items.retell();
    emit changed();
    complain({});
}

} // namespace touat
