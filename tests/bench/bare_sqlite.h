// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of everything that writes rows: what the store did to its tables is taken down row by
// row (by SQLite's own session extension), and written again to another file by prepared statements
// of bare SQLite, one INSERT or UPDATE by key for each row, with the settings of the store.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/store/database.h"

struct sqlite3_changeset_iter;

namespace touat::bench {

using Cell = std::variant<std::monostate, std::int64_t, std::string, std::vector<std::uint8_t>>;

struct Row {
    std::size_t statement = 0;
    std::vector<Cell> cells;
};
using Rows = std::vector<Row>;

class RowsTaken {
  public:
    /// Runs the work on the database and returns the rows that it inserted and changed, but for
    /// those of the table `projection`, which counts what has been done and is no row of a sale.
    Rows during(Database& db, const std::function<void()>& work);
    const std::vector<std::string>& statements() const { return m_statements; }

  private:
    Row insert(const char* table, int columns, sqlite3_changeset_iter* change);
    Row update(Database& db, const char* table, int columns, sqlite3_changeset_iter* change);
    std::size_t statement(const std::string& sql);
    const std::vector<std::string>& columnsOf(Database& db, const std::string& table);

    std::vector<std::string> m_statements;
    std::map<std::string, std::size_t> m_known;
    std::map<std::string, std::vector<std::string>> m_columns;
};

class BareBook {
  public:
    BareBook(const std::filesystem::path& file, const std::vector<std::string>& statements);
    ~BareBook();
    BareBook(const BareBook&) = delete;
    BareBook& operator=(const BareBook&) = delete;

    /// Prepares those that it does not know yet.
    void know(const std::vector<std::string>& statements);
    void script(const char* sql);
    void begin() { step(m_begin); }
    void write(const Rows& rows);
    void commit() { step(m_commit); } // durable when it returns

  private:
    sqlite3_stmt* prepare(const char* sql);
    void step(sqlite3_stmt* statement);
    [[noreturn]] void fail();

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

/// Throws unless journal and derived tables of both books are equal, row for row.
void mustBeEqual(const std::filesystem::path& ours, const std::filesystem::path& bare);

} // namespace touat::bench
