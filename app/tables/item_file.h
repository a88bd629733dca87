// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items, with what there is of them, from a table that somebody kept before.
#pragma once

#include <vector>

#include "app/tables/table_file.h"
#include "core/acts/import_items.h"

namespace touat {

/// All may be left out but one of the names and the price. A column that we do not know becomes an
/// attribute of the item, under its own name. `model` is the code of the first of its sizes and colours;
/// `parts` says what is in a set: "6 x P-1 | 1 x P-2". Both name what is in the book or higher up.
inline constexpr const char* itemColumns[] = {
    "code",        "maker_code", "kind",        "name_ar",      "name_fr",      "family",
    "artisan",     "price",      "floor",       "net",          "quantity",     "reserve",     "cost",
    "unit",        "picture",    "palette",     "story_ar",     "story_fr",     "technique_ar",
    "technique_fr", "materials_ar", "materials_fr", "village_ar", "village_fr", "size_ar",
    "size_fr",     "colour_ar",  "colour_fr",   "hours",        "grams",        "length_mm",
    "width_mm",    "height_mm",  "model",       "parts"};

/// "6 x P-1 | P-2": so much of each code, one where no number stands. Empty: it cannot be read.
std::optional<std::vector<CodedPart>> readParts(std::string_view text);
std::string writtenParts(const std::vector<CodedPart>& parts);
/// "12", "2.125", as tables write them.
std::string writtenUnits(Quantity quantity);

struct ItemFile {
    TableFile table;
    std::vector<LineVerdict> verdicts; // one a line
    std::vector<NewItem> items;        // of the good ones
};

/// A price ten, twenty or a hundred times off what pieces of its family cost (core/sales/price_sense.h), in
/// the book and in the rest of the table, is marked; `farPrices` says what becomes of such lines. Of what
/// has no family, or is sold by the metre or the kilogram, nobody knows what is usual. Refused and thrown as
/// TableFile::read.
Result<ItemFile> readItems(Book& book, const std::filesystem::path& csv,
                           FarPrices farPrices = FarPrices::stayOut);

} // namespace touat
