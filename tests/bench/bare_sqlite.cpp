// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "bare_sqlite.h"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>
#include <string_view>

#include "core/must.h"
#include "core/store/query.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

namespace touat::bench {

namespace {

void need(int code) {
    if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errstr(code));
}

Cell cellOf(sqlite3_value* value) {
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(value);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char*>(sqlite3_value_text(value)), size);
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
        return std::vector<std::uint8_t>(bytes, bytes + size);
    }
    default:
        return {};
    }
}

std::string mark(std::size_t n) {
    return '?' + std::to_string(n);
}

} // namespace

Rows RowsTaken::during(Database& db, const std::function<void()>& work) {
    sqlite3_session* session = nullptr;
    need(sqlite3session_create(db.raw(), "main", &session));
    const std::unique_ptr<sqlite3_session, decltype(&sqlite3session_delete)> owned(
        session, sqlite3session_delete);
    sqlite3session_table_filter(
        session,
        [](void*, const char* table) { return std::string_view(table) != "projection" ? 1 : 0; },
        nullptr);
    need(sqlite3session_attach(session, nullptr));
    work();

    int size = 0;
    void* bytes = nullptr;
    need(sqlite3session_changeset(session, &size, &bytes));
    const std::unique_ptr<void, decltype(&sqlite3_free)> changes(bytes, sqlite3_free);
    sqlite3_changeset_iter* change = nullptr;
    need(sqlite3changeset_start(&change, size, bytes));
    Rows rows;
    while (sqlite3changeset_next(change) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        need(sqlite3changeset_op(change, &table, &columns, &operation, nullptr));
        must(operation != SQLITE_DELETE, "what is measured deletes nothing");
        rows.push_back(operation == SQLITE_INSERT ? insert(table, columns, change)
                                                  : update(db, table, columns, change));
    }
    need(sqlite3changeset_finalize(change));
    return rows;
}

Row RowsTaken::insert(const char* table, int columns, sqlite3_changeset_iter* change) {
    Row row;
    std::string marks;
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        need(sqlite3changeset_new(change, i, &value));
        row.cells.push_back(cellOf(value));
        marks += (i == 0 ? "" : ", ") + mark(row.cells.size());
    }
    row.statement = statement("INSERT INTO " + std::string(table) + " VALUES(" + marks + ")");
    return row;
}

Row RowsTaken::update(Database& db, const char* table, int columns,
                      sqlite3_changeset_iter* change) {
    const auto& names = columnsOf(db, table);
    unsigned char* isKey = nullptr;
    need(sqlite3changeset_pk(change, &isKey, nullptr));
    Row row;
    std::string set;
    std::string where;
    for (int i = 0; i < columns; ++i) {
        const auto& name = names[static_cast<std::size_t>(i)];
        sqlite3_value* value = nullptr;
        if (isKey[i] != 0)
            need(sqlite3changeset_old(change, i, &value));
        else
            need(sqlite3changeset_new(change, i, &value));
        if (value == nullptr) continue; // as it was
        row.cells.push_back(cellOf(value));
        auto& part = isKey[i] != 0 ? where : set;
        part += (part.empty()    ? ""
                 : isKey[i] != 0 ? " AND "
                                 : ", ") +
                name + " = " + mark(row.cells.size());
    }
    row.statement = statement("UPDATE " + std::string(table) + " SET " + set + " WHERE " + where);
    return row;
}

std::size_t RowsTaken::statement(const std::string& sql) {
    const auto [known, isNew] = m_known.try_emplace(sql, m_statements.size());
    if (isNew) m_statements.push_back(sql);
    return known->second;
}

const std::vector<std::string>& RowsTaken::columnsOf(Database& db, const std::string& table) {
    auto& names = m_columns[table];
    if (names.empty()) {
        Query row(db, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", table);
        while (row.next())
            names.push_back(row.text());
    }
    return names;
}

BareBook::BareBook(const std::filesystem::path& file, const std::vector<std::string>& statements) {
    if (sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        fail();
    script("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
           "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
           "PRAGMA mmap_size=0; PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY;"
           "PRAGMA quick_check(1)"); // opening one of ours has read every page too
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    know(statements);
}

void BareBook::know(const std::vector<std::string>& statements) {
    for (auto at = m_statements.size(); at < statements.size(); ++at)
        m_statements.push_back(prepare(statements[at].c_str()));
}

BareBook::~BareBook() {
    for (auto* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_finalize(m_begin);
    sqlite3_finalize(m_commit);
    sqlite3_close(m_db);
}

void BareBook::fail() {
    const std::string why = sqlite3_errmsg(m_db);
    throw std::runtime_error("bare SQLite: " + why);
}

void BareBook::script(const char* sql) {
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

sqlite3_stmt* BareBook::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        fail();
    return statement;
}

void BareBook::step(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) fail();
    sqlite3_reset(statement);
}

void BareBook::write(const Rows& rows) {
    for (const auto& row : rows) {
        auto* statement = m_statements[row.statement];
        int at = 0;
        for (const auto& cell : row.cells) {
            ++at;
            if (const auto* n = std::get_if<std::int64_t>(&cell))
                sqlite3_bind_int64(statement, at, *n);
            else if (const auto* text = std::get_if<std::string>(&cell))
                sqlite3_bind_text(statement, at, text->data(), static_cast<int>(text->size()),
                                  SQLITE_STATIC);
            else if (const auto* blob = std::get_if<std::vector<std::uint8_t>>(&cell))
                sqlite3_bind_blob(statement, at, blob->data(), static_cast<int>(blob->size()),
                                  SQLITE_STATIC);
            else
                sqlite3_bind_null(statement, at);
        }
        step(statement);
    }
}

void mustBeEqual(const std::filesystem::path& ours, const std::filesystem::path& bare) {
    Database a(ours, Access::readOnly);
    Database b(bare, Access::readOnly);
    auto tables = derivedTables();
    tables.push_back("journal");
    for (const auto& table : tables)
        if (tableDigest(a, table) != tableDigest(b, table))
            throw std::runtime_error("ours and bare SQLite wrote different rows of " + table);
}

} // namespace touat::bench
