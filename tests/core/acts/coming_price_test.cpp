// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A price from a day on: until then the old one holds at every stall, offline as well, and it can be taken back.
#include "core/acts/artisans_word.h"
#include "core/acts/change_price.h"
#include "core/acts/print_tags.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/book/stored_fact.h"
#include "core/sales/goods_view.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"
#include "core/stock/stock_view.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class ComingPrices : public SeveralPlaces {
  protected:
    ComingPrices() {
        baskets = newSeries(s07, 20); // at 850
        syncAll();
    }
    Day today() { return centre->book().today(); }
    void change(int days, std::int64_t dinars) {
        ASSERT_TRUE(changePrice(centre->book(), manager, baskets, today().plus(days), Money::dinars(dinars)));
    }
    static Money priceAt(Book& book, ItemId item) {
        return ShelfView(book.db(), book.stall(), book.today()).find(item)->price;
    }
    void everywhere(std::int64_t dinars) {
        for (auto* book : {&centre->book(), &s07.book(), &s12.book()})
            EXPECT_EQ(priceAt(*book, baskets), Money::dinars(dinars));
    }
    std::vector<ComingPrice> coming() { return ItemTable(s07.db()).coming(baskets, today()); }
    static Reason reason(const Result<Done>& result) { return result.refusal().reason; }
    ItemId baskets;
};

