// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/shape.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>

#include "core/store/postgres/text.h"

namespace touat::postgres {

namespace {

bool isWord(const std::string& part) {
    return std::isalpha(static_cast<unsigned char>(part.front())) != 0 || part.front() == '_';
}

bool isLiteral(const std::string& part) {
    return std::isdigit(static_cast<unsigned char>(part.front())) != 0 || part.front() == '\'' || part == "NULL";
}

/// Walks through the words of a statement; whatever is not as it should be ends the walk.
class Walk {
  public:
    explicit Walk(const std::vector<std::string>& parts) : m_parts(parts) {}
    bool atEnd() const { return m_at == m_parts.size(); }
    std::size_t at() const { return m_at; }
    bool take(std::initializer_list<std::string_view> words) {
        if (m_at + words.size() > m_parts.size()) return false;
        if (!std::equal(words.begin(), words.end(), m_parts.begin() + static_cast<std::ptrdiff_t>(m_at)))
            return false;
        m_at += words.size();
        return true;
    }
    std::optional<std::string> word() {
        if (atEnd() || !isWord(m_parts[m_at])) return std::nullopt;
        return m_parts[m_at++];
    }
    /// "?3" or a literal.
    std::optional<std::string> value() {
        if (take({"?"})) return atEnd() ? std::nullopt : std::optional('?' + m_parts[m_at++]);
        if (atEnd() || !isLiteral(m_parts[m_at])) return std::nullopt;
        return m_parts[m_at++];
    }
    /// What stands between brackets, with commas between; nothing where it is not that.
    template <class Read>
    std::vector<std::string> list(Read read) {
        std::vector<std::string> all;
        if (!take({"("})) return {};
        while (true) {
            auto one = read();
            if (!one) return {};
            all.push_back(std::move(*one));
            if (take({")"})) return all;
            if (!take({","})) return {};
        }
    }

