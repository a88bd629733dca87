// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods: ten thousand items taken in by a table, against bare SQLite that writes the same rows in as
// many transactions; a stall's stock at a centre with a year of trade, against a bare read of the same
// rows by the same keys; what thirty stalls took and what happened at them, by whatever a manager asks; and
// where else an item is.
#include "bare_sqlite.h"
#include "core/acts/import_items.h"
#include "core/book/log_view.h"
#include "core/journal/posting.h"
#include "core/sales/takings_table.h"
#include "core/sales/takings_view.h"
#include "core/stock/elsewhere_table.h"
#include "core/stock/stock_view.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

std::vector<NewItem> tableOf(int items) {
    std::vector<NewItem> table;
    for (int i = 0; i < items; ++i) {
        NewItem item;
        item.card = given::card("Panier " + std::to_string(i), Money::dinars(850));
        item.card.codes = {"TABLE-" + std::to_string(i)};
        item.quantity = Quantity::pieces(1 + i % 20);
        table.push_back(std::move(item));
    }
    return table;
}

ImportedItems takeIn(Book& book, const std::vector<NewItem>& table) {
    const auto imported = importItems(book, Person::commandLine(), "articles.csv", table);
    must(imported.operator bool(), "the table can be taken in");
    return *imported;
}

/// The longest that somebody who sells waits: behind one piece, which is on the disk.
double longestPiece(Book& book, const std::vector<NewItem>& table) {
    ImportSoFar soFar;
    double longest = 0;
    while (soFar.read < table.size()) {
        const Stopwatch watch;
        soFar = *importSome(book, Person::commandLine(), "articles.csv", table, soFar);
        longest = std::max(longest, watch.ms());
    }
    return longest;
}

