// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include <sqlite3.h>

#include "core/must.h"
#include "core/store/fault.h"
#include "core/store/server.h"

namespace touat {

// A book in a file, as nearly all are, pays one look at a pointer for the server that it has not.

Query::~Query() {
    if (onServer()) {
        m_statement.ofServer->letGo();
        return;
    }
    sqlite3_reset(m_statement.ofFile);
    // Texts are bound without copying, so nothing may point to them once their owner may be gone.
    sqlite3_clear_bindings(m_statement.ofFile);
}

bool Query::next() {
    m_column = 0;
    if (onServer()) return m_statement.ofServer->next();
    switch (sqlite3_step(m_statement.ofFile)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        m_db.fail(sqlite3_sql(m_statement.ofFile));
    }
}

void Query::run() {
    if (onServer()) return m_statement.ofServer->run();
    must(!next(), "a statement that was run for its effect returned a row");
}

std::int64_t Query::integer() {
    if (onServer()) {
        const auto cell = m_statement.ofServer->cell(m_column++);
        if (cell.kind != CellKind::number && cell.kind != CellKind::nothing) damaged("no number");
        return cell.number;
    }
    return sqlite3_column_int64(m_statement.ofFile, m_column++);
}

std::string_view Query::view() {
    if (onServer()) {
        const auto cell = m_statement.ofServer->cell(m_column++);
        if (cell.kind == CellKind::number) damaged("no text");
        return cell.bytes;
    }
    const auto* text = sqlite3_column_text(m_statement.ofFile, m_column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.ofFile, m_column++));
    return {text == nullptr ? "" : reinterpret_cast<const char*>(text), size};
}

std::string Query::text() {
    if (onServer() && m_statement.ofServer->cell(m_column).kind == CellKind::number)
        return std::to_string(integer()); // as SQLite says it
    return std::string{view()};
}

std::string Query::blob() {
    if (onServer()) return text();
    const auto* data = sqlite3_column_blob(m_statement.ofFile, m_column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.ofFile, m_column++));
    return {data == nullptr ? "" : static_cast<const char*>(data), size};
}

Stall Query::stall() {
    const auto number = integer();
    if (number < 0 || number > 99) damaged("a stall that cannot be");
    return Stall::number(static_cast<int>(number));
}

void Query::damaged(const char* what) const {
    const auto* sql = onServer() ? m_statement.ofServer->sql() : sqlite3_sql(m_statement.ofFile);
    throw Fault(FaultKind::damaged, std::string(what) + " (" + sql + ") in the book");
}

bool Query::isNull(int column) const {
    if (onServer()) return m_statement.ofServer->cell(column).kind == CellKind::nothing;
    return sqlite3_column_type(m_statement.ofFile, column) == SQLITE_NULL;
}

void Query::bind(std::int64_t value) {
    if (onServer()) return m_statement.ofServer->bind(value);
    sqlite3_bind_int64(m_statement.ofFile, ++m_bound, value);
}

void Query::bind(std::string_view value) {
    if (onServer()) return m_statement.ofServer->bind(value);
    sqlite3_bind_text64(m_statement.ofFile, ++m_bound, value.data() == nullptr ? "" : value.data(),
                        value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Query::bind(Bytes value) {
    if (onServer()) return m_statement.ofServer->bind(value);
    sqlite3_bind_blob64(m_statement.ofFile, ++m_bound, value.data(), value.size(), SQLITE_STATIC);
}

void Query::bindNothing(CellKind kind) {
    if (onServer()) return m_statement.ofServer->bindNothing(kind);
    sqlite3_bind_null(m_statement.ofFile, ++m_bound);
}

} // namespace touat
