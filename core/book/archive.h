// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of a book as a folder that needs none of our programs: entries as they were stored, who signed for them, the
// closings as a table, a manifest that the device signs, and the program that checks it all. It is there whole or not at
// all. What it keeps of a journal is one stretch without a gap, from the first entry of the year to the last, be it by the
// business day or by the clock, and with the closings of the year, which are written when the next one begins.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "core/book/book.h"

namespace touat {

struct ArchiveWish {
    int year = 0;
    std::filesystem::path folder;   // new, or empty
    std::filesystem::path beside;   // where verify.py and LISEZMOI.txt lie
    std::function<void(std::int64_t done, std::int64_t of)> progress; // entries read; those of the year twice
};

struct Archived {
    std::int64_t entries = 0;
    std::vector<Stall> unclosed; // with days of the year that are in no year's closing
};

bool isOver(Day today, int year); // by the calendar; years have four digits

/// Nothing when the book has no entry of the year. A year that goes on is said so in the manifest. The book must
/// have its key. Throws Fault: notWritable (also: something is in the folder), diskFull, noSuchFile.
std::optional<Archived> writeArchive(Book& book, const ArchiveWish& wish);

} // namespace touat
