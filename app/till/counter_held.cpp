// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Baskets beside the one on the screen, and what this device keeps of them.
#include "app/till/counter.h"

#include "core/stock/shelf_view.h"

namespace touat {

void Counter::takeParked(std::vector<ParkedBasket> parked) {
    std::vector<Waiting> waiting;
    for (auto& each : parked) {
        Waiting row;
        row.total = each.basket.total();
        if (!each.basket.isEmpty())
            if (const auto* item = m_shelf.find(each.basket.lines().front().item))
                row.first = *item;
        row.parked = std::move(each);
        waiting.push_back(std::move(row));
    }
    m_parked.assign(std::move(waiting));
    emit parkedChanged();
}

Result<Done> Counter::mayMakeRoom() const {
    const bool parts = std::any_of(m_tenders.begin(), m_tenders.end(), [](const Tender& tender) {
        return tender.kind != TenderKind::deposit; // which stays with its order
    });
    if (parts || m_swap) return refuse(Reason::basketBegun);
    return Done{};
}

void Counter::park() {
    if (m_paying || m_basket.isEmpty() || m_done) return;
    if (const auto may = mayMakeRoom(); !may) return refuseWith(may.refusal());
    close();
    const auto waiting = m_basket;
    nextBasket();
    m_books.run(
        this,
        [waiting, next = m_basket, by = m_seller](Book& book) {
            Transaction transaction(book.db());
            ParkedTable(book.db()).insert({waiting, book.now(), by.id});
            BasketTable(book.db()).write({next});
            transaction.commit();
            return ParkedTable(book.db()).all();
        },
        [this](std::vector<ParkedBasket> parked) { takeParked(std::move(parked)); });
    refresh();
}

void Counter::resume(int row) {
    if (m_paying || row < 0 || row >= m_parked.rowCount()) return;
    if (m_done) startNext();
    if (const auto may = mayMakeRoom(); !may) return refuseWith(may.refusal());
    park(); // what lies on the counter waits in its turn
    const auto basket = m_parked.rows()[static_cast<std::size_t>(row)].parked.basket;
    close();
    forgetRemoved();
    m_basket = basket;
    for (std::size_t i = m_basket.lines().size(); i-- > 0;)
        if (m_shelf.find(m_basket.lines()[i].item) == nullptr) m_basket.remove(i);
    m_books.run(
        this,
        [basket](Book& book) {
            Transaction transaction(book.db());
            ParkedTable(book.db()).remove(basket.number());
            BasketTable(book.db()).write({basket});
            transaction.commit();
            return ParkedTable(book.db()).all();
        },
        [this](std::vector<ParkedBasket> parked) { takeParked(std::move(parked)); });
    meet(std::nullopt);
    readBuyer();
}

void Counter::nextBasket() {
    forgetRemoved();
    m_tenders.clear();
    m_swap.reset();
    m_buyer.reset();
    m_prices.list.reset();
    m_basket = Basket(++m_lastNumber);
}

// What a basket lost comes back into that one alone.
void Counter::forgetRemoved() {
    if (!m_removed) return;
    m_removed.reset();
    emit undoChanged();
}

void Counter::keep() {
    OnCounter counter{m_basket, m_tenders};
    if (m_swap) counter.back = m_swap->lines;
    m_books.run(
        this,
        [counter](Book& book) {
            Transaction transaction(book.db());
            BasketTable(book.db()).write(counter);
            transaction.commit();
            return Done{};
        },
        [](Done) {});
}

} // namespace touat
