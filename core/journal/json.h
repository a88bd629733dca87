// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words, facts and messages as JSON, both directions from one description: a struct lists its
// fields once (`static void fields(auto& self, auto&& visit)`), and writing and reading follow it.
// Reading is strict: every field present once, none unknown, every value in range, texts clean.
// An optional that is empty is left out. What comes from outside is read with these and refused as
// a whole when anything is off.
#pragma once

#include <simdjson.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/hash.h"
#include "core/journal/posting.h"
#include "core/moment.h"
#include "core/money.h"
#include "core/name.h"
#include "core/quantity.h"
#include "core/rate.h"

namespace touat::json {

using Value = nlohmann::ordered_json;
using Element = simdjson::dom::element;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

struct AnyVisitor {
    void operator()(const char*, auto&) const {}
};
template <class T>
concept Described = requires(T& value) { T::fields(value, AnyVisitor{}); };

// writing -----------------------------------------------------------------------------------------

inline Value write(std::int64_t n) { return n; }
inline Value write(int n) { return n; }
inline Value write(bool yes) { return yes; }
inline Value write(const std::string& text) { return text; }
inline Value write(Money money) { return money.centimes(); }
inline Value write(Quantity quantity) { return quantity.thousandths(); }
inline Value write(Rate rate) { return rate.basisPoints(); }
inline Value write(Moment moment) { return moment.utcMs(); }
inline Value write(Day day) { return day.iso(); }
inline Value write(Stall stall) { return stall.text(); }
inline Value write(const Hash& hash) { return hash.hex(); }
inline Value write(const Posting& posting) {
    return Value::array({posting.account, posting.commodity.text(), posting.amount});
}
template <class Tag>
Value write(Id<Tag> id) {
    return id.text();
}
template <class E>
    requires std::is_enum_v<E>
Value write(E value) {
    return std::string(wordOf(value));
}
template <Described T>
Value write(const T& value);
template <class T>
Value write(const std::vector<T>& values) {
    auto array = Value::array();
    for (const auto& value : values) array.push_back(write(value));
    return array;
}

struct Writing {
    Value object = Value::object();
    // An ordered object is a vector whose growth copies all that is in it; few facts have more fields.
    Writing() { object.get_ref<Value::object_t&>().reserve(16); }
    template <class T>
    void operator()(const char* key, const T& value) {
        if constexpr (isOptional<T>) {
            if (value) object[key] = write(*value);
        } else {
            object[key] = write(value);
        }
    }
};

template <Described T>
Value write(const T& value) {
    Writing writing;
    T::fields(value, writing);
    return std::move(writing.object);
}

// reading -----------------------------------------------------------------------------------------

bool read(Element element, std::int64_t& n);
bool read(Element element, int& n);
bool read(Element element, bool& yes);
bool read(Element element, std::string& text);
bool read(Element element, Money& money);
bool read(Element element, Quantity& quantity);
bool read(Element element, Rate& rate);
bool read(Element element, Moment& moment);
bool read(Element element, Day& day);
bool read(Element element, Stall& stall);
bool read(Element element, Hash& hash);
bool read(Element element, Posting& posting);
bool readView(Element element, std::string_view& text);

template <class Tag>
bool read(Element element, Id<Tag>& id) {
    std::string_view text;
    if (!readView(element, text)) return false;
    const auto parsed = Id<Tag>::parse(text);
    if (parsed) id = *parsed;
    return parsed.has_value();
}
template <class E>
    requires std::is_enum_v<E>
bool read(Element element, E& value) {
    std::string_view text;
    if (!readView(element, text)) return false;
    const auto parsed = fromWord<E>(text);
    if (parsed) value = *parsed;
    return parsed.has_value();
}
template <Described T>
bool read(Element element, T& value);
template <class T>
bool read(Element element, std::vector<T>& values) {
    simdjson::dom::array array;
    if (element.get_array().get(array) != simdjson::SUCCESS) return false;
    for (const auto item : array)
        if (!read(item, values.emplace_back())) return false;
    return true;
}

struct Reading {
    simdjson::dom::object object;
    std::size_t found = 0;
    bool good = true;
    template <class T>
    void operator()(const char* key, T& value) {
        if (!good) return;
        Element element;
        if (object.at_key(key).get(element) != simdjson::SUCCESS) {
            good = isOptional<T>;
            return;
        }
        ++found;
        if constexpr (isOptional<T>)
            good = read(element, value.emplace());
        else
            good = read(element, value);
    }
};

template <Described T>
bool read(Element element, T& value) {
    Reading reading;
    if (element.get_object().get(reading.object) != simdjson::SUCCESS) return false;
    T::fields(value, reading);
    return reading.good && reading.found == reading.object.size();
}

/// The text of a JSON value. Every text in it must be UTF-8 (acts see to that).
std::string textOf(const Value& value);

/// Whether bytes are UTF-8, as every text in JSON is.
inline bool isUtf8(std::string_view bytes) {
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

/// Parses one document of at most 32 levels and 8 MiB; the elements it gives live until the next
/// parse. One parser serves one thread.
class Parser {
  public:
    Parser();
    std::optional<Element> parse(std::string_view text);

    template <class T>
    std::optional<T> as(std::string_view text) {
        const auto element = parse(text);
        T value;
        if (!element || !read(*element, value)) return std::nullopt;
        return value;
    }

  private:
    simdjson::dom::parser m_parser;
    std::string m_padded;
};

} // namespace touat::json
