// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits at the till, its papers and its people.
#include "core/acts/move_goods.h"
#include "the_till.h"

namespace touat {
namespace {

using namespace given;

// held work ---------------------------------------------------------------------------------------

TEST_F(TheTill, row40_aLayawayHoldsTheGoodsAndIsPaidInParts) {
    OrderWish wish;
    wish.kind = OrderKind::layaway;
    wish.customerName = "Aïcha";
    wish.lines = {{carpet, "", Quantity::pieces(1), Money::dinars(42'000)}};
    const auto order = placeOrder(book(), seller, wish);
    ASSERT_TRUE(order);
    EXPECT_EQ(sellForCash({tea})->total, Money::dinars(120));
    Basket other(nextBasket());
    EXPECT_EQ(other.add(shelf(carpet), book().stall()).refusal().reason, Reason::goodsReserved);
    EXPECT_EQ(placeOrder(book(), seller, wish).refusal().reason, Reason::goodsReserved);
    ASSERT_TRUE(payOrder(book(), seller, *order, {exactCash(Money::dinars(10'000))}));
    ASSERT_TRUE(payOrder(book(), seller, *order, {exactCash(Money::dinars(12'000))}));
    EXPECT_EQ(payOrder(book(), seller, *order, {exactCash(Money::dinars(20'001))}).refusal(),
              refuse(Reason::tenderTooLarge, Money::dinars(1)));
    EXPECT_EQ(balance("deposits:S07"), Money::dinars(-22'000));
    EXPECT_EQ(balance(account::artisan(fatma)), Money{}); // not sold yet
    const auto basket = *touat::basketOf(book(), *order, nextBasket());
    const auto deposit = exactly(TenderKind::deposit, Money::dinars(22'000));
    EXPECT_EQ(sell(book(), seller, basket, {exactCash(Money::dinars(42'000))}).refusal(),
              refuse(Reason::tenderTooSmall, Money::dinars(22'000)));
    ASSERT_TRUE(sell(book(), seller, basket, {deposit, exactCash(Money::dinars(20'000))}));
    EXPECT_EQ(balance("deposits:S07"), Money{});
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000 + 120 + 42'000));
    EXPECT_EQ(balance(account::artisan(fatma)), Money::dinars(-35'700));
    EXPECT_EQ(OrderTable(db()).find(*order)->state, OrderState::handedOver);
    EXPECT_EQ(payOrder(book(), seller, *order, {exactCash(Money::dinars(1))}).refusal().reason,
              Reason::orderFinished);
}

TEST_F(TheTill, row40_aLayawayCalledOffFreesTheGoodsWithOneButton) {
    OrderWish wish;
    wish.customerName = "Aïcha";
    wish.lines = {{carpet, "", Quantity::pieces(1), Money::dinars(42'000)},
                  {couffin, "", Quantity::pieces(20), Money::dinars(17'000)}};
    const auto order = *placeOrder(book(), seller, wish);
    EXPECT_EQ(shelf(couffin).free(), Quantity{});
    ASSERT_TRUE(payOrder(book(), seller, order, {exactCash(Money::dinars(5000))}));
    ASSERT_TRUE(cancelOrder(book(), seller, order, TenderKind::cash, Money::dinars(500)));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5500));
    EXPECT_EQ(balance("deposits:S07"), Money{});
    EXPECT_EQ(balance("kept:S07"), Money::dinars(-500));
    EXPECT_EQ(shelf(couffin).free(), Quantity::pieces(20));
    ASSERT_TRUE(sellForCash({carpet}));
}

TEST_F(TheTill, row40_anOrderThatIsNotOfThisBookIsRefusedEverywhere) {
    const auto none = OrderId::of(EntryId{book().stream(), 9999});
    EXPECT_EQ(payOrder(book(), seller, none, {exactCash(Money::dinars(1))}).refusal().reason,
              Reason::orderUnknown);
    EXPECT_EQ(moveOrder(book(), seller, none, OrderState::ready).refusal().reason,
              Reason::orderUnknown);
    EXPECT_EQ(cancelOrder(book(), seller, none, TenderKind::cash, Money{}).refusal().reason,
              Reason::orderUnknown);
    EXPECT_EQ(touat::basketOf(book(), none, nextBasket()).refusal().reason, Reason::orderUnknown);
}

TEST_F(TheTill, row40_onlyAManagerLetsAnOrderGoBelowTheFloor) {
    OrderWish wish;
    wish.customerName = "Aïcha";
    wish.lines = {{carpet, "", Quantity::pieces(1), Money::dinars(1000)}};
    EXPECT_EQ(placeOrder(book(), seller, wish).refusal().reason, Reason::belowFloor);
    auto colleague = seller;
    colleague.own = Rights({Right::sell, Right::lowerPrice});
    wish.approver = colleague;
    EXPECT_EQ(placeOrder(book(), seller, wish).refusal().reason, Reason::belowFloor);
    wish.approver = manager;
    EXPECT_TRUE(placeOrder(book(), seller, wish));
}

TEST_F(TheTill, row41_whatIsOnlyWordsIsOnePieceALine) {
    OrderWish wish;
    wish.kind = OrderKind::madeToOrder;
    wish.customerName = "Aïcha";
    wish.lines = {{std::nullopt, "زربية", Quantity::pieces(3), Money::dinars(9000)}};
    EXPECT_EQ(placeOrder(book(), seller, wish).refusal().reason, Reason::oneOfAKind);
    wish.lines = {{std::nullopt, "زربية", Quantity::pieces(1), Money::dinars(9000)}};
    EXPECT_TRUE(placeOrder(book(), seller, wish));
}

TEST_F(TheTill, row41_aPieceToBeMadeGoesThroughItsStates) {
    OrderWish wish;
    wish.kind = OrderKind::madeToOrder;
    wish.customerName = "Hôtel Touat";
    wish.artisan = fatma;
    wish.due = book().today().plus(30);
    wish.lines = {{std::nullopt, "زربية 3 × 4 م", Quantity::pieces(1), Money::dinars(90'000)}};
    const auto order = *placeOrder(book(), seller, wish);
    ASSERT_TRUE(payOrder(book(), seller, order, {exactCash(Money::dinars(30'000))}));
    EXPECT_EQ(moveOrder(book(), seller, order, OrderState::handedOver).refusal().reason,
              Reason::orderFinished); // it is sold, not just handed over
    ASSERT_TRUE(moveOrder(book(), seller, order, OrderState::started));
    ASSERT_TRUE(moveOrder(book(), seller, order, OrderState::ready));
    EXPECT_EQ(touat::basketOf(book(), order, 99).refusal().reason, Reason::itemUnknown);
    // When it is there it is registered, and sold with the order in the basket.
    const auto piece = newPiece(Money::dinars(90'000));
    Basket basket(nextBasket());
    ASSERT_TRUE(basket.add(shelf(piece), book().stall()));
    basket.order = order;
    ASSERT_TRUE(sell(
        book(), seller, basket,
        {exactly(TenderKind::deposit, Money::dinars(30'000)), exactCash(Money::dinars(60'000))}));
    EXPECT_TRUE(OrderTable(db()).open(book().stall()).empty());
}

TEST_F(TheTill, row42_aQuoteHoldsNothingAndBecomesASale) {
    OrderWish wish;
    wish.kind = OrderKind::quote;
    wish.lines = {{couffin, "", Quantity::pieces(3), Money::dinars(2500)}};
    const auto quote = *placeOrder(book(), seller, wish);
    EXPECT_EQ(shelf(couffin).free(), Quantity::pieces(20));
    EXPECT_EQ(payOrder(book(), seller, quote, {exactCash(Money::dinars(1))}).refusal().reason,
              Reason::orderFinished);
    const auto basket = *touat::basketOf(book(), quote, nextBasket());
    const auto sold = sell(book(), seller, basket, {exactCash(Money::dinars(2500))});
    ASSERT_TRUE(sold); // 2 500 is no multiple of three
    EXPECT_EQ(sold->total, Money::dinars(2500));
}

TEST_F(TheTill, row43_soldNowAndDeliveredLater) {
    const auto sold = *sellForCash({carpet});
    OrderWish wish;
    wish.kind = OrderKind::delivery;
    wish.customerName = "Aïcha";
    wish.phone = "0661";
    wish.sale = sold.id;
    wish.lines = {{carpet, "", Quantity::pieces(1), Money{}}};
    wish.lines[0].amount = Money::dinars(42'000);
    const auto order = placeOrder(book(), seller, wish);
    ASSERT_TRUE(order);
    ASSERT_TRUE(moveOrder(book(), seller, *order, OrderState::handedOver));
    EXPECT_EQ(moveOrder(book(), seller, *order, OrderState::handedOver).refusal().reason,
              Reason::orderFinished);
}

// tax and papers ----------------------------------------------------------------------------------

TEST_F(TheTill, row101_vatIsInsideThePriceOfOwnGoodsWhenTheOwnerIsRegistered) {
    ShopRules rules;
    rules.regime = TaxRegime::vat;
    rule(rules);
    const auto sold = *sellForCash({tea});
    const auto document = *storedDocument(db(), sold.id);
    EXPECT_EQ(document.lines[0].vat, Rate::percent(19));
    EXPECT_EQ(document.lines[0].shares.vat, Money::centimes(1916)); // 12 000 × 19 / 119
    EXPECT_EQ(balance("revenue:S07"), Money::centimes(-10'084));
    ASSERT_TRUE(refund(book(), manager, nextBasket(),
                       {{lineOf(sold, 1), tea, Quantity::pieces(1), {}}}, TenderKind::cash));
    EXPECT_EQ(balance("vat:S07"), Money{});
}

TEST_F(TheTill, row101_stampDutyIsTheTreasurysAndACardSavesIt) {
    ShopRules rules;
    rules.duty = DutyPolicy::everyCash;
    rules.cashRounding = Money::dinars(5);
    rule(rules);
    const auto sold = sellBasket(basketOf({carpet})); // 42 000: 420 hundreds at 1.5
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->payable, Money::dinars(42'630));
    EXPECT_EQ(balance("duty:S07"), Money::dinars(-630));
    EXPECT_EQ(balance(account::artisan(fatma)), Money::dinars(-35'700)); // of 42 000
    EXPECT_EQ(SalesView(db()).report().totalCentimes, 4'200'000);        // outside turnover
    // A mixed payment: duty on the cash alone.
    auto card = exactly(TenderKind::card, Money::dinars(700));
    card.reference = "5";
    const auto due = dueFor(Money::dinars(850), Money::dinars(700), rules, book().today());
    EXPECT_EQ(due.payable(), Money::dinars(850)); // 150 DA pay nothing
    ASSERT_TRUE(sell(book(), seller, couffins(1), {card, exactCash(Money::dinars(150))}));
    ASSERT_TRUE(refund(book(), manager, nextBasket(),
                       {{lineOf(*sold, 1), carpet, Quantity::pieces(1), {}}}, TenderKind::cash));
    EXPECT_EQ(balance("duty:S07"), Money{});
}

TEST_F(TheTill, row46_copiesAreCounted) {
    const auto sold = *sellForCash({tea});
    EXPECT_EQ(*reprint(book(), seller, sold.id), 1);
    EXPECT_EQ(*reprint(book(), seller, sold.id), 2);
    EXPECT_EQ(SaleTable(db()).copies(sold.id), 2);
    EXPECT_EQ(reprint(book(), seller, SaleId::of({book().stream(), 1})).refusal().reason,
              Reason::saleUnknown);
}

TEST_F(TheTill, row48_invoicesAndCreditNotesHaveGaplessNumbersByYear) {
    Party shop;
    shop.name = {"بازار أدرار", "Bazar d'Adrar"};
    Party hotel;
    hotel.name = {"فندق توات", "Hôtel Touat"};
    const auto sold = *sellForCash({couffin});
    EXPECT_EQ(issueInvoice(book(), seller, sold.id, hotel).refusal().reason,
              Reason::ruleUnusable); // who sells?
    ASSERT_TRUE(setIssuer(book(), manager, {book().stall(), book().today(), shop}));
    const auto invoice = issueInvoice(book(), seller, sold.id, hotel);
    ASSERT_TRUE(invoice);
    EXPECT_EQ(invoice->numberText(), "S07-1-F2026-000001");
    EXPECT_EQ(issueInvoice(book(), seller, sold.id, hotel).refusal(),
              refuse(Reason::alreadyInvoiced, "S07-1-F2026-000001"));
    const auto other = *sellForCash({tea});
    EXPECT_EQ(issueInvoice(book(), seller, other.id, hotel)->number, 2);
    const auto back =
        *refund(book(), manager, nextBasket(),
                {{lineOf(sold, 1), couffin, Quantity::pieces(1), {}}}, TenderKind::cash);
    EXPECT_EQ(issueInvoice(book(), seller, back.id, hotel)->numberText(), "S07-1-A2026-000001");
}

// goods at the counter ----------------------------------------------------------------------------

TEST_F(TheTill, row4_somethingUnlistedIsSoldNowAndCompletedLater) {
    ItemCard card;
    card.name.arabic = "سلة جديدة";
    card.price = Money::dinars(600);
    const auto item = registerAtCounter(book(), seller, card);
    ASSERT_TRUE(item);
    EXPECT_TRUE(shelf(*item).incomplete);
    ASSERT_TRUE(sellForCash({*item}));
    card.name.latin = "Panier neuf";
    card.family = "basketry";
    card.price = Money::dinars(1); // is not touched
    ASSERT_TRUE(describeItem(book(), seller, *item, card));
    EXPECT_FALSE(shelf(*item).incomplete);
    EXPECT_EQ(shelf(*item).price, Money::dinars(600));
    card.codes = {shelf(tea).code()};
    EXPECT_EQ(describeItem(book(), seller, *item, card).refusal().reason, Reason::codeTaken);
}

TEST_F(TheTill, row4_theCodeOfAnUnlistedThingSaysWhatItIs) {
    auto card = given::card("Bowl", Money::dinars(600));
    const auto kindWith = [&](std::vector<std::string> codes) {
        card.codes = std::move(codes);
        return shelf(*registerAtCounter(book(), seller, card)).kind;
    };
    EXPECT_EQ(kindWith({}), ItemKind::piece);
    EXPECT_EQ(kindWith({"2070000000011"}), ItemKind::piece); // one of ours
    EXPECT_EQ(kindWith({"6130000000019"}), ItemKind::series);
}

TEST_F(TheTill, row4_nobodyGoesBelowWhatTheArtisanOfANewThingSaid) {
    auto card = given::card("Bowl", Money::dinars(600), Money::dinars(1));
    const auto own = *registerAtCounter(book(), seller, card);
    EXPECT_EQ(shelf(own).floor, Money::dinars(1));
    card.artisan = fatma;
    card.contract = contract;
    for (const auto named : {Money{}, Money::dinars(1), Money::dinars(9000)}) {
        card.floor = named;
        const auto item = registerAtCounter(book(), seller, card);
        ASSERT_TRUE(item);
        ASSERT_EQ(shelf(*item).floor, Money::dinars(600));
        auto basket = basketOf({*item});
        ASSERT_TRUE(basket.setPrice(0, Money::dinars(599), shelf(*item)));
        EXPECT_EQ(sellBasket(basket).refusal().reason, Reason::belowFloor);
        ASSERT_TRUE(sellForCash({*item}));
    }
}

TEST_F(TheTill, row72_aFamilyCanForbidToSellMoreThanThereIs) {
    ShopRules rules;
    rules.families = {{"weaving", 7, Oversell::block}};
    rule(rules);
    const auto refused = sellBasket(couffins(21));
    EXPECT_EQ(refused.refusal().reason, Reason::stockMissing);
    EXPECT_EQ(refused.refusal().quantity, Quantity::pieces(20));
    ASSERT_TRUE(sellBasket(couffins(20)));
}

TEST_F(TheTill, row72_aFamilyCanBeSoldStampedAlone) {
    const auto family = shelf(carpet).family;
    EXPECT_FALSE(shelf(carpet).stamped);
    ShopRules rules;
    rules.families = {{family, {}, Oversell::warn, StampRule::block}};
    rule(rules);
    EXPECT_EQ(sellBasket(basketOf({carpet})).refusal(),
              refuse(Reason::stampMissing, shelf(carpet).code()));
    // Nor is it kept for anybody: what he pays for it now could not be handed over.
    OrderWish wish;
    wish.customerName = "Aïcha";
    wish.lines = {{carpet, "", Quantity::pieces(1), Money::dinars(42'000)}};
    for (const auto kind : {OrderKind::layaway, OrderKind::madeToOrder}) {
        wish.kind = kind;
        EXPECT_EQ(placeOrder(book(), seller, wish).refusal(),
                  refuse(Reason::stampMissing, shelf(carpet).code()));
    }
    wish.kind = OrderKind::quote;
    EXPECT_TRUE(placeOrder(book(), seller, wish)) << "a price is promised, and the stamp can come";
    ASSERT_TRUE(sellBasket(couffins(1))) << "of what is counted nobody asks it";
    const Person officer{std::nullopt, Role::officer};
    PieceInspected found;
    found.item = carpet;
    found.outcome = StampOutcome::rework;
    found.note = "franges";
    ASSERT_TRUE(inspectPiece(book(), officer, found));
    EXPECT_EQ(sellBasket(basketOf({carpet})).refusal().reason, Reason::stampMissing);
    clock.pass(1000);
    found.outcome = StampOutcome::stamped;
    found.grade = 2;
    found.seal = "TZ-412";
    found.note.clear();
    ASSERT_TRUE(inspectPiece(book(), officer, found));
    EXPECT_TRUE(shelf(carpet).stamped);
    ASSERT_TRUE(sellBasket(basketOf({carpet})));
    // Where the shop only wants a word of it, the sale goes on.
    rules.families[0].stamp = StampRule::warn;
    rule(rules);
    ASSERT_TRUE(sellBasket(basketOf({newPiece(Money::dinars(500))})));
}

TEST_F(TheTill, row76_aPersonCanHaveRightsOfTheirOwn) {
    const Person helper{seller.id, Role::seller, Rights({Right::sell})};
    EXPECT_EQ(openDrawer(book(), helper, "1397", "x").refusal().reason, Reason::notAllowed);
    const Person senior{seller.id, Role::seller, Rights({Right::sell, Right::refund})};
    const auto sold = *sellForCash({tea});
    ASSERT_TRUE(refund(book(), senior, nextBasket(),
                       {{lineOf(sold, 1), tea, Quantity::pieces(1), {}}}, TenderKind::cash));
}

TEST_F(TheTill, row77_approvalIsByPinAndByAnother) {
    EXPECT_EQ(approve(book(), seller, *manager.id, "0000", Right::refund).refusal().reason,
              Reason::pinWrong);
    EXPECT_EQ(approve(book(), manager, *seller.id, "1397", Right::refund).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(approve(book(), manager, *manager.id, "2580", Right::refund).refusal().reason,
              Reason::notAllowed); // nobody is their own second person
    const auto second = approve(book(), seller, *manager.id, "2580", Right::refund);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->id, manager.id);
}

} // namespace
} // namespace touat
