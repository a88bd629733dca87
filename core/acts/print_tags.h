// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags for the goods of this place: which wait for one, and that they were printed.
#pragma once

#include <vector>

#include "core/book/book.h"
#include "core/stock/place_table.h"

namespace touat {

struct TagWish {
    ItemId item;
    int count = 1; // how many tags
    std::optional<Day> on = std::nullopt; // with the price of that day; nothing: today's
};

/// Tags are printed that show today's prices, or those of a day to come. Returns the entry that says so. Refused: notAllowed,
/// noLines, tooManyLines, itemUnknown, quantityNotPositive.
Result<EntryId> printTags(Book& book, const Person& by, const std::vector<TagWish>& wishes);

struct TagsWaiting {
    std::vector<ItemId> repriced; // the price changed, and the tag was not printed yet
    std::vector<ItemId> fresh;    // registered here, and never tagged
    std::vector<ComingTag> coming; // another price begins one day, and no tag shows it yet
};
TagsWaiting tagsWaiting(Book& book);

} // namespace touat
