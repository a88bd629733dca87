// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tea set: one price, several artisans, and every centime and every piece where it belongs.
#include <rapidcheck/gtest.h>

#include <map>

#include "core/acts/artisans_word.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/kit.h"
#include "the_till.h"

namespace touat {
namespace {

class Kits : public given::TheTill {
  protected:
    void SetUp() override {
        TheTill::SetUp();
        NewArtisan potter;
        potter.card = "29000002";
        potter.name = {"أمينة", "Amina"};
        potter.pin = "4826";
        amina = *registerArtisan(book(), manager, potter);
        auto terms = given::fifteenPercent();
        terms.commission = Rate::percent(20);
        const auto hers = *signContract(book(), manager, amina, Stall::number(7), terms);
        auto card = given::card("Teapot", Money::dinars(700), Money::dinars(500));
        card.artisan = amina;
        card.contract = hers;
        pot = *registerItem(book(), seller, ItemKind::series, card);
        auto herbs = given::card("Herbs", Money::dinars(1000), Money::dinars(900));
        herbs.unit = Unit::kilogram;
        mint = *registerItem(book(), seller, ItemKind::series, herbs);
        EXPECT_TRUE(takeDeposit(book(), seller, amina, hers, {{pot, Quantity::pieces(10)}}));
        EXPECT_TRUE(receiveGoods(book(), seller, {{mint, Quantity::pieces(5)}}));
        set = kit(Money::dinars(1950));
    }
    // By the tags 850 + 3 × 120 + 700 + 125 = 2035.
    std::vector<KitPart> parts() const {
        return {{couffin, given::onePiece},
                {tea, Quantity::pieces(3)},
                {pot, given::onePiece},
                {mint, Quantity::thousandths(125)}};
    }
    ItemCard kitCard(Money price) const {
        auto card = given::card("Tea set", price);
        card.parts = parts();
        return card;
    }
    ItemId kit(Money price) {
        return *registerItem(book(), seller, ItemKind::service, kitCard(price));
    }
    Reason refusedAs(ItemKind kind, const ItemCard& card) {
        const auto item = registerItem(book(), seller, kind, card);
        EXPECT_FALSE(item);
        return item.refusal().reason;
    }
    RefundWish agreed() const {
        RefundWish wish;
        wish.approver = manager;
        return wish;
    }
    /// Every account that holds something.
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> balances() {
        std::map<std::pair<std::string, std::int64_t>, std::int64_t> all;
        Query row(db(), "SELECT account, commodity, amount FROM balance WHERE amount <> 0");
        while (row.next()) {
            auto account = row.text();
            const auto commodity = row.integer();
            all[{std::move(account), commodity}] = row.integer();
        }
        return all;
    }
    ArtisanId amina;
    ItemId pot;
    ItemId mint; // of the stall's own, by the kilogram
    ItemId set;
};

TEST_F(Kits, row59_aKitIsItsPartsAndTheirSharesOfItsPrice) {
    const auto sold = sellBasket(basketOf({set}));
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->total, Money::dinars(1950));
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    EXPECT_EQ(stock(tea), Quantity::pieces(97));
    EXPECT_EQ(stock(pot), Quantity::pieces(9));
    EXPECT_EQ(stock(mint), Quantity::thousandths(4'875));
    EXPECT_EQ(stock(set), Quantity{});
    const auto document = *storedDocument(db(), sold->id);
    ASSERT_EQ(document.lines.size(), 4U);
    const std::vector<std::int64_t> weights{85'000, 36'000, 70'000, 12'500};
    const auto shares = spread(Money::dinars(1950), weights);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(document.lines[i].amount, shares[i]);
        EXPECT_EQ(document.lines[i].kit, (SoldKit{set, 1, given::onePiece}));
    }
    EXPECT_EQ(balance(account::artisan(fatma)), -document.lines[0].shares.artisan);
    EXPECT_EQ(balance(account::artisan(amina)), -document.lines[2].shares.artisan);
    EXPECT_EQ(document.lines[2].shares.artisan, shares[2] - partOf(shares[2], Rate::percent(20)));
    const auto printed = *printedDocument(book(), sold->id);
    EXPECT_EQ(printed.lines[1].kit.latin, "Tea set");
    EXPECT_EQ(printed.lines[1].kitNumber, 1);
}

TEST_F(Kits, row59_twoKitsOfOneLineHoldTwiceTheParts) {
    auto basket = basketOf({set});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(2), shelf(set)));
    EXPECT_EQ(basket.setQuantity(0, Quantity::thousandths(1'500), shelf(set)).refusal().reason,
              Reason::quantityNotWhole);
    ASSERT_TRUE(sellBasket(basket));
    EXPECT_EQ(stock(tea), Quantity::pieces(94));
    EXPECT_EQ(stock(mint), Quantity::thousandths(4'750));
}

TEST_F(Kits, row59_noPartGoesBelowItsFloor) {
    std::vector<PartOnShelf> onShelf;
    for (const auto& part : parts()) onShelf.push_back({shelf(part.item), part.quantity});
    const auto least = leastFor(onShelf); // the basket's floor of 800 of 850 holds it up
    EXPECT_EQ(least, Money::centimes((80'000LL * 203'500 + 84'999) / 85'000));
    const auto sellAt = [&](Money price) {
        auto basket = basketOf({set});
        EXPECT_TRUE(basket.setPrice(0, price, shelf(set)));
        return sellBasket(basket);
    };
    const auto low = kit(least - Money::centimes(1));
    EXPECT_EQ(sellBasket(basketOf({low})).refusal().reason, Reason::belowFloor);
    ASSERT_TRUE(sellBasket(basketOf({kit(least)})));
    EXPECT_EQ(sellAt(least - Money::centimes(1)).refusal().reason, Reason::belowFloor);
    EXPECT_TRUE(sellAt(least));
}

TEST_F(Kits, row59_whatIsNotHereCannotBePutIntoABox) {
    auto basket = basketOf({set});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(11), shelf(set))); // of ten pots
    const auto refused = sellBasket(basket);
    EXPECT_EQ(refused.refusal().reason, Reason::stockMissing);
    EXPECT_EQ(refused.refusal().subject, shelf(pot).code());
    // What is sold beside it is not there twice.
    auto beside = basketOf({pot, set});
    ASSERT_TRUE(beside.setQuantity(0, Quantity::pieces(10), shelf(pot)));
    EXPECT_EQ(sellBasket(beside).refusal().reason, Reason::stockMissing);
    ASSERT_TRUE(beside.setQuantity(0, Quantity::pieces(9), shelf(pot)));
    EXPECT_TRUE(sellBasket(beside));
    EXPECT_EQ(makeable({{shelf(pot), given::onePiece}}), Quantity{});
    EXPECT_EQ(makeable({{shelf(tea), Quantity::pieces(10)}}), Quantity::pieces(9));
    EXPECT_EQ(makeable({}), Quantity{});
}

TEST_F(Kits, aPartGoesByItsOwnArtisansContractAndWord) {
    auto terms = given::fifteenPercent();
    terms.floor = Rate::percent(90);
    terms.bearer = Bearer::stall;
    const auto hers = *signContract(book(), manager, amina, Stall::number(7), terms);
    auto card = given::card("Tray", Money::dinars(1000), Money::dinars(500));
    card.artisan = amina;
    card.contract = hers;
    const auto tray = *registerItem(book(), seller, ItemKind::series, card);
    ASSERT_TRUE(takeDeposit(book(), seller, amina, hers, {{tray, Quantity::pieces(5)}}));
    const auto sugar = *registerItem(book(), seller, ItemKind::series,
                                     given::card("Sugar", Money::dinars(120)));
    ASSERT_TRUE(receiveGoods(book(), seller, {{sugar, Quantity::pieces(50)}}));
    auto pair = given::card("Tray and sugar", Money::dinars(896));
    pair.parts = {{tray, given::onePiece}, {sugar, given::onePiece}}; // by the tags 1120
    const auto box = *registerItem(book(), seller, ItemKind::service, pair);
    EXPECT_EQ(sellBasket(basketOf({box})).refusal().reason, Reason::belowFloor)
        << "the tray would go for 800, and its contract says 900";
    ASSERT_TRUE(recordConsent(book(), manager, tray, Money::dinars(800), std::nullopt,
                              ConsentHow::byPhone, "Amina"));
    EXPECT_EQ(sellBasket(basketOf({box})).refusal().reason, Reason::approvalNeeded)
        << "the stall would give more than its commission";
    const auto sold = sellBasket(basketOf({box}), withManager());
    ASSERT_TRUE(sold);
    const auto line = storedDocument(db(), sold->id)->lines[0];
    EXPECT_EQ(line.amount, Money::dinars(800));
    EXPECT_EQ(line.consent, ConsentHow::byPhone);
    EXPECT_EQ(line.contract, hers);
    EXPECT_EQ(line.shares.artisan, Money::dinars(850)) << "the stall bears what is below the tag";
    EXPECT_EQ(balance(account::borne(Stall::number(7))), Money::dinars(50));
    // Without a word a manager vouches for it.
    clock.pass(86'400'000);
    ASSERT_TRUE(recordConsent(book(), manager, tray, Money::dinars(900), std::nullopt,
                              ConsentHow::inPerson, "Amina"));
    const auto vouched = sellBasket(basketOf({box}), withManager());
    ASSERT_TRUE(vouched);
    EXPECT_EQ(storedDocument(db(), vouched->id)->lines[0].consent, ConsentHow::vouched);
    // A contract that is over sells nothing, not even in a box.
    terms.ends = book().today().plus(1);
    const auto ending = *signContract(book(), manager, amina, Stall::number(7), terms);
    auto last = given::card("Cup", Money::dinars(100));
    last.artisan = amina;
    last.contract = ending;
    const auto cup = *registerItem(book(), seller, ItemKind::series, last);
    ASSERT_TRUE(takeDeposit(book(), seller, amina, ending, {{cup, Quantity::pieces(5)}}));
    pair.parts = {{cup, given::onePiece}, {sugar, given::onePiece}};
    pair.price = Money::dinars(220);
    const auto cups = *registerItem(book(), seller, ItemKind::service, pair);
    clock.pass(3 * 86'400'000LL);
    EXPECT_EQ(readSale(book(), basketOf({cups})).refusal().reason, Reason::contractEnded);
}

TEST_F(Kits, row59_aKitIsNothingButItsParts) {
    const auto price = Money::dinars(1950);
    EXPECT_EQ(refusedAs(ItemKind::series, kitCard(price)), Reason::kitOnlyParts);
    auto owned = kitCard(price);
    owned.artisan = fatma;
    owned.contract = contract;
    EXPECT_EQ(refusedAs(ItemKind::service, owned), Reason::kitOnlyParts);
    auto nested = kitCard(price);
    nested.parts = {{set, given::onePiece}};
    EXPECT_EQ(refusedAs(ItemKind::service, nested), Reason::kitOnlyParts);
    auto half = kitCard(price);
    half.parts = {{tea, Quantity::thousandths(500)}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::quantityNotWhole);
    half.parts = {{tea, Quantity{}}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::quantityNotPositive);
    half.parts = {{carpet, Quantity::pieces(2)}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::oneOfAKind);
    half.parts = {{tea, given::onePiece}, {tea, given::onePiece}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::oneOfAKind);
    half.parts = {{ItemId::fromPacked(987654321), given::onePiece}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::itemUnknown);
    OrderWish wish;
    wish.kind = OrderKind::layaway;
    wish.phone = "0661";
    wish.lines = {{set, "", given::onePiece, price}};
    EXPECT_EQ(placeOrder(book(), seller, wish).refusal().reason, Reason::kitOnlyParts);
    EXPECT_EQ(refund(book(), seller, nextBasket(), {{{}, set, given::onePiece, price, {}}},
                     TenderKind::voucher, agreed())
                  .refusal()
                  .reason,
              Reason::kitOnlyParts);
    EXPECT_EQ(receiveGoods(book(), seller, {{set, given::onePiece}}).refusal().reason,
              Reason::itemUnknown);
}

// Money and goods are where they were when all of it has come back, in whatever steps.
RC_GTEST_FIXTURE_PROP(Kits, moneyAndGoodsAreConservedProperty, ()) {
    const auto before = balances();
    auto basket = Basket(nextBasket());
    const auto lines = *rc::gen::inRange(1, 6);
    for (int i = 0; i < lines; ++i) {
        const auto item = *rc::gen::element(set, set, mint, couffin, pot, tea);
        const auto at = basket.add(shelf(item), book().stall());
        RC_ASSERT(static_cast<bool>(at));
        if (item == mint)
            (void)basket.setQuantity(
                *at, Quantity::thousandths(*rc::gen::inRange<std::int64_t>(1, 800)), shelf(item));
        if (item == set)
            (void)basket.setPrice(*at, Money::centimes(*rc::gen::inRange<std::int64_t>(1, 250'000)),
                                  shelf(item));
    }
    if (*rc::gen::inRange(0, 2) == 1)
        basket.reduction = Reduction{Rate::percent(*rc::gen::inRange(1, 60)), {}};
    const auto sold = sellBasket(basket, withManager());
    if (!sold) {
        RC_ASSERT(balances() == before);
        return;
    }
    const auto document = *storedDocument(db(), sold->id);
    std::vector<Quantity> left;
    Money total;
    for (const auto& line : document.lines) {
        left.push_back(line.quantity);
        total += line.amount;
        RC_ASSERT(line.shares.sum() == line.amount);
    }
    RC_ASSERT(total == sold->total);
    RC_ASSERT(total == priceSale(*readSale(book(), basket, withManager()))->total);
    for (int step = 0; std::any_of(left.begin(), left.end(),
                                   [](Quantity each) { return each.isPositive(); });
         ++step) {
        std::vector<ReturnedLine> back;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const auto& line = document.lines[i];
            if (!left[i].isPositive() || (step < 4 && *rc::gen::inRange(0, 3) == 0)) continue;
            const auto unit = line.unit ? 1 : 1000;
            const auto units = left[i].thousandths() / unit;
            const auto now = step >= 4 ? units : *rc::gen::inRange<std::int64_t>(1, units + 1);
            back.push_back({lineOf(*sold, static_cast<int>(i) + 1), line.item,
                            Quantity::thousandths(now * unit), {}, {}});
            left[i] = left[i] - Quantity::thousandths(now * unit);
        }
        if (back.empty()) continue;
        RC_ASSERT(static_cast<bool>(
            refund(book(), seller, nextBasket(), back, TenderKind::cash, agreed())));
    }
    RC_ASSERT(balances() == before);
    RC_ASSERT(imbalances(db(), book().stall()).empty());
}

} // namespace
} // namespace touat
