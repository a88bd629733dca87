// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods come back while a basket waits: it stays in sight, no finger changes it, and it is a touch away.
#include "face_given.h"

namespace touat {
namespace {

class ReturnsFace : public given::FaceTest {
  protected:
    /// Somebody bought a basket today; a carpet and its postage wait.
    void twoLinesWait() {
        signIn();
        finger->scan(couffinCode);
        ASSERT_TRUE(lines(1));
        counter().payExact();
        ASSERT_TRUE(sold());
        counter().startNext();
        finger->scan(carpetCode);
        finger->scan(postageCode);
        ASSERT_TRUE(waits());
    }
    bool waits() { return lines(2) && total("42\u00A0300"); }
    void takeBack() {
        till->startTakingBack();
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::TakingBack; }));
        ASSERT_TRUE(seen("waiting-1"));
        (void)finger->look(); // all of it is laid out
    }
    void expectItInSight(const char* where) {
        SCOPED_TRACE(where);
        (void)finger->look();
        expectInSightAndLarge("waitingBasket", 10.4);
        const auto basket = placeOf("waitingBasket");
        for (const auto* name : {"waiting-0", "waiting-1", "waitingTotal"})
            EXPECT_TRUE(basket.contains(placeOf(name))) << name;
        auto* sum = see("waitingTotal");
        ASSERT_NE(sum, nullptr);
        EXPECT_EQ(sum->property("amount").toString(), QStringLiteral("42\u00A0300"));
        EXPECT_GE(sum->property("size").toDouble() * 0.714 / mm + 0.1, 4) << "as large as a price";
    }
    void expectApart(const char* name) {
        EXPECT_FALSE(placeOf("waitingBasket").intersects(placeOf(name))) << name;
    }
};

TEST_F(ReturnsFace, row10_theBasketThatWaitsStaysInSightWhileGoodsComeBack) {
    twoLinesWait();
    takeBack();
    ASSERT_TRUE(eventually([this] { return till->returns()->recent()->rowCount() == 1; }));
    expectItInSight("a receipt is looked for");
    expectApart("recentSales");
    ASSERT_TRUE(tap("sale-0"));
    ASSERT_TRUE(seen("giveVoucher"));
    expectItInSight("its lines");
    for (const auto* name : {"returnLines", "giveVoucher", "giveCash", "exchange", "aside"})
        expectApart(name);
    ASSERT_TRUE(eventually([this] { return till->returns()->anything(); }));
    ASSERT_TRUE(tap("giveVoucher"));
    ASSERT_TRUE(eventually([this] { return till->approval()->people()->rowCount() > 0; }));
    ASSERT_TRUE(seen("approvalSheet"));
    expectItInSight("a second person is asked");
    expectApart("question");
    EXPECT_EQ(see("giveVoucher"), nullptr) << "nothing else stands beside the strip, half covered";
    ASSERT_TRUE(tap("waitingBasket"));
    QTest::qWait(100);
    EXPECT_EQ(till->stage(), Till::TakingBack) << "a question stands there";
    till->approval()->choose(0);
    for (const auto* digit : {"2", "5", "8", "0"})
        till->approval()->press(digit);
    ASSERT_TRUE(seen("returnsDone"));
    expectItInSight("what is given");
    for (const auto* name : {"given", "showRefund", "returnsDone"})
        expectApart(name);
    ASSERT_TRUE(tap("waitingBasket"));
    ASSERT_TRUE(seen("total"));
    EXPECT_EQ(till->stage(), Till::Selling);
    EXPECT_TRUE(waits()) << "as it was";
}

TEST_F(ReturnsFace, row10_aTouchOnTheBasketThatWaitsLeadsBackAndTheSecondMeetsNothing) {
    twoLinesWait();
    takeBack();
    ASSERT_TRUE(finger->doubleTap("waiting-0"));
    EXPECT_EQ(till->stage(), Till::Selling);
    ASSERT_TRUE(seen("total"));
    EXPECT_FALSE(counter().done() || counter().paying()) << "the button for cash lies where the basket waited";
    EXPECT_LT(counter().openLine(), 0);
    EXPECT_TRUE(waits());
    ASSERT_TRUE(tap("cash")); // soon it listens
    ASSERT_TRUE(sold());
    till->startTakingBack();
    ASSERT_TRUE(seen("recentSales"));
    EXPECT_EQ(see("waitingBasket"), nullptr) << "an empty one takes no room";
}

TEST_F(ReturnsFace, row10_row98_itStandsWhereTheCartStandsOnEachPanel) {
    struct Panel {
        int width;
        int height;
        double perMm;
        bool column; // with names, in the cart's own place
    };
    for (const auto& [width, height, perMm, column] :
         {Panel{1024, 600, 4.6, false}, Panel{1280, 800, 5.87, false}, Panel{1366, 768, 3.96, true}}) {
        end();
        settings.pixelsPerMm = perMm;
        begin();
        screen->resize(width, height);
        signIn();
        finger->scan(couffinCode);
        ASSERT_TRUE(lines(1));
        for (const char* language : {"fr", "ar"})
            for (const char* side : {"start", "end"}) {
                SCOPED_TRACE(std::to_string(width) + language + side);
                till->speak(language);
                till->comfort()->choose("cart_side", side);
                QTest::qWait(50);
                const auto cart = placeOf("basket");
                till->startTakingBack();
                ASSERT_TRUE(seen("waiting-0"));
                (void)finger->look();
                const auto basket = placeOf("waitingBasket");
                const double middle = screen->width() / 2.0;
                EXPECT_EQ(basket.center().x() < middle, cart.center().x() < middle);
                if (column) EXPECT_NEAR(basket.center().x(), cart.center().x(), 3 * perMm);
                EXPECT_EQ(see("itemName") != nullptr, column);
                EXPECT_FALSE(basket.intersects(placeOf("recentSales")));
                till->backToSelling();
                ASSERT_TRUE(seen("basket"));
            }
        counter().remove(0);
    }
}

} // namespace
} // namespace touat
