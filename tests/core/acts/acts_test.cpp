// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act on a real book: what it records, what it moves, what it refuses.
#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/move_cash.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/acts/sell.h"
#include "core/acts/sign_in.h"
#include "core/book/document_view.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/artisan_view.h"
#include "core/sales/sales_view.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;
using Acts = StallTest;

TEST_F(Acts, aSaleMovesCashGoodsAndTheArtisansShare) {
    const auto sold = sellForCash({carpet, couffin, tea});
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->number, 1);
    EXPECT_EQ(sold->total, Money::dinars(42'970));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(47'970));
    EXPECT_EQ(balance(account::artisan(fatma)), -Money::centimes(3'642'250)); // 85 % of 42 850
    EXPECT_EQ(balance("commission:S07"), -Money::centimes(642'750));
    EXPECT_EQ(balance("revenue:S07"), -Money::dinars(120));
    EXPECT_EQ(stock(carpet), Quantity{});
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    EXPECT_TRUE(shelf(carpet).isSold());
}

TEST_F(Acts, aBasketIsSoldOnceHoweverOftenTheButtonIsPressed) {
    const auto twice = basketOf({couffin});
    ASSERT_TRUE(sell(book(), seller, twice, {exactCash(twice.total())}));
    const auto again = sell(book(), seller, twice, {exactCash(twice.total())});
    EXPECT_EQ(again.refusal().reason, Reason::alreadySold);
    EXPECT_EQ(SalesView(db()).report().receipts, 1);
}

TEST_F(Acts, row60_aPieceIsSoldOnce) {
    auto first = basketOf({carpet});
    Basket second(first.number() + 1);
    ASSERT_TRUE(second.add(shelf(carpet), book().stall())); // two tills' screens showed it
    ASSERT_TRUE(sell(book(), seller, first, {exactCash(first.total())}));
    const auto refused = sell(book(), seller, second, {exactCash(second.total())});
    EXPECT_EQ(refused.refusal().reason, Reason::pieceSold);
    EXPECT_EQ(refused.refusal().subject, shelf(carpet).code());
}

TEST_F(Acts, aSeriesMaySellBelowWhatTheBooksSay) {
    for (int i = 0; i < 21; ++i) ASSERT_TRUE(sellForCash({couffin}));
    EXPECT_EQ(stock(couffin), Quantity::pieces(-1)); // a vendor is never refused the thing in hand
}

TEST_F(Acts, receiptNumbersHaveNoGaps) {
    for (int i = 1; i <= 5; ++i) {
        const auto sold = sellForCash({tea});
        ASSERT_TRUE(sold);
        EXPECT_EQ(sold->number, i);
        ASSERT_TRUE(putCash(book(), seller, Money::dinars(10), CashReason::change, ""));
    }
}

TEST_F(Acts, nothingIsSoldBeforeTheDayIsOpen) {
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5000)), Money{}));
    EXPECT_EQ(sellForCash({tea}).refusal().reason, Reason::dayNotOpen);
    EXPECT_EQ(putCash(book(), seller, Money::dinars(1), CashReason::change, "").refusal().reason,
              Reason::dayNotOpen);
    EXPECT_EQ(closeDay(book(), seller, {}, Money{}).refusal().reason, Reason::dayNotOpen);
}

TEST_F(Acts, aDayIsOpenedOnce) {
    EXPECT_EQ(openDay(book(), seller, book().today(), {}).refusal().reason,
              Reason::dayAlreadyOpen);
}

TEST_F(Acts, closingIsAlwaysPossibleAndADifferenceStays) {
    ASSERT_TRUE(sellForCash({couffin})); // 850
    const auto closed = closeDay(book(), seller, drawerOf(Money::dinars(5800)), Money::dinars(800));
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->difference(), -Money::dinars(50));
    EXPECT_EQ(balance("over_short:S07"), Money::dinars(50));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance("safe:S07"), -Money::dinars(4200)); // the first float came from it
    // The next morning's count starts from what was left.
    ASSERT_TRUE(openDay(book(), seller, book().today().plus(1), drawerOf(Money::dinars(5000))));
    EXPECT_EQ(balance("over_short:S07"), Money::dinars(50));
}

