// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till's day on a real book: tenders, the drawer and its day.
#include "the_till.h"

namespace touat {
namespace {

using namespace given;

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

TEST_F(TheTill, row14_row26_nobodyGetsMoneyForWhatNobodyPaid) {
    const auto who = aicha();
    auto basket = couffins(3); // 2 550, of which 500 are paid
    basket.customer = who;
    const auto sold = sell(book(), seller, basket,
                           {exactly(TenderKind::account, Money::dinars(2050)),
                            exactCash(Money::dinars(500))},
                           withManager());
    ASSERT_TRUE(sold);
    EXPECT_EQ(unpaidOf(book(), sold->id), Money::dinars(2050));
    const auto back = [&](const Result<Sold>& of, int pieces, TenderKind through) {
        return bool(refund(book(), manager, nextBasket(),
                           {{lineOf(*of, 1), couffin, Quantity::pieces(pieces), {}}}, through));
    };
    ASSERT_TRUE(back(sold, 1, TenderKind::cash));
    EXPECT_EQ(owedBy(book(), who), Money::dinars(1200));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5500));
    ASSERT_TRUE(back(sold, 2, TenderKind::voucher)); // 1 700
    EXPECT_EQ(owedBy(book(), who), Money{});
    EXPECT_EQ(balance("vouchers:S07"), Money::dinars(-500));

    auto paidSince = couffins(1);
    paidSince.customer = who;
    const auto later = sell(book(), manager, paidSince,
                            {exactly(TenderKind::account, Money::dinars(850))});
    ASSERT_TRUE(later);
    ASSERT_TRUE(payAccount(book(), seller, who, {exactCash(Money::dinars(850))}));
    EXPECT_EQ(unpaidOf(book(), later->id), Money{});
    ASSERT_TRUE(back(later, 1, TenderKind::cash));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5500)) << "what was paid since is given back";
    EXPECT_EQ(owedBy(book(), who), Money{});
}

TEST_F(TheTill, row14_row28_anExchangeOfWhatNobodyPaidGivesNoMoney) {
    const auto who = aicha();
    auto basket = couffins(1);
    basket.customer = who;
    const auto sold = sell(book(), manager, basket,
                           {exactly(TenderKind::account, Money::dinars(850))});
    ASSERT_TRUE(sold);
    const auto done = exchange(book(), manager, {{lineOf(*sold, 1), couffin, Quantity::pieces(1), {}}},
                               basketOf({tea}), {}, TenderKind::cash);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->given, Money::dinars(730));
    EXPECT_EQ(done->onAccount, Money::dinars(730));
    EXPECT_EQ(owedBy(book(), who), Money::dinars(120)) << "the tea";
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance("exchange:S07"), Money{});
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

TEST_F(TheTill, anArtisansNumberChangesAndWhoHasTheSameIsNamed) {
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

} // namespace
} // namespace touat
