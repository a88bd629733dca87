// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table from anywhere: every line is taken or refused with a reason, and what is refused can be handed
// back, corrected and read again.
#include <fstream>

#include "app/tables/artisan_file.h"
#include "app/tables/item_file.h"
#include "app/tables/stock_file.h"
#include "core/must.h"
#include "shop.h"

using namespace touat;

namespace {

void checkVerdicts(const TableFile& table, const std::vector<LineVerdict>& verdicts, std::size_t good) {
    must(verdicts.size() == table.size(), "one verdict a line");
    const auto report = reportOf(verdicts);
    must(report.read == report.accepted + report.refused, "every line is taken or refused");
    must(report.accepted == static_cast<std::int64_t>(good), "what is good comes in");
    (void)rejectsOf(table, verdicts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto& shop = fuzz::Shop::its();
    static fuzz::Copy copy(shop.stall, shop.clock); // reading changes nothing
    static const bool opened = [] {
        copy.open();
        return true;
    }();
    must(opened);
    const auto csv = copy.file().parent_path() / "table.csv";
    std::ofstream(csv, std::ios::binary).write(reinterpret_cast<const char*>(data),
                                               static_cast<std::streamsize>(size));
    if (const auto items = readItems(copy.book(), csv))
        checkVerdicts(items->table, items->verdicts, items->items.size());
    if (const auto artisans = readArtisans(copy.book(), csv))
        checkVerdicts(artisans->table, artisans->verdicts, artisans->artisans.size());

    if (const auto stock = readStock(copy.book(), csv))
        checkVerdicts(stock->table, stock->verdicts, stock->lines.size());

    // A field comes back as it was written, but for the quote mark before a formula.
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (text.find('\0') != text.npos || !isCleanText(text)) return 0;
    std::ofstream(csv, std::ios::binary) << csvField("name") << ',' << csvField("b") << '\n'
                                         << csvField(text) << ',' << csvField("b") << '\n';
    std::vector<CsvRecord> records;
    readCsv(csv, [&](CsvRecord record) { records.push_back(std::move(record)); });
    const auto& back = records.at(1).fields.at(0);
    must(back == text || back == "'" + text || records.at(1).flaw != CsvFlaw::none,
         "a field comes back as it was written");
    return 0;
}
