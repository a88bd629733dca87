// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all stalls took, by whatever it is broken down, is always the same sum, and the sum of the sales.
#include "core/sales/takings_view.h"

#include "core/acts/describe_item.h"
#include "core/acts/refund.h"
#include "core/sales/sale_table.h"
#include "core/sales/takings_table.h"
#include "core/stock/shelf_view.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

constexpr auto everyWay = std::to_array(
    {TakingsBy::time, TakingsBy::hour, TakingsBy::stall, TakingsBy::family, TakingsBy::artisan,
     TakingsBy::commune, TakingsBy::seller});

class TakingsOfAllStalls : public SeveralPlaces {
  protected:
    static constexpr std::int64_t anHour = 3'600'000;
    Day today() { return centre->book().today(); }
    Takings of(TakingsBy by, Day from, Day to, std::optional<Stall> stall = {}) {
        return TakingsView(centre->db()).of(from, to, by, stall);
    }
    Takings now(TakingsBy by) { return of(by, today(), today()); }
    static Money sumOf(const Takings& takings) {
        Money sum;
        for (const auto& line : takings.lines) sum += line.amount;
        return sum;
    }
    Money lineOf(const Takings& takings, const std::string& key) {
        for (const auto& line : takings.lines)
            if (line.key == key) return line.amount;
        return Money{};
    }
    Money soldFrom(Day from, Day to, std::optional<Stall> stall = {}) { // the slow way
        Query row(centre->db(),
                  "SELECT coalesce(sum(l.amount), 0) FROM sale_line AS l JOIN sale AS s "
                  "ON s.id = l.sale WHERE s.day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR s.stall = ?3)",
                  from, to, stall);
        EXPECT_TRUE(row.next());
        return row.money();
    }
};

