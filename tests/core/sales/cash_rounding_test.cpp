// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/cash_rounding.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace touat {
namespace {

constexpr auto five = Money::dinars(5);

TEST(CashRounding, favoursTheBuyer) {
    EXPECT_EQ(roundedForCash(Money::dinars(1'263), five), Money::dinars(1'260));
    EXPECT_EQ(roundedForCash(Money::dinars(1'265), five), Money::dinars(1'265));
    EXPECT_EQ(roundedForCash(Money::centimes(126'499), five), Money::dinars(1'260));
    EXPECT_EQ(roundedForCash(Money::centimes(499), five), Money{});
    EXPECT_EQ(roundedForCash(Money::dinars(1'263), Money::dinars(10)), Money::dinars(1'260));
    EXPECT_EQ(roundedBack(Money::dinars(1'263), five), Money::dinars(1'265));
    EXPECT_EQ(roundedBack(Money::dinars(1'265), five), Money::dinars(1'265));
    EXPECT_EQ(roundedBack(Money::centimes(1), five), five);
    EXPECT_EQ(roundedBack(Money{}, five), Money{});
}

TEST(CashRounding, isOffWithAUnitOfZero) {
    EXPECT_EQ(roundedForCash(Money::centimes(126'343), Money{}), Money::centimes(126'343));
    EXPECT_EQ(roundedBack(Money::centimes(126'343), Money{}), Money::centimes(126'343));
}

RC_GTEST_PROP(CashRoundingProperty, staysWithinOneUnitOnTheBuyersSide, ()) {
    const auto amount = Money::centimes(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000));
    const auto unit =
        Money::centimes(*rc::gen::element<std::int64_t>(0, 1, 50, 100, 500, 1'000, 777));
    const auto down = roundedForCash(amount, unit);
    const auto up = roundedBack(amount, unit);
    RC_ASSERT(down <= amount);
    RC_ASSERT(up >= amount);
    RC_ASSERT(!down.isNegative());
    if (unit.isZero()) {
        RC_ASSERT((down == amount && up == amount));
        return;
    }
    RC_ASSERT(down.centimes() % unit.centimes() == 0);
    RC_ASSERT(up.centimes() % unit.centimes() == 0);
    RC_ASSERT(amount - down < unit);
    RC_ASSERT(up - amount < unit);
    // What is a multiple stays; rounding twice changes nothing.
    RC_ASSERT((roundedForCash(down, unit) == down && roundedBack(down, unit) == down));
    RC_ASSERT((roundedForCash(up, unit) == up && roundedBack(up, unit) == up));
    RC_ASSERT((down == up || up - down == unit));
}

RC_GTEST_PROP(CashRoundingProperty, neverFallsAsTheAmountRises, ()) {
    const auto less = Money::centimes(*rc::gen::inRange<std::int64_t>(0, 1'000'000));
    const auto more = less + Money::centimes(*rc::gen::inRange<std::int64_t>(0, 10'000));
    RC_ASSERT(roundedForCash(less, five) <= roundedForCash(more, five));
    RC_ASSERT(roundedBack(less, five) <= roundedBack(more, five));
}

TEST(CashRoundingDeath, isOfAmountsThatAreThere) {
    EXPECT_DEATH((void)roundedForCash(Money::centimes(-1), five), "handed over");
    EXPECT_DEATH((void)roundedBack(Money::centimes(-1), five), "handed over");
    EXPECT_DEATH((void)roundedForCash(five, Money::centimes(-1)), "unit");
    EXPECT_DEATH((void)roundedBack(Money::centimes(INT64_MAX), five), "overflowed");
}

} // namespace
} // namespace touat
