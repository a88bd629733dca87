// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening stock of items that are in the book, from a table that somebody kept before.
#pragma once

#include <vector>

#include "app/tables/table_file.h"
#include "core/acts/import_stock.h"

namespace touat {

/// `code` must be there, and `quantity` or `reserve`; `cost` is of one unit of bought goods. What else
/// stands in the table is for those who read it.
inline constexpr const char* openingColumns[] = {"code", "quantity", "reserve", "cost"};

struct StockFile {
    TableFile table;
    std::vector<LineVerdict> verdicts; // one a line
    std::vector<OpeningStock> lines;   // the good ones
};

/// Refused and thrown as TableFile::read.
Result<StockFile> readStock(Book& book, const std::filesystem::path& csv);

} // namespace touat
