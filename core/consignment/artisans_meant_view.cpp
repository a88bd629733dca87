// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisans_meant_view.h"

#include "core/consignment/artisan_table.h"
#include "core/phone.h"

namespace touat {

namespace {

std::vector<Artisan> found(Database& db, Query&& row) {
    ArtisanTable table(db);
    std::vector<Artisan> artisans;
    while (row.next())
        if (auto artisan = table.find(row.id<ArtisanId>())) artisans.push_back(std::move(*artisan));
    return artisans;
}

} // namespace

std::vector<Artisan> artisansMeant(Database& db, const std::string& code) {
    if (auto holder = ArtisanTable(db).byCard(code)) return {std::move(*holder)};
    auto makers = found(db, Query(db,
                                  "SELECT DISTINCT i.artisan FROM item_code AS c "
                                  "JOIN item AS i ON i.id = c.item "
                                  "WHERE c.code = ?1 AND i.artisan IS NOT NULL ORDER BY 1",
                                  code));
    if (!makers.empty()) return makers;
    const auto phone = readPhone(code);
    if (!phone) return {};
    return found(db, Query(db, "SELECT id FROM artisan WHERE phone = ?1 AND withdrawn = 0 ORDER BY id", *phone));
}

std::vector<Artisan> artisansAt(Database& db, Stall stall) {
    return found(db, Query(db,
                           "SELECT DISTINCT a.id, a.commune_fr FROM contract AS c "
                           "JOIN artisan AS a ON a.id = c.artisan WHERE c.stall = ?1 "
                           "ORDER BY a.commune_fr, a.id",
                           stall));
}

std::vector<Artisan> artisansAnywhere(Database& db) {
    return found(db, Query(db, "SELECT id FROM artisan WHERE withdrawn = 0 ORDER BY commune_fr, id"));
}

} // namespace touat
