// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows.h"

#include <sqlite3.h>

#include <optional>
#include <utility>

#include "core/must.h"
#include "core/store/schema.h"
#include "core/store/server.h"

namespace touat {

namespace rows {

/// A statement on a file that is no literal, of one use.
class Step {
  public:
    Step(Database& db, const std::string& sql) : m_db(db), m_sql(sql) {
        m_code = sqlite3_prepare_v2(db.raw(), sql.c_str(), -1, &m_statement, nullptr);
    }
    ~Step() { sqlite3_finalize(m_statement); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

    bool isUnknown() const { return m_code == SQLITE_ERROR; } // its table is not there
    bool next(std::vector<Cell>& cells) {
        check(m_code, SQLITE_OK);
        const int told = sqlite3_step(m_statement);
        if (told == SQLITE_DONE) return false;
        check(told, SQLITE_ROW);
        cells.resize(static_cast<std::size_t>(sqlite3_column_count(m_statement)));
        for (int column = 0; auto& cell : cells) {
            cell.kind = static_cast<CellKind>(sqlite3_column_type(m_statement, column));
            cell.number = cell.kind == CellKind::number ? sqlite3_column_int64(m_statement, column) : 0;
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
            cell.bytes = {bytes == nullptr ? "" : bytes,
                          static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column++))};
        }
        return true;
    }
    void insert(const std::vector<Cell>& cells) {
        check(m_code, SQLITE_OK);
        for (int column = 1; const auto& cell : cells) bind(column++, cell);
        check(sqlite3_step(m_statement), SQLITE_DONE);
        sqlite3_reset(m_statement);
    }

  private:
    void bind(int column, const Cell& cell) {
        const auto size = cell.bytes.size();
        switch (cell.kind) {
        case CellKind::number: sqlite3_bind_int64(m_statement, column, cell.number); break;
        case CellKind::text:
            sqlite3_bind_text64(m_statement, column, cell.bytes.data(), size, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case CellKind::bytes:
            sqlite3_bind_blob64(m_statement, column, cell.bytes.data(), size, SQLITE_STATIC);
            break;
        case CellKind::nothing: sqlite3_bind_null(m_statement, column); break;
        }
    }
    void check(int told, int wanted) const {
        if (told != wanted) m_db.fail(m_sql.c_str());
    }

    Database& m_db;
    std::string m_sql;
    sqlite3_stmt* m_statement = nullptr;
    int m_code = SQLITE_OK;
};

} // namespace rows

namespace {

/// Every table of ours has a key, and a scan goes along it.
std::string selectOf(const std::string& table) { return "SELECT * FROM \"" + table + "\""; }

void add(Hasher& hasher, const std::vector<Cell>& cells) {
    for (const auto& cell : cells) {
        const auto kind = static_cast<std::uint8_t>(cell.kind);
        const auto digits = cell.kind == CellKind::number ? std::to_string(cell.number) : std::string{};
        const auto bytes = cell.kind == CellKind::number ? std::string_view(digits) : cell.bytes;
        hasher.add(std::span{&kind, 1})
            .add(std::span{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    }
}

} // namespace

Hash tableDigest(Database& db, const std::string& table) {
    Hasher hasher("TOUAT-TABLE");
    std::vector<Cell> cells;
    if (auto* server = db.server()) {
        std::optional<Transaction> own;
        if (!db.inTransaction()) own.emplace(db);
        const auto rows = server->rows(table);
        if (!rows) return {};
        while (rows->next(cells)) add(hasher, cells);
        return hasher.finish();
    }
    rows::Step steps(db, selectOf(table));
    if (steps.isUnknown()) return {};
    while (steps.next(cells)) add(hasher, cells);
    return hasher.finish();
}

struct RowCopy::State {
    Database& from;
    Database& to;
    std::unique_ptr<Server> source; // of a server: another look at it, that stands still
    Transaction writing;
    std::vector<std::string> tables;
    std::size_t at = 0;
    std::unique_ptr<ServerRows> serverRows;
    std::unique_ptr<rows::Step> fileRows;
    std::unique_ptr<ServerStatement> serverInsert;
    std::unique_ptr<rows::Step> insert;
    std::vector<Cell> cells;

    State(Database& a, Database& b) : from(a), to((raiseEnduringSchema(b), b)), writing(b) {
        if (auto* server = from.server()) source = server->standingStill();
        emptyDerivedTables(to);
        tables = enduringTables();
        tables.insert(tables.end(), derivedTables().begin(), derivedTables().end());
        open();
    }

    void open() {
        serverRows.reset();
        fileRows.reset();
        serverInsert.reset();
        insert.reset();
        if (at == tables.size()) return;
        if (source)
            serverRows = source->rows(tables[at]);
        else
            fileRows = std::make_unique<rows::Step>(from, selectOf(tables[at]));
    }
    bool nextRow() { return source ? serverRows->next(cells) : fileRows->next(cells); }

    void write() {
        if (!insert && !serverInsert) {
            std::string values;
            for (std::size_t column = 1; column <= cells.size(); ++column)
                values += (column == 1 ? "?" : ", ?") + std::to_string(column);
            const auto sql = "INSERT INTO \"" + tables[at] + "\" VALUES(" + values + ")";
            if (auto* server = to.server())
                serverInsert = server->statement(sql);
            else
                insert = std::make_unique<rows::Step>(to, sql);
        }
        if (insert) return insert->insert(cells);
        for (const auto& cell : cells) {
            if (cell.kind == CellKind::number) serverInsert->bind(cell.number);
            if (cell.kind == CellKind::text) serverInsert->bind(cell.bytes);
            if (cell.kind == CellKind::bytes)
                serverInsert->bind(std::span{reinterpret_cast<const std::uint8_t*>(cell.bytes.data()),
                                             cell.bytes.size()});
            if (cell.kind == CellKind::nothing) serverInsert->bindNothing(CellKind::nothing);
        }
        serverInsert->run();
        serverInsert->letGo();
    }
};

RowCopy::RowCopy(Database& from, Database& to) : m_state(std::make_unique<State>(from, to)) {}

RowCopy::~RowCopy() = default;

bool RowCopy::step(int rows) {
    auto& state = *m_state;
    while (state.at < state.tables.size()) {
        if (!state.nextRow()) {
            ++state.at;
            state.open();
            continue;
        }
        state.write();
        if (rows > 0 && --rows == 0) return false;
    }
    if (auto* server = state.to.server()) server->goOnNumbering();
    state.writing.commit();
    return true;
}

} // namespace touat
