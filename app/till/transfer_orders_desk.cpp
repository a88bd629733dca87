// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/transfer_orders_desk.h"

#include <algorithm>
#include <array>

#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

TransferOrdersDesk::TransferOrdersDesk(Courier::Carry carry, std::function<std::string()> token,
                                       const Wording& wording, QObject* parent)
    : QObject(parent),
      m_carry(std::move(carry)),
      m_token(std::move(token)),
      m_wording(wording),
      m_orders({{"fromName", [this](const OrderedTransfer& o) { return nameOf(o.from); }},
                {"toName", [this](const OrderedTransfer& o) { return nameOf(o.to); }},
                {"whatText",
                 [this](const OrderedTransfer& o) {
                     return o.lines.empty() ? QString{}
                                            : m_wording.name(o.lines.front().name) + QStringLiteral("  ") +
                                                  m_wording.more(std::ssize(o.lines));
                 }},
                {"whenText",
                 [this](const OrderedTransfer& o) {
                     return m_wording.date(dayOf(o.at)) + QStringLiteral("  ") + m_wording.time(o.at);
                 }},
                {"stateText", [this](const OrderedTransfer& o) { return stateText(o); }},
                {"refused", [](const OrderedTransfer& o) { return o.state == RequestState::declined; }},
                {"done",
                 [](const OrderedTransfer& o) {
                     return o.state == RequestState::withdrawn || o.way == TransferState::received ||
                            o.way == TransferState::settled;
                 }}},
               this),
      m_lines({{"itemName", [this](const OrderedLine& l) { return m_wording.name(l.name); }},
               {"codeText", [](const OrderedLine& l) { return QString::fromStdString(l.code); }},
               {"orderedText", [this](const OrderedLine& l) { return m_wording.quantity(l.ordered, l.unit); }},
               {"sentText", [this](const OrderedLine& l) { return m_wording.quantity(l.sent, l.unit); }},
               {"arrivedText", [this](const OrderedLine& l) { return m_wording.quantity(l.arrived, l.unit); }}},
              this),
      m_places({{"placeName", [this](const NamedPlace& p) { return nameOf(p.place); }}}, this),
      m_goods({{"itemName", [this](const Wish& w) { return m_wording.name(w.goods.name); }},
               {"codeText", [](const Wish& w) { return QString::fromStdString(w.goods.code); }},
               {"maker", [this](const Wish& w) { return m_wording.name(w.goods.artisan); }},
               {"thereText", [this](const Wish& w) { return m_wording.quantity(w.goods.onHand, w.goods.unit); }},
               {"wantedText", [this](const Wish& w) { return m_wording.quantity(w.wanted, w.goods.unit); }},
               {"wanted", [](const Wish& w) { return w.wanted.isPositive(); }},
               {"full", [](const Wish& w) { return w.wanted >= w.goods.onHand; }}},
              this) {}

QString TransferOrdersDesk::face() const {
    static constexpr std::array names{"list", "from", "goods", "to"};
    return QString(names[static_cast<std::size_t>(m_face)]);
}

QString TransferOrdersDesk::stateText(const OrderedTransfer& order) const {
    const auto why = QString::fromStdString(order.why);
    //: of a transfer that the manager ordered: the place that was to send does not; why
    if (order.state == RequestState::declined) return Wording::tr("They cannot: %1").arg(why);
    //: of a transfer that the manager ordered and wants no longer; why
    if (order.state == RequestState::withdrawn) return Wording::tr("Withdrawn: %1").arg(why);
    //: of a transfer that the manager ordered
    if (!order.way) return Wording::tr("Not answered yet");
    switch (*order.way) {
    //: of a transfer that the manager ordered: it was sent
    case TransferState::sent: return Wording::tr("It is on its way");
    //: of a transfer that the manager ordered
    case TransferState::received: return Wording::tr("It has arrived");
    //: of a transfer that the manager ordered: less arrived than was sent
    case TransferState::differs: return Wording::tr("Not all of it arrived");
    //: of a transfer that the manager ordered: less arrived, and the sender said where the rest is
    case TransferState::settled: return Wording::tr("Arrived in part, and settled");
    }
    return {};
}

// what there is -----------------------------------------------------------------------------------

void TransferOrdersDesk::begin() {
    m_face = Face::list;
    m_news.clear();
    post(path::seeTransferOrders, textOf(TransferOrdersQuestion{m_token()}),
         [this](const std::string& answer) { tell(answer); });
}

void TransferOrdersDesk::post(const char* path, const std::string& body,
                              std::function<void(const std::string&)> then) {
    if (m_busy) return;
    m_busy = true;
    m_complaint.clear();
    m_carry(path, body, [this, asked = m_asked, then = std::move(then)](const Result<std::string>& answer) {
        if (asked != m_asked) return;
        m_busy = false;
        if (answer)
            then(*answer);
        else
            complain(answer.refusal());
        emit changed();
    });
    emit changed();
}

