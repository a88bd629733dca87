// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking an artisan into the house's register. A card and a telephone lead to the artisan, and the
// PIN proves who it is: it is kept as a hash alone. There is no contract by it.
#pragma once

#include "core/book/book.h"

namespace touat {

struct NewArtisan {
    std::string card; // empty: a card number is made
    Name name;
    Name commune;
    std::string portrait;
    std::string pin;
    std::string phone; // as people write it; empty: not known. Two artisans may have one.
};

/// The number of the card that the entry gives, an EAN-13 that no item has.
std::string artisanCardNumber(const EntryId& entry);

/// Whether somebody can be registered so. Refused as below, but for notAllowed.
Result<Done> checkArtisan(Book& book, const NewArtisan& who);

/// From a table: of the first of an import, the entry is the import's id. Refused: notAllowed,
/// nameMissing, textUnusable, codeUnusable, codeTaken, pinEmpty, pinTooWeak, phoneUnusable.
Result<ArtisanId> registerArtisan(Book& book, const Person& by, const NewArtisan& who,
                                  const std::optional<FromTable>& table = std::nullopt);

} // namespace touat
