// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tiles: always what the shelf finds for a family and a text, whatever is sold, brought or
// priced anew meanwhile.
#include "app/till/shelf_model.h"

#include "mirror.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

ShelfItem item(std::int64_t seq, const std::string& name, const std::string& family,
               ItemKind kind) {
    ShelfItem made;
    made.id = ItemId::of({{Stall::number(7), 1}, seq});
    made.kind = kind;
    made.codes = {"29" + std::to_string(1000 + seq)};
    made.name = {"", name};
    made.family = family;
    made.price = Money::dinars(100 * seq);
    made.onHand = Quantity::pieces(5);
    if (kind == ItemKind::piece) made.piece = PieceStanding{};
    return made;
}

ShelfItem someItem(std::int64_t seq) {
    const auto name = *rc::gen::element<std::string>("Dokkali", "Couffin", "Doum", "Tagine");
    const auto family = *rc::gen::element<std::string>("weaving", "pottery");
    const auto kind = *rc::gen::element(ItemKind::piece, ItemKind::series);
    return item(seq, name, family, kind);
}

std::vector<std::string> shownBy(const ShelfModel& model) {
    std::vector<std::string> codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes.push_back(model.at(row)->code());
    return codes;
}

std::vector<std::string> foundOn(const Shelf& shelf, const std::string& text,
                                 const std::string& family) {
    std::vector<std::string> codes;
    for (const auto at : shelf.search(text, family))
        codes.push_back(shelf.at(at).code());
    return codes;
}

RC_GTEST_PROP(ShelfModel, showsWhatTheShelfFindsAfterEverythingThatHappens, ()) {
    std::int64_t seq = 0;
    std::vector<ShelfItem> items;
    for (int left = *rc::gen::inRange(0, 8); left > 0; --left)
        items.push_back(someItem(++seq));
    Shelf shelf(items);
    const Wording wording;
    ShelfModel model(shelf, wording, nullptr);
    const Mirror page(model);
    const auto family = *rc::gen::element<std::string>("", "weaving", "pottery");
    const auto text = *rc::gen::element<std::string>("", "do", "couff", "29100");
    model.show(QString::fromStdString(family), QString::fromStdString(text));
    for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
        const auto what = items.empty() ? 0 : *rc::gen::inRange(0, 4);
        auto changed = what == 0 ? someItem(++seq) : *rc::gen::elementOf(items);
        if (what == 1 && changed.piece) changed.piece->state = PieceState::sold;
        if (what == 2 && changed.piece) changed.piece->state = PieceState::onSale;
        if (what == 3) changed.price += Money::dinars(10);
        const auto known = std::find_if(items.begin(), items.end(),
                                        [&](const auto& each) { return each.id == changed.id; });
        if (known == items.end())
            items.push_back(changed);
        else
            *known = changed;
        if (*rc::gen::arbitrary<bool>()) {
            model.itemChanged(shelf.replace(changed));
        } else { // the same came by the line
            shelf = Shelf(items);
            model.reload();
        }
        RC_ASSERT(shownBy(model) == foundOn(shelf, text, family));
        RC_ASSERT(page.rows() == page.fresh());
        RC_ASSERT(page.complaints().isEmpty());
    }
}

TEST(ShelfModel, saysWhatATileNeeds) {
    Shelf shelf({item(1, "Dokkali", "weaving", ItemKind::piece),
                 item(2, "Couffin", "basketry", ItemKind::series)});
    Wording wording;
    wording.language = Language::french;
    ShelfModel model(shelf, wording, nullptr);
    model.reload();
    const auto piece = model.index(0);
    EXPECT_EQ(piece.data(ShelfModel::Name).toString(), "Dokkali");
    EXPECT_EQ(piece.data(ShelfModel::Price).toString(), "100");
    EXPECT_EQ(piece.data(ShelfModel::Left).toString(), ""); // a dot says that there is one
    EXPECT_TRUE(piece.data(ShelfModel::Piece).toBool());
    const auto series = model.index(1);
    EXPECT_EQ(series.data(ShelfModel::Left).toString(), "5");
    EXPECT_FALSE(series.data(ShelfModel::Piece).toBool());
    EXPECT_EQ(model.at(2), nullptr);
    EXPECT_EQ(model.at(-1), nullptr);
}

