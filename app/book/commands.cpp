// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/commands.h"

#include <iostream>
#include <memory>

#include "app/book/import_sales.h"
#include "app/machine.h"
#include "core/acts/start_book.h"
#include "core/book/refold.h"
#include "core/consignment/artisan_view.h"
#include "core/journal/balance_table.h"
#include "core/journal/chain.h"
#include "core/people/staff_table.h"
#include "core/sales/sales_view.h"
#include "core/stock/stock_view.h"
#include "core/store/fault.h"
#include "core/store/schema.h"
#include "core/sync/device_keys.h"

namespace touat {

namespace {

struct Machine {
    MachineClock clock;
    MachineRandom random;
    Surroundings surroundings(const std::filesystem::path& book) {
        Surroundings around{clock, random, {}, PinCost::counter};
        if (std::filesystem::exists(keysBeside(book)))
            around.peppers = loadKeys(keysBeside(book)).peppers;
        return around;
    }
};

int refused(const Refusal& refusal) {
    std::cerr << "touat-book: refused: " << wordOf(refusal.reason);
    if (!refusal.subject.empty()) std::cerr << " (" << refusal.subject << ')';
    std::cerr << '\n';
    return 1;
}

BookIdentity identityOf(Database& db) {
    checkEnduringSchema(db);
    if (const auto pages = db.text("PRAGMA quick_check(1)"); pages != "ok")
        throw Fault(FaultKind::damaged, pages);
    const auto identity = IdentityTable(db).read();
    if (!identity) throw Fault(FaultKind::damaged, "the book does not say whose it is");
    return *identity;
}

// A stall holds only those entries of the centre that concern it; its own stream is whole.
std::vector<Stream> wholeStreams(Database& db, const BookIdentity& identity) {
    if (identity.stream.stall.isCentre()) return JournalTable(db).streams();
    return {identity.stream};
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
        return command();
    } catch (const Fault& fault) {
        std::cerr << "touat-book: " << fault.what() << '\n';
        return fault.kind() == FaultKind::damaged ? 1 : 2;
    }
}

int makeBook(const BookCommand& command) {
    Machine machine;
    auto name = command.name;
    if (name.isEmpty()) name = {command.stall.text(), command.stall.text()};
    startBook(command.book, command.stall, name, machine.surroundings(command.book));
    std::cout << "made " << command.book.string() << " for " << command.stall.text() << '\n';
    return 0;
}

int verifyBook(const BookCommand& command) {
    Database db(command.book, Access::readOnly);
    const auto identity = identityOf(db);
    std::int64_t entries = 0;
    JournalTable journal(db);
    for (const auto& stream : journal.streams()) {
        const bool sparse = stream.stall.isCentre() && !identity.stream.stall.isCentre();
        const auto report =
            verifyChain(journal, stream, sparse ? ChainKind::sparse : ChainKind::whole);
        if (!report) {
            std::cerr << "touat-book: broken: the first broken entry is "
                      << report.refusal().subject << '\n';
            return 1;
        }
        if (stream != identity.stream)
            std::cout << stream.stall.text() << '-' << stream.epoch << "  " << report->entries
                      << " entries\n";
        entries += report->entries;
    }
    const auto head = journal.head(identity.stream);
    std::cout << "ok: " << head.seq << " entries of " << identity.stream.stall.text() << '-'
              << identity.stream.epoch << ", head " << head.hash.hex();
    if (entries != head.seq) std::cout << ", " << entries << " in all";
    std::cout << '\n';
    return 0;
}

int exportBook(const BookCommand& command) {
    Database db(command.book, Access::readOnly);
    const auto identity = identityOf(db);
    for (const auto& stream : wholeStreams(db, identity))
        JournalTable(db).eachFrom(
            stream, 1, [&](std::int64_t seq, std::string_view text, const Hash& hash) {
                json::Value line;
                line["stall"] = stream.stall.text();
                line["epoch"] = stream.epoch;
                line["seq"] = seq;
                line["hash"] = hash.hex();
                line["entry"] = text;
                std::cout << line.dump() << '\n';
                return true;
            });
    std::cout.flush();
    return std::cout ? 0 : 2;
}

int refoldBook(const BookCommand& command) {
    Machine machine;
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
    for (const auto& table : differed) std::cout << ' ' << table;
    std::cout << '\n';
    return 1;
}

int importInto(const BookCommand& command) {
    Machine machine;
    Book book(command.book, machine.surroundings(command.book));
    std::size_t shown = 0;
    const auto report =
        importSales(book, command.csv, command.rejects, [&](std::size_t done, std::size_t of) {
            if (done * 10 / of == shown && done != of) return;
            shown = done * 10 / of;
            std::cerr << "touat-book: " << done << " of " << of << " receipts\n";
        });
    if (!report) return refused(report.refusal());
    std::cout << json::textOf(json::write(*report)) << '\n';
    return 0;
}

int reportOn(const BookCommand& command) {
    Machine machine;
    Book book(command.book, machine.surroundings(command.book));
    auto& db = book.db();
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
        auto devices = DeviceTable(db).stalls();
        for (const auto& device : devices) {
            const auto stall = device.stream.stall;
            if (command.only && stall != *command.only) continue;
            stalls.push_back({view.of(stall, device.stallName), view.at(stall)});
        }
        value = json::write(stalls);
        if (!command.json)
            for (const auto& stall : stalls) {
                std::cout << stall.stock.stall.text() << "  " << stall.stock.kinds << " items  "
                          << stall.stock.units.wholeUnits() << " units  "
                          << stall.stock.value.centimes() << " centimes\n";
                for (const auto& row : stall.items)
                    std::cout << "  " << row.code << "  " << row.onHand.wholeUnits() << "  "
                              << row.name.latin << '\n';
            }
    } else {
        std::vector<ArtisanRow> artisans;
        for (const auto& artisan : ArtisanTable(db).all())
            artisans.push_back({artisan.id, artisan.name,
                                -BalanceTable(db).money(account::artisan(artisan.id))});
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
