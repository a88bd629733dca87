// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/commands.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <memory>

#include "app/book/book_machine.h"
#include "app/book/import_sales.h"
#include "app/tables/item_file.h"
#include "core/acts/start_book.h"
#include "core/book/checkpoint.h"
#include "core/book/refold.h"
#include "core/consignment/account_sum_view.h"
#include "core/consignment/account_view.h"
#include "core/consignment/artisan_view.h"
#include "core/journal/balance_table.h"
#include "core/journal/chain.h"
#include "core/journal/json_value.h"
#include "core/people/staff_table.h"
#include "core/sales/sales_view.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/stock_view.h"
#include "core/store/fault.h"
#include "core/store/schema.h"
#include "core/sync/device_keys.h"
#include "core/sync/put_back.h"

namespace touat {

namespace {

BookIdentity identityOf(Database& db) {
    checkEnduringSchema(db);
    const auto identity = IdentityTable(db).read();
    if (!identity) throw Fault(FaultKind::damaged, "the book does not say whose it is");
    return *identity;
}

int failed(std::string what, int code) {
    std::replace(what.begin(), what.end(), '\n', ' '); // one line, whatever it says
    std::cerr << "touat-book: " << what << '\n';
    return code;
}

// A stall holds only those entries of the centre that concern it; its own stream is whole.
std::vector<Stream> wholeStreams(Database& db, const BookIdentity& identity) {
    if (identity.stream.stall.isCentre()) return JournalTable(db).streams();
    return {identity.stream};
}

// A stall knows the others' devices and nothing of their goods.
std::vector<Device> reportedStalls(Book& book) {
    auto devices = DeviceTable(book.db()).stalls();
    if (!book.stall().isCentre())
        std::erase_if(devices, [&](const Device& d) { return d.stream.stall != book.stall(); });
    return devices;
}

struct ArtisanRow {
    ArtisanId id;
    Name name;
    Money owed;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("name", self.name);
        visit("owed_centimes", self.owed);
    }
};
/// An artisan's account from its first line to its last.
struct StatementReport {
    ArtisanId id;
    Name name;
    Money closing;
    std::vector<StatementLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("name", self.name);
        visit("closing_centimes", self.closing);
        visit("lines", self.lines);
    }
};
std::string written(const UnitSums& sums) {
    auto text = writtenUnits(sums.pieces) + " units  ";
    if (sums.metres != Quantity{}) text += writtenUnits(sums.metres) + " m  ";
    if (sums.kilograms != Quantity{}) text += writtenUnits(sums.kilograms) + " kg  ";
    return text;
}

struct StallReport {
    StallStock stock;
    std::vector<StockRow> items;
    static void fields(auto& self, auto&& visit) {
        visit("stock", self.stock);
        visit("items", self.items);
    }
};

void printSales(const SalesReport& sales) {
    for (const auto& day : sales.days)
        std::cout << day.day.iso() << "  " << day.receipts << " receipts  " << day.lines
                  << " lines  " << day.total.centimes() << " centimes\n";
    std::cout << "all  " << sales.receipts << " receipts (" << sales.refunds << " refunds)  "
              << sales.lines << " lines  " << sales.totalCentimes << " centimes\n";
}

} // namespace

int guarded(const std::function<int()>& command) {
    try {
        const int code = command();
        std::cout.flush();
        return std::cout ? code : failed("disk_full: standard output", 2);
    } catch (const Fault& fault) {
        return failed(fault.what(), fault.kind() == FaultKind::damaged ? 1 : 2);
    } catch (const std::filesystem::filesystem_error& error) {
        return failed("not_writable: " + error.path1().string() + ": " + error.code().message(), 2);
    }
}

void mustNotBeRead(const std::filesystem::path& rejects, const BookCommand& command) {
    std::error_code ignored;
    for (const auto& file : {command.csv, command.book, keysBeside(command.book)})
        if (std::filesystem::equivalent(rejects, file, ignored))
            throw Fault(FaultKind::notWritable, rejects.string() + " would be overwritten");
}

