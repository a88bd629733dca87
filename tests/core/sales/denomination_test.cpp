// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which notes and coins were money on which day.
#include "core/sales/denomination.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace touat {
namespace {

bool isMoneyOn(const char* iso, std::string_view picture) {
    const auto all = denominations(*Day::parse(iso));
    return std::any_of(all.begin(), all.end(),
                       [&](const Denomination& each) { return each.picture == picture; });
}

TEST(DatedDenomination, beginsOnTheDayItWasIssued) {
    EXPECT_FALSE(isMoneyOn("2011-04-27", "note-2000"));
    EXPECT_TRUE(isMoneyOn("2011-04-28", "note-2000"));
    EXPECT_FALSE(isMoneyOn("2012-07-03", "coin-200"));
    EXPECT_TRUE(isMoneyOn("2012-07-04", "coin-200"));
    // The rest is older than any shop's books that we can be given.
    for (const auto* picture : {"note-1000", "note-500", "note-200", "note-100", "coin-100",
                                "coin-50", "coin-20", "coin-10", "coin-5"})
        EXPECT_TRUE(isMoneyOn("2000-01-01", picture)) << picture;
}

TEST(DatedDenomination, endsAfterItsLastDay) {
    Denomination withdrawn{Money::dinars(2000), CashKind::note, "note-2000",
                           *Day::parse("2011-04-28"), *Day::parse("2030-06-30")};
    EXPECT_FALSE(withdrawn.isMoneyOn(*Day::parse("2011-04-27")));
    EXPECT_TRUE(withdrawn.isMoneyOn(*Day::parse("2011-04-28")));
    EXPECT_TRUE(withdrawn.isMoneyOn(*Day::parse("2030-06-30")));
    EXPECT_FALSE(withdrawn.isMoneyOn(*Day::parse("2030-07-01")));
    withdrawn.until.reset();
    EXPECT_TRUE(withdrawn.isMoneyOn(*Day::parse("2030-07-01")));
}

TEST(DatedDenomination, todayIsTheEndOfTheList) {
    const auto now = denominations();
    const auto late = denominations(*Day::parse("2999-12-31"));
    EXPECT_TRUE(std::equal(now.begin(), now.end(), late.begin(), late.end()));
    EXPECT_EQ(now.size(), 11U);
}

TEST(DatedDenomination, standsLargestFirstAndOnce) {
    for (const auto* iso : {"2000-01-01", "2012-07-04", "2026-11-24"}) {
        const auto all = denominations(*Day::parse(iso));
        std::set<std::string_view> pictures;
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_TRUE(pictures.insert(all[i].picture).second) << all[i].picture;
            EXPECT_GE(all[i == 0 ? 0 : i - 1].value, all[i].value);
        }
    }
}

} // namespace
} // namespace touat
