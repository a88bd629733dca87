// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-book: one book on the command line, for support, accountants and scripts.
#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <CLI/CLI.hpp>
#include <iostream>

#include "app/book/commands.h"
#include "app/machine.h"

namespace {

// One line: whoever wants more asks for --help.
std::string complaint(const CLI::App*, const CLI::Error& error) {
    std::string what = error.what();
    std::replace(what.begin(), what.end(), '\n', ' ');
    return "touat-book: " + what + " (touat-book --help)\n";
}

void readsTable(CLI::App* sub, touat::BookCommand& command, const char* columns) {
    sub->add_option("FILE", command.csv, columns)->required();
    sub->add_option("--rejects", command.rejects, "where refused lines go")->required();
    sub->add_flag("--preview", command.preview, "only look; nothing is taken in");
}

void readsItems(CLI::App* sub, touat::BookCommand& command) {
    readsTable(sub, command, "name_fr,name_ar,price,quantity,artisan,code …");
    sub->add_flag("--prices-meant", command.pricesMeant,
                  "take in prices that are far from what such things cost");
}

void readsHistory(CLI::App* sub, touat::BookCommand& command) {
    sub->add_option("FILE", command.csv, "receipt,at,item,name,quantity,unit_price")->required();
    sub->add_option("--rejects", command.rejects, "where refused lines go")->required();
}

void begins(CLI::App* sub, touat::BookCommand& command, std::string& stall) {
    sub->add_option("--stall", stall, "S01 to S99")->required();
    sub->add_option("--name-ar", command.name.arabic, "the stall's sign in Arabic");
    sub->add_option("--name-fr", command.name.latin, "the stall's sign in French");
}

void takesCopy(CLI::App* sub, touat::BookCommand& command) {
    sub->add_option("COPY", command.csv, "as touat makes them in its folder backups")->required();
    sub->add_flag("--yes", command.yes, "do it; else only say what it would cost");
}

void setsUp(CLI::App* sub, touat::BookCommand& command, std::string& stall) {
    sub->add_option("--trade", command.trade, "textile, jewellery, leather or pottery")
        ->required()
        ->check(CLI::IsMember({"textile", "jewellery", "leather", "pottery"}));
    sub->add_option("--stall", stall, "S01 to S99")->required();
    sub->add_option("--seller-pin", command.sellerPin)->required();
    sub->add_option("--manager-pin", command.managerPin)->required();
    sub->add_option("--words", command.csv, "shop.json; beside the program if left out");
}

void ofDays(CLI::App* sub, touat::BookCommand& command) {
    sub->add_option("--from", command.from, "the first day, 2026-11-24; else from the beginning");
    sub->add_option("--until", command.until, "the last day; else today");
}

void makes(CLI::App* demo, touat::BookCommand& command) {
    demo->add_option("FOLDER", command.book, "where; must not exist")->required();
    demo->add_option("--words", command.csv, "shop.json; beside the program if left out");
    demo->add_option("--days", command.days, "of trade before its last")->check(CLI::Range(4, 60));
    demo->add_option("--at", command.at, "2026-11-24T10:30: when its story ends; now if left out");
}

void archives(CLI::App* sub, touat::BookCommand& command) {
    sub->add_option("--year", command.year, "the year")->required()->check(CLI::Range(1970, 9998));
    sub->add_option("--to", command.folder, "a folder, new or empty")->required();
    sub->add_flag("--unfinished", command.unfinished, "of a year that goes on, too");
}

void reportsOn(CLI::App* sub, touat::BookCommand& command, std::string& stall) {
    sub->add_option("WHAT", command.what, "sales, stock, artisans or statements")
        ->required()
        ->check(CLI::IsMember({"sales", "stock", "artisans", "statements"}));
    sub->add_flag("--json", command.json, "as JSON");
    sub->add_option("--stall", stall, "of one stall only (sales, stock)");
}

/// Ends the program when everything is written and closed, without what libraries tear down at the end: a thread
/// of the line that was waited for may still be leaving, and OpenSSL would take its locks away under it.
[[noreturn]] void leave(int code) {
    std::cout.flush();
    std::quick_exit(code);
}

} // namespace

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    using namespace touat;
    CLI::App app{"One Touat book: make, check, export, import, report, synchronise.", "touat-book"};
    app.set_version_flag("--version", programVersion);
    app.failure_message(complaint);
    app.require_subcommand(0, 1);
    BookCommand command;
    std::string stall;
    const auto withBook = [&](CLI::App* sub) {
        sub->add_option("BOOK", command.book, "the book's file")->required();
        return sub;
    };
    auto* make = withBook(app.add_subcommand("new", "Make an empty book for a stall"));
    begins(make, command, stall);
    auto* verify = withBook(app.add_subcommand("verify", "Check every entry and the chain"));
    auto* exporting =
        withBook(app.add_subcommand("export", "Print the journal, one line an entry"));
    auto* archiving = withBook(
        app.add_subcommand("archive", "Write a year into a folder that is checked without Touat"));
    archives(archiving, command);
    auto* refolding = withBook(app.add_subcommand("refold", "Rebuild the tables from the journal"));
    auto* restoring = withBook(app.add_subcommand("restore", "Put a copy of the book back"));
    takesCopy(restoring, command);
    auto* importing = withBook(app.add_subcommand("import-sales", "Take in a shop's history"));
    readsHistory(importing, command);
    auto* items = withBook(app.add_subcommand("import-items", "Take in a table of items"));
    auto* artisans = withBook(app.add_subcommand("import-artisans", "Take in a table of artisans, at the centre"));
    readsItems(items, command);
    auto* opening = withBook(
        app.add_subcommand("import-stock", "Take in a table of what there is of known items"));
    readsTable(opening, command, "code,quantity,reserve,cost");
    readsTable(artisans, command, "name_fr,name_ar,commune_fr,commune_ar,card,pin");
    auto* undoing = withBook(app.add_subcommand("undo-import", "Take back what an import brought"));
    undoing->add_option("IMPORT", command.import, "its id, as the import told it")->required();
    auto* cards = withBook(app.add_subcommand("export-items", "Print the cards of items as CSV"));
    auto* people = withBook(app.add_subcommand("export-artisans", "Print the artisans as CSV"));
    auto* stock = withBook(app.add_subcommand("export-stock", "Print the stock as CSV"));
    stock->add_option("--stall", stall, "of one place only");
    auto* wanted =
        withBook(app.add_subcommand("export-wanted", "Print what is running out as CSV"));
    auto* moves = withBook(app.add_subcommand("export-moves", "Print movements of goods as CSV"));
    ofDays(moves, command);
    auto* owed = withBook(
        app.add_subcommand("export-dues", "Print what is owed to artisans, by its age, as CSV"));
    auto* report = withBook(app.add_subcommand("report", "Print what the book adds up to"));
    reportsOn(report, command, stall);
    auto* enrolling = withBook(app.add_subcommand("enrol", "Join a centre with this book"));
    enrolling->add_option("--centre", command.centre, "https://host:port")->required();
    enrolling->add_option("--code", command.code, "the one-time code")->required();
    auto* unsent = withBook(app.add_subcommand(
        "take-unsent", "Put behind a copy of a lost book what was not sent, for sync to send it"));
    unsent->add_option("FILE", command.csv, "S07-1.unsent, as touat keeps it beside its copies")->required();
    auto* sync = withBook(
        app.add_subcommand("sync", "Send to the centre and take from it, until both are level"));
    sync->add_option("--centre", command.centre, "https://host:port; the enrolled one if left out");

    auto* demo = app.add_subcommand("demo", "Make a throw-away centre of thirty stalls");
    makes(demo, command);

    auto* settingUp = withBook(
        app.add_subcommand("set-up", "Make the book of a new stall with goods of its trade"));
    setsUp(settingUp, command, stall);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (make->count("--stall") + report->count("--stall") + settingUp->count("--stall") +
            stock->count("--stall") >
        0) {
        command.only = Stall::parse(stall);
        if (!command.only || command.only->isCentre()) {
            std::cerr << "touat-book: --stall wants S01 to S99, not \"" << stall << "\"\n";
            return 2;
        }
        command.stall = *command.only;
    }
    if (command.only && command.what == "artisans") {
        std::cerr << "touat-book: artisans are of all stalls; no --stall\n";
        return 2;
    }
    const std::pair<const CLI::App*, int (*)(const BookCommand&)> jobs[] = {
        {make, makeBook},          {verify, verifyBook},          {exporting, exportBook},
        {refolding, refoldBook},   {archiving, archiveBook},   {restoring, restoreBook},     {importing, importInto},       {items, importItemsInto},
        {opening, importStockInto},
        {undoing, undoImportIn},   {artisans, importArtisansInto}, {stock, exportStockOf},
        {wanted, exportWantedOf},  {moves, exportMovesOf},       {owed, exportDuesOf},
        {unsent, takeUnsentInto},  {cards, exportItemsOf},    {people, exportArtisansOf}, {report, reportOn}};
    for (const auto& [sub, job] : jobs)
        if (sub->parsed()) return guarded([&, job = job] { return job(command); });
    if (enrolling->parsed()) leave(guarded([&] { return enrolBook(command, argc, argv); }));
    if (sync->parsed()) leave(guarded([&] { return syncBook(command, argc, argv); }));
    if (command.csv.empty()) command.csv = besideProgram() / "demo" / "shop.json";
    if (demo->parsed()) return guarded([&] { return makeDemo(command); });
    if (settingUp->parsed()) return guarded([&] { return setUpStall(command); });
    std::cerr << "touat-book: which command? (touat-book --help)\n";
    return 2;
}
