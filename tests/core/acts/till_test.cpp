// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till's whole day on a real book: money, returns and prices.
#include "the_till.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

using namespace given;

std::optional<Reason> reasonOf(const auto& result) {
    return result ? std::nullopt : std::optional(result.refusal().reason);
}

// tenders and drawer ------------------------------------------------------------------------------

TEST_F(TheTill, row11_aSaleIsPaidInParts) {
    const auto basket = couffins(2); // 1 700
    auto card = exactly(TenderKind::card, Money::dinars(700));
    card.reference = "123456";
    card.terminal = "TPE-1";
    card.lastFour = "4242";
    const auto sold =
        sell(book(), seller, basket, {card, cash(Money::dinars(1000), Money::dinars(2000))});
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->change, Money::dinars(1000));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(6000));
    EXPECT_EQ(balance("card:S07"), Money::dinars(700));
}

TEST_F(TheTill, row13_cashIsRoundedInTheBuyersFavourOnALineOfItsOwn) {
    ShopRules rules;
    rules.cashRounding = Money::dinars(5);
    rule(rules);
    auto basket = basketOf({couffin});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(848), shelf(couffin)));
    const auto sold = sellBasket(basket);
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->total, Money::dinars(848));
    EXPECT_EQ(sold->payable, Money::dinars(845));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5845));
    EXPECT_EQ(balance("rounding:S07"), Money::dinars(3));
    EXPECT_EQ(balance(account::artisan(fatma)), Money::centimes(-72'080)); // 85 % of 848
    // A card pays to the centime.
    auto other = basketOf({couffin});
    ASSERT_TRUE(other.setPrice(0, Money::dinars(848), shelf(couffin)));
    auto card = exactly(TenderKind::card, Money::dinars(848));
    card.reference = "77";
    ASSERT_TRUE(sell(book(), seller, other, {card}));
    // The refund returns exactly what was paid.
    const auto back =
        refund(book(), manager, nextBasket(),
               {{lineOf(*sold, 1), couffin, Quantity::pieces(1), {}}}, TenderKind::cash);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->payable, Money::dinars(845));
    EXPECT_EQ(balance("rounding:S07"), Money{});
}