TEST_F(Acts, moreThanWasCountedCannotGoToTheSafe) {
    EXPECT_EQ(closeDay(book(), seller, drawerOf(Money::dinars(100)), Money::dinars(101)).refusal(),
              refuse(Reason::moreThanInDrawer, Money::dinars(100)));
}

TEST_F(Acts, cashMovesWithAReason) {
    ASSERT_TRUE(putCash(book(), seller, Money::dinars(500), CashReason::change, "de la banque"));
    ASSERT_TRUE(takeCash(book(), seller, Money::dinars(300), CashReason::purchase, "colle"));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5200));
    EXPECT_EQ(balance("expense:S07"), Money::dinars(300));
    EXPECT_EQ(takeCash(book(), seller, Money::dinars(5201), CashReason::safe, "").refusal(),
              refuse(Reason::moreThanInDrawer, Money::dinars(5200)));
    EXPECT_EQ(takeCash(book(), seller, Money{}, CashReason::safe, "").refusal().reason,
              Reason::amountNotPositive);
    EXPECT_EQ(putCash(book(), seller, Money::largest() + Money::centimes(1), CashReason::safe, "")
                  .refusal()
                  .reason,
              Reason::amountTooLarge);
    EXPECT_EQ(putCash(book(), seller, Money::dinars(1), CashReason::safe, "a\u202Eb")
                  .refusal()
                  .reason,
              Reason::textUnusable);
}

TEST_F(Acts, aCardSaleDoesNotTouchTheDrawer) {
    const auto basket = basketOf({tea});
    Tender card = exactCash(basket.total());
    card.kind = TenderKind::card;
    card.scheme = "Edahabia";
    card.reference = "778812";
    ASSERT_TRUE(sell(book(), seller, basket, {card}));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance("card:S07"), Money::dinars(120));
}

TEST_F(Acts, aNewPriceHoldsFromItsDayAndLeavesSalesAlone) {
    ASSERT_TRUE(changePrice(book(), manager, couffin, book().today().plus(1), Money::dinars(900),
                            Money::dinars(900)));
    EXPECT_EQ(shelf(couffin).price, Money::dinars(850));
    clock.pass(86'400'000);
    EXPECT_EQ(shelf(couffin).price, Money::dinars(900));
    EXPECT_EQ(shelf(couffin).priceVersion, 1);
    ASSERT_TRUE(changePrice(book(), manager, couffin, book().today(), Money::dinars(950),
                            Money::dinars(900)));
    EXPECT_EQ(shelf(couffin).priceVersion, 2);
    EXPECT_EQ(changePrice(book(), seller, couffin, book().today(), Money::dinars(1), Money{})
                  .refusal()
                  .reason,
              Reason::notAllowed);
    EXPECT_EQ(changePrice(book(), manager, couffin, book().today(), Money::dinars(800),
                          Money::dinars(900))
                  .refusal()
                  .reason,
              Reason::belowFloor);
    EXPECT_EQ(changePrice(book(), manager, ItemId::of({{Stall::number(9), 1}, 9}), book().today(),
                          Money::dinars(1), Money{})
                  .refusal()
                  .reason,
              Reason::itemUnknown);
}