void benchImport(const Order& order, const Shop& shop, Report& report) {
    const auto table = tableOf(order.smoke ? 600 : 10'000);
    constexpr std::size_t chunk = 200;
    RowsTaken taken;
    Rows rows;
    {
        OpenBook book(copyOf(shop.stall(), shop.folder, "rehearsal"));
        book.doNotWaitForTheDisk();
        rows = taken.during(book.db(), [&] { takeIn(book.book(), table); });
    }
    const auto transactions = (table.size() + chunk - 1) / chunk;
    Samples oursPerSecond;
    Samples barePerSecond;
    Samples ratios;
    const int rounds = order.smoke ? 1 : 5;
    for (int round = 0; round < rounds; ++round) {
        const auto oursFile = copyOf(shop.stall(), shop.folder, "ours");
        const auto bareFile = copyOf(shop.stall(), shop.folder, "bare");
        double oursUs = 0;
        double bareUs = 0;
        const auto ours = [&] {
            OpenBook book(oursFile);
            const Stopwatch watch;
            takeIn(book.book(), table);
            oursUs = watch.us();
        };
        const auto bare = [&] {
            BareBook file(bareFile, taken.statements());
            const Stopwatch watch;
            for (std::size_t part = 0; part < transactions; ++part) {
                const auto at = [&](std::size_t n) {
                    return rows.begin() +
                           static_cast<std::ptrdiff_t>(rows.size() * n / transactions);
                };
                file.begin();
                file.write(Rows(at(part), at(part + 1)));
                file.commit();
            }
            bareUs = watch.us();
        };
        if (round % 2 == 0) ours();
        bare();
        if (round % 2 != 0) ours();
        mustBeEqual(oursFile, bareFile);
        const auto items = static_cast<double>(table.size());
        oursPerSecond.add(items / oursUs * 1e6);
        barePerSecond.add(items / bareUs * 1e6);
        ratios.add(bareUs / oursUs);
    }
    Samples longest;
    for (int round = 0; round < rounds; ++round) {
        OpenBook book(copyOf(shop.stall(), shop.folder, "pieces"));
        longest.add(longestPiece(book.book(), table));
    }
    report.add({"longest wait of a sale beside a table taken in", "ms", longest.median(), {}, {},
                atMost(100)});
    report.add({"items taken in by a table", "/s", oursPerSecond.median(), barePerSecond.median(),
                ratios.median(), atLeast(0.5)});
}

// Only the size of the tables matters to a read: the rows are written straight into them, beside the
// stall's own, as thirty stalls leave them in a year.
void addAYear(Database& db, int sales) {
    db.script(("PRAGMA synchronous=OFF; BEGIN;"
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               std::to_string(sales) +
               ") INSERT INTO sale(id, stall, epoch, series, number, basket, day, at_ms, staff, "
               "lines, total, duty, rounding) SELECT 9000000000000000 + i * 4096, 31 + i % 30, 1, "
               "'sale', i, i, 20000 + i * 300 / " +
               std::to_string(sales) +
               ", 1700000000000 + i, 1, 1, 85000, 0, 0 FROM n;"
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               std::to_string(sales) +
               ") INSERT INTO sale_line(id, sale, item, quantity, tag, amount, artisan, "
               "artisan_share, commission, vat, centre_share, own, agency, off) SELECT "
               "9000000000000000 + i * 4096 + 1, 9000000000000000 + i * 4096, i % 20000 + 1, 1000, "
               "85000, 85000, NULL, 0, 0, 0, 0, 85000, 'own_goods', 0 FROM n; COMMIT;")
                  .c_str());
}

/// The rows of the stock list, read by the same keys, each value taken out of its row and looked at no further: SQLite
/// fetches a text when it is asked for it, so that a read without would be one of numbers alone.
std::int64_t bareRead(Database& db, Stall stall) {
    std::int64_t seen = 0;
    const auto account = account::stock(stall);
    Query row(db,
              "SELECT i.id, i.code, i.kind, i.name_ar, i.name_fr, i.family, i.price, i.floor, "
              "b.amount, i.picture, i.palette FROM balance AS b JOIN item AS i ON i.id = "
              "b.commodity WHERE b.account = ?1 AND b.amount <> 0",
              account);
    while (row.next()) {
        const auto item = row.integer();
        const std::string texts[] = {row.text(), row.text(), row.text(), row.text(), row.text()};
        const std::int64_t numbers[] = {row.integer(), row.integer(), row.integer()};
        const std::string looks[] = {row.text(), row.text()};
        const auto letters = looks[0].size() + looks[1].size();
        seen += item != 0 && numbers[2] != 0 && !texts[1].empty() && letters < 1'000 ? 1 : 0;
    }
    return seen;
}

/// What a centre has added up of thirty stalls in three hundred days: fifty pairs of artisan and family and
/// thirty of seller and hour at each, every day.
void addTakings(Database& db, int days) {
    const auto numbers = [](const char* name, int most) {
        return std::string(name) + "(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM " + name +
               " WHERE i + 1 < " + std::to_string(most) + ")";
    };
    const auto spans = [&](const char* span, int most, const char* day) {
        const auto all = "WITH RECURSIVE " + numbers("d", most) + "," + numbers("s", 30) + ",";
        return all + numbers("g", 50) + " INSERT INTO takings_goods SELECT '" + span + "', " + day +
               ", 31 + s.i, g.i, 'family ' || (g.i % 12), 5, 425000 FROM d, s, g;" + all +
               numbers("h", 30) + " INSERT INTO takings_hour SELECT '" + span + "', " + day +
               ", 31 + s.i, h.i % 3, 8 + h.i / 3, 4, 340000 FROM d, s, h;";
    };
    const auto first = firstOfMonth(Day::number(20'000)).number();
    db.script(("BEGIN;" + spans("day", days, (std::to_string(first) + " + d.i").c_str()) +
               spans("month", (days + 29) / 30,
                     ("unixepoch('1970-01-01', '" + std::to_string(first) +
                      " days', (d.i) || ' months') / 86400")
                         .c_str()) +
               spans("week", (days + 6) / 7 + 1,
                     (std::to_string(firstOfWeek(Day::number(first)).number()) + " + d.i * 7").c_str()) +
               "COMMIT;")
                  .c_str());
}

void benchTakings(Database& db, bool smoke, Report& report) {
    const int days = smoke ? 40 : 300;
    addTakings(db, days);
    const auto first = firstOfMonth(Day::number(20'000));
    Samples ms;
    for (int round = 0; round < (smoke ? 1 : 5); ++round)
        for (const int period : {1, 7, 31, days})
            for (const auto by : {TakingsBy::time, TakingsBy::hour, TakingsBy::stall, TakingsBy::family,
                                  TakingsBy::artisan, TakingsBy::commune, TakingsBy::seller}) {
                const Stopwatch watch;
                const auto takings = TakingsView(db).of(
                    first.plus(days - period), first.plus(days - 1), by, std::nullopt);
                ms.add(watch.ms());
                must(takings.total > Money{}, "something was taken");
            }
    report.add({"what thirty stalls took, a year of it, 95th", "ms", ms.quantile(0.95), {}, {},
                atMost(50)});
}

/// Where the lines of the logs of thirty stalls stand after three hundred days, thirty a stall each day; what
/// they say is in real entries, which are read again and again.
void addLog(Database& db, int days) {
    const auto first = momentOf(Day::number(20'000), 8 * 60).utcMs();
    db.script(("PRAGMA synchronous=OFF; BEGIN; CREATE TEMP TABLE told AS "
               "SELECT row_number() OVER (ORDER BY entry) - 1 AS n, entry, topic FROM log_line; "
               "WITH RECURSIVE i(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM i WHERE i + 1 < " +
               std::to_string(days * 30 * 30) +
               ") INSERT INTO log_line(at_ms, entry, stall, topic, person) SELECT " +
               std::to_string(first) +
               " + (i / 900) * 86400000 + (i % 900) * 40000, told.entry, 31 + i % 30, "
               "CASE i % 12 WHEN 0 THEN 'drawer' WHEN 1 THEN 'voids' WHEN 2 THEN 'reprints' "
               "WHEN 3 THEN 'refunds' WHEN 4 THEN 'pins' WHEN 5 THEN 'gaps' WHEN 6 THEN 'people' "
               "ELSE 'discounts' END, 4096 * (1 + i % 90) FROM i "
               "JOIN told ON told.n = i % (SELECT count(*) FROM told); "
               "DROP TABLE told; COMMIT;")
                  .c_str());
}

void benchLog(Book& centre, bool smoke, Report& report) {
    const int days = smoke ? 40 : 300;
    must(centre.db().integer("SELECT count(*) FROM log_line") > 0, "something was told");
    addLog(centre.db(), days);
    Samples ms;
    const auto read = [&](const LogWish& wish) {
        std::optional<LogPlace> after;
        for (int page = 0; page < 3; ++page) {
            const Stopwatch watch;
            const auto log = readLogOfAll(centre, wish, after, 60);
            ms.add(watch.ms());
            must(!log.lines.empty(), "something happened");
            after = log.next;
            if (!after) return;
        }
    };
    const auto last = Day::number(20'000 + days - 1);
    for (int round = 0; round < (smoke ? 1 : 5); ++round)
        for (const int period : {1, 7, 31})
            for (const bool one : {false, true})
                for (const auto topic : {std::optional<LogTopic>{}, std::optional(LogTopic::pins)}) {
                    LogWish wish;
                    wish.from = last.plus(1 - period);
                    wish.to = last;
                    if (one) wish.stall = Stall::number(35); // it has wrong PINs as well
                    wish.topic = topic;
                    read(wish);
                }
    report.add({"a page of the log of thirty stalls, a year of it, 95th", "ms", ms.quantile(0.95), {}, {},
                atMost(50)});
}

void benchStock(const Order& order, const Shop& shop, Report& report) {
    OpenBook centre(copyOf(shop.centre(), shop.folder, "year"));
    addAYear(centre.db(), order.smoke ? 1'000 : 2'200'000);
    const auto stall = Stall::number(7);
    StockView view(centre.db(), centre.book().today());
    Samples oursMs;
    Samples bareMs;
    Samples ratios;
    const int rounds = order.smoke ? 1 : 15;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch ours;
        const auto rows = view.at(stall);
        const auto oursTook = ours.ms();
        const Stopwatch bare;
        const auto seen = bareRead(centre.db(), stall);
        const auto bareTook = bare.ms();
        must(seen == static_cast<std::int64_t>(rows.size()), "both read the same rows");
        oursMs.add(oursTook);
        bareMs.add(bareTook);
        ratios.add(oursTook / bareTook);
    }
    report.add({"stock of a stall, a year of trade at the centre", "ms", oursMs.median(),
                bareMs.median(), ratios.median(), atMost(5)});
    benchTakings(centre.db(), order.smoke, report);
    benchLog(centre.book(), order.smoke, report);
}

void benchElsewhere(const Order& order, const Shop& shop, Report& report) {
    OpenBook stall(copyOf(shop.stall(), shop.folder, "elsewhere"));
    stall.doNotWaitForTheDisk();
    ElsewhereTable table(stall.db());
    const int items = order.smoke ? 100 : 2'000;
    std::vector<StockNewsLine> lines;
    std::int64_t news = 0;
    for (int place = 8; place < 38; ++place)
        for (int i = 1; i <= items; ++i)
            lines.push_back({Stall::number(place), ItemId::of({{Stall::number(7), 1}, i}),
                             Quantity::pieces(1 + i % 9), ++news});
    {
        Transaction transaction(stall.db());
        table.take(lines);
        transaction.commit();
    }
    Samples ms;
    for (int i = 1; i <= items; ++i) {
        const Stopwatch watch;
        const auto places = table.of(ItemId::of({{Stall::number(7), 1}, i}));
        ms.add(watch.ms());
        must(places.size() == 30, "every place has it");
    }
    report.add({"where else an item is, among 60000 levels, 95th", "ms", ms.quantile(0.95), {}, {},
                atMost(10)});
}

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    benchImport(order, shop, report);
    benchStock(order, shop, report);
    benchElsewhere(order, shop, report);
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Goods: tables taken in, stock read, where else.",
                                  touat::bench::bench);
}
