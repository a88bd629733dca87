// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/stock_file.h"

#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr const char* codeColumn[] = {"code"};

/// One line, as far as it can be read.
std::optional<CsvReject> readLine(const TableFile& table, std::size_t at, OpeningStock& line) {
    line.code = table.text(at, "code");
    const auto units = [&](const char* column, Quantity& into) -> std::optional<CsvReject> {
        const auto said = table.text(at, column);
        if (said.empty()) return std::nullopt;
        const auto quantity = parseQuantity(said);
        if (!quantity)
            return CsvReject{"quantity_unreadable", "the " + std::string(column) + " is not a number",
                             column};
        into = *quantity;
        return std::nullopt;
    };
    if (auto wrong = units("quantity", line.quantity)) return wrong;
    if (auto wrong = units("reserve", line.reserve)) return wrong;
    const auto said = table.text(at, "cost");
    if (said.empty()) return std::nullopt;
    line.cost = parseDinars(said);
    if (line.cost) return std::nullopt;
    return CsvReject{"price_unreadable",
                     "cost is not an amount in dinars with at most two decimals", "cost"};
}

} // namespace

Result<StockFile> readStock(Book& book, const std::filesystem::path& csv) {
    auto table = TableFile::read(csv, openingColumns, codeColumn);
    if (!table) return table.refusal();
    StockFile file{std::move(*table), {}, {}};
    std::vector<std::size_t> readable;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (std::size_t at = 0; at < file.table.size(); ++at) {
        auto& verdict = file.verdicts.emplace_back();
        verdict.reserve = Quantity{};
        verdict.wrong = file.table.shape(at);
        if (verdict.wrong) continue;
        OpeningStock line;
        verdict.wrong = readLine(file.table, at, line);
        if (verdict.wrong) continue;
        verdict.quantity = line.quantity;
        verdict.reserve = line.reserve;
        if (const auto items = shelf.withCode(line.code); items.size() == 1)
            verdict.what = items.front().name;
        file.lines.push_back(std::move(line));
        readable.push_back(at);
    }
    auto refusals = checkStock(book, file.lines);
    std::vector<OpeningStock> good;
    for (std::size_t i = 0; i < refusals.size(); ++i) {
        auto& verdict = file.verdicts[readable[i]];
        verdict.refused = std::move(refusals[i]);
        if (!verdict.refused) good.push_back(std::move(file.lines[i]));
    }
    file.lines = std::move(good);
    return file;
}

} // namespace touat
