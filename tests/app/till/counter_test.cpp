// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter under nervous hands: what is pressed twice, scanned too early or unknown.
#include "app/till/counter.h"

#include "core/sales/sale_table.h"
#include "thread_given.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

using given::ThreadTest;

class CounterTest : public ThreadTest {
  protected:
    void SetUp() override {
        ThreadTest::SetUp();
        carpetCode = code(carpet);
        couffinCode = code(couffin);
        teaCode = code(tea);
        begin();
    }
    void TearDown() override {
        counter.reset();
        approval.reset();
        ThreadTest::TearDown();
    }
    QString code(ItemId item) {
        const auto found = ask([item](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).find(item)->code();
        });
        return QString::fromStdString(found.value_or(""));
    }

    /// A till that was just switched on.
    void begin() {
        counter.reset(); // before what it asks
        approval = std::make_unique<Approval>(*books, wording, nullptr);
        counter = std::make_unique<Counter>(*books, wording, *approval, nullptr);
        counter->setSeller(seller);
        QObject::connect(&*books, &BookThread::faulted, &*counter,
                         [this] { counter->stopPaying(); });
        counter->read();
        ASSERT_TRUE(eventually([this] { return counter->tiles()->rowCount() > 0; }));
    }
    bool sold() {
        return eventually([this] { return counter->done() && !counter->paying(); });
    }

    Wording wording;
    std::unique_ptr<Approval> approval;
    std::unique_ptr<Counter> counter;
    QString carpetCode;
    QString couffinCode;
    QString teaCode;
};

TEST_F(CounterTest, pressedTwiceItSellsOnce) {
    counter->scan(couffinCode);
    counter->payExact();
    counter->payExact();
    counter->payOffer(0);
    ASSERT_TRUE(sold());
    counter->payExact(); // and once more on the panel that says "sold"
    EXPECT_EQ(sales(), 1);
    EXPECT_EQ(counter->lineCount(), 0);
    EXPECT_EQ(counter->complaint(), "");
}

TEST_F(CounterTest, aScanWhilePayingBeginsTheNextBasket) {
    counter->scan(couffinCode);
    counter->payExact();
    ASSERT_TRUE(counter->paying());
    counter->scan(carpetCode);
    counter->scan(teaCode);
    EXPECT_EQ(counter->lineCount(), 1); // the basket that is being paid does not change
    ASSERT_TRUE(eventually([this] { return counter->lineCount() == 2; }));
    EXPECT_FALSE(counter->done());
    EXPECT_EQ(counter->totalText(), "42\u00A0120");
    EXPECT_EQ(sales(), 1);
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(sales(), 2);
}

TEST_F(CounterTest, anUnknownCodeIsNamedAndTheCartStays) {
    counter->scan(couffinCode);
    counter->scan("9999");
    EXPECT_EQ(counter->unknownCode(), "9999");
    EXPECT_TRUE(counter->complaint().contains("9999"));
    EXPECT_EQ(counter->lineCount(), 1);
    EXPECT_EQ(counter->totalText(), "850");
    counter->scan(couffinCode); // the next good one makes the sentence go
    EXPECT_EQ(counter->complaint(), "");
    EXPECT_EQ(counter->totalText(), "1\u00A0700");
}

TEST_F(CounterTest, aSoldPieceLeavesTheTilesAndCannotBeSoldAgain) {
    const int tiles = counter->tiles()->rowCount();
    counter->scan(carpetCode);
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->tiles()->rowCount(), tiles - 1);
    counter->scan(carpetCode);
    EXPECT_NE(counter->complaint(), "");
    EXPECT_EQ(counter->lineCount(), 0);
    EXPECT_EQ(sales(), 1);
}

TEST_F(CounterTest, aPieceIsInTheCartOnce) {
    counter->scan(carpetCode);
    counter->scan(carpetCode);
    EXPECT_EQ(counter->totalText(), "42\u00A0000");
    EXPECT_NE(counter->complaint(), "");
}

TEST_F(CounterTest, theUnfinishedCartIsThereAfterAnEnd) {
    counter->scan(couffinCode);
    counter->scan(teaCode);
    counter->setQuantity(0, "3");
    EXPECT_EQ(counter->totalText(), "2\u00A0670");
    EXPECT_GT(entries(), 0); // what was asked before it is done
    counter.reset();
    begin();
    EXPECT_EQ(counter->lineCount(), 2);
    EXPECT_EQ(counter->totalText(), "2\u00A0670");
}

