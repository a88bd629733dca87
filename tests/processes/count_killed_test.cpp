// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A count of goods on the real page, killed with -9 in its middle: it goes on where it was, and what was
// scanned before is not taken twice.
#include "core/book/open_count_table.h"
#include "core/stock/count_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/shelf_view.h"
#include "killed_till.h"

namespace touat::processes {
namespace {

class CountKilled : public KilledTill {
  protected:
    void SetUp() override {
        const auto goods = makeStall(0, 4);
        auto book = openBook(file);
        ShelfView shelf(book->db(), book->stall(), book->today());
        for (const auto piece : goods.pieces)
            codes.push_back(shelf.find(piece)->code());
    }

    std::vector<std::string> codes;
};

TEST_F(CountKilled, itGoesOnWhereItWas) {
    const auto first = startAndKill("count", {codes[0], codes[1]});
    EXPECT_NE(first.shown, first.found);
    const auto second = startAndKill("goOn", {codes[1], codes[2]});
    EXPECT_EQ(second.found, first.shown) << "what was counted is not there";
    EXPECT_EQ(second.refused, 1) << "a piece that was scanned before the power went is counted twice";
    const auto third = startAndKill("finish", {codes[3]});
    EXPECT_EQ(third.found, second.shown);

    auto book = openBook(file);
    EXPECT_TRUE(OpenCountTable(book->db()).all().empty()) << "it is closed";
    const auto closed = book->db().integer("SELECT count(*) FROM stock_count WHERE kinds = 4 AND "
                                           "missing = 0 AND found = 0");
    EXPECT_EQ(closed, 1) << "all four were there, in one count";
    EXPECT_TRUE(imbalances(book->db(), book->stall()).empty());
}

} // namespace
} // namespace touat::processes
