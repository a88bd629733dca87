// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values as they go over the line to PostgreSQL: numbers, texts and bytes, and lists of them, all binary.
#pragma once

#include <libpq-fe.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/store/postgres/line.h"
#include "core/store/server.h"

namespace touat::postgres {

// https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/catalog/pg_type.dat
constexpr Oid boolOid = 16;
constexpr Oid byteaOid = 17;
constexpr Oid nameOid = 19;
constexpr Oid int8Oid = 20;
constexpr Oid int2Oid = 21;
constexpr Oid int4Oid = 23;
constexpr Oid textOid = 25;
constexpr Oid varcharOid = 1043;

using Number = std::array<char, 8>;

Number wireOf(std::int64_t value);
std::int64_t numberOf(const char* wire, int length);
/// What stands there, pointing into the answer.
Cell cellOf(const PGresult* answer, int row, int column);

/// Values of one type, some of them NULL, as an array.
class WireList {
  public:
    explicit WireList(Oid type) : m_type(type) {}
    void add(const char* bytes, int length); // nullptr: NULL
    void add(std::int64_t value);
    std::string text() const; // the array
    Oid type() const { return m_type; }
    Oid listType() const;
    const char* listName() const;

  private:
    Oid m_type;
    std::string m_bytes;
    std::int32_t m_count = 0;
    bool m_hasNull = false;
};

/// Lists as a statement brings them along; they point into `wire`.
Parameters parametersOf(const std::vector<WireList>& lists, std::vector<std::string>& wire);

} // namespace touat::postgres
