// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person asks of goods: worth, age, what to ask for, what went missing, the way of a piece.
#include "core/sales/goods_view.h"

#include <map>
#include <tuple>

#include "core/acts/ask_artisan.h"
#include "core/acts/change_price.h"
#include "core/acts/loss_entries.h"
#include "core/acts/move_goods.h"
#include "core/acts/transfer.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/stock_view.h"
#include "counted_sums.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class GoodsViews : public SeveralPlaces {
  protected:
    GoodsView view(TestPlace& place) { return {place.db(), place.book().today()}; }
    ItemId honey(int pieces, Money cost) {
        auto own = card("Honey", Money::dinars(900));
        own.family = "other";
        const auto item = *registerItem(s07.book(), s07.vendor, ItemKind::series, own);
        EXPECT_TRUE(receiveGoods(s07.book(), s07.vendor, {{item, Quantity::pieces(pieces), cost}},
                                 "Coopérative", "BL 12"));
        return item;
    }
};

TEST_F(GoodsViews, stockIsWorthItsPriceAndOwnGoodsTheirCost) {
    const auto baskets = newSeries(s07, 10, Money::dinars(850));
    const auto jar = honey(4, Money::dinars(500));
    const auto rows = view(s07).at(stall(7));
    ASSERT_EQ(rows.size(), 2U);
    const auto worth = worthOf(rows);
    EXPECT_EQ(worth.units, UnitSums::ofPieces(14));
    EXPECT_EQ(worth.atPrice, Money::dinars(8'500 + 3'600));
    EXPECT_EQ(worth.entrusted, Money::dinars(7'225)) << "what she is owed if they are lost";
    EXPECT_EQ(worth.entrusted, valueOnLoss(s07.book(), baskets, Quantity::pieces(10)));
    EXPECT_EQ(worth.atCost, Money::dinars(2'000)); // what is entrusted costs the stall nothing
    const auto groups = groupsOf(rows, [](const GoodsRow& row) { return row.artisanName.latin; });
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].key, "Fatma");
    EXPECT_EQ(groups[1].worth.atPrice, Money::dinars(3'600));
    // What stands in the store room is here too.
    ASSERT_TRUE(moveGoods(s07.book(), s07.vendor, MoveReason::toReserve,
                          {{jar, Quantity::pieces(3)}}, ""));
    const auto again = view(s07).at(stall(7));
    EXPECT_EQ(worthOf(again), worth);
}

TEST_F(GoodsViews, goodsForWhichTheArtisanAnswersAreNotOwedByTheHouse) {
    const auto baskets = [&](const Terms& terms, int pieces) {
        auto made = card("Basket", Money::dinars(1000));
        made.artisan = fatma;
        made.contract = *given::signPaper(centre->book(), manager, fatma, stall(7), terms);
        sync(s07);
        const auto item = *registerItem(s07.book(), s07.vendor, ItemKind::series, made);
        EXPECT_TRUE(takeDeposit(s07.book(), s07.vendor, fatma, *made.contract,
                                {{item, Quantity::pieces(pieces)}}));
        return item;
    };
    auto terms = fifteenPercent();
    terms.liability = Liability::artisan;
    const auto theirs = baskets(terms, 3);
    terms.liability = Liability::stall;
    terms.centre = Rate::percent(5);
    const auto ours = baskets(terms, 1);
    ASSERT_TRUE(sellOne(s07, ours));
    ASSERT_TRUE(sellOne(s07, ours)); // more than the book has
    const auto rows = view(s07).at(stall(7));
    ASSERT_EQ(rows.size(), 2U);
    for (const auto& row : rows) {
        EXPECT_EQ(row.agreed, row.item == theirs ? Money{} : Money::dinars(-800));
        EXPECT_EQ(valueOnLoss(s07.book(), row.item, Quantity::pieces(1)),
                  row.item == theirs ? Money{} : Money::dinars(800));
    }
    EXPECT_EQ(worthOf(rows).entrusted, Money::dinars(-800));
}

TEST_F(GoodsViews, theStockOfAStallComesByFamilyAndNameAtTodaysPrices) {
    const auto jar = honey(3, Money::dinars(500));
    const auto carpet = newPiece(s07);
    const auto baskets = newSeries(s07, 12, Money::dinars(100));
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, jar, s07.book().today(), Money::dinars(950), {}));
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, jar, s07.book().today().plus(9), Money::dinars(999), {}));
    const auto rows = StockView(s07.db(), s07.book().today()).at(stall(7));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](const StockRow& a, const StockRow& b) {
        return std::tie(a.family, a.name.latin, a.item) < std::tie(b.family, b.name.latin, b.item);
    }));
    std::map<ItemId, StockRow> by;
    for (const auto& row : rows) by[row.item] = row;
    EXPECT_EQ(by[jar].price, Money::dinars(950));
    EXPECT_EQ(by[jar].artisan, Name{});
    EXPECT_EQ(by[carpet].artisan, ArtisanTable(s07.db()).find(fatma)->name);
    EXPECT_EQ(by[baskets].onHand, Quantity::pieces(12));
}

