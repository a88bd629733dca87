// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/orders_desk.h"

#include <QRegularExpression>

#include "app/till/typed_tender.h"
#include "core/acts/fetch_order.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/cash_rounding.h"
#include "core/sales/customer_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

QString orderWord(auto value) {
    return QString::fromStdString(std::string(wordOf(value)));
}

} // namespace

OrdersDesk::OrdersDesk(BookThread& books, const Wording& wording, Approval& approval,
                       Counter& counter, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_counter(counter),
      m_orders({{"kind", [](const Row& r) { return orderWord(r.order.kind); }},
                {"state", [](const Row& r) { return orderWord(r.order.state); }},
                {"itemName", [this](const Row& r) { return m_wording.name(r.first); }},
                {"picture", [](const Row& r) { return r.picture; }},
                {"moreText",
                 [this](const Row& r) { return m_wording.more(std::ssize(r.placed.lines)); }},
                {"buyer",
                 [](const Row& r) {
                     return QString::fromStdString(
                         r.placed.customerName.empty() ? r.placed.phone : r.placed.customerName);
                 }},
                {"dueText",
                 [this](const Row& r) {
                     return r.order.due ? m_wording.date(*r.order.due) : QString{};
                 }},
                {"late", [](const Row& r) { return r.late; }},
                {"paidPercent", [](const Row& r) { return r.order.paidPercent(); }},
                {"leftText", [this](const Row& r) { return m_wording.amount(r.order.left()); }},
                {"totalText", [this](const Row& r) { return m_wording.amount(r.order.total); }}},
               this),
      m_kept({{"itemName", [this](const Goods& g) { return m_wording.name(g.name); }},
              {"picture", [](const Goods& g) { return g.picture; }},
              {"quantityText", [this](const Goods& g) { return m_wording.count(g.line.quantity); }},
              {"amountText", [this](const Goods& g) { return m_wording.amount(g.line.amount); }}},
             this),
      m_lines(
          {{"itemName", [this](const Goods& g) { return m_wording.name(g.name); }},
           {"picture", [](const Goods& g) { return g.picture; }},
           {"quantityText", [this](const Goods& g) { return m_wording.count(g.line.quantity); }},
           {"amountText", [this](const Goods& g) { return m_wording.amount(g.line.amount); }}},
          this),
      m_artisans({{"personName", [this](const Maker& m) { return m_wording.name(m.name); }},
                  {"portrait", [](const Maker& m) { return QString::fromStdString(m.portrait); }}},
                 this) {
    connect(&m_counter, &Counter::basketChanged, this, &OrdersDesk::changed);
}

OrdersDesk::Goods OrdersDesk::readGoods(Book& book, const OrderLine& line) {
    Goods goods;
    goods.line = line;
    goods.name = nameAsTyped(line.what);
    const auto item = line.item ? ShelfView(book.db(), book.stall(), book.today()).find(*line.item)
                                : std::nullopt;
    if (item) {
        goods.name = item->name;
        goods.picture = pictureOf(*item);
    }
    return goods;
}

OrdersDesk::Row OrdersDesk::readRow(Book& book, const Order& order) {
    Row row;
    row.order = order;
    row.late = order.due && *order.due < book.today();
    if (auto placed = storedFact<OrderPlaced>(book.db(), order.id.entry()))
        row.placed = std::move(*placed);
    if (row.placed.lines.empty()) return row;
    const auto first = readGoods(book, row.placed.lines.front());
    row.first = first.name;
    row.picture = first.picture;
    return row;
}

std::optional<OrdersDesk::Look> OrdersDesk::readLook(Book& book, OrderId id) {
    const auto order = OrderTable(book.db()).find(id);
    if (!order) return std::nullopt;
    Look look{readRow(book, *order), {}, {}};
    for (const auto& line : look.row.placed.lines)
        look.goods.push_back(readGoods(book, line));
    if (look.row.placed.artisan)
        if (const auto maker = ArtisanTable(book.db()).find(*look.row.placed.artisan))
            look.maker = maker->name;
    return look;
}

void OrdersDesk::begin() {
    clear();
    readList();
    emit changed();
}

void OrdersDesk::clear() {
    m_keeping = false;
    m_chosen.reset();
    m_complaint.clear();
    m_lines.assign({});
    m_kept.assign({});
}

void OrdersDesk::back() {
    clear();
    emit changed();
}

void OrdersDesk::readList() {
    m_books.run(
        this,
        [](Book& book) {
            std::vector<Row> rows;
            for (const auto& order : OrderTable(book.db()).open(book.stall()))
                rows.push_back(readRow(book, order));
            return rows;
        },
        [this](std::vector<Row> rows) {
            m_all = std::move(rows);
            show(m_shownKind);
        });
}

void OrdersDesk::show(const QString& kind) {
    m_shownKind = kind;
    std::vector<Row> rows;
    for (const auto& row : m_all)
        if (kind.isEmpty() || orderWord(row.order.kind) == kind) rows.push_back(row);
    m_orders.assign(std::move(rows));
    emit changed();
}

void OrdersDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_orders.rowCount()) return;
    look(m_orders.rows()[static_cast<std::size_t>(row)].order.id);
}

