// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sales_view.h"

#include "given.h"

namespace touat {
namespace {

using BestSellers = given::StallTest;

TEST_F(BestSellers, row2_whatSoldMostComesFirstUntilTheDayBefore) {
    ASSERT_TRUE(sellForCash({couffin}));
    ASSERT_TRUE(sellForCash({tea, tea}));
    ASSERT_TRUE(sellForCash({tea, postage, couffin}));
    const auto today = book().today();
    SalesView view(db());
    const auto best = [&](Day from, Day before, int most) {
        return view.bestSellers(book().stall(), from, before, most);
    };
    EXPECT_EQ(best(today, today.plus(1), 2), (std::vector<ItemId>{tea, couffin}));
    EXPECT_EQ(best(today.plus(-60), today.plus(1), 9).size(), 3U);
    EXPECT_TRUE(best(today.plus(-60), today, 9).empty()); // what sells now moves no tile
    EXPECT_TRUE(best(today.plus(1), today.plus(2), 9).empty());
    EXPECT_TRUE(view.bestSellers(Stall::number(8), today, today.plus(1), 9).empty());
}

} // namespace
} // namespace touat
