// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shop's history as its CSV file tells it: lines that make receipts, and lines that are refused,
// each with a word for programs and a sentence for the owner of the shop. Knows no book.
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/tables/csv.h"
#include "core/moment.h"
#include "core/result.h"

namespace touat {

namespace history {

constexpr std::array columns{"receipt", "at", "item", "name", "quantity", "unit_price"};

struct Line {
    std::size_t number = 0;                       // of the file, counted from 1
    std::array<std::string, columns.size()> text; // as it stood there
    std::optional<Moment> at;
    std::optional<std::int64_t> quantity;
    std::optional<Money> price;
    Money amount; // quantity × price, negative for what came back; nothing where there is none
    const std::string& receipt() const { return text[0]; }
    const std::string& item() const { return text[2]; }
    const std::string& name() const { return text[3]; }
    bool isRefund() const { return receipt().starts_with('C'); }
};

struct Receipt {
    std::string number;
    Moment at;
    std::vector<Line> lines;   // the good ones
    std::size_t spoiledBy = 0; // the first of its lines that was refused; 0: none
};

struct Count {
    std::int64_t lines = 0;
    std::int64_t totalCentimes = 0;
    void add(const Line& line) {
        ++lines;
        totalCentimes += line.amount.centimes();
    }
    static void fields(auto& self, auto&& visit) {
        visit("lines", self.lines);
        visit("total_centimes", self.totalCentimes);
    }
};

using Reject = CsvReject;

/// The refused lines, in the order of the file.
class Rejects {
  public:
    void add(const Line& line, const Reject& why);
    void addAll(const Receipt& receipt, const Reject& why);
    /// The lines of a receipt that are good themselves: half a receipt is none.
    void addOthers(const Receipt& receipt, std::size_t spoiledBy);

    const Count& count() const { return m_count; }
    const std::map<std::string, std::int64_t>& reasons() const { return m_reasons; }
    /// As CSV, with the columns of the history, so that it can be corrected and taken in itself.
    std::string csv() const;

  private:
    std::map<std::size_t, std::string> m_rows;
    std::map<std::string, std::int64_t> m_reasons; // how many lines each
    Count m_count;
};

struct History {
    std::vector<Receipt> receipts;            // in the file's order, whole or spoiled
    std::map<std::string, std::string> names; // of items, from anywhere in the file
    Count read;
    Rejects rejects;
};

} // namespace history

/// Columns receipt, at, item, name, quantity, unit_price, in any order, named in the first line.
/// Refused: bytesUnreadable (no such columns). Throws Fault: noSuchFile.
Result<history::History> readHistory(const std::filesystem::path& csv);

/// "2010-12-01T08:26", the local time of a receipt.
std::optional<Moment> parseMinute(std::string_view text);

} // namespace touat
