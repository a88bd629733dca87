// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager's pages, as the centre answers them: from a signed question to the bytes of its answer, beside a year of
// trade of thirty stalls, 2.2 million sales of a thousand artisans. Takings and the log, which are asked for in many
// ways, are in goods.cpp; an artisan's account is in artisans.cpp.
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "app/centre/office.h"
#include "app/manager/payables.h"
#include "app/manager/places.h"
#include "app/manager/stalls.h"
#include "core/journal/json.h"
#include "core/journal/posting.h"
#include "core/people/staff_table.h"
#include "core/sync/device_keys.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

constexpr int artisans = 1'000;
constexpr int days = 365;

std::string counted(const std::string& name, int most) {
    return name + "(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM " + name + " WHERE i + 1 < " + std::to_string(most) + ")";
}

// Only the size of the tables matters to a read: the rows are written straight into them, as thirty stalls leave them in a
// year. Of a sale there is its line and what it is to its artisan; all but the last week is paid.
void addSales(Database& db, int sales, const std::string& today) {
    const auto all = std::to_string(sales);
    const std::string sale = "((31 + i % 30) * (1 << 52) + (1 << 42) + (i + 1) * 4096)"; // as core/id.h packs it
    const std::string artisan = "(9100000000000000 + (i * 7919 % " + std::to_string(artisans) + " + 1) * 4096)";
    const std::string day = "(" + today + " - 364 + i * 365 / " + all + ")";
    const auto add = [&](const std::string& into, const std::string& values) {
        db.script("WITH RECURSIVE " + counted("n", sales) + " INSERT INTO " + into + " SELECT " + values + " FROM n;");
    };
    add("sale(id, stall, epoch, series, number, basket, day, at_ms, staff, lines, total, duty, rounding)",
        sale + ", 31 + i % 30, 1, 'sale', i, i, " + day + ", " + day + " * 86400000 + i, 1, 1, 85000, 0, 0");
    add("sale_line(id, sale, item, quantity, tag, amount, artisan, artisan_share, commission, vat, centre_share, own, "
        "agency, off)",
        sale + " + 1, " + sale + ", (SELECT min(id) FROM item), 1000, 85000, 85000, " + artisan +
            ", 72250, 12750, 0, 0, 0, 'agent', 0");
    add("artisan_entry(source, artisan, kind, amount, day, at_ms, payable_day, holder, item, quantity, payout)",
        sale + " + 1, " + artisan + ", 'sale', 72250, " + day + ", " + day + " * 86400000 + i, " + day +
            ", 31 + i % 30, (SELECT min(id) FROM item), 1000, iif(" + day + " < " + today + " - 7, 1, NULL)");
}

/// Thirty places with goods, days and sums, a thousand artisans; a year's doubts, most of them decided.
void addPlaces(Database& db, int kinds, int doubts, const std::string& today) {
    const auto s = "WITH RECURSIVE " + counted("s", 30) + ",";
    db.script(
        s + counted("n", 1) +
        " INSERT INTO device(stall, epoch, public_key, name_ar, name_fr) SELECT 31 + s.i, 1, zeroblob(32), 'محل', 'Stand' FROM s;" +
        s + counted("d", days) +
        " INSERT INTO stall_day(stall, day, sales, refunds, lines, total, last_ms) SELECT 31 + s.i, " + today +
        " - d.i, 200, 1, 200, 17000000, (" + today + " - d.i) * 86400000 FROM s, d;" + s + counted("d", days) +
        " INSERT INTO business_day(id, stall, day, opened_ms, first, opening_expected, opening_counted, closed_ms, "
        "closing_expected, closing_counted, to_safe, number, closing, aside) "
        "SELECT (31 + s.i) * (1 << 52) + (1 << 42) + (400 - d.i) * 4096 * 10000, 31 + s.i, " + today + " - d.i - 1, (" + today +
        " - d.i - 1) * 86400000, 0, 500000, 500000, (" + today +
        " - d.i - 1) * 86400000 + 40000000, 500000, 500000 + d.i % 3 * 100, 0, 365 - d.i, 1, 0 FROM s, d;" + s +
        " k(n, id) AS (SELECT row_number() OVER (ORDER BY id), id FROM item LIMIT " + std::to_string(kinds) +
        ") INSERT INTO balance(account, commodity, amount) SELECT 'stock:S' || (31 + s.i), k.id, 3000 FROM s, k;" + s + counted("n", 1) +
        " INSERT INTO place(place, kind, name_ar, name_fr, commune_ar, commune_fr) "
        "SELECT 31 + s.i, 'stall', 'محل', 'Stand', '', '' FROM s;" + s + counted("n", 1) +
        " INSERT INTO place_sums(place, shelf_kinds, shelf_pieces, shelf_metres, shelf_kilograms, shelf_value, kinds, pieces, "
        "metres, kilograms, own, entrusted, unknown) SELECT 31 + s.i, " + std::to_string(kinds) + ", " + std::to_string(kinds * 3000) +
        ", 0, 0, 500000000, " + std::to_string(kinds) + ", " + std::to_string(kinds * 3000) + ", 0, 0, 100000000, 300000000, 0 FROM s;"
        "WITH RECURSIVE " + counted("n", artisans) +
        " INSERT INTO artisan(id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, pin_digits, phone) "
        "SELECT 9100000000000000 + (i + 1) * 4096, 'bench' || i, '', 'Artisan ' || i, '', 'Tinerkouk', '', '', 4, '' FROM n;"
        // About entries that there are.
        "INSERT INTO exception(entry, line, kind, subject, settled_to) SELECT (stall << 52) + (epoch << 42) + seq * 4096, 1, "
        "'voucher_claimed', 'bench', (stall << 52) + (epoch << 42) + seq * 4096 + 1 FROM journal WHERE stall <> 0 ORDER BY seq LIMIT " + std::to_string(doubts) + ";"
        "INSERT INTO ruling(id, about, kind, settled_to, ruling, at_ms, note, in_force) SELECT (1 << 42) + row_number() OVER (ORDER BY entry) * 4096, "
        "entry + line, kind, settled_to, 'stands', 1700000000000, '', 1 FROM exception WHERE subject = 'bench' AND entry / 4096 % 20 <> 0;");
}

