// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what an artisan left to the tags on it, on the real pages: accepted, and as many tags printed.
#include <QFile>

#include <algorithm>

#include "app/till/label_desk.h"
#include "core/acts/take_deposit.h"
#include "core/book/stored_fact.h"
#include "face_given.h"

namespace touat {
namespace {

class DepositTags : public given::ScreenTest {};

TEST_F(DepositTags, whatIsAcceptedOfADepositGetsAsManyTags) {
    const auto left = *countDeposit(book(), seller, contract, Quantity::pieces(5), std::nullopt, "un sac");
    ASSERT_TRUE(acceptGoods(book(), seller, left.id, {couffin, Quantity::pieces(3)}));
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->startGoods();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::KeepingGoods; }));
    ASSERT_TRUE(tap("goods-deposit"));
    ASSERT_TRUE(tap("deposit-0"));
    ASSERT_TRUE(tap("depositTags"));
    ASSERT_TRUE(eventually([this] { return till->goodsSection() == "labels" && till->labels()->tags() == 3; }))
        << "three of five, and no more";
    ASSERT_TRUE(tap("labelPrint"));
    ASSERT_TRUE(eventually([this] { return till->paper()->showing() && !till->labels()->busy(); }));
    const auto printed = ask([](Book& book) {
        return storedFact<TagsPrinted>(book.db(), {book.stream(), book.head().seq});
    });
    ASSERT_TRUE(printed.has_value());
    ASSERT_EQ(printed->lines.size(), 1U);
    EXPECT_EQ(printed->lines[0].item, couffin);
    EXPECT_EQ(printed->lines[0].count, 3);
    QFile paper(till->paper()->file());
    ASSERT_TRUE(paper.open(QIODevice::ReadOnly)) << paper.fileName().toStdString();
    EXPECT_EQ(paper.read(4), QByteArray("%PDF"));
    EXPECT_FALSE(ask([this](Book& book) {
        const auto fresh = tagsWaiting(book).fresh;
        return std::find(fresh.begin(), fresh.end(), couffin) != fresh.end();
    }));
}

} // namespace
} // namespace touat
