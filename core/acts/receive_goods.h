// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods come into the stall: its own by delivery, an artisan's by deposit.
#pragma once

#include "core/book/book.h"
#include "core/stock/shelf.h"

namespace touat {

struct IncomingLine {
    ItemId item;
    Quantity quantity;
    std::optional<Money> cost = std::nullopt; // of one unit, when it was bought
};

/// Own goods, made here or bought from a supplier whose paper has a number. Refused: notAllowed,
/// noLines, tooManyLines, itemUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind, pieceNotHere
/// (a piece that is on sale already), contractElsewhere (an artisan's goods come by deposit),
/// amountTooLarge (a cost beyond what a document holds, or below zero), textUnusable.
Result<Done> receiveGoods(Book& book, const Person& by, const std::vector<IncomingLine>& lines,
                          const std::string& supplier = {}, const std::string& paper = {});

/// Goods that stay the artisan's. Refused as above, and contractElsewhere when a line is another
/// artisan's or came under another contract.
Result<DepositId> takeDeposit(Book& book, const Person& by, ArtisanId artisan, ContractId contract,
                              const std::vector<IncomingLine>& lines);

/// The items of the lines, each of which may come in. Refused: noLines, tooManyLines, itemUnknown,
/// quantityNotPositive, quantityNotWhole, amountTooLarge, oneOfAKind, pieceNotHere.
Result<std::vector<ShelfItem>> incomingItems(Book& book, const std::vector<IncomingLine>& lines);

} // namespace touat