TEST_F(CounterTest, aSoldCartDoesNotComeBack) {
    counter->scan(couffinCode);
    counter->payExact();
    ASSERT_TRUE(sold());
    counter.reset();
    begin();
    EXPECT_EQ(counter->lineCount(), 0);
}

TEST_F(CounterTest, aFullDiskSellsNothingAndLosesNothing) {
    counter->scan(couffinCode);
    EXPECT_GT(entries(), 0); // the cart is kept
    fillTheDisk();
    int sold = 0;
    for (; sold < 2'000 && faults.empty(); ++sold) {
        counter->startNext();
        if (counter->lineCount() == 0) counter->scan(couffinCode);
        counter->payExact();
        ASSERT_TRUE(eventually([this] { return counter->done() || !faults.empty(); }));
    }
    ASSERT_EQ(faults.front(), FaultKind::diskFull);
    ASSERT_TRUE(eventually([this] { return !counter->paying(); }));
    EXPECT_EQ(counter->lineCount(), 1); // still here, to be paid
    const auto before = sales();
    freeTheDisk();
    counter->payExact();
    ASSERT_TRUE(this->sold());
    EXPECT_EQ(sales(), before + 1);
}

TEST_F(CounterTest, aRemovedLineCanBePutBackWhereItWas) {
    counter->scan(couffinCode);
    counter->scan(teaCode);
    counter->remove(0);
    EXPECT_NE(counter->undoText(), "");
    EXPECT_EQ(counter->totalText(), "120");
    counter->undoRemove();
    EXPECT_EQ(counter->totalText(), "970");
    EXPECT_EQ(counter->undoText(), "");
    const auto first = counter->basket()->index(0, 0);
    EXPECT_EQ(first.data(counter->basket()->roleNames().key("amountText")).toString(), "850");
}

TEST_F(CounterTest, lessThanOneIsRemovedWithAWayBack) {
    counter->scan(couffinCode);
    counter->less(0);
    EXPECT_EQ(counter->lineCount(), 0);
    counter->undoRemove();
    EXPECT_EQ(counter->lineCount(), 1);
}

TEST_F(CounterTest, whatIsTypedIsCheckedByTheCore) {
    counter->scan(couffinCode);
    for (const auto* price : {"1", "0", "99999999999999999999", "", "abc", "-5"}) {
        counter->setPrice(0, price);
        EXPECT_EQ(counter->totalText(), "850") << price;
        EXPECT_NE(counter->complaint(), "") << price;
        counter->forgetComplaint();
    }
    for (const auto* quantity : {"0", "99999999999999999999", "", "x", "-1", "1.5"}) {
        counter->setQuantity(0, quantity);
        EXPECT_EQ(counter->totalText(), "850") << quantity;
        EXPECT_NE(counter->complaint(), "") << quantity;
        counter->forgetComplaint();
    }
    counter->setPrice(0, "800");
    EXPECT_EQ(counter->totalText(), "800");
}

TEST_F(CounterTest, rowsThatAreNotThereAreNoRows) {
    for (const int row : {-1, 0, 7}) {
        counter->more(row);
        counter->less(row);
        counter->open(row);
        counter->remove(row);
        counter->payOffer(row);
        counter->setPrice(row, "5");
        counter->setQuantity(row, "5");
    }
    counter->add(-1);
    counter->add(10'000);
    EXPECT_EQ(counter->lineCount(), 0);
    EXPECT_EQ(sales(), 0);
}

TEST_F(CounterTest, anEmptyCartAndTooLittleCashAreNamed) {
    counter->payExact();
    EXPECT_NE(counter->complaint(), "");
    counter->scan(couffinCode);
    counter->payCash("800");
    EXPECT_TRUE(counter->complaint().contains("50")) << counter->complaint().toStdString();
    counter->payOther("card", "CIB", "  ");
    EXPECT_NE(counter->complaint(), "");
    EXPECT_EQ(sales(), 0);
    counter->payCash("1000");
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "150");
    EXPECT_TRUE(counter->doneHasChange());
}

} // namespace
} // namespace touat
