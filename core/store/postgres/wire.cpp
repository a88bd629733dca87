// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/wire.h"

#include <cstddef>

#include "core/must.h"

namespace touat::postgres {

namespace {

void append(std::string& bytes, std::int32_t value) {
    const auto bits = static_cast<std::uint32_t>(value);
    for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(bits >> shift & 0xff);
}

} // namespace

Number wireOf(std::int64_t value) {
    Number wire{};
    auto bits = static_cast<std::uint64_t>(value);
    for (auto at = wire.rbegin(); at != wire.rend(); ++at, bits >>= 8)
        *at = static_cast<char>(bits & 0xff);
    return wire;
}

std::int64_t numberOf(const char* wire, int length) {
    std::int64_t value = (wire[0] & 0x80) != 0 ? -1 : 0; // shorter ones keep their sign
    for (int at = 0; at < length; ++at)
        value = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << 8 |
                                          static_cast<unsigned char>(wire[at]));
    return value;
}

Cell cellOf(const PGresult* answer, int row, int column) {
    Cell cell;
    if (PQgetisnull(answer, row, column) == 1) return cell;
    const auto* bytes = PQgetvalue(answer, row, column);
    const int length = PQgetlength(answer, row, column);
    switch (PQftype(answer, column)) {
    case boolOid:
        cell.kind = CellKind::number; // as SQLite says it
        cell.number = *bytes == 0 ? 0 : 1;
        break;
    case int2Oid:
    case int4Oid:
    case int8Oid:
        cell.kind = CellKind::number;
        cell.number = numberOf(bytes, length);
        break;
    case textOid:
    case varcharOid:
    case nameOid:
    case byteaOid:
        cell.kind = PQftype(answer, column) == byteaOid ? CellKind::bytes : CellKind::text;
        cell.bytes = {bytes, static_cast<std::size_t>(length)};
        break;
    default:
        must(false, "our statements have whole numbers, texts and bytes alone");
    }
    return cell;
}

void WireList::add(const char* bytes, int length) {
    ++m_count;
    m_hasNull = m_hasNull || bytes == nullptr;
    append(m_bytes, bytes == nullptr ? -1 : length);
    if (bytes != nullptr) m_bytes.append(bytes, static_cast<std::size_t>(length));
}

void WireList::add(std::int64_t value) {
    const auto wire = wireOf(value);
    add(wire.data(), static_cast<int>(wire.size()));
}

// https://github.com/postgres/postgres/blob/REL_15_STABLE/src/backend/utils/adt/arrayfuncs.c, array_recv
std::string WireList::text() const {
    std::string text;
    text.reserve(m_bytes.size() + 20);
    append(text, 1); // dimension
    append(text, m_hasNull ? 1 : 0);
    append(text, static_cast<std::int32_t>(m_type));
    append(text, m_count);
    append(text, 1); // the first has this number
    return text + m_bytes;
}

Oid WireList::listType() const { return m_type == int8Oid ? 1016 : m_type == textOid ? 1009 : 1001; }

const char* WireList::listName() const {
    return m_type == int8Oid ? "bigint[]" : m_type == textOid ? "text[]" : "bytea[]";
}

Parameters parametersOf(const std::vector<WireList>& lists, std::vector<std::string>& wire) {
    wire.clear();
    wire.reserve(lists.size());
    Parameters parameters;
    for (const auto& list : lists) {
        const auto& bytes = wire.emplace_back(list.text());
        parameters.add(list.listType(), bytes.data(), bytes.size());
    }
    return parameters;
}

} // namespace touat::postgres
