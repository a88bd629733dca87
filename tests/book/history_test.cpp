// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Eight days of a real gift shop, when they are at hand (../shared/data): the figures are those
// that a script finds which knows nothing of Touat.
#include <chrono>

#include "shop_book.h"

namespace touat::processes {
namespace {

class RealHistory : public ShopBook {
  protected:
    const Path csv = TOUAT_SOURCE "/../shared/data/gift-shop-sales-2010-12a.csv";
    void SetUp() override {
        if (!exists(csv)) GTEST_SKIP() << "../shared/data is not here";
        makeBook();
    }
};

TEST_F(RealHistory, goesInToTheCentime) {
    const auto begun = std::chrono::steady_clock::now();
    const auto done = import(csv);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    ASSERT_EQ(done.code, 0) << done.err;

    const auto expected = python("expected_import.py", {csv});
    ASSERT_EQ(expected.code, 0) << expected.err;
    EXPECT_EQ(jsonOf(lastLine(done.out)), jsonOf(lastLine(expected.out)));
    const auto sales = report("sales");
    EXPECT_EQ(sales["lines"], jsonOf(expected.out)["accepted"]["lines"]);
    EXPECT_EQ(sales["total_centimes"], jsonOf(expected.out)["accepted"]["total_centimes"]);
    const auto head = verified();
    EXPECT_EQ(python("check_export.py", {}, exported()).out, head);

    const auto again = import(csv);
    EXPECT_EQ(again.out, done.out);
    EXPECT_EQ(verified(), head);
    EXPECT_EQ(touatBook({"refold", book}).out, "rebuilt: nothing differed\n");
    std::cout << done.out << sales["receipts"] << " receipts, " << sales["refunds"]
              << " of them refunds, in " << took.count() << " s\n"
              << head << done.err;
}

} // namespace
} // namespace touat::processes
