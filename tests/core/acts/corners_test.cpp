// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corners of a place: who may name them, what lies where, and a count of one of them. No stock ever changes
// by it.
#include <random>

#include "core/acts/arrange_goods.h"
#include "core/acts/count_stock.h"
#include "core/acts/move_goods.h"
#include "core/acts/sell.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/sales/goods_view.h"
#include "core/stock/goods_sum_view.h"
#include "core/store/rows.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Corners : public StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        window = *nameCorner(book(), seller, Spot::shelf, {"الواجهة", "Vitrine"});
        left = *nameCorner(book(), seller, Spot::shelf, {"", "Tapis à gauche"});
    }
    CornerTable corners() { return CornerTable(db()); }
    std::optional<CornerId> lies(ItemId item, Spot spot = Spot::shelf) {
        const auto corner = corners().where(book().stall(), spot, item);
        return corner ? std::optional(corner->id) : std::nullopt;
    }
    void place(CornerId corner, const std::vector<ItemId>& items) {
        const auto placed = placeGoods(book(), seller, corner, items);
        ASSERT_TRUE(placed);
        EXPECT_EQ(*placed, std::ssize(items));
    }
    Reason placing(CornerId corner, const std::vector<ItemId>& items) {
        return placeGoods(book(), seller, corner, items).refusal().reason;
    }
    std::string balances() { return tableDigest(db(), "balance").hex(); }
    Result<ScannedTally> scan(std::int64_t count, ItemId item) {
        return tallyCode(book(), seller, count, shelf(item).code());
    }
    CornerId window;
    CornerId left;
};

TEST_F(Corners, anItemLiesInOneCornerOfASpotAtMost) {
    const auto before = balances();
    place(window, {carpet, couffin});
    EXPECT_EQ(lies(carpet), window);
    place(left, {carpet});
    EXPECT_EQ(lies(carpet), left);
    EXPECT_EQ(*placeGoods(book(), seller, left, {carpet}), 0); // it lies there already
    const auto back = *nameCorner(book(), seller, Spot::reserve, {"", "Vitrine"}); // of another spot
    place(back, {couffin});
    EXPECT_EQ(lies(couffin), window);
    EXPECT_EQ(lies(couffin, Spot::reserve), back);
    EXPECT_EQ(balances(), before);
    const auto sums = corners().sums(book().stall(), Spot::shelf);
    EXPECT_EQ(sums.at(window.packed()), (CornerSum{1, UnitSums::ofPieces(20)}));
    EXPECT_EQ(sums.at(left.packed()), (CornerSum{1, UnitSums::ofPieces(1)}));
    EXPECT_EQ(sums.at(0).units.pieces, stock(tea)); // in no corner
    EXPECT_FALSE(corners().sums(book().stall(), Spot::reserve).contains(back.packed())); // none is there yet
    ASSERT_TRUE(takeOut(book(), seller, left, {carpet}));
    EXPECT_EQ(lies(carpet), std::nullopt);
    EXPECT_EQ(takeOut(book(), seller, left, {carpet}).refusal().reason, Reason::itemUnknown);
}

TEST_F(Corners, aCornerGetsAnotherNameAndIsGivenUp) {
    place(window, {carpet});
    ASSERT_TRUE(renameCorner(book(), seller, window, {"", "Devanture"}));
    EXPECT_EQ(corners().find(window)->name.latin, "Devanture");
    EXPECT_EQ(lies(carpet), window);
    ASSERT_TRUE(closeCorner(book(), seller, window));
    EXPECT_EQ(lies(carpet), std::nullopt);
    EXPECT_EQ(corners().of(book().stall()).size(), 1U);
    EXPECT_EQ(placing(window, {carpet}), Reason::cornerUnknown);
    EXPECT_EQ(closeCorner(book(), seller, window).refusal().reason, Reason::cornerUnknown);
    EXPECT_EQ(renameCorner(book(), seller, window, {"", "x"}).refusal().reason, Reason::cornerUnknown);
    EXPECT_TRUE(nameCorner(book(), seller, Spot::shelf, {"", "Vitrine"})); // the name is free again
}

