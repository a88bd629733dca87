// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement of ours does, read from its text: which tables it may speak of, and, of the simple ones that make
// up nearly all the work, which rows. What is not recognised is taken for the most that it could be.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace touat::postgres {

/// What an INSERT does where the row is there already.
enum class Meeting {
    add,  // its number is added
    most, // the larger stays
    last, // its own stays
};

/// INSERT INTO table(columns) VALUES(parameters and literals) [ON CONFLICT …]
struct InsertShape {
    std::string table;
    std::vector<std::string> columns;
    std::vector<std::string> values; // "?1" or a literal, for each column
    std::vector<std::string> key;    // that another row is met by; none: DO NOTHING whatever it is, or no word of it
    std::map<std::string, Meeting> meetings; // of columns, where a met row is changed
    std::string ending;              // "ON CONFLICT …", as it was written

    /// Of the parameter that stands in a column, counted from 0; none: a literal does, or nothing.
    std::optional<std::size_t> parameterOf(std::string_view column) const;
};

struct Shape {
    explicit Shape(std::string_view sql);

    bool isQuestion = false;               // a SELECT
    bool touchesNothing = false;           // a word about the transaction
    std::string writes;                    // the one table that it changes; "": none, or who knows which
    std::unordered_set<std::string> words; // among them every table that it speaks of
    std::optional<InsertShape> insert;
    /// Of an UPDATE or DELETE of rows "WHERE a = ?1 AND b = ?2": their parameters; and what the rows keep or not.
    std::map<std::string, std::size_t> changesWhere;
    std::unordered_set<std::string> sets;
    /// Of a SELECT of one table by "a = ?1 AND b = ?2": the table, and these columns in the order of the parameters.
    std::string asksOf;
    std::vector<std::string> asksBy;

    /// By which of its parameters a write says what stands in this column of every row that it touches, before and after.
    std::optional<std::size_t> touchesBy(const std::string& column) const;
};

} // namespace touat::postgres