bool OrdersDesk::takeCode(const QString& code) {
    // The number that stands on an order's paper, alone or among what else a code says.
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|\\s)(S\\d{2}-\\d{1,4}-[QLMD]\\d{6,})(?:\\s|$)"));
    const auto match = pattern.match(code.trimmed());
    if (!match.hasMatch()) return false;
    m_books.run(
        this,
        [number = match.captured(1).toStdString()](Book& book) {
            std::optional<Look> found;
            for (const auto& order : OrderTable(book.db()).open(book.stall()))
                if (orderNumber(order.id.entry().stream, order.kind, order.number) == number)
                    found = readLook(book, order.id);
            return found;
        },
        [this](std::optional<Look> found) {
            m_keeping = false;
            if (!found) return refused(refuse(Reason::orderUnknown));
            show(std::move(found));
        });
    return true;
}

void OrdersDesk::look(OrderId order) {
    m_books.run(
        this, [order](Book& book) { return readLook(book, order); },
        [this](std::optional<Look> found) { show(std::move(found)); });
}

void OrdersDesk::show(std::optional<Look> found) {
    m_chosen = std::move(found);
    m_lines.assign(m_chosen ? m_chosen->goods : std::vector<Goods>{});
    emit changed();
}

// what came of it ---------------------------------------------------------------------------------

template <class Act> void OrdersDesk::change(Act act, TenderKind through) {
    if (m_busy || !m_chosen) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    struct Outcome {
        Result<Done> done;
        std::optional<Look> look;
    };
    m_books.run(
        this,
        [act = std::move(act), id = m_chosen->row.order.id](Book& book) {
            const Result<Done> done = act(book, id);
            return Outcome{done, readLook(book, id)};
        },
        [this, through, before = m_chosen->row.order](Outcome outcome) {
            m_busy = false;
            if (!outcome.done) return refused(outcome.done.refusal());
            const bool open = outcome.look && outcome.look->row.order.isOpen();
            const bool paid = outcome.look && outcome.look->row.order.paid != before.paid;
            if (m_chosen && m_chosen->row.order.id == before.id) { // or somebody left the page
                if (open)
                    show(std::move(outcome.look));
                else
                    back();
            }
            readList();
            emit moved();
            if (paid) emit paperWanted(before.id, false);
            if (paid && through == TenderKind::cash) emit cashTaken();
            if (!open) emit placed(); // its goods are free again
        });
}

void OrdersDesk::pay(const QString& kind, const QString& scheme, const QString& reference,
                     const QString& dinars) {
    const auto tender = typedTender(kind, scheme, reference, dinars);
    if (!tender) return refused(tender.refusal());
    change([by = m_person,
            tender = *tender](Book& book, OrderId id) { return payOrder(book, by, id, {tender}); },
           tender->kind);
}

void OrdersDesk::advance() {
    if (m_busy || !m_chosen) return;
    const auto& order = m_chosen->row.order;
    auto next = OrderState::handedOver;
    if (order.kind == OrderKind::madeToOrder && order.state == OrderState::pending)
        next = OrderState::started;
    else if (order.kind == OrderKind::madeToOrder && order.state == OrderState::started)
        next = OrderState::ready;
    else if (order.kind != OrderKind::delivery)
        return fetch();
    change([by = m_person, next](Book& book, OrderId id) { return moveOrder(book, by, id, next); },
           TenderKind::deposit);
}

void OrdersDesk::fetch() {
    m_busy = true;
    m_complaint.clear();
    emit changed();
    struct Outcome {
        Result<Basket> basket;
        std::vector<ShelfItem> goods;
    };
    m_books.run(
        this,
        [by = m_person, id = m_chosen->row.order.id, number = m_counter.takeNumber()](Book& book) {
            Outcome outcome{fetchOrder(book, by, id, number), {}};
            if (!outcome.basket) return outcome;
            ShelfView shelf(book.db(), book.stall(), book.today());
            for (const auto& line : outcome.basket->lines())
                if (auto item = shelf.find(line.item)) outcome.goods.push_back(std::move(*item));
            return outcome;
        },
        [this](Outcome outcome) {
            m_busy = false;
            if (!outcome.basket) return refused(outcome.basket.refusal());
            back();
            m_counter.takeOrder(*outcome.basket, std::move(outcome.goods));
            emit broughtToCounter();
        });
}

