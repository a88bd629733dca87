// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no careful person would type, and clocks that nobody set: refused with a reason or taken for what it is,
// with nothing lost and nothing doubled.
#include "core/acts/change_price.h"
#include "core/acts/take_deposit.h"
#include "the_till.h"

namespace touat {
namespace {

using given::TheTill;

class BadInput : public TheTill {
  protected:
    template <class T> static Reason reason(const Result<T>& result) {
        EXPECT_FALSE(result) << "it was taken";
        return result ? Reason::notAllowed : result.refusal().reason;
    }
    /// What was asked in vain wrote nothing.
    void nothingWasWritten() {
        EXPECT_EQ(book().head().seq, m_head);
    }
    void SetUp() override {
        TheTill::SetUp();
        m_head = book().head().seq;
    }
    Basket crafted(Quantity quantity, Money price) {
        return Basket(nextBasket(), {{couffin, quantity, price, Money::dinars(850), {}, {}}});
    }
    /// A thing of an artisan whose contract begins today.
    ItemId underAContractOfToday() {
        NewArtisan who;
        who.name = {"عائشة", "Aïcha"};
        who.pin = "5937";
        const auto artisan = *registerArtisan(book(), manager, who);
        auto terms = given::fifteenPercent();
        terms.starts = book().today();
        auto made = given::card("Natte", Money::dinars(700));
        made.artisan = artisan;
        made.contract = *given::signPaper(book(), manager, artisan, book().stall(), terms);
        const auto item = *registerItem(book(), seller, ItemKind::series, made);
        EXPECT_TRUE(takeDeposit(book(), seller, artisan, *made.contract, {{item, Quantity::pieces(9)}}));
        return item;
    }

