// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same tests on both engines: with TOUAT_TEST_SERVER=postgresql://… in the environment the tables of every book
// of a test lie in a schema of their own at that address, and its keys where the file would be.
#pragma once

#include <filesystem>

namespace touat::given {

/// Where a book of a test lies: its file, or an address.
std::filesystem::path placeOf(const std::filesystem::path& file);

bool onServer();

} // namespace touat::given
