// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other half of the transfers' desk: how goods are sent, and what is said to a request.
#include "app/till/transfer_desk.h"

#include <algorithm>

#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int longestTyped = 8;

} // namespace

void TransferDesk::startSending() {
    m_news.clear();
    clear();
    m_face = Face::place;
    emit changed();
    m_books.run(
        this,
        [](Book& book) {
            auto places = PlaceTable(book.db()).all();
            std::erase_if(places, [&](const Place& place) { return place.place == book.stall(); });
            return places;
        },
        [this](std::vector<Place> places) { m_places.assign(std::move(places)); });
}

void TransferDesk::choosePlace(int row) {
    if (m_face != Face::place || row < 0 || row >= m_places.rowCount()) return;
    m_place = m_places.rows()[static_cast<std::size_t>(row)];
    m_face = Face::send;
    m_spot = Spot::shelf;
    emit changed();
    readGoods();
}

QString TransferDesk::spot() const {
    return QString::fromStdString(std::string(wordOf(m_spot)));
}

void TransferDesk::setSpot(const QString& spot) {
    const auto known = fromWord<Spot>(spot.toStdString());
    if (m_busy || m_request || !known || *known == m_spot) return;
    if (*known != Spot::shelf && *known != Spot::reserve) return;
    m_spot = *known;
    m_openLine = -1;
    m_complaint.clear();
    m_lines.assign({}); // they lie elsewhere
    emit changed();
    readGoods();
}

void TransferDesk::readGoods() {
    m_books.run(
        this,
        [spot = m_spot](Book& book) {
            return Shelf(ShelfView(book.db(), book.stall(), book.today()).on(spot));
        },
        [this](Shelf goods) {
            m_atSpot = std::move(goods);
            m_goods.show({}, m_search);
            emit changed();
        });
}

void TransferDesk::search(const QString& text) {
    m_search = text;
    m_goods.show({}, text);
    emit changed();
}

void TransferDesk::add(int tile) {
    if (const auto* item = m_goods.at(tile)) addGoods(*item, Quantity::pieces(1));
}

void TransferDesk::scanGoods(const QString& code) {
    if (m_face != Face::send) return;
    auto meant = m_atSpot.allByCode(code.trimmed().toStdString());
    if (meant.size() > 1) { // what lies in the transfer in full is not meant again
        const auto full = [this](const ShelfItem& item) {
            const auto row = rowOf(item.id);
            return row && m_lines.rows()[*row].now >= m_lines.rows()[*row].most;
        };
        if (!std::all_of(meant.begin(), meant.end(), full)) std::erase_if(meant, full);
    }
    //: a scanned piece does not lie where goods are sent from; its code
    if (meant.empty()) return refuseScan(Wording::tr("Not here: %1").arg(code.trimmed()));
    m_choice.ask(code, std::move(meant), [this](const ShelfItem& chosen) {
        if (m_face == Face::send) scanOne(chosen);
    });
}

void TransferDesk::scanOne(const ShelfItem& item) {
    const auto row = rowOf(item.id);
    if (row && m_lines.rows()[*row].now >= m_lines.rows()[*row].most)
        return refuseScan(
            m_wording.sentence(refuse(Reason::stockMissing, m_lines.rows()[*row].most)));
    addGoods(item, Quantity::pieces(1));
    emit counted();
}

void TransferDesk::addGoods(const ShelfItem& item, Quantity quantity) {
    if (m_busy || m_face != Face::send) return;
    auto row = rowOf(item.id);
    if (!row) {
        auto rows = m_lines.rows();
        Line line;
        line.item = item.id;
        line.kind = item.kind;
        line.name = fullName(item);
        line.picture = pictureOf(item);
        line.code = item.code();
        line.unit = item.unit;
        line.most = m_spot == Spot::shelf ? item.free() : item.onHand;
        row = rows.size();
        rows.push_back(std::move(line));
        m_lines.assign(std::move(rows));
    }
    count(*row, quantity);
    m_flashed = static_cast<int>(*row);
    emit flash();
}

void TransferDesk::openLineOf(int line) {
    m_openLine = m_face == Face::send && holds(line) ? line : -1;
    m_typed.clear();
    emit changed();
}

void TransferDesk::type(const QString& key) {
    if (m_openLine < 0 || m_typed.size() + key.size() > longestTyped) return;
    const auto typed = m_typed.isEmpty() && key == "," ? QStringLiteral("0,") : m_typed + key;
    const auto quantity = parseQuantity(typed.toStdString());
    if (!quantity) return; // the number cannot go on like this
    m_typed = typed;
    setNow(static_cast<std::size_t>(m_openLine), *quantity);
}

void TransferDesk::erase() {
    m_typed.chop(1);
    if (m_openLine >= 0)
        setNow(static_cast<std::size_t>(m_openLine),
               parseQuantity(m_typed.toStdString()).value_or(Quantity{}));
}

QString TransferDesk::openUnit() const {
    return holds(m_openLine) ? m_wording.unit(m_lines.rows()[static_cast<std::size_t>(m_openLine)].unit)
                             : QString{};
}

void TransferDesk::send(const QString& carrier) {
    if (m_busy || m_face != Face::send) return;
    m_busy = true;
    std::vector<IncomingLine> lines;
    UnitSums units;
    for (const auto& line : m_lines.rows()) {
        if (!line.now.isPositive()) continue; // it was taken back
        lines.push_back({line.item, line.now});
        units.of(line.unit) += line.now;
    }
    //: goods were sent: how many, and to which place
    const auto news = Wording::tr("Sent: %1, to %2").arg(m_wording.units(units), placeName());
    m_books.run(
        this,
        [by = m_person, to = m_place.place, from = m_spot, lines,
         carrier = carrier.trimmed().toStdString(), request = m_request](Book& book) {
            return sendGoods(book, by, to, from, lines, carrier, request);
        },
        [this, news](const Result<TransferId>& sent) {
            done(sent ? Result<Done>(Done{}) : Result<Done>(sent.refusal()), news);
            if (sent) emit slipWanted(*sent);
        });
    emit changed();
}

/// The yes to a request is a transfer: what was asked for, as far as it is here, lies in it.
void TransferDesk::answer() {
    if (m_busy || m_face != Face::request) return;
    m_face = Face::send;
    m_spot = Spot::shelf;
    m_note.clear();
    m_books.run(
        this,
        [lines = m_lines.rows()](Book& book) {
            std::vector<Line> here;
            ShelfView shelf(book.db(), book.stall(), book.today());
            for (const auto& line : lines) {
                const auto item = shelf.find(line.item);
                if (!item || !item->free().isPositive()) continue;
                here.push_back(line);
                here.back().most = item->free();
            }
            return here;
        },
        [this](std::vector<Line> here) { m_lines.assign(std::move(here)); });
    readGoods();
    emit changed();
}

void TransferDesk::decline(const QString& why) {
    if (m_busy || m_face != Face::request || !m_request) return;
    m_busy = true;
    //: a place was told that what it asked for does not come
    const auto news = Wording::tr("Told to %1").arg(placeName());
    m_books.run(
        this,
        [by = m_person, id = *m_request, why = why.trimmed().toStdString()](Book& book) {
            return declineRequest(book, by, id, why);
        },
        [this, news](const Result<Done>& result) { done(result, news); });
    emit changed();
}

} // namespace touat
