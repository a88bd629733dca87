// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a CSV file record by record (libcsv does the quoting), each with the line it began on.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace touat {

struct CsvRecord {
    std::size_t line = 0; // counted from 1
    std::vector<std::string> fields;
    bool whole = true; // false: a quote was never closed, or a field is beyond all reason
};

/// A byte-order mark at the start is skipped. Throws Fault(noSuchFile).
void readCsv(const std::filesystem::path& file,
             const std::function<void(CsvRecord record)>& take);

/// One field as CSV writes it; a text that a spreadsheet would run as a formula gets a quote mark.
std::string csvField(const std::string& text);

} // namespace touat
