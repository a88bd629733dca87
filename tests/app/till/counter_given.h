// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A counter at work over a real book, with those whom it asks: a second person, an artisan, which of several.
#pragma once

#include "app/till/counter.h"
#include "core/stock/shelf_view.h"
#include "thread_given.h"

namespace touat::given {

class CounterAtWork : public ThreadTest {
  protected:
    void TearDown() override {
        switchOff();
        ThreadTest::TearDown();
    }
    /// As on a till that was just switched on; readTheShelf() follows, after whoever listens is there.
    void switchOn() {
        switchOff();
        approval = std::make_unique<Approval>(*books, wording, nullptr);
        consents = std::make_unique<ConsentDesk>(wording, nullptr);
        counter =
            std::make_unique<Counter>(*books, wording, *approval, *consents, choice, nullptr);
        counter->setSeller(seller);
    }
    void switchOff() {
        counter.reset(); // before those whom it asks
        consents.reset();
        approval.reset();
    }
    void readTheShelf() {
        counter->read();
        ASSERT_TRUE(eventually([this] { return counter->tiles()->rowCount() > 0; }));
    }
    QString codeOf(ItemId item) {
        const auto found = ask([item](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).find(item)->code();
        });
        return QString::fromStdString(found.value_or(""));
    }
    void scan(ItemId item) { counter->scan(codeOf(item)); }
    bool sold() {
        return eventually([this] { return counter->done() && !counter->paying(); });
    }

    Wording wording;
    CodeChoice choice{wording, nullptr};
    std::unique_ptr<Approval> approval;
    std::unique_ptr<ConsentDesk> consents;
    std::unique_ptr<Counter> counter;
};

} // namespace touat::given
