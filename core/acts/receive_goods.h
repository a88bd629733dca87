// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods come into the stall: its own by delivery, an artisan's by deposit.
#pragma once

#include "core/book/book.h"

namespace touat {

struct IncomingLine {
    ItemId item;
    Quantity quantity;
};

/// Own goods. Refused: notAllowed, noLines, tooManyLines, itemUnknown, quantityNotPositive,
/// quantityNotWhole, oneOfAKind, pieceNotHere (a piece that is on sale already), contractElsewhere
/// (an artisan's goods come by deposit).
Result<Done> receiveGoods(Book& book, const Person& by, const std::vector<IncomingLine>& lines);

/// Goods that stay the artisan's. Refused as above, and contractElsewhere when a line is another
/// artisan's or came under another contract.
Result<DepositId> takeDeposit(Book& book, const Person& by, ArtisanId artisan, ContractId contract,
                              const std::vector<IncomingLine>& lines);

} // namespace touat
