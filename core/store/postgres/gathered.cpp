// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/gathered.h"

#include <algorithm>

#include "core/store/postgres/wire.h"

namespace touat::postgres {

namespace {

std::optional<std::int64_t> numberIn(const Parameters& row, std::size_t at) {
    if (row.values[at] == nullptr) return std::nullopt;
    return numberOf(row.values[at], row.lengths[at]);
}

/// What two rows of one key come to by way of no sum that lies beyond both; empty: they go by themselves.
std::optional<std::int64_t> sumOf(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if ((a < 0 && b > 0) || (a > 0 && b < 0) || __builtin_add_overflow(a, b, &sum)) return std::nullopt;
    return sum;
}

} // namespace

std::optional<std::string> Gathered::keyOf(const Parameters& row) const {
    std::string key;
    for (const auto& column : m_shape.key) {
        const auto at = m_shape.parameterOf(column);
        if (!at) continue; // the same in all of them
        if (row.values[*at] == nullptr) return std::nullopt; // meets nobody
        key += std::to_string(row.lengths[*at]) + ' ';
        key.append(row.values[*at], static_cast<std::size_t>(row.lengths[*at]));
    }
    return key;
}

bool Gathered::meet(std::size_t at, const Parameters& row) {
    if (m_nature.isChecked) return false; // what each of them came to might break it, and not the end
    std::vector<std::pair<std::size_t, std::int64_t>> changes;
    for (const auto& [column, how] : m_shape.meetings) {
        const auto parameter = m_shape.parameterOf(column);
        if (!parameter || row.types[*parameter] != int8Oid) return false;
        const auto was = m_columns[*parameter].numbers[at];
        const auto is = numberIn(row, *parameter);
        if (!was || !is) return false;
        auto now = is;
        if (how == Meeting::add) now = sumOf(*was, *is);
        if (how == Meeting::most) now = std::max(*was, *is);
        if (!now) return false;
        changes.emplace_back(*parameter, *now);
    }
    for (const auto& [parameter, now] : changes) m_columns[parameter].numbers[at] = now;
    return true;
}

bool Gathered::add(const Parameters& row) {
    if (m_rows == 0) {
        m_columns.clear();
        for (const auto type : row.types) m_columns.push_back({type, {}, {}});
    } else if (types() != row.types) {
        return false;
    }
    if (!m_shape.meetings.empty()) {
        if (const auto key = keyOf(row)) {
            const auto [known, isNew] = m_byKey.try_emplace(*key, m_rows);
            if (!isNew) return meet(known->second, row);
        }
    }
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        auto& column = m_columns[at];
        if (column.type == int8Oid)
            column.numbers.push_back(numberIn(row, at));
        else if (row.values[at] == nullptr)
            column.bytes.emplace_back();
        else
            column.bytes.emplace_back(std::in_place, row.values[at], static_cast<std::size_t>(row.lengths[at]));
    }
    ++m_rows;
    return true;
}

void Gathered::clear() {
    m_columns.clear();
    m_byKey.clear();
    m_rows = 0;
    m_wire.clear();
    m_parameters = {};
}

std::vector<Oid> Gathered::types() const {
    std::vector<Oid> types;
    for (const auto& column : m_columns) types.push_back(column.type);
    return types;
}

std::string Gathered::text() const {
    std::string lists;
    std::string names;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const auto number = std::to_string(at + 1);
        lists += (at == 0 ? "$" : ", $") + number + "::" + WireList(m_columns[at].type).listName();
        names += (at == 0 ? "p" : ", p") + number;
    }
    std::string columns;
    std::string values;
    for (std::size_t at = 0; at < m_shape.columns.size(); ++at) {
        const auto& value = m_shape.values[at];
        columns += (at == 0 ? "" : ", ") + m_shape.columns[at];
        values += (at == 0 ? "" : ", ") + (value.front() == '?' ? "r.p" + value.substr(1) : value);
    }
    const auto& number = m_nature.numbered;
    const auto& brought = m_shape.columns;
    if (number.empty() || std::find(brought.begin(), brought.end(), number) != brought.end())
        return "INSERT INTO " + m_shape.table + '(' + columns + ") SELECT " + values + " FROM unnest(" + lists +
               ") AS r(" + names + ')' + m_shape.ending;
    // As next_number gives them one by one.
    return "WITH l AS (INSERT INTO last_number AS l(of_table, number) VALUES('" + m_shape.table +
           "', cardinality($1)) ON CONFLICT(of_table) DO UPDATE SET number = l.number + excluded.number "
           "RETURNING l.number - cardinality($1) AS number) INSERT INTO " +
           m_shape.table + '(' + number + ", " + columns + ") SELECT l.number + r.n, " + values +
           " FROM l CROSS JOIN unnest(" + lists + ") WITH ORDINALITY AS r(" + names + ", n)" + m_shape.ending;
}

const Parameters& Gathered::lists() {
    std::vector<WireList> lists;
    for (const auto& column : m_columns) {
        auto& list = lists.emplace_back(column.type);
        for (const auto& number : column.numbers)
            if (number)
                list.add(*number);
            else
                list.add(nullptr, 0);
        for (const auto& bytes : column.bytes)
            list.add(bytes ? bytes->data() : nullptr, bytes ? static_cast<int>(bytes->size()) : 0);
    }
    m_parameters = parametersOf(lists, m_wire);
    return m_parameters;
}

const Parameters& Gathered::row() {
    m_wire.clear();
    m_parameters = {};
    m_wire.reserve(m_columns.size());
    for (const auto& column : m_columns) {
        auto& wire = m_wire.emplace_back();
        bool isThere = true;
        if (column.type == int8Oid) {
            isThere = column.numbers.front().has_value();
            const auto number = wireOf(column.numbers.front().value_or(0));
            wire.assign(number.begin(), number.end());
        } else {
            isThere = column.bytes.front().has_value();
            wire = column.bytes.front().value_or(std::string{});
        }
        m_parameters.add(column.type, isThere ? wire.data() : nullptr, wire.size());
    }
    return m_parameters;
}

} // namespace touat::postgres
