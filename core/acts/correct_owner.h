// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An item was registered under the wrong artisan, and perhaps sold under that name. It is put right by
// entries in both accounts, never by a refund and a sale that nobody made.
#pragma once

#include "core/book/book.h"

namespace touat {

/// What would be recorded, for whoever is asked whether it is meant. Refused: itemUnknown, pieceNotHere,
/// contractUnknown, contractElsewhere, moreThanSold, priceMissing, tooManyLines (sold more often than one
/// fact has lines for), and the reasons of split().
Result<OwnerCorrected> ownerCorrection(Book& book, ItemId item, ContractId contract);

/// The item is of the artisan of this contract, and so is what was sold of it here and not taken back.
/// Its shares follow the right contract, at what was paid. What was paid out already is carried as owed
/// by the wrong artisan. It moves money from one account to another: who may, pays artisans. Refused:
/// notAllowed, itemUnknown, pieceNotHere (it never came here), contractUnknown (the item is the stall's
/// own), contractElsewhere (another stall's, or the same artisan's), moreThanSold (a line of which only a
/// part came back: take back the rest, or none), priceMissing (a fixed net and no net on the card),
/// tooManyLines, noteMissing, textUnusable, and the reasons of split().
Result<Done> correctOwner(Book& book, const Person& by, ItemId item, ContractId contract,
                          const std::string& why);

} // namespace touat
