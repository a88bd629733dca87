// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same tests on both engines: with TOUAT_TEST_SERVER=postgresql://… in the environment the tables of every book
// of a test lie in a schema of their own at that address, and its keys where the file would be.
#pragma once

#include <filesystem>

namespace touat::given {

enum class Tables {
    ofItsOwn,   // the schema is empty, and whoever makes tables makes them
    madeBefore, // a book that is gone may have left its tables, empty: they are taken for made
};

/// Where a book of a test lies: its file, or an address, the same each time. A place that is known stays as it was made.
std::filesystem::path placeOf(const std::filesystem::path& file, Tables tables = Tables::ofItsOwn);

bool onServer();

} // namespace touat::given