TEST_F(Acts, signingInLocksAfterFiveWrongPinsAndARestartGivesNoneBack) {
    EXPECT_EQ(signIn(book(), *seller.id, "").refusal().reason, Reason::pinEmpty);
    for (int left = 4; left >= 1; --left)
        EXPECT_EQ(signIn(book(), *seller.id, "0000").refusal(),
                  refuse(Reason::pinWrong, Quantity::pieces(left)));
    EXPECT_EQ(signIn(book(), *seller.id, "0000").refusal(),
              refuse(Reason::pinLocked, Quantity::pieces(30)));
    EXPECT_EQ(signIn(book(), *seller.id, "1397").refusal().reason, Reason::pinLocked);
    EXPECT_TRUE(signIn(book(), *manager.id, "2580")); // others can still work
    device->reopen();
    EXPECT_EQ(signIn(book(), *seller.id, "1397").refusal().reason, Reason::pinLocked);
    clock.setWall(Moment::utcMs(clock.now().utcMs() + 3'600'000)); // setting the clock helps nobody
    EXPECT_EQ(signIn(book(), *seller.id, "1397").refusal().reason, Reason::pinLocked);
    clock.pass(30'000);
    EXPECT_EQ(signIn(book(), *seller.id, "0000").refusal(),
              refuse(Reason::pinLocked, Quantity::pieces(60)));
    clock.restartMachine();
    EXPECT_EQ(signIn(book(), *seller.id, "1397").refusal().reason, Reason::pinLocked);
    clock.pass(60'000);
    ASSERT_TRUE(signIn(book(), *seller.id, "1397"));
    EXPECT_EQ(signIn(book(), *seller.id, "0000").refusal(),
              refuse(Reason::pinWrong, Quantity::pieces(4)));
}

TEST_F(Acts, onlyThePeopleOfTheStallSignIn) {
    NewStaff other;
    other.name = {"", "Elsewhere"};
    other.stall = Stall::number(8);
    other.pin = "1397";
    const auto id = *admitStaff(book(), manager, other);
    EXPECT_EQ(signIn(book(), id, "1397").refusal().reason, Reason::personUnknown);
    EXPECT_EQ(signInArtisan(book(), "29999999", "1397").refusal().reason, Reason::personUnknown);
    const auto artisan = signInArtisan(book(), "29000001", "4826");
    ASSERT_TRUE(artisan);
    EXPECT_EQ(artisan->id, fatma);
}

TEST_F(Acts, peopleAreAdmittedByManagersWithAUsablePin) {
    NewStaff who;
    who.name = {"", "X"};
    for (const auto* pin : {"", "123", "1234", "4321", "7777", "123456789", "12a4", "00000000"}) {
        who.pin = pin;
        const auto refused = admitStaff(book(), manager, who);
        EXPECT_EQ(refused.refusal().reason, *pin == 0 ? Reason::pinEmpty : Reason::pinTooWeak)
            << pin;
    }
    who.pin = "2846";
    EXPECT_EQ(admitStaff(book(), seller, who).refusal().reason, Reason::notAllowed);
    who.name = {};
    EXPECT_EQ(admitStaff(book(), manager, who).refusal().reason, Reason::nameMissing);
    who.name.latin = "a\nb";
    EXPECT_EQ(admitStaff(book(), manager, who).refusal().reason, Reason::textUnusable);
}

TEST_F(Acts, goodsAreRegisteredWithACodeOfTheirOwn) {
    const auto item = shelf(carpet);
    EXPECT_EQ(item.code().size(), 13U);
    EXPECT_EQ(item.code().back(), eanCheckDigit(item.code().substr(0, 12)));
    auto taken = card("Copy", Money::dinars(10));
    taken.codes = {item.code()};
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, taken).refusal(),
              refuse(Reason::codeTaken, item.code()));
    taken.codes = {"ends with space "};
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, taken).refusal().reason,
              Reason::codeUnusable);
    taken.codes = {"OK1"};
    taken.name = {};
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, taken).refusal().reason,
              Reason::nameMissing);
    auto cheap = card("Cheap", Money::dinars(10), Money::dinars(20));
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, cheap).refusal().reason,
              Reason::belowFloor);
    auto stranger = card("Stranger", Money::dinars(10));
    stranger.artisan = ArtisanId::of({{Stall::centre(), 1}, 77});
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, stranger).refusal().reason,
              Reason::artisanUnknown);
    stranger.artisan = fatma;
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, stranger).refusal().reason,
              Reason::contractUnknown);
    stranger.contract = *signPaper(book(), manager, fatma, Stall::number(9), fifteenPercent());
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, stranger).refusal().reason,
              Reason::contractElsewhere);
}

