// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/ruling_table.h"

namespace touat {

void RulingTable::insert(const Envelope& envelope, ExceptionId about, std::string_view kind,
                         Ruling ruling, const std::string& note) {
    execute(m_db,
            "INSERT INTO ruling(id, about, kind, settled_to, ruling, at_ms, staff, note, in_force) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)",
            RulingId::of(envelope.id), about, kind, lastSettling(about, kind), ruling, envelope.at, envelope.by,
            note);
}

void RulingTable::takeBack(RulingId ruling) {
    execute(m_db, "UPDATE ruling SET in_force = 0 WHERE id = ?1", ruling);
}

std::optional<FoundRuling> RulingTable::of(ExceptionId about, std::string_view kind) {
    Query row(m_db,
              "SELECT id, ruling, at_ms, staff, note FROM ruling "
              "WHERE kind = ?1 AND about BETWEEN ?2 AND ?3 AND in_force = 1 "
              "ORDER BY about DESC, id DESC LIMIT 1",
              kind, about, lastSettling(about, kind));
    if (!row.next()) return std::nullopt;
    FoundRuling found;
    found.id = row.id<RulingId>();
    found.ruling = row.word<Ruling>();
    found.at = row.moment();
    found.by = row.maybe(&Query::id<StaffId>);
    found.note = row.text();
    return found;
}

std::vector<std::pair<ExceptionId, std::string>> RulingTable::newest(std::size_t most) {
    Query row(m_db,
              "SELECT max(about), kind FROM ruling WHERE in_force = 1 GROUP BY kind, settled_to "
              "ORDER BY max(at_ms) DESC, max(about) DESC, kind LIMIT ?1",
              static_cast<std::int64_t>(most));
    std::vector<std::pair<ExceptionId, std::string>> decided;
    while (row.next()) {
        const auto about = row.id<ExceptionId>();
        decided.emplace_back(about, row.text());
    }
    return decided;
}

bool RulingTable::isInForce(RulingId ruling) {
    Query row(m_db, "SELECT 1 FROM ruling WHERE id = ?1 AND in_force = 1", ruling);
    return row.next();
}

} // namespace touat