Money OrdersDesk::keptMoney(int percent) const {
    if (!m_chosen) return {};
    const auto paid = m_chosen->row.order.paid;
    if (percent >= 100) return paid;
    // What coins can give back, for the buyer.
    return roundedForCash(partOf(paid, Rate::percent(percent)), Money::dinars(5));
}

QString OrdersDesk::keptAt(int percent) const {
    return m_wording.amount(keptMoney(percent));
}

QString OrdersDesk::backAt(int percent) const {
    return m_chosen ? m_wording.amount(m_chosen->row.order.paid - keptMoney(percent)) : QString{};
}

void OrdersDesk::callOff(int percent, const QString& through) {
    const auto kind = fromWord<TenderKind>(through.toStdString()).value_or(TenderKind::cash);
    change([by = m_person, kind, kept = keptMoney(percent)](
               Book& book, OrderId id) { return cancelOrder(book, by, id, kind, kept); },
           kind);
}

void OrdersDesk::wantPaper() {
    if (m_chosen) emit paperWanted(m_chosen->row.order.id, true);
}

void OrdersDesk::refused(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void OrdersDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void OrdersDesk::fail() {
    m_busy = false;
    emit changed();
}

void OrdersDesk::retell() {
    m_orders.retell();
    m_kept.retell();
    m_lines.retell();
    m_artisans.retell();
    m_complaint.clear();
    emit changed();
}

// what the page shows -----------------------------------------------------------------------------

QString OrdersDesk::number() const {
    if (!m_chosen) return {};
    const auto& order = m_chosen->row.order;
    return QString::fromStdString(orderNumber(order.id.entry().stream, order.kind, order.number));
}
QString OrdersDesk::orderKind() const {
    return m_chosen ? orderWord(m_chosen->row.order.kind) : QString{};
}
QString OrdersDesk::orderBuyer() const {
    return m_chosen ? QString::fromStdString(m_chosen->row.placed.customerName) : QString{};
}
QString OrdersDesk::orderPhone() const {
    return m_chosen ? QString::fromStdString(m_chosen->row.placed.phone) : QString{};
}
QString OrdersDesk::orderDue() const {
    return m_chosen && m_chosen->row.order.due ? m_wording.date(*m_chosen->row.order.due)
                                               : QString{};
}
bool OrdersDesk::orderLate() const {
    return m_chosen && m_chosen->row.late;
}
QString OrdersDesk::orderMaker() const {
    return m_chosen ? m_wording.name(m_chosen->maker) : QString{};
}
QString OrdersDesk::totalText() const {
    return m_chosen ? m_wording.amount(m_chosen->row.order.total) : QString{};
}
QString OrdersDesk::paidText() const {
    return m_chosen ? m_wording.amount(m_chosen->row.order.paid) : QString{};
}
QString OrdersDesk::leftText() const {
    return m_chosen ? m_wording.amount(m_chosen->row.order.left()) : QString{};
}
QString OrdersDesk::leftDigits() const {
    return m_chosen ? m_wording.digits(m_chosen->row.order.left()) : QString{};
}
int OrdersDesk::paidPercent() const {
    return m_chosen ? m_chosen->row.order.paidPercent() : 0;
}
QStringList OrdersDesk::steps() const {
    if (!m_chosen) return {};
    switch (m_chosen->row.order.kind) {
    case OrderKind::quote:
    case OrderKind::layaway:
        return {"pending", "handed_over"};
    case OrderKind::madeToOrder:
        return {"pending", "started", "ready", "handed_over"};
    case OrderKind::delivery:
        return {"ready", "handed_over"};
    }
    return {};
}
int OrdersDesk::step() const {
    return m_chosen ? static_cast<int>(steps().indexOf(orderWord(m_chosen->row.order.state))) : 0;
}
bool OrdersDesk::takesMoney() const {
    if (!m_chosen) return false;
    const auto& order = m_chosen->row.order;
    const bool kind = order.kind == OrderKind::layaway || order.kind == OrderKind::madeToOrder;
    return kind && order.left() > Money{};
}

} // namespace touat