TEST_F(GoodsViews, piecesAndKilogramsAreNotAdded) {
    newSeries(s07, 12, Money::dinars(100));
    auto couscous = card("Couscous", Money::dinars(400));
    couscous.unit = Unit::kilogram;
    const auto item = *registerItem(s07.book(), s07.vendor, ItemKind::series, couscous);
    ASSERT_TRUE(receiveGoods(s07.book(), s07.vendor, {{item, Quantity::thousandths(3'400)}}));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::missing,
                          {{item, Quantity::thousandths(400)}}, "x"));
    const UnitSums both{Quantity::pieces(12), {}, Quantity::pieces(3)};
    EXPECT_EQ(worthOf(view(s07).at(stall(7))).units, both);
    const auto stock = StockView(s07.db(), s07.book().today()).of(stall(7), {});
    EXPECT_EQ(stock.units, both);
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::found,
                          {{item, Quantity::thousandths(400)}}, "x"));
    EXPECT_EQ(StockView(s07.db(), s07.book().today()).of(stall(7), {}).value,
              Money::dinars(1'200 + 1'360)) << "of what is begun, its part";
    syncAll();
    const auto today = s07.book().today();
    const auto places = GoodsView(centre->db(), today).places(today, today);
    EXPECT_EQ(sumOf(places).units, (UnitSums{Quantity::pieces(12), {}, Quantity::thousandths(3'400)}));
}

TEST_F(GoodsViews, theCentreKeepsOfAPlaceWhatLiesThere) {
    const auto jar = honey(4, Money::dinars(500));
    const auto baskets = newSeries(s07, 10);
    const auto carpet = newPiece(s07);
    ASSERT_TRUE(moveGoods(s07.book(), s07.vendor, MoveReason::toReserve, {{jar, Quantity::pieces(3)}}, ""));
    syncAll();
    const auto today = s07.book().today();
    auto& db = centre->db();
    const auto has = [&](Day day) {
        const auto kept = keptSums(db, stall(7), day);
        EXPECT_TRUE(kept == countedSums(db, stall(7), day));
        return kept;
    };
    EXPECT_EQ(has(today).kinds, 3);
    EXPECT_EQ(has(today).own, Money::dinars(2'000));
    EXPECT_EQ(has(today).units, UnitSums::ofPieces(15));
    // A price of a day to come is not that of today, and a second one of the same item neither.
    const auto before = has(today);
    for (const int days : {9, 20})
        ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today.plus(days), Money::dinars(900 + days), {}));
    syncAll();
    EXPECT_TRUE(has(today) == before);
    EXPECT_EQ(has(today.plus(9)).shelfValue, before.shelfValue + Money::dinars(10 * 59));
    EXPECT_EQ(has(today.plus(20)).shelfValue, before.shelfValue + Money::dinars(10 * 70));
    // What is sold out, or goes to another place, leaves nothing.
    ASSERT_TRUE(sellOne(s07, carpet));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::missing, {{baskets, Quantity::pieces(10)}}, "x"));
    syncAll();
    EXPECT_EQ(has(today).kinds, 1);
    EXPECT_EQ(has(today).entrusted, Money{});
    EXPECT_EQ(keptSums(db, stall(12), today).kinds, 0);
}

TEST_F(GoodsViews, whatAPlaceToldOfBeforeItIsKnownWhatItIsComesIntoItsSumsThen) {
    const auto carpet = newPiece(s07); // which the centre has not heard of
    CountedLine found;
    found.item = carpet;
    found.kind = ItemKind::piece;
    found.counted = onePiece;
    StockCounted fact;
    fact.number = 1;
    fact.kinds = 1;
    fact.units = onePiece;
    fact.lines.push_back(found);
    (void)s12.book().record(s12.owner, fact);
    sync(s12);
    const auto today = s12.book().today();
    EXPECT_EQ(PlaceSumsTable(centre->db()).of(stall(12), today).unknown, 1);
    EXPECT_EQ(keptSums(centre->db(), stall(12), today).kinds, 0);
    sync(s07);
    EXPECT_EQ(PlaceSumsTable(centre->db()).of(stall(12), today).unknown, 0);
    EXPECT_EQ(keptSums(centre->db(), stall(12), today).kinds, 1);
}

TEST_F(GoodsViews, whatDoesNotMoveIsSeen) {
    const auto baskets = newSeries(s07, 10);
    const auto carpet = newPiece(s07);
    constexpr std::int64_t dayMs = 86'400'000;
    clock.pass(40 * dayMs);
    ASSERT_TRUE(sellOne(s07, baskets));
    clock.pass(5 * dayMs);
    // The day of the sale is the business day that stayed open.
    const auto idle = view(s07).idle(stall(7), 45);
    ASSERT_EQ(idle.size(), 2U);
    EXPECT_EQ(idleDays(idle[0], s07.book().today()), 45);
    EXPECT_EQ(ageGroup(45), "90");
    EXPECT_EQ(ageGroup(400), "more");
    const auto rows = view(s07).at(stall(7), 90);
    for (const auto& row : rows)
        EXPECT_EQ(daysOfStock(row, 90), row.item == carpet ? std::nullopt : std::optional(810));
}

TEST_F(GoodsViews, whatFellBelowItsLevelIsAskedFor) {
    const auto baskets = newSeries(s07, 3);
    const auto jar = honey(1, Money::dinars(500));
    ASSERT_TRUE(setLevel(s07.book(), s07.vendor, baskets, Quantity::pieces(5), Quantity::pieces(20)));
    ASSERT_TRUE(setLevel(s07.book(), s07.vendor, jar, onePiece, Quantity::pieces(6)));
    auto wanted = view(s07).wanted(stall(7));
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted[0].wanted, Quantity::pieces(17));
    ASSERT_TRUE(sellOne(s07, jar));
    wanted = view(s07).wanted(stall(7)); // also when there is none left to stand in a list
    ASSERT_EQ(wanted.size(), 2U);
    EXPECT_EQ(wanted[0].wanted + wanted[1].wanted, Quantity::pieces(23));
}

TEST_F(GoodsViews, anArtisanIsAskedOnceUntilSomethingComes) {
    const auto baskets = newSeries(s07, 3);
    const auto mats = newSeries(s07, 3);
    const auto jar = honey(1, Money::dinars(500));
    for (const auto item : {baskets, mats, jar})
        ASSERT_TRUE(
            setLevel(s07.book(), s07.vendor, item, Quantity::pieces(5), Quantity::pieces(20)));
    const auto asked = [&] {
        std::map<ItemId, std::optional<Day>> days;
        for (const auto& row : view(s07).wanted(stall(7)))
            days[row.goods.item] = row.askedOn;
        return days;
    };
    const Person officer{std::nullopt, Role::officer};
    EXPECT_EQ(askArtisan(s07.book(), officer, fatma).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(askArtisan(s07.book(), s07.vendor, {}).refusal().reason, Reason::artisanUnknown);
    EXPECT_EQ(takeBackAsking(s07.book(), s07.vendor, fatma).refusal().reason, Reason::noLines);
    ASSERT_TRUE(askArtisan(s07.book(), s07.vendor, fatma));
    const auto today = s07.book().today();
    EXPECT_EQ(asked(), (std::map<ItemId, std::optional<Day>>{
                           {baskets, today}, {mats, today}, {jar, std::nullopt}}));
    EXPECT_EQ(askArtisan(s07.book(), s07.vendor, fatma).refusal().reason, Reason::noLines);
    ASSERT_TRUE(takeBackAsking(s07.book(), s07.vendor, fatma));
    EXPECT_EQ(asked()[mats], std::nullopt);
    ASSERT_TRUE(askArtisan(s07.book(), s07.vendor, fatma));
    ASSERT_TRUE(takeDeposit(s07.book(), s07.vendor, fatma,
                            ContractTable(s07.db()).newest(fatma, stall(7))->id,
                            {{baskets, onePiece}})); // too few, but she did something
    EXPECT_EQ(asked()[baskets], std::nullopt);
    EXPECT_EQ(asked()[mats], today);
    ASSERT_TRUE(askArtisan(s07.book(), s07.vendor, fatma)); // for more baskets alone
    EXPECT_EQ(asked()[baskets], today);
    EXPECT_EQ(asked()[mats], today);
}

TEST_F(GoodsViews, whatWentMissingIsWorthTodaysPriceAndWhoLostNothingSoldAllTheSame) {
    const auto baskets = newSeries(s07, 10, Money::dinars(850));
    const auto others = newSeries(s12, 10, Money::dinars(500));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::missing, {{baskets, onePiece}}, "x"));
    const auto today = s07.book().today();
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today, Money::dinars(900),
                            Money::dinars(850)));
    ASSERT_TRUE(sellOne(s12, others));
    syncAll();
    GoodsView all(centre->db(), today);
    const auto lost = all.shrinkage(today, today);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].value, Money::dinars(900));
    for (const auto& place : all.places(today, today)) {
        EXPECT_EQ(place.missingValue, place.place == stall(7) ? Money::dinars(900) : Money{});
        EXPECT_EQ(place.sales, place.place == stall(12) ? Money::dinars(500) : Money{});
    }
    // Nor is what is asked for when none is left offered at the price of long ago.
    ASSERT_TRUE(setLevel(s07.book(), s07.vendor, baskets, onePiece, Quantity::pieces(6)));
    for (int left = 9; left > 0; --left)
        ASSERT_TRUE(sellOne(s07, baskets));
    const auto wanted = view(s07).wanted(stall(7));
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted[0].goods.price, Money::dinars(900));
}

