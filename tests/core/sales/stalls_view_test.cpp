// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows 21 and 73: what the book says of every stall, and the differences of all drawers in one list.
#include "core/sales/stalls_view.h"

#include "core/acts/close_day.h"
#include "core/acts/explain_gap.h"
#include "core/acts/transfer.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/drawer_view.h"
#include "core/stock/transfer_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class StallsAtTheCentre : public SeveralPlaces {
  protected:
    static constexpr std::int64_t aDay = 86'400'000;
    void close(TestPlace& at, Money counted, const std::string& why = {}) {
        ASSERT_TRUE(closeDay(at.book(), at.vendor, drawerOf(counted), Money{}, why));
    }
    void open(TestPlace& at, Money counted) {
        ASSERT_TRUE(openDay(at.book(), at.vendor, at.book().today(), drawerOf(counted)));
    }
    StallStanding standing(int number) {
        return StallsView(centre->db()).of(stall(number), {}, centre->book().today());
    }
    Money overShort(int number) {
        return BalanceTable(centre->db()).money(account::overShort(stall(number)));
    }
};

TEST_F(StallsAtTheCentre, row21_theDifferencesOfAllDrawersStandInOneList) {
    ASSERT_TRUE(sellOne(s07, newSeries(s07, 3)));
    close(s07, Money::dinars(5730)); // 5 850 by the book
    close(s12, Money::dinars(5000));
    clock.pass(aDay);
    open(s07, Money::dinars(5750)); // 5 730 were left in it
    close(s07, Money::dinars(5750));
    syncAll();
    const auto all = drawerChecks(centre->db(), std::nullopt, 100);
    ASSERT_EQ(all.checks.size(), 4U);
    EXPECT_EQ(all.count, 4) << "and no float of a first day among them";
    EXPECT_EQ(all.checks[0].when, CountedAt::opening) << "the newest difference first";
    EXPECT_EQ(all.checks[0].difference(), Money::dinars(20));
    EXPECT_EQ(all.checks[1].stall, stall(7));
    EXPECT_EQ(all.checks[1].when, CountedAt::closing);
    EXPECT_EQ(all.checks[1].expected, Money::dinars(5850));
    EXPECT_EQ(all.checks[1].counted, Money::dinars(5730));
    EXPECT_EQ(all.checks[1].by.latin, "Stall 7") << "who counted it";
    EXPECT_TRUE(all.checks[2].difference().isZero());
    EXPECT_EQ(all.missing, Money::dinars(120));
    EXPECT_EQ(all.tooMuch, Money::dinars(20));
    // What is listed and what the accounts say is the same, whichever way it is asked.
    EXPECT_EQ(all.missing - all.tooMuch, overShort(7) + overShort(12));
    const auto one = drawerChecks(centre->db(), stall(12), 100);
    ASSERT_EQ(one.checks.size(), 1U);
    EXPECT_EQ(one.missing - one.tooMuch, overShort(12));
    const auto few = drawerChecks(centre->db(), std::nullopt, 1);
    EXPECT_EQ(few.checks.size(), 1U);
    EXPECT_EQ(few.missing, all.missing) << "the sums are of all";
}

TEST_F(StallsAtTheCentre, row73_eachStallSaysItsDayItsDrawerAndWhatItTook) {
    const auto opened = clock.now();
    ASSERT_TRUE(sellOne(s07, newSeries(s07, 3)));
    syncAll();
    auto seven = standing(7);
    EXPECT_EQ(seven.openSince, opened);
    EXPECT_FALSE(seven.closedAt);
    EXPECT_EQ(seven.cash, Money::dinars(5850));
    EXPECT_EQ(seven.takings, Money::dinars(850));
    EXPECT_EQ(seven.sales, 1);
    EXPECT_EQ(standing(12).takings, Money{});
    clock.pass(3'600'000);
    close(s07, Money::dinars(5600));
    syncAll();
    seven = standing(7);
    EXPECT_FALSE(seven.openSince);
    EXPECT_EQ(seven.closedAt, clock.now());
    EXPECT_EQ(seven.gap, Money::dinars(-250));
    EXPECT_EQ(standing(30).openSince, std::nullopt) << "nobody ever opened there";
}

TEST_F(StallsAtTheCentre, row73_aGapThatWantsAWordIsAskedAboutForAMonth) {
    close(s07, Money::dinars(4750)); // 250 short of 5 000, and a word is wanted above 200
    close(s12, Money::dinars(4750), "rendu deux fois");
    close(timimoun, Money::dinars(4900));
    syncAll();
    EXPECT_EQ(standing(7).unexplained, 1);
    EXPECT_EQ(standing(12).unexplained, 0) << "somebody said why";
    EXPECT_EQ(standing(46).unexplained, 0) << "the rule lets it pass";
    clock.pass(3'600'000);
    open(timimoun, Money::dinars(4600)); // 4 900 were left in it
    sync(timimoun);
    EXPECT_EQ(standing(46).unexplained, 1) << "whatever went in the night";
    const auto morning = DayTable(timimoun.book().db()).newest(stall(46))->id;
    ASSERT_TRUE(explainGap(timimoun.book(), timimoun.vendor, morning, CountedAt::opening, "sorti le soir"));
    sync(timimoun);
    EXPECT_EQ(standing(46).unexplained, 0) << "until somebody says why";
    EXPECT_EQ(drawerChecks(centre->db(), stall(46), 9).checks[0].explained, "sorti le soir");
    EXPECT_EQ(drawerChecks(centre->db(), stall(46), 9).checks[0].difference(), Money::dinars(-300));
    clock.pass(StallsView::daysToExplain * aDay);
    EXPECT_EQ(standing(7).unexplained, 1);
    clock.pass(aDay);
    EXPECT_EQ(standing(7).unexplained, 0);
}

TEST_F(StallsAtTheCentre, row73_aDayThatNobodyClosesIsSeenHoweverLongItIsOpen) {
    const auto opened = clock.now();
    clock.pass(40 * aDay);
    syncAll();
    EXPECT_EQ(standing(7).openSince, opened);
    // And what was counted at its end wants a word from then on, not from when it began.
    close(s07, Money::dinars(4000));
    sync(s07);
    EXPECT_EQ(standing(7).openSince, std::nullopt);
    EXPECT_EQ(standing(7).unexplained, 1);
    clock.pass(40 * aDay);
    EXPECT_EQ(standing(7).unexplained, 0);
    EXPECT_EQ(standing(7).gap, Money::dinars(-1000)) << "the last count is the last count";
}

TEST_F(StallsAtTheCentre, row73_whoClosesTwiceADayIsAskedAboutTheWholeMonthToo) {
    close(s07, Money::dinars(4750)); // 250 short
    for (int half = 0; half < 50; ++half) {
        clock.pass(aDay / 2);
        open(s07, Money::dinars(4750));
        close(s07, Money::dinars(4750));
    }
    sync(s07);
    EXPECT_EQ(standing(7).unexplained, 1);
}

TEST_F(StallsAtTheCentre, row73_whatIsToDecideIsCountedWhereItCameFrom) {
    const auto carpet = newPiece(s07);
    syncAll();
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{carpet, Quantity::pieces(1)}}, "Salah"));
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor,
                                TransferTable(s12.db()).open(1).at(0).id,
                                {{carpet, Quantity{}, Shortfall::missing}}));
    syncAll();
    EXPECT_EQ(standing(12).toDecide, 1);
    EXPECT_EQ(standing(7).toDecide, 0);
}

} // namespace
} // namespace touat
