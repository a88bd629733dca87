// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is counted: a spot, a family, one corner or one artisan's goods; and what to do with a piece that lies elsewhere by the
// book.
#include "app/till/count_desk.h"

#include "core/consignment/artisan_table.h"
#include "core/consignment/artisans_meant_view.h"
#include "core/stock/item_table.h"

namespace touat {

void CountDesk::readOpen() {
    m_books.run(
        this,
        [](Book& book) {
            Begun begun;
            OpenCountTable notes(book.db());
            CornerTable corners(book.db());
            StaffTable staff(book.db());
            ItemTable items(book.db());
            for (const auto& count : notes.all()) {
                OpenRow row{count, {}, {}, {}};
                if (const auto member = count.by ? staff.find(*count.by) : std::nullopt)
                    row.by = member->name;
                for (const auto& tally : notes.tallies(count.number))
                    row.counted.of(items.unitOf(tally.item)) += tally.counted;
                if (const auto corner = count.corner ? corners.find(*count.corner) : std::nullopt)
                    row.part = corner->name;
                if (count.artisan) row.part = ArtisanTable(book.db()).find(*count.artisan)->name;
                begun.open.push_back(std::move(row));
            }
            begun.corners = corners.of(book.stall());
            for (auto& artisan : artisansAt(book.db(), book.stall()))
                begun.artisans.push_back({artisan.id, std::move(artisan.name),
                                          std::move(artisan.portrait)});
            return begun;
        },
        [this](Begun begun) {
            m_open.assign(std::move(begun.open));
            m_allCorners = std::move(begun.corners);
            m_artisans.assign(std::move(begun.artisans));
            showCorners();
        });
}

QString CountDesk::spot() const {
    return QString::fromStdString(std::string(touat::wordOf(m_count.spot)));
}

void CountDesk::setSpot(const QString& spot) {
    const auto known = fromWord<Spot>(spot.toStdString());
    if (m_step != Choosing || !known) return;
    m_count.spot = *known;
    m_count.corner.reset(); // it was of the other spot
    showCorners();
}

void CountDesk::setFamily(const QString& family) {
    if (m_step != Choosing) return;
    m_count.family = family.toStdString();
    m_count.corner.reset();
    m_count.artisan.reset();
    emit changed();
}

void CountDesk::setBlind(bool blind) {
    if (m_step != Choosing) return;
    m_count.blind = blind;
    emit changed();
}

void CountDesk::showCorners() {
    std::vector<Corner> here;
    for (const auto& corner : m_allCorners)
        if (corner.spot == m_count.spot) here.push_back(corner);
    m_corners.assign(std::move(here));
    emit changed();
}

int CountDesk::corner() const {
    const auto& rows = m_corners.rows();
    for (std::size_t i = 0; m_count.corner && i < rows.size(); ++i)
        if (rows[i].id == *m_count.corner) return static_cast<int>(i);
    return -1;
}

void CountDesk::chooseCorner(int row) {
    if (m_step != Choosing || row >= m_corners.rowCount()) return;
    m_count.family.clear();
    m_count.corner.reset();
    m_count.artisan.reset();
    m_partName = {};
    if (row >= 0) {
        const auto& corner = m_corners.rows()[static_cast<std::size_t>(row)];
        m_count.corner = corner.id;
        m_partName = corner.name;
    }
    emit changed();
}

QString CountDesk::artisanText() const {
    return m_count.artisan ? m_wording.name(m_partName) : QString{};
}

void CountDesk::chooseArtisan(int row) {
    if (m_step != Choosing || row < 0 || row >= m_artisans.rowCount()) return;
    const auto& artisan = m_artisans.rows()[static_cast<std::size_t>(row)];
    m_count.family.clear();
    m_count.corner.reset();
    m_count.artisan = artisan.id;
    m_partName = artisan.name;
    emit changed();
}

void CountDesk::countCorner(const Corner& corner) {
    if (m_busy) return;
    if (m_step != Choosing) leave(); // it goes on later
    m_books.run(
        this,
        [id = corner.id](Book& book) {
            for (const auto& count : OpenCountTable(book.db()).all())
                if (count.corner == id) return std::optional(count);
            return std::optional<OpenCount>{};
        },
        [this, corner](const std::optional<OpenCount>& begun) {
            if (m_busy || m_step != Choosing) return; // somebody was quicker
            m_partName = corner.name;
            if (begun) return enter(OpenCount(*begun));
            m_count = {};
            m_count.spot = corner.spot;
            m_count.corner = corner.id;
            start();
        });
}

void CountDesk::takeHere() {
    if (!m_stray) return;
    const auto stray = *m_stray;
    m_stray.reset();
    auto rows = m_problems.rows(); // it is none any more
    std::erase_if(rows, [&](const Problem& problem) {
        return problem.refusal.reason == Reason::otherCorner && problem.item &&
               problem.item->id == stray.id;
    });
    m_problems.assign(std::move(rows));
    tally([by = m_person, number = m_count.number, stray](Book& book) {
        return Scanned{tallyHere(book, by, number, stray.id), stray, {}};
    });
}

QString CountDesk::sentence(const Refusal& refusal) const {
    if (refusal.reason == Reason::oneOfAKind)
        //: while goods are counted: a one-off piece was scanned a second time; its code
        return Wording::tr("Counted already: %1").arg(QString::fromStdString(refusal.subject));
    if (refusal.reason == Reason::pieceNotHere)
        //: while goods are counted: by the book another place has this piece; its code
        return Wording::tr("It belongs to another place: %1")
            .arg(QString::fromStdString(refusal.subject));
    return m_wording.sentence(refusal);
}

QString CountDesk::sentence(const Problem& problem) const {
    if (problem.refusal.reason != Reason::otherCorner) return sentence(problem.refusal);
    //: while one corner is counted: by the book this piece lies in no corner
    return problem.corner.isEmpty() ? Wording::tr("It lies in no corner yet.")
                                      //: while one corner is counted: by the book this piece lies in that one
                                    : Wording::tr("It belongs to another corner: %1")
                                          .arg(m_wording.name(problem.corner));
}

} // namespace touat
