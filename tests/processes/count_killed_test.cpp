// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A count of goods on the real page, killed with -9 in its middle: it goes on where it was, and what was
// scanned before is not taken twice.
#include <gtest/gtest.h>

#include <csignal>

#include "core/acts/admit_staff.h"
#include "core/book/open_count_table.h"
#include "core/stock/count_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/shelf_view.h"
#include "given.h"
#include "stall.h"

namespace touat::processes {
namespace {

class CountKilled : public ::testing::Test {
  protected:
    void SetUp() override {
        mustRun({program("touat-book"), "new", file, "--stall", "S07"});
        auto book = openBook(file);
        NewStaff vendor;
        vendor.name = {"سالم", "Salem"};
        vendor.portrait = "p02";
        vendor.language = Language::french;
        vendor.pin = "1397";
        const Person seller{*admitStaff(*book, Person::commandLine(), vendor), Role::seller};
        const auto goods = fillShelf(*book, seller, 0, 4);
        openTheDay(*book, seller);
        ShelfView shelf(book->db(), book->stall(), book->today());
        for (const auto piece : goods.pieces)
            codes.push_back(shelf.find(piece)->code());
    }

    struct Shown {
        std::string found;
        std::string shown;
        int refused = 0;
    };
    Shown startAndKill(const std::string& order, std::vector<std::string> scans) {
        std::vector<std::string> words{TOUAT_BUILD "/tests/cart", file,
                                       TOUAT_BUILD "/share/touat/fonts", folder / "receipts", order};
        words.insert(words.end(), scans.begin(), scans.end());
        Child till(words, folder / "till.log");
        Shown shown;
        std::string line;
        while (till.readLine(line, 120'000) && line != "ready") {
            if (line.starts_with("found ")) shown.found = line.substr(6);
            if (line.starts_with("shown ")) shown.shown = line.substr(6);
            if (line.starts_with("refused ")) ++shown.refused;
        }
        EXPECT_EQ(line, "ready");
        till.signal(SIGKILL);
        EXPECT_EQ(till.wait(), 128 + SIGKILL);
        return shown;
    }

    given::TemporaryFolder folder;
    std::filesystem::path file = folder / "S07.book";
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