TEST_F(GoodsViews, whatWentMissingIsSetAgainstTheSales) {
    const auto baskets = newSeries(s07, 10, Money::dinars(850));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::stolen,
                          {{baskets, Quantity::pieces(3)}}, "samedi"));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::found, {{baskets, onePiece}}, "x"));
    ASSERT_TRUE(sellOne(s07, baskets));
    countEverything(s07, 1); // six are left, and nobody scans them
    syncAll();
    const auto today = s07.book().today();
    const auto rows = GoodsView(centre->db(), today).shrinkage(today, today);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].place, stall(7));
    EXPECT_EQ(rows[0].missing, UnitSums::ofPieces(9));
    EXPECT_EQ(rows[0].value, Money::dinars(9 * 850));
    EXPECT_EQ(rows[0].sales, Money::dinars(850));
    EXPECT_TRUE(GoodsView(centre->db(), today).shrinkage(today.plus(1), today.plus(2)).empty());
}

TEST_F(GoodsViews, theWayOfAPieceIsToldFromTheWorkshopToTheBuyer) {
    const auto carpet = newPiece(timimoun);
    const Person officer{std::nullopt, Role::officer};
    clock.pass(1000);
    PieceInspected found;
    found.item = carpet;
    found.grade = 2;
    found.seal = "TZ-412";
    ASSERT_TRUE(inspectPiece(timimoun.book(), officer, found));
    clock.pass(1000);
    const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                     {{carpet, onePiece}}, "Ahmed");
    syncAll();
    clock.pass(1000);
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    clock.pass(1000);
    ASSERT_TRUE(sellOne(s07, carpet));
    syncAll();
    const auto kinds = [&](Database& db) {
        std::vector<StepKind> steps;
        for (const auto& step : GoodsView(db, s07.book().today()).wayOf(carpet))
            steps.push_back(step.kind);
        return steps;
    };
    using enum StepKind;
    const std::vector<StepKind> whole{registered, deposited, inspected, sent, arrived, sold};
    EXPECT_EQ(kinds(centre->db()), whole);
    // The selling stall does not hear of the deposit, which is between the artisan and Timimoun.
    EXPECT_EQ(kinds(s07.db()), (std::vector<StepKind>{registered, inspected, sent, arrived, sold}));
    const auto way = GoodsView(centre->db(), s07.book().today()).wayOf(carpet);
    EXPECT_EQ(way[2].text, "TZ-412");
    EXPECT_EQ(way[3].other, stall(7));
    EXPECT_EQ(way[3].text, "Ahmed");
    EXPECT_EQ(way[5].number, "S07-1-000001");
    EXPECT_EQ(way[5].byName.latin, "Stall 7");
}

