// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a place goods lie: people name its corners ("window", "carpets left") and say by scan what
// lies in them. No stock changes by it; a count can be of one corner alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/stock/corner_table.h"

namespace touat {

/// A corner of the shop or of its reserve gets a name. Refused: notAllowed, nameMissing, textUnusable,
/// nameTaken (subject: the name), cornerUnknown (no other spot has corners).
Result<CornerId> nameCorner(Book& book, const Person& by, Spot spot, const Name& name);

/// Another name for it. Refused: notAllowed, cornerUnknown, nameMissing, textUnusable, nameTaken.
Result<Done> renameCorner(Book& book, const Person& by, CornerId corner, const Name& name);

/// It is given up; what lay there lies in no corner any more. Refused: notAllowed, cornerUnknown.
Result<Done> closeCorner(Book& book, const Person& by, CornerId corner);

/// These lie in a corner from now on, all of them or none. Returns how many came new; what lies there
/// already is no refusal. Refused: notAllowed, cornerUnknown, noLines, tooManyLines, itemUnknown,
/// pieceSold, pieceNotHere (subject: the code; by the book it is not on this spot).
Result<std::int64_t> placeGoods(Book& book, const Person& by, CornerId corner,
                                const std::vector<ItemId>& items);

/// Everything of a family that is on the spot and lies in no corner. Returns how many; refused:
/// notAllowed, cornerUnknown.
Result<std::int64_t> placeFamily(Book& book, const Person& by, CornerId corner,
                                 const std::string& family);

/// They lie in no corner any more. Refused: notAllowed, cornerUnknown, noLines, tooManyLines,
/// itemUnknown (it does not lie there).
Result<Done> takeOut(Book& book, const Person& by, CornerId corner, const std::vector<ItemId>& items);

} // namespace touat
