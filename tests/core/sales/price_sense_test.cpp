// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/price_sense.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace touat {
namespace {

std::vector<Money> dinars(std::initializer_list<std::int64_t> all) {
    std::vector<Money> prices;
    for (const auto each : all)
        prices.push_back(Money::dinars(each));
    return prices;
}

TEST(PriceSense, ofMetresServicesAndAllElseNobodyIsAsked) {
    EXPECT_TRUE(tellsOfItsFamily(ItemKind::series, Unit::piece, "weaving"));
    EXPECT_TRUE(tellsOfItsFamily(ItemKind::piece, Unit::piece, "weaving"));
    EXPECT_FALSE(tellsOfItsFamily(ItemKind::series, Unit::metre, "weaving"));
    EXPECT_FALSE(tellsOfItsFamily(ItemKind::service, Unit::piece, "weaving"));
    EXPECT_FALSE(tellsOfItsFamily(ItemKind::series, Unit::piece, "other"));
}

TEST(PriceSense, knowsTheMiddleOfAFamily) {
    EXPECT_EQ(medianOf({}), std::nullopt);
    EXPECT_EQ(medianOf(dinars({850})), Money::dinars(850));
    EXPECT_EQ(medianOf(dinars({900, 100, 500})), Money::dinars(500));
    EXPECT_EQ(medianOf(dinars({400, 100, 300, 200})), Money::dinars(200));
    EXPECT_EQ(medianOf(dinars({7, 7, 7, 1'000'000})), Money::dinars(7));
    EXPECT_EQ(medianOf(dinars({2, 1})), Money::dinars(1));
}

TEST(PriceSense, aTagIsHeldAgainstWhatStandsOnItAndOnlyThenAgainstItsFamily) {
    const auto family = medianOf(dinars({800, 900, 1000}));
    EXPECT_EQ(usualPrice(Money::dinars(9000), family), Money::dinars(9000)); // a dear piece stays dear
    EXPECT_EQ(usualPrice(Money{}, family), Money::dinars(900));
    EXPECT_EQ(usualPrice(Money{}, std::nullopt), std::nullopt);
    EXPECT_FALSE(doubtAbout(Money::dinars(9500), *usualPrice(Money::dinars(9000), family)));
    EXPECT_TRUE(doubtAbout(Money::dinars(900), *usualPrice(Money::dinars(9000), family))) << "a zero was lost";
}

TEST(PriceSense, asksAboutPricesInTheWrongUnit) {
    struct Row {
        std::int64_t typed, median; // dinars
        int times;                  // 0: nothing to ask
        Side side;
        std::int64_t likely;
    };
    for (const auto& row : {
             // A bracelet of about 250 DA
             Row{250, 250, 0, Side::above, 0},
             {25'000, 250, 100, Side::above, 250}, // said in centimes
             {5'000, 250, 20, Side::above, 250},   // said in douros
             {2'500, 250, 10, Side::above, 250},   // one zero too many
             {1'250, 250, 0, Side::above, 0},      // five times: dear, not wrong
             {1'260, 250, 10, Side::above, 126},   // beyond five: asked
             {50, 250, 0, Side::above, 0},         // a fifth: cheap, not wrong
             {25, 250, 10, Side::below, 250},
             // A carpet of about 20 000 DA, which people call two millions
             {20'000, 20'000, 0, Side::above, 0},
             {2'000'000, 20'000, 100, Side::above, 20'000},
             {400'000, 20'000, 20, Side::above, 20'000},
             {200'000, 20'000, 10, Side::above, 20'000},
             {98'000, 20'000, 0, Side::above, 0},
             {100'000, 20'000, 0, Side::above, 0},
             {4'000, 20'000, 0, Side::above, 0},
             {2'000, 20'000, 10, Side::below, 20'000},
             {1'000, 20'000, 20, Side::below, 20'000},
             {200, 20'000, 100, Side::below, 20'000},
             // Where one reading ends and the next begins
             {280'000, 20'000, 10, Side::above, 28'000},
             {280'020, 20'000, 20, Side::above, 14'001},
             {900'000, 20'000, 20, Side::above, 45'000},
             {900'100, 20'000, 100, Side::above, 9'001},
             {4'400'000, 20'000, 100, Side::above, 44'000}, // 220 times: a dear one, in centimes
         }) {
        const auto asked = doubtAbout(Money::dinars(row.typed), Money::dinars(row.median));
        if (row.times == 0) {
            EXPECT_EQ(asked, std::nullopt) << row.typed;
            continue;
        }
        ASSERT_TRUE(asked.has_value()) << row.typed;
        EXPECT_EQ(asked->times, row.times) << row.typed;
        EXPECT_EQ(asked->side, row.side) << row.typed;
        EXPECT_EQ(asked->likely, Money::dinars(row.likely)) << row.typed;
    }
}

TEST(PriceSense, whatNoUnitExplainsIsAskedAboutWithoutAProposal) {
    const PriceDoubt above{0, Side::above, std::nullopt};
    const PriceDoubt below{0, Side::below, std::nullopt};
    EXPECT_EQ(doubtAbout(Money::dinars(4'400'100), Money::dinars(20'000)), above); // just over 220 times
    EXPECT_EQ(doubtAbout(Money::dinars(50'000'000), Money::dinars(20'000)), above);
    EXPECT_EQ(doubtAbout(Money::dinars(1), Money::dinars(69'000)), below); // 1 DA for a carpet
}

TEST(PriceSense, hasNothingToSayAboutNothing) {
    EXPECT_EQ(doubtAbout(Money{}, Money::dinars(250)), std::nullopt);
    EXPECT_EQ(doubtAbout(Money::dinars(250), Money{}), std::nullopt);
    EXPECT_EQ(doubtAbout(Money{}, Money{}), std::nullopt);
}

TEST(PriceSense, speaksInCentimesAndDouros) {
    EXPECT_EQ(spoken(Money::dinars(200)).centimes, 20'000);
    EXPECT_EQ(spoken(Money::dinars(200)).douros, 4'000);
    EXPECT_EQ(spoken(Money::dinars(60'000)).centimes, 6'000'000); // "six millions"
    EXPECT_EQ(spoken(Money::dinars(5)).douros, 100);
    EXPECT_EQ(spoken(Money{}).centimes, 0);
    EXPECT_EQ(spoken(Money{}).douros, 0);
}

Money anyPrice() {
    const auto most = *rc::gen::element<std::int64_t>(1'000, 50'000, 1'000'000, 50'000'000);
    return Money::dinars(*rc::gen::inRange<std::int64_t>(1, most));
}
Money times(Money price, std::int64_t n) {
    return Money::centimes(price.centimes() * n);
}

RC_GTEST_PROP(PriceSenseProperty, anOrdinaryPriceIsNeverQuestioned, ()) {
    const auto median = anyPrice();
    // Anything from a fifth to five times.
    const auto least = (median.centimes() + 4) / 5;
    const auto typed =
        Money::centimes(*rc::gen::inRange<std::int64_t>(least, times(median, 5).centimes() + 1));
    RC_ASSERT(doubtAbout(typed, median) == std::nullopt);
}

RC_GTEST_PROP(PriceSenseProperty, aPriceInTheWrongUnitIsReadRight, ()) {
    const auto median = anyPrice();
    const auto factor = *rc::gen::element(10, 20, 100);
    // A piece that costs from 0.75 to 1.35 of the median: then the bands are surely the right ones.
    const auto meant = Money::centimes(*rc::gen::inRange<std::int64_t>(
        (median.centimes() * 75 + 99) / 100, median.centimes() * 135 / 100 + 1));
    const auto high = doubtAbout(times(meant, factor), median);
    RC_ASSERT(high.has_value());
    RC_ASSERT(high->times == factor);
    RC_ASSERT(high->side == Side::above);
    RC_ASSERT(high->likely == meant);
    const auto low = doubtAbout(median, times(median, factor));
    RC_ASSERT(low.has_value());
    RC_ASSERT(low->times == factor);
    RC_ASSERT(low->side == Side::below);
    RC_ASSERT(low->likely == times(median, factor));
}

RC_GTEST_PROP(PriceSenseProperty, fartherOffIsNeverLessDoubtful, ()) {
    const auto median = anyPrice();
    const auto near = anyPrice();
    const auto far = near >= median ? near + anyPrice() : near;
    const auto first = doubtAbout(near, median);
    const auto second = doubtAbout(far, median);
    if (first && first->side == Side::above) {
        RC_ASSERT(second.has_value());
        // Either a larger unit, or so far that none explains it any more.
        RC_ASSERT((!second->likely || (first->likely && second->times >= first->times)));
    }
    // Both ways: what is too high for the one is as much too low for the other.
    const auto back = doubtAbout(median, near);
    RC_ASSERT(back.has_value() == first.has_value());
    if (first) RC_ASSERT((back->times == first->times && back->side != first->side));
}

RC_GTEST_PROP(PriceSenseProperty, theMiddleHasAsManyBelowAsAbove, ()) {
    const auto numbers = *rc::gen::nonEmpty(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 50)));
    std::vector<Money> prices;
    for (const auto n : numbers)
        prices.push_back(Money::dinars(n));
    const auto middle = *medianOf(prices);
    const auto below =
        std::count_if(prices.begin(), prices.end(), [&](Money price) { return price < middle; });
    const auto above =
        std::count_if(prices.begin(), prices.end(), [&](Money price) { return price > middle; });
    const auto count = static_cast<std::ptrdiff_t>(prices.size());
    RC_ASSERT(std::find(prices.begin(), prices.end(), middle) != prices.end());
    RC_ASSERT(below <= (count - 1) / 2);
    RC_ASSERT(above <= count / 2);
}

RC_GTEST_PROP(PriceSenseProperty, theScalesAgree, ()) {
    const auto price = anyPrice();
    const auto said = spoken(price);
    RC_ASSERT(Money::centimes(said.centimes) == price);
    RC_ASSERT(said.douros * 5 == said.centimes);
}

TEST(PriceSenseDeath, isOfPricesThatADocumentCanHave) {
    EXPECT_DEATH((void)doubtAbout(Money::centimes(-1), Money::dinars(1)), "price");
    EXPECT_DEATH((void)doubtAbout(Money::dinars(1), Money::largest() + Money::dinars(1)), "price");
    EXPECT_DEATH((void)spoken(Money::centimes(-1)), "price");
}

} // namespace
} // namespace touat
