// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of one INSERT that go to the server together, as one statement over arrays. The tables are then as if each had
// gone alone: rows of one key become one where each of their steps breaks what their end breaks, and never otherwise.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/postgres/line.h"
#include "core/store/postgres/shape.h"
#include "core/store/postgres/wire.h"

namespace touat::postgres {

/// What the catalogue says of a table.
struct TableNature {
    std::string numbered;   // the column that is numbered where a row brings no number; "": none
    bool isChecked = false; // by a CHECK
    bool refersToOthers = false;
};

class Gathered {
  public:
    Gathered(const InsertShape& shape, const TableNature& nature) : m_shape(shape), m_nature(nature) {}

    /// False: what was gathered has to go first.
    bool add(const Parameters& row);
    std::size_t rows() const { return m_rows; }
    void clear();

    /// The statement, for parameters that are lists; and those that it has now. They stay until clear().
    std::string text() const;
    const Parameters& lists();
    /// Of one row alone, for the statement as it was written.
    const Parameters& row();
    std::vector<Oid> types() const; // of one row

  private:
    struct Column {
        Oid type;
        std::vector<std::optional<std::int64_t>> numbers; // of int8
        std::vector<std::optional<std::string>> bytes;    // of all else
    };
    std::optional<std::string> keyOf(const Parameters& row) const;
    bool meet(std::size_t at, const Parameters& row);

    const InsertShape& m_shape;
    const TableNature& m_nature;
    std::vector<Column> m_columns;
    std::unordered_map<std::string, std::size_t> m_byKey; // where rows that are met change
    std::size_t m_rows = 0;
    std::vector<std::string> m_wire; // what m_parameters point to
    Parameters m_parameters;
};

} // namespace touat::postgres
