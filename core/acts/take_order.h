// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders: quote, layaway, a piece to be made, a delivery. Selling a layaway or a finished piece is
// sell() with the order in the basket and what was paid before as a tender.
#pragma once

#include "core/book/book.h"
#include "core/sales/facts.h"
#include "core/sales/order_table.h"

namespace touat {

struct OrderWish {
    OrderKind kind = OrderKind::layaway;
    std::string customerName;
    std::string phone;
    std::optional<CustomerId> customer;
    std::vector<OrderLine> lines; // amounts as agreed; goods that are there are held for it; the
                                  // parts of a kit are filled in
    std::optional<Day> due;
    std::optional<ArtisanId> artisan;
    std::optional<SaleId> sale; // of a delivery
    std::optional<std::string> note;
    std::optional<Person> approver; // of prices below what the person may give
};

/// Refused: notAllowed, dayNotOpen, noLines, tooManyLines, nameMissing (nobody to hand it to; a quote
/// needs none), textUnusable, itemUnknown, pieceSold, pieceNotHere, goodsReserved, stockMissing,
/// stampMissing, quantityNotPositive, oneOfAKind, amountTooLarge, customerUnknown, saleUnknown, belowFloor, approvalNeeded.
Result<OrderId> placeOrder(Book& book, const Person& by, const OrderWish& wish);

/// An instalment or a deposit. Refused: notAllowed, dayNotOpen, orderUnknown, orderFinished (a quote
/// takes no money either), amountNotPositive, tenderTooLarge (more than is left), checkTenders().
Result<Done> payOrder(Book& book, const Person& by, OrderId order,
                      const std::vector<Tender>& tenders);

/// pending → started → ready; a delivery ends with handedOver. Refused: notAllowed, orderUnknown,
/// orderFinished (also a step that its kind does not have).
Result<Done> moveOrder(Book& book, const Person& by, OrderId order, OrderState state);

/// Gives back what was paid, less what is kept by agreement, and frees the goods. Refused: notAllowed,
/// dayNotOpen, orderUnknown, orderFinished, amountNotPositive (more kept than was paid).
Result<Done> cancelOrder(Book& book, const Person& by, OrderId order, TenderKind through, Money kept);

/// What was sold, as an order that delivers it: a kit is one line.
std::vector<OrderLine> deliveryOf(const Document& document);

/// A basket's line for exactly the amount that was agreed.
BasketLine asAgreed(const ShelfItem& item, const OrderLine& line);

/// The order's goods as a basket, at the prices that were agreed. Refused: orderUnknown,
/// orderFinished, itemUnknown (a line without an item yet).
Result<Basket> basketOf(Book& book, OrderId order, std::int64_t number);

} // namespace touat
