// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A statement at work: binds words (Money, Id, Day …), walks rows, gives words back, and lets the
// prepared statement go when it leaves scope. Columns are read by position, in the order in which
// the SQL names them; next() moves on, so a row reads like a sentence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/money.h"
#include "core/quantity.h"
#include "core/rate.h"
#include "core/store/database.h"
#include "core/store/server.h"

namespace touat {

using Bytes = std::span<const std::uint8_t>;

// A text that is gone before the rows are read.
template <class T>
inline constexpr bool isFleeting = std::is_same_v<std::remove_const_t<T>, std::string> ||
                                   std::is_same_v<std::remove_const_t<T>, std::optional<std::string>>;

class Query {
  public:
    /// `sql` must be a literal with parameters ?1, ?2 …, bound in the order given. Texts are not copied.
    template <class... Values>
    Query(Database& db, const char* sql, Values&&... values)
        : m_db(db), m_statement(db.prepared(sql)) {
        static_assert((!isFleeting<Values> && ...), "give the text a name: it is read with the rows");
        (bind(std::as_const(values)), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Moves to the next row; false after the last.
    bool next();
    /// Runs a statement that returns no rows.
    void run();

    std::int64_t integer();
    std::string text();
    std::string_view view(); // valid until the next move
    std::string blob();
    bool isNull(int column) const;
    /// The next column, or nothing where it is NULL: `row.maybe(&Query::money)`.
    template <class T>
    std::optional<T> maybe(T (Query::*read)()) {
        if (isNull(m_column)) {
            ++m_column;
            return std::nullopt;
        }
        return (this->*read)();
    }
    void skip() { ++m_column; }
    Money money() { return Money::centimes(integer()); }
    Quantity quantity() { return Quantity::thousandths(integer()); }
    Rate rate() { return Rate::basisPoints(integer()); }
    Moment moment() { return Moment::utcMs(integer()); }
    Day day() { return Day::number(integer()); }
    Stall stall();
    template <class Id>
    Id id() {
        return Id::fromPacked(integer());
    }
    template <class E>
    E word() {
        const auto value = fromWord<E>(view());
        if (!value) damaged("an unknown word");
        return *value;
    }

  private:
    /// A row says what we never write: somebody else wrote it.
    [[noreturn]] void damaged(const char* what) const;
    void bind(std::int64_t value);
    void bind(int value) { bind(static_cast<std::int64_t>(value)); }
    void bind(std::string_view value);
    void bind(const std::string& value) { bind(std::string_view{value}); }
    void bind(const char* value) { bind(std::string_view{value}); }
    void bind(Bytes value);
    void bindNothing(CellKind kind);
    void bind(Money value) { bind(value.centimes()); }
    void bind(Quantity value) { bind(value.thousandths()); }
    void bind(Rate value) { bind(value.basisPoints()); }
    void bind(Moment value) { bind(value.utcMs()); }
    void bind(Day value) { bind(value.number()); }
    void bind(Stall value) { bind(value.number()); }
    template <class Tag>
    void bind(Id<Tag> value) {
        bind(value.packed());
    }
    template <class E>
        requires std::is_enum_v<E>
    void bind(E value) {
        bind(wordOf(value));
    }
    template <class T>
    void bind(const std::optional<T>& value) {
        if (value)
            bind(*value);
        else
            bindNothing(kindOf<T>());
    }
    // SQLite does not ask what a value that is not there might have been; a server does.
    template <class T>
    static constexpr CellKind kindOf() {
        if (std::is_same_v<T, Bytes>) return CellKind::bytes;
        const bool text = std::is_convertible_v<T, std::string_view> || std::is_enum_v<T>;
        return text ? CellKind::text : CellKind::number;
    }

    bool onServer() const { return m_db.server() != nullptr; }

    Database& m_db;
    Prepared m_statement;
    int m_bound = 0;
    int m_column = 0;
};

/// Runs a statement that returns nothing.
template <class... Values>
void execute(Database& db, const char* sql, const Values&... values) {
    Query(db, sql, values...).run();
}

} // namespace touat