TEST(ShelfModel, aSoldPieceLeavesAloneAndTheOthersStay) {
    Shelf shelf({item(1, "Dokkali", "weaving", ItemKind::piece),
                 item(2, "Dokkali", "weaving", ItemKind::piece)});
    const Wording wording;
    ShelfModel model(shelf, wording, nullptr);
    model.reload();
    const QPersistentModelIndex second(model.index(1));
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [] { FAIL(); });
    auto sold = shelf.at(0);
    sold.piece->state = PieceState::sold;
    model.itemChanged(shelf.replace(sold));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(second.row(), 0);
}

TEST(ShelfModel, aTileUnderAFingerStaysWhenTheShelfIsReadAnew) {
    const auto carpet = item(1, "Dokkali", "weaving", ItemKind::piece);
    const auto basket = item(2, "Couffin", "basketry", ItemKind::series);
    auto dearer = basket;
    dearer.price += Money::dinars(10);
    Shelf shelf({carpet, basket});
    const Wording wording;
    ShelfModel model(shelf, wording, nullptr);
    model.reload();
    const QPersistentModelIndex touched(model.index(1));
    const Mirror page(model);
    shelf = Shelf({item(3, "Burnous", "weaving", ItemKind::piece), dearer}); // one went, one came
    model.reload();
    ASSERT_TRUE(touched.isValid());
    EXPECT_EQ(model.at(touched.row())->id, basket.id);
    EXPECT_EQ(page.rows(), page.fresh());
}

TEST(ShelfModel, row3_aTileSaysWhatIsLeftAndWhatIsHeld) {
    auto few = item(1, "Couffin", "basketry", ItemKind::series);
    few.onHand = Quantity::pieces(5);
    const auto order = OrderId::of({{Stall::number(7), 1}, 40});
    few.held = {{order, Quantity::pieces(2)}};
    auto none = item(2, "Plat", "pottery", ItemKind::series);
    none.onHand = Quantity::pieces(-1);
    auto held = item(3, "Dokkali", "weaving", ItemKind::piece);
    held.held = {{order, Quantity::pieces(1)}};
    auto plenty = item(4, "Tagine", "pottery", ItemKind::series);
    auto allHeld = item(5, "Jarre", "pottery", ItemKind::series);
    allHeld.held = {{order, allHeld.onHand}};
    Shelf shelf({few, none, held, plenty, allHeld});
    Wording wording;
    wording.language = Language::english;
    ShelfModel model(shelf, wording, nullptr);
    model.reload();
    QStringList states;
    for (int row = 0; row < model.rowCount(); ++row)
        states << model.index(row).data(ShelfModel::State).toString();
    EXPECT_EQ(states, (QStringList{"3 left", "sold out", "reserved", "", "all reserved"}));
}

TEST(ShelfModel, row2_pinnedOnesComeFirstThenWhatSellsBest) {
    Shelf shelf(
        {item(1, "A", "weaving", ItemKind::series), item(2, "B", "weaving", ItemKind::series),
         item(3, "C", "weaving", ItemKind::series), item(4, "D", "pottery", ItemKind::series),
         item(5, "A again", "pottery", ItemKind::series)});
    const Wording wording;
    ShelfModel model(shelf, wording, nullptr);
    model.rank({shelf.at(3).id}, {shelf.at(2).id, shelf.at(3).id, shelf.at(1).id});
    const auto codes = [&](std::initializer_list<std::size_t> which) {
        std::vector<std::string> wanted;
        for (const auto at : which)
            wanted.push_back(shelf.at(at).code());
        return wanted;
    };
    EXPECT_EQ(shownBy(model), codes({3, 2, 1, 0, 4}));
    EXPECT_TRUE(model.index(0).data(ShelfModel::Pinned).toBool());
    EXPECT_FALSE(model.index(1).data(ShelfModel::Pinned).toBool());
    model.show("weaving", "");
    EXPECT_EQ(shownBy(model), codes({2, 1, 0}));
    model.show("", "a"); // who searches wants what fits best
    EXPECT_EQ(shownBy(model), foundOn(shelf, "a", ""));
    model.show("", "");
    model.rank({}, {});
    EXPECT_EQ(shownBy(model), foundOn(shelf, "", ""));
}

} // namespace
} // namespace touat
