// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table that somebody kept in a file, by the names of its columns. They stand in the first line, in
// any order; they are part of the product and do not change.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/tables/csv.h"
#include "core/money.h"
#include "core/name.h"
#include "core/quantity.h"
#include "core/result.h"
#include "core/sales/price_sense.h"
#include "core/stock/item.h"

namespace touat {

/// Names stand in every table of items or people.
inline constexpr const char* aName[] = {"name_ar", "name_fr"};

class TableFile {
  public:
    /// A file whose first line has none of the columns that are `wanted` is no table of ours. Refused:
    /// bytesUnreadable (no table), tooLarge (more than 64 MB). Throws Fault(noSuchFile).
    static Result<TableFile> read(const std::filesystem::path& csv,
                                  std::span<const char* const> known,
                                  std::span<const char* const> wanted = aName);

    std::size_t size() const { return m_records.size(); }
    char separator() const { return m_separator; }
    const std::vector<std::string>& columns() const { return m_columns; }
    const CsvRecord& record(std::size_t at) const { return m_records[at]; }
    /// What is wrong with a line before it is read; empty: nothing.
    std::optional<CsvReject> shape(std::size_t at) const {
        return wrongShape(m_records[at], m_columns.size());
    }
    /// Of a line of the right shape; "" where there is no such column.
    std::string text(std::size_t at, std::string_view column) const;
    /// Of columns that nobody knows.
    std::vector<Attribute> others(std::size_t at) const;

  private:
    std::vector<std::string> m_columns;
    char m_separator = ',';
    std::vector<CsvRecord> m_records;
    std::set<std::string, std::less<>> m_known;
};

/// Of a line whose price is far from what its family costs.
struct FarPrice {
    PriceDoubt doubt;
    Money usual;
};
/// What becomes of such lines: somebody has to say that their prices are meant.
enum class FarPrices { stayOut, comeIn };

/// What would become of a line.
struct LineVerdict {
    Name what; // it is about; empty: it could not be read so far
    Quantity quantity;
    Money price;
    std::optional<CsvReject> wrong;   // it could not be read
    std::optional<Refusal> refused;   // it was, and may not come in
    std::vector<std::string> differs = {}; // of what is here already: columns that say something else
    std::optional<Quantity> reserve = {};  // of a line of stock: what lies in the store room
    std::optional<FarPrice> far = {};      // of a line that may come in otherwise
    FarPrices farPrices = FarPrices::stayOut;
    bool isGood() const { return !wrong && !refused && !waits(); }
    /// Whether it comes in is asked.
    bool waits() const { return far && farPrices == FarPrices::stayOut; }
    /// What it is about stands in the book already and stays as it is there.
    bool isKnown() const {
        return refused && (refused->reason == Reason::codeTaken || refused->reason == Reason::stockKnown);
    }
    std::string reason() const; // a word that does not change; "": it is good
    std::string explanation() const; // in English, for whoever reads the file; "": nothing is to be said
};

/// What became of all of them.
struct TableReport {
    std::int64_t read = 0;
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::int64_t known = 0; // of those that are refused
    std::int64_t waiting = 0; // of those that are refused: for a word about their prices
    std::int64_t far = 0; // whose prices are far from their family's, waiting or not
    std::string import; // its id; "": nothing was taken in
    std::map<std::string, std::int64_t> reasons; // how many lines for each
    static void fields(auto& self, auto&& visit) {
        visit("read", self.read);
        visit("accepted", self.accepted);
        visit("refused", self.refused);
        visit("known", self.known);
        visit("import", self.import);
    }
};
TableReport reportOf(const std::vector<LineVerdict>& verdicts);

/// The lines that are not good, as they stand in the file, each behind its number and before its
/// reason: to be corrected and read again.
std::string rejectsOf(const TableFile& table, const std::vector<LineVerdict>& verdicts);

} // namespace touat
