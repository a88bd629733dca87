// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts as JSON stay JSON while they are changed: numbers go to their ends, names to others that are
// known, fields away, facts before each other. Bytes changed anywhere would only try the parser again.
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

#include "shop.h"

using namespace touat;
using Value = nlohmann::ordered_json;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

using Chance = std::minstd_rand;
std::size_t pick(Chance& chance, std::size_t of) {
    return std::uniform_int_distribution<std::size_t>(0, of - 1)(chance);
}

void collect(Value& value, std::vector<Value*>& all) {
    if (all.size() > 4000) return;
    all.push_back(&value);
    if (value.is_structured())
        for (auto& each : value)
            collect(each, all);
}

std::int64_t other(std::int64_t n, Chance& chance) {
    using Limits = std::numeric_limits<std::int64_t>;
    const std::int64_t ends[] = {0,  1, -1, 2, 999, 1000, 1001, Limits::max(), Limits::min(), 1LL << 31,
                                 -(1LL << 31), 1LL << 53, 9'000'000'000'000, n / 2};
    const auto which = pick(chance, std::size(ends) + 4);
    if (which < std::size(ends)) return ends[which];
    const auto far = n > Limits::max() / 1000 || n < Limits::min() / 1000;
    switch (which - std::size(ends)) {
        case 0: return n == Limits::max() ? 0 : n + 1;
        case 1: return n == Limits::min() ? 0 : n - 1;
        case 2: return n == Limits::min() ? 0 : -n;
        default: return far ? 7 : n * 1000;
    }
}

std::string other(const std::string& text, const std::vector<Value*>& all, Chance& chance) {
    const auto& names = fuzz::Shop::its().names;
    switch (pick(chance, 4)) {
        case 0: return names[pick(chance, names.size())];
        case 1:
            for (int i = 0; i < 20; ++i)
                if (const auto* from = all[pick(chance, all.size())]; from->is_string())
                    return from->get<std::string>();
            return {};
        case 2: {
            auto changed = text;
            if (!changed.empty())
                changed[pick(chance, changed.size())] = "0123456789-Sabc"[pick(chance, 15)];
            return changed;
        }
        default: return std::string(pick(chance, 3) == 0 ? 5000 : pick(chance, 4), 'x');
    }
}

void change(Value& document, Chance& chance) {
    std::vector<Value*> all;
    collect(document, all);
    auto& at = *all[pick(chance, all.size())];
    if (at.is_number_integer()) {
        at = other(at.get<std::int64_t>(), chance);
    } else if (at.is_string()) {
        at = other(at.get<std::string>(), all, chance);
    } else if (at.is_boolean()) {
        at = !at.get<bool>();
    } else if (at.is_array() && !at.empty()) {
        const auto one = static_cast<Value::difference_type>(pick(chance, at.size()));
        const Value copy = at[static_cast<std::size_t>(one)];
        switch (pick(chance, 3)) {
            case 0: at.erase(at.begin() + one); break;
            case 1: at.insert(at.begin() + one, copy); break;
            default: std::swap(at[static_cast<std::size_t>(one)], at[pick(chance, at.size())]);
        }
    } else if (at.is_object() && !at.empty()) {
        auto one = at.begin();
        std::advance(one, static_cast<Value::difference_type>(pick(chance, at.size())));
        if (pick(chance, 3) == 0)
            at.erase(one);
        else
            one.value() = Value(*all[pick(chance, all.size())]);
    }
}

std::size_t written(const Value& document, std::uint8_t* data, std::size_t most) {
    const auto text = document.dump(-1, ' ', false, Value::error_handler_t::replace);
    if (text.size() > most) return 0;
    std::copy(text.begin(), text.end(), data);
    return text.size();
}

Value parsed(const std::uint8_t* data, std::size_t size) {
    return Value::parse(data, data + size, nullptr, false);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned int seed) {
    Chance chance(seed);
    auto document = parsed(data, size);
    if (!document.is_structured() || pick(chance, 50) == 0) return LLVMFuzzerMutate(data, size, most);
    for (auto times = 1 + pick(chance, 3); times > 0; --times)
        change(document, chance);
    const auto length = written(document, data, most);
    return length > 0 ? length : size;
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* first, std::size_t firstSize,
                                                 const std::uint8_t* second, std::size_t secondSize,
                                                 std::uint8_t* out, std::size_t most, unsigned int seed) {
    Chance chance(seed);
    auto document = parsed(first, firstSize);
    const auto more = parsed(second, secondSize);
    if (!document.is_array() || !more.is_array() || more.empty()) return 0;
    for (auto times = 1 + pick(chance, 3); times > 0; --times) {
        const auto at = static_cast<Value::difference_type>(pick(chance, document.size() + 1));
        document.insert(document.begin() + at, Value(more[pick(chance, more.size())]));
    }
    return written(document, out, most);
}
