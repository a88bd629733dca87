// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Henna by the kilogram and cloth by the metre: sold, ordered, taken back and counted in thousandths.
#include <rapidcheck/gtest.h>

#include "core/acts/count_stock.h"
#include "core/acts/take_deposit.h"
#include "core/book/artisan_paper_view.h"
#include "core/book/goods_paper_view.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/json_value.h"
#include "core/stock/count_table.h"
#include "the_till.h"

namespace touat {
namespace {

class Measured : public given::TheTill {
  protected:
    void SetUp() override {
        TheTill::SetUp();
        henna = measured("Henna", Unit::kilogram, Money::dinars(1200), fatma);
        cloth = measured("Cloth", Unit::metre, Money::centimes(33'333), std::nullopt);
        ASSERT_TRUE(takeDeposit(book(), seller, fatma, contract, {{henna, kg(20'000)}}));
        ASSERT_TRUE(receiveGoods(book(), seller, {{cloth, kg(50'000)}}));
    }
    ItemId measured(const std::string& name, Unit unit, Money price,
                    std::optional<ArtisanId> artisan) {
        auto card = given::card(name, price, price - Money::dinars(30));
        card.unit = unit;
        card.artisan = artisan;
        if (artisan) card.contract = contract;
        return *registerItem(book(), seller, ItemKind::series, card);
    }
    static Quantity kg(std::int64_t thousandths) { return Quantity::thousandths(thousandths); }
    Basket so(ItemId item, Quantity quantity) {
        auto basket = basketOf({item});
        EXPECT_TRUE(basket.setQuantity(0, quantity, shelf(item)));
        return basket;
    }
    Result<Sold> back(const Sold& sold, ItemId item, Quantity quantity) {
        RefundWish wish;
        wish.approver = manager;
        return refund(book(), seller, nextBasket(), {{lineOf(sold, 1), item, quantity, {}, {}}},
                      TenderKind::cash, wish);
    }
    ItemId henna;
    ItemId cloth;
};

TEST_F(Measured, aQuarterOfAKilogramCostsAQuarter) {
    const auto sold = sellBasket(so(henna, kg(250)));
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->total, Money::dinars(300));
    EXPECT_EQ(stock(henna), kg(19'750));
    EXPECT_EQ(balance(account::artisan(fatma)), -Money::dinars(255)); // 15 % are the stall's
    const auto printed = printedDocument(book(), sold->id);
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->lines[0].quantity, kg(250));
    EXPECT_EQ(printed->lines[0].unit, Unit::kilogram);
}

TEST_F(Measured, anAmountIsRoundedToTheCentimeOnce) {
    const auto sold = sellBasket(so(cloth, kg(1'377))); // 333.33 × 1.377 = 458.99541
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->total, Money::centimes(45'900));
}

TEST_F(Measured, whatIsCountedComesWhole) {
    auto basket = basketOf({couffin});
    EXPECT_EQ(basket.setQuantity(0, kg(1'500), shelf(couffin)).refusal().reason,
              Reason::quantityNotWhole);
    // A basket that came from elsewhere is not believed either.
    const BasketLine half{couffin, kg(500), Money::dinars(850), Money::dinars(850), {}, {}};
    EXPECT_EQ(sell(book(), seller, Basket(nextBasket(), {half}), {exactCash(Money::dinars(425))})
                  .refusal()
                  .reason,
              Reason::quantityNotWhole);
    OrderWish wish;
    wish.kind = OrderKind::layaway;
    wish.phone = "0661";
    wish.lines = {{couffin, "", kg(500), Money::dinars(425)}};
    EXPECT_EQ(placeOrder(book(), seller, wish).refusal().reason, Reason::quantityNotWhole);
    wish.lines = {{henna, "", kg(500), Money::dinars(600)}};
    EXPECT_TRUE(placeOrder(book(), seller, wish));
    const auto sold = sellBasket(couffins(2));
    ASSERT_TRUE(sold);
    EXPECT_EQ(back(*sold, couffin, kg(500)).refusal().reason, Reason::quantityNotWhole);
    RefundWish agreed;
    agreed.approver = manager;
    EXPECT_EQ(refund(book(), seller, nextBasket(), {{{}, couffin, kg(500), Money::dinars(850), {}}},
                     TenderKind::voucher, agreed)
                  .refusal()
                  .reason,
              Reason::quantityNotWhole);
    EXPECT_TRUE(refund(book(), seller, nextBasket(), {{{}, henna, kg(500), Money::dinars(1200), {}}},
                       TenderKind::voucher, agreed));
}

TEST_F(Measured, eachWeighingIsALineOfItsOwn) {
    auto basket = basketOf({henna, henna});
    EXPECT_EQ(basket.lines().size(), 2U);
    // Together they may not be more than there is, where the shop wants it so.
    ShopRules rules;
    rules.families = {{"weaving", {}, Oversell::block}};
    rule(rules);
    ASSERT_TRUE(basket.setQuantity(0, kg(12'000), shelf(henna)));
    ASSERT_TRUE(basket.setQuantity(1, kg(8'001), shelf(henna)));
    const auto refused = sellBasket(basket);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().reason, Reason::stockMissing);
    ASSERT_TRUE(basket.setQuantity(1, kg(8'000), shelf(henna)));
    EXPECT_TRUE(sellBasket(basket));
    EXPECT_EQ(stock(henna), Quantity{});
}

TEST_F(Measured, row55_aWeighedPacketIsSoldAndCountedByItsWeight) {
    auto card = given::card("Packed", Money::dinars(1000));
    card.unit = Unit::kilogram;
    card.codes = {"2112345"};
    const auto packed = *registerItem(book(), seller, ItemKind::series, card);
    ASSERT_TRUE(receiveGoods(book(), seller, {{packed, kg(5'000)}}));
    ShopRules rules;
    rules.codes = std::vector<CodeRule>{{"21", 5, Measure::grams}};
    rule(rules);
    const auto code = std::string("211234500350") + eanCheckDigit("211234500350");
    const auto packet = packetOf(*readMeasuredCode(code, *rules.codes), shelf(packed));
    ASSERT_TRUE(packet);
    Basket basket(nextBasket());
    ASSERT_TRUE(basket.addPacket(shelf(packed), packet->quantity, packet->price, ""));
    const auto sold = sellBasket(basket);
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->total, Money::dinars(350));
    EXPECT_EQ(stock(packed), kg(4'650));
    const auto count = *openCount(book(), seller, Spot::shelf, "");
    const auto tally = tallyCode(book(), seller, count, code);
    ASSERT_TRUE(tally);
    EXPECT_EQ(tally->more, kg(350));
    EXPECT_EQ(tallyCode(book(), seller, count, code)->counted, kg(700));
    // Its own code tells no weight: it is here, and somebody says how much.
    EXPECT_EQ(tallyCode(book(), seller, count, "2112345")->more, Quantity{});
    EXPECT_EQ(recount(book(), seller, count, packed, kg(4'649))->counted, kg(4'649));
}

TEST_F(Measured, row65_piecesMetresAndKilogramsOfACountAreThreeSums) {
    const auto count = *openCount(book(), seller, Spot::shelf, "");
    ASSERT_TRUE(tallyCode(book(), seller, count, shelf(couffin).code(), Quantity::pieces(18)));
    ASSERT_TRUE(tallyCode(book(), seller, count, shelf(carpet).code()));
    ASSERT_TRUE(tallyCode(book(), seller, count, shelf(tea).code(), stock(tea)));
    ASSERT_TRUE(tallyCode(book(), seller, count, shelf(henna).code(), kg(19'750)));
    ASSERT_TRUE(tallyCode(book(), seller, count, shelf(cloth).code(), kg(50'500)));
    const auto sum = countSum(book(), *countLines(book(), count));
    const auto pieces = Quantity::pieces(21) + stock(tea);
    EXPECT_EQ(sum.expected, (UnitSums{pieces, kg(50'000), kg(20'000)}));
    EXPECT_EQ(sum.counted, (UnitSums{pieces + Quantity::pieces(-2), kg(50'500), kg(19'750)}));
    EXPECT_EQ(sum.missing, (UnitSums{Quantity::pieces(2), {}, kg(250)}));
    EXPECT_EQ(sum.found, (UnitSums{{}, kg(500), {}}));
    ASSERT_TRUE(closeCount(book(), seller, count, "compté", manager));
    const auto id = CountTable(db()).of(book().stall(), 1).at(0).id;
    EXPECT_EQ(printedCountReport(db(), id)->units, sum.counted);
    // Where all is pieces the fact is as it was before there were others.
    const auto again = *openCount(book(), seller, Spot::shelf, "pottery");
    ASSERT_TRUE(closeCount(book(), seller, again, "", manager));
    const auto last = CountTable(db()).of(book().stall(), 1).at(0).id;
    EXPECT_EQ(storedFact<StockCounted>(db(), last.entry())->sums, std::nullopt);
}

TEST_F(Measured, aRollIsOneThingOfThoseThatAnArtisanLeft) {
    const auto left = *countDeposit(book(), seller, contract, Quantity::pieces(3), {}, ""); // two pots, a roll
    auto roll = given::card("Roll", Money::dinars(900));
    roll.unit = Unit::metre;
    ASSERT_TRUE(acceptNewGoods(book(), seller, left.id, ItemKind::series, roll, kg(12'500)));
    EXPECT_EQ(DepositTable(db()).find(left.id)->offered, Quantity::pieces(2));
    ASSERT_TRUE(acceptGoods(book(), seller, left.id, {henna, kg(3'250)})); // a sack of it
    EXPECT_EQ(DepositTable(db()).find(left.id)->offered, Quantity::pieces(1));
    ASSERT_TRUE(declineGoods(book(), seller, left.id, Appraisal::refused, Quantity::pieces(1), "x"));
    EXPECT_TRUE(DepositTable(db()).open(book().stall()).empty());
    EXPECT_EQ(acceptGoods(book(), seller, left.id, {henna, kg(100)}).refusal(),
              refuse(Reason::moreThanCounted, Quantity{}));
    const auto slip = *printedDeposit(db(), left.id);
    EXPECT_EQ(slip.counted, UnitSums::ofPieces(3));
    EXPECT_EQ(slip.offered, Quantity{});
}

TEST_F(Measured, metresAndKilogramsOfADepositAreNoPieces) {
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, contract,
                            {{couffin, Quantity::pieces(4)}, {henna, kg(2'500)}}));
    const auto last = DepositTable(db()).lookedAt(book().stall(), 1).at(0);
    EXPECT_EQ(last.counted, (UnitSums{Quantity::pieces(4), {}, kg(2'500)}));
    EXPECT_EQ(last.offered, Quantity{});
    const auto home = returnToArtisan(book(), seller, Spot::shelf,
                                      {{couffin, Quantity::pieces(1)}, {henna, kg(500)}}, "");
    ASSERT_TRUE(home);
    EXPECT_EQ(printedReturn(db(), *home)->count(), (UnitSums{Quantity::pieces(1), {}, kg(500)}));
}

RC_GTEST_FIXTURE_PROP(Measured, anyStepsBackComeToExactZeroProperty, ()) {
    const auto item = *rc::gen::element(henna, cloth);
    const auto grams = *rc::gen::inRange<std::int64_t>(1, 9'000);
    const auto drawer = balance(account::drawer(book().stall()));
    const auto artisan = balance(account::artisan(fatma));
    const auto vat = balance(account::vat(book().stall()));
    const auto before = stock(item);
    const auto sold = sellBasket(so(item, kg(grams)));
    RC_ASSERT(static_cast<bool>(sold));
    auto left = grams;
    for (int step = 0; left > 0; ++step) {
        const auto now = step > 5 ? left : *rc::gen::inRange<std::int64_t>(1, left + 1);
        RC_ASSERT(static_cast<bool>(back(*sold, item, kg(now))));
        left -= now;
        RC_ASSERT(stock(item) == before - kg(left));
    }
    RC_ASSERT(back(*sold, item, kg(1)).refusal().reason == Reason::moreThanSold);
    RC_ASSERT(balance(account::drawer(book().stall())) == drawer);
    RC_ASSERT(balance(account::artisan(fatma)) == artisan);
    RC_ASSERT(balance(account::vat(book().stall())) == vat);
}

TEST_F(Measured, eachOfTheSizesThatAreAddedHasTheWholeCard) {
    auto full = given::card("Tissage", Money::dinars(900), Money::dinars(800));
    full.codes = {"MAKER-1", "MAKER-2"};
    full.vat = Rate::percent(9);
    full.photo = "first";
    full.photos = std::vector<std::string>{"second"};
    full.incomplete = 1;
    full.unit = Unit::metre;
    full.picture = "carpet";
    full.palette = "indigo";
    full.details.emplace();
    full.details->story = Name{"قصة", "Histoire"};
    full.details->hours = 12;
    full.details->more = std::vector<Attribute>{{"woven for", "a wedding"}};
    const auto woven = *registerItem(book(), seller, ItemKind::series, full);
    const auto add = [&](const std::string& first, const std::string& second) {
        return addVariants(book(), seller, woven, {{{"", first}, {}}, {{"", second}, {}}});
    };
    const auto head = book().head().seq;
    EXPECT_EQ(add("Petit\u202e", "Grand").refusal().reason, Reason::textUnusable)
        << "the first as well, which is what is here";
    EXPECT_EQ(add("Petit", "Grand\u202e").refusal().reason, Reason::textUnusable);
    EXPECT_EQ(book().head().seq, head);
    const auto made = add("Petit", "Grand");
    ASSERT_TRUE(made);
    const auto of = [&](int entry) { return EntryId{book().stream(), head + entry}; };
    full.codes = {"MAKER-1"}; // others stay in the table of codes
    full.details->size = Name{"", "Petit"};
    EXPECT_EQ(json::write(storedFact<ItemDescribed>(db(), of(1))->card), json::write(full));
    full.details->size = Name{"", "Grand"};
    full.codes = storedFact<ItemRegistered>(db(), of(2))->card.codes;
    EXPECT_NE(full.codes.front(), "MAKER-1");
    full.model = woven;
    full.photo.reset();
    full.photos.reset();
    EXPECT_EQ(json::write(storedFact<ItemRegistered>(db(), of(2))->card), json::write(full));
}

} // namespace
} // namespace touat
