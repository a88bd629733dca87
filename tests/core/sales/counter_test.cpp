// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Denominations, tenders, baskets and the closing of a sale: what is pure at the counter.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/sales/sale.h"

namespace touat {
namespace {

const auto here = Stall::number(7);
const auto today = *Day::parse("2026-11-24");

ShelfItem item(ItemKind kind, Money price, Money floor = Money{}, int number = 1) {
    ShelfItem item;
    item.id = ItemId::of({{here, 1}, number});
    item.kind = kind;
    item.codes = {"CODE" + std::to_string(number)};
    item.price = price;
    item.floor = floor;
    if (kind == ItemKind::piece) item.piece = PieceStanding{PieceState::onSale, here};
    return item;
}

TEST(Denomination, aCountAddsUp) {
    const std::vector<CountLine> notes{{Money::dinars(1000), "note-1000", 3},
                                       {Money::dinars(5), "coin-5", 7}};
    EXPECT_EQ(totalOf({notes, std::nullopt}).value(), Money::dinars(3035));
    EXPECT_EQ(totalOf({}).value(), Money{});
    EXPECT_EQ(totalOf(DrawerCount::ofSum(Money::dinars(7))).value(), Money::dinars(7));
    EXPECT_EQ(totalOf({notes, Money::dinars(3035)}).refusal().reason, Reason::countWrong);
    EXPECT_EQ(totalOf(DrawerCount::ofSum(Money::dinars(-7))).refusal().reason,
              Reason::countWrong);
}

TEST(Denomination, aCountOfWhatIsNotMoneyIsRefused) {
    for (const std::vector<CountLine>& count :
         {std::vector<CountLine>{{Money::dinars(300), "note-300", 1}},
          {{Money::dinars(500), "note-1000", 1}},
          {{Money::dinars(5), "coin-5", -1}},
          {{Money::dinars(5), "coin-5", 1'000'000'000}},
          {{Money::dinars(5), "coin-5", 1}, {Money::dinars(5), "coin-5", 1}}})
        EXPECT_EQ(totalOf({count, std::nullopt}).refusal().reason, Reason::countWrong);
}

TEST(Denomination, row12_buyersHandOverRealNotes) {
    const auto dinars = [](std::initializer_list<int> all) {
        std::vector<Money> amounts;
        for (const int each : all) amounts.push_back(Money::dinars(each));
        return amounts;
    };
    EXPECT_EQ(likelyHandOvers(Money::dinars(850)), dinars({900, 1000, 2000}));
    EXPECT_EQ(likelyHandOvers(Money::dinars(1250)), dinars({1400, 1500, 2000}));
    EXPECT_EQ(likelyHandOvers(Money::dinars(45)), dinars({50, 100, 200, 500})) << "a coin first";
    EXPECT_EQ(likelyHandOvers(Money::dinars(130)), dinars({150, 200, 500, 1000}));
    EXPECT_EQ(likelyHandOvers(Money::dinars(4000)), dinars({}));
    EXPECT_EQ(likelyHandOvers(Money::dinars(4500)), dinars({5000, 6000}));
    EXPECT_EQ(likelyHandOvers(Money::dinars(47'300)), dinars({47'500, 48'000}));
}

RC_GTEST_PROP(DenominationProperty, changeIsMadeOfMoneyInUse, ()) {
    const auto amount = Money::dinars(5 * *rc::gen::inRange<std::int64_t>(0, 100'000));
    Money sum;
    for (const auto& part : inCash(amount)) {
        RC_ASSERT(part.count > 0);
        sum += Money::centimes(part.denomination.value.centimes() * part.count);
    }
    RC_ASSERT(sum == amount);
    for (const auto offer : likelyHandOvers(amount)) RC_ASSERT(offer > amount);
}

TEST(Tender, mustPayExactly) {
    const auto total = Money::dinars(850);
    EXPECT_TRUE(checkTenders({exactCash(total)}, total));
    EXPECT_TRUE(checkTenders({cash(total, Money::dinars(1000))}, total));
    EXPECT_EQ(cash(total, Money::dinars(1000)).change(), Money::dinars(150));
    const auto less = checkTenders({cash(total, Money::dinars(800))}, total);
    EXPECT_EQ(less.refusal(), refuse(Reason::tenderTooSmall, Money::dinars(50)));
    EXPECT_EQ(checkTenders({}, total).refusal(), refuse(Reason::tenderTooSmall, total));
    EXPECT_EQ(checkTenders({exactCash(total), exactCash(total)}, total).refusal().reason,
              Reason::tenderTooLarge);
    EXPECT_EQ(checkTenders({exactCash(-total)}, -total).refusal().reason, Reason::amountTooLarge);
}

TEST(Tender, byCardNeedsItsNumberAndGivesNoChange) {
    const auto total = Money::dinars(850);
    Tender card = exactCash(total);
    card.kind = TenderKind::card;
    card.scheme = "CIB";
    EXPECT_EQ(checkTenders({card}, total).refusal().reason, Reason::referenceMissing);
    card.reference = " - ";
    EXPECT_EQ(checkTenders({card}, total).refusal().reason, Reason::referenceMissing);
    card.reference = "004512";
    EXPECT_TRUE(checkTenders({card}, total));
    card.given = Money::dinars(1000);
    EXPECT_EQ(checkTenders({card}, total).refusal().reason, Reason::tenderTooLarge);
    card.given = total;
    card.reference = "x\u202Ey";
    EXPECT_EQ(checkTenders({card}, total).refusal().reason, Reason::textUnusable);
}

TEST(Basket, countsUpASeriesAndHoldsAPieceOnce) {
    Basket basket;
    const auto tea = item(ItemKind::series, Money::dinars(120), Money{}, 1);
    const auto carpet = item(ItemKind::piece, Money::dinars(42'000), Money{}, 2);
    EXPECT_EQ(*basket.add(tea, here), 0U);
    EXPECT_EQ(*basket.add(carpet, here), 1U);
    EXPECT_EQ(*basket.add(tea, here), 0U);
    EXPECT_EQ(basket.total(), Money::dinars(42'240));
    EXPECT_EQ(basket.add(carpet, here).refusal(), refuse(Reason::oneOfAKind, "CODE2"));
    EXPECT_EQ(basket.setQuantity(1, Quantity::pieces(2), carpet).refusal().reason,
              Reason::oneOfAKind);
    EXPECT_EQ(basket.setQuantity(0, Quantity{}, tea).refusal().reason,
              Reason::quantityNotPositive);
    EXPECT_EQ(basket.setQuantity(0, Quantity::thousandths(500), tea).refusal().reason,
              Reason::quantityNotWhole);
}

TEST(Basket, givesBackWhatWasRemovedByMistake) {
    Basket basket;
    for (int i = 1; i <= 3; ++i)
        ASSERT_TRUE(basket.add(item(ItemKind::series, Money::dinars(i), Money{}, i), here));
    const auto before = basket.lines();
    const auto removed = basket.remove(1);
    EXPECT_EQ(basket.lines().size(), 2U);
    basket.putBack(1, removed);
    ASSERT_EQ(basket.lines().size(), 3U);
    EXPECT_EQ(basket.lines()[1].item, before[1].item);
}

TEST(Basket, refusesWhatIsNotHere) {
    Basket basket;
    auto carpet = item(ItemKind::piece, Money::dinars(42'000));
    carpet.piece->state = PieceState::sold;
    EXPECT_EQ(basket.add(carpet, here).refusal().reason, Reason::pieceSold);
    carpet.piece = PieceStanding{PieceState::onSale, Stall::number(8)};
    EXPECT_EQ(basket.add(carpet, here).refusal().reason, Reason::pieceNotHere);
    carpet.piece = PieceStanding{PieceState::registered, std::nullopt};
    EXPECT_EQ(basket.add(carpet, here).refusal().reason, Reason::pieceNotHere);
    EXPECT_TRUE(basket.isEmpty());
}

TEST(Basket, hasLimits) {
    Basket basket;
    for (int i = 1; i <= 2000; ++i)
        ASSERT_TRUE(basket.add(item(ItemKind::series, Money::dinars(1), Money{}, i), here));
    EXPECT_EQ(basket.add(item(ItemKind::series, Money::dinars(1), Money{}, 2001), here).refusal(),
              refuse(Reason::tooManyLines, Quantity::pieces(2000)));
    Basket rich;
    const auto dear = item(ItemKind::series, Money::largest());
    ASSERT_TRUE(rich.add(dear, here));
    EXPECT_EQ(rich.add(dear, here).refusal().reason, Reason::amountTooLarge);
    EXPECT_EQ(rich.total(), Money::largest());
}

TEST(Basket, keepsTheFloor) {
    Basket basket;
    const auto carpet = item(ItemKind::piece, Money::dinars(42'000), Money::dinars(40'000));
    ASSERT_TRUE(basket.add(carpet, here));
    const auto priced = [&] {
        return priceBasket(basket, {carpet}, {}, BelowFloor::never);
    };
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(39'999), carpet));
    EXPECT_EQ(priced().refusal(), refuse(Reason::belowFloor, Money::dinars(40'000)));
    EXPECT_TRUE(priceBasket(basket, {carpet}, {}, BelowFloor::agreed));
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(40'000), carpet));
    EXPECT_EQ(priced()->total, Money::dinars(40'000));
    EXPECT_EQ(basket.total(), Money::dinars(40'000));
}

LineToSell line(const ShelfItem& item, Money price, Quantity quantity = Quantity::pieces(1)) {
    return {{item.id, quantity, price, item.price, {}, {}}, item, std::nullopt};
}

TEST(CloseSale, refusesWhatNoSaleCanBe) {
    const auto carpet = item(ItemKind::piece, Money::dinars(42'000), Money::dinars(40'000));
    const auto close = [&](std::vector<LineToSell> lines) {
        SaleToClose sale;
        sale.stall = here;
        sale.day = today;
        std::vector<BasketLine> rows;
        Money total;
        for (const auto& each : lines) {
            rows.push_back(each.line);
            total += amountFor(each.line.price, each.line.quantity).value_or(Money{});
        }
        sale.basket = Basket(1, rows);
        sale.lines = std::move(lines);
        return closeSale(sale, {exactCash(total)});
    };
    EXPECT_EQ(close({}).refusal().reason, Reason::noLines);
    EXPECT_EQ(close({line(carpet, Money::dinars(39'000))}).refusal().reason, Reason::belowFloor);
    EXPECT_EQ(close({line(carpet, carpet.price), line(carpet, carpet.price)}).refusal().reason,
              Reason::oneOfAKind);
    EXPECT_EQ(close({line(carpet, carpet.price, Quantity::pieces(2))}).refusal().reason,
              Reason::oneOfAKind);
    const auto tea = item(ItemKind::series, Money::dinars(120));
    EXPECT_EQ(close({line(tea, tea.price, Quantity::thousandths(1))}).refusal().reason,
              Reason::quantityNotWhole);
    EXPECT_EQ(close({line(tea, Money::largest(), Quantity::pieces(2))}).refusal().reason,
              Reason::amountTooLarge);
    auto consigned = carpet;
    consigned.artisan = ArtisanId::of({{Stall::centre(), 1}, 9});
    EXPECT_EQ(close({line(consigned, carpet.price)}).refusal().reason, Reason::contractUnknown);
    EXPECT_TRUE(close({line(carpet, carpet.price)}));
}

} // namespace
} // namespace touat
