// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Completing or correcting an item's card: names, codes, family, picture, photo, what is told of it.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Price, floor, owner and contract stay what they are, and so does what it is a size or colour of. Without
/// a unit it is counted as before, without parts a set stays made up as it is: what was sold says itself
/// what was in it. Refused: notAllowed, itemUnknown, codeTaken, oneOfAKind (another unit than pieces for
/// what is no series), quantityNotWhole (there is half a one of what shall be counted), noLines (a set of
/// nothing), and the reasons of checkCard() and checkKit().
Result<Done> describeItem(Book& book, const Person& by, ItemId item, ItemCard card);

/// Something lies on the counter that the book does not know: price and a word are enough, it is sold
/// now and completed later. It is registered and received at once. What it is, its code says: one of
/// the trade stands on many things alike, one of ours, or none, on one of a kind. Below the price that
/// an artisan named nobody goes. Refused as registerItem().
Result<ItemId> registerAtCounter(Book& book, const Person& by, ItemCard card);

} // namespace touat
