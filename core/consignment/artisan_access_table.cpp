// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_access_table.h"

namespace touat {

void ArtisanAccessTable::setLink(ArtisanId artisan, const Hash& link,
                                 const std::optional<PayoutId>& slip) {
    execute(m_db, "DELETE FROM artisan_link WHERE artisan = ?1 AND (?2 IS NULL OR payout IS NOT NULL)",
            artisan, slip);
    execute(m_db, "INSERT INTO artisan_link(link, artisan, payout) VALUES(?1, ?2, ?3)", link.span(),
            artisan, slip);
}

std::optional<PayoutId> ArtisanAccessTable::linkedSlip(ArtisanId artisan) {
    Query row(m_db, "SELECT payout FROM artisan_link WHERE artisan = ?1 AND payout IS NOT NULL",
              artisan);
    if (!row.next()) return std::nullopt;
    return row.id<PayoutId>();
}

void ArtisanAccessTable::setCard(ArtisanId artisan, const std::string& card) {
    execute(m_db, "UPDATE artisan SET card = ?2 WHERE id = ?1", artisan, card);
}

void ArtisanAccessTable::setPin(ArtisanId artisan, const std::string& pin, int digits) {
    execute(m_db, "UPDATE artisan SET pin = ?2, pin_digits = ?3 WHERE id = ?1", artisan, pin,
            digits);
}

void ArtisanAccessTable::insertRead(ReadId id, ArtisanId artisan, std::optional<StaffId> reader, Moment at) {
    execute(m_db, "INSERT INTO artisan_read(id, artisan, reader, at_ms) VALUES(?1, ?2, ?3, ?4)", id, artisan,
            reader, at);
}

std::optional<ArtisanId> ArtisanAccessTable::byLink(const Hash& link) {
    Query row(m_db, "SELECT artisan FROM artisan_link WHERE link = ?1", link.span());
    if (!row.next()) return std::nullopt;
    return row.id<ArtisanId>();
}

std::optional<Moment> ArtisanAccessTable::lastRead(ArtisanId artisan) {
    Query row(m_db,
              "SELECT at_ms FROM artisan_read WHERE artisan = ?1 AND reader IS NULL "
              "ORDER BY at_ms DESC, id DESC LIMIT 1",
              artisan);
    if (!row.next()) return std::nullopt;
    return row.moment();
}

std::optional<ArtisanAccessTable::Look> ArtisanAccessTable::lastLookOf(StaffId reader, ArtisanId artisan) {
    Query row(m_db,
              "SELECT id, at_ms FROM artisan_read WHERE artisan = ?1 AND reader = ?2 "
              "ORDER BY at_ms DESC, id DESC LIMIT 1",
              artisan, reader);
    if (!row.next()) return std::nullopt;
    Look look;
    look.id = row.id<ReadId>();
    look.at = row.moment();
    return look;
}

} // namespace touat
