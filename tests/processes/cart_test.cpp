// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till itself, with its pages, killed with -9: the unfinished cart is on the screen again, and
// a sale that was shown as done is a sale.
#include <gtest/gtest.h>

#include <csignal>

#include "core/acts/admit_staff.h"
#include "core/sales/sales_view.h"
#include "given.h"
#include "stall.h"

namespace touat::processes {
namespace {

class CartKilled : public ::testing::Test {
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
        (void)fillShelf(*book, seller, 3, 1);
        openTheDay(*book, seller);
    }

    /// What the cart showed when the till had been started, and when it had done what it was told.
    struct Shown {
        std::string found;
        std::string shown;
    };
    Shown startAndKill(const std::string& order) {
        Child till({TOUAT_BUILD "/tests/cart", file, TOUAT_BUILD "/share/touat/fonts",
                    folder / "receipts", order},
                   folder / "till.log");
        Shown shown;
        std::string line;
        while (till.readLine(line, 120'000) && line != "ready") {
            if (line.starts_with("found")) shown.found = line.substr(5);
            if (line.starts_with("shown")) shown.shown = line.substr(5);
        }
        EXPECT_EQ(line, "ready");
        till.signal(SIGKILL);
        EXPECT_EQ(till.wait(), 128 + SIGKILL);
        return shown;
    }

    given::TemporaryFolder folder;
    std::filesystem::path file = folder / "S07.book";
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