void TransferOrdersDesk::tell(const std::string& body) {
    auto answer = json::Parser().as<TransferOrdersAnswer>(body);
    if (!answer) return complain(refuse(Reason::bytesUnreadable));
    m_known = true;
    m_allPlaces = std::move(answer->places);
    m_orders.assign(std::move(answer->orders));
    chooseOrder(-1);
}

const OrderedTransfer* TransferOrdersDesk::chosen() const {
    return m_order < 0 ? nullptr : &m_orders.rows()[static_cast<std::size_t>(m_order)];
}

void TransferOrdersDesk::chooseOrder(int row) {
    m_order = row >= 0 && row < m_orders.rowCount() ? row : -1;
    m_lines.assign(chosen() == nullptr ? std::vector<OrderedLine>{} : chosen()->lines);
    emit changed();
}

QString TransferOrdersDesk::noteText() const {
    return chosen() == nullptr ? QString{} : QString::fromStdString(chosen()->note);
}

bool TransferOrdersDesk::canWithdraw() const {
    return m_mayOrder && chosen() != nullptr && chosen()->state == RequestState::asked;
}

void TransferOrdersDesk::withdraw(const QString& why) {
    if (!canWithdraw()) return;
    post(path::withdrawTransferOrder,
         textOf(WithdrawTransferOrder{m_token(), chosen()->order, why.trimmed().toStdString()}),
         [this](const std::string& answer) {
             tell(answer);
             //: the manager withdrew the order of a transfer
             m_news = Wording::tr("Both places hear that it is withdrawn.");
         });
}

// one that is being made --------------------------------------------------------------------------

void TransferOrdersDesk::startOrder() {
    if (m_busy || !m_mayOrder) return;
    leaveOrder();
    m_face = Face::from;
    m_news.clear();
    m_complaint.clear();
    showPlaces();
    emit changed();
}

void TransferOrdersDesk::startFrom(const QString& place) {
    const auto from = Stall::parse(place.toStdString());
    if (!from || !m_mayOrder || m_busy) return;
    leaveOrder();
    m_news.clear();
    post(path::seeTransferOrders, textOf(TransferOrdersQuestion{m_token()}),
         [this, from](const std::string& answer) {
             tell(answer);
             m_from = from;
             readGoods();
         });
}

void TransferOrdersDesk::leaveOrder() {
    m_face = Face::list;
    m_from.reset();
    m_wishes.clear();
    m_goods.assign({});
    m_search.clear();
    m_note.clear();
    m_openRow = -1;
    m_typed.clear();
}

void TransferOrdersDesk::showPlaces() {
    auto places = m_allPlaces;
    if (m_from) std::erase_if(places, [&](const NamedPlace& each) { return each.place == *m_from; });
    m_places.assign(std::move(places));
}

void TransferOrdersDesk::choosePlace(int row) {
    if (m_busy || row < 0 || row >= m_places.rowCount()) return;
    const auto place = m_places.rows()[static_cast<std::size_t>(row)].place;
    if (m_face == Face::from) {
        m_from = place;
        return readGoods();
    }
    if (m_face != Face::to || !m_from) return;
    OrderTransferOrder order{m_token(), *m_from, place, {}, m_note.trimmed().toStdString()};
    for (const auto& wish : m_wishes)
        if (wish.wanted.isPositive()) order.lines.push_back({wish.goods.item, wish.wanted});
    //: the manager ordered a transfer: how much, from where to where
    const auto done = Wording::tr("Ordered: %1, from %2 to %3").arg(chosenText(), fromText(), nameOf(place));
    post(path::orderTransfer, textOf(order), [this, done](const std::string& answer) {
        m_news = done;
        leaveOrder();
        tell(answer);
    });
}

void TransferOrdersDesk::readGoods() {
    post(path::seeGoodsOfPlace, textOf(GoodsOfPlaceQuestion{m_token(), *m_from}),
         [this](const std::string& body) {
             auto answer = json::Parser().as<GoodsOfPlaceAnswer>(body);
             if (!answer) return complain(refuse(Reason::bytesUnreadable));
             if (m_from != answer->place) return; // somebody has gone back meanwhile
             m_wishes.clear();
             for (auto& goods : answer->goods) m_wishes.push_back({std::move(goods), {}});
             m_face = Face::goods;
             showGoods();
         });
}