TEST_F(Acts, aFixedNetNeedsItsNet) {
    Terms terms;
    terms.basis = Basis::fixedNet;
    const auto fixed = *signPaper(book(), manager, fatma, Stall::number(7), terms);
    auto ring = card("Ring", Money::dinars(3000), Money::dinars(2500));
    ring.artisan = fatma;
    ring.contract = fixed;
    EXPECT_EQ(registerItem(book(), seller, ItemKind::piece, ring).refusal().reason,
              Reason::priceMissing);
    ring.net = Money::dinars(2000);
    const auto item = *registerItem(book(), seller, ItemKind::piece, ring);
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, fixed, {{item, Quantity::pieces(1)}}));
    ASSERT_TRUE(sellForCash({item}));
    EXPECT_EQ(balance(account::artisan(fatma)), -Money::dinars(2000));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(1000));
}

TEST_F(Acts, aDepositNamesItsOwner) {
    const auto piece = *registerItem(book(), seller, ItemKind::piece, card("Own", Money::dinars(1)));
    EXPECT_EQ(takeDeposit(book(), seller, fatma, contract, {{piece, Quantity::pieces(1)}})
                  .refusal()
                  .reason,
              Reason::contractElsewhere);
    EXPECT_EQ(receiveGoods(book(), seller, {{couffin, Quantity::pieces(1)}}).refusal().reason,
              Reason::contractElsewhere);
    EXPECT_EQ(receiveGoods(book(), seller, {}).refusal().reason, Reason::noLines);
    EXPECT_EQ(receiveGoods(book(), seller, {{postage, Quantity::pieces(1)}}).refusal().reason,
              Reason::itemUnknown);
    EXPECT_EQ(receiveGoods(book(), seller, {{tea, Quantity{}}}).refusal().reason,
              Reason::quantityNotPositive);
    EXPECT_EQ(receiveGoods(book(), seller, {{tea, Quantity::thousandths(5)}}).refusal().reason,
              Reason::quantityNotWhole);
    EXPECT_EQ(takeDeposit(book(), seller, fatma, contract, {{carpet, Quantity::pieces(1)}})
                  .refusal()
                  .reason,
              Reason::pieceNotHere); // it is on sale already
    EXPECT_EQ(receiveGoods(book(), seller, {{piece, Quantity::pieces(2)}}).refusal().reason,
              Reason::oneOfAKind);
    const std::vector<IncomingLine> many(2001, {tea, Quantity::pieces(1)});
    EXPECT_EQ(receiveGoods(book(), seller, many).refusal().reason, Reason::tooManyLines);
    EXPECT_EQ(takeDeposit(book(), seller, fatma, ContractId::of({{Stall::centre(), 1}, 5}), {})
                  .refusal()
                  .reason,
              Reason::contractUnknown);
}

TEST_F(Acts, aRefundGivesEverySharebackTheWayItCame) {
    const auto sold = *sellForCash({carpet, couffin});
    const auto line = [&](int number) { return SaleLineId::of(sold.id.entry(), number); };
    EXPECT_EQ(refund(book(), seller, 99, {{line(1), carpet, Quantity::pieces(1), {}}},
                     TenderKind::cash)
                  .refusal(),
              refuse(Reason::approvalNeeded, "refund"));
    ASSERT_TRUE(refund(book(), manager, 99, {{line(1), carpet, Quantity::pieces(1), {}}},
                       TenderKind::cash));
    EXPECT_EQ(stock(carpet), Quantity::pieces(1));
    EXPECT_FALSE(shelf(carpet).isSold());
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5850));
    ASSERT_TRUE(refund(book(), manager, 100, {{line(2), couffin, Quantity::pieces(1), {}}},
                       TenderKind::cash));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance(account::artisan(fatma)), Money{});
    EXPECT_EQ(balance("commission:S07"), Money{});
    EXPECT_EQ(refund(book(), manager, 101, {{line(2), couffin, Quantity::pieces(1), {}}},
                     TenderKind::cash)
                  .refusal(),
              refuse(Reason::moreThanSold, Quantity{}));
    EXPECT_EQ(refund(book(), manager, 101, {{line(3), couffin, Quantity::pieces(1), {}}},
                     TenderKind::cash)
                  .refusal()
                  .reason,
              Reason::saleUnknown);
    EXPECT_EQ(SalesView(db()).report().totalCentimes, 0);
    ASSERT_TRUE(sellForCash({carpet})); // it can be sold again
}

