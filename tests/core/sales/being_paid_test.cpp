// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left of a basket while it is paid in parts, and what goes back for goods that were worth more.
#include <gtest/gtest.h>

#include "core/sales/being_paid.h"
#include "core/sales/pricing.h"
#include "core/stock/kit.h"

namespace touat {
namespace {

const auto aDay = *Day::parse("2026-11-24");

/// Cash goes to five dinars, and pays stamp duty.
ShopRules dutiable() {
    ShopRules rules;
    rules.cashRounding = Money::dinars(5);
    rules.duty = DutyPolicy::everyCash;
    return rules;
}

Tender voucher(Money worth, int number) {
    auto tender = exactly(TenderKind::voucher, worth);
    tender.voucher = VoucherId::of({{Stall::number(7), 1}, number}, 1);
    return tender;
}

Tender card(Money amount) {
    auto tender = exactly(TenderKind::card, amount);
    tender.reference = "004512";
    return tender;
}

TEST(BeingPaid, cashPaysWhatTheOthersLeaveWithItsDutyAndRounding) {
    const auto rules = dutiable();
    const BeingPaid basket(Money::dinars(852), Money{}, rules, aDay);
    EXPECT_EQ(basket.due({}).duty, Money::dinars(9)) << "nine hundreds are begun";
    EXPECT_EQ(basket.left({}), Money::dinars(860)) << "861, down to five";
    const auto byCard = card(Money::dinars(600));
    EXPECT_EQ(basket.due({byCard}).duty, Money{}) << "252 in cash pay none";
    EXPECT_EQ(basket.left({byCard}), Money::dinars(250));
    EXPECT_EQ(basket.left({byCard, exactCash(Money::dinars(200))}), Money::dinars(50));
    EXPECT_FALSE(basket.isPaid({byCard, exactCash(Money::dinars(200))}));
    EXPECT_TRUE(basket.isPaid({byCard, exactCash(Money::dinars(300))}));
    EXPECT_FALSE(basket.isPaid({}));
    EXPECT_FALSE(basket.isPaid({card(Money::dinars(900))})) << "a card gives nothing back";
}

TEST(BeingPaid, cashInPartsIsOneTenderWhoseRestComesBack) {
    const auto rules = dutiable();
    const BeingPaid basket(Money::dinars(852), Money{}, rules, aDay);
    const auto laidDown = basket.inOneHand(
        {exactCash(Money::dinars(500)), card(Money::dinars(600)), exactCash(Money::dinars(100))});
    ASSERT_EQ(laidDown.size(), 2U);
    EXPECT_EQ(laidDown[0].kind, TenderKind::card);
    EXPECT_EQ(laidDown[1], cash(Money::dinars(250), Money::dinars(600)));
    EXPECT_TRUE(basket.check(laidDown));
    EXPECT_EQ(basket.check(basket.inOneHand({exactCash(Money::dinars(800))})).refusal(),
              refuse(Reason::tenderTooSmall, Money::dinars(60)));
    EXPECT_EQ(basket.inOneHand({card(Money::dinars(852))}), std::vector{card(Money::dinars(852))});
}

TEST(BeingPaid, aCardPaysOfTheLinesWhatCashLeavesAfterItsDuty) {
    const auto rules = dutiable();
    const BeingPaid basket(Money::dinars(1000), Money{}, rules, aDay);
    EXPECT_EQ(basket.leftForOthers({}), Money::dinars(1000));
    EXPECT_EQ(basket.leftForOthers({card(Money::dinars(400))}), Money::dinars(600));
    // 500 in cash owe 5 of duty: they pay 495 of the lines, and the card the rest of them.
    EXPECT_EQ(basket.leftForOthers({exactCash(Money::dinars(500))}), Money::dinars(505));
    EXPECT_TRUE(basket.check(basket.inOneHand({exactCash(Money::dinars(500)), card(Money::dinars(505))})));
}

TEST(BeingPaid, vouchersPayWhatTheOthersLeaveInTheirOrder) {
    const auto rules = dutiable();
    const BeingPaid basket(Money::dinars(1000), Money{}, rules, aDay);
    const auto fitted = basket.withVouchersFitted(
        {voucher(Money::dinars(500), 1), card(Money::dinars(300)), voucher(Money::dinars(400), 2)});
    EXPECT_EQ(fitted[0].amount, Money::dinars(500));
    EXPECT_EQ(fitted[2].amount, Money::dinars(200));
    EXPECT_EQ(fitted[2].change(), Money::dinars(200));
    EXPECT_TRUE(basket.isPaid(fitted));
    EXPECT_TRUE(basket.check(fitted));
}

TEST(BeingPaid, whatCameBackPaysFirst) {
    const auto rules = dutiable();
    const BeingPaid basket(Money::dinars(1000), Money::dinars(800), rules, aDay);
    EXPECT_EQ(basket.left({}), Money::dinars(200)) << "two hundred in cash owe no duty";
    EXPECT_EQ(basket.leftForOthers({}), Money::dinars(200));
    const auto fitted = basket.withVouchersFitted({voucher(Money::dinars(500), 1)});
    EXPECT_EQ(fitted[0].amount, Money::dinars(200)) << "and three hundred go back as a new one";
    EXPECT_TRUE(basket.isPaid(fitted));
    EXPECT_TRUE(basket.check(fitted));
}

TEST(BeingPaid, nobodyGetsMoneyForWhatNobodyPaid) {
    const auto dearer = SwapSums::of(Money::dinars(800), Money::dinars(800), Money::dinars(1000));
    EXPECT_EQ(dearer.covered, Money::dinars(800));
    EXPECT_FALSE(dearer.givesBack());
    const auto cheaper = SwapSums::of(Money::dinars(800), Money::dinars(200), Money::dinars(300));
    EXPECT_EQ(cheaper.covered, Money::dinars(300));
    EXPECT_EQ(cheaper.offAccount, Money::dinars(200));
    EXPECT_EQ(cheaper.toGive, Money::dinars(300));
    const auto unpaid = SwapSums::of(Money::dinars(800), Money::dinars(800), Money::dinars(300));
    EXPECT_EQ(unpaid.offAccount, Money::dinars(500));
    EXPECT_TRUE(unpaid.givesBack());
    EXPECT_EQ(unpaid.toGive, Money{});
    EXPECT_EQ(offAccountOf(Money::dinars(50), Money::dinars(80)), Money::dinars(50));
}

TEST(BeingPaid, reductionsTakeOffTogetherWhatEachLineTakes) {
    PricedBasket basket;
    basket.lines.push_back({Money::dinars(100), Money::dinars(80), {}});
    basket.lines.push_back({Money::dinars(100), Money::dinars(110), {}});
    EXPECT_EQ(basket.off(), Money::dinars(10));
}

TEST(BeingPaid, aKitIsSoldForWhatItsPartsWantWhateverItsOwnFloor) {
    ShelfItem glass;
    glass.id = ItemId::of({{Stall::number(7), 1}, 1});
    glass.price = Money::dinars(100);
    glass.floor = Money::dinars(80);
    ShelfItem kit;
    kit.id = ItemId::of({{Stall::number(7), 1}, 2});
    kit.floor = Money::dinars(300);
    kit.parts = {{glass.id, Quantity::pieces(6)}};
    const Shelf shelf({glass, kit});
    EXPECT_EQ(floorOf(shelf, glass), Money::dinars(80));
    EXPECT_EQ(floorOf(shelf, kit), Money::dinars(480));
    kit.floor = Money::dinars(500);
    EXPECT_EQ(floorOf(shelf, kit), Money::dinars(500));
}

} // namespace
} // namespace touat
