// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts beside the screen: what comes back and when, and what a fault of the disk leaves behind.
#include <atomic>

#include "core/acts/move_cash.h"
#include "thread_given.h"

namespace touat {
namespace {

using given::ThreadTest;

/// Long enough that it needs new pages soon.
const std::string longNote(100, 'x');

TEST_F(ThreadTest, actsRunInTheOrderOfAskingAndComeBackOnTheScreensThread) {
    const auto screen = std::this_thread::get_id();
    std::vector<int> done;
    for (int i = 0; i < 20; ++i)
        books->run(
            &*books,
            [=](Book&) {
                EXPECT_NE(std::this_thread::get_id(), screen);
                return i;
            },
            [&](int n) {
                EXPECT_EQ(std::this_thread::get_id(), screen);
                done.push_back(n);
            });
    ASSERT_TRUE(eventually([&] { return done.size() == 20; }));
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
}

TEST_F(ThreadTest, whoAskedAndLeftIsNotCalled) {
    auto asker = std::make_unique<QObject>();
    bool called = false;
    books->run(
        asker.get(), [](Book& book) { return book.head().seq; },
        [&](std::int64_t) { called = true; });
    asker.reset();
    EXPECT_GT(entries(), 0); // and everything before it came back
    EXPECT_FALSE(called);
}

TEST_F(ThreadTest, theEndFinishesWhatWasAsked) {
    const auto before = entries();
    books->run(
        &*books,
        [by = seller](Book& book) {
            return putCash(book, by, Money::dinars(10), CashReason::change, "");
        },
        [](Result<Done>) {});
    books.reset();
    device->reopen();
    EXPECT_EQ(book().head().seq, before + 1);
    device->close();
}

TEST_F(ThreadTest, aFullDiskIsReportedTheActUndoneAndTheNextOneWorks) {
    fillTheDisk();
    const auto before = entries();
    bool called = false;
    // Until the pages that are there are full.
    for (int i = 0; i < 2'000 && faults.empty(); ++i) {
        called = ask([by = seller](Book& book) {
                     return putCash(book, by, Money::dinars(1), CashReason::other, longNote);
                 }).has_value();
    }
    ASSERT_EQ(faults, std::vector{FaultKind::diskFull});
    EXPECT_FALSE(called);
    EXPECT_EQ(openings, 1); // a full disk leaves the book as it is
    const auto full = entries();
    EXPECT_GE(full, before);
    freeTheDisk();
    const auto put = ask([by = seller](Book& book) {
        return putCash(book, by, Money::dinars(1), CashReason::other, longNote);
    });
    ASSERT_TRUE(put && *put);
    EXPECT_EQ(entries(), full + 1);
}

TEST_F(ThreadTest, roomThatIsKeptForAFullDiskIsMadeIdleGivenUpAndMadeAgain) {
    const auto isThere = [this] { return std::filesystem::exists(file.string() + ".spare"); };
    int given = 0;
    QObject::connect(&*books, &BookThread::roomGivenUp, &*books, [&] { ++given; });
    EXPECT_FALSE(isThere()) << "nobody named one";
    books->open([this] { return opened(); }, SpareRoom(file, 1024 * 1024));
    ASSERT_TRUE(eventually(isThere)) << "nobody asked for anything";
    books->run(
        &*books, [](Book&) -> Done { throw Fault(FaultKind::diskFull, "music"); }, [](Done) {});
    ASSERT_TRUE(eventually([&] { return given == 1; }));
    EXPECT_EQ(faults, std::vector{FaultKind::diskFull});
    EXPECT_GT(entries(), 0);
    EXPECT_TRUE(eventually(isThere)) << "there is room";
}

TEST_F(ThreadTest, aBookThatAFullDiskKeepsShutGetsTheRoomToo) {
    const auto isThere = [this] { return std::filesystem::exists(file.string() + ".spare"); };
    books->open([this] { return opened(); }, SpareRoom(file, 1024 * 1024));
    ASSERT_TRUE(eventually(isThere));
    int given = 0;
    QObject::connect(&*books, &BookThread::roomGivenUp, &*books, [&] { ++given; });
    books->open([&, this]() -> std::unique_ptr<Book> {
        if (isThere()) throw Fault(FaultKind::diskFull, "music");
        return opened();
    }, SpareRoom(file, 1024 * 1024));
    ASSERT_TRUE(eventually([&] { return given == 1; }));
    EXPECT_EQ(faults, std::vector{FaultKind::diskFull});
    EXPECT_GT(entries(), 0) << "asked again, it opens";
}

TEST_F(ThreadTest, afterAFaultOfTheDiskTheBookIsOpenedAndCheckedBeforeAnythingElse) {
    bool called = false;
    books->run(
        &*books, [](Book&) -> Done { throw Fault(FaultKind::inputOutput, "pulled out"); },
        [&](Done) { called = true; });
    std::int64_t entries = -1; // asked in the same breath, and answered by the new opening
    books->run(
        &*books, [](Book& book) { return book.head().seq; },
        [&](std::int64_t answer) { entries = answer; });
    EXPECT_TRUE(eventually([&] { return entries > 0; }));
    EXPECT_FALSE(called);
    EXPECT_EQ(faults, std::vector{FaultKind::inputOutput});
    EXPECT_EQ(openings, 2);
}

TEST_F(ThreadTest, aBookThatCannotBeOpenedSaysSoToEveryActUntilItCan) {
    const auto away = folder / "away.book";
    (void)ask([&](Book&) -> Done {
        std::filesystem::rename(file, away);
        throw Fault(FaultKind::inputOutput, "pulled out");
    });
    ASSERT_TRUE(eventually([this] { return faults.size() == 2; }));
    EXPECT_EQ(faults.back(), FaultKind::noSuchFile);
    EXPECT_EQ(entries(), -1); // no silence: somebody waits at the counter
    EXPECT_EQ(faults.size(), 3U);
    std::filesystem::rename(away, file);
    EXPECT_GT(entries(), 0);
    EXPECT_EQ(openings, 2);
}

TEST_F(ThreadTest, whatWaitsForAnIdleMomentWaitsForABookAsWell) {
    const auto away = folder / "away.book";
    (void)ask([&](Book&) -> Done {
        std::filesystem::rename(file, away);
        throw Fault(FaultKind::inputOutput, "pulled out");
    });
    ASSERT_TRUE(eventually([this] { return faults.size() == 2; }));
    auto token = std::make_shared<int>();
    const std::weak_ptr<int> waits = token;
    std::atomic<bool> checked = false;
    books->whenIdle([token = std::move(token), &checked](Book&) { checked = true; });
    EXPECT_FALSE(QTest::qWaitFor([&] { return waits.expired(); }, 3'000)) << "it was dropped";
    EXPECT_FALSE(checked);
    std::filesystem::rename(away, file);
    EXPECT_GT(entries(), 0);
    EXPECT_TRUE(eventually([&] { return checked.load(); }));
    EXPECT_TRUE(eventually([&] { return waits.expired(); })) << "and was done once";
}

TEST_F(ThreadTest, paperThatCannotBeDrawnLeavesTheBookOpen) {
    (void)ask([](Book&) -> Done { throw Fault(FaultKind::fontMissing, "no font"); });
    EXPECT_EQ(faults, std::vector{FaultKind::fontMissing});
    EXPECT_GT(entries(), 0);
    EXPECT_EQ(openings, 1);
}

} // namespace
} // namespace touat