TEST_F(ComingPrices, holdFromTheirDayOnAtEveryStallAlsoWithoutALine) {
    change(2, 1'200);
    syncAll(); // and then the cable is out
    everywhere(850);
    ASSERT_EQ(coming().size(), 1U);
    EXPECT_EQ(coming().front().from, today().plus(2));
    EXPECT_EQ(coming().front().price, Money::dinars(1'200));
    nextDay();
    everywhere(850);
    ASSERT_TRUE(sellOne(s07, baskets));
    nextDay();
    everywhere(1'200);
    EXPECT_TRUE(coming().empty());
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    EXPECT_EQ(exceptions("stale_price"), 0) << "each by its day";
    EXPECT_EQ(exceptions("under_floor"), 0);
}

TEST_F(ComingPrices, areTakenBackBeforeTheyBegin) {
    change(2, 1'200);
    syncAll();
    EXPECT_EQ(reason(withdrawPrice(centre->book(), manager, baskets, today().plus(1))), Reason::rulesMoved);
    EXPECT_EQ(reason(withdrawPrice(centre->book(), s07.vendor, baskets, today().plus(2))), Reason::notAllowed);
    ASSERT_TRUE(withdrawPrice(centre->book(), manager, baskets, today().plus(2)));
    EXPECT_EQ(reason(withdrawPrice(centre->book(), manager, baskets, today().plus(2))), Reason::rulesMoved);
    syncAll();
    EXPECT_TRUE(coming().empty());
    nextDay(3 * 86'400'000LL);
    everywhere(850);
    for (const auto& step : GoodsView(s07.db(), today()).wayOf(baskets))
        EXPECT_NE(step.amount, Money::dinars(1'200)) << "it never held";
}

TEST_F(ComingPrices, r9_whoSoldAtThePriceThatStayedIsNotBlamedForTheWordThatTookTheOtherBack) {
    auto& book = s07.book();
    Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
    const auto shown = ShelfView(book.db(), book.stall(), today()).find(baskets);
    ASSERT_TRUE(basket.add(*shown, book.stall()));
    const auto sold = sell(book, s07.vendor, basket, {exactCash(basket.total())});
    ASSERT_TRUE(sold);
    change(2, 1'200);
    syncAll();
    ASSERT_TRUE(withdrawPrice(centre->book(), manager, baskets, today().plus(2)));
    syncAll();
    auto document = *storedDocument(book.db(), sold->id); // as it was on the counter when the word came
    ++document.number;
    ++document.basket;
    (void)book.record(s07.vendor, SaleMade{document});
    syncAll();
    EXPECT_EQ(exceptions("stale_price"), 0);
}

TEST_F(ComingPrices, theLaterWordTakesThePlaceOfAllThatWasToCome) {
    change(2, 1'200);
    change(9, 1'300);
    EXPECT_EQ(ItemTable(centre->db()).coming(baskets, today()).size(), 2U);
    change(5, 1'250);
    const auto after = ItemTable(centre->db()).coming(baskets, today());
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[0].price, Money::dinars(1'200));
    EXPECT_EQ(after[1].price, Money::dinars(1'250)) << "it was said after the one of the ninth day";
    change(0, 900);
    syncAll();
    EXPECT_TRUE(coming().empty());
    everywhere(900);
    nextDay(12 * 86'400'000LL);
    everywhere(900);
    EXPECT_EQ(reason(changePrice(centre->book(), manager, baskets, today().plus(-1), Money::dinars(950))),
              Reason::ruleUnusable);
}

TEST_F(ComingPrices, aWordAboutTheFloorLeavesWhatIsToComeAsItIs) {
    const auto own = *registerItem(s07.book(), s07.owner, ItemKind::series, card("Tea", Money::dinars(300), Money{}));
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, own, today().plus(2), Money::dinars(400)));
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, own, today().plus(5), Money::dinars(200), Money{}));
    ASSERT_TRUE(changeFloor(s07.book(), s07.owner, own, Money::dinars(250)));
    const auto next = ItemTable(s07.db()).coming(own, today());
    ASSERT_EQ(next.size(), 2U);
    EXPECT_EQ(next[0].price, Money::dinars(400));
    EXPECT_EQ(next[0].floor, Money::dinars(250));
    EXPECT_EQ(next[1].price, Money::dinars(200));
    EXPECT_EQ(next[1].floor, Money::dinars(200)) << "no price is below its floor";
    EXPECT_EQ(priceAt(s07.book(), own), Money::dinars(300));
}

TEST_F(ComingPrices, anArtisansPriceComesDownFromADayOnWithTheirWordAlone) {
    EXPECT_EQ(reason(changePrice(centre->book(), manager, baskets, today().plus(2), Money::dinars(700))),
              Reason::consentMissing);
    const ArtisanSaid said{ConsentHow::inPerson, "Fatma", {}};
    EXPECT_EQ(reason(markDown(centre->book(), manager, baskets, Money::dinars(700), said, today().plus(-1))),
              Reason::ruleUnusable);
    ASSERT_TRUE(markDown(centre->book(), manager, baskets, Money::dinars(700), said, today().plus(2)));
    syncAll();
    everywhere(850);
    nextDay(2 * 86'400'000LL);
    everywhere(700);
}

TEST_F(ComingPrices, norDoesOneThatWasToComeComeDownWithoutTheirWord) {
    change(2, 1'200);
    const auto lowered = changePrice(centre->book(), manager, baskets, today().plus(5), Money::dinars(1'000));
    ASSERT_FALSE(lowered) << "it would cost more by then";
    EXPECT_EQ(lowered.refusal().reason, Reason::consentMissing);
    EXPECT_EQ(lowered.refusal().amount, Money::dinars(1'200));
    const ArtisanSaid said{ConsentHow::inPerson, "Fatma", {}};
    EXPECT_EQ(reason(markDown(centre->book(), manager, baskets, Money::dinars(1'200), said, today().plus(5))),
              Reason::priceNotLower);
    ASSERT_TRUE(markDown(centre->book(), manager, baskets, Money::dinars(1'000), said, today().plus(5)));
    syncAll();
    nextDay(2 * 86'400'000LL);
    everywhere(1'200);
    nextDay(3 * 86'400'000LL);
    everywhere(1'000);
}

TEST_F(ComingPrices, tagsAreOfferedAheadAndNotOnceMoreOnTheDay) {
    auto& book = s07.book();
    ASSERT_TRUE(printTags(book, s07.vendor, {{baskets, 20}}));
    change(2, 1'200);
    syncAll();
    auto waiting = tagsWaiting(book);
    EXPECT_TRUE(waiting.repriced.empty());
    ASSERT_EQ(waiting.coming.size(), 1U);
    EXPECT_EQ(waiting.coming[0].from, today().plus(2));
    EXPECT_EQ(waiting.coming[0].price, Money::dinars(1'200));
    EXPECT_TRUE(tagsWaiting(s12.book()).coming.empty()) << "none of them lies there";
    ASSERT_TRUE(printTags(book, s07.vendor, {{baskets, 20, today().plus(2)}}));
    waiting = tagsWaiting(book);
    EXPECT_TRUE(waiting.coming.empty());
    EXPECT_TRUE(waiting.repriced.empty()) << "they hang there in two days";
    nextDay(2 * 86'400'000LL);
    EXPECT_TRUE(tagsWaiting(book).repriced.empty());
}

TEST_F(ComingPrices, tagsThatWerePrintedAheadAreOldWhenThePriceIsTakenBack) {
    auto& book = s07.book();
    ASSERT_TRUE(printTags(book, s07.vendor, {{baskets, 20}}));
    change(2, 1'200);
    ASSERT_TRUE(withdrawPrice(centre->book(), manager, baskets, today().plus(2)));
    syncAll();
    EXPECT_TRUE(tagsWaiting(book).repriced.empty()) << "the price that they show still holds";
    change(2, 1'300);
    syncAll();
    ASSERT_TRUE(printTags(book, s07.vendor, {{baskets, 20, today().plus(2)}}));
    ASSERT_TRUE(withdrawPrice(centre->book(), manager, baskets, today().plus(2)));
    syncAll();
    EXPECT_EQ(tagsWaiting(book).repriced, std::vector{baskets});
}

TEST_F(ComingPrices, theManagersListOfAStallShowsThemBesideThePrice) {
    change(2, 1'200);
    const auto rows = StockView(centre->db(), today()).at(stall(7));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].price, Money::dinars(850));
    EXPECT_EQ(rows[0].nextPrice, Money::dinars(1'200));
    EXPECT_EQ(rows[0].nextFrom, today().plus(2));
    ASSERT_TRUE(withdrawPrice(centre->book(), manager, baskets, today().plus(2)));
    EXPECT_FALSE(StockView(centre->db(), today()).at(stall(7))[0].nextPrice);
}

} // namespace
} // namespace touat
