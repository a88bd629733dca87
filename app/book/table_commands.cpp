// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that take in and give out tables of items, artisans and stock.
#include <unistd.h>

#include <iostream>

#include "app/book/book_machine.h"
#include "app/book/commands.h"
#include "app/book/import_items.h"

namespace touat {

namespace {

int tell(const Result<TableReport>& report, bool preview) {
    if (!report) return refused(report.refusal());
    for (const auto& [reason, lines] : report->reasons)
        std::cerr << "touat-book: " << (preview ? "would refuse" : "refused") << " lines: " << lines
                  << ' ' << reason << '\n';
    std::cout << json::textOf(json::write(*report)) << '\n';
    return 0;
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
    return tell(importItemTable(book, Person::commandLine(), command.csv, command.rejects,
                                command.preview, progress),
                command.preview);
}

int importArtisansInto(const BookCommand& command) {
    mustNotBeRead(command.rejects, command);
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    return tell(importArtisanTable(book, Person::commandLine(), command.csv, command.rejects,
                                   command.preview, std::cerr),
                command.preview);
}

int undoImportIn(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const auto import = ImportId::parse(command.import);
    if (!import) return refused(refuse(Reason::importUnknown, command.import));
    const auto done = undoImport(book, Person::commandLine(), *import);
    if (!done) return refused(done.refusal());
    std::cout << "taken back: " << command.import << '\n';
    return 0;
}

int exportStockOf(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    exportStock(book, command.only, std::cout);
    return 0;
}

} // namespace touat
