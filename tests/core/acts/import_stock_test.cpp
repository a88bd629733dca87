// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening stock of known items by one table: on the shelf and in the reserve, own goods and an artisan's,
// and taken back whole.
#include "core/acts/import_stock.h"
#include "core/acts/register_item.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "the_consignor.h"

namespace touat {
namespace {

using namespace given;

class StockImports : public ConsignmentTest {
  protected:
    ItemId known(ItemKind kind, const std::string& code, bool hers = false, Unit unit = Unit::piece) {
        auto each = card("Chose", Money::dinars(500));
        each.codes = {code};
        if (unit != Unit::piece) each.unit = unit;
        if (hers) {
            each.artisan = fatma;
            each.contract = contract;
        }
        return *registerItem(book(), seller, kind, each);
    }
    static OpeningStock line(const std::string& code, std::int64_t shelf, std::int64_t reserve = 0) {
        return {code, Quantity::pieces(shelf), Quantity::pieces(reserve), std::nullopt};
    }
    Quantity stored(ItemId item) { return BalanceTable(db()).goods("reserve:S07", item); }
    Quantity entrusted(ItemId item) {
        return BalanceTable(db()).goods(account::entrusted(fatma), item);
    }
    std::optional<Reason> reasonOf(const OpeningStock& one) {
        const auto verdict = checkStock(book(), {one}).front();
        return verdict ? std::optional(verdict->reason) : std::nullopt;
    }
    ImportId takeIn(const std::vector<OpeningStock>& lines) {
        return *importStock(book(), manager, "stock.csv", lines, {})->import;
    }
};

TEST_F(StockImports, row62_stockOfWhatIsKnownComesOnTheShelfAndIntoTheReserve) {
    const auto baskets = known(ItemKind::series, "P-1");
    const auto rolled = known(ItemKind::piece, "T-1", true);
    const auto bowls = known(ItemKind::series, "B-1", true);
    const auto honey = known(ItemKind::series, "M-1", false, Unit::kilogram);
    std::vector<OpeningStock> lines{line("P-1", 12, 30), line("T-1", 0, 1), line("B-1", 5, 2),
                                    {"M-1", Quantity::thousandths(2'500), {}, Money::dinars(400)}};
    for (const auto& verdict : checkStock(book(), lines)) EXPECT_FALSE(verdict);
    const auto done = importStock(book(), manager, "stock.csv", lines, {});
    ASSERT_TRUE(done);
    EXPECT_EQ(done->items, 4);
    EXPECT_EQ(done->read, 4U);
    EXPECT_EQ(stock(baskets), Quantity::pieces(12));
    EXPECT_EQ(stored(baskets), Quantity::pieces(30));
    EXPECT_EQ(stock(rolled), Quantity{});
    EXPECT_EQ(stored(rolled), onePiece);
    EXPECT_EQ(PieceTable(db()).find(rolled)->state, PieceState::inReserve);
    EXPECT_EQ(stock(honey), Quantity::thousandths(2'500));
    EXPECT_EQ(CostTable(db()).average(book().stall(), honey), Money::dinars(400));
    // What is hers came by deposit: in custody, nobody's money.
    EXPECT_EQ(entrusted(bowls), Quantity::pieces(-7));
    EXPECT_EQ(entrusted(rolled), Quantity::pieces(-1));
    EXPECT_EQ(entrusted(baskets), Quantity{});
    EXPECT_TRUE(sellForCash({bowls}));
    const auto import = *ImportTable(db()).find(*done->import);
    EXPECT_EQ(import.stock, 4);
    EXPECT_EQ(import.items, 0);
    EXPECT_EQ(import.more, 0);
    EXPECT_EQ(import.source, "stock.csv");
}

TEST_F(StockImports, everyLineThatStaysOutSaysWhy) {
    known(ItemKind::series, "P-1");
    known(ItemKind::piece, "T-1");
    known(ItemKind::series, "B-1", true);
    auto dear = line("P-1", 1);
    dear.cost = Money::dinars(-1);
    auto bought = line("B-1", 1);
    bought.cost = Money::dinars(100);
    auto half = line("P-1", 0);
    half.quantity = half.reserve = Quantity::thousandths(500);
    EXPECT_EQ(reasonOf(line("Z-9", 1)), Reason::codeUnknown);
    EXPECT_EQ(reasonOf(line(shelf(postage).code(), 1)), Reason::itemUnknown);
    EXPECT_EQ(reasonOf(line("P-1", 0)), Reason::quantityNotPositive);
    EXPECT_EQ(reasonOf(line("P-1", -1, 2)), Reason::quantityNotPositive);
    EXPECT_EQ(reasonOf(half), Reason::quantityNotWhole) << "two halves are no whole one";
    EXPECT_EQ(reasonOf(line("P-1", 900'000, 900'000)), Reason::amountTooLarge);
    EXPECT_EQ(reasonOf(line("P-1", 2'000'000)), Reason::amountTooLarge);
    EXPECT_EQ(reasonOf(dear), Reason::amountTooLarge);
    EXPECT_EQ(reasonOf(bought), Reason::goodsEntrusted);
    EXPECT_EQ(reasonOf(line("T-1", 1, 1)), Reason::oneOfAKind);
    EXPECT_EQ(reasonOf(line(shelf(carpet).code(), 1)), Reason::pieceNotHere);
    EXPECT_EQ(reasonOf(line(shelf(couffin).code(), 3)), Reason::stockKnown);
    EXPECT_EQ(reasonOf(line(shelf(couffin).code(), 0, 3)), std::nullopt) << "none in the reserve yet";
    const Person officer{std::nullopt, Role::officer, std::nullopt};
    EXPECT_EQ(importStock(book(), officer, "stock.csv", {line("P-1", 1)}, {}).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(importStock(book(), manager, "a\nb", {line("P-1", 1)}, {}).refusal().reason,
              Reason::textUnusable);
    const auto nothing = importStock(book(), manager, "stock.csv", {line("Z-9", 1)}, {});
    ASSERT_TRUE(nothing);
    EXPECT_FALSE(nothing->import);
}

TEST_F(StockImports, aCodeThatTwoItemsHaveAndAContractWithAnotherPlaceStayOut) {
    known(ItemKind::series, "P-1");
    (void)book().record(manager, [this] { // two places may use one maker's code
        ItemRegistered again;
        again.card = card("Autre", Money::dinars(700));
        again.card.codes = {"P-1"};
        return again;
    }());
    EXPECT_EQ(reasonOf(line("P-1", 1)), Reason::codeTwice);
    const auto away =
        *signPaper(book(), manager, fatma, Stall::number(8), fifteenPercent());
    ItemRegistered theirs;
    theirs.card = card("Ailleurs", Money::dinars(700));
    theirs.card.codes = {"A-1"};
    theirs.card.artisan = fatma;
    theirs.card.contract = away;
    (void)book().record(manager, theirs);
    EXPECT_EQ(reasonOf(line("A-1", 1)), Reason::contractElsewhere);
}

TEST_F(StockImports, aTableReadTwiceBringsNothingTheSecondTime) {
    const auto baskets = known(ItemKind::series, "P-1");
    known(ItemKind::piece, "T-1");
    const std::vector<OpeningStock> lines{line("P-1", 12), line("P-1", 3), line("P-1", 0, 30),
                                          line("T-1", 1), line("T-1", 0, 1)};
    const auto verdicts = checkStock(book(), lines);
    EXPECT_FALSE(verdicts[0]);
    EXPECT_EQ(verdicts[1]->reason, Reason::stockKnown) << "a line before it says so";
    EXPECT_EQ(verdicts[1]->subject, "P-1");
    EXPECT_FALSE(verdicts[2]) << "the reserve may stand in a line of its own";
    EXPECT_FALSE(verdicts[3]);
    EXPECT_EQ(verdicts[4]->reason, Reason::stockKnown) << "one piece, one place";
    takeIn(lines);
    EXPECT_EQ(stock(baskets), Quantity::pieces(12));
    EXPECT_EQ(stored(baskets), Quantity::pieces(30));
    for (const auto& verdict : checkStock(book(), lines)) EXPECT_TRUE(verdict);
    EXPECT_FALSE(importStock(book(), manager, "stock.csv", lines, {})->import);
    EXPECT_EQ(stock(baskets), Quantity::pieces(12));
}

TEST_F(StockImports, whatWasSoldOrMovedSinceComesInByNoTableAgain) {
    const auto baskets = known(ItemKind::series, "P-1");
    const auto bowls = known(ItemKind::series, "B-1", true);
    const std::vector<OpeningStock> lines{line("P-1", 1), line("B-1", 0, 2)};
    const auto import = takeIn(lines);
    ASSERT_TRUE(sellForCash({baskets}));
    ASSERT_TRUE(moveGoods(book(), seller, MoveReason::toShelf, {{bowls, Quantity::pieces(2)}}, ""));
    ASSERT_EQ(stock(baskets), Quantity{});
    ASSERT_EQ(stored(bowls), Quantity{});
    for (const auto& verdict : checkStock(book(), lines)) {
        ASSERT_TRUE(verdict);
        EXPECT_EQ(verdict->reason, Reason::stockKnown);
    }
    ASSERT_TRUE(undoImport(book(), manager, import));
    EXPECT_EQ(reasonOf(lines[0]), std::nullopt) << "as if it had never come";
    // Below zero two lines of one table are two as well.
    const auto below = known(ItemKind::series, "P-2");
    ASSERT_TRUE(sellForCash({below}));
    const auto twice = checkStock(book(), {line("P-2", 1), line("P-2", 1)});
    EXPECT_FALSE(twice[0]);
    ASSERT_TRUE(twice[1]);
    EXPECT_EQ(twice[1]->reason, Reason::stockKnown);
}

// A stall sells before its stock is in the book; the table makes it right.
TEST_F(StockImports, whatWasSoldBeforeTheTableCameIsTakenOffIt) {
    const auto baskets = known(ItemKind::series, "P-1");
    ASSERT_TRUE(sellForCash({baskets}));
    ASSERT_EQ(stock(baskets), Quantity::pieces(-1));
    takeIn({line("P-1", 12)});
    EXPECT_EQ(stock(baskets), Quantity::pieces(11));
}

TEST_F(StockImports, anImportIsTakenBackWholeAndWhatWasSoldStaysSold) {
    const auto baskets = known(ItemKind::series, "P-1");
    const auto bowls = known(ItemKind::series, "B-1", true);
    const auto rolled = known(ItemKind::piece, "T-1", true);
    const auto gone = known(ItemKind::piece, "T-2");
    const auto import = takeIn({line("P-1", 12, 30), line("B-1", 5), line("T-1", 0, 1),
                                line("T-2", 1), line(shelf(couffin).code(), 0, 4)});
    ASSERT_TRUE(sellForCash({baskets}));
    ASSERT_TRUE(sellForCash({gone}));
    // Somebody put goods away, and brought others out.
    ASSERT_TRUE(moveGoods(book(), seller, MoveReason::toReserve, {{bowls, Quantity::pieces(2)}}, ""));
    ASSERT_TRUE(moveGoods(book(), seller, MoveReason::toShelf, {{baskets, Quantity::pieces(10)}}, ""));
    EXPECT_EQ(undoImport(book(), seller, import).refusal().reason, Reason::notAllowed);
    ASSERT_TRUE(undoImport(book(), manager, import));
    EXPECT_EQ(undoImport(book(), manager, import).refusal().reason, Reason::importUnknown);
    for (const auto item : {baskets, bowls, rolled, gone}) {
        EXPECT_EQ(stock(item), Quantity{}) << item.text();
        EXPECT_EQ(stored(item), Quantity{}) << item.text();
        EXPECT_TRUE(sumOf(db(), item).balances()) << item.text();
    }
    EXPECT_EQ(sumOf(db(), baskets).sold, onePiece);
    EXPECT_EQ(entrusted(bowls), Quantity{}) << "back with her";
    EXPECT_EQ(PieceTable(db()).find(rolled)->state, PieceState::registered);
    EXPECT_EQ(PieceTable(db()).find(gone)->state, PieceState::sold);
    EXPECT_EQ(stock(couffin), Quantity::pieces(20)) << "what was here before stays";
    EXPECT_EQ(stored(couffin), Quantity{});
    EXPECT_TRUE(ImportTable(db()).of(book().stall(), 5)[0].undone);
    // The cards stay, and the table that was meant comes in.
    EXPECT_TRUE(ItemTable(db()).byCodeAt(book().stall(), "P-1"));
    takeIn({line("P-1", 7), line("T-1", 1)});
    EXPECT_EQ(stock(baskets), Quantity::pieces(7));
    EXPECT_EQ(PieceTable(db()).find(rolled)->state, PieceState::onSale);
}

TEST_F(StockImports, whatIsNotHereAnyMoreIsNotTakenBack) {
    const auto baskets = known(ItemKind::series, "P-1");
    const auto import = takeIn({line("P-1", 5)});
    for (int i = 0; i < 7; ++i) ASSERT_TRUE(sellForCash({baskets})); // two more than the book has
    ASSERT_TRUE(undoImport(book(), manager, import));
    EXPECT_EQ(stock(baskets), Quantity::pieces(-2));
    EXPECT_TRUE(ImportTable(db()).find(import)->undone);
}

TEST_F(StockImports, aLongTableComesInPieceByPieceAndGoesBackWhole) {
    std::vector<OpeningStock> lines;
    for (int i = 0; i < 450; ++i) {
        const auto code = "P-" + std::to_string(i);
        known(ItemKind::series, code);
        lines.push_back(line(code, 2, 1));
    }
    const auto first = *importStock(book(), manager, "stock.csv", lines, {});
    EXPECT_EQ(first.read, 200U);
    EXPECT_EQ(ImportTable(db()).find(*first.import)->more, 250) << "if the power went now";
    const auto second = *importStock(book(), manager, "stock.csv", lines, first);
    const auto third = *importStock(book(), manager, "stock.csv", lines, second);
    EXPECT_EQ(third.import, first.import);
    EXPECT_EQ(third.items, 450);
    EXPECT_EQ(ImportTable(db()).find(*third.import)->more, 0);
    EXPECT_EQ(ImportTable(db()).find(*third.import)->stock, 450);
    EXPECT_EQ(ImportTable(db()).stock(*third.import).size(), 450U);
    ASSERT_TRUE(undoImport(book(), manager, *third.import));
    for (const auto* code : {"P-0", "P-199", "P-449"}) {
        const auto item = *ItemTable(db()).byCodeAt(book().stall(), code);
        EXPECT_EQ(stock(item), Quantity{}) << code;
        EXPECT_EQ(stored(item), Quantity{}) << code;
    }
}

} // namespace
} // namespace touat