/// A manager at the counter of S07, whose device signs what is asked.
class Manager {
  public:
    Manager(Book& centre, const Shop& shop)
        : m_office(centre, {}, "", TOUAT_FONTS), m_keys(loadKeys(keysBeside(shop.stall()))) {
        SessionRequest request;
        for (const auto& member : StaffTable(centre.db()).at(Stall::number(7)))
            if (member.role == Role::manager) request.staff = member.id;
        request.pin = "2580";
        const auto begun = json::Parser().as<SessionReply>(ask(path::session, textOf(request)));
        must(begun.has_value(), "the manager is let in");
        m_token = begun->token;
    }
    const std::string& token() const { return m_token; }
    std::string ask(const std::string& path, const std::string& body) {
        auto answer = m_office.answer({path, "S07-1", m_keys.sign(signedText(path, body)), "", body});
        must(answer.kind == AnswerKind::done, "the page is answered");
        return std::move(answer.body);
    }

  private:
    Office m_office;
    DeviceKeys m_keys;
    std::string m_token;
};

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    OpenBook centre(copyOf(shop.centre(), shop.folder, "pages"));
    const auto today = std::to_string(centre.book().today().number());
    centre.db().script("PRAGMA synchronous=OFF; BEGIN;");
    addPlaces(centre.db(), order.smoke ? 50 : 2'000, order.smoke ? 20 : 2'000, today);
    addSales(centre.db(), order.smoke ? 3'000 : 2'200'000, today);
    centre.db().script("COMMIT; ANALYZE; PRAGMA synchronous=FULL;");
    Manager manager(centre.book(), shop);
    const auto stall = Stall::number(35);
    const auto& token = manager.token();
    const std::vector<std::tuple<std::string, std::string, std::string>> pages{
        {"overview", path::ask, textOf(Question{token, Asked::overview, {}})},
        {"all stalls", path::seeStalls, textOf(StallsQuestion{token})},
        {"goods of all places and doubts", path::seePlaces, textOf(PlacesQuestion{token})},
        {"what artisans are owed", path::seePayables, textOf(PayablesQuestion{token, {}})},
        {"stock of a stall", path::ask, textOf(Question{token, Asked::stock, stall})},
        {"sales of a stall", path::ask, textOf(Question{token, Asked::sales, stall})},
        {"devices of a stall", path::ask, textOf(Question{token, Asked::devices, stall})},
        {"an artisan's account", path::seeAccount,
         textOf(AccountQuestion{token, ArtisanId::fromPacked(9'100'000'000'000'000 + 4096 * 7)})},
    };
    for (const auto& [name, path, body] : pages) {
        Samples ms;
        std::size_t bytes = 0;
        for (int round = 0; round < (order.smoke ? 2 : 40); ++round) {
            const Stopwatch watch;
            bytes = manager.ask(path, body).size();
            ms.add(watch.ms());
        }
        must(bytes > 10, "the page says something");
        report.add({"page: " + name + ", beside a year, 95th", "ms", ms.quantile(0.95), {}, {}, atMost(50)});
    }
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "The manager's pages at the centre.", touat::bench::bench);
}
