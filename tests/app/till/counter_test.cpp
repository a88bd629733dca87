// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter under nervous hands: what is pressed twice, scanned too early or unknown.
#include "app/till/counter.h"

#include "core/acts/set_rules.h"
#include "core/acts/sign_contract.h"
#include "core/acts/register_item.h"
#include "core/acts/receive_goods.h"
#include "core/book/document_view.h"
#include "core/sales/sale_table.h"
#include "counter_given.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

using given::CounterAtWork;

class CounterTest : public CounterAtWork {
  protected:
    void SetUp() override {
        CounterAtWork::SetUp();
        carpetCode = codeOf(carpet);
        couffinCode = codeOf(couffin);
        teaCode = codeOf(tea);
        begin();
    }
    /// A till that was just switched on.
    void begin() {
        switchOn();
        QObject::connect(&*books, &BookThread::faulted, &*counter,
                         [this] { counter->stopPaying(); });
        readTheShelf();
    }

    QString carpetCode;
    QString couffinCode;
    QString teaCode;
};

TEST_F(CounterTest, whileAReductionIsTypedItSaysBelowWhatTheArtisanIsAsked) {
    const auto item = *ask([this](Book& book) {
        auto terms = given::fifteenPercent();
        terms.freeDiscount = Rate::percent(5);
        const auto version = *given::signPaper(book, manager, fatma, book.stall(), terms);
        auto each = given::card("Jarre", Money::dinars(1000));
        each.artisan = fatma;
        each.contract = version;
        const auto made = *registerItem(book, seller, ItemKind::series, each);
        (void)*takeDeposit(book, seller, fatma, version, {{made, Quantity::pieces(6)}});
        return made;
    });
    begin();
    counter->scan(codeOf(item));
    ASSERT_EQ(counter->basket()->rowCount(), 1);
    EXPECT_EQ(counter->reducedWarning(0, "5", true), "");
    EXPECT_TRUE(counter->reducedWarning(0, "6", true).contains("950"));
    EXPECT_TRUE(counter->reducedWarning(-1, "60", false).contains("Jarre"));
    EXPECT_EQ(counter->reducedWarning(-1, "50", false), "");
    EXPECT_EQ(counter->reducedWarning(-1, "", false), "");
    EXPECT_FALSE(counter->wantsApproval());
}

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
    for (const auto* price : {"99999999999999999999", "", "abc", "-5"}) {
        counter->setPrice(0, price);
        EXPECT_EQ(counter->totalText(), "850") << price;
        EXPECT_NE(counter->complaint(), "") << price;
        counter->forgetComplaint();
    }
    for (const auto* price : {"0", "1"}) { // taken, and asked about
        counter->setPrice(0, price);
        EXPECT_EQ(counter->totalText(), price);
        EXPECT_TRUE(counter->wantsApproval()) << price;
    }
    counter->setPrice(0, "850");
    EXPECT_FALSE(counter->wantsApproval());
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

TEST_F(CounterTest, anEmptyCartAndNoCashAreNamed) {
    counter->payExact();
    EXPECT_NE(counter->complaint(), "");
    counter->scan(couffinCode);
    counter->payCash("0");
    EXPECT_TRUE(counter->complaint().contains("850")) << counter->complaint().toStdString();
    EXPECT_FALSE(counter->partlyPaid());
    counter->payOther("card", "CIB", "  ");
    EXPECT_NE(counter->complaint(), "");
    EXPECT_EQ(sales(), 0);
    counter->payCash("1000");
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "150");
    EXPECT_TRUE(counter->doneHasChange());
}

TEST_F(CounterTest, row72_aSeriesWarnsOrBlocksAndTheScreenSaysSo) {
    counter->scan(couffinCode);
    counter->setQuantity(0, "20");
    EXPECT_EQ(counter->stockWarning(), "");
    counter->setQuantity(0, "21");
    EXPECT_NE(counter->stockWarning(), ""); // warned, and still sold
    ShopRules rules;
    rules.families = {{"weaving", 7, Oversell::block}};
    ASSERT_TRUE(
        ask([&](Book& book) {
            return setRules(book, manager, std::nullopt, book.today(), rules).operator bool();
        }).value_or(false));
    counter->read();
    ASSERT_TRUE(eventually([this] { return counter->stockWarning().contains("20"); }));
    EXPECT_EQ(counter->totalText(), "17\u00A0850"); // the total stays in sight
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return !counter->complaint().isEmpty(); }));
    EXPECT_EQ(sales(), 0);
    counter->setQuantity(0, "20");
    counter->payExact();
    ASSERT_TRUE(sold());
}

TEST_F(CounterTest, row7_aNoteIsKeptWithItsLineAndPrinted) {
    counter->scan(couffinCode);
    counter->open(0);
    counter->writeNote(0, " Laver à froid ");
    EXPECT_EQ(counter->openNote(), "Laver à froid");
    const auto noted = counter->basket()->roleNames().key("noted");
    EXPECT_TRUE(counter->basket()->index(0, 0).data(noted).toBool());
    counter->payExact();
    ASSERT_TRUE(sold());
    const auto printed = ask([sale = *counter->doneSale()](Book& book) {
        return printedDocument(book, sale).value().lines.front().note;
    });
    EXPECT_EQ(printed, "Laver à froid");
    counter->startNext();
    counter->scan(couffinCode);
    counter->writeNote(0, QString(2000, 'x')); // more than a line of paper holds
    EXPECT_NE(counter->complaint(), "");
}

TEST_F(CounterTest, row55_aPacketCostsWhatItsLabelSays) {
    ShopRules rules;
    rules.codes = std::vector<CodeRule>{{"21", 5, Measure::grams}, {"22", 5, Measure::dinars}};
    ASSERT_TRUE(ask([&](Book& book) {
                    auto dates = given::card("Dates", Money::dinars(800)); // a kilogram
                    dates.codes = {"2100001", "2200001"};
                    return setRules(book, manager, std::nullopt, book.today(), rules) &&
                           registerItem(book, seller, ItemKind::series, dates);
                }).value_or(false));
    counter->read();
    ASSERT_TRUE(eventually([this] { return counter->knows("2100001"); }));
    const auto label = [](const std::string& twelve) {
        return QString::fromStdString(twelve + eanCheckDigit(twelve));
    };
    counter->scan(label("210000100350")); // 350 g
    EXPECT_EQ(counter->totalText(), "280");
    counter->scan(label("220000100455")); // 455 DA
    EXPECT_EQ(counter->totalText(), "735");
    EXPECT_EQ(counter->lineCount(), 2);
    auto wrong = label("210000100350");
    wrong.back() = wrong.back() == '9' ? QChar('0') : QChar(wrong.back().unicode() + 1);
    counter->scan(wrong);
    EXPECT_EQ(counter->unknownCode(), wrong);
    counter->payExact();
    ASSERT_TRUE(sold());
}

} // namespace
} // namespace touat
