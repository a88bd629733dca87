// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/elsewhere_desk.h"

#include <algorithm>

#include "core/acts/transfer.h"
#include "core/book/state_tables.h"
#include "core/stock/elsewhere_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int mostRequests = 200; // that are looked through for one that waits

/// This place waits for goods of that one.
bool waitsFor(const std::vector<GoodsRequest>& requests, Stall us, Stall of, ItemId item) {
    return std::any_of(requests.begin(), requests.end(), [&](const GoodsRequest& request) {
        return request.by == us && request.of == of && request.state == RequestState::asked &&
               std::any_of(request.lines.begin(), request.lines.end(),
                           [&](const GoodsLine& line) { return line.item == item; });
    });
}

} // namespace

ElsewhereDesk::ElsewhereDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_found(m_goods, wording, this),
      m_places({{"placeName", [this](const AtPlace& p) { return m_wording.place(p.place); }},
                {"kindText",
                 [this](const AtPlace& p) { return m_wording.placeKind(p.place, m_today); }},
                {"kind",
                 [](const AtPlace& p) {
                     return QString::fromStdString(std::string(wordOf(p.place.card.kind)));
                 }},
                {"quantityText", [this](const AtPlace& p) { return m_wording.count(p.quantity); }},
                {"asked", [](const AtPlace& p) { return p.asked; }},
                {"enough", [this](const AtPlace& p) { return p.quantity >= m_quantity; }}},
               this) {}

void ElsewhereDesk::begin() {
    back();
    m_search.clear();
    m_onlyOurs = false;
    readGoods();
}

void ElsewhereDesk::showOnlyOurs(bool only) {
    m_onlyOurs = only;
    back();
    readGoods();
}

void ElsewhereDesk::readGoods() {
    m_books.run(
        this,
        [only = m_onlyOurs](Book& book) {
            auto goods = ShelfView(book.db(), book.stall(), book.today()).elsewhere();
            if (only)
                std::erase_if(goods, [us = book.stall()](const ShelfItem& item) {
                    return item.id.entry().stream.stall != us;
                });
            return Shelf(std::move(goods));
        },
        [this](Shelf goods) {
            m_goods = std::move(goods);
            m_found.show({}, m_search);
            emit changed();
        });
}

void ElsewhereDesk::search(const QString& text) {
    m_search = text;
    m_found.show({}, text);
    back();
}

void ElsewhereDesk::choose(int row) {
    if (const auto* item = m_found.at(row)) look(*item);
}

void ElsewhereDesk::look(const ShelfItem& item) {
    m_item = item;
    m_quantity = Quantity::pieces(1);
    m_complaint.clear();
    m_corners = {};
    m_places.assign({});
    emit changed();
    readPlaces();
}

void ElsewhereDesk::back() {
    m_item.reset();
    m_complaint.clear();
    m_places.assign({});
    emit changed();
}

ElsewhereDesk::News ElsewhereDesk::readNews(Book& book, ItemId item) {
    News news;
    news.asOf = SyncStateTable(book.db()).read().contactedAt;
    news.today = book.today();
    news.corners = CornerTable(book.db()).namesOf(book.stall(), item);
    const auto requests = RequestTable(book.db()).of(book.stall(), mostRequests);
    PlaceTable places(book.db());
    const auto having = ElsewhereTable(book.db()).of(item);
    for (const auto& each : having) {
        AtPlace at;
        at.place = places.find(each.stall).value_or(Place{each.stall, {}});
        at.quantity = each.quantity;
        at.asked = waitsFor(requests, book.stall(), each.stall, item);
        news.places.push_back(std::move(at));
    }
    return news;
}

void ElsewhereDesk::readPlaces() {
    m_books.run(
        this, [id = m_item->id](Book& book) { return readNews(book, id); },
        [this, id = m_item->id](News news) {
            if (!m_item || m_item->id != id) return;
            m_asOf = news.asOf;
            m_today = news.today;
            m_corners = std::move(news.corners);
            m_places.assign(std::move(news.places));
            emit changed();
        });
}

bool ElsewhereDesk::countable() const {
    return std::any_of(m_places.rows().begin(), m_places.rows().end(),
                       [](const AtPlace& at) { return at.quantity > Quantity::pieces(1); });
}

void ElsewhereDesk::more() {
    Quantity most;
    for (const auto& at : m_places.rows()) most = std::max(most, at.quantity);
    if (m_quantity < most) m_quantity += Quantity::pieces(1);
    m_places.retell();
    emit changed();
}

void ElsewhereDesk::less() {
    if (m_quantity > Quantity::pieces(1)) m_quantity += Quantity::pieces(-1);
    m_places.retell();
    emit changed();
}

void ElsewhereDesk::askFor(int row) {
    if (m_busy || !m_item || row < 0 || row >= m_places.rowCount()) return;
    const auto& at = m_places.rows()[static_cast<std::size_t>(row)];
    if (at.asked) return;
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, of = at.place.place, item = m_item->id, quantity = m_quantity](Book& book) {
            return requestGoods(book, by, of, {{item, quantity}}, {});
        },
        [this](const Result<RequestId>& request) {
            m_busy = false;
            m_complaint = request ? QString{} : m_wording.sentence(request.refusal());
            if (request) emit asked();
            if (m_item) readPlaces();
            emit changed();
        });
}

void ElsewhereDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

QString ElsewhereDesk::itemName() const {
    return m_item ? m_wording.name(m_item->name) : QString{};
}
QString ElsewhereDesk::picture() const {
    return m_item ? pictureOf(*m_item) : QString{};
}
QString ElsewhereDesk::codes() const {
    return m_item ? QString::fromStdString(m_item->code()) : QString{};
}
QString ElsewhereDesk::asOfText() const {
    return m_item ? m_wording.asOf(m_asOf, m_today) : QString{};
}

void ElsewhereDesk::retell() {
    m_found.retell();
    m_places.retell();
    emit changed();
}

} // namespace touat
