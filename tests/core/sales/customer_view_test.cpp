// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 14: which sales on account are open, and until when, whatever was bought, given back and paid.
#include "core/sales/customer_view.h"

#include <rapidcheck/gtest.h>

#include "core/acts/keep_customer.h"
#include "core/acts/refund.h"
#include "core/acts/set_rules.h"
#include "given.h"

namespace touat {
namespace {

using given::StallTest;

class Debts : public StallTest {
  protected:
    Sold onAccount(int couffins) {
        Basket basket(SaleTable(db()).lastBasket(book().stream()) + 1);
        const auto item = *ShelfView(db(), book().stall(), book().today()).find(couffin);
        EXPECT_TRUE(basket.add(item, book().stall()));
        EXPECT_TRUE(basket.setQuantity(0, Quantity::pieces(couffins), item));
        basket.customer = customer;
        return *sell(book(), manager, basket, {exactly(TenderKind::account, basket.total())});
    }
    void takeIn(std::optional<int> days) {
        CustomerCard card;
        card.phone = "0661";
        card.limit = Money::dinars(100'000);
        card.days = days;
        customer = *registerCustomer(book(), manager, card);
    }
    std::vector<OpenDebt> open() { return CustomerView(db()).open(customer); }
    CustomerId customer;
};

TEST_F(Debts, row14_theDaysAreTheCustomersOrTheShops) {
    ShopRules fifteen;
    fifteen.accountDays = 15;
    ASSERT_TRUE(setRules(book(), manager, std::nullopt, book().today(), fifteen));
    takeIn(std::nullopt);
    onAccount(1);
    EXPECT_EQ(open().at(0).due, book().today().plus(15));
    takeIn(0);
    onAccount(1);
    EXPECT_EQ(open().at(0).due, book().today());
    ASSERT_TRUE(sellForCash({couffin}));
    EXPECT_EQ(db().integer("SELECT count(*) FROM sale WHERE due_day IS NOT NULL"), 2);
}

TEST_F(Debts, row14_moreTimeIsCreditAndNeedsWhoMayGiveIt) {
    CustomerCard card;
    card.phone = "0661";
    card.days = 90;
    EXPECT_EQ(registerCustomer(book(), seller, card).refusal().reason, Reason::approvalNeeded);
    card.days = -1;
    EXPECT_EQ(registerCustomer(book(), manager, card).refusal().reason, Reason::ruleUnusable);
    ShopRules fifteen;
    fifteen.accountDays = -1;
    EXPECT_EQ(setRules(book(), manager, std::nullopt, book().today(), fifteen).refusal().reason,
              Reason::ruleUnusable);
}

TEST_F(Debts, row14_goodsThatComeBackToTheAccountPayWhatWasDueFirst) {
    takeIn(std::nullopt);
    const auto sold = onAccount(2);
    clock.pass(86'400'000);
    onAccount(1);
    ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                       {{SaleLineId::of(sold.id.entry(), 1), couffin, Quantity::pieces(1), {}}},
                       TenderKind::account));
    ASSERT_EQ(open().size(), 2U);
    EXPECT_EQ(open()[0].left, Money::dinars(850));
    EXPECT_LT(open()[0].due, open()[1].due);
}

RC_GTEST_PROP(OpenDebts, whatIsOpenIsWhatIsOwedAndTheOldestIsPaidFirst,
              (const std::vector<std::pair<std::uint8_t, std::uint16_t>>& bought,
               std::uint16_t paidDinars)) {
    std::vector<OpenDebt> debts;
    Money sum;
    for (const auto& [day, dinars] : bought) {
        debts.push_back({std::to_string(debts.size()), Day::number(day), Money::dinars(dinars)});
        sum += Money::dinars(dinars);
    }
    const auto paid = Money::dinars(paidDinars);
    const auto open = openAfter(debts, paid);
    Money left;
    for (std::size_t i = 0; i < open.size(); ++i) {
        left += open[i].left;
        RC_ASSERT(open[i].left > Money{});
        RC_ASSERT((i == 0 || open[i - 1].due <= open[i].due));
        // Only the first may be paid in part.
        const auto& was = debts[static_cast<std::size_t>(std::stoi(open[i].number))];
        RC_ASSERT((i == 0 || open[i].left == was.left));
    }
    RC_ASSERT(left == std::max(sum - paid, Money{}));
}

} // namespace
} // namespace touat