  private:
    std::int64_t m_head = 0;
};

constexpr std::int64_t dayMs = 86'400'000;

TEST_F(BadInput, aQuantityOfNothingOrLessIsNoQuantity) {
    const auto line = [](const Result<Sold>& sold) { return SaleLineId::of(sold->id.entry(), sold->id.line() + 1); };
    for (const auto quantity : {Quantity{}, -Quantity::pieces(1)}) {
        auto basket = basketOf({couffin});
        EXPECT_EQ(reason(basket.setQuantity(0, quantity, shelf(couffin))), Reason::quantityNotPositive);
        EXPECT_EQ(basket.lines()[0].quantity, Quantity::pieces(1)) << "as it was";
        EXPECT_EQ(reason(sell(book(), seller, crafted(quantity, Money::dinars(850)), {exactCash(Money::dinars(850))})),
                  Reason::quantityNotPositive);
        EXPECT_EQ(reason(receiveGoods(book(), seller, {{tea, quantity}})), Reason::quantityNotPositive);
    }
    nothingWasWritten();
    const auto sold = sellForCash({couffin});
    ASSERT_TRUE(sold);
    for (const auto quantity : {Quantity{}, -Quantity::pieces(1)})
        EXPECT_EQ(reason(refund(book(), manager, nextBasket(), {{line(sold), couffin, quantity, {}}}, TenderKind::cash)),
                  Reason::quantityNotPositive);
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
}

TEST_F(BadInput, noAmountGrowsBeyondWhatADocumentHolds) {
    const auto more = Money::largest() + Money::centimes(1);
    auto basket = basketOf({couffin});
    EXPECT_EQ(reason(basket.setPrice(0, more, shelf(couffin))), Reason::amountTooLarge);
    EXPECT_EQ(reason(sell(book(), seller, crafted(Quantity::pieces(1), more), {exactCash(more)})),
              Reason::amountTooLarge);
    EXPECT_EQ(reason(sell(book(), seller, crafted(Quantity::largest(), Money::largest()), {exactCash(more)})),
              Reason::amountTooLarge) << "a product that no number holds";
    EXPECT_EQ(reason(sell(book(), seller, basket, {cash(Money::dinars(850), more)})), Reason::amountTooLarge);
    EXPECT_EQ(reason(putCash(book(), seller, more, CashReason::change, "")), Reason::amountTooLarge);
    EXPECT_EQ(reason(takeCash(book(), seller, more, CashReason::safe, "")), Reason::amountTooLarge);
    EXPECT_EQ(reason(changePrice(book(), manager, tea, book().today(), more)), Reason::amountTooLarge);
    EXPECT_EQ(reason(registerItem(book(), seller, ItemKind::series, given::card("Trop", more))), Reason::amountTooLarge);
    EXPECT_EQ(reason(refund(book(), manager, nextBasket(), {{{}, tea, Quantity::pieces(1), more}}, TenderKind::voucher)),
              Reason::amountTooLarge);
    EXPECT_EQ(reason(closeDay(book(), seller, DrawerCount::ofSum(more), Money{})), Reason::countWrong);
    CustomerCard card;
    card.name = {"", "Trop"};
    card.limit = more;
    EXPECT_EQ(reason(registerCustomer(book(), manager, card)), Reason::amountTooLarge);
    nothingWasWritten();
}

TEST_F(BadInput, lessThanTheTotalPaysNothing) {
    for (const auto& tenders : {std::vector<Tender>{}, {exactCash(Money::dinars(849))},
                                {cash(Money::dinars(850), Money::dinars(800))}, {exactCash(Money{})}})
        EXPECT_EQ(reason(sell(book(), seller, basketOf({couffin}), tenders)), Reason::tenderTooSmall);
    nothingWasWritten();
    EXPECT_TRUE(sellForCash({couffin})) << "the basket is still there to be paid";
}

// Letters that turn what is written around: a name would show another than it is.
TEST_F(BadInput, namesThatTurnTheirLettersAroundAreNoNames) {
    for (const std::string turned : {"Tapis\u202Egnp", "\u2066Tapis", "سجاد\u202B", "a\nb", "a\tb", "\xff\xfe"}) {
        for (const auto& name : {Name{turned, "Tapis"}, Name{"سجاد", turned}}) {
            auto item = given::card("Tapis", Money::dinars(100));
            item.name = name;
            EXPECT_EQ(reason(registerItem(book(), seller, ItemKind::series, item)), Reason::textUnusable) << turned;
            NewArtisan artisan;
            artisan.name = name;
            artisan.pin = "5937";
            EXPECT_EQ(reason(registerArtisan(book(), manager, artisan)), Reason::textUnusable) << turned;
            NewStaff staff;
            staff.name = name;
            staff.pin = "7391";
            EXPECT_EQ(reason(admitStaff(book(), Person::commandLine(), staff)), Reason::textUnusable) << turned;
            CustomerCard customer;
            customer.name = name;
            EXPECT_EQ(reason(registerCustomer(book(), manager, customer)), Reason::textUnusable) << turned;
        }
        auto basket = basketOf({couffin});
        EXPECT_EQ(reason(basket.writeNote(0, turned)), Reason::textUnusable) << turned;
    }
    nothingWasWritten();
}

TEST_F(BadInput, aClockSetBackAYearStopsNoSaleAndDoublesNone) {
    const auto mat = underAContractOfToday();
    const auto before = sellForCash({couffin});
    ASSERT_TRUE(before);
    const auto now = clock.now();
    clock.setWall(Moment::utcMs(now.utcMs() - 365 * dayMs));
    const auto during = sellForCash({couffin, mat});
    ASSERT_TRUE(during) << "the contract has begun, whatever the clock says";
    EXPECT_EQ(during->number, before->number + 1);
    ASSERT_TRUE(refund(book(), manager, nextBasket(), {{lineOf(*during, 1), couffin, Quantity::pieces(1), {}}},
                       TenderKind::cash));
    device->reopen(); // the book is whole, and the machine was started with that clock
    clock.setWall(now);
    const auto after = sellForCash({couffin});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->number, before->number + 2);
    EXPECT_EQ(SaleTable(db()).missingNumber(book().stream(), Series::sale), std::nullopt);
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5000 + 2 * 850 + 700));
    const auto closed = closeDay(book(), seller, given::drawerOf(balance("drawer:S07")), Money{});
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->difference(), Money{}) << "all of it is in the one day";
}

TEST_F(BadInput, aDayLeftOpenForThreeDaysSellsAndIsClosed) {
    const auto opened = DayTable(db()).openAt(book().stall());
    ASSERT_TRUE(opened);
    ASSERT_TRUE(sellForCash({couffin}));
    for (int day = 0; day < 3; ++day) {
        clock.pass(dayMs);
        device->reopen(); // it is switched off at night
        ASSERT_TRUE(sellForCash({couffin}));
    }
    ASSERT_TRUE(DayTable(db()).openAt(book().stall()));
    EXPECT_EQ(DayTable(db()).openAt(book().stall())->day, opened->day) << "still the first";
    const auto closed = closeDay(book(), seller, given::drawerOf(balance("drawer:S07")), Money{});
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->expected, Money::dinars(5000 + 4 * 850));
    EXPECT_EQ(closed->difference(), Money{});
    ASSERT_TRUE(openDay(book(), seller, book().today(), given::drawerOf(balance("drawer:S07"))));
    EXPECT_EQ(DayTable(db()).openAt(book().stall())->day, opened->day.plus(3));
    EXPECT_TRUE(sellForCash({couffin}));
}

} // namespace
} // namespace touat
