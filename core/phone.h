// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A telephone number of Algeria, as digits: a mobile has ten and begins with 05, 06 or 07, a line in a
// house has nine and begins with the number of its wilaya.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace touat {

/// "0661234567" of what people write: with spaces, dots or dashes, and with +213 or 00213 for the
/// first 0. Empty: it is no such number.
std::optional<std::string> readPhone(std::string_view text);

/// "0661 23 45 67", "049 96 12 34": as it is read aloud; what is no such number, as it is.
std::string spokenPhone(std::string_view phone);

} // namespace touat
