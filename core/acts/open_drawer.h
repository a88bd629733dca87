// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens at the counter without a sale, and is written down: the drawer is opened, a line leaves a
// basket that somebody had begun to pay.
#pragma once

#include <string_view>

#include "core/book/book.h"
#include "core/sales/basket.h"

namespace touat {

/// The person at work says with their own PIN that it is them.
/// Refused: notAllowed, dayNotOpen, textUnusable (a reason is asked for), and as provePin().
Result<Done> openDrawer(Book& book, const Person& by, std::string_view pin, const std::string& why);

/// So much of an item was taken out of the basket, at what it cost there.
/// Refused: notAllowed, quantityNotPositive.
Result<Done> noteRemoval(Book& book, const Person& by, const Basket& basket, ItemId item,
                         Quantity quantity, Money amount);

} // namespace touat