TEST_F(Corners, whatIsNoNameOrIsTakenIsRefused) {
    const auto naming = [&](const Name& name, Spot spot = Spot::shelf) {
        const auto named = nameCorner(book(), seller, spot, name);
        return named ? std::optional<Reason>{} : named.refusal().reason;
    };
    EXPECT_EQ(naming({"", ""}), Reason::nameMissing);
    EXPECT_EQ(naming({"", "   "}), Reason::nameMissing);
    EXPECT_EQ(naming({"", std::string(10'000, 'x')}), Reason::textUnusable);
    EXPECT_EQ(naming({"", "a\nb"}), Reason::textUnusable);
    EXPECT_EQ(naming({"", " VITRINE "}), Reason::nameTaken); // in any spelling
    EXPECT_EQ(naming({"الواجهه", ""}), Reason::nameTaken);
    EXPECT_EQ(naming({"", "Vitrine"}, Spot::lost), Reason::cornerUnknown);
    EXPECT_EQ(renameCorner(book(), seller, left, {"", "vitrine"}).refusal().reason, Reason::nameTaken);
    EXPECT_TRUE(renameCorner(book(), seller, left, {"", "TAPIS À GAUCHE"})); // its own
    const Person accountant{std::nullopt, Role::accountant};
    EXPECT_EQ(nameCorner(book(), accountant, Spot::shelf, {"", "x"}).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(placeGoods(book(), accountant, left, {carpet}).refusal().reason, Reason::notAllowed);
}

TEST_F(Corners, onlyWhatIsHereLiesHere) {
    EXPECT_EQ(placing(window, {}), Reason::noLines);
    EXPECT_EQ(placing(window, {postage}), Reason::itemUnknown);
    EXPECT_EQ(placing(window, {ItemId::of({book().stream(), 9'999})}), Reason::itemUnknown);
    EXPECT_EQ(placing(window, std::vector<ItemId>(2001, carpet)), Reason::tooManyLines);
    EXPECT_EQ(placing(CornerId::of({book().stream(), 9'999}), {carpet}), Reason::cornerUnknown);
    const auto sold = newPiece();
    ASSERT_TRUE(sellForCash({sold}));
    EXPECT_EQ(placing(window, {carpet, sold}), Reason::pieceSold);
    EXPECT_EQ(lies(carpet), std::nullopt); // all of them or none
    ASSERT_TRUE(moveGoods(book(), seller, MoveReason::toReserve, {{carpet, onePiece}}, ""));
    EXPECT_EQ(placing(window, {carpet}), Reason::pieceNotHere); // it is in the reserve
}

TEST_F(Corners, aWholeFamilyFindsItsCornerWithOneTouch) {
    place(window, {carpet});
    const auto other = newPiece();
    const auto family = shelf(other).family;
    ASSERT_EQ(family, shelf(carpet).family);
    const auto placed = placeFamily(book(), seller, left, family);
    ASSERT_TRUE(placed);
    EXPECT_GE(*placed, 1);
    EXPECT_EQ(lies(other), left);
    EXPECT_EQ(lies(carpet), window); // it had its corner
    EXPECT_EQ(*placeFamily(book(), seller, left, family), 0);
}

TEST_F(Corners, row65_aCountOfACornerExpectsWhatLiesThere) {
    place(window, {carpet, couffin});
    EXPECT_EQ(openCornerCount(book(), seller, CornerId{}).refusal().reason,
              Reason::cornerUnknown);
    const auto count = *openCornerCount(book(), seller, window);
    const auto lines = *countLines(book(), count);
    ASSERT_EQ(lines.size(), 2U); // the tea is none of its business
    EXPECT_EQ(countSum(book(), lines).expected, UnitSums::ofPieces(21));
    ASSERT_TRUE(scan(count, carpet));
    ASSERT_TRUE(recount(book(), seller, count, couffin, Quantity::pieces(18)));
    device->reopen(); // the power went
    ASSERT_TRUE(sellForCash({couffin})); // after it was counted
    ASSERT_TRUE(closeCount(book(), manager, count, "deux manquent"));
    EXPECT_EQ(stock(couffin), Quantity::pieces(17));
    EXPECT_EQ(BalanceTable(db()).goods("lost:S07", couffin), Quantity::pieces(2));
    EXPECT_EQ(stock(tea), Quantity::pieces(100));
    EXPECT_EQ(CountTable(db()).of(book().stall(), 1).at(0).corner, window);
}

TEST_F(Corners, row65_whatBelongsToAnotherCornerIsNoSurplusAndComesOverWithOneTouch) {
    place(window, {carpet});
    place(left, {couffin});
    const auto count = *openCornerCount(book(), seller, window);
    ASSERT_TRUE(scan(count, carpet));
    for (const auto item : {couffin, tea}) { // of another corner, and of none
        const auto refused = scan(count, item).refusal();
        EXPECT_EQ(refused.reason, Reason::otherCorner);
        EXPECT_EQ(refused.subject, shelf(item).code());
    }
    EXPECT_EQ(recount(book(), seller, count, couffin, onePiece).refusal().reason,
              Reason::otherCorner);
    EXPECT_EQ(countSum(book(), *countLines(book(), count)).differing, 0);
    const auto before = balances();
    ASSERT_TRUE(tallyHere(book(), seller, count, couffin, Quantity::pieces(20)));
    EXPECT_EQ(lies(couffin), window);
    EXPECT_EQ(balances(), before);
    ASSERT_TRUE(closeCount(book(), seller, count, "")); // nothing differs: nobody has to agree
    EXPECT_EQ(balances(), before);
    const auto everything = *openCount(book(), seller, Spot::shelf, "");
    EXPECT_EQ(tallyHere(book(), seller, everything, couffin).refusal().reason, Reason::cornerUnknown);
}

TEST_F(Corners, aLostPieceThatTurnsUpInACornerIsFound) {
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{carpet, onePiece}}, "x"));
    const auto count = *openCornerCount(book(), manager, window);
    EXPECT_EQ(scan(count, carpet).refusal().reason, Reason::otherCorner);
    ASSERT_TRUE(tallyHere(book(), manager, count, carpet));
    ASSERT_TRUE(closeCount(book(), manager, count, "derrière"));
    EXPECT_EQ(stock(carpet), onePiece);
    EXPECT_EQ(lies(carpet), window);
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

TEST_F(Corners, aCornerThatIsGivenUpWhileItIsCountedLosesNothing) {
    place(window, {carpet, couffin});
    const auto count = *openCornerCount(book(), seller, window);
    ASSERT_TRUE(scan(count, carpet));
    ASSERT_TRUE(closeCorner(book(), seller, window));
    EXPECT_EQ(tallyHere(book(), seller, count, couffin).refusal().reason, Reason::cornerUnknown);
    const auto before = balances();
    ASSERT_TRUE(closeCount(book(), seller, count, "")); // the baskets are none of its business any more
    EXPECT_EQ(balances(), before);
}

TEST_F(Corners, theStockListSaysWhereThingsLie) {
    place(window, {couffin});
    const auto back = *nameCorner(book(), seller, Spot::reserve, {"", "Au fond"});
    place(back, {couffin});
    for (const auto& row : GoodsView(db(), book().today()).at(book().stall())) {
        EXPECT_EQ(row.corners.shelf.latin, row.item == couffin ? "Vitrine" : "");
        EXPECT_EQ(row.corners.reserve.latin, row.item == couffin ? "Au fond" : "");
    }
    const auto goods = corners().goods(*corners().find(window));
    ASSERT_EQ(goods.size(), 1U);
    EXPECT_EQ(goods[0].quantity, Quantity::pieces(20));
    clock.pass(60'000);
    place(window, {carpet});
    clock.pass(60'000);
    place(window, {tea});
    std::vector<ItemId> order; // the newest first, and not by their ids
    for (const auto& each : corners().goods(*corners().find(window))) order.push_back(each.item);
    EXPECT_EQ(order, (std::vector<ItemId>{tea, carpet, couffin}));
}

// Property: whatever is named, filled, emptied and given up between sales and moves, no stock is another one
// than without it, and nothing lies in two corners.
TEST_F(Corners, neverChangeAStockSum) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        std::mt19937 dice(seed);
        const auto upTo = [&](std::size_t most) {
            return std::uniform_int_distribution<std::size_t>(0, most)(dice);
        };
        std::vector<CornerId> all{window, left};
        std::vector<ItemId> items{carpet, couffin, tea};
        int did = 0;
        for (int step = 0; step < 120; ++step) {
            const auto corner = all[upTo(all.size() - 1)];
            const auto item = items[upTo(items.size() - 1)];
            const auto before = balances();
            bool arranged = true;
            switch (upTo(6)) {
            case 0:
                if (const auto made =
                        nameCorner(book(), seller, upTo(1) == 0 ? Spot::shelf : Spot::reserve,
                                   {"", "Coin " + std::to_string(seed) + '-' + std::to_string(step)}))
                    all.push_back(*made);
                break;
            case 1:
            case 2:
                did += placeGoods(book(), seller, corner, {item, items[upTo(2)]}) ? 1 : 0;
                break;
            case 3:
                did += takeOut(book(), seller, corner, {item}) ? 1 : 0;
                break;
            case 4:
                if (upTo(3) == 0) did += closeCorner(book(), seller, corner) ? 1 : 0;
                break;
            case 5: // what is counted where it lies differs by nothing
                if (const auto count = openCornerCount(book(), seller, corner)) {
                    const auto lines = *countLines(book(), *count);
                    for (const auto& line : lines)
                        ASSERT_TRUE(recount(book(), seller, *count, line.item, line.expected));
                    ASSERT_TRUE(closeCount(book(), seller, *count, ""));
                    ++did;
                }
                break;
            default: // life goes on
                arranged = false;
                if (stock(tea).isPositive()) {
                    ASSERT_TRUE(sellForCash({tea}));
                }
                (void)moveGoods(book(), seller,
                                upTo(1) == 0 ? MoveReason::toReserve : MoveReason::toShelf,
                                {{couffin, onePiece}}, "")
                    .operator bool();
            }
            if (arranged) {
                ASSERT_EQ(balances(), before) << "seed " << seed << ", step " << step;
            }
        }
        EXPECT_GT(did, 20);
        EXPECT_TRUE(imbalances(db(), book().stall()).empty());
        EXPECT_EQ(db().integer("SELECT count(*) FROM corner_item AS i JOIN corner AS c ON c.id = i.corner "
                               "WHERE c.closed = 1 OR c.spot <> i.spot OR c.place <> i.place"),
                  0);
    }
}

using CornersOfPlaces = SeveralPlaces;

TEST_F(CornersOfPlaces, theCentreKnowsThemAndNoOtherPlaceArrangesThem) {
    const auto baskets = newSeries(s07, 10);
    const auto window = *nameCorner(s07.book(), s07.vendor, Spot::shelf, {"", "Vitrine"});
    ASSERT_TRUE(placeGoods(s07.book(), s07.vendor, window, {baskets}));
    syncAll();
    EXPECT_EQ(CornerTable(centre->db()).where(stall(7), Spot::shelf, baskets)->id, window);
    EXPECT_TRUE(CornerTable(s12.db()).of(stall(7)).empty()); // nobody else asks where it lies there
    // A stolen device writes what it likes.
    (void)s12.book().record(s12.vendor, CornerSet{window, Spot::shelf, {"", "x"}, true});
    (void)s12.book().record(s12.vendor, GoodsPlaced{Spot::shelf, window, {baskets}});
    (void)s12.book().record(s12.vendor, GoodsPlaced{Spot::shelf, CornerId::of({s12.book().stream(), 1}),
                                                    {baskets}});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 3);
    EXPECT_EQ(CornerTable(centre->db()).find(window)->name.latin, "Vitrine");
    EXPECT_FALSE(CornerTable(centre->db()).where(stall(12), Spot::shelf, baskets));
    EXPECT_EQ(placeGoods(s12.book(), s12.vendor, window, {baskets}).refusal().reason,
              Reason::cornerUnknown);
    EXPECT_EQ(closeCorner(centre->book(), manager, window).refusal().reason, Reason::cornerUnknown)
        << "the centre knows it, and arranges nobody's shop";
}

} // namespace
} // namespace touat
