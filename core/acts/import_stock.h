// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening stock of what the book knows already, from a table: what lies on the shelf and in the reserve on
// the day the book begins. A table that is read twice brings nothing the second time.
#pragma once

#include <string>
#include <vector>

#include "core/acts/import_items.h"

namespace touat {

struct OpeningStock {
    std::string code;
    Quantity quantity = {};         // on the shelf
    Quantity reserve = {};          // in the store room, beside it
    std::optional<Money> cost = {}; // of one unit, of bought goods
};

/// What would become of each line, in their order: nothing, or why it is refused: codeUnknown, codeTwice
/// (several items have the code), itemUnknown (a service or a set, which have no stock),
/// quantityNotPositive, quantityNotWhole, oneOfAKind, pieceNotHere (a piece that is on sale or elsewhere),
/// stockKnown (the book has some of it there, or a line before this one says so), contractElsewhere (an
/// artisan's goods under a contract that is not with this place), goodsEntrusted (a cost of an artisan's
/// goods), amountTooLarge.
std::vector<std::optional<Refusal>> checkStock(Book& book, const std::vector<OpeningStock>& lines);

/// Takes in the next two hundred lines in one transaction, as importSome does: own goods by delivery, an
/// artisan's by deposit under the contract of their card. Refused: notAllowed, textUnusable (the source).
/// undoImport takes back what is still here of it.
Result<ImportSoFar> importStock(Book& book, const Person& by, const std::string& source,
                                const std::vector<OpeningStock>& lines, ImportSoFar soFar);

/// For undoImport: the facts that take back what an import of stock brought, as far as it is here and kept
/// for nobody. What was sold meanwhile stays sold.
std::vector<Fact> withdrawStock(Book& book, ImportId import);

} // namespace touat
