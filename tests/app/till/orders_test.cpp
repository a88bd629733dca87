// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept, made, offered and delivered, through the desk that the page touches.
#include "core/book/stored_fact.h"
#include "desks_given.h"

namespace touat {
namespace {

class Orders : public given::DesksTest {
  protected:
    void keepBasket(const char* kind) {
        orders->beginKeeping();
        ASSERT_TRUE(eventually([this] { return orders->kept()->rowCount() > 0; }));
        orders->setKind(kind);
        orders->keep("عائشة", "0661 23 45 67", "", "");
    }
    bool looking() {
        return eventually([this] { return orders->chosen() && !orders->busy(); });
    }
    bool still() {
        settle();
        return eventually([this] { return !orders->busy(); });
    }
    int open() {
        orders->begin();
        settle();
        settle();
        return orders->orders()->rowCount();
    }
    std::optional<Order> only() {
        return ask([](Book& book) {
                   auto all = OrderTable(book.db()).open(book.stall());
                   return all.empty() ? std::optional<Order>{} : std::optional(all.front());
               })
            .value();
    }
};

TEST_F(Orders, row40_theBasketIsKeptPaidInPartsAndSoldAtTheCounter) {
    scan(carpet);
    keepBasket("layaway");
    ASSERT_TRUE(looking());
    EXPECT_EQ(counter->lineCount(), 0); // it is no basket any more
    EXPECT_EQ(papers, 1);
    EXPECT_EQ(orders->orderBuyer(), "عائشة");
    EXPECT_EQ(orders->leftDigits(), "42000");
    orders->pay("cash", "", "", "10000");
    orders->pay("cash", "", "", "10000"); // a second press does nothing
    ASSERT_TRUE(eventually([this] { return orders->paidPercent() > 0; }));
    EXPECT_EQ(orders->paidText(), "10\u00A0000");
    orders->pay("card", "CIB", "", "12000"); // without the slip's number
    EXPECT_NE(orders->complaint(), "");
    orders->pay("card", "CIB", "774401", "12000");
    ASSERT_TRUE(eventually([this] { return orders->leftDigits() == "20000"; }));
    EXPECT_EQ(papers, 3);
    EXPECT_EQ(balanceOf("deposits:S07"), Money::dinars(-22'000));
    orders->pay("cash", "", "", "20001");
    ASSERT_TRUE(still());
    EXPECT_NE(orders->complaint(), ""); // more than is left

    settle();
    scan(carpet); // nobody else gets it
    EXPECT_EQ(counter->lineCount(), 0);
    orders->advance();
    ASSERT_TRUE(eventually([this] { return brought == 1 && counter->partlyPaid(); }));
    EXPECT_EQ(counter->lineCount(), 1);
    EXPECT_EQ(counter->leftText(), "20\u00A0000");
    counter->dropTender(0); // what was paid stays paid
    EXPECT_EQ(counter->leftText(), "20\u00A0000");
    counter->payCash("20000");
    ASSERT_TRUE(sold());
    EXPECT_EQ(balanceOf("deposits:S07"), Money{});
    EXPECT_EQ(open(), 0);
}

TEST_F(Orders, row40_theDepositIsStillThereAfterThePowerWent) {
    scan(carpet);
    keepBasket("layaway");
    ASSERT_TRUE(looking());
    orders->pay("cash", "", "", "40000");
    ASSERT_TRUE(eventually([this] { return orders->leftDigits() == "2000"; }));
    orders->advance();
    ASSERT_TRUE(eventually([this] { return counter->partlyPaid(); }));
    settle();
    end();
    begin();
    ASSERT_TRUE(eventually([this] { return counter->partlyPaid(); }));
    EXPECT_EQ(counter->leftText(), "2\u00A0000");
    counter->forgetOrder(); // not today: the order stays as it is
    EXPECT_EQ(counter->lineCount(), 0);
    EXPECT_FALSE(counter->partlyPaid());
    EXPECT_EQ(open(), 1);
    EXPECT_FALSE(orders->takeCode("6130000000012"));
    EXPECT_TRUE(orders->takeCode("S07-1-L000001")); // the slip brings it back
    ASSERT_TRUE(looking());
    EXPECT_TRUE(orders->takeCode("S07-1-L000009"));
    ASSERT_TRUE(eventually([this] { return orders->complaint() != ""; }));
    scan(tea); // the next buyer gets nothing of that money
    EXPECT_EQ(counter->leftText(), "120");
}

TEST_F(Orders, row40_calledOffWithOneButtonAndSomeOfItKept) {
    scan(carpet);
    keepBasket("layaway");
    ASSERT_TRUE(looking());
    orders->pay("cash", "", "", "5010");
    ASSERT_TRUE(eventually([this] { return orders->paidPercent() > 0; }));
    EXPECT_EQ(orders->keptAt(10), "500"); // what coins can give back
    EXPECT_EQ(orders->backAt(10), "4\u00A0510");
    EXPECT_EQ(orders->backAt(100), "0");
    orders->callOff(10, "cash");
    ASSERT_TRUE(eventually([this] { return !orders->chosen(); }));
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5500));
    EXPECT_EQ(balanceOf("kept:S07"), Money::dinars(-500));
    settle();
    settle();
    scan(carpet);
    EXPECT_EQ(counter->lineCount(), 1);
    EXPECT_EQ(open(), 0);
}

TEST_F(Orders, row40_nobodyIsNoBuyer) {
    scan(carpet);
    orders->beginKeeping();
    ASSERT_TRUE(eventually([this] { return orders->kept()->rowCount() > 0; }));
    orders->keep("", "", "", "");
    ASSERT_TRUE(still());
    EXPECT_NE(orders->complaint(), "");
    EXPECT_TRUE(orders->keeping());
    EXPECT_EQ(counter->lineCount(), 1); // the basket is where it was
    EXPECT_EQ(open(), 0);
}

TEST_F(Orders, row41_aPieceToBeMadeGoesThroughItsStepsAndIsSold) {
    orders->startMaking();
    ASSERT_TRUE(eventually([this] { return orders->artisans()->rowCount() == 1; }));
    EXPECT_EQ(orders->kind(), "made_to_order");
    orders->setArtisan(0);
    orders->keep("Hôtel Touat", "", "زربية 3 × 4 م", "");
    EXPECT_NE(orders->complaint(), ""); // for how much?
    orders->keep("Hôtel Touat", "", "زربية 3 × 4 م", "90000");
    ASSERT_TRUE(looking());
    EXPECT_EQ(orders->steps().size(), 4);
    EXPECT_EQ(orders->step(), 0);
    orders->pay("mobile", "BaridiMob", "5512", "30000");
    ASSERT_TRUE(eventually([this] { return orders->paidPercent() == 33; }));
    orders->advance();
    ASSERT_TRUE(eventually([this] { return orders->step() == 1; }));
    orders->advance();
    ASSERT_TRUE(eventually([this] { return orders->step() == 2; }));
    orders->advance(); // it is registered now, of the artisan who made it
    ASSERT_TRUE(eventually([this] { return brought == 1 && counter->partlyPaid(); }));
    EXPECT_EQ(counter->leftText(), "60\u00A0000");
    counter->forgetOrder();
    open();
    orders->choose(0);
    ASSERT_TRUE(looking());
    orders->advance(); // once more: the same piece, no second one
    ASSERT_TRUE(eventually([this] { return brought == 2 && counter->partlyPaid(); }));
    EXPECT_EQ(ask([](Book& book) {
                  return book.db().integer("SELECT count(*) FROM item WHERE price = 9000000");
              }),
              1);
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money::dinars(-76'500)); // 85 %
    EXPECT_EQ(open(), 0);
}

TEST_F(Orders, row42_aQuoteHoldsNothingAndBecomesASale) {
    scan(couffin);
    keepBasket("quote");
    ASSERT_TRUE(looking());
    EXPECT_FALSE(orders->takesMoney());
    EXPECT_EQ(papers, 1);
    settle();
    scan(couffin); // somebody else can buy
    EXPECT_EQ(counter->lineCount(), 1);
    orders->advance();
    ASSERT_TRUE(eventually([this] { return brought == 1; }));
    EXPECT_TRUE(eventually([this] { return counter->parkedCount() == 1; })); // the other buyer's basket waits
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(open(), 0);
}

TEST_F(Orders, row43_paidNowDeliveredLater) {
    scan(carpet);
    keepBasket("delivery");
    EXPECT_FALSE(orders->keeping());
    EXPECT_EQ(counter->lineCount(), 1); // to be paid first
    EXPECT_EQ(orders->waitingFor(), "عائشة");
    EXPECT_EQ(open(), 0);
    counter->park();
    scan(tea); // another buyer in between
    counter->payExact();
    ASSERT_TRUE(sold());
    settle();
    EXPECT_FALSE(only());
    counter->resume(0);
    counter->payExact();
    ASSERT_TRUE(sold());
    settle();
    settle();
    const auto order = only();
    ASSERT_TRUE(order);
    EXPECT_EQ(order->kind, OrderKind::delivery);
    EXPECT_EQ(order->total, Money::dinars(42'000));
    EXPECT_EQ(orders->waitingFor(), "");
    EXPECT_EQ(open(), 1);
    orders->choose(0);
    ASSERT_TRUE(looking());
    EXPECT_FALSE(orders->takesMoney());
    orders->advance();
    ASSERT_TRUE(eventually([this] { return !orders->chosen(); }));
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(sales(), 2);
}

TEST_F(Orders, row43_whatWasJustSoldCanBeDeliveredLaterAtTheLowPriceThatWasPaid) {
    scan(carpet);
    counter->reduce(-1, "30", true);
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    orders->beginKeeping();
    ASSERT_TRUE(eventually([this] { return orders->kept()->rowCount() == 1; }));
    EXPECT_EQ(orders->kind(), "delivery");
    orders->keep("", "0661", "", "");
    ASSERT_TRUE(looking());
    EXPECT_EQ(orders->totalText(), "29\u00A0400");
}

} // namespace
} // namespace touat
