// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each exercise is done when the book says so, and not a moment before.
#include "core/book/exercise.h"

#include "core/acts/describe_item.h"
#include "core/acts/move_cash.h"
#include "given.h"

namespace touat {
namespace {

class Exercises : public given::StallTest {
  protected:
    std::set<Exercise> done() { return exercisesIn(ownFacts(book())); }
    bool isDone(Exercise exercise) { return done().count(exercise) != 0; }
};

TEST_F(Exercises, row103_openingTheStallTeachesNothing) {
    EXPECT_EQ(done().size(), 0U);
}

TEST_F(Exercises, row103_oneForCashIsOneForCash) {
    ASSERT_TRUE(sellForCash({couffin, tea}));
    EXPECT_FALSE(isDone(Exercise::oneForCash));
    ASSERT_TRUE(sellForCash({couffin}));
    EXPECT_EQ(done(), std::set{Exercise::oneForCash});
}

TEST_F(Exercises, row103_changeAndTwoAlike) {
    auto basket = basketOf({tea});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(2), shelf(tea)));
    ASSERT_TRUE(sell(book(), seller, basket, {cash(Money::dinars(240), Money::dinars(500))}));
    EXPECT_EQ(done(), (std::set{Exercise::twoAlike, Exercise::giveChange}));
}

TEST_F(Exercises, row103_aCartThatWaitedIsSoldAfterAYoungerOne) {
    const auto waits = basketOf({tea});
    Basket younger(waits.number() + 1);
    ASSERT_TRUE(younger.add(shelf(couffin), book().stall()));
    ASSERT_TRUE(sell(book(), seller, younger, {exactCash(younger.total())}));
    EXPECT_FALSE(isDone(Exercise::parkAndResume));
    ASSERT_TRUE(sell(book(), seller, waits, {exactCash(waits.total())}));
    EXPECT_TRUE(isDone(Exercise::parkAndResume));
}

TEST_F(Exercises, row103_cashOutAndUnknownGoods) {
    ASSERT_TRUE(takeCash(book(), seller, Money::dinars(500), CashReason::safe, ""));
    EXPECT_EQ(done(), std::set{Exercise::takeCashOut});
    ASSERT_TRUE(registerAtCounter(book(), seller, given::card("Bowl", Money::dinars(500))));
    EXPECT_TRUE(isDone(Exercise::unknownCode));
}

} // namespace
} // namespace touat
