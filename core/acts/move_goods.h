// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods change their spot within the place, or are written off, with a reason; and what a place or an
// officer says about goods without moving them.
#pragma once

#include <string>
#include <vector>

#include "core/acts/receive_goods.h"

namespace touat {

/// Shelf and reserve may be changed by anyone who handles goods; whatever is written off or on needs
/// the right adjustStock, of one of two people. Refused: notAllowed, approvalNeeded, noLines,
/// tooManyLines, itemUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind, pieceNotHere,
/// goodsReserved, stockMissing (more than the spot holds; what was found may be more than was lost),
/// goodsEntrusted (own use or gift of an artisan's goods), noteMissing, textUnusable.
Result<Done> moveGoods(Book& book, const Person& by, MoveReason reason,
                       const std::vector<IncomingLine>& lines, const std::string& note,
                       const std::optional<std::string>& photo = std::nullopt,
                       const std::optional<Person>& approver = std::nullopt);

/// Below `least` the place wants more, up to `full`; both zero: no longer. Refused: notAllowed,
/// itemUnknown, oneOfAKind (a piece has no level), quantityNotPositive (full is below least).
Result<Done> setLevel(Book& book, const Person& by, ItemId item, Quantity least, Quantity full);

/// An officer inspected an item. Refused: notAllowed, itemUnknown, gradeMissing (a stamped piece
/// without a grade from 1 to 6 or without the number of its seal), textUnusable.
Result<Done> inspectPiece(Book& book, const Person& by, const PieceInspected& found);

/// The centre names a place. Refused: notAllowed (and anywhere else than at the centre), nameMissing,
/// textUnusable, placeUnknown (the centre itself is none).
Result<Done> setPlace(Book& book, const Person& by, Stall place, const PlaceCard& card);

} // namespace touat
