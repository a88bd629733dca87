// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall that hears nothing from the centre: for weeks, with its clock set wrong, with a day that nobody
// closed, with its program taken away and put back. It trades, and when the line is there again nothing is
// missing and nothing is there twice.
#include "core/acts/close_day.h"
#include "core/acts/refund.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "core/sales/sales_view.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat::given {
namespace {

class Offline : public SeveralPlaces {
  protected:
    static constexpr std::int64_t dayMs = 86'400'000;

    void openHere() {
        ASSERT_TRUE(openDay(s07.book(), s07.vendor, s07.book().today(), drawerOf(Money::dinars(5000))));
    }
    /// Closes with what is in the drawer.
    Result<Done> closeHere() {
        const auto expected = BalanceTable(s07.db()).money(account::drawer(s07.book().stall()));
        const auto closed = closeDay(s07.book(), s07.owner, drawerOf(expected),
                                     expected - Money::dinars(5000));
        if (!closed) return closed.refusal();
        return Done{};
    }
    int salesAt(Database& db) {
        const auto report = SalesView(db).report(s07.book().stall());
        return static_cast<int>(report.receipts - report.refunds);
    }
    void expectLevel(int sales) {
        sync(s07);
        EXPECT_EQ(unsent(s07.book()).entries, 0);
        EXPECT_EQ(salesAt(s07.db()), sales);
        EXPECT_EQ(salesAt(centre->db()), sales);
        EXPECT_EQ(JournalTable(centre->db()).head(s07.book().stream()).hash, s07.book().head().hash);
        EXPECT_EQ(exceptions("contradiction"), 0);
    }
};

TEST_F(Offline, row84_row86_row91_fortyDaysWithoutALine) {
    const auto baskets = newSeries(s07, 200);
    ASSERT_TRUE(closeHere());
    int sales = 0;
    for (int day = 0; day < 40; ++day) {
        clock.pass(dayMs);
        openHere();
        for (int i = 0; i < 3; ++i, ++sales) ASSERT_TRUE(sellOne(s07, baskets)) << "day " << day;
        ASSERT_TRUE(closeHere()) << "day " << day;
    }
    clock.pass(dayMs);
    openHere();
    // What was sold without a line comes back without one.
    SaleTable table(s07.db());
    const auto last = *table.last(s07.book().stream());
    RefundWish wish;
    wish.approver = s07.owner;
    ASSERT_TRUE(refund(s07.book(), s07.owner, table.lastBasket(s07.book().stream()) + 1,
                       {{SaleLineId::of(last.entry(), last.line() + 1), baskets, onePiece, {}, {}}},
                       TenderKind::cash, wish));
    EXPECT_GT(unsent(s07.book()).entries, 160);
    expectLevel(sales);
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(200 - sales + 1));
}

TEST_F(Offline, row90_aProgramThatWasTakenAwayAndPutBackHasLostNothing) {
    const auto baskets = newSeries(s07, 20);
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(sellOne(s07, baskets));
    const auto waiting = unsent(s07.book()).entries;
    ASSERT_GT(waiting, 0);
    const auto head = s07.book().head();
    // Signed out, updated, installed anew: book and keys are not the program's, whatever becomes of it.
    const auto copy = backUp(s07.book(), s07.device->file(), folder / "stick");
    s07.device->close();
    std::filesystem::remove(s07.device->file());
    std::filesystem::remove(keysBeside(s07.device->file()));
    std::filesystem::copy_file(copy, s07.device->file());
    std::filesystem::copy_file(keysBeside(copy), keysBeside(s07.device->file()));
    s07.device->reopen();
    EXPECT_EQ(s07.book().head().hash, head.hash);
    EXPECT_EQ(unsent(s07.book()).entries, waiting);
    expectLevel(3);
}

TEST_F(Offline, aClockThatIsSetBackAYearLosesAndDoublesNothing) {
    const auto baskets = newSeries(s07, 20);
    ASSERT_TRUE(sellOne(s07, baskets));
    clock.pass(-365 * dayMs);
    ASSERT_TRUE(sellOne(s07, baskets)) << "the day that is open goes on";
    ASSERT_TRUE(closeHere());
    openHere();
    ASSERT_TRUE(sellOne(s07, baskets));
    expectLevel(3);
    // Set right again, it goes on as well, and order is that of the journal, not of the clock.
    clock.pass(365 * dayMs);
    ASSERT_TRUE(sellOne(s07, baskets));
    ASSERT_TRUE(closeHere());
    expectLevel(4);
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(16));
}

TEST_F(Offline, r11_howFarTheClockIsOffTheCentresIsHeardWithEachReply) {
    const auto aheadOf = [&](std::int64_t ms) { // the till's clock is set once the centre has answered
        const auto reply = acceptRequest(centre->book(), nextRequest(s07.book()));
        clock.pass(ms);
        return obeyReply(s07.book(), *reply)->clockAheadMs;
    };
    EXPECT_EQ(aheadOf(0), 0);
    EXPECT_EQ(aheadOf(180'000), 180'000);
    EXPECT_EQ(aheadOf(-365 * dayMs), -365 * dayMs);
    expectLevel(0);
}

TEST_F(Offline, aDayThatNobodyClosedForThreeDaysGoesOnAndIsClosedAsTheDayItWas) {
    const auto baskets = newSeries(s07, 20);
    const auto begun = s07.book().today();
    ASSERT_TRUE(sellOne(s07, baskets));
    clock.pass(3 * dayMs);
    ASSERT_TRUE(sellOne(s07, baskets));
    EXPECT_EQ(openDay(s07.book(), s07.vendor, s07.book().today(), drawerOf(Money::dinars(5000)))
                  .refusal()
                  .reason,
              Reason::dayAlreadyOpen);
    EXPECT_EQ(DayTable(s07.db()).openAt(s07.book().stall())->day, begun);
    ASSERT_TRUE(closeHere());
    openHere();
    EXPECT_EQ(DayTable(s07.db()).openAt(s07.book().stall())->day, begun.plus(3));
    ASSERT_TRUE(sellOne(s07, baskets));
    expectLevel(3);
}

} // namespace
} // namespace touat::given
