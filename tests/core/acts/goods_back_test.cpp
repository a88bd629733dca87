// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes back to a counter on a real book: exchanges, vouchers, voids and refunds.
#include "the_till.h"

namespace touat {
namespace {

using namespace given;

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

} // namespace
} // namespace touat
