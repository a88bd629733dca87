// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a shop's history through the same acts as the till: days are opened and closed, items
// registered when they first appear, sales sold, refunds refunded. Every line is accepted or
// written to the rejects with a reason. A receipt is taken in once, whole or not at all, so that
// what was refused can be put right and taken in later; a second run of the same file changes
// nothing, and one that was broken off goes on where it was.
#pragma once

#include <functional>

#include "app/book/history.h"
#include "core/book/book.h"

namespace touat {

/// accepted + refused = read, for lines and for money. A line whose amount cannot be computed
/// counts with nothing in both.
struct ImportReport {
    history::Count read;
    history::Count accepted;
    history::Count refused;
    std::map<std::string, std::int64_t> reasons; // how many lines were refused for each
    static void fields(auto& self, auto&& visit) {
        visit("read", self.read);
        visit("accepted", self.accepted);
        visit("refused", self.refused);
    }
};

/// Refused: dayAlreadyOpen (a person opened it and has to close it first), bytesUnreadable (not the
/// columns of a history). Throws Fault: noSuchFile, notWritable, and those of the book.
Result<ImportReport>
importSales(Book& book, const std::filesystem::path& csv, const std::filesystem::path& rejects,
            const std::function<void(std::size_t done, std::size_t of)>& progress);

} // namespace touat