void TransferOrdersDesk::showGoods() {
    const auto matches = [sought = m_search.trimmed()](const Wish& wish) {
        const auto has = [&](const QString& text) { return text.contains(sought, Qt::CaseInsensitive); };
        return sought.isEmpty() || has(QString::fromStdString(wish.goods.code)) ||
               has(QString::fromStdString(wish.goods.name.arabic)) ||
               has(QString::fromStdString(wish.goods.name.latin)) ||
               has(QString::fromStdString(wish.goods.artisan.arabic)) ||
               has(QString::fromStdString(wish.goods.artisan.latin));
    };
    std::vector<Wish> shown;
    std::copy_if(m_wishes.begin(), m_wishes.end(), std::back_inserter(shown), matches);
    m_goods.assign(std::move(shown));
    emit changed();
}

void TransferOrdersDesk::search(const QString& text) {
    m_search = text; // with the space that a second word comes after
    openLine(-1);
    showGoods();
}

void TransferOrdersDesk::setWanted(int row, Quantity wanted) {
    if (m_face != Face::goods || row < 0 || row >= m_goods.rowCount()) return;
    const auto item = m_goods.rows()[static_cast<std::size_t>(row)].goods.item;
    for (auto& wish : m_wishes)
        if (wish.goods.item == item) wish.wanted = std::clamp(wanted, Quantity{}, wish.goods.onHand);
    showGoods();
}

void TransferOrdersDesk::more(int row) {
    if (row < 0 || row >= m_goods.rowCount()) return;
    setWanted(row, m_goods.rows()[static_cast<std::size_t>(row)].wanted + Quantity::pieces(1));
}

void TransferOrdersDesk::less(int row) {
    if (row < 0 || row >= m_goods.rowCount()) return;
    setWanted(row, m_goods.rows()[static_cast<std::size_t>(row)].wanted - Quantity::pieces(1));
}

void TransferOrdersDesk::openLine(int row) {
    m_openRow = m_face == Face::goods && row < m_goods.rowCount() ? row : -1;
    m_typed.clear();
    emit changed();
}

const TransferOrdersDesk::Wish* TransferOrdersDesk::openWish() const {
    const bool there = m_openRow >= 0 && m_openRow < m_goods.rowCount();
    return there ? &m_goods.rows()[static_cast<std::size_t>(m_openRow)] : nullptr;
}

QString TransferOrdersDesk::openName() const {
    return openWish() == nullptr ? QString{} : m_wording.name(openWish()->goods.name);
}

bool TransferOrdersDesk::openMeasured() const {
    return openWish() != nullptr && openWish()->goods.unit != Unit::piece;
}

void TransferOrdersDesk::type(const QString& number) {
    if (openWish() == nullptr) return;
    const auto quantity = number.isEmpty() ? std::optional(Quantity{}) : parseQuantity(number.toStdString());
    if (!quantity) return; // the number cannot go on like this
    m_typed = number;
    setWanted(m_openRow, *quantity);
}

QString TransferOrdersDesk::chosenText() const {
    UnitSums units;
    for (const auto& wish : m_wishes) units.of(wish.goods.unit) += wish.wanted;
    return units == UnitSums{} ? QString{} : m_wording.units(units);
}

void TransferOrdersDesk::setNote(const QString& text) {
    m_note = text;
}

void TransferOrdersDesk::goOn() {
    if (m_face != Face::goods || chosenText().isEmpty()) return;
    m_face = Face::to;
    m_openRow = -1;
    showPlaces();
    emit changed();
}

void TransferOrdersDesk::back() {
    m_complaint.clear();
    if (m_openRow >= 0) return openLine(-1);
    if (m_face == Face::to)
        m_face = Face::goods;
    else
        leaveOrder();
    emit changed();
}

// the session -------------------------------------------------------------------------------------

void TransferOrdersDesk::setPerson(const Person& person) {
    m_mayOrder = mayDo(person, Right::adjustStock).operator bool();
    emit changed();
}

void TransferOrdersDesk::end() {
    ++m_asked;
    leaveOrder();
    m_busy = false;
    m_known = false;
    m_mayOrder = false;
    m_news.clear();
    m_complaint.clear();
    m_allPlaces.clear();
    m_places.assign({});
    m_orders.assign({});
    chooseOrder(-1);
}

QString TransferOrdersDesk::nameOf(Stall place) const {
    const auto number = QString::fromStdString(place.text());
    for (const auto& each : m_allPlaces)
        if (each.place == place && !each.name.isEmpty())
            return number + QStringLiteral("  ") + m_wording.name(each.name);
    return number;
}

void TransferOrdersDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void TransferOrdersDesk::forgetNews() {
    m_news.clear();
    emit changed();
}

void TransferOrdersDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void TransferOrdersDesk::retell() {
    m_orders.retell();
    m_lines.retell();
    m_places.retell();
    m_goods.retell();
    m_news.clear();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