TEST_F(GoodsViews, row71_aPlaceHearsTheWholeWayOfAPieceAndOfASeriesItsOwnPart) {
    const auto carpet = newPiece(timimoun);
    const auto baskets = newSeries(timimoun, 10);
    const auto bring = [&](TestPlace& to, const std::vector<IncomingLine>& lines) {
        clock.pass(1000);
        const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, to.book().stall(),
                                         Spot::shelf, lines, "");
        syncAll();
        clock.pass(1000);
        ASSERT_TRUE(receiveTransfer(to.book(), to.vendor, transfer, {}));
    };
    bring(s07, {{carpet, onePiece}, {baskets, Quantity::pieces(2)}});
    bring(s12, {{baskets, Quantity::pieces(3)}});
    clock.pass(1000);
    ASSERT_TRUE(sellOne(s12, baskets));
    syncAll();
    GoodsView all(centre->db(), s07.book().today());
    const auto kinds = [](const std::vector<GoodsStep>& way) {
        std::vector<StepKind> steps;
        for (const auto& step : way)
            steps.push_back(step.kind);
        return steps;
    };
    using enum StepKind;
    const auto told = all.wayFor(carpet, stall(7));
    EXPECT_EQ(kinds(told), (std::vector<StepKind>{registered, deposited, sent, arrived}));
    EXPECT_EQ(all.wayFor(carpet, stall(12)), std::vector<GoodsStep>{}) << "it never was there";
    EXPECT_EQ(kinds(all.wayFor(baskets, stall(7))),
              (std::vector<StepKind>{registered, sent, arrived}))
        << "what stall 12 sells of a series is its business";
    EXPECT_EQ(kinds(all.wayFor(baskets, stall(12))),
              (std::vector<StepKind>{registered, sent, arrived, sold}));
    // Put together with what is known here: no step twice, and what only this book knows stays.
    clock.pass(1000);
    ASSERT_TRUE(sellOne(s07, carpet)); // the centre has not heard of it
    const auto here = view(s07).wayOf(carpet);
    EXPECT_EQ(kinds(here), (std::vector<StepKind>{registered, sent, arrived, sold}));
    const auto whole = wholeWay(here, told);
    EXPECT_EQ(kinds(whole), (std::vector<StepKind>{registered, deposited, sent, arrived, sold}));
    EXPECT_EQ(whole[2].byName.latin, "Timimoun");
    EXPECT_EQ(wholeWay(whole, told), whole);
}

} // namespace
} // namespace touat
