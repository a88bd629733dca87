// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unsold goods go home with their artisan, from one spot at a time.
#include "app/till/deposit_desk.h"

#include "core/stock/shelf_view.h"

namespace touat {

void DepositDesk::choosePickUp(int row) {
    if (m_busy || row < 0 || row >= m_pickUps.rowCount()) return;
    beginHome(m_pickUps.rows()[static_cast<std::size_t>(row)].artisan);
}

std::vector<DepositDesk::Unsold> DepositDesk::unsoldOf(Book& book, ArtisanId artisan) {
    std::vector<Unsold> unsold;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto spot : {Spot::shelf, Spot::reserve, Spot::aside, Spot::damaged})
        for (auto& item : shelf.on(spot)) {
            if (item.artisan != artisan || item.kind == ItemKind::service) continue;
            const auto contract =
                item.contract ? ContractTable(book.db()).find(*item.contract) : std::nullopt;
            Unsold each{std::move(item), spot, false, {}};
            each.over = contract && contract->ends && *contract->ends < book.today();
            if (spot == Spot::shelf) each.item.onHand = each.item.free();
            if (each.over) each.taken = each.item.onHand; // it waits to be fetched
            if (each.item.onHand.isPositive()) unsold.push_back(std::move(each));
        }
    return unsold;
}

void DepositDesk::beginHome(const Artisan& artisan) {
    m_books.run(
        this, [id = artisan.id](Book& book) { return unsoldOf(book, id); },
        [this, artisan](std::vector<Unsold> unsold) {
            if (unsold.empty()) {
                go("choose");
                //: goods are to go home with an artisan, and none are here
                return complain(Wording::tr("Nothing of %1 is here.").arg(m_wording.name(artisan.name)));
            }
            clear();
            m_artisan = artisan;
            m_everywhere = std::move(unsold);
            for (const auto& each : m_everywhere)
                if (m_spots.empty() || m_spots.back() != each.spot) m_spots.push_back(each.spot);
            go("home");
            showSpot();
        });
}

QStringList DepositDesk::spots() const {
    QStringList names;
    for (const auto spot : m_spots) names << m_wording.spot(spot);
    return names;
}

void DepositDesk::chooseSpot(int which) {
    if (m_busy || which < 0 || which >= static_cast<int>(m_spots.size())) return;
    m_spot = which;
    showSpot();
}

void DepositDesk::showSpot() {
    std::vector<Unsold> here;
    for (const auto& each : m_everywhere)
        if (each.spot == m_spots[static_cast<std::size_t>(m_spot)]) here.push_back(each);
    m_unsold.assign(std::move(here));
    emit changed();
}

void DepositDesk::take(int row, int more) {
    if (m_busy || row < 0 || row >= m_unsold.rowCount()) return;
    const auto& touched = m_unsold.rows()[static_cast<std::size_t>(row)];
    for (auto& each : m_everywhere) {
        if (each.item.id != touched.item.id || each.spot != touched.spot) continue;
        const auto wanted = more != 0                ? each.taken + Quantity::pieces(more)
                            : each.taken.isPositive() ? Quantity{}
                                                      : each.item.onHand;
        each.taken = std::clamp(wanted, Quantity{}, each.item.onHand);
    }
    m_complaint.clear();
    showSpot();
}

QString DepositDesk::takenText() const {
    Quantity sum;
    for (const auto& each : m_unsold.rows()) sum += each.taken;
    return face() == "home" && sum.isPositive() ? m_wording.count(sum) : QString{};
}

void DepositDesk::sendHome() {
    std::vector<IncomingLine> lines;
    for (const auto& each : m_unsold.rows())
        if (each.taken.isPositive()) lines.push_back({each.item.id, each.taken});
    if (m_busy || face() != "home" || lines.empty()) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, from = m_spots[static_cast<std::size_t>(m_spot)], lines = std::move(lines),
         note = m_note.trimmed().toStdString(),
         photo = m_photo.isEmpty() ? std::nullopt : std::optional(m_photo.toStdString())](Book& book) {
            return returnToArtisan(book, by, from, lines, note, photo);
        },
        [this](const Result<ReturnId>& result) {
            m_busy = false;
            if (!result) return complain(result.refusal());
            //: unsold goods went home with an artisan: how many, and whose they are
            m_news = Wording::tr("Gone home: %1, with %2").arg(takenText(), artisanName());
            clear();
            go("choose");
            readArtisans();
            emit moved();
            emit wentHome(*result); // with its slip
        });
}

} // namespace touat
