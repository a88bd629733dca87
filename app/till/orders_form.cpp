// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other half of the orders' desk: how a basket, some words or a sale become an order.
#include "app/till/orders_desk.h"

#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/customer_table.h"
#include "core/sales/sale_table.h"

namespace touat {

OrdersDesk::Form OrdersDesk::readForm(Book& book, const Basket& basket, const PricedBasket& prices,
                                      const std::optional<SaleId>& sale) {
    Form form;
    form.sale = sale;
    form.today = book.today();
    form.customer = basket.customer;
    if (const auto document = sale ? storedDocument(book.db(), *sale) : std::nullopt) {
        form.customer = document->customer;
        for (const auto& line : deliveryOf(*document))
            form.goods.push_back(readGoods(book, line));
    } else {
        for (std::size_t i = 0; i < basket.lines().size() && i < prices.lines.size(); ++i) {
            const auto& line = basket.lines()[i];
            form.goods.push_back(
                readGoods(book, {line.item, "", line.quantity, prices.lines[i].paid}));
        }
    }
    if (const auto known =
            form.customer ? CustomerTable(book.db()).find(*form.customer) : std::nullopt) {
        form.name = known->card.name;
        form.phone = known->card.phone;
    }
    for (const auto& artisan : ArtisanTable(book.db()).all())
        if (ContractTable(book.db()).newest(artisan.id, book.stall()))
            form.makers.push_back({artisan.id, artisan.name, artisan.portrait});
    return form;
}

void OrdersDesk::beginKeeping() {
    clear();
    m_keeping = true;
    m_books.run(
        this,
        [basket = m_counter.basketNow(), prices = m_counter.pricesNow(),
         sale = m_counter.doneSale()](Book& book) { return readForm(book, basket, prices, sale); },
        [this](Form form) { openForm(std::move(form)); });
    emit changed();
}

void OrdersDesk::startMaking() {
    clear();
    m_keeping = true;
    m_books.run(
        this, [](Book& book) { return readForm(book, Basket(0), PricedBasket{}, std::nullopt); },
        [this](Form form) { openForm(std::move(form)); });
    emit changed();
}

void OrdersDesk::openForm(Form form) {
    m_form = std::move(form);
    m_kept.assign(m_form.goods);
    m_artisans.assign(m_form.makers);
    m_artisan = -1;
    setKind(kinds().front());
    emit formOpened();
}

QStringList OrdersDesk::kinds() const {
    if (m_form.sale) return {"delivery"};
    if (m_form.goods.empty()) return {"made_to_order"};
    return {"layaway", "quote", "delivery"};
}

QString OrdersDesk::kind() const {
    return QString::fromStdString(std::string(wordOf(m_kind)));
}

void OrdersDesk::setKind(const QString& kind) {
    m_kind = fromWord<OrderKind>(kind.toStdString()).value_or(OrderKind::layaway);
    switch (m_kind) {
    case OrderKind::quote:
        return setDays(15);
    case OrderKind::delivery:
        return setDays(7);
    case OrderKind::layaway:
    case OrderKind::madeToOrder:
        return setDays(30);
    }
}

void OrdersDesk::setDays(int days) {
    m_days = std::clamp(days, 0, 365);
    emit changed();
}

void OrdersDesk::setArtisan(int row) {
    m_artisan = row == m_artisan ? -1 : row;
    emit changed();
}

QString OrdersDesk::keptText() const {
    Money sum;
    for (const auto& goods : m_kept.rows())
        sum += goods.line.amount;
    return m_wording.amount(sum);
}

QString OrdersDesk::buyerName() const {
    return m_wording.name(m_form.name);
}
QString OrdersDesk::buyerPhone() const {
    return QString::fromStdString(m_form.phone);
}
QString OrdersDesk::dueText() const {
    return m_days > 0 ? m_wording.longDate(m_form.today.plus(m_days)) : QString{};
}

QString OrdersDesk::waitingFor() const {
    if (!m_awaited || m_awaited->basket != m_counter.basketNow().number()) return {};
    const auto& wish = m_awaited->wish;
    return QString::fromStdString(wish.customerName.empty() ? wish.phone : wish.customerName);
}

void OrdersDesk::keep(const QString& name, const QString& phone, const QString& words,
                      const QString& dinars) {
    if (m_busy || !m_keeping) return;
    OrderWish wish;
    wish.kind = m_kind;
    wish.customerName = name.trimmed().toStdString();
    wish.phone = phone.trimmed().toStdString();
    wish.customer = m_form.customer;
    wish.sale = m_form.sale;
    if (m_days > 0) wish.due = m_form.today.plus(m_days);
    for (const auto& goods : m_form.goods)
        wish.lines.push_back(goods.line);
    if (m_kind == OrderKind::madeToOrder) {
        const auto price = parseDinars(dinars.toStdString());
        if (!price) return refused(refuse(Reason::amountTooLarge));
        if (*price <= Money{}) return refused(refuse(Reason::amountNotPositive));
        if (m_artisan >= 0 && m_artisan < m_artisans.rowCount())
            wish.artisan = m_artisans.rows()[static_cast<std::size_t>(m_artisan)].id;
        wish.lines = {{std::nullopt, words.trimmed().toStdString(), Quantity::pieces(1), *price}};
    }
    const bool ofBasket = !wish.sale && wish.lines.front().item;
    if (const auto may = m_counter.mayMakeRoom(); ofBasket && !may) return refused(may.refusal());
    const bool nobody = wish.customerName.empty() && wish.phone.empty() && !wish.customer;
    if (m_kind == OrderKind::delivery && !m_form.sale) {
        if (nobody) return refused(refuse(Reason::nameMissing));
        m_awaited = Awaited{m_counter.basketNow().number(), std::move(wish)}; // until it is paid
        back();
        emit waitsForSale();
        return;
    }
    place(wish);
}

void OrdersDesk::place(const OrderWish& wish) {
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this, [by = m_person, wish](Book& book) { return placeOrder(book, by, wish); },
        [this, wish](const Result<OrderId>& order) {
            m_busy = false;
            if (order) {
                const bool ofBasket = !wish.sale && wish.lines.front().item;
                if (ofBasket) m_counter.putAway();
                clear();
                look(*order);
                readList();
                emit placed();
                emit moved();
                emit paperWanted(*order, false);
                return;
            }
            const auto& refusal = order.refusal();
            const bool askable =
                refusal.reason == Reason::approvalNeeded || refusal.reason == Reason::belowFloor;
            if (!askable) return refused(refusal);
            emit changed();
            m_approval.ask(m_person, Right::lowerPrice, refusal,
                           [this, wish](const Person& second) {
                               auto agreed = wish;
                               agreed.approver = second;
                               place(agreed);
                           });
        });
}

void OrdersDesk::sold(SaleId sale) {
    if (!m_awaited) return;
    m_books.run(
        this,
        [by = m_person, sale, awaited = *m_awaited](Book& book) -> std::optional<Result<OrderId>> {
            if (SaleTable(book.db()).byBasket(book.stream(), awaited.basket) != sale)
                return std::nullopt; // another basket, the delivery waits on
            const auto document = storedDocument(book.db(), sale);
            must(document.has_value(), "what was just sold is in the journal");
            auto wish = awaited.wish;
            wish.sale = sale;
            wish.lines = deliveryOf(*document); // what was paid for, not what lay there when it was asked
            return placeOrder(book, by, wish);
        },
        [this](const std::optional<Result<OrderId>>& order) {
            if (!order) return;
            m_awaited.reset();
            if (!*order) return refused(order->refusal());
            emit changed();
            emit moved();
            emit paperWanted(**order, false);
        });
}

} // namespace touat
