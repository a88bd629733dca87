// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 49: what a stall chooses for its receipts is seen before it counts.
#include "app/till/look_desk.h"

#include "core/book/document_view.h"
#include "thread_given.h"

namespace touat {
namespace {

class Look : public given::ThreadTest {
  protected:
    Wording wording;
    Pictures pictures;
};

TEST_F(Look, row49_itIsSeenAtOnceAndCountsWhenItIsKept) {
    LookDesk desk(*books, wording, pictures, TOUAT_SOURCE "/receipts/fonts", nullptr);
    desk.setPerson(manager);
    desk.begin();
    ASSERT_TRUE(eventually([&] { return !desk.preview().isEmpty(); })); // before the first sale, too
    EXPECT_FALSE(desk.canKeep());
    const auto width = desk.previewWidth();
    const auto height = desk.previewHeight();
    const auto first = desk.preview();
    desk.flip("code");
    ASSERT_TRUE(eventually([&] { return desk.preview() != first; }));
    EXPECT_LT(desk.previewHeight(), height); // the code is gone
    desk.drawOn(true);
    ASSERT_TRUE(eventually([&] { return desk.previewWidth() < width; }));
    desk.write("", "Marché", "", "");
    EXPECT_TRUE(desk.canKeep());
    const auto lookOf = [this] {
        return *ask([by = seller, item = tea](Book& book) {
            Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
            EXPECT_TRUE(basket.add(
                *ShelfView(book.db(), book.stall(), book.today()).find(item), book.stall()));
            const auto sold = *sell(book, by, basket, {exactCash(basket.total())});
            return printedDocument(book, sold.id)->look;
        });
    };
    EXPECT_EQ(lookOf(), ReceiptLook{}); // nothing counts yet
    desk.keep();
    ASSERT_TRUE(eventually([&] { return !desk.canKeep(); }));
    const auto now = lookOf();
    EXPECT_EQ(now.head.latin, "Marché");
    EXPECT_EQ(now.code, Shown::no);
    LookDesk later(*books, wording, pictures, TOUAT_SOURCE "/receipts/fonts", nullptr);
    later.begin();
    EXPECT_TRUE(eventually([&] { return later.headLatin() == "Marché" && !later.code(); }));
}

TEST_F(Look, row49_whoMayNotSeesTheRefusal) {
    LookDesk desk(*books, wording, pictures, TOUAT_SOURCE "/receipts/fonts", nullptr);
    desk.setPerson(seller);
    desk.begin();
    ASSERT_TRUE(eventually([&] { return !desk.preview().isEmpty(); }));
    desk.flip("drawing");
    desk.keep();
    ASSERT_TRUE(eventually([&] { return !desk.complaint().isEmpty(); }));
    EXPECT_TRUE(desk.canKeep());
}

} // namespace
} // namespace touat
