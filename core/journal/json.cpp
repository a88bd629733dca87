// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/json.h"

#include "core/journal/json_value.h"

namespace touat::json {

namespace {
constexpr std::size_t largestDocument = 8 * 1024 * 1024;
constexpr std::size_t deepest = 32;
} // namespace

void put(Value& at, std::int64_t n) { at = n; }
void put(Value& at, int n) { at = n; }
void put(Value& at, bool yes) { at = yes; }
void put(Value& at, const std::string& text) { at = text; }
void put(Value& at, Money money) { at = money.centimes(); }
void put(Value& at, Quantity quantity) { at = quantity.thousandths(); }
void put(Value& at, Rate rate) { at = rate.basisPoints(); }
void put(Value& at, Moment moment) { at = moment.utcMs(); }
void put(Value& at, Day day) { at = day.iso(); }
void put(Value& at, Stall stall) { at = stall.text(); }
void put(Value& at, const Hash& hash) { at = hash.hex(); }
void put(Value& at, const Posting& posting) {
    at = Value::array({posting.account, posting.commodity.text(), posting.amount});
}

void beginArray(Value& at) { at = Value::array(); }
Value& added(Value& array) { return array.get_ref<Value::array_t&>().emplace_back(); }

void beginObject(Value& at) {
    at = Value::object();
    // An ordered object is a vector whose growth copies all that is in it; few facts have more fields.
    at.get_ref<Value::object_t&>().reserve(16);
}
Value& added(Value& object, const char* key) { return object[key]; }

std::string textOf(const Value& value) { return value.dump(); }

std::string textWith(const std::function<void(Value&)>& putIt) {
    Value value;
    putIt(value);
    return textOf(value);
}

bool read(Element element, std::int64_t& n) {
    return element.get_int64().get(n) == simdjson::SUCCESS;
}

bool read(Element element, int& n) {
    std::int64_t wide = 0;
    if (!read(element, wide) || wide < INT32_MIN || wide > INT32_MAX) return false;
    n = static_cast<int>(wide);
    return true;
}

bool readView(Element element, std::string_view& text) {
    return element.get_string().get(text) == simdjson::SUCCESS;
}

bool read(Element element, bool& yes) {
    return element.get_bool().get(yes) == simdjson::SUCCESS;
}

bool read(Element element, std::string& text) {
    std::string_view view;
    if (!readView(element, view) || !isCleanText(view)) return false;
    text = view;
    return true;
}

bool read(Element element, Money& money) {
    std::int64_t n = 0;
    if (!read(element, n)) return false;
    money = Money::centimes(n);
    return money <= Money::largest() && money >= -Money::largest();
}

bool read(Element element, Quantity& quantity) {
    std::int64_t n = 0;
    if (!read(element, n)) return false;
    quantity = Quantity::thousandths(n);
    return quantity <= Quantity::largest() && quantity >= -Quantity::largest();
}

bool read(Element element, Rate& rate) {
    std::int64_t n = 0;
    if (!read(element, n)) return false;
    rate = Rate::basisPoints(n);
    return rate.isShare();
}

bool read(Element element, Moment& moment) {
    std::int64_t n = 0;
    if (!read(element, n)) return false;
    moment = Moment::utcMs(n);
    // Years 1970 to 9999: what a date on paper can show.
    return n >= 0 && n < 253'402'300'800'000;
}

bool read(Element element, Day& day) {
    std::string_view text;
    if (!readView(element, text)) return false;
    const auto parsed = Day::parse(text);
    if (parsed) day = *parsed;
    return parsed.has_value();
}

bool read(Element element, Stall& stall) {
    std::string_view text;
    if (!readView(element, text)) return false;
    const auto parsed = Stall::parse(text);
    if (parsed) stall = *parsed;
    return parsed.has_value();
}

bool read(Element element, Hash& hash) {
    std::string_view text;
    if (!readView(element, text)) return false;
    const auto parsed = Hash::parse(text);
    if (parsed) hash = *parsed;
    return parsed.has_value();
}

bool read(Element element, Posting& posting) {
    simdjson::dom::array array;
    if (element.get_array().get(array) != simdjson::SUCCESS || array.size() != 3) return false;
    std::string_view commodityText;
    if (!read(array.at(0), posting.account) || !readView(array.at(1), commodityText)) return false;
    const auto commodity = Commodity::parse(commodityText);
    if (!commodity || posting.account.empty() || posting.account.size() > 64) return false;
    posting.commodity = *commodity;
    return read(array.at(2), posting.amount);
}

// The limit goes in by the constructor: set_max_capacity() of simdjson 3.0 lowers it to 32 bytes.
Parser::Parser() : m_parser(largestDocument) {
    must(m_parser.allocate(64 * 1024, deepest) == simdjson::SUCCESS, "no memory for a parser");
}

std::optional<Element> Parser::parse(std::string_view text) {
    if (text.empty() || text.size() > largestDocument) return std::nullopt;
    // The parser reads past the end; the copy gives it the room.
    m_padded.assign(text);
    m_padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    Element element;
    if (m_parser.parse(m_padded.data(), m_padded.size(), false).get(element) != simdjson::SUCCESS)
        return std::nullopt;
    return element;
}

} // namespace touat::json
