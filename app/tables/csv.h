// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a CSV file record by record (libcsv does the quoting), each with the line it began on. A
// stray quotation mark spoils the line that it stands on, never the lines after it. Fields are parted
// by commas, or by semicolons as a French spreadsheet writes them: by what the first line has more of.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace touat {

enum class CsvFlaw {
    none,
    quote,   // a quotation mark that is never closed
    tooLong, // a field beyond all reason; it is cut
};

struct CsvRecord {
    std::size_t line = 0; // counted from 1
    std::vector<std::string> fields;
    CsvFlaw flaw = CsvFlaw::none;
};

/// Why a line is refused: a word that does not change, and a sentence.
struct CsvReject {
    std::string reason;
    std::string explanation;
    std::string about = {}; // the column, or the card of an artisan
};
/// What is wrong with the record as a record of a file with so many columns; empty: nothing.
std::optional<CsvReject> wrongShape(const CsvRecord& record, std::size_t columnsNamed);

/// A byte-order mark at the start is skipped, and so are empty lines. Returns what parts the fields.
/// Throws Fault(noSuchFile).
char readCsv(const std::filesystem::path& file, const std::function<void(CsvRecord record)>& take);

/// One field as CSV writes it; a text that a spreadsheet would run as a formula gets a quote mark.
std::string csvField(const std::string& text, char separator = ',');

} // namespace touat
