// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What acts on goods ask of their lines.
#pragma once

#include <vector>

#include "core/acts/receive_goods.h"

namespace touat {

/// The lines as a fact holds them, each of them on the spot in that quantity and free to go. Refused:
/// noLines, tooManyLines, itemUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind,
/// pieceNotHere (subject: the code), goodsReserved, stockMissing (quantity: what is there).
Result<std::vector<GoodsLine>> goodsAtHand(Book& book, const std::vector<IncomingLine>& lines,
                                           Spot spot);

} // namespace touat
