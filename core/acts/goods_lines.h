// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What acts on goods ask of them: of an item of which somebody says what holds at all stalls, and of lines.
#pragma once

#include <vector>

#include "core/acts/receive_goods.h"

namespace touat {

/// As it is on this stall's shelf. Refused: itemUnknown, pieceNotHere (subject: the code; it never came
/// into this stall's hands, core/book/reach_view.h).
Result<ShelfItem> itemWithinReach(Book& book, ItemId id);

/// The lines as a fact holds them, of goods that somebody would have: they need not be here. Refused: noLines,
/// tooManyLines, itemUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind (also what two lines name).
Result<std::vector<GoodsLine>> goodsWished(Book& book, const std::vector<IncomingLine>& lines);

/// The lines as a fact holds them, each of them on the spot in that quantity and free to go. Refused:
/// noLines, tooManyLines, itemUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind,
/// pieceNotHere (subject: the code), goodsReserved, stockMissing (quantity: what is there).
Result<std::vector<GoodsLine>> goodsAtHand(Book& book, const std::vector<IncomingLine>& lines,
                                           Spot spot);

} // namespace touat
