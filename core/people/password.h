// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords. Who opens the manager's page proves it with one behind their PIN, once they have set it: nobody
// sees who guesses at the centre, and all stalls lie open there. It is hashed as a PIN is (core/people/pin.h),
// and its hash stands in the centre's book alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/name.h"
#include "core/people/pin.h"

namespace touat {

constexpr int leastPassword = 12; // characters as Unicode counts them, after composed()
constexpr int longestPassword = 128;

/// In the one form in which it is hashed and compared (composed()). Refused: textUnusable; passwordTooShort
/// and passwordTooLong (how many it wants); passwordAlike, of one character alone; passwordOfName, the
/// person's own, however it is spelled, once or again and again.
Result<std::string> checkPassword(std::string_view typed, const Name& whose);

/// Whether it is somebody's PIN of so many digits, again and again.
bool repeatsPin(std::string_view password, int pinDigits, const std::string& pinHash,
                const std::vector<Pepper>& peppers);

} // namespace touat