TEST_F(TheTill, row14_aCustomersAccountHasALimit) {
    const auto who = aicha();
    auto basket = couffins(3); // 2 550
    basket.customer = who;
    const auto onAccount = exactly(TenderKind::account, Money::dinars(2550));
    EXPECT_EQ(sell(book(), seller, basket, {onAccount}).refusal(),
              refuse(Reason::approvalNeeded, "give_credit"));
    ASSERT_TRUE(sell(book(), seller, basket, {onAccount}, withManager()));
    EXPECT_EQ(owedBy(book(), who), Money::dinars(2550));
    EXPECT_EQ(balance(account::artisan(fatma)), Money::centimes(-216'750)); // sold is sold
    auto more = couffins(1);
    more.customer = who;
    EXPECT_EQ(
        sell(book(), manager, more, {exactly(TenderKind::account, Money::dinars(850))}).refusal(),
        refuse(Reason::creditExceeded, Money::dinars(450)));
    EXPECT_EQ(payAccount(book(), seller, who, {exactCash(Money::dinars(2551))}).refusal(),
              refuse(Reason::tenderTooLarge, Money::dinars(1)));
    ASSERT_TRUE(payAccount(book(), seller, who, {exactCash(Money::dinars(2550))}));
    EXPECT_EQ(owedBy(book(), who), Money{});
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(7550));
    auto nobody = couffins(1);
    EXPECT_EQ(sell(book(), manager, nobody, {exactly(TenderKind::account, Money::dinars(850))})
                  .refusal()
                  .reason,
              Reason::customerUnknown);
}

TEST_F(TheTill, row17_takingOutMuchNeedsASecondPersonAndSaysWhoGotIt) {
    ShopRules rules;
    rules.takeOutCap = Money::dinars(20'000);
    rule(rules);
    ASSERT_TRUE(putCash(book(), seller, Money::dinars(60'000), CashReason::change, ""));
    EXPECT_EQ(takeCash(book(), seller, Money::dinars(20'001), CashReason::bank, "").refusal(),
              refuse(Reason::approvalNeeded, "move_cash"));
    ASSERT_TRUE(takeCash(book(), seller, Money::dinars(20'001), CashReason::bank, "", "Directrice",
                         manager));
    const auto moves = CashMoveTable(db()).on(book().stall(), book().today());
    EXPECT_EQ(moves.back().receiver, "Directrice");
}

TEST_F(TheTill, row20_closingIsAlwaysPossibleAndADifferenceStaysForEver) {
    const auto closed =
        closeDay(book(), seller, drawerOf(Money::dinars(4000)), Money{}, "je ne sais pas");
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->difference(), Money::dinars(-1000));
    const auto day = *DayTable(db()).newest(book().stall());
    EXPECT_EQ(day.explained, "je ne sais pas");
    EXPECT_EQ(day.number, 1);
    EXPECT_EQ(balance("over_short:S07"), Money::dinars(1000));
    EXPECT_EQ(closeDay(book(), seller, drawerOf(Money{}), Money{}).refusal().reason,
              Reason::dayNotOpen); // once
}

TEST_F(TheTill, row22_theDrawerOpensWithoutASaleAndItIsWrittenDown) {
    EXPECT_EQ(openDrawer(book(), seller, "1397", "").refusal().reason, Reason::textUnusable);
    EXPECT_EQ(openDrawer(book(), seller, "2580", "فكة").refusal().reason, Reason::pinWrong);
    EXPECT_EQ(dayReport(db(), *DayTable(db()).openAt(book().stall())).openings, 0);
    ASSERT_TRUE(openDrawer(book(), seller, "1397", "فكة"));
    EXPECT_EQ(dayReport(db(), *DayTable(db()).openAt(book().stall())).openings, 1);
}

TEST_F(TheTill, row23_theReportOfTheDayAddsUp) {
    ASSERT_TRUE(sellForCash({couffin, tea}));
    auto card = exactly(TenderKind::card, Money::dinars(120));
    card.reference = "9";
    card.scheme = "CIB";
    ASSERT_TRUE(sell(book(), manager, basketOf({tea}), {card}));
    const auto sold = *sellForCash({tea});
    ASSERT_TRUE(refund(book(), manager, nextBasket(),
                       {{lineOf(sold, 1), tea, Quantity::pieces(1), {}}}, TenderKind::cash));
    ASSERT_TRUE(takeCash(book(), seller, Money::dinars(70), CashReason::purchase, ""));
    const auto report = dayReport(db(), *DayTable(db()).openAt(book().stall()));
    EXPECT_EQ(report.sales, 3);
    EXPECT_EQ(report.refunds, 1);
    EXPECT_EQ(report.sold, Money::dinars(1210));
    EXPECT_EQ(report.givenBack, Money::dinars(120));
    EXPECT_EQ(report.turnover(), Money::dinars(1090));
    EXPECT_EQ(report.artisans, Money::centimes(72'250));
    EXPECT_EQ(report.expectedCash, Money::dinars(5000 + 970 - 70));
    ASSERT_EQ(report.tenders.size(), 2U);
    EXPECT_EQ(report.tenders[0].amount, Money::dinars(120)); // card
    EXPECT_EQ(report.tenders[1].amount, Money::dinars(970)); // cash
    EXPECT_EQ(book().totals().sales, 121'000);
    EXPECT_EQ(book().totals().refunds, 12'000);
}

TEST_F(TheTill, row24_everySaleOfADayStaysUnderItsSeller) {
    ASSERT_TRUE(sellForCash({couffin}));
    ASSERT_TRUE(sell(book(), manager, basketOf({tea}), {exactCash(Money::dinars(120))}));
    // Whoever agrees to a price is named beside the sale, and it is not theirs.
    auto dear = basketOf({couffin});
    dear.reduction = Reduction{{}, Money::dinars(200)};
    ASSERT_TRUE(sellBasket(dear, withManager()));
    const auto report = dayReport(db(), *DayTable(db()).openAt(book().stall()));
    ASSERT_EQ(report.sellers.size(), 2U);
    for (const auto& each : report.sellers) {
        EXPECT_EQ(each.sales, each.seller == seller.id ? 2 : 1);
        EXPECT_EQ(each.total, Money::dinars(each.seller == seller.id ? 1500 : 120));
    }
    EXPECT_NE(report.sellers[0].seller, report.sellers[1].seller);
}

TEST_F(TheTill, row33_theTenderIsCorrectedByANewFact) {
    const auto sold = *sellForCash({tea});
    auto card = exactly(TenderKind::card, Money::dinars(120));
    card.scheme = "Edahabia";
    ASSERT_TRUE(correctTender(book(), seller, sold.id, {card})) << "the terminal gave no number";
    // What is told later is added to what was known.
    auto more = exactly(TenderKind::card, Money::dinars(120));
    more.reference = "445566";
    ASSERT_TRUE(correctTender(book(), seller, sold.id, {more}));
    EXPECT_EQ(SaleTable(db()).tenders(sold.id)[0].scheme, "Edahabia");
    EXPECT_EQ(SaleTable(db()).tenders(sold.id)[0].reference, "445566");
    more.lastFour = "123";
    EXPECT_EQ(correctTender(book(), seller, sold.id, {more}).refusal().reason,
              Reason::lastFourWrong);
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance("card:S07"), Money::dinars(120));
    EXPECT_EQ(SaleTable(db()).tenders(sold.id)[0].kind, TenderKind::card);
    EXPECT_EQ(
        correctTender(book(), seller, sold.id, {exactCash(Money::dinars(119))}).refusal().reason,
        Reason::tenderTooSmall);
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5000)), Money{}));
    ASSERT_TRUE(openDay(book(), seller, book().today().plus(1), drawerOf(Money::dinars(5000))));
    EXPECT_EQ(
        correctTender(book(), seller, sold.id, {exactCash(Money::dinars(120))}).refusal().reason,
        Reason::correctionTooLate);
    ASSERT_TRUE(correctTender(book(), seller, sold.id, {exactCash(Money::dinars(120))}, manager));
    EXPECT_EQ(SaleTable(db()).tenders(sold.id)[0].scheme, "") << "cash has none";
}

TEST_F(TheTill, row33_whatStandsOnAnAccountIsNotCorrected) {
    auto basket = basketOf({tea});
    basket.customer = aicha();
    const auto account = exactly(TenderKind::account, Money::dinars(120));
    const auto sold = *sell(book(), manager, basket, {account});
    EXPECT_FALSE(canBeCorrected(account));
    EXPECT_EQ(
        correctTender(book(), manager, sold.id, {exactCash(Money::dinars(120))}).refusal().reason,
        Reason::correctionTooLate);
}

// returns -----------------------------------------------------------------------------------------

TEST_F(TheTill, row28_anExchangeIsOneFactAndTheDifferenceIsPaid) {
    const auto sold = *sellForCash({couffin}); // 850
    const auto piece = newPiece(Money::dinars(1000));
    const auto basket = basketOf({piece});
    const std::vector<ReturnedLine> back{{lineOf(sold, 1), couffin, Quantity::pieces(1), {}}};
    RefundWish agreed;
    agreed.approver = manager;
    const auto head = book().head().seq;
    const auto done =
        exchange(book(), seller, back, basket, {cash(Money::dinars(150), Money::dinars(200))},
                 TenderKind::cash, agreed);
    ASSERT_TRUE(done);
    EXPECT_EQ(book().head().seq, head + 1);
    EXPECT_EQ(done->worth, Money::dinars(850));
    EXPECT_EQ(done->paid, Money::dinars(150));
    EXPECT_EQ(done->change, Money::dinars(50));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(6000));
    EXPECT_EQ(balance(account::artisan(fatma)), Money::dinars(-850)); // of 1 000
    EXPECT_EQ(stock(couffin), Quantity::pieces(20));
    EXPECT_TRUE(shelf(piece).isSold());
    // What was taken comes back in its turn, and the cheaper thing leaves money over.
    Sold taken;
    taken.id = done->taken;
    const auto cheaper = basketOf({tea});
    const auto again =
        exchange(book(), manager, {{lineOf(taken, 1), piece, Quantity::pieces(1), {}}}, cheaper, {},
                 TenderKind::voucher);
    ASSERT_TRUE(again && again->voucher);
    EXPECT_EQ(again->given, Money::dinars(880));
    EXPECT_EQ(balance("vouchers:S07"), Money::dinars(-880));
    EXPECT_EQ(balance(account::artisan(fatma)), Money{});
    const auto paper = printedDocument(book(), done->taken);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->total, Money::dinars(1000));
    EXPECT_EQ(paper->series, Series::sale);
}

TEST_F(TheTill, row29_whatComesBackBrokenIsLaidAside) {
    const auto piece = newPiece();
    const auto sold = *sellForCash({piece, couffin});
    Returned broken;
    broken.reason = ReturnReason::damaged;
    broken.condition = Condition::broken;
    broken.restock = Restock::aside;
    ASSERT_TRUE(refund(book(), manager, nextBasket(),
                       {{lineOf(sold, 1), piece, Quantity::pieces(1), {}, broken}},
                       TenderKind::cash));
    EXPECT_EQ(stock(piece), Quantity{});
    EXPECT_EQ(BalanceTable(db()).goods(account::aside(book().stall()), piece), Quantity::pieces(1));
    Basket basket(nextBasket());
    EXPECT_EQ(basket.add(shelf(piece), book().stall()).refusal().reason, Reason::pieceNotHere);
}

TEST_F(TheTill, row30_aVoucherIsTakenOnceAndTheRestIsANewOne) {
    const auto sold = *sellForCash({couffin});
    const auto back =
        *refund(book(), manager, nextBasket(),
                {{lineOf(sold, 1), couffin, Quantity::pieces(1), {}}}, TenderKind::voucher);
    ASSERT_TRUE(back.voucher);
    auto tender = exactly(TenderKind::voucher, Money::dinars(120));
    tender.given = Money::dinars(850);
    EXPECT_EQ(sell(book(), seller, basketOf({tea}), {tender}).refusal().reason,
              Reason::voucherUnknown);
    tender.voucher = back.voucher;
    tender.given = Money::dinars(900);
    EXPECT_EQ(sell(book(), seller, basketOf({tea}), {tender}).refusal().reason,
              Reason::voucherUnknown);
    tender.given = Money::dinars(850);
    const auto paid = sell(book(), seller, basketOf({tea}), {tender});
    ASSERT_TRUE(paid && paid->voucher);
    EXPECT_EQ(VoucherTable(db()).find(*paid->voucher)->amount, Money::dinars(730));
    EXPECT_EQ(balance("vouchers:S07"), Money::dinars(-730));
    EXPECT_EQ(sell(book(), seller, basketOf({tea}), {tender}).refusal().reason,
              Reason::voucherSpent);
}

TEST_F(TheTill, row31_goodsComeBackWithinAWindowUnlessASecondPersonAgrees) {
    ShopRules rules;
    rules.returnDays = 7;
    rules.families = {{"weaving", 3, Oversell::warn}};
    rule(rules);
    const auto sold = *sellForCash({couffin, tea});
    clock.pass(4 * 86'400'000LL);
    const std::vector<ReturnedLine> one{{lineOf(sold, 1), couffin, Quantity::pieces(1), {}}};
    EXPECT_EQ(refund(book(), manager, nextBasket(), one, TenderKind::cash).refusal(),
              refuse(Reason::returnTooLate, Quantity::pieces(4)));
    RefundWish agreed;
    agreed.approver = manager;
    ASSERT_TRUE(refund(book(), seller, nextBasket(), one, TenderKind::cash, agreed));
}

TEST_F(TheTill, row6_aVoidLowersThePriceByAllOfIt) {
    const auto first = *sellForCash({tea});
    // A seller who may go all the way down needs nobody, and no right to take goods back.
    ASSERT_FALSE(mayDo(seller, Right::refund));
    ASSERT_TRUE(voidSale(book(), seller, first.id, nextBasket()));
    ShopRules rules;
    rules.sellerCut = Rate::percent(99);
    rules.ownerCut = Rate::percent(50);
    rules.returnDays = 0; // has no say: it is no return
    rule(rules);
    const auto second = *sellForCash({tea});
    EXPECT_EQ(voidSale(book(), seller, second.id, nextBasket()).refusal(),
              refuse(Reason::approvalNeeded, "lower_price"));
    RefundWish byOwner;
    byOwner.approver = Person{manager.id, Role::owner};
    EXPECT_EQ(voidSale(book(), seller, second.id, nextBasket(), byOwner).refusal(),
              refuse(Reason::approvalNeeded, "lower_price"));
    const Person helper{seller.id, Role::manager, Rights({Right::sell, Right::refund})};
    EXPECT_EQ(voidSale(book(), helper, second.id, nextBasket()).refusal(),
              refuse(Reason::approvalNeeded, "lower_price"));
    RefundWish agreed;
    agreed.approver = manager;
    clock.pass(2 * 86'400'000LL); // the day was left open
    const auto undone = voidSale(book(), seller, second.id, nextBasket(), agreed);
    ASSERT_TRUE(undone);
    EXPECT_EQ(readStoredFact(db(), undone->id.entry())->envelope.approver, manager.id);
}

TEST_F(TheTill, row32_aMistakeIsVoidedTheWayItWasPaid) {
    ShopRules rules;
    rules.sellerCut = Rate::percent(10);
    rule(rules);
    auto card = exactly(TenderKind::card, Money::dinars(500));
    card.reference = "1";
    const auto sold =
        *sell(book(), seller, basketOf({couffin}), {card, exactCash(Money::dinars(350))});
    EXPECT_EQ(voidSale(book(), seller, sold.id, nextBasket()).refusal(),
              refuse(Reason::approvalNeeded, "lower_price"));
    RefundWish agreed;
    agreed.approver = manager;
    ASSERT_TRUE(voidSale(book(), seller, sold.id, nextBasket(), agreed));
    EXPECT_EQ(balance("card:S07"), Money{});
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance(account::artisan(fatma)), Money{});
    EXPECT_EQ(voidSale(book(), manager, sold.id, nextBasket()).refusal().reason,
              Reason::moreThanSold);
}

TEST_F(TheTill, aRefundAfterThePayoutIsANegativeLineInTheOpenPeriod) {
    const auto sold = *sellForCash({couffin});
    clock.pass(7 * 86'400'000LL);
    const auto paid = *payArtisan(book(), manager, fatma, {});
    ASSERT_TRUE(refund(book(), manager, nextBasket(),
                       {{lineOf(sold, 1), couffin, Quantity::pieces(1), {}}}, TenderKind::cash));
    EXPECT_EQ(balance(account::artisan(fatma)), paid.amount); // the artisan owes it
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal().reason,
              Reason::nothingDue);
}

// prices ------------------------------------------------------------------------------------------

TEST_F(TheTill, row34_row35_discountsOfLineAndSaleHaveACapAndAFloor) {
    ShopRules rules;
    rules.sellerCut = Rate::percent(10);
    rule(rules);
    auto basket = basketOf({tea});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(10), shelf(tea))); // 1 200
    ASSERT_TRUE(basket.reduceLine(0, Reduction{Rate::percent(10), {}}));
    ASSERT_TRUE(sellBasket(basket));
    auto more = basketOf({tea});
    ASSERT_TRUE(more.reduceLine(0, Reduction{Rate::percent(11), {}}));
    EXPECT_EQ(sellBasket(more).refusal(), refuse(Reason::approvalNeeded, "lower_price"));
    ASSERT_TRUE(sellBasket(more, withManager()));
    // The whole sale: spread by what the lines cost, never below a floor.
    auto mixed = basketOf({couffin, tea});
    mixed.reduction = Reduction{{}, Money::dinars(60)};
    const auto sold = sellBasket(mixed);
    ASSERT_TRUE(sold);
    const auto document = *storedDocument(db(), sold->id);
    EXPECT_EQ(document.total, Money::dinars(910));
    EXPECT_GE(document.lines[0].amount, Money::dinars(800));
    EXPECT_EQ(document.lines[0].amount + document.lines[1].amount, Money::dinars(910));
    auto tooMuch = basketOf({couffin});
    tooMuch.reduction = Reduction{{}, Money::dinars(51)};
    EXPECT_EQ(sellBasket(tooMuch).refusal(), refuse(Reason::belowFloor, Money::dinars(800)));
    const auto agreed = sellBasket(tooMuch, withManager());
    ASSERT_TRUE(agreed);
    const auto stored = readStoredFact(db(), agreed->id.entry());
    EXPECT_EQ(stored->envelope.approver, manager.id); // named in the fact
}

