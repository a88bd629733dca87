// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall's book owned by a BookThread, as in the till: acts go there and come back as events.
#pragma once

#include <QTest>

#include "app/till/book_thread.h"
#include "core/store/database.h"
#include "core/sync/device_keys.h"
#include "given.h"

namespace touat::given {

class ThreadTest : public StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        file = device->file();
        device->close(); // the thread owns it now
        QObject::connect(&*books, &BookThread::opened, &*books, [this] { ++openings; });
        QObject::connect(&*books, &BookThread::faulted, &*books,
                         [this](FaultKind kind, const QString&) { faults.push_back(kind); });
        books->open([this] { return opened(); });
        ASSERT_TRUE(eventually([this] { return openings == 1; }));
    }
    void TearDown() override {
        books.reset();
        StallTest::TearDown(); // opens and verifies what is there now
    }

    std::unique_ptr<Book> opened() {
        Surroundings around{clock, random, {}, PinCost::test};
        giveKeys(around, loadKeys(keysBeside(file)));
        return std::make_unique<Book>(file, std::move(around));
    }
    /// Lets events pass until it is true; patient, for busy machines.
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    /// Runs an act and waits for what comes back; nothing when it met a fault.
    template <class Act> auto ask(Act act) {
        std::optional<decltype(act(std::declval<Book&>()))> answer;
        const auto before = faults.size();
        books->run(&*books, std::move(act),
                   [&](auto result) { answer.emplace(std::move(result)); });
        EXPECT_TRUE(eventually([&] { return answer.has_value() || faults.size() > before; }));
        return answer;
    }
    std::int64_t entries() {
        return ask([](Book& book) { return book.head().seq; }).value_or(-1);
    }
    std::int64_t sales() {
        return ask([](Book& book) { return book.db().integer("SELECT count(*) FROM sale"); })
            .value_or(-1);
    }
    /// For real: SQLite cannot take another page until the disk is given back.
    void fillTheDisk() {
        ASSERT_TRUE(ask([](Book& book) {
            book.db().limitPages(book.db().pageCount());
            return Done{};
        }));
    }
    void freeTheDisk() {
        ASSERT_TRUE(ask([](Book& book) {
            book.db().limitPages(1'000'000);
            return Done{};
        }));
    }

    std::filesystem::path file;
    CountingRandom random{99};
    std::unique_ptr<BookThread> books = std::make_unique<BookThread>();
    int openings = 0;
    std::vector<FaultKind> faults;
};

} // namespace touat::given
