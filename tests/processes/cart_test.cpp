// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till itself, with its pages, killed with -9: the unfinished cart is on the screen again, and
// a sale that was shown as done is a sale.
#include "core/sales/sales_view.h"
#include "killed_till.h"

namespace touat::processes {
namespace {

class CartKilled : public KilledTill {
  protected:
    void SetUp() override { (void)makeStall(3, 1); }
};

TEST_F(CartKilled, theUnfinishedCartIsThereAgainAndCanBePaid) {
    const auto first = startAndKill("add");
    EXPECT_EQ(first.found, "");
    EXPECT_EQ(first.shown, " [Basket 1 x1 150] [Basket 2 x1 200]");
    const auto second = startAndKill("look");
    EXPECT_EQ(second.found, first.shown);
    const auto third = startAndKill("pay");
    EXPECT_EQ(third.found, first.shown);
    EXPECT_EQ(third.shown, "");
    const auto fourth = startAndKill("look");
    EXPECT_EQ(fourth.found, "") << "what was paid is not in the cart again";

    auto book = openBook(file);
    const auto sales = SalesView(book->db()).report();
    EXPECT_EQ(sales.receipts, 1);
    EXPECT_EQ(sales.lines, 2);
    EXPECT_EQ(sales.totalCentimes, 350'00);
}

} // namespace
} // namespace touat::processes
