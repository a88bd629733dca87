// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/password.h"

#include <algorithm>
#include <functional>

namespace touat {

namespace {

/// Whether the text is the unit, once or again and again; the last time it may break off.
bool repeats(std::string_view text, std::string_view unit) {
    if (unit.empty() || !text.starts_with(unit)) return false;
    return std::equal(text.begin() + static_cast<std::ptrdiff_t>(unit.size()), text.end(), text.begin());
}

bool isFurtherByte(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Of text that is UTF-8.
int charactersIn(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), std::not_fn(isFurtherByte)));
}

std::string_view firstCharacterOf(std::string_view text) {
    const auto next = std::find_if_not(text.begin() + 1, text.end(), isFurtherByte);
    return text.substr(0, static_cast<std::size_t>(next - text.begin()));
}

std::string lettersOf(std::string_view text) {
    auto key = fold(text);
    std::erase(key, ' ');
    return key;
}

} // namespace

Result<std::string> checkPassword(std::string_view typed, const Name& whose) {
    if (!isCleanText(typed)) return refuse(Reason::textUnusable);
    auto password = composed(typed);
    const auto length = charactersIn(password);
    if (length < leastPassword) return refuse(Reason::passwordTooShort, Quantity::pieces(leastPassword));
    if (length > longestPassword) return refuse(Reason::passwordTooLong, Quantity::pieces(longestPassword));
    if (repeats(password, firstCharacterOf(password))) return refuse(Reason::passwordAlike);
    const auto letters = lettersOf(password);
    for (const auto& name : {whose.arabic, whose.latin})
        if (repeats(letters, lettersOf(name))) return refuse(Reason::passwordOfName);
    return password;
}

bool repeatsPin(std::string_view password, int pinDigits, const std::string& pinHash,
                const std::vector<Pepper>& peppers) {
    const auto pin = password.substr(0, static_cast<std::size_t>(pinDigits));
    return repeats(password, pin) && pinMatches(pin, pinHash, peppers);
}

} // namespace touat
