// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that take in and give out tables of items, artisans and stock.
#include <unistd.h>

#include <fstream>
#include <iostream>

#include "app/book/book_machine.h"
#include "app/book/commands.h"
#include "app/tables/artisan_file.h"
#include "app/tables/exports.h"
#include "app/tables/item_file.h"
#include "app/tables/stock_file.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/json.h"
#include "core/stock/import_table.h"
#include "core/store/fault.h"

namespace touat {

namespace {

int tell(const TableReport& report, bool preview) {
    for (const auto& [reason, lines] : report.reasons)
        std::cerr << "touat-book: " << (preview ? "would refuse" : "refused") << " lines: " << lines
                  << ' ' << reason << '\n';
    std::cout << json::textOf(report) << '\n';
    return 0;
}

/// Nobody is here to answer: each line is named, whether it stays out or not.
void askAboutPrices(const TableFile& table, const std::vector<LineVerdict>& verdicts) {
    for (std::size_t at = 0; at < verdicts.size(); ++at)
        if (const auto& verdict = verdicts[at]; verdict.far)
            std::cerr << "touat-book: line " << table.record(at).line << ": " << verdict.explanation()
                      << (verdict.waits() ? "; it stays out unless --prices-meant is said\n" : "\n");
}

void writeRejects(const std::filesystem::path& to, const TableFile& table,
                  const std::vector<LineVerdict>& verdicts) {
    std::ofstream file(to, std::ios::binary | std::ios::trunc);
    file << rejectsOf(table, verdicts);
    file.flush();
    if (!file) throw Fault(FaultKind::notWritable, to.string());
}

} // namespace

int importItemsInto(const BookCommand& command) {
    mustNotBeRead(command.rejects, command);
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const bool watched = isatty(STDERR_FILENO) == 1;
    const auto progress = [&](std::size_t done, std::size_t of) {
        if (watched) std::cerr << "touat-book: " << done << " of " << of << " items\n";
    };
    const auto file = readItems(book, command.csv,
                                command.pricesMeant ? FarPrices::comeIn : FarPrices::stayOut);
    if (!file) return refused(file.refusal());
    askAboutPrices(file->table, file->verdicts);
    writeRejects(command.rejects, file->table, file->verdicts);
    auto report = reportOf(file->verdicts);
    if (!command.preview && report.accepted > 0) {
        const auto imported =
            importItems(book, Person::commandLine(), command.csv.filename().string(), file->items,
                        progress);
        if (!imported) return refused(imported.refusal());
        report.import = imported->import.text();
    }
    return tell(report, command.preview);
}

int importStockInto(const BookCommand& command) {
    mustNotBeRead(command.rejects, command);
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const auto file = readStock(book, command.csv);
    if (!file) return refused(file.refusal());
    writeRejects(command.rejects, file->table, file->verdicts);
    auto report = reportOf(file->verdicts);
    ImportSoFar soFar;
    while (!command.preview && soFar.read < file->lines.size()) {
        const auto further = importStock(book, Person::commandLine(),
                                         command.csv.filename().string(), file->lines, soFar);
        if (!further) return refused(further.refusal());
        soFar = *further;
    }
    if (soFar.import) report.import = soFar.import->text();
    return tell(report, command.preview);
}

int importArtisansInto(const BookCommand& command) {
    mustNotBeRead(command.rejects, command);
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const auto file = readArtisans(book, command.csv);
    if (!file) return refused(file.refusal());
    writeRejects(command.rejects, file->table, file->verdicts);
    auto report = reportOf(file->verdicts);
    FromTable from{command.csv.filename().string(), {}, report.accepted};
    if (!command.preview)
        for (const auto& [artisan, pinMade] : file->artisans) {
            --from.more;
            const auto id = registerArtisan(book, Person::commandLine(), artisan, from);
            if (!id) return refused(id.refusal());
            if (!from.import) from.import = ImportId::of(id->entry());
            report.import = from.import->text();
            if (pinMade)
                std::cerr << ArtisanTable(book.db()).find(*id)->card << ' ' << artisan.pin << '\n';
        }
    return tell(report, command.preview);
}

int undoImportIn(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const auto import = ImportId::parse(command.import);
    if (!import) return refused(refuse(Reason::importUnknown, command.import));
    const auto done = undoImport(book, Person::commandLine(), *import);
    if (!done) return refused(done.refusal());
    for (const auto& kept : *done)
        std::cerr << "touat-book: kept, since there is more of them by now: "
                  << ArtisanTable(book.db()).find(kept.artisan)->card << '\n';
    std::cout << "taken back: " << command.import << '\n';
    return 0;
}

int exportItemsOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    exportItems(book, std::cout);
    return 0;
}

int exportArtisansOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    exportArtisans(book, std::cout);
    return 0;
}

int exportStockOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    exportStock(book, command.only, std::cout);
    return 0;
}

int exportWantedOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    exportWanted(book, std::cout);
    return 0;
}

int exportMovesOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const auto until = command.until.empty() ? book.today() : Day::parse(command.until);
    const auto from = command.from.empty() ? std::optional(Day{}) : Day::parse(command.from);
    if (!from || !until) {
        std::cerr << "touat-book: a day is written as 2026-11-24\n";
        return 2;
    }
    exportMoves(book, *from, *until, std::cout);
    return 0;
}

int exportDuesOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    exportDues(book, std::cout);
    return 0;
}

} // namespace touat
