// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods of which a stall sold more than its book had: allowed at the counter, asked about at the centre.
#include "core/acts/rule_exception.h"
#include "core/acts/take_deposit.h"
#include "core/book/stored_fact.h"
#include "core/journal/balance_table.h"
#include "core/journal/ruling_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/goods_sum_view.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Oversold : public SeveralPlaces {
  public:
    std::vector<FoundException> asked() {
        std::vector<FoundException> waiting;
        for (auto& found : ExceptionTable(centre->db()).all()) {
            const auto about = ExceptionId::of(found.entry, found.line);
            if (found.kind == "oversell" && !RulingTable(centre->db()).of(about, found.kind))
                waiting.push_back(std::move(found));
        }
        return waiting;
    }
    Result<RulingId> rule(const FoundException& found, const ProposedRuling& how) {
        return ruleException(centre->book(), manager, ExceptionId::of(found.entry, found.line),
                             found.kind, how, "compté");
    }
    Quantity onShelf(int place, ItemId item) {
        return BalanceTable(centre->db()).goods(account::stock(stall(place)), item);
    }
    void oneMore(TestPlace& at, ItemId item) {
        ASSERT_TRUE(sellOne(at, item));
        sync(at);
    }
};

TEST_F(Oversold, whatASeriesSoldBelowZeroIsAskedOnceAtTheCentreUntilItIsDecided) {
    const auto baskets = newSeries(s07, 1);
    const auto mats = newSeries(s07, 1);
    oneMore(s07, baskets);
    EXPECT_TRUE(asked().empty()) << "it had one";
    oneMore(s07, baskets);
    oneMore(s07, baskets);
    ASSERT_EQ(asked().size(), 1U) << "at most once";
    EXPECT_EQ(asked()[0].subject, baskets.text());
    EXPECT_EQ(asked()[0].entry.stream.stall, stall(7));
    EXPECT_EQ(s07.db().integer("SELECT count(*) FROM exception"), 0) << "the stall knows it anyway";
    oneMore(s07, mats);
    oneMore(s07, mats);
    EXPECT_EQ(asked().size(), 2U) << "of every item";
    const auto found = asked()[0];
    const auto ways = rulingsFor(centre->book(), found);
    ASSERT_EQ(ways.size(), 2U);
    EXPECT_EQ(ways[0].ruling, Ruling::found);
    EXPECT_EQ(ways[0].lines[0].quantity, Quantity::pieces(2));
    EXPECT_EQ(ways[1], (ProposedRuling{Ruling::stands, {}}));
    const auto ruling = rule(found, ways[0]);
    ASSERT_TRUE(ruling);
    EXPECT_EQ(onShelf(7, baskets), Quantity{});
    sync(s07);
    EXPECT_EQ(levelAt(s07, baskets), Quantity{});
    EXPECT_EQ(asked().size(), 1U);
    oneMore(s07, baskets);
    EXPECT_EQ(asked().size(), 2U) << "below zero again";
    EXPECT_TRUE(sumOf(centre->db(), baskets).balances());
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()), std::vector<std::string>{});
    ASSERT_TRUE(takeBackRuling(centre->book(), manager, *ruling, "mal compté"));
    EXPECT_EQ(onShelf(7, baskets), Quantity::pieces(-3));
}

TEST_F(Oversold, itCameFromAnotherPlaceOrWasWrittenInLater) {
    const auto baskets = newSeries(s12, 3);
    syncAll();
    ASSERT_TRUE(sellOne(s07, baskets));
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    ASSERT_EQ(asked().size(), 1U);
    auto ways = rulingsFor(centre->book(), asked()[0]);
    ASSERT_EQ(ways.size(), 3U);
    EXPECT_EQ(ways[1].ruling, Ruling::carried);
    EXPECT_EQ(ways[1].lines[0].from.place, stall(12));
    EXPECT_EQ(ways[1].lines[0].quantity, Quantity::pieces(2));
    ASSERT_TRUE(rule(asked()[0], ways[1]));
    syncAll();
    EXPECT_EQ(onShelf(7, baskets), Quantity{});
    EXPECT_EQ(levelAt(s12, baskets), onePiece);
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()), std::vector<std::string>{});
    // The deposit that was forgotten is written: nothing is left to move.
    const auto mats = newSeries(s07, 1);
    oneMore(s07, mats);
    oneMore(s07, mats);
    const auto contract = ShelfView(s07.db(), stall(7), s07.book().today()).find(mats)->contract;
    ASSERT_TRUE(takeDeposit(s07.book(), s07.vendor, fatma, *contract, {{mats, Quantity::pieces(5)}}));
    sync(s07);
    ASSERT_EQ(asked().size(), 1U);
    ways = rulingsFor(centre->book(), asked()[0]);
    EXPECT_EQ(ways, (std::vector{ProposedRuling{Ruling::stands, {}}}));
    ASSERT_TRUE(rule(asked()[0], ways[0]));
    EXPECT_TRUE(asked().empty());
}

TEST_F(Oversold, whoLeftItAsItIsIsNotAskedAtEverySale) {
    const auto baskets = newSeries(s07, 1);
    oneMore(s07, baskets);
    oneMore(s07, baskets);
    ASSERT_TRUE(rule(asked().at(0), {Ruling::stands, {}}));
    oneMore(s07, baskets);
    EXPECT_TRUE(asked().empty()) << "it was below zero when that was decided";
}

TEST_F(Oversold, filledUpAndSoldOutAgainItIsStillOneQuestion) {
    const auto baskets = newSeries(s07, 1);
    oneMore(s07, baskets);
    oneMore(s07, baskets);
    ASSERT_EQ(asked().size(), 1U);
    const auto contract = ShelfView(s07.db(), stall(7), s07.book().today()).find(baskets)->contract;
    ASSERT_TRUE(takeDeposit(s07.book(), s07.vendor, fatma, *contract, {{baskets, Quantity::pieces(2)}}));
    oneMore(s07, baskets);
    oneMore(s07, baskets);
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(-1)) << "it went below zero a second time";
    EXPECT_EQ(asked().size(), 1U) << "and nobody has answered the first";
}

TEST_F(Oversold, severalLinesOfOneSaleAreOneStepBelowZero) {
    const auto baskets = newSeries(s07, 2);
    oneMore(s07, baskets);
    const auto row = s07.db().integer("SELECT max(id) FROM sale");
    auto document = *storedDocument(s07.db(), SaleId::fromPacked(row));
    document.lines = std::vector(3, document.lines.front()); // as parts of sets come, each on its own line
    document.total = Money::centimes(document.lines.front().amount.centimes() * 3);
    document.tenders.front().amount = document.total;
    ++document.number;
    ++document.basket;
    (void)s07.book().record(s07.vendor, SaleMade{document});
    sync(s07);
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(-2));
    EXPECT_EQ(asked().size(), 1U);
}

TEST_F(Oversold, ofFormerRecordsNobodyAsks) {
    const auto baskets = newSeries(s07, 1);
    auto& book = s07.book();
    const auto item = *ShelfView(book.db(), book.stall(), book.today()).find(baskets);
    Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
    ASSERT_TRUE(basket.add(item, book.stall()));
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(9), item));
    SaleWish wish;
    wish.former = FormerRecord{clock.now(), "cahier 12"};
    ASSERT_TRUE(sell(book, s07.vendor, basket, {exactCash(basket.total())}, wish));
    sync(s07);
    EXPECT_EQ(onShelf(7, baskets), Quantity::pieces(-8));
    EXPECT_TRUE(asked().empty());
}

} // namespace
} // namespace touat