TEST_F(Acts, goodsWithoutAReceiptComeBackAsAVoucherWhenASecondPersonAgrees) { // row 27
    const std::vector<ReturnedLine> two{
        {std::nullopt, couffin, Quantity::pieces(2), Money::dinars(700)}};
    EXPECT_EQ(refund(book(), manager, 50, two, TenderKind::voucher).refusal(),
              refuse(Reason::approvalNeeded, "refund"));
    RefundWish agreed;
    agreed.approver = manager;
    EXPECT_EQ(refund(book(), seller, 50, two, TenderKind::cash, agreed).refusal().reason,
              Reason::saleUnknown);
    const auto given = refund(book(), seller, 50, two, TenderKind::voucher, agreed);
    ASSERT_TRUE(given && given->voucher);
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000));
    EXPECT_EQ(balance("vouchers:S07"), Money::dinars(-1400));
    EXPECT_EQ(stock(couffin), Quantity::pieces(22));
    EXPECT_EQ(balance(account::artisan(fatma)), Money::dinars(1190)); // 85 % of 1 400
    EXPECT_EQ(refund(book(), seller, 51,
                     {{std::nullopt, carpet, Quantity::pieces(1), Money::dinars(1)}},
                     TenderKind::voucher, agreed)
                  .refusal()
                  .reason,
              Reason::oneOfAKind); // it stands on the shelf
    EXPECT_EQ(refund(book(), manager, 51, {}, TenderKind::cash).refusal().reason,
              Reason::noLines);
    EXPECT_EQ(refund(book(), seller, 50, two, TenderKind::voucher, agreed).refusal().reason,
              Reason::alreadySold);
}

TEST_F(Acts, anArtisanIsPaidLineByLineAndNotTwice) {
    ASSERT_TRUE(sellForCash({couffin}));
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal().reason,
              Reason::nothingDue); // held until the return window ends
    clock.pass(7 * 86'400'000LL);
    EXPECT_EQ(payArtisan(book(), seller, fatma, {}).refusal().reason,
              Reason::notAllowed);
    const auto paid = payArtisan(book(), manager, fatma, {});
    ASSERT_TRUE(paid);
    EXPECT_EQ(paid->amount, Money::centimes(72'250));
    EXPECT_EQ(balance(account::artisan(fatma)), Money{});
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal().reason,
              Reason::nothingDue);
    EXPECT_EQ(payArtisan(book(), manager, ArtisanId::of({{Stall::centre(), 1}, 9}), {})
                  .refusal()
                  .reason,
              Reason::artisanUnknown);
}

