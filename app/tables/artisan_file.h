// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans from a table that somebody kept before.
#pragma once

#include <vector>

#include "app/tables/table_file.h"
#include "core/acts/register_artisan.h"

namespace touat {

/// All may be left out but one of the names; a card or a PIN that is left out is made.
inline constexpr const char* artisanColumns[] = {"card",       "name_ar",  "name_fr", "commune_ar",
                                                 "commune_fr", "portrait", "pin",     "phone"};

struct ArtisanLine {
    NewArtisan artisan;
    bool pinMade = false; // here: somebody has to be told
};

struct ArtisanFile {
    TableFile table;
    std::vector<LineVerdict> verdicts; // one a line
    std::vector<ArtisanLine> artisans; // of the good ones
};

/// A card that stands in the table twice is refused the second time. Refused and thrown as
/// TableFile::read.
Result<ArtisanFile> readArtisans(Book& book, const std::filesystem::path& csv);

} // namespace touat