int makeBook(const BookCommand& command) {
    auto name = command.name;
    for (const auto* text : {&name.arabic, &name.latin})
        if (text->size() > 200 || !isCleanText(*text))
            return refused(refuse(Reason::textUnusable, "the stall's sign"));
    if (name.isEmpty()) name = {command.stall.text(), command.stall.text()};
    const auto keys = keysBeside(command.book);
    for (const auto& file : {command.book, keys})
        if (std::filesystem::exists(file))
            throw Fault(FaultKind::notWritable, file.string() + " exists already");
    BookMachine machine;
    try {
        startBook(command.book, command.stall, name, machine.surroundings(command.book));
    } catch (...) {
        // Keys of which no book came would only be in the way.
        std::error_code ignored;
        if (!std::filesystem::exists(command.book, ignored)) std::filesystem::remove(keys, ignored);
        throw;
    }
    std::cout << "made " << command.book.string() << " for " << command.stall.text() << '\n';
    return 0;
}

int restoreBook(const BookCommand& command) {
    BookMachine machine;
    const auto by = Person::commandLine();
    std::unique_ptr<Book> present;
    try {
        present = std::make_unique<Book>(command.book, machine.surroundings(command.book));
    } catch (const Fault& fault) {
        if (fault.kind() == FaultKind::inUse || fault.kind() == FaultKind::newerBook) throw;
        std::cout << "the book does not open: " << fault.what() << '\n';
    }
    const auto found = checkCopy(command.csv, present.get(), by);
    present.reset();
    if (!found) return refused(found.refusal());
    const auto& copy = *found;
    std::cout << "the copy is sound and ends with entry " << EntryId{copy.stream, copy.head.seq}.text()
              << "; newer entries: " << copy.missing.entries << ", of them sales: "
              << copy.missing.sales << " (" << copy.missing.total.centimes() << " centimes)\n";
    if (!command.yes) {
        std::cout << "nothing was changed; --yes puts it back\n";
        return 0;
    }
    const auto aside = putBack(command.csv, copy, command.book, by, machine.surroundings(command.book));
    std::cout << "put back; the former book is " << (aside.empty() ? "none" : aside.string()) << '\n';
    return 0;
}

int verifyBook(const BookCommand& command) {
    Database db(command.book, Access::readOnly);
    const auto identity = identityOf(db);
    const auto brokenAt = [](const std::string& entry) {
        std::cerr << "touat-book: broken: the first broken entry is " << entry << '\n';
        return 1;
    };
    std::int64_t entries = 0;
    JournalTable journal(db);
    const auto head = journal.head(identity.stream);
    // The first entry of every book says whose it is.
    if (head.seq == 0) return brokenAt(EntryId{identity.stream, 1}.text());
    for (const auto& stream : journal.streams()) {
        const auto report = verifyChain(journal, stream, chainKindIn(identity.stream, stream));
        if (!report) return brokenAt(report.refusal().subject);
        if (stream != identity.stream)
            std::cout << stream.text() << "  " << report->entries
                      << " entries\n";
        entries += report->entries;
    }
    db.checkPages(); // after the entries: a name says more than a page
    if (const auto broken = brokenCheckpoint(db, identity.stream); !broken.empty()) {
        std::cerr << "touat-book: broken: " << broken << '\n';
        return 1;
    }
    if (identity.derived == derivedVersion()) { // an older program's tables are built again anyway
        const auto goods = imbalances(db, identity.stream.stall);
        const auto money = consignmentImbalances(db, Depth::lines);
        for (const auto& [what, found] : {std::pair("goods do", goods), std::pair("artisans' money does", money)}) {
            if (found.empty()) continue;
            std::cerr << "touat-book: " << what << " not add up (refold the book): "
                      << found.front() << '\n';
            return 1;
        }
    }
    std::cout << "ok: " << head.seq << " entries of " << identity.stream.stall.text() << '-'
              << identity.stream.epoch << ", head " << head.hash.hex();
    if (entries != head.seq) std::cout << ", " << entries << " in all";
    std::cout << '\n';
    return 0;
}

int exportBook(const BookCommand& command) {
    Database db(command.book, Access::readOnly);
    const auto identity = identityOf(db);
    db.checkPages();
    for (const auto& stream : wholeStreams(db, identity))
        JournalTable(db).eachFrom(
            stream, 1, [&](std::int64_t seq, std::string_view text, const Hash& hash) {
                if (!json::isUtf8(text))
                    throw Fault(FaultKind::damaged, EntryId{stream, seq}.text() + " is no text");
                json::Value line;
                line["stall"] = stream.stall.text();
                line["epoch"] = stream.epoch;
                line["seq"] = seq;
                line["hash"] = hash.hex();
                line["entry"] = text;
                std::cout << line.dump() << '\n';
                return true;
            });
    return 0;
}

