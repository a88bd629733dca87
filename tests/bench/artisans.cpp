// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans' accounts at a centre with a year of trade: the balance and the last 50 lines of one, against
// a bare read of the same rows by the same keys; and a payout run over a thousand of them.
#include "core/acts/pay_artisan.h"
#include "core/consignment/account_view.h"
#include "core/journal/posting.h"
#include "core/store/query.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

constexpr int artisans = 1'000;
constexpr std::int64_t firstArtisan = 9'100'000'000'000'000;

// Only the size of the tables matters to a read: the rows are written straight into them, a line of a
// sale each and what it is to its artisan. All but the last week is paid.
void addAYear(Database& db, int sales, Day now) {
    const auto all = std::to_string(sales);
    const auto people = std::to_string(artisans);
    const auto first = std::to_string(firstArtisan);
    const auto today = std::to_string(now.number());
    const std::string day = "(" + today + " - 365 + i * 365 / " + all + ")";
    const std::string numbers =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ";
    db.script(
        ("PRAGMA synchronous=OFF; BEGIN;" + numbers + people +
         ") INSERT INTO artisan(id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, "
         "pin_digits, phone) SELECT " + first + " + i * 4096, 'bench' || i, '', 'Artisan ' || i, '', "
         "'Tinerkouk', '', '', 4, '' FROM n;" + numbers + all +
         ") INSERT INTO sale_line(id, sale, item, quantity, tag, amount, artisan, artisan_share, "
         "commission, vat, centre_share, own, agency, off) SELECT 9000000000000000 + i * 4096 + 1, "
         "9000000000000000 + i * 4096, (SELECT min(id) FROM item) , 1000, 85000, 85000, " + first +
         " + (i * 7919 % " + people + " + 1) * 4096, 72250, 12750, 0, 0, 0, 'agent', 0 FROM n;" +
         numbers + all +
         ") INSERT INTO artisan_entry(source, artisan, kind, amount, day, at_ms, payable_day, "
         "holder, item, quantity, payout) SELECT 9000000000000000 + i * 4096 + 1, " + first +
         " + (i * 7919 % " + people + " + 1) * 4096, 'sale', 72250, " + day + ", " + day +
         " * 86400000 + i, " + day + ", 31 + i % 30, (SELECT min(id) FROM item), 1000, "
         "iif(" + day + " < " + today + " - 7, 1, NULL) FROM n; COMMIT; ANALYZE;")
            .c_str());
}

ArtisanId artisanOf(int number) { return ArtisanId::fromPacked(firstArtisan + number * 4096); }

/// The same lines, read by the same keys and looked at no further.
std::int64_t bareRead(Database& db, ArtisanId artisan) {
    std::int64_t seen = 0;
    Query row(db,
              "SELECT e.source, e.kind, e.amount, e.at_ms, l.amount, i.name_ar, i.name_fr, i.code "
              "FROM artisan_entry AS e LEFT JOIN sale_line AS l ON l.id = e.source "
              "LEFT JOIN item AS i ON i.id = e.item WHERE e.artisan = ?1 "
              "ORDER BY e.at_ms DESC, e.source DESC LIMIT 50",
              artisan);
    while (row.next()) seen += row.integer() != 0 ? 1 : 0;
    return seen;
}

void benchAccount(Database& db, bool smoke, Report& report) {
    Samples oursMs;
    Samples bareMs;
    Samples ratios;
    const int rounds = smoke ? 3 : 300;
    for (int round = 0; round < rounds; ++round) {
        const auto artisan = artisanOf(1 + round * 3 % artisans);
        (void)accountHead(db, artisan); // both find the pages at hand
        const Stopwatch bare;
        const auto seen = bareRead(db, artisan);
        const auto bareTook = bare.ms();
        const Stopwatch ours;
        const auto head = accountHead(db, artisan);
        const auto oursTook = ours.ms();
        must(seen == static_cast<std::int64_t>(head.lines.size()), "both read the same lines");
        oursMs.add(oursTook);
        bareMs.add(bareTook);
        ratios.add(oursTook / bareTook);
    }
    report.add({"an artisan's balance and last 50 lines, a year of trade", "ms", oursMs.median(),
                bareMs.median(), ratios.median(), atMost(5)});
}

void benchRun(Book& book, Report& report) {
    const auto by = Person::commandLine();
    std::size_t told = 0;
    const Stopwatch watch;
    const auto run = draftRun(book, by, book.today(),
                              [&](std::size_t done, std::size_t) { told = done; });
    must(run && approveRun(book, by, *run), "a thousand are owed something");
    const auto payouts = RunTable(book.db()).payouts(*run);
    for (const auto& payout : payouts)
        must(payDrafted(book, by, *run, payout.artisan, {}).operator bool(), "it is paid once");
    must(closeRun(book, by, *run).operator bool(), "all are paid");
    must(told >= payouts.size(), "progress was told");
    report.add({"a payout run over " + std::to_string(payouts.size()) + " artisans", "s",
                watch.ms() / 1000, {}, {}, atMost(5)});
}

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    OpenBook centre(copyOf(shop.centre(), shop.folder, "artisans"));
    addAYear(centre.db(), order.smoke ? 3'000 : 2'200'000, centre.book().today());
    benchAccount(centre.db(), order.smoke, report);
    benchRun(centre.book(), report);
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Artisans: an account, a payout run.",
                                  touat::bench::bench);
}
