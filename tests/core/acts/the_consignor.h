// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall with artisans under terms of every kind, and what their accounts must add up to whatever
// happens.
#pragma once

#include "core/acts/artisan_money.h"
#include "core/acts/artisans_word.h"
#include "core/acts/correct_owner.h"
#include "core/acts/exchange.h"
#include "core/acts/move_cash.h"
#include "core/acts/move_goods.h"
#include "core/acts/set_rules.h"
#include "core/acts/take_deposit.h"
#include "core/book/stored_fact.h"
#include "core/consignment/account_sum_view.h"
#include "core/consignment/account_view.h"
#include "core/consignment/custody_view.h"
#include "core/journal/balance_table.h"
#include "core/sales/goods_view.h"
#include "core/sales/sale_table.h"
#include "core/stock/goods_sum_view.h"
#include "given.h"

namespace touat::given {

class ConsignmentTest : public StallTest {
  protected:
    void TearDown() override {
        addsUp();
        StallTest::TearDown();
    }
    void addsUp() {
        EXPECT_EQ(consignmentImbalances(db(), Depth::lines), std::vector<std::string>{});
        EXPECT_EQ(imbalances(db(), book().stall()), std::vector<std::string>{});
        EXPECT_EQ(db().integer("SELECT coalesce(sum(amount), 0) FROM balance WHERE commodity = 0"),
                  0);
    }
    Terms bearing(Bearer bearer) {
        auto terms = fifteenPercent();
        terms.bearer = bearer;
        return terms;
    }
    /// Goods under these terms, on the shelf.
    ItemId goodsUnder(ItemKind kind, int count, const Terms& terms, Money price,
                      Money floor = Money{}, std::optional<Money> net = std::nullopt) {
        newest = *signPaper(book(), manager, fatma, book().stall(), terms);
        auto each = card("Under terms", price, floor);
        each.artisan = fatma;
        each.contract = newest;
        each.net = net;
        const auto item = *registerItem(book(), seller, kind, each);
        EXPECT_TRUE(takeDeposit(book(), seller, fatma, newest, {{item, Quantity::pieces(count)}}));
        return item;
    }
    ItemId pieceUnder(const Terms& terms, Money price, Money floor = Money{},
                      std::optional<Money> net = std::nullopt) {
        return goodsUnder(ItemKind::piece, 1, terms, price, floor, net);
    }
    ArtisanId another() {
        NewArtisan artisan;
        artisan.name = {"مريم", "Meriem"};
        artisan.pin = "5173";
        return *registerArtisan(book(), manager, artisan);
    }
    /// Sells one of it at another price than its tag's, with a manager's word.
    Result<Sold> sellAt(ItemId item, Money price, std::int64_t count = 1) {
        auto basket = basketOf({item});
        EXPECT_TRUE(basket.setQuantity(0, Quantity::pieces(count), shelf(item)));
        EXPECT_TRUE(basket.setPrice(0, price, shelf(item)));
        SaleWish wish;
        wish.approver = manager;
        return sell(book(), manager, basket, {exactCash(basket.total())}, wish);
    }
    Result<Sold> takeBack(const Sold& sold, ItemId item, std::int64_t count = 1,
                          std::optional<RefundBearer> bearer = std::nullopt, int line = 1) {
        Returned how;
        how.bearer = bearer;
        RefundWish wish;
        wish.approver = manager;
        return refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                      {{SaleLineId::of(sold.id.entry(), sold.id.line() + line), item,
                        Quantity::pieces(count), {}, how}},
                      TenderKind::cash, wish);
    }
    void passDays(std::int64_t days) { clock.pass(days * 86'400'000); }
    /// What the account says that the artisan has to get.
    Money owed() { return -balance(account::artisan(fatma)); }
    std::vector<ArtisanEntryKind> kinds() {
        std::vector<ArtisanEntryKind> all;
        for (const auto& line : statementOf(db(), fatma, Day::number(0), book().today()).lines)
            all.push_back(line.kind);
        return all;
    }

    /// What happened to an item, oldest first, but for its prices.
    std::vector<StepKind> steps(ItemId item) {
        std::vector<StepKind> kinds;
        for (const auto& step : GoodsView(db(), book().today()).wayOf(item))
            if (step.kind != StepKind::priced) kinds.push_back(step.kind);
        return kinds;
    }

    ContractId newest;
};

} // namespace touat::given
