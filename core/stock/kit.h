// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A kit, such as a tea set: one price for several things, each of which keeps its own artisan, floor
// and stock. The kit itself is nowhere: it is as many as its parts make.
#pragma once

#include <vector>

#include "core/stock/shelf.h"

namespace touat {

struct PartOnShelf {
    ShelfItem item;
    Quantity quantity; // of it in one kit
};

/// The parts of a kit as they lie on a shelf; none if one of them is not known there.
std::vector<PartOnShelf> partsOf(const Shelf& shelf, const ShelfItem& kit);
/// So many kits hold so much of a part.
Quantity inKits(Quantity part, Quantity kits);
/// By what the price of a kit is spread over its parts: what they cost by their tags.
std::vector<std::int64_t> weightsOf(const std::vector<PartOnShelf>& parts);
/// What they cost one by one, by their tags.
Money tagsOf(const std::vector<PartOnShelf>& parts);
/// The least price of one kit at which the spread leaves no part below its floor.
Money leastFor(const std::vector<PartOnShelf>& parts);
/// The floor of one unit of what lies on this shelf; of a kit not below what its parts want.
Money floorOf(const Shelf& shelf, const ShelfItem& item);
/// How many whole kits the parts make.
Quantity makeable(const std::vector<PartOnShelf>& parts);

} // namespace touat
