// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 49: what a stall chose for its receipts counts from the next one on, and a copy of an older one
// is drawn as that was.
#include "core/acts/set_rules.h"
#include "core/book/document_view.h"
#include "given.h"

namespace touat {
namespace {

using given::StallTest;

class Looks : public StallTest {};

TEST_F(Looks, row49_anOldReceiptKeepsItsWords) {
    const auto before = *sellForCash({tea});
    ReceiptLook look;
    look.head = {"سوق", "Marché"};
    look.code = Shown::no;
    ASSERT_TRUE(setReceiptLook(book(), manager, look));
    const auto after = *sellForCash({tea});
    auto other = look;
    other.foot.latin = "Bonne fête";
    ASSERT_TRUE(setReceiptLook(book(), manager, other));
    const auto last = *sellForCash({tea});
    EXPECT_EQ(printedDocument(book(), before.id)->look, ReceiptLook{});
    EXPECT_EQ(printedDocument(book(), after.id)->look, look);
    EXPECT_EQ(printedDocument(book(), last.id)->look, other);
}

TEST_F(Looks, row49_whoMayNotOrCannotBePrintedIsRefused) {
    EXPECT_EQ(setReceiptLook(book(), seller, {}).refusal().reason, Reason::notAllowed);
    Person owner{seller.id, Role::owner};
    EXPECT_TRUE(setReceiptLook(book(), owner, {}));
    ReceiptLook look;
    look.foot.latin = std::string(161, 'x');
    EXPECT_EQ(setReceiptLook(book(), manager, look).refusal().reason, Reason::textUnusable);
    look.foot.latin = "turned\u202Earound";
    EXPECT_EQ(setReceiptLook(book(), manager, look).refusal().reason, Reason::textUnusable);
}

} // namespace
} // namespace touat
