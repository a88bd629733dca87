// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers read out of a book that a till has written.
#include "../acts/the_till.h"
#include "core/book/state_tables.h"

namespace touat {
namespace {

using namespace given;

class Printed : public TheTill {};

TEST_F(Printed, row23_aZReportKeepsTheTotalsOfItsClosing) {
    ASSERT_TRUE(sellForCash({tea}));
    const auto id = DayTable(db()).openAt(book().stall())->id;
    const auto open = *printedDay(book(), seller, id);
    EXPECT_FALSE(open.isFinal());
    EXPECT_EQ(open.report.perpetual.sales, 12'000);
    EXPECT_EQ(open.report.day.openingCounted, open.report.day.openingExpected); // the first float
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5000)), Money{}));
    ASSERT_TRUE(openDay(book(), seller, book().today().plus(1), drawerOf(Money::dinars(5000))));
    ASSERT_TRUE(sellForCash({tea}));
    const auto closed = *printedDay(book(), manager, id);
    EXPECT_TRUE(closed.isFinal());
    EXPECT_EQ(closed.report.perpetual.sales, 12'000); // not tomorrow's
    EXPECT_EQ(closed.report.day.closingCounted - closed.report.day.closingExpected,
              Money::dinars(-120));
    EXPECT_FALSE(closed.by.isEmpty());
    EXPECT_FALSE(printedDay(book(), seller, DayId::of(EntryId{book().stream(), 9999})));
}

TEST_F(Printed, row39_aZReportTellsOfBasketsThatWaitAndOnlyItsOwn) {
    const auto id = DayTable(db()).openAt(book().stall())->id;
    EXPECT_EQ(printedDay(book(), seller, id)->waiting, 0);
    ParkedTable(db()).insert({couffins(2), book().now(), seller.id}); // 1 700
    const auto open = *printedDay(book(), seller, id);
    EXPECT_EQ(open.waiting, 1);
    EXPECT_EQ(open.waitingSum, Money::dinars(1700));
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5000)), Money{}));
    EXPECT_EQ(printedDay(book(), seller, id)->waiting, 1);
    ASSERT_TRUE(openDay(book(), seller, book().today().plus(1), drawerOf(Money::dinars(5000))));
    EXPECT_EQ(printedDay(book(), seller, id)->waiting, 0) << "what waits now is the next day's";
}

TEST_F(Printed, row40_aLayawayTellsEachPaymentAndWhatIsLeft) {
    OrderWish wish;
    wish.customerName = "Aïcha";
    wish.phone = "0661";
    wish.lines = {{carpet, "", Quantity::pieces(1), Money::dinars(42'000)}};
    const auto order = *placeOrder(book(), seller, wish);
    wish.lines = {{couffin, "", Quantity::pieces(1), Money::dinars(850)}};
    const auto other = *placeOrder(book(), seller, wish);
    ASSERT_TRUE(payOrder(book(), seller, order, {exactCash(Money::dinars(10'000))}));
    ASSERT_TRUE(payOrder(book(), seller, other, {exactCash(Money::dinars(100))}));
    ASSERT_TRUE(payOrder(book(), seller, order, {exactCash(Money::dinars(12'000))}));
    const auto paper = *printedOrder(db(), order);
    EXPECT_EQ(paper.numberText(), "S07-1-L000001");
    ASSERT_EQ(paper.payments.size(), 2U);
    EXPECT_EQ(paper.payments[1].sum(), Money::dinars(12'000));
    EXPECT_EQ(paper.paid, Money::dinars(22'000));
    EXPECT_EQ(paper.left(), Money::dinars(20'000));
    EXPECT_EQ(paper.lines.at(0).item, shelf(carpet).name);
    EXPECT_FALSE(paper.lines.at(0).artisan.isEmpty());
    EXPECT_EQ(paper.customer.latin, "Aïcha");
    EXPECT_FALSE(printedOrder(db(), OrderId::of(EntryId{book().stream(), 9999})));
}

TEST_F(Printed, row43_aDeliveryNamesItsSale) {
    const auto sold = *sellForCash({carpet});
    OrderWish wish;
    wish.kind = OrderKind::delivery;
    wish.customer = aicha();
    wish.sale = sold.id;
    wish.lines = {{carpet, "", Quantity::pieces(1), Money::dinars(42'000)}};
    const auto paper = *printedOrder(db(), *placeOrder(book(), seller, wish));
    EXPECT_EQ(paper.saleNumber, printedDocument(book(), sold.id)->numberText());
    EXPECT_EQ(paper.customer.arabic, "عائشة");
    EXPECT_EQ(paper.phone, "0661 00 00 00");
}

TEST_F(Printed, row28_anExchangeIsReadFromEitherOfItsDocuments) {
    const auto sold = *sellForCash({couffin});
    const auto done =
        exchange(book(), manager, {{lineOf(sold, 1), couffin, Quantity::pieces(1), {}}},
                 basketOf({tea}), {}, TenderKind::cash);
    ASSERT_TRUE(done);
    for (const auto half : {done->back, done->taken}) {
        const auto paper = *printedExchange(book(), half);
        EXPECT_EQ(paper.back.series, Series::refund);
        EXPECT_EQ(paper.taken.total, Money::dinars(120));
        EXPECT_EQ(paper.back.total, Money::dinars(850));
    }
    EXPECT_FALSE(printedExchange(book(), sold.id)); // a sale is none
}

TEST_F(Printed, row14_anAccountSlipSaysWhatIsOwed) {
    const auto customer = aicha();
    auto basket = couffins(1);
    basket.customer = customer;
    const auto sold =
        *sell(book(), manager, basket, {exactly(TenderKind::account, Money::dinars(850))});
    auto again = couffins(1);
    again.customer = customer;
    ASSERT_TRUE(sell(book(), manager, again, {exactly(TenderKind::account, Money::dinars(850))}));
    const auto paper = *printedAccount(db(), sold.id);
    EXPECT_EQ(paper.amount, Money::dinars(850));
    EXPECT_EQ(paper.owed, Money::dinars(850)); // as it was then
    EXPECT_EQ(paper.limit, Money::dinars(3000));
    EXPECT_EQ(paper.due, book().today().plus(30));
    EXPECT_EQ(paper.number, printedDocument(book(), sold.id)->numberText());
    EXPECT_FALSE(printedAccount(db(), sellForCash({tea})->id));
}

TEST_F(Printed, row33_aPaperTellsTheTendersAsCorrected) {
    const auto sold = *sellForCash({tea});
    auto card = exactly(TenderKind::card, Money::dinars(120));
    card.reference = "445566";
    ASSERT_TRUE(correctTender(book(), seller, sold.id, {card}));
    EXPECT_EQ(printedDocument(book(), sold.id)->tenders.at(0).kind, TenderKind::card);
}

} // namespace
} // namespace touat
