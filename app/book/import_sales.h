// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a shop's history, a CSV of invoice lines, through the same acts as the till: days are opened
// and closed, items registered when they first appear, sales sold, refunds refunded. Every line is
// accepted or written to the rejects with a reason. A receipt is taken in once, whole or not at all;
// a second run of the same file changes nothing.
#pragma once

#include <filesystem>
#include <functional>

#include "core/book/book.h"

namespace touat {

struct ImportCount {
    std::int64_t lines = 0;
    std::int64_t totalCentimes = 0;
    static void fields(auto& self, auto&& visit) {
        visit("lines", self.lines);
        visit("total_centimes", self.totalCentimes);
    }
};

/// accepted + refused = read, for lines and for money. A line whose amount cannot be computed counts
/// with nothing in both.
struct ImportReport {
    ImportCount read;
    ImportCount accepted;
    ImportCount refused;
    static void fields(auto& self, auto&& visit) {
        visit("read", self.read);
        visit("accepted", self.accepted);
        visit("refused", self.refused);
    }
};

/// Columns receipt, at, item, name, quantity, unit_price, in any order, named in the first line.
/// Refused: dayNotOpen's opposite, dayAlreadyOpen (close the day first), bytesUnreadable (no such
/// columns). Throws Fault: noSuchFile, notWritable, and those of the book.
Result<ImportReport> importSales(Book& book, const std::filesystem::path& csv,
                                 const std::filesystem::path& rejects,
                                 const std::function<void(std::size_t done, std::size_t of)>&
                                     progress);

} // namespace touat
