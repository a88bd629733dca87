// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever comes to work is told above the tiles: old tags, a shelf to count.
#include "core/acts/change_price.h"
#include "face_given.h"

namespace touat {
namespace {

using namespace given;

class ToldAtWork : public FaceTest {};

TEST_F(ToldAtWork, row57_whoeverComesToWorkIsToldThatTagsHaveAnOldPrice) {
    ASSERT_TRUE(ask([this](Book& book) {
        return changePrice(book, manager, couffin, book.today(), Money::dinars(900), Money::dinars(800));
    }));
    signIn();
    EXPECT_TRUE(eventually([this] { return till->labels()->repriced() == 1; }))
        << "without going to the goods";
}

TEST_F(ToldAtWork, r10_aTillThatTookAnothersPlaceLeadsToTheCountFromAboveItsTiles) {
    signIn();
    EXPECT_EQ(see("countWanted"), nullptr);
    ASSERT_TRUE(ask([](Book& book) {
        DeviceEnrolled next;
        next.stall = book.stall();
        next.epoch = book.stream().epoch + 1;
        book.goOnAs(next);
        return true;
    }));
    till->count()->look();
    ASSERT_TRUE(seen("countWanted"));
    (void)finger->look();
    EXPECT_LE(placeOf("countWanted").bottom(), placeOf("tiles").top());
    ASSERT_TRUE(tap("noticeAction"));
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::KeepingGoods; }));
    EXPECT_EQ(till->goodsSection(), "count");
}

} // namespace
} // namespace touat
