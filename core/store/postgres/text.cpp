// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/text.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <vector>

namespace touat::postgres {

namespace {

bool isWordPart(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Words, numbers, texts in quotation marks, comments and single other characters; together they are the whole.
std::vector<std::string> partsOf(std::string_view sql) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < sql.size();) {
        auto end = at + 1;
        if (const char c = sql[at]; c == '\'' || c == '"') {
            end = sql.find(c, at + 1);
            end = end == sql.npos ? sql.size() : end + 1; // a doubled one begins another part, which is as good
        } else if (sql.substr(at, 2) == "--") {
            end = std::min(sql.find('\n', at), sql.size());
        } else if (isWordPart(c)) {
            while (end < sql.size() && isWordPart(sql[end])) ++end;
        } else if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            while (end < sql.size() && std::isspace(static_cast<unsigned char>(sql[end])) != 0) ++end;
        }
        parts.emplace_back(sql.substr(at, end - at));
        at = end;
    }
    return parts;
}

bool isBetween(const std::string& part) {
    return part.starts_with("--") || std::isspace(static_cast<unsigned char>(part.front())) != 0;
}

/// The words and signs that follow, without what lies between them.
class Reader {
  public:
    explicit Reader(std::string_view sql) : m_parts(partsOf(sql)) {}
    bool atEnd() const { return m_at == m_parts.size(); }
    const std::string& part() const { return m_parts[m_at]; }
    void move() { ++m_at; }
    /// Whether these come next; then they are left behind.
    bool take(std::initializer_list<std::string_view> words) {
        auto at = m_at;
        for (const auto word : words) {
            while (at < m_parts.size() && isBetween(m_parts[at])) ++at;
            if (at == m_parts.size() || m_parts[at] != word) return false;
            ++at;
        }
        m_at = at;
        return true;
    }
    std::string takeOne() {
        while (!atEnd() && isBetween(part())) move();
        if (atEnd()) return {};
        return m_parts[m_at++];
    }

  private:
    std::vector<std::string> m_parts;
    std::size_t m_at = 0;
};

/// What a word is called there. `full` is one of the few that PostgreSQL keeps for itself.
std::string wordThere(const std::string& part) {
    if (part == "INTEGER") return "BIGINT";
    if (part == "BLOB") return "BYTEA";
    if (part == "full") return "\"full\"";
    if (part == "?") return "$";
    return part;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view sql) {
    auto parts = partsOf(sql);
    std::erase_if(parts, isBetween);
    return parts;
}

std::string statementText(std::string_view sql) {
    std::string text;
    for (const auto& part : partsOf(sql)) text += wordThere(part);
    return text;
}

std::string schemaText(std::string_view sql) {
    std::string text;
    std::string table;
    for (Reader reader(sql); !reader.atEnd();) {
        if (reader.take({"CREATE", "TABLE"})) {
            table = reader.takeOne();
            text += "\nCREATE TABLE " + table;
        } else if (reader.take({"INTEGER", "PRIMARY", "KEY"})) {
            text += " BIGINT PRIMARY KEY";
            // SQLite numbers rows that bring no number.
            if (!reader.take({"CHECK"}))
                text += " DEFAULT next_number('" + table + "')";
            else
                text += " CHECK";
        } else if (reader.take({"STRICT", ",", "WITHOUT", "ROWID"}) || reader.take({"STRICT"})) {
            continue;
        } else if (reader.take({"BEGIN", "SELECT", "raise", "(", "ABORT", ","})) {
            text += "\nFOR EACH ROW EXECUTE FUNCTION refuse(" + reader.takeOne();
            reader.take({")", ";", "END"});
            text += ')';
        } else {
            const auto& part = reader.part();
            text += part.starts_with("--") ? std::string{} : wordThere(part);
            if (part == "TEXT") text += " COLLATE \"C\"";
            reader.move();
        }
    }
    return text;
}

} // namespace touat::postgres
