// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan's page on a phone: the centre's own time from the request to the bytes, the look
// written down with them, beside a year of trade of thirty stalls and three hundred artisans.
// Proving a PIN is slow on purpose and stands apart.
#include "app/centre/phone_desk.h"
#include "core/consignment/artisan_table.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

constexpr auto benchPin = "593706";

// Rows as thirty stalls leave them in a year, the artisan's among them at three of the stalls. Only
// the size of the tables matters to a read, so they are written straight into them.
void addAYear(Database& db, int sales, ArtisanId artisan) {
    const auto count = std::to_string(sales);
    const auto numbers =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count + ") ";
    const std::string stall = "(31 + i % 10 * 3 + i / 300 % 3)";
    const auto sale = '(' + stall + " * (1 << 52) + (1 << 42) + i * 4096)"; // as core/id.h packs it
    const auto whose =
        "(CASE i % 300 WHEN 0 THEN " + std::to_string(artisan.packed()) + " ELSE i % 300 END)";
    const auto day = "20000 + i * 300 / " + count;
    const auto add = [&](const std::string& into, const std::string& values) {
        db.script(
            ("INSERT INTO " + into + ' ' + numbers + "SELECT " + values + " FROM n;").c_str());
    };
    db.script("PRAGMA synchronous=OFF; BEGIN;");
    db.script(
        "WITH RECURSIVE n(i) AS (SELECT 31 UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT "
        "INTO device(stall, epoch, public_key, name_ar, name_fr) SELECT i, 1, zeroblob(32), 'محل ' || i, 'Stand ' || i FROM n;");
    add("sale(id, stall, epoch, series, number, basket, day, at_ms, staff, lines, total, duty, "
        "rounding)",
        sale + ", " + stall + ", 1, 'sale', i, i, " + day +
            ", 1700000000000 + i, 1, 1, 85000, 0, 0");
    add("sale_line(id, sale, item, quantity, tag, amount, artisan, artisan_share, commission, vat, "
        "centre_share, own, agency, off)",
        sale + " + 1, " + sale +
            ", (SELECT id FROM item WHERE artisan = " + std::to_string(artisan.packed()) +
            " LIMIT 1), 1000, 85000, 85000, " + whose + ", 72250, 12750, 0, 0, 0, 'agent', 0");
    add("artisan_entry(source, artisan, kind, amount, day, at_ms, payable_day, holder, quantity, "
        "payout)",
        sale + " + 1, " + whose + ", 'sale', 72250, " + day + ", 1700000000000 + i, " + day +
            ", " + stall + ", 1000, CASE WHEN i < " + count +
            " * 0.98 THEN 1 END");
    db.script("COMMIT;");
}

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    OpenBook centre(copyOf(shop.centre(), shop.folder, "phone"));
    auto& book = centre.book();
    const auto artisan = ArtisanTable(centre.db()).all().front();
    addAYear(centre.db(), order.smoke ? 1'000 : 2'200'000, artisan.id);
    centre.db().script("PRAGMA synchronous=FULL");
    const auto boss = Person::commandLine();
    must(setArtisanPin(book, boss, artisan.id, benchPin).operator bool(), "a PIN can be set");
    const auto link = giveArtisanLink(book, boss, artisan.id);
    must(link.operator bool(), "a link can be given");
    PhoneDesk desk(book, TOUAT_SHARE);
    const auto path = std::string(phonePath) + *link;
    const auto entered = desk.answer({PhoneMethod::post, path, "", std::string("pin=") + benchPin});
    must(entered.status == 303, "the PIN opens the page");
    const auto cookie = entered.cookie.substr(0, entered.cookie.find(';'));
    Samples ms;
    Samples readMs;
    std::size_t bytes = 0;
    const int rounds = order.smoke ? 2 : 200;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        const auto page = desk.answer({PhoneMethod::get, path, cookie, ""});
        ms.add(watch.ms());
        must(page.status == 200 && page.body.find("class=\"sum") != page.body.npos, "it is shown");
        bytes = page.body.size();
        const Stopwatch read;
        const auto account = artisanPage(centre.db(), artisan, book.today());
        must(order.smoke || account.account.sales.size() == pageSales, "she sold more than fits");
        readMs.add(read.ms());
    }
    report.add({"artisan's page on a phone, beside a year, 95th",
                "ms",
                ms.quantile(0.95),
                {},
                {},
                atMost(5)});
    report.add({"  of it, reading the account", "ms", readMs.median(), {}, {}, {}});
    report.add({"  bytes of the page", "", static_cast<double>(bytes), {}, {}, atMost(60'000)});
    given::CountingRandom random;
    Samples pinMs;
    for (int round = 0; round < (order.smoke ? 1 : 5); ++round) {
        const Stopwatch watch;
        (void)hashPin(benchPin, book.surroundings().peppers.back(), random, PinCost::counter);
        pinMs.add(watch.ms());
    }
    report.add({"  a PIN, slow on purpose", "ms", pinMs.median(), {}, {}, {}});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "The artisan's page on a phone.",
                                  touat::bench::bench);
}
