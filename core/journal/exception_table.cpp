// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/exception_table.h"

namespace touat {

void ExceptionTable::insert(const EntryId& entry, int line, std::string_view kind,
                            const std::string& subject) {
    execute(m_db,
            "INSERT INTO exception(entry, line, kind, subject, settled_to) VALUES(?1, ?2, ?3, ?4, ?5) "
            "ON CONFLICT DO NOTHING",
            id_bits::pack(entry, 0), line, kind, subject, lastSettling(ExceptionId::of(entry, line), kind));
}

namespace {

FoundException readFrom(Query& row) {
    FoundException found;
    found.entry = id_bits::entry(row.integer());
    found.line = static_cast<int>(row.integer());
    found.kind = row.text();
    found.subject = row.text();
    return found;
}

ExceptionLine lineFrom(Query& row) {
    ExceptionLine line;
    line.about = row.id<ExceptionId>();
    line.kind = row.text();
    line.entries = row.integer();
    return line;
}

} // namespace

bool ExceptionTable::has(const EntryId& entry, int line, std::string_view kind) {
    return find(entry, line, kind).has_value();
}

std::optional<FoundException> ExceptionTable::find(const EntryId& entry, int line,
                                                   std::string_view kind) {
    Query row(m_db,
              "SELECT entry, line, kind, subject FROM exception "
              "WHERE entry = ?1 AND line = ?2 AND kind = ?3",
              id_bits::pack(entry, 0), line, kind);
    if (!row.next()) return std::nullopt;
    return readFrom(row);
}

std::vector<FoundException> ExceptionTable::all() {
    std::vector<FoundException> all;
    Query row(m_db, "SELECT entry, line, kind, subject FROM exception ORDER BY entry, line, kind");
    while (row.next())
        all.push_back(readFrom(row));
    return all;
}

std::vector<FoundException> ExceptionTable::of(const Stream& stream, std::string_view kind) {
    std::vector<FoundException> all;
    Query row(m_db,
              "SELECT entry, line, kind, subject FROM exception "
              "WHERE entry BETWEEN ?1 AND ?2 AND kind = ?3 ORDER BY entry, line",
              id_bits::pack({stream, 1}, 0), id_bits::pack({stream, id_bits::seqMax}, 0), kind);
    while (row.next()) all.push_back(readFrom(row));
    return all;
}

// An exception's line is part of the id by which rulings name it.
#define TOUAT_RULED                                                                                \
    "EXISTS (SELECT 1 FROM ruling AS r WHERE r.kind = e.kind "                                     \
    "AND r.about BETWEEN e.entry + e.line AND e.settled_to AND r.in_force = 1)"
#define TOUAT_UNDECIDED "FROM exception AS e WHERE NOT " TOUAT_RULED
#define TOUAT_OF_STALL " AND e.entry BETWEEN ?1 AND ?2"
// What has the same end is one question.
#define TOUAT_QUESTIONS(which)                                                                     \
    "SELECT count(*) FROM (SELECT DISTINCT e.kind, e.settled_to " which ") AS question"

namespace {

std::int64_t firstOf(Stall stall) { return id_bits::pack({{stall, 1}, 1}, 0); }
std::int64_t lastOf(Stall stall) {
    return id_bits::pack({{stall, id_bits::epochMax}, id_bits::seqMax}, id_bits::lineMax);
}

} // namespace

bool ExceptionTable::waits(Stall stall, std::string_view kind, const std::string& subject) {
    Query row(m_db, "SELECT count(*) " TOUAT_UNDECIDED TOUAT_OF_STALL " AND e.kind = ?3 AND e.subject = ?4",
              firstOf(stall), lastOf(stall), kind, subject);
    must(row.next(), "an aggregate has a row");
    return row.integer() > 0;
}

std::int64_t ExceptionTable::openAt(Stall stall) {
    Query row(m_db, TOUAT_QUESTIONS(TOUAT_UNDECIDED TOUAT_OF_STALL), firstOf(stall), lastOf(stall));
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

std::int64_t ExceptionTable::open() { return m_db.integer(TOUAT_QUESTIONS(TOUAT_UNDECIDED)); }

std::vector<ExceptionLine> ExceptionTable::waiting() {
    std::vector<ExceptionLine> waiting;
    Query row(m_db, "SELECT max(e.entry + e.line), e.kind, count(*) " TOUAT_UNDECIDED
                    " GROUP BY e.kind, e.settled_to ORDER BY max(e.entry + e.line), e.kind");
    while (row.next())
        waiting.push_back(lineFrom(row));
    return waiting;
}
#undef TOUAT_QUESTIONS
#undef TOUAT_OF_STALL
#undef TOUAT_UNDECIDED
#undef TOUAT_RULED

std::optional<ExceptionLine> ExceptionTable::settledBy(ExceptionId about, std::string_view kind) {
    // Of what is decided one by one nothing else of the device is read.
    const auto first = isRuledTogether(kind) ? EntryId{about.entry().stream, 1} : about.entry();
    Query row(m_db,
              "SELECT max(entry + line), kind, count(*) FROM exception "
              "WHERE entry BETWEEN ?1 AND ?2 AND ?2 BETWEEN entry + line AND settled_to AND kind = ?3 GROUP BY kind",
              id_bits::pack(first, 0), about, kind);
    if (!row.next()) return std::nullopt;
    return lineFrom(row);
}

} // namespace touat