TEST_F(TakingsOfAllStalls, eachWayToBreakThemDownAddsUpToTheSales) {
    const auto rug = newPiece(s07);
    const auto bowls = newSeries(s12, 9);
    ASSERT_TRUE(sellOne(s07, rug));
    ASSERT_TRUE(sellOne(s12, bowls));
    clock.pass(2 * anHour);
    ASSERT_TRUE(sellOne(s12, bowls));
    syncAll();
    for (const auto by : everyWay) {
        const auto takings = now(by);
        EXPECT_EQ(takings.total, Money::dinars(21'700)) << wordOf(by);
        EXPECT_EQ(sumOf(takings), takings.total) << wordOf(by);
        EXPECT_EQ(takings.sales, 3) << wordOf(by);
    }
    EXPECT_EQ(lineOf(now(TakingsBy::stall), "S12"), Money::dinars(1700));
    EXPECT_EQ(now(TakingsBy::stall).lines.front().key, "S07") << "the most first";
    EXPECT_EQ(now(TakingsBy::artisan).lines.front().name.latin.empty(), false);
    EXPECT_EQ(of(TakingsBy::family, today(), today(), stall(12)).total, Money::dinars(1700));
    const auto hours = now(TakingsBy::hour).lines;
    ASSERT_EQ(hours.size(), 2U);
    EXPECT_EQ(std::stoi(hours[1].key), std::stoi(hours[0].key) + 2);
    EXPECT_EQ(hours[1].amount, Money::dinars(850));
}

TEST_F(TakingsOfAllStalls, whatCameBackIsTakenOff) {
    const auto bowls = newSeries(s07, 9);
    ASSERT_TRUE(sellOne(s07, bowls));
    ASSERT_TRUE(sellOne(s07, bowls));
    const auto line = SaleLineId::fromPacked(s07.db().integer("SELECT max(id) FROM sale_line"));
    ASSERT_TRUE(refund(s07.book(), s07.owner, SaleTable(s07.db()).lastBasket(s07.book().stream()) + 1,
                       {{line, bowls, Quantity::pieces(1), {}}}, TenderKind::cash));
    syncAll();
    for (const auto by : everyWay) {
        EXPECT_EQ(sumOf(now(by)), Money::dinars(850)) << wordOf(by);
        EXPECT_EQ(now(by).sales, 2) << "a refund is no sale";
    }
    EXPECT_EQ(now(TakingsBy::family).lines.front().count, 1) << "of goods, what was given back counts off";
}

TEST_F(TakingsOfAllStalls, whatWasSoldOfAnItemIsOfTheFamilyThatItHasNow) {
    const auto bowls = newSeries(s07, 9);
    ASSERT_TRUE(sellOne(s07, bowls));
    syncAll();
    const auto was = now(TakingsBy::family).lines.front().key;
    const auto item = *ShelfView(s07.db(), stall(7), s07.book().today()).find(bowls);
    ItemCard card;
    card.codes = item.codes;
    card.name = item.name;
    card.price = item.price;
    card.floor = item.floor;
    card.artisan = item.artisan;
    card.contract = item.contract;
    card.family = was == "leather" ? "silver" : "leather";
    ASSERT_TRUE(describeItem(s07.book(), s07.owner, bowls, card));
    ASSERT_TRUE(sellOne(s07, bowls));
    syncAll();
    EXPECT_EQ(lineOf(now(TakingsBy::family), card.family), Money::dinars(1700));
    EXPECT_EQ(lineOf(now(TakingsBy::family), was), Money{});
    EXPECT_EQ(sumOf(now(TakingsBy::family)), Money::dinars(1700));
}

TEST_F(TakingsOfAllStalls, aPeriodIsSetAgainstAsLongAOneBeforeIt) {
    const auto bowls = newSeries(s07, 9);
    const auto first = today();
    ASSERT_TRUE(sellOne(s07, bowls));
    nextDay();
    ASSERT_TRUE(sellOne(s07, bowls));
    ASSERT_TRUE(sellOne(s07, bowls));
    syncAll();
    const auto one = of(TakingsBy::family, first.plus(1), first.plus(1));
    EXPECT_EQ(one.total, soldFrom(first.plus(1), first.plus(1)));
    EXPECT_EQ(one.before, soldFrom(first, first));
    EXPECT_EQ(one.lines.front().before, one.before);
    EXPECT_EQ(one.total + one.before, Money::dinars(3 * 850));
    const auto both = of(TakingsBy::time, first.plus(-2), first.plus(1));
    ASSERT_EQ(both.lines.size(), 4U) << "a day without sales is a day";
    EXPECT_EQ(both.lines.front().key, first.plus(-2).iso());
    EXPECT_TRUE(both.lines.front().amount.isZero());
    EXPECT_EQ(both.lines.back().key, first.plus(1).iso());
}

TEST_F(TakingsOfAllStalls, aLongPeriodIsToldInMonthsAndIsTheSameSum) {
    const auto bowls = newSeries(s07, 200);
    const auto pots = newSeries(s12, 200);
    const auto first = today();
    for (int i = 0; i < 40; ++i) {
        ASSERT_TRUE(sellOne(i % 3 == 0 ? s12 : s07, i % 3 == 0 ? pots : bowls));
        nextDay(5 * 24 * anHour + 7 * anHour);
        if (i % 10 == 9) syncAll();
    }
    syncAll();
    const auto last = today();
    for (const auto& [from, to] : {std::pair{first, last}, std::pair{first.plus(17), last.plus(-3)},
                                  std::pair{firstOfMonth(last), last}, std::pair{first, first.plus(61)},
                                  std::pair{first, first.plus(62)}})
        for (const auto by : everyWay) {
            const auto takings = of(by, from, to);
            EXPECT_EQ(takings.total, soldFrom(from, to)) << wordOf(by) << from.iso() << to.iso();
            EXPECT_EQ(sumOf(takings), takings.total) << wordOf(by) << from.iso() << to.iso();
            const auto twelve = of(by, from, to, stall(12));
            EXPECT_EQ(sumOf(twelve), soldFrom(from, to, stall(12))) << wordOf(by);
        }
    const auto year = of(TakingsBy::time, first, last);
    EXPECT_TRUE(year.months);
    EXPECT_EQ(year.lines.front().key, firstOfMonth(first).iso());
    EXPECT_FALSE(of(TakingsBy::time, first, first.plus(61)).months);
}

TEST(Week, beginsOnSunday) {
    const auto sunday = [](const char* day) { return firstOfWeek(*Day::parse(day)).iso(); };
    EXPECT_EQ(sunday("2026-11-29"), "2026-11-29");
    EXPECT_EQ(sunday("2026-12-05"), "2026-11-29");
    EXPECT_EQ(sunday("2026-11-28"), "2026-11-22");
    EXPECT_EQ(sunday("1970-01-03"), "1969-12-28");
    EXPECT_EQ(sunday("1969-12-28"), "1969-12-28");
    EXPECT_EQ(sunday("1969-12-27"), "1969-12-21");
}

TEST_F(TakingsOfAllStalls, whereverAPeriodBeginsAndEndsItIsTheSumOfItsDays) {
    const auto bowls = newSeries(s07, 200);
    const auto first = today();
    for (int i = 0; i < 30; ++i) { // on every day of the week, over two ends of a month
        for (int sold = 0; sold <= i % 3; ++sold) ASSERT_TRUE(sellOne(s07, bowls));
        nextDay((1 + i % 4) * 24 * anHour);
    }
    syncAll();
    ASSERT_GT(today(), first.plus(70));
    for (int from = 0; from < 14; ++from)
        for (int to = from; to < 70; ++to)
            for (const auto by : {TakingsBy::hour, TakingsBy::family}) {
                const auto takings = of(by, first.plus(from), first.plus(to));
                ASSERT_EQ(takings.total, soldFrom(first.plus(from), first.plus(to))) << wordOf(by) << from << ' ' << to;
                ASSERT_EQ(takings.sales, takings.total.centimes() / 85'000) << wordOf(by) << from << ' ' << to;
            }
}

TEST_F(TakingsOfAllStalls, aStallKeepsNoneOfIt) {
    ASSERT_TRUE(sellOne(s07, newSeries(s07, 3)));
    EXPECT_EQ(s07.db().integer("SELECT count(*) FROM takings_goods"), 0);
    EXPECT_EQ(s07.db().integer("SELECT count(*) FROM takings_hour"), 0);
}

} // namespace
} // namespace touat