  private:
    const std::vector<std::string>& m_parts;
    std::size_t m_at = 0;
};

/// "a = excluded.a, b = t.b + excluded.b, c = max(t.c, excluded.c)"
std::optional<std::map<std::string, Meeting>> meetingsIn(Walk& walk, const std::string& table) {
    std::map<std::string, Meeting> meetings;
    do {
        const auto column = walk.word();
        if (!column || !walk.take({"="})) return std::nullopt;
        if (walk.take({"excluded", ".", *column}))
            meetings[*column] = Meeting::last;
        else if (walk.take({table, ".", *column, "+", "excluded", ".", *column}))
            meetings[*column] = Meeting::add;
        else if (walk.take({"max", "(", table, ".", *column, ",", "excluded", ".", *column, ")"}))
            meetings[*column] = Meeting::most;
        else
            return std::nullopt;
    } while (walk.take({","}));
    return meetings;
}

std::optional<InsertShape> insertIn(const std::vector<std::string>& parts) {
    Walk walk(parts);
    InsertShape shape;
    if (!walk.take({"INSERT", "INTO"})) return std::nullopt;
    const auto table = walk.word();
    if (!table) return std::nullopt;
    shape.table = *table;
    shape.columns = walk.list([&] { return walk.word(); });
    if (shape.columns.empty() || !walk.take({"VALUES"})) return std::nullopt;
    shape.values = walk.list([&] { return walk.value(); });
    if (shape.values.size() != shape.columns.size()) return std::nullopt;
    for (auto at = walk.at(); at < parts.size(); ++at) shape.ending += ' ' + parts[at];
    if (walk.atEnd()) return shape;
    if (!walk.take({"ON", "CONFLICT"})) return std::nullopt;
    shape.key = walk.list([&] { return walk.word(); });
    if (walk.take({"DO", "NOTHING"})) return walk.atEnd() ? std::optional(shape) : std::nullopt;
    if (shape.key.empty() || !walk.take({"DO", "UPDATE", "SET"})) return std::nullopt;
    auto meetings = meetingsIn(walk, shape.table);
    if (!meetings || !walk.atEnd()) return std::nullopt;
    shape.meetings = std::move(*meetings);
    return shape;
}

std::optional<std::size_t> parameterIn(const std::string& value) {
    if (value.front() != '?') return std::nullopt;
    return std::stoul(value.substr(1)) - 1;
}

/// "a = ?1 AND b = ?2"; nothing where it is not that.
std::vector<std::pair<std::string, std::size_t>> equalitiesIn(Walk& walk) {
    std::vector<std::pair<std::string, std::size_t>> all;
    do {
        const auto column = walk.word();
        if (!column || !walk.take({"="})) return {};
        const auto value = walk.value();
        const auto parameter = value ? parameterIn(*value) : std::nullopt;
        if (!parameter) return {};
        all.emplace_back(*column, *parameter);
    } while (walk.take({"AND"}));
    return all;
}

void readQuestion(Shape& shape, const std::vector<std::string>& parts) {
    const auto times = [&](std::string_view word) { return std::count(parts.begin(), parts.end(), word); };
    if (times("SELECT") != 1 || times("FROM") != 1 || times("WHERE") != 1 || times("JOIN") != 0) return;
    const auto from = std::find(parts.begin(), parts.end(), "FROM");
    const auto where = std::find(parts.begin(), parts.end(), "WHERE");
    if (where - from != 2) return; // another name, or more tables
    const std::vector<std::string> rest(where + 1, parts.end());
    Walk walk(rest);
    const auto equal = equalitiesIn(walk);
    if (equal.empty() || (!walk.atEnd() && !walk.take({"ORDER", "BY"}))) return;
    // A parameter anywhere else would be no part of the key.
    if (times("?") != static_cast<std::ptrdiff_t>(equal.size())) return;
    std::vector<std::string> columns;
    for (const auto& [column, parameter] : equal) {
        if (parameter != columns.size()) return;
        columns.push_back(column);
    }
    shape.asksOf = *(from + 1);
    shape.asksBy = std::move(columns);
}

/// From behind the name of the table on.
void readChange(Shape& shape, Walk& walk) {
    if (walk.take({"SET"})) {
        do {
            const auto column = walk.word();
            if (!column || !walk.take({"="}) || !walk.value()) return;
            shape.sets.insert(*column);
        } while (walk.take({","}));
    }
    if (!walk.take({"WHERE"})) return;
    const auto equal = equalitiesIn(walk);
    if (walk.atEnd()) shape.changesWhere.insert(equal.begin(), equal.end());
}

} // namespace

std::optional<std::size_t> InsertShape::parameterOf(std::string_view column) const {
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end()) return std::nullopt;
    return parameterIn(values[static_cast<std::size_t>(found - columns.begin())]);
}

std::optional<std::size_t> Shape::touchesBy(const std::string& column) const {
    if (insert) {
        const auto& key = insert->key;
        const bool changesOthers = !insert->meetings.empty() && std::find(key.begin(), key.end(), column) == key.end();
        return changesOthers ? std::nullopt : insert->parameterOf(column);
    }
    const auto found = changesWhere.find(column);
    if (found == changesWhere.end() || sets.contains(column)) return std::nullopt;
    return found->second;
}

Shape::Shape(std::string_view sql) {
    const auto parts = wordsOf(sql);
    for (const auto& part : parts) {
        if (isWord(part)) words.insert(part);
        if (part.front() == '"') words.insert(part.substr(1, part.size() - 2));
    }
    isQuestion = !parts.empty() && parts.front() == "SELECT";
    if (isQuestion) {
        readQuestion(*this, parts);
        return;
    }
    touchesNothing = parts.size() <= 2; // BEGIN, SAVEPOINT part …
    insert = insertIn(parts);
    Walk walk(parts);
    const bool changes = walk.take({"UPDATE"}) || walk.take({"DELETE", "FROM"});
    if (!changes && !walk.take({"INSERT", "INTO"})) return;
    writes = walk.word().value_or(std::string{});
    if (changes) readChange(*this, walk);
}

} // namespace touat::postgres
