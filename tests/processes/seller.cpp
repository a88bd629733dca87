// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sells until it is killed. Says what it is about to do, does it, and says that it is done: what it
// has said to be done must outlive it. Used by kill_test.
//
//   ready COUNTER           what lay on the counter when the book was opened
//   keeping COUNTER, kept   the basket goes into the book, or a part that was paid for it
//   selling BASKET, sold NUMBER CENTIMES CASH_CENTIMES
#include <iostream>
#include <random>

#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"
#include "core/sync/messages.h"
#include "stall.h"

namespace touat::processes {
namespace {

class Seller {
  public:
    Seller(Book& book, const Person& person, unsigned seed)
        : m_book(book),
          m_person(person),
          m_dice(seed),
          m_items(ShelfView(book.db(), book.stall(), book.today()).all()) {}

    [[noreturn]] void sellForEver() {
        const auto last = SaleTable(m_book.db()).lastBasket(m_book.stream());
        auto counter = BasketTable(m_book.db()).read().value_or(OnCounter{Basket(0)});
        if (counter.basket.number() <= last) counter = {Basket(last + 1)}; // it is a sale already
        say("ready " + textOf(counter));
        for (;;) {
            const auto lines = 1 + upTo(3);
            while (counter.paid.empty() && counter.basket.lines().size() < lines)
                add(counter);
            if (counter.paid.empty() && upTo(4) == 0) payHalf(counter);
            sellIt(counter);
            counter = {Basket(counter.basket.number() + 1)};
        }
    }

  private:
    std::size_t upTo(std::size_t n) { return m_dice() % n; }

    static void say(const std::string& line) { std::cout << line << std::endl; }

    void keep(const OnCounter& counter) {
        say("keeping " + textOf(counter));
        Transaction transaction(m_book.db());
        BasketTable(m_book.db()).write(counter);
        transaction.commit();
        say("kept");
    }

    void add(OnCounter& counter) {
        const auto& item = m_items[upTo(m_items.size())];
        const bool rare = item.kind == ItemKind::piece && upTo(8) != 0;
        const auto now = ShelfView(m_book.db(), m_book.stall(), m_book.today()).find(item.id);
        // Sold, or in the basket already.
        if (rare || !counter.basket.add(*now, m_book.stall())) return;
        keep(counter);
    }

    static Tender byCard(Money amount) {
        auto tender = exactly(TenderKind::card, amount);
        tender.scheme = "CIB";
        tender.reference = "774012";
        return tender;
    }

    void payHalf(OnCounter& counter) {
        counter.paid = {byCard(Money::centimes(counter.basket.total().centimes() / 2))};
        keep(counter);
    }

    void sellIt(const OnCounter& counter) {
        const auto& basket = counter.basket;
        auto tenders = counter.paid;
        const auto left = basket.total() - paidBy(tenders, TenderKind::card);
        tenders.push_back(tenders.empty() && upTo(5) == 0 ? byCard(left) : exactCash(left));
        say("selling " + textOf(basket));
        const auto sold = sell(m_book, m_person, basket, tenders);
        must(sold.operator bool(), "what lies in the basket can be sold");
        const auto cash = paidBy(tenders, TenderKind::cash);
        say("sold " + std::to_string(sold->number) + ' ' + std::to_string(sold->total.centimes()) +
            ' ' + std::to_string(cash.centimes()));
    }

    Book& m_book;
    Person m_person;
    std::mt19937 m_dice;
    std::vector<ShelfItem> m_items;
};

} // namespace
} // namespace touat::processes

int main(int argc, char** argv) {
    using namespace touat;
    if (argc != 4) return 2;
    const auto book = processes::openBook(argv[1]);
    const Person person{StaffId::parse(argv[2]), Role::seller};
    processes::Seller(*book, person, static_cast<unsigned>(std::stoul(argv[3]))).sellForEver();
}
