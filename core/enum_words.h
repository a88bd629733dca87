// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The written word of each value of an enum, as it stands in the journal and in tables.
// An enum that is written down specialises EnumWords beside its definition; the words are part of
// the journal's format and never change.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace touat {

template <class E>
struct EnumWords; // static constexpr std::array<std::string_view, n> words, in the enum's order

template <class E>
constexpr std::string_view wordOf(E value) {
    return EnumWords<E>::words[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::optional<E> fromWord(std::string_view word) {
    const auto& words = EnumWords<E>::words;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word) return static_cast<E>(i);
    return std::nullopt;
}

} // namespace touat
