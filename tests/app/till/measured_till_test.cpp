// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sold by the kilogram, through the desks that the pages touch.
#include "app/till/count_desk.h"
#include "app/till/move_desk.h"
#include "app/till/receive_desk.h"
#include "core/acts/set_rules.h"
#include "desks_given.h"

namespace touat {
namespace {

class MeasuredAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        wording.language = Language::french;
        henna = *ask([by = seller](Book& book) {
            auto card = given::card("Henna", Money::dinars(1200));
            card.unit = Unit::kilogram;
            card.codes = {"2112345"};
            const auto item = *registerItem(book, by, ItemKind::series, card);
            (void)receiveGoods(book, by, {{item, Quantity::pieces(20)}});
            return item;
        });
        counter->read();
        settle();
    }
    Quantity onShelf() {
        return *ask([item = henna](Book& book) {
            return BalanceTable(book.db()).goods(account::stock(book.stall()), item);
        });
    }
    ItemId henna;
};

TEST_F(MeasuredAtTheTill, aTouchAsksHowMuchAndTheCommaIsTaken) {
    scan(henna);
    EXPECT_EQ(counter->openLine(), 0); // the keypad is there already
    EXPECT_EQ(counter->openUnit(), "kg");
    counter->setQuantity(0, "1,25");
    EXPECT_EQ(counter->openLine(), -1);
    EXPECT_EQ(cell(counter->basket(), 0, "quantityText"), QStringLiteral("1,250\u00A0kg"));
    EXPECT_EQ(counter->totalText(), QStringLiteral("1\u00A0500"));
    wording.language = Language::arabic;
    EXPECT_EQ(cell(counter->basket(), 0, "quantityText"), QStringLiteral("1,250\u00A0كغ"));
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(onShelf(), Quantity::thousandths(18'750));
}

TEST_F(MeasuredAtTheTill, whatIsCountedTakesNoComma) {
    scan(couffin);
    EXPECT_EQ(counter->openLine(), -1);
    counter->setQuantity(0, "1,5");
    EXPECT_FALSE(counter->complaint().isEmpty());
    EXPECT_EQ(cell(counter->basket(), 0, "quantityText"), "1");
    counter->setQuantity(0, "1,,5");
    EXPECT_EQ(cell(counter->basket(), 0, "quantityText"), "1");
}

TEST_F(MeasuredAtTheTill, row55_aWeighedPacketIsALineOfItsWeight) {
    ASSERT_TRUE(*ask([by = manager](Book& book) {
        ShopRules rules;
        rules.codes = std::vector<CodeRule>{{"21", 5, Measure::grams}};
        return setRules(book, by, std::nullopt, book.today(), rules);
    }));
    counter->read();
    settle();
    counter->scan(QString::fromStdString(std::string("211234500350") +
                                         eanCheckDigit("211234500350")));
    EXPECT_EQ(counter->openLine(), -1); // the label said it
    EXPECT_EQ(cell(counter->basket(), 0, "quantityText"), QStringLiteral("0,350\u00A0kg"));
    EXPECT_EQ(counter->totalText(), "420");
}

TEST_F(MeasuredAtTheTill, row55_aPacketScannedWhileASaleIsWrittenBeginsTheNext) {
    ASSERT_TRUE(*ask([by = manager](Book& book) {
        ShopRules rules;
        rules.codes = std::vector<CodeRule>{{"21", 5, Measure::grams}};
        return setRules(book, by, std::nullopt, book.today(), rules);
    }));
    counter->read();
    settle();
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(counter->paying());
    counter->scan(QString::fromStdString(std::string("211234500350") +
                                         eanCheckDigit("211234500350")));
    EXPECT_EQ(counter->complaint(), "");
    ASSERT_TRUE(eventually([this] { return counter->lineCount() == 1 && !counter->paying(); }));
    EXPECT_EQ(counter->totalText(), "420");
    EXPECT_EQ(sales(), 1);
}

TEST_F(MeasuredAtTheTill, row26_aPartComesBackAndThenTheRest) {
    scan(henna);
    counter->setQuantity(0, "1,25");
    counter->payExact();
    ASSERT_TRUE(sold());
    counter->startNext();
    for (const auto* part : {"0,5", "9"}) { // of what is left there is no more than that
        returns->begin();
        ASSERT_TRUE(eventually([this] { return returns->recent()->rowCount() > 0; }));
        returns->choose(0);
        ASSERT_TRUE(eventually([this] { return returns->withReceipt(); }));
        returns->openLineOf(0);
        EXPECT_EQ(returns->openUnit(), "kg");
        returns->setPart(part);
        EXPECT_EQ(returns->openLine(), -1);
        settle();
        returns->giveBack("cash");
        ASSERT_TRUE(managerAgrees());
        ASSERT_TRUE(eventually([this] { return returns->done(); }));
        EXPECT_EQ(returns->doneText(), part[0] == '0' ? "600" : "900");
    }
    EXPECT_EQ(onShelf(), Quantity::pieces(20));
}

TEST_F(MeasuredAtTheTill, row65_aCountAsksHowMuchThereIs) {
    CountDesk count(*books, wording, *approval, choice, nullptr);
    count.setPerson(seller);
    count.start();
    ASSERT_TRUE(eventually([&] { return count.step() == CountDesk::Scanning && !count.busy(); }));
    count.takeCode("2112345");
    ASSERT_TRUE(eventually([&] { return count.step() == CountDesk::Listing && !count.busy(); }));
    EXPECT_EQ(count.chosenUnit(), "kg");
    count.setNumber("19,75");
    ASSERT_TRUE(eventually([&] { return count.chosen() < 0 && !count.busy(); }));
    bool told = false;
    for (int i = 0; i < count.lines()->rowCount(); ++i)
        told = told || cell(count.lines(), i, "differenceText").contains("0,250\u00A0kg");
    EXPECT_TRUE(told);
}

TEST_F(MeasuredAtTheTill, row70_whatComesInIsNotAddedToWhatIsMeasured) {
    ReceiveDesk desk(*books, wording, choice, nullptr);
    desk.setPerson(seller);
    desk.begin();
    ASSERT_TRUE(eventually([&] { return desk.goods()->rowCount() == 2; })); // tea and henna
    desk.takeCode("2112345");
    for (const auto* digit : {"2", ",", "5"}) desk.type(digit);
    desk.typed();
    EXPECT_EQ(desk.unitsText(), QStringLiteral("2,500\u00A0kg"));
    desk.takeCode(QString::fromStdString(*ask([item = tea](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(item)->code();
    })));
    desk.typed();
    EXPECT_EQ(desk.lineCount(), 2);
    EXPECT_TRUE(desk.unitsText().endsWith(QStringLiteral("2,500\u00A0kg"))) << desk.unitsText().toStdString();
    EXPECT_TRUE(desk.unitsText().startsWith("Pieces: 1")) << desk.unitsText().toStdString();
}

TEST_F(MeasuredAtTheTill, row64_aPartIsMovedIntoTheReserve) {
    MoveDesk moves(*books, wording, *approval, *counter, *photos, nullptr);
    moves.setPerson(seller);
    moves.takeCode("2112345");
    ASSERT_TRUE(eventually([&] { return moves.chosen(); }));
    EXPECT_EQ(moves.unitText(), "kg");
    moves.setReason("to_reserve");
    moves.setQuantity("2,");
    moves.setQuantity("2,125");
    EXPECT_EQ(moves.quantityText(), QStringLiteral("2,125\u00A0kg"));
    moves.move();
    ASSERT_TRUE(eventually([&] { return moves.done(); }));
    EXPECT_EQ(onShelf(), Quantity::thousandths(17'875));
}

} // namespace
} // namespace touat
