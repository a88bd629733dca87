// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items and artisans from a table, and stock as one. The columns are named in the first line, in any
// order; they are part of the product and do not change. A column that we do not know becomes an
// attribute of the item, under its own name.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "core/acts/import_items.h"

namespace touat {

/// Of an item; all may be left out but one of the names and the price.
inline constexpr const char* itemColumns[] = {
    "code",        "maker_code", "kind",        "name_ar",      "name_fr",      "family",
    "artisan",     "price",      "floor",       "net",          "quantity",     "cost",
    "unit",        "picture",    "palette",     "story_ar",     "story_fr",     "technique_ar",
    "technique_fr", "materials_ar", "materials_fr", "village_ar", "village_fr", "size_ar",
    "size_fr",     "colour_ar",  "colour_fr",   "hours",        "grams",        "length_mm",
    "width_mm",    "height_mm"};
/// Of an artisan; a PIN that is left out is made and told.
inline constexpr const char* artisanColumns[] = {"card",       "name_ar",    "name_fr", "commune_ar",
                                                 "commune_fr", "portrait", "pin", "phone"};
inline constexpr const char* stockColumns[] = {
    "place", "code", "name_ar", "name_fr", "family", "artisan", "on_hand", "reserve", "price_dinars",
    "cost_dinars", "first_in", "last_sold"};

struct TableReport {
    std::int64_t read = 0;
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::string import; // its id; "": nothing was taken in
    std::map<std::string, std::int64_t> reasons; // how many lines for each
    static void fields(auto& self, auto&& visit) {
        visit("read", self.read);
        visit("accepted", self.accepted);
        visit("refused", self.refused);
        visit("import", self.import);
    }
};

/// Takes in the good lines and writes the others with their reason to `rejects`; with `preview` it only
/// looks. Refused: bytesUnreadable (no table with these columns). Throws Fault: noSuchFile, notWritable.
Result<TableReport>
importItemTable(Book& book, const Person& by, const std::filesystem::path& csv,
                const std::filesystem::path& rejects, bool preview,
                const std::function<void(std::size_t done, std::size_t of)>& progress);

/// At the centre. What PINs were made stands in `made`: card and PIN, a line each.
Result<TableReport> importArtisanTable(Book& book, const Person& by,
                                       const std::filesystem::path& csv,
                                       const std::filesystem::path& rejects, bool preview,
                                       std::ostream& made);

/// The stock of a place, or of all, with `stockColumns`.
void exportStock(Book& book, std::optional<Stall> only, std::ostream& to);

} // namespace touat
