// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message that was good, made wrong in one place after the other: each field of it missing, of another kind, huge,
// below zero, repeated, and naming somebody else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace touat::fuzz {

/// Of a JSON text: every field, however deep, in every way. Two texts are never the same.
std::vector<std::string> spoilt(std::string_view json);

/// Of what is no JSON: cut off, repeated, with other bytes between.
std::vector<std::string> spoiltBytes(std::string_view bytes);

} // namespace touat::fuzz
