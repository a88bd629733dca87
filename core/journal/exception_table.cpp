// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/exception_table.h"

namespace touat {

void ExceptionTable::insert(const EntryId& entry, int line, std::string_view kind,
                            const std::string& subject) {
    execute(m_db,
            "INSERT INTO exception(entry, line, kind, subject) VALUES(?1, ?2, ?3, ?4) "
            "ON CONFLICT DO NOTHING",
            id_bits::pack(entry, 0), line, kind, subject);
}

bool ExceptionTable::has(const EntryId& entry, int line, std::string_view kind) {
    Query row(m_db, "SELECT 1 FROM exception WHERE entry = ?1 AND line = ?2 AND kind = ?3",
              id_bits::pack(entry, 0), line, kind);
    return row.next();
}

std::vector<FoundException> ExceptionTable::all() {
    std::vector<FoundException> all;
    Query row(m_db, "SELECT entry, line, kind, subject FROM exception ORDER BY entry, line, kind");
    while (row.next()) {
        FoundException found;
        found.entry = id_bits::entry(row.integer());
        found.line = static_cast<int>(row.integer());
        found.kind = row.text();
        found.subject = row.text();
        all.push_back(std::move(found));
    }
    return all;
}

std::int64_t ExceptionTable::countOf(Stall stall) {
    Query row(m_db, "SELECT count(*) FROM exception WHERE entry BETWEEN ?1 AND ?2",
              id_bits::pack({{stall, 1}, 1}, 0),
              id_bits::pack({{stall, id_bits::epochMax}, id_bits::seqMax}, id_bits::lineMax));
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

std::int64_t ExceptionTable::count() { return m_db.integer("SELECT count(*) FROM exception"); }

} // namespace touat