TEST_F(TheTill, row36_promotionsOfFourTypesAndTheBestOneCounts) {
    PromotionSet three;
    three.name = {"ثلاثة", "Trois pour 2 000"};
    three.kind = PromotionKind::severalFor;
    three.several = 3;
    three.amount = Money::dinars(2400);
    three.items = {couffin};
    three.from = book().today();
    three.until = book().today().plus(5);
    const auto id = setPromotion(book(), manager, three);
    ASSERT_TRUE(id);
    auto basket = couffins(4); // 3 for 2 400 and one at 850
    const auto sale = *readSale(book(), basket);
    EXPECT_EQ(priceSale(sale)->total, Money::dinars(3250));
    PromotionSet percent = three;
    percent.kind = PromotionKind::percent;
    percent.rate = Rate::percent(5);
    ASSERT_TRUE(setPromotion(book(), manager, percent));
    EXPECT_EQ(priceSale(*readSale(book(), basket))->total, Money::dinars(3230)); // 170 beats 150
    PromotionSet amount = three;
    amount.kind = PromotionKind::amount;
    amount.amount = Money::dinars(49);
    ASSERT_TRUE(setPromotion(book(), manager, amount));
    EXPECT_EQ(priceSale(*readSale(book(), basket))->total, Money::dinars(3204));
    const auto sold = sellBasket(basket);
    ASSERT_TRUE(sold);
    const auto paper = *printedDocument(book(), sold->id);
    ASSERT_EQ(paper.lines[0].cuts.size(), 1U);
    EXPECT_EQ(paper.lines[0].cuts[0].promotion.latin, "Trois pour 2 000");
    // Dated: after its last day it is over, and it can be ended before.
    clock.pass(6 * 86'400'000LL);
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5000)), Money{}));
    ASSERT_TRUE(openDay(book(), seller, book().today(), drawerOf(Money::dinars(5000))));
    EXPECT_EQ(priceSale(*readSale(book(), couffins(4)))->total, Money::dinars(3400));
    EXPECT_EQ(setPromotion(book(), seller, three).refusal().reason, Reason::notAllowed);
    three.several = 1;
    EXPECT_EQ(setPromotion(book(), manager, three).refusal().reason, Reason::ruleUnusable);
    ASSERT_TRUE(endPromotion(book(), manager, *id, book().today()));
}

