// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words, facts and messages as JSON, both directions from one description: a struct lists its
// fields once (`static void fields(auto& self, auto&& visit)`), and writing and reading follow it.
// Reading is strict: every field present once, none unknown, every value in range, texts clean.
// An optional that is empty is left out. What comes from outside is read with these and refused as
// a whole when anything is off.
#pragma once

#include <simdjson.h>

#include <functional>
#include <nlohmann/json_fwd.hpp>
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

using Value = nlohmann::ordered_json; // whole in json_value.h
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
// Into a value that is there, out of line: whoever writes facts need not compile the library.

void put(Value& at, std::int64_t n);
void put(Value& at, int n);
void put(Value& at, bool yes);
void put(Value& at, const std::string& text);
void put(Value& at, Money money);
void put(Value& at, Quantity quantity);
void put(Value& at, Rate rate);
void put(Value& at, Moment moment);
void put(Value& at, Day day);
void put(Value& at, Stall stall);
void put(Value& at, const Hash& hash);
void put(Value& at, const Posting& posting);

void beginArray(Value& at);
Value& added(Value& array); // null, until something is put there; stays until the next is added
void beginObject(Value& at);
Value& added(Value& object, const char* key); // so too

template <class Tag>
void put(Value& at, Id<Tag> id) {
    put(at, id.text());
}
template <class E>
    requires std::is_enum_v<E>
void put(Value& at, E value) {
    put(at, std::string(wordOf(value)));
}
template <Described T>
void put(Value& at, const T& value);
template <class T>
void put(Value& at, const std::vector<T>& values) {
    beginArray(at);
    for (const auto& value : values) put(added(at), value);
}

struct Writing {
    Value& object;
    template <class T>
    void operator()(const char* key, const T& value) {
        if constexpr (isOptional<T>) {
            if (value) put(added(object, key), *value);
        } else {
            put(added(object, key), value);
        }
    }
};

template <Described T>
void put(Value& at, const T& value) {
    beginObject(at);
    Writing writing{at};
    T::fields(value, writing);
}

std::string textWith(const std::function<void(Value&)>& putIt);

/// The text of what is described. Every text in it must be UTF-8 (acts see to that).
std::string textOf(const Value& value);
template <class T>
std::string textOf(const T& value) {
    return textWith([&](Value& at) { put(at, value); });
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
