// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoil.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace touat::fuzz {

namespace {

using Value = nlohmann::ordered_json;
using Limits = std::numeric_limits<std::int64_t>;

/// What can stand in the place of a value.
std::vector<Value> insteadOf(const Value& was) {
    std::vector<Value> all{nullptr, true, 0, -1, Limits::max(), Limits::min(), 1.5, "", std::string(5000, 'x'),
                           Value::array(), Value::object(), Value::array({was, was})};
    if (was.is_number_integer()) {
        const auto number = was.get<std::int64_t>();
        if (number < Limits::max()) all.emplace_back(number + 1);
        if (number > Limits::min()) all.emplace_back(number - 1);
        all.emplace_back(std::to_string(number));
    }
    if (was.is_string()) {
        const auto text = was.get<std::string>();
        for (const auto* other : {"S12", "S46", "C00", "S07-1-1"}) all.emplace_back(other);
        all.emplace_back(text + text);
        if (text.empty()) return all;
        all.emplace_back(text.substr(1));
        auto changed = text; // a hash, a signature, a key: another one of the same length
        changed.back() = changed.back() == '0' ? '1' : '0';
        all.emplace_back(changed);
    }
    return all;
}

class Spoiler {
  public:
    explicit Spoiler(Value& root) : m_root(root) {}

    void walk(Value& at) {
        if (at.is_object()) {
            const Value kept = at;
            for (const auto& [key, value] : kept.items()) {
                walk(at[key]);
                at.erase(key);
                take();
                at["another"] = value; // a field that nobody knows
                take();
                at = kept;
            }
        } else if (at.is_array() && !at.empty()) {
            // A long list repeats itself: its ends are looked into.
            walk(at.front());
            if (at.size() > 1) walk(at.back());
            const Value kept = at;
            at.push_back(kept.front());
            take();
            at = kept;
            at.erase(at.begin());
            take();
            at = kept;
            std::swap(at.front(), at.back());
            take();
            at = kept;
        }
        const Value was = at;
        for (const auto& other : insteadOf(was)) {
            at = other;
            take();
        }
        at = was;
    }

    std::set<std::string> all;

  private:
    void take() { all.insert(m_root.dump(-1, ' ', false, Value::error_handler_t::replace)); }
    Value& m_root;
};

} // namespace

std::vector<std::string> spoilt(std::string_view json) {
    auto root = Value::parse(json);
    Spoiler spoiler(root);
    spoiler.walk(root);
    spoiler.all.erase(root.dump());
    // What no parser of values would write: a field twice, a message twice, one that does not end.
    const std::string text(json);
    if (const auto comma = text.find(','); text.front() == '{' && comma != text.npos)
        spoiler.all.insert(text.substr(0, comma + 1) + text.substr(1));
    for (const auto& each : {text + text, text.substr(0, text.size() - 1), text + '\0', "[" + text + "]"})
        spoiler.all.insert(each);
    return {spoiler.all.begin(), spoiler.all.end()};
}

std::vector<std::string> spoiltBytes(std::string_view bytes) {
    const std::string text(bytes);
    std::set<std::string> all;
    const auto step = std::max<std::size_t>(1, text.size() / 20);
    for (std::size_t at = 0; at < text.size(); at += step) {
        all.insert(text.substr(0, at));
        for (const char* other : {"\0", "\xff", "\"", "\n", ";;", "-", "9999999999999999999", "\xd9\xa3"}) {
            auto changed = text;
            changed.replace(at, 1, *other == 0 ? std::string(1, '\0') : std::string(other));
            all.insert(changed);
        }
    }
    std::string often;
    for (int i = 0; i < 1000; ++i) often += text;
    all.insert(often);
    return {all.begin(), all.end()};
}

} // namespace touat::fuzz
