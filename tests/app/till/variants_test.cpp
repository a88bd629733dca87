// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes and colours behind one tile, and sets of several things, through the counter and the returns.
#include "app/till/receipts_desk.h"
#include "desks_given.h"

namespace touat {
namespace {

class Assorted : public given::DesksTest {
  protected:
    ItemId add(const ItemCard& card, ItemKind kind, int pieces) {
        return *ask([=, by = seller](Book& book) {
            const auto item = *registerItem(book, by, kind, card);
            if (pieces > 0) (void)receiveGoods(book, by, {{item, Quantity::pieces(pieces)}});
            return item;
        });
    }
    ItemId slipper(const char* size, const Name& colour, int price, int pieces) {
        auto card = given::card("Slippers", Money::dinars(price));
        card.model = model;
        card.details.emplace();
        card.details->size = Name{"", size};
        card.details->colour = colour;
        const auto item = add(card, ItemKind::series, pieces);
        if (!model) model = item;
        return item;
    }
    void slippers() {
        wording.language = Language::french;
        brown40 = slipper("40", brown, 2400, 3);
        brown38 = slipper("38", brown, 2200, 1);
        red40 = slipper("40", red, 2400, 0); // none left
        counter->read();
        settle();
    }
    int tile(const QString& name) {
        for (int i = 0; i < counter->tiles()->rowCount(); ++i)
            if (cell(counter->tiles(), i, "itemName") == name) return i;
        return -1;
    }
    const Name brown{"بني", "brun"};
    const Name red{"أحمر", "rouge"};
    std::optional<ItemId> model;
    ItemId brown40;
    ItemId brown38;
    ItemId red40;
};

TEST_F(Assorted, row58_oneTileOpensAGridAndACellSells) {
    slippers();
    const auto at = tile("Slippers");
    ASSERT_GE(at, 0);
    EXPECT_EQ(cell(counter->tiles(), at, "priceText"), QStringLiteral("from 2\u00A0200"));
    EXPECT_EQ(cell(counter->tiles(), at, "leftText"), "3 kinds");
    counter->add(at);
    EXPECT_EQ(counter->lineCount(), 0);
    auto& grid = *counter->variants();
    ASSERT_TRUE(grid.open());
    EXPECT_EQ(grid.sizes(), (QStringList{"38", "40"})); // by number, not as they came
    EXPECT_EQ(grid.colours(), (QStringList{"brun", "rouge"}));
    ASSERT_EQ(grid.cells()->rowCount(), 4);
    EXPECT_EQ(cell(grid.cells(), 1, "stockText"), "3");
    EXPECT_EQ(cell(grid.cells(), 2, "here"), "false"); // red 38 was never made
    EXPECT_EQ(cell(grid.cells(), 3, "soldOut"), "true");
    grid.choose(2);
    EXPECT_TRUE(grid.open());
    grid.choose(0);
    EXPECT_FALSE(grid.open());
    EXPECT_EQ(cell(counter->basket(), 0, "itemName"),
              QStringLiteral("Slippers\u00A0\u00B7 38\u00A0\u00B7 brun"));
    EXPECT_EQ(counter->totalText(), QStringLiteral("2\u00A0200"));
    grid.choose(0); // a finger that came twice
    EXPECT_EQ(counter->lineCount(), 1);
}

TEST_F(Assorted, row58_itsOwnCodeSellsAVariantAtOnce) {
    slippers();
    counter->add(tile("Slippers"));
    scan(red40);
    EXPECT_FALSE(counter->variants()->open()); // something else was sold
    EXPECT_EQ(counter->totalText(), QStringLiteral("2\u00A0400"));
}

TEST_F(Assorted, row58_whatIsSearchedForByItsCodeIsATileOfItsOwn) {
    slippers();
    const auto code = *ask([item = brown38](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(item)->code();
    });
    counter->search(QString::fromStdString(code));
    ASSERT_EQ(counter->tiles()->rowCount(), 1);
    counter->add(0);
    EXPECT_EQ(counter->totalText(), QStringLiteral("2\u00A0200"));
    counter->startNext();
    counter->search("Slippers");
    EXPECT_EQ(counter->tiles()->rowCount(), 1);
}

TEST_F(Assorted, row59_aSetIsOneLineAndComesBackWholeOrInParts) {
    wording.language = Language::french;
    const auto pot = add(given::card("Pot", Money::dinars(500)), ItemKind::series, 2);
    auto card = given::card("Tea set", Money::dinars(800));
    card.parts = {{pot, Quantity::pieces(1)}, {tea, Quantity::pieces(4)}};
    const auto set = add(card, ItemKind::service, 0);
    counter->read();
    settle();
    const auto at = tile("Tea set");
    ASSERT_GE(at, 0);
    EXPECT_EQ(cell(counter->tiles(), at, "stateText"), "");
    counter->add(at);
    counter->more(0);
    EXPECT_EQ(counter->totalText(), QStringLiteral("1\u00A0600"));
    counter->more(0); // of two pots
    EXPECT_FALSE(counter->complaint().isEmpty());
    EXPECT_EQ(cell(counter->basket(), 0, "quantityText"), "2");
    EXPECT_EQ(counter->totalText(), QStringLiteral("1\u00A0600"));
    counter->payExact();
    ASSERT_TRUE(sold());
    counter->startNext();
    EXPECT_EQ(cell(counter->tiles(), tile("Tea set"), "stateText"), "sold out");
    scan(set);
    EXPECT_EQ(counter->lineCount(), 0);
    EXPECT_FALSE(counter->complaint().isEmpty());
    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    receipts.begin();
    ASSERT_TRUE(eventually([&] { return receipts.receipts()->rowCount() == 1; }));
    receipts.choose(0);
    ASSERT_TRUE(eventually([&] { return receipts.lines()->rowCount() == 2; }));
    EXPECT_EQ(cell(receipts.lines(), 0, "kitText"), QStringLiteral("Tea set  × 2"));
    EXPECT_EQ(cell(receipts.lines(), 0, "kitAmountText"), QStringLiteral("1\u00A0600"));
    EXPECT_EQ(cell(receipts.lines(), 1, "kitText"), "") << "once, above its parts";
    EXPECT_EQ(cell(receipts.lines(), 1, "ofKit"), "true");
    returns->begin();
    ASSERT_TRUE(eventually([this] { return returns->recent()->rowCount() > 0; }));
    returns->choose(0);
    ASSERT_TRUE(eventually([this] { return returns->withReceipt(); }));
    EXPECT_EQ(cell(returns->lines(), 0, "kitText"), "Tea set");
    EXPECT_EQ(cell(returns->lines(), 1, "kitText"), "");
    returns->takeKit(1);
    settle();
    EXPECT_EQ(returns->backText(), QStringLiteral("1\u00A0600"));
    returns->less(0);
    settle();
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
}

} // namespace
} // namespace touat