int archiveBook(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    if (!book.surroundings().seed)
        throw Fault(FaultKind::noSuchFile, keysBeside(command.book).string());
    return archiveYear({command.year, command.folder, command.unfinished}, book.surroundings(),
                       [&](const ArchiveWish& wish) { return writeArchive(book, wish); });
}

int refoldBook(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    if (book.wasRefolded()) {
        std::cout << "rebuilt: the tables were of another version of Touat\n";
        return 0;
    }
    const auto differed = refold(book.db());
    if (differed.empty()) {
        std::cout << "rebuilt: nothing differed\n";
        return 0;
    }
    std::cout << "rebuilt: these tables differed from the journal and are right now:";
    for (const auto& table : differed)
        std::cout << ' ' << table;
    std::cout << '\n';
    return 1;
}

int importInto(const BookCommand& command) {
    mustNotBeRead(command.rejects, command);
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    const bool watched = isatty(STDERR_FILENO) == 1; // a script wants none of this
    auto silentUntil = machine.clock.steadyMs() + 1000;
    const auto progress = [&](std::size_t done, std::size_t of) {
        if (!watched || (done != of && machine.clock.steadyMs() < silentUntil)) return;
        silentUntil = machine.clock.steadyMs() + 1000;
        std::cerr << "touat-book: " << done << " of " << of << " receipts\n";
    };
    const auto report = importSales(book, command.csv, command.rejects, progress);
    if (!report) return refused(report.refusal());
    for (const auto& [reason, lines] : report->reasons)
        std::cerr << "touat-book: refused lines: " << lines << ' ' << reason << '\n';
    std::cout << json::textOf(*report) << '\n';
    return 0;
}

int reportOn(const BookCommand& command) {
    BookMachine machine;
    Book book(command.book, machine.surroundings(command.book));
    auto& db = book.db();
    const auto devices = reportedStalls(book);
    const bool known = std::any_of(devices.begin(), devices.end(), [&](const Device& d) {
        return d.stream.stall == command.only;
    });
    if (command.only && !known)
        return refused(refuse(Reason::streamUnknown, command.only->text()));
    json::Value value;
    if (command.what == "sales") {
        const auto sales = SalesView(db).report(command.only);
        if (!command.json) {
            printSales(sales);
            return 0;
        }
        value = json::write(sales);
    } else if (command.what == "stock") {
        std::vector<StallReport> stalls;
        StockView view(db, book.today());
        for (const auto& device : devices) {
            const auto stall = device.stream.stall;
            if (command.only && stall != *command.only) continue;
            stalls.push_back({view.of(stall, device.stallName), view.at(stall)});
        }
        value = json::write(stalls);
        if (!command.json)
            for (const auto& stall : stalls) {
                std::cout << stall.stock.stall.text() << "  " << stall.stock.kinds << " items  "
                          << written(stall.stock.units)
                          << stall.stock.value.centimes() << " centimes\n";
                for (const auto& row : stall.items)
                    std::cout << "  " << row.code << "  " << writtenUnits(row.onHand) << "  "
                              << row.name.latin << '\n';
            }
    } else if (command.what == "statements") {
        std::vector<StatementReport> all;
        for (const auto& artisan : ArtisanTable(db).all()) {
            auto statement = statementOf(db, artisan.id, Day{}, book.today());
            all.push_back({artisan.id, artisan.name, statement.closing, std::move(statement.lines)});
        }
        value = json::write(all);
        if (!command.json)
            for (const auto& one : all)
                std::cout << one.id.text() << "  " << one.lines.size() << " lines  "
                          << one.closing.centimes() << " centimes  " << one.name.latin << '\n';
    } else {
        std::vector<ArtisanRow> artisans;
        for (const auto& artisan : ArtisanTable(db).all())
            artisans.push_back(
                {artisan.id, artisan.name, -BalanceTable(db).money(account::artisan(artisan.id))});
        value = json::write(artisans);
        if (!command.json)
            for (const auto& row : artisans)
                std::cout << row.id.text() << "  " << row.owed.centimes() << " centimes  "
                          << row.name.latin << '\n';
    }
    if (command.json) std::cout << json::textOf(value) << '\n';
    return 0;
}

} // namespace touat
