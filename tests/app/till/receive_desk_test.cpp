// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own goods come in at the till, with what they cost.
#include "app/till/receive_desk.h"

#include "core/stock/place_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class ReceiveAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        desk = std::make_unique<ReceiveDesk>(*books, wording, choice, nullptr);
        desk->setPerson(seller);
        QObject::connect(&*desk, &ReceiveDesk::received, &*desk, [this] { ++received; });
        desk->begin();
        ASSERT_TRUE(eventually([this] { return desk->goods()->rowCount() == 1; })); // the tea
    }
    void TearDown() override {
        desk.reset();
        DesksTest::TearDown();
    }
    void typed(const char* digits) {
        for (const char* digit = digits; *digit != '\0'; ++digit)
            desk->type(QString(QChar(*digit)));
    }
    Quantity stock() {
        return *ask([this](Book& book) {
            return BalanceTable(book.db()).goods(account::stock(book.stall()), tea);
        });
    }
    std::optional<Money> average() {
        return *ask([this](Book& book) { return CostTable(book.db()).average(book.stall(), tea); });
    }
    void receive() {
        const int before = received;
        desk->receive("Coopérative", "BL 12");
        desk->receive("Coopérative", "BL 12"); // a second touch of a hurried finger
        ASSERT_TRUE(eventually([&] { return received == before + 1; })) << "not received";
    }
    std::unique_ptr<ReceiveDesk> desk;
    int received = 0;
};

TEST_F(ReceiveAtTheTill, row70_whatIsBoughtComesInAtItsCostAndTheAverageIsKnownNextTime) {
    desk->add(0);
    EXPECT_TRUE(desk->typingCost()); // what it cost is asked first
    typed("60");
    desk->typeQuantity(0);
    typed("10");
    desk->typed();
    EXPECT_EQ(desk->unitsText(), "10");
    EXPECT_TRUE(desk->costText().startsWith("600"));
    EXPECT_EQ(cell(desk->lines(), 0, "averageText"), ""); // nobody knew
    receive();
    EXPECT_EQ(desk->lineCount(), 0);
    EXPECT_TRUE(desk->news().contains("10"));
    EXPECT_EQ(stock(), Quantity::pieces(110));
    EXPECT_EQ(average(), Money::dinars(60));
    desk->add(0);
    desk->add(0); // twice is two
    EXPECT_EQ(cell(desk->lines(), 0, "countText"), "2");
    EXPECT_TRUE(cell(desk->lines(), 0, "averageText").contains("60"));
    receive(); // without a cost
    EXPECT_EQ(stock(), Quantity::pieces(112));
    EXPECT_EQ(average(), Money::dinars(60));
}

TEST_F(ReceiveAtTheTill, row54_wholeAndPartsOfAKilogramComeIn) {
    auto card = given::card("Dates", Money::dinars(600));
    card.unit = Unit::kilogram;
    const auto dates = *ask([&](Book& book) {
        return *registerItem(book, manager, ItemKind::series, card);
    });
    desk->begin();
    settle();
    desk->takeCode(*ask([&](Book& book) {
        return QString::fromStdString(
            ShelfView(book.db(), book.stall(), book.today()).find(dates)->code());
    }));
    EXPECT_TRUE(desk->typingMeasure()); // how much is asked first
    typed(",");
    EXPECT_EQ(cell(desk->lines(), 0, "countText"), wording.quantity(Quantity::pieces(1), Unit::kilogram));
    typed("12,5");
    typed(",");
    typed("004"); // no more than grams
    EXPECT_EQ(cell(desk->lines(), 0, "countText"),
              wording.quantity(Quantity::thousandths(12'500), Unit::kilogram));
    typed("00");
    desk->typeCost(0);
    typed("400");
    desk->typed();
    EXPECT_TRUE(desk->costText().startsWith(wording.amount(Money::dinars(5'000))));
    receive();
    const auto there = ask([dates](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(dates)->onHand;
    });
    EXPECT_EQ(there, Quantity::thousandths(12'500));
    // A pot is still a whole pot.
    desk->add(0);
    desk->typeQuantity(0);
    typed("2,5");
    EXPECT_EQ(cell(desk->lines(), 0, "countText"), "25");
}

TEST_F(ReceiveAtTheTill, whatCannotComeInSaysWhy) {
    int refused = 0;
    QObject::connect(&*desk, &ReceiveDesk::refused, &*desk, [&] { ++refused; });
    const auto baskets = *ask([this](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(couffin)->code();
    });
    desk->takeCode(QString::fromStdString(baskets)); // Fatma's come by deposit
    EXPECT_NE(desk->complaint(), "");
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(desk->lineCount(), 0);
    desk->receive("", "");
    desk->add(0);
    desk->typeQuantity(0);
    typed("0");
    desk->receive("", "");
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; }));
    EXPECT_EQ(desk->lineCount(), 1); // nothing typed is lost
    desk->erase();
    desk->drop(0);
    EXPECT_EQ(desk->lineCount(), 0);
    EXPECT_EQ(received, 0);
}

} // namespace
} // namespace touat