TEST_F(Acts, theArtisanSeesPiecesSalesDuesAndPayouts) {
    ASSERT_TRUE(sellForCash({couffin, tea}));
    clock.pass(7 * 86'400'000LL);
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {PayoutMethod::baridiMob, "BM 42"}));
    ASSERT_TRUE(sellForCash({couffin}));
    const auto artisan = *signInArtisan(book(), "29000001", "4826");
    const auto account = artisanAccount(db(), artisan, book().today());
    EXPECT_EQ(account.owed, Money::centimes(72'250));
    EXPECT_EQ(account.payable, Money{});
    ASSERT_EQ(account.goods.size(), 2U); // the carpet and the rest of the baskets
    EXPECT_EQ(account.goods[0].stall, Stall::number(7));
    ASSERT_EQ(account.sales.size(), 2U);
    EXPECT_EQ(account.sales[0].settled, 0);
    EXPECT_EQ(account.sales[1].settled, 1);
    EXPECT_EQ(account.sales[1].share, Money::centimes(72'250));
    ASSERT_EQ(account.payouts.size(), 1U);
    EXPECT_EQ(account.payouts[0].method, PayoutMethod::baridiMob);
}

TEST_F(Acts, aReceiptSaysWhatWasRecorded) {
    const auto sold = *sellForCash({carpet, tea});
    const auto printed = printedDocument(book(), sold.id);
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->numberText(), "S07-1-000001");
    EXPECT_EQ(printed->lines[0].artisan.latin, "Fatma Ben Hamou");
    EXPECT_EQ(printed->lines[0].agency, Agency::agent);
    EXPECT_EQ(printed->lines[1].agency, Agency::own);
    const auto entry = JournalTable(db()).find(sold.id.entry());
    EXPECT_EQ(printed->proof(),
              "TOUAT1 S07-1-000001 4212000 " + hashOfEntry(entry->text).hex().substr(0, 16));
    EXPECT_FALSE(printedDocument(book(), SaleId::of({book().stream(), 1})));
}

TEST_F(Acts, aDeviceThatIsACopyDoesNotWork) {
    auto state = SyncStateTable(db()).read();
    state.claim = "copy";
    {
        Transaction transaction(db());
        SyncStateTable(db()).write(state);
        transaction.commit();
    }
    EXPECT_EQ(sellForCash({tea}).refusal().reason, Reason::deviceLocked);
}

TEST_F(Acts, contractsAreNumberedAndForKnownArtisans) {
    EXPECT_EQ(signPaper(book(), seller, fatma, Stall::number(7), fifteenPercent())
                  .refusal()
                  .reason,
              Reason::notAllowed);
    EXPECT_EQ(signPaper(book(), manager, ArtisanId::of({{Stall::centre(), 1}, 9}),
                           Stall::number(7), fifteenPercent())
                  .refusal()
                  .reason,
              Reason::artisanUnknown);
    auto greedy = fifteenPercent();
    greedy.commission = Rate::percent(101);
    EXPECT_EQ(signPaper(book(), manager, fatma, Stall::number(7), greedy).refusal().reason,
              Reason::contractOverWhole);
    // A new version leaves the goods that came under the old one alone.
    auto dearer = fifteenPercent();
    dearer.commission = Rate::percent(30);
    ASSERT_TRUE(signPaper(book(), manager, fatma, Stall::number(7), dearer));
    ASSERT_TRUE(sellForCash({couffin}));
    EXPECT_EQ(balance(account::artisan(fatma)), -Money::centimes(72'250));
}

TEST_F(Acts, artisansAreRegisteredWithACardOfTheirOwn) {
    NewArtisan who;
    who.name = {"عائشة", "Aïcha"};
    who.pin = "5937";
    who.card = "29000001";
    EXPECT_EQ(registerArtisan(book(), manager, who).refusal().reason, Reason::codeTaken);
    who.card = "bad\tcard";
    EXPECT_EQ(registerArtisan(book(), manager, who).refusal().reason, Reason::codeUnusable);
    who.card = "";
    EXPECT_EQ(registerArtisan(book(), seller, who).refusal().reason, Reason::notAllowed);
    who.phone = "06 61 23 45";
    EXPECT_EQ(registerArtisan(book(), manager, who).refusal(),
              refuse(Reason::phoneUnusable, "06 61 23 45"));
    who.phone = "+213 661 23-45-67";
    const auto aicha = registerArtisan(book(), manager, who);
    ASSERT_TRUE(aicha);
    EXPECT_EQ(ArtisanTable(book().db()).find(*aicha)->phone, "0661234567");
    // A telephone that a family shares.
    EXPECT_TRUE(registerArtisan(book(), manager, who));
}

TEST_F(Acts, aFormerRecordIsTakenInOnce) {
    const auto basket = basketOf({tea});
    const FormerRecord former{Moment::utcMs(1'291'192'000'000), "536365"};
    SaleWish wish;
    wish.former = former;
    ASSERT_TRUE(sell(book(), manager, basket, {exactCash(basket.total())}, wish));
    const auto next = basketOf({tea});
    EXPECT_EQ(sell(book(), manager, next, {exactCash(next.total())}, wish).refusal(),
              refuse(Reason::alreadySold, "536365"));
}

} // namespace
} // namespace touat
