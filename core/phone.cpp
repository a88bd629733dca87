// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phone.h"

namespace touat {

std::optional<std::string> readPhone(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c == ' ' || c == '.' || c == '-') continue;
        if ((c < '0' || c > '9') && !(c == '+' && digits.empty())) return std::nullopt;
        digits += c;
    }
    for (const std::string_view abroad : {"+213", "00213"})
        if (digits.starts_with(abroad)) {
            digits.erase(0, abroad.size());
            if (!digits.starts_with('0')) digits.insert(0, 1, '0');
        }
    if (digits.size() < 2 || digits[0] != '0') return std::nullopt;
    const bool mobile = digits[1] >= '5' && digits[1] <= '7';
    const bool house = digits[1] >= '2' && digits[1] <= '4';
    if (!(mobile && digits.size() == 10) && !(house && digits.size() == 9)) return std::nullopt;
    return digits;
}

std::string spokenPhone(std::string_view phone) {
    if (readPhone(phone) != phone) return std::string(phone);
    const auto first = phone.size() - 6; // the rest is said in pairs
    std::string text(phone.substr(0, first));
    for (auto at = first; at < phone.size(); at += 2)
        text += ' ' + std::string(phone.substr(at, 2));
    return text;
}

} // namespace touat
