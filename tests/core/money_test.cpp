// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <numeric>

namespace touat {
namespace {

TEST(Money, partsAreRoundedHalfAwayFromZero) {
    EXPECT_EQ(partOf(Money::centimes(10), Rate::percent(5)), Money::centimes(1)); // 0.5
    EXPECT_EQ(partOf(Money::centimes(-10), Rate::percent(5)), Money::centimes(-1));
    EXPECT_EQ(partOf(Money::centimes(9), Rate::percent(5)), Money::centimes(0));
    // 100.50 at 25 %: a credit note must cancel its invoice (rounding rule 6).
    EXPECT_EQ(partOf(Money::centimes(10'050), Rate::percent(25)), Money::centimes(2513));
    EXPECT_EQ(partOf(Money::centimes(-10'050), Rate::percent(25)), Money::centimes(-2513));
}

TEST(Money, taxInsideAPriceIs1597OfEachTenThousand) {
    EXPECT_EQ(taxInside(Money::dinars(119), Rate::percent(19)), Money::dinars(19));
    EXPECT_EQ(taxInside(Money::dinars(18'500), Rate::percent(19)), Money::centimes(295'378));
}

TEST(Money, anAmountThatDoesNotFitADocumentIsNotMade) {
    EXPECT_EQ(amountFor(Money::dinars(850), Quantity::pieces(3)), Money::dinars(2550));
    EXPECT_EQ(amountFor(Money::centimes(1001), Quantity::thousandths(500)), Money::centimes(501));
    EXPECT_EQ(amountFor(Money::largest(), Quantity::pieces(2)), std::nullopt);
    EXPECT_EQ(amountFor(Money::centimes(INT64_MAX), Quantity::thousandths(INT64_MAX)),
              std::nullopt);
}

TEST(Money, isReadFromDigitsAlone) {
    EXPECT_EQ(parseDinars("2.55"), Money::centimes(255));
    EXPECT_EQ(parseDinars("2.5"), Money::centimes(250));
    EXPECT_EQ(parseDinars("2,55"), Money::centimes(255));
    EXPECT_EQ(parseDinars("-19.99"), Money::centimes(-1999));
    EXPECT_EQ(parseDinars("0"), Money::centimes(0));
    for (const auto* text : {"", ".", "2.", ".5", "2.555", "1e3", " 1", "1 ", "--1", "1.2.3", "NaN",
                             "99999999999999999999"})
        EXPECT_EQ(parseDinars(text), std::nullopt) << text;
}

TEST(Money, isWrittenForMachinesWithAsManyDigitsAsItHas) {
    EXPECT_EQ(writeDinars(Money::dinars(850)), "850");
    EXPECT_EQ(writeDinars(Money::centimes(90'050)), "900.50");
    EXPECT_EQ(writeDinars(Money::centimes(-5)), "-0.05");
    EXPECT_EQ(writeDinars(Money{}), "0");
}

RC_GTEST_PROP(MoneyProperty, spreadingLosesNothing, ()) {
    const auto whole = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
    auto weights = *rc::gen::nonEmpty(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 100'000'000)));
    weights.push_back(1);
    const auto parts = spread(Money::centimes(whole), weights);
    Money sum;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i];
        RC_ASSERT(!parts[i].isNegative());
        RC_ASSERT((weights[i] != 0 || parts[i].isZero()));
    }
    RC_ASSERT(sum == Money::centimes(whole));
}

RC_GTEST_PROP(MoneyProperty, aProportionOfTheWholeIsTheWhole, ()) {
    const auto amount = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
    const auto of = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000);
    RC_ASSERT(proportion(Money::centimes(amount), of, of) == Money::centimes(amount));
    RC_ASSERT(proportion(Money::centimes(amount), 0, of) == Money{});
    RC_ASSERT(proportion(Money::centimes(-amount), of / 2, of) ==
              -proportion(Money::centimes(amount), of / 2, of));
}

RC_GTEST_PROP(MoneyProperty, whatIsWrittenIsReadBack, ()) {
    const auto n = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
    for (const auto money : {Money::centimes(n), -Money::centimes(n), Money::centimes(-(n % 100))})
        RC_ASSERT(parseDinars(writeDinars(money)) == money);
    const auto cents = std::to_string(n % 100);
    const auto text = std::to_string(n / 100) + '.' + (cents.size() == 1 ? "0" : "") + cents;
    RC_ASSERT(parseDinars(text) == Money::centimes(n));
}

TEST(MoneyDeath, anOverflowingSumStopsTheProgram) {
    EXPECT_DEATH((void)(Money::centimes(INT64_MAX) + Money::centimes(1)), "overflowed");
}

} // namespace
} // namespace touat
