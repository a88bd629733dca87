// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos as a till keeps them, as small as they can be; no two numbers give the same.
#pragma once

#include <string>

#include "core/hash.h"

namespace touat::given {

/// What stands between the first mark of a JPEG and the last.
inline std::string framedPhoto(int width, int height, const std::string& dots) {
    const auto two = [](int n) { return std::string{static_cast<char>(n / 256), static_cast<char>(n % 256)}; };
    return "\xff\xd8" + ("\xff\xfe" + two(2 + 5)) + "touat" +                          // a comment
           ("\xff\xc0" + two(11)) + '\x08' + two(height) + two(width) + "\x01\x01\x11" + // one colour
           std::string(1, '\0') + ("\xff\xda" + two(8)) + "\x01\x01" + std::string("\0\0\x3f\0", 4) + dots +
           "\xff\xd9";
}
inline std::string photo(int number) { return framedPhoto(8, 8, "dots " + std::to_string(number)); }
inline Hash nameOf(const std::string& bytes) { return hashOfFile(bytes); }

} // namespace touat::given
