// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A basket of two thousand lines before a person: it comes back after a restart, no more than what is in sight
// is drawn of it, it is put aside and taken up, paid by two touches, and its receipt can be looked at.
#include "core/acts/import_items.h"
#include "core/book/state_tables.h"
#include "core/sales/sale_table.h"
#include "face_given.h"

namespace touat {
namespace {

constexpr int most = static_cast<int>(Basket::mostLines);

class LongBasketFace : public given::FaceTest {
  protected:
    void SetUp() override {
        ScreenTest::SetUp();
        std::vector<NewItem> items(Basket::mostLines + 1);
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].card = given::card("Panier " + std::to_string(i), Money::dinars(100));
            items[i].card.codes = {"L-" + std::to_string(i)};
            items[i].quantity = Quantity::pieces(3);
        }
        ASSERT_TRUE(importItems(book(), manager, "longue.csv", items));
        Basket basket(SaleTable(db()).lastBasket(book().stream()) + 1);
        for (const auto& item : ShelfView(db(), book().stall(), book().today()).all())
            if (item.code().starts_with("L-") && item.code() != "L-2000")
                ASSERT_TRUE(basket.add(item, book().stall()));
        Transaction transaction(db());
        BasketTable(db()).write({basket});
        transaction.commit();
        begin();
        ASSERT_TRUE(seen("person-0"));
    }
    int rowsDrawn() {
        return static_cast<int>(see("basket")->property("contentItem").value<QQuickItem*>()->childItems().size());
    }
};

TEST_F(LongBasketFace, opensAsQuicklyAsAShortOneAndIsSold) {
    signIn();
    ASSERT_TRUE(lines(most));
    ASSERT_TRUE(seen("basket"));
    EXPECT_GT(rowsDrawn(), 1);
    EXPECT_LT(rowsDrawn(), 60) << "of two thousand those that are in sight";
    const auto sum = counter().totalText();
    counter().scan("L-2000");
    ASSERT_TRUE(eventually([this] { return counter().complaint().contains("2"); }));
    EXPECT_EQ(counter().lineCount(), most) << "one more has no place";
    counter().forgetComplaint();
    counter().park();
    ASSERT_TRUE(lines(0));
    ASSERT_TRUE(eventually([this] { return counter().parkedCount() == 1; }));
    counter().resume(0);
    ASSERT_TRUE(lines(most));
    EXPECT_EQ(counter().totalText(), sum);
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(eventually([this] { return counter().done(); }));
    EXPECT_TRUE(counter().doneTotal().startsWith(sum)) << counter().doneTotal().toStdString();
    // Tens of metres of paper take their while.
    ASSERT_TRUE(QTest::qWaitFor([this] { return till->paper()->parts() > 0; }, 300'000));
    EXPECT_EQ(till->paper()->complaint(), "");
    EXPECT_GT(till->paper()->parts(), 10);
    till->paper()->show();
    ASSERT_TRUE(seen("receiptPart0"));
    EXPECT_EQ(see("receiptPart9"), nullptr) << "of its metres those that are in sight are drawn";
    const auto first = till->paper()->picture() + "/0";
    const auto id = first.mid(QStringLiteral("image://touat/").size());
    QSize size;
    EXPECT_EQ(till->pictures()->requestImage(id, &size, {}).height(), Pictures::rowsOfPart);
    EXPECT_TRUE(till->pictures()->requestImage(id + "999", &size, {}).isNull()) << "there is no such part";
    till->paper()->hide();
}

} // namespace
} // namespace touat