TEST_F(TheTill, row64_anArtisansNumberChangesAndWhoHasTheSameIsNamed) {
    const auto phoneOf = [&](ArtisanId who) { return ArtisanTable(book().db()).find(who)->phone; };
    ASSERT_TRUE(setArtisanPhone(book(), seller, fatma, "0771 23 45 67"));
    EXPECT_EQ(phoneOf(fatma), "0771234567");
    NewArtisan sister;
    sister.name.latin = "Zohra";
    sister.pin = "5937";
    const auto zohra = *registerArtisan(book(), manager, sister);
    const auto others = setArtisanPhone(book(), seller, zohra, "+213 771 23 45 67");
    ASSERT_TRUE(others);
    ASSERT_EQ(others->size(), 1U) << "one telephone in a house is nothing wrong";
    EXPECT_EQ(others->front().id, fatma);
    EXPECT_EQ(phoneOf(zohra), "0771234567");
    EXPECT_EQ(setArtisanPhone(book(), seller, zohra, "77").refusal().reason, Reason::phoneUnusable);
    EXPECT_EQ(setArtisanPhone(book(), {std::nullopt, Role::officer}, zohra, "").refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(setArtisanPhone(book(), seller, {}, "").refusal().reason, Reason::artisanUnknown);
    EXPECT_TRUE(setArtisanPhone(book(), seller, zohra, "")->empty()) << "nobody shares no number";
    EXPECT_EQ(phoneOf(zohra), "");
    // Two places may say it: the later word counts, in whatever order they arrive.
    Envelope late;
    late.id = {{Stall::number(12), 1}, 5};
    late.at = Moment::utcMs(book().now().utcMs() - 60'000);
    ArtisanTable(book().db()).setPhone(late, {zohra, "0660000000"});
    EXPECT_EQ(phoneOf(zohra), "");
}

TEST_F(TheTill, whereThereIsACentreItSetsTheRules) {
    PromotionSet percent;
    percent.name.latin = "-10 %";
    percent.rate = Rate::percent(10);
    percent.items = {couffin};
    percent.from = percent.until = book().today();
    PriceListSet list;
    list.name.latin = "Artisans";
    Party shop;
    shop.name.latin = "Bazar";
    const auto running = *setPromotion(book(), manager, percent);
    const auto all = [&] {
        return std::vector<std::optional<Reason>>{
            reasonOf(setRules(book(), manager, book().stall(), book().today(), ShopRules{})),
            reasonOf(setPromotion(book(), manager, percent)),
            reasonOf(endPromotion(book(), manager, running, book().today())),
            reasonOf(setPriceList(book(), manager, list)),
            reasonOf(setIssuer(book(), manager, {book().stall(), book().today(), shop}))};
    };
    for (const auto& reason : all()) EXPECT_FALSE(reason);
    book().surroundings().standing = Standing::enrolled;
    for (const auto& reason : all()) EXPECT_EQ(reason, Reason::centreSetsRules);
    EXPECT_TRUE(setReceiptLook(book(), manager, {})) << "how its own paper looks is its own";
}

TEST_F(TheTill, row36_whatAPromotionMakesOfAPriceIsKnownBeforeItIsKept) {
    const auto item = *ShelfView(book().db(), book().stall(), book().today()).find(couffin); // 850
    PromotionSet promotion;
    promotion.items = {couffin};
    promotion.from = promotion.until = book().today();
    EXPECT_FALSE(tryPromotion(promotion, item)) << "nothing off yet";
    promotion.rate = Rate::percent(4);
    EXPECT_EQ(tryPromotion(promotion, item)->paid, Money::dinars(816));
    promotion.rate = Rate::percent(90);
    EXPECT_EQ(tryPromotion(promotion, item)->paid, item.floor) << "no lower than its floor";
    promotion.kind = PromotionKind::severalFor;
    promotion.several = 3;
    promotion.amount = Money::dinars(2'500);
    EXPECT_EQ(tryPromotion(promotion, item)->tagged, Money::dinars(2'550));
    EXPECT_EQ(tryPromotion(promotion, item)->paid, Money::dinars(2'500));
    promotion.items = {tea};
    EXPECT_FALSE(tryPromotion(promotion, item));
}

TEST_F(TheTill, row36_promotionsAheadAreThoseThatWillStillBeOn) {
    PromotionSet promotion;
    promotion.name.latin = "-10 %";
    promotion.rate = Rate::percent(10);
    promotion.items = {couffin};
    promotion.from = book().today().plus(2);
    promotion.until = book().today().plus(9);
    const auto coming = *setPromotion(book(), manager, promotion);
    promotion.from = promotion.until = book().today();
    const auto now = *setPromotion(book(), manager, promotion);
    const auto ahead = [&] { return PromotionTable(book().db()).ahead(book().stall(), book().today()); };
    ASSERT_EQ(ahead().size(), 2U);
    EXPECT_EQ(ahead()[0].id, now);
    ASSERT_TRUE(endPromotion(book(), manager, coming, book().today().plus(4)));
    EXPECT_EQ(ahead()[1].terms.until, book().today().plus(4));
    ASSERT_TRUE(endPromotion(book(), manager, coming, book().today()));
    ASSERT_EQ(ahead().size(), 1U) << "one that ends before it begins is none";
}

TEST_F(TheTill, row37_aPriceListChangesFromADayOnAndItsCustomersStayOnIt) {
    PriceListSet list;
    list.name.latin = "Artisans";
    list.off = Rate::percent(2);
    list.from = book().today();
    const auto id = *setPriceList(book(), manager, list);
    list.list = id;
    list.off = Rate::percent(4);
    list.from = book().today().plus(1);
    EXPECT_EQ(*setPriceList(book(), manager, list), id);
    PriceListTable lists(book().db());
    EXPECT_FALSE(lists.find(id, book().stall(), book().today().plus(-1)));
    EXPECT_EQ(lists.find(id, book().stall(), book().today())->terms.off, Rate::percent(2));
    EXPECT_EQ(lists.find(id, book().stall(), book().today().plus(1))->terms.off, Rate::percent(4));
    ASSERT_EQ(lists.all(book().stall()).size(), 1U);
    EXPECT_EQ(lists.all(book().stall())[0].terms.off, Rate::percent(4));
    list.list = PriceListId::of(book().nextEntry());
    EXPECT_EQ(setPriceList(book(), manager, list).refusal().reason, Reason::ruleUnusable);
}

TEST_F(TheTill, row37_aCustomersPriceListReplacesTheTag) {
    PriceListSet list;
    list.name = {"حرفيون", "Artisans"};
    list.off = Rate::percent(10);
    list.prices = {{couffin, Money::dinars(810)}};
    const auto id = *setPriceList(book(), manager, list);
    CustomerCard card;
    card.name.latin = "Slimane";
    card.list = id;
    const auto who = *registerCustomer(book(), seller, card);
    auto basket = basketOf({couffin, tea});
    basket.customer = who;
    EXPECT_EQ(priceSale(*readSale(book(), basket))->total, Money::dinars(810 + 108));
    ASSERT_TRUE(sellBasket(basket)); // a list needs nobody's approval
}

// algebra -----------------------------------------------------------------------------------------

// Whatever is sold, however it is rounded, taxed and reduced, and in however many steps it comes
// back: at the end nobody has gained or lost a centime.
RC_GTEST_FIXTURE_PROP(TheTill, anyStepsOfRefundsThatReachTheWholeEndAtZero, ()) {
    ShopRules rules;
    rules.cashRounding = Money::dinars(*rc::gen::element(0, 5, 10));
    rules.duty = *rc::gen::element(DutyPolicy::off, DutyPolicy::everyCash);
    rules.regime = *rc::gen::element(TaxRegime::none, TaxRegime::vat);
    RC_ASSERT(setRules(book(), manager, std::nullopt, book().today(), rules));
    const auto drawer = balance("drawer:S07");
    const auto pieces = *rc::gen::inRange<std::int64_t>(1, 12);
    const auto teas = *rc::gen::inRange<std::int64_t>(1, 12);
    auto basket = basketOf({couffin, tea});
    RC_ASSERT(basket.setQuantity(0, Quantity::pieces(pieces), shelf(couffin)));
    RC_ASSERT(basket.setQuantity(1, Quantity::pieces(teas), shelf(tea)));
    basket.reduction = Reduction{{}, Money::centimes(*rc::gen::inRange<std::int64_t>(0, 4000))};
    SaleWish wish;
    wish.approver = manager;
    const auto sold = sellBasket(basket, wish);
    RC_ASSERT(sold);
    std::vector<std::int64_t> left{pieces, teas};
    const ItemId items[]{couffin, tea};
    while (left[0] + left[1] > 0) {
        const auto which = static_cast<std::size_t>(left[0] == 0   ? 1
                                                    : left[1] == 0 ? 0
                                                                   : *rc::gen::inRange(0, 2));
        const auto now = *rc::gen::inRange<std::int64_t>(1, left[which] + 1);
        const auto back = refund(
            book(), manager, nextBasket(),
            {{lineOf(*sold, static_cast<int>(which) + 1), items[which], Quantity::pieces(now), {}}},
            TenderKind::cash);
        RC_ASSERT(back);
        RC_ASSERT(!back->payable.isNegative());
        left[which] -= now;
    }
    RC_ASSERT(balance("drawer:S07") == drawer);
    for (const auto* each :
         {"duty:S07", "rounding:S07", "vat:S07", "revenue:S07", "commission:S07"})
        RC_ASSERT(balance(each) == Money{});
    RC_ASSERT(balance(account::artisan(fatma)) == Money{});
    RC_ASSERT(refold(db()).empty());
}

} // namespace
} // namespace touat
