// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall with its day open, and everything that a till does on its book. Numbers in the names of
// the tests are rows of the feature table that the till is held against.
#pragma once

#include "core/acts/approve.h"
#include "core/acts/ask_artisan.h"
#include "core/acts/close_day.h"
#include "core/acts/correct_tender.h"
#include "core/acts/describe_item.h"
#include "core/acts/exchange.h"
#include "core/acts/issue_invoice.h"
#include "core/acts/keep_customer.h"
#include "core/acts/move_cash.h"
#include "core/acts/open_drawer.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/acts/reprint.h"
#include "core/acts/set_rules.h"
#include "core/acts/take_order.h"
#include "core/acts/register_artisan.h"
#include "core/book/document_view.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_report_view.h"
#include "core/sales/day_table.h"
#include "core/sales/order_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sales_view.h"
#include "given.h"

namespace touat::given {

class TheTill : public StallTest {
  protected:
    void rule(const ShopRules& rules) {
        ASSERT_TRUE(setRules(book(), manager, std::nullopt, book().today(), rules));
    }
    std::int64_t nextBasket() { return SaleTable(db()).lastBasket(book().stream()) + 1; }
    /// Sells for the price that the tables say, in cash, but for what a card pays of it.
    Result<Sold> sellBasket(const Basket& basket, const SaleWish& wish = {}, Money byCard = Money{}) {
        const auto sale = readSale(book(), basket, wish);
        const auto priced = priceSale(*sale);
        if (!priced) return priced.refusal();
        const auto due = dueFor(priced->total, byCard, sale->rules, sale->day, wish.paper);
        std::vector<Tender> tenders{exactCash(due.payable() - byCard)};
        if (!byCard.isZero()) {
            tenders.push_back(exactly(TenderKind::card, byCard));
            tenders.back().reference = "4711";
        }
        return sell(book(), seller, basket, tenders, wish);
    }
    Basket couffins(std::int64_t pieces) {
        auto basket = basketOf({couffin});
        EXPECT_TRUE(basket.setQuantity(0, Quantity::pieces(pieces), shelf(couffin)));
        return basket;
    }
    static SaleLineId lineOf(const Sold& sold, int number) {
        return SaleLineId::of(sold.id.entry(), sold.id.line() + number);
    }
    SaleWish withManager() const {
        SaleWish wish;
        wish.approver = manager;
        return wish;
    }
    CustomerId aicha(Money limit = Money::dinars(3000)) {
        CustomerCard card;
        card.name = {"عائشة", "Aïcha"};
        card.phone = "0661 00 00 00";
        card.limit = limit;
        return *registerCustomer(book(), manager, card);
    }
};

} // namespace touat::given
