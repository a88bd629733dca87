// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many items by one table: looked at, taken in, taken back.
#include "core/acts/import_items.h"
#include "core/acts/register_item.h"
#include "core/journal/balance_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;

class ItemImports : public StallTest {
  protected:
    NewItem line(const std::string& name, const std::string& code, int pieces) {
        NewItem item;
        item.card = card(name, Money::dinars(500));
        item.card.codes.clear();
        if (!code.empty()) item.card.codes = {code};
        item.quantity = Quantity::pieces(pieces);
        return item;
    }
    Quantity stockOf(const std::string& code) {
        const auto item = ItemTable(db()).byCodeAt(book().stall(), code);
        return item ? stock(*item) : Quantity{};
    }
};

TEST_F(ItemImports, goodLinesComeInAndTheOthersSayWhyNot) {
    auto consigned = line("Tapis", "T-1", 1);
    consigned.kind = ItemKind::piece;
    consigned.card.artisan = fatma; // the contract is the newest with her
    auto stranger = line("Autre", "T-2", 1);
    stranger.card.artisan = ArtisanId::of({{Stall::centre(), 1}, 99});
    auto nameless = line("", "T-3", 1);
    nameless.card.name = {};
    auto two = line("Deux", "T-4", 2);
    two.kind = ItemKind::piece;
    const std::vector<NewItem> items{line("Panier", "P-1", 12), line("Panier", "P-1", 3), consigned,
                                     stranger,                   nameless,                 two,
                                     line("Miel", "", 4)};
    const auto verdicts = checkItems(book(), items);
    ASSERT_EQ(verdicts.size(), items.size());
    EXPECT_FALSE(verdicts[0]);
    EXPECT_EQ(verdicts[1]->reason, Reason::codeTwice);
    EXPECT_FALSE(verdicts[2]);
    EXPECT_EQ(verdicts[3]->reason, Reason::artisanUnknown);
    EXPECT_EQ(verdicts[4]->reason, Reason::nameMissing);
    EXPECT_EQ(verdicts[5]->reason, Reason::oneOfAKind);
    EXPECT_FALSE(verdicts[6]);
    const auto imported = importItems(book(), manager, "articles.csv", items);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->items, 3);
    EXPECT_EQ(stockOf("P-1"), Quantity::pieces(12));
    EXPECT_EQ(stockOf("T-1"), onePiece);
    EXPECT_TRUE(sellForCash({*ItemTable(db()).byCode("T-1")}));
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
    // Once more: everything that has a code is there already.
    EXPECT_EQ(checkItems(book(), items)[0]->reason, Reason::codeTaken);
}

TEST_F(ItemImports, anImportIsTakenBackWholeAndWhatWasSoldStaysSold) {
    const auto imported = importItems(book(), manager, "articles.csv",
                                      {line("Panier", "P-1", 12), line("Miel", "M-1", 4)});
    ASSERT_TRUE(imported);
    const auto basket = *ItemTable(db()).byCode("P-1");
    ASSERT_TRUE(sellForCash({basket}));
    EXPECT_EQ(undoImport(book(), seller, imported->import).refusal().reason, Reason::notAllowed);
    ASSERT_TRUE(undoImport(book(), manager, imported->import));
    EXPECT_EQ(undoImport(book(), manager, imported->import).refusal().reason,
              Reason::importUnknown);
    EXPECT_EQ(stock(basket), Quantity{});
    EXPECT_EQ(sumOf(db(), basket).sold, onePiece);
    EXPECT_TRUE(sumOf(db(), basket).balances());
    const auto shelf = ShelfView(db(), book().stall(), book().today()).all();
    EXPECT_TRUE(std::none_of(shelf.begin(), shelf.end(),
                             [&](const ShelfItem& item) { return item.id == basket; }));
    // Its codes are free for the table that was meant.
    EXPECT_FALSE(checkItems(book(), {line("Panier", "P-1", 12)})[0]);
    EXPECT_TRUE(ImportTable(db()).of(book().stall(), 5)[0].undone);
    EXPECT_EQ(importItems(book(), manager, "x", {line("", "carpet\n", 1)}).refusal().reason,
              Reason::noLines);
}

TEST_F(ItemImports, aThousandItemsComeInByChunksAndTheirCodesDiffer) {
    std::vector<NewItem> items;
    for (int i = 0; i < 1'203; ++i)
        items.push_back(line("Panier " + std::to_string(i), "", 1));
    std::vector<std::size_t> told;
    const auto imported = importItems(book(), manager, "articles.csv", items,
                                      [&](std::size_t done, std::size_t) { told.push_back(done); });
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->items, 1'203);
    EXPECT_EQ(told, (std::vector<std::size_t>{500, 1000, 1203}));
    EXPECT_EQ(ImportTable(db()).items(imported->import).size(), 1'203U);
    EXPECT_EQ(ImportTable(db()).find(imported->import)->items, 1'203);
    EXPECT_EQ(db().integer("SELECT count(DISTINCT code) FROM item_code WHERE code LIKE '207%'"),
              db().integer("SELECT count(*) FROM item_code WHERE code LIKE '207%'"));
    ASSERT_TRUE(undoImport(book(), manager, imported->import));
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

} // namespace
} // namespace touat
