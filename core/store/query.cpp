// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include <sqlite3.h>

#include "core/store/fault.h"

namespace touat {

Query::~Query() {
    sqlite3_reset(m_statement);
    // Texts are bound without copying, so nothing may point to them once their owner may be gone.
    sqlite3_clear_bindings(m_statement);
}

bool Query::next() {
    m_column = 0;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        m_db.fail(sqlite3_sql(m_statement));
    }
}

void Query::run() {
    must(!next(), "a statement that was run for its effect returned a row");
}

std::int64_t Query::integer() { return sqlite3_column_int64(m_statement, m_column++); }

std::string_view Query::view() {
    const auto* text = sqlite3_column_text(m_statement, m_column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column++));
    return {text == nullptr ? "" : reinterpret_cast<const char*>(text), size};
}

std::string Query::text() { return std::string{view()}; }

std::string Query::blob() {
    const auto* data = sqlite3_column_blob(m_statement, m_column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column++));
    return {data == nullptr ? "" : static_cast<const char*>(data), size};
}

Stall Query::stall() {
    const auto number = integer();
    if (number < 0 || number > 99) damaged("a stall that cannot be");
    return Stall::number(static_cast<int>(number));
}

void Query::damaged(const char* what) const {
    throw Fault(FaultKind::damaged,
                std::string(what) + " (" + sqlite3_sql(m_statement) + ") in the book");
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Query::bind(std::int64_t value) { sqlite3_bind_int64(m_statement, ++m_bound, value); }

void Query::bind(std::string_view value) {
    sqlite3_bind_text64(m_statement, ++m_bound, value.data() == nullptr ? "" : value.data(),
                        value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Query::bind(Bytes value) {
    sqlite3_bind_blob64(m_statement, ++m_bound, value.data(), value.size(), SQLITE_STATIC);
}

void Query::bind(std::nullopt_t) { sqlite3_bind_null(m_statement, ++m_bound); }

} // namespace touat
