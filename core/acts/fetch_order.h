// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of an order come to the counter, to be sold for what was agreed.
#pragma once

#include "core/book/book.h"
#include "core/sales/basket.h"

namespace touat {

/// The order's basket, as basketOf() gives it. Words for what was not made when it was ordered
/// become a piece now, of the artisan who was named, at the agreed price; a piece of that very name
/// and price that is here already is the one. Refused: orderUnknown, orderFinished,
/// contractUnknown, and the reasons of registerAtCounter().
Result<Basket> fetchOrder(Book& book, const Person& by, OrderId order, std::int64_t number);

} // namespace touat
