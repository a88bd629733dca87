// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/stamp_duty.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace touat {
namespace {

const auto firstDay = *Day::parse("2025-01-01");
const auto dutyDay = *Day::parse("2026-11-24");
constexpr Money exact{};

// The test table 2.3 of the note on Algeria, column "Duty (text)".
TEST(StampDuty, isAsInTheTableOfTheNote) {
    struct Row {
        std::int64_t cashDinars;
        std::int64_t dutyCentimes;
    };
    for (const auto row : {Row{300, 0},
                           {301, 500},
                           {1'250, 1'300},
                           {4'990, 5'000},
                           {30'000, 30'000},
                           {30'001, 45'150},
                           {33'970, 51'000},
                           {100'000, 150'000},
                           {100'001, 200'200},
                           {950'000, 1'900'000}})
        EXPECT_EQ(stampDuty(Money::dinars(row.cashDinars), dutyDay, exact),
                  Money::centimes(row.dutyCentimes))
            << row.cashDinars;
}

TEST(StampDuty, changesAtACentime) {
    const auto duty = [](std::int64_t centimes) {
        return stampDuty(Money::centimes(centimes), dutyDay, exact).centimes();
    };
    EXPECT_EQ(duty(0), 0);
    EXPECT_EQ(duty(30'000), 0);
    EXPECT_EQ(duty(30'001), 500);
    EXPECT_EQ(duty(50'000), 500); // five slices are the minimum
    EXPECT_EQ(duty(50'001), 600); // a started slice counts
    EXPECT_EQ(duty(3'000'000), 30'000);
    EXPECT_EQ(duty(3'000'001), 45'150);
    EXPECT_EQ(duty(10'000'000), 150'000);
    EXPECT_EQ(duty(10'000'001), 200'200);
}

TEST(StampDuty, isNotOwedBeforeItsTable) {
    EXPECT_EQ(stampTableOn(firstDay.plus(-1)), nullptr);
    EXPECT_EQ(stampDuty(Money::dinars(950'000), firstDay.plus(-1), exact), Money{});
    EXPECT_EQ(stampDuty(Money::dinars(950'000), Day{}, exact), Money{});
    EXPECT_EQ(stampDuty(Money::dinars(950'000), firstDay, exact), Money::dinars(19'000));
    ASSERT_NE(stampTableOn(firstDay), nullptr);
    EXPECT_EQ(stampTableOn(firstDay)->from, firstDay);
    EXPECT_EQ(stampTableOn(dutyDay), stampTableOn(firstDay));
}

TEST(StampDuty, isRoundedUpWhereTheHouseSaysSo) {
    const auto cash = Money::dinars(30'001);
    EXPECT_EQ(stampDuty(cash, dutyDay, exact), Money::centimes(45'150));
    EXPECT_EQ(stampDuty(cash, dutyDay, Money::dinars(1)), Money::dinars(452));
    EXPECT_EQ(stampDuty(cash, dutyDay, Money::dinars(5)), Money::dinars(455));
    EXPECT_EQ(stampDuty(Money::dinars(33'970), dutyDay, Money::dinars(5)), Money::dinars(510));
    EXPECT_EQ(stampDuty(Money::dinars(300), dutyDay, Money::dinars(5)), Money{});
}

TEST(StampDuty, hasTablesInTheOrderOfTheirDays) {
    const auto tables = stampTables();
    ASSERT_FALSE(tables.empty());
    for (std::size_t i = 1; i < tables.size(); ++i)
        EXPECT_LT(tables[i - 1].from, tables[i].from);
    for (const auto& table : tables) {
        EXPECT_FALSE(table.basis.empty());
        EXPECT_EQ(table.brackets.back().upTo, Money::largest());
        for (std::size_t i = 1; i < table.brackets.size(); ++i)
            EXPECT_LT(table.brackets[i - 1].upTo, table.brackets[i].upTo);
    }
}

TEST(StampDutyDeath, isOfAnAmountThatADocumentCanHave) {
    EXPECT_DEATH((void)stampDuty(Money::centimes(-1), dutyDay, exact), "document");
    EXPECT_DEATH((void)stampDuty(Money::largest() + Money::centimes(1), dutyDay, exact), "document");
    EXPECT_DEATH((void)stampDuty(Money::dinars(1), dutyDay, Money::centimes(-1)), "unit");
}

// The text of the law followed slice by slice, without a division or a table.
std::int64_t slowDuty(std::int64_t cash) {
    if (cash <= 300'00) return 0;
    const std::int64_t perSlice = cash <= 30'000'00 ? 100 : cash <= 100'000'00 ? 150 : 200;
    std::int64_t duty = 0;
    for (std::int64_t covered = 0; covered < cash; covered += 100'00)
        duty += perSlice;
    return duty < 500 ? 500 : duty;
}

std::int64_t anyCash() {
    const auto most =
        *rc::gen::element<std::int64_t>(100'000, 5'000'000, 20'000'000, 1'000'000'000);
    return *rc::gen::inRange<std::int64_t>(0, most);
}

RC_GTEST_PROP(StampDutyProperty, isTheTextSliceBySlice, ()) {
    const auto cash = anyCash();
    RC_ASSERT(stampDuty(Money::centimes(cash), dutyDay, exact) == Money::centimes(slowDuty(cash)));
}

RC_GTEST_PROP(StampDutyProperty, neverFallsAndNeverExceedsTwoPercentAndASlice, ()) {
    const auto less = anyCash();
    const auto more = less + anyCash();
    const auto unit = Money::centimes(*rc::gen::element<std::int64_t>(0, 100, 500, 1000));
    RC_ASSERT(stampDuty(Money::centimes(less), dutyDay, unit) <=
              stampDuty(Money::centimes(more), dutyDay, unit));
    const auto duty = stampDuty(Money::centimes(less), dutyDay, exact).centimes();
    RC_ASSERT(duty * 50 <= less + 100'00);
    const auto rounded = stampDuty(Money::centimes(less), dutyDay, unit).centimes();
    RC_ASSERT(rounded >= duty);
    RC_ASSERT(rounded < duty + std::max<std::int64_t>(unit.centimes(), 1));
    if (!unit.isZero()) RC_ASSERT(rounded % unit.centimes() == 0);
}

TEST(StampDuty, isRightAtEveryDinarOfTheLowerBrackets) {
    std::int64_t before = 0;
    for (std::int64_t dinars = 0; dinars <= 101'000; ++dinars) {
        const auto duty = stampDuty(Money::dinars(dinars), dutyDay, exact).centimes();
        const auto slices = (dinars + 99) / 100;
        const auto expected = dinars <= 300       ? 0
                              : dinars <= 30'000  ? std::max<std::int64_t>(500, slices * 100)
                              : dinars <= 100'000 ? slices * 150
                                                  : slices * 200;
        ASSERT_EQ(duty, expected) << dinars;
        ASSERT_GE(duty, before) << dinars;
        before = duty;
    }
}

} // namespace
} // namespace touat
