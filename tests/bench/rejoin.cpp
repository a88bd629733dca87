// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall's device is lost a quarter of a year after it came, and the next one joins a real centre with a code: `touat-centre serve`,
// TLS 1.3 with certificates by the till's own courier. There is no snapshot (DECISIONS 260): it reads what the lost one
// sent and the feed as that one heard it, with all the checks, and may sell when it is level. The stall sold 200
// times a day (a whole year of it takes long to make); meanwhile other places had something to tell everybody a hundred times a day, and each of it came between
// two sales. Bare SQLite writes the same rows, one durable transaction for each message. Then the centre is lost too and
// goes on from a copy: the device hears the feed again (R4).
#include <QCoreApplication>

#include <unistd.h>

#include <memory>
#include <string>
#include <vector>

#include "app/machine.h"
#include "app/manager/questions.h"
#include "bare_sqlite.h"
#include "batches.h"
#include "core/acts/close_day.h"
#include "core/journal/balance_table.h"
#include "core/sales/sales_view.h"
#include "core/sync/stall_side.h"
#include "measures.h"
#include "on_line.h"
#include "shop.h"

namespace touat::bench {
namespace {

using given::TestDevice;

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t betweenSalesMs = 150'000;
constexpr auto price = Money::dinars(850);
constexpr auto openingFloat = Money::dinars(5000);

struct YearOrder {
    int days = 91;
    int salesADay = 200;
    int salesBetweenNews = 2; // of other places
};

/// What went over the line until a device was level.
struct Heard {
    double seconds = 0;
    std::int64_t entries = 0;
    std::vector<std::string> replies;
    double megabytes() const {
        double bytes = 0;
        for (const auto& reply : replies) bytes += static_cast<double>(reply.size());
        return bytes / 1e6;
    }
};

/// The stall whose device is lost, and one that stands for all the others.
class Year {
  public:
    explicit Year(const YearOrder& order) : m_order(order) {
        m_clock.setWall(momentOf(dayOf(MachineClock().now()).plus(-order.days), 9 * 60));
        const auto centre = openCentre();
        m_lost = joined(*centre, m_here, 1);
        m_others = joined(*centre, Stall::number(2), 2);
        for (int i = 0; i < artisans; ++i) join(*centre, i);
        syncFully(m_lost->book(), *centre);
        fillShelf();
        for (int day = 0; day < order.days; ++day) passDay(*centre, day);
        m_clock.setWall(MachineClock().now());
    }

    /// From the code to the moment in which the next device may sell.
    Heard rejoin() {
        m_head = m_lost->book().head();
        m_lost->close();
        m_centre.start();
        const Stopwatch watch;
        const auto [admitted, keys] = joinOver(m_courier, m_centre, m_here, 3);
        m_next = std::make_unique<TestDevice>(m_folder, "next", admitted, keys, m_clock, 3);
        m_next->close();
        m_before = copyOf(m_next->file(), m_folder.path(), "before");
        m_next->reopen();
        auto heard = hearAll();
        heard.seconds = watch.ms() / 1000;
        return heard;
    }
    Heard hearAgain() {
        mustStop();
        (void)Book::goOnFromCopy(m_centre.book(), aroundCentre());
        m_centre.start();
        return hearAll();
    }
    double centreMb() const { return static_cast<double>(processes::memoryOf(m_centre.pid(), "VmHWM")) / 1024; }

    struct Bare {
        double seconds = 0;
        double rows = 0;
    };
    /// Bare SQLite writes what the device wrote.
    Bare bare(const Heard& heard) {
        constexpr std::size_t together = 200;
        const auto file = copyOf(m_before, m_folder.path(), "bare");
        Bare seen;
        {
            OpenBook rehearsal(copyOf(m_before, m_folder.path(), "rehearsal"));
            rehearsal.doNotWaitForTheDisk();
            RowsTaken taken;
            BareBook book(file, {});
            for (auto at = heard.replies.begin(); at != heard.replies.end();) {
                std::vector<Rows> turn;
                for (; turn.size() < together && at != heard.replies.end(); ++at)
                    turn.push_back(taken.during(rehearsal.db(), [&] {
                        must(obeyReply(rehearsal.book(), *readSyncReply(*at)).operator bool(), "the copy obeys as well");
                    }));
                book.know(taken.statements());
                sync();
                const Stopwatch watch;
                for (const auto& rows : turn) {
                    book.begin();
                    book.write(rows);
                    book.commit();
                    seen.rows += static_cast<double>(rows.size());
                }
                seen.seconds += watch.us() / 1e6;
            }
        }
        m_next->close();
        mustBeEqual(m_next->file(), file);
        m_next->reopen();
        return seen;
    }

    /// It has all that the lost one sent, and goes on where that one was.
    void mustSell() {
        auto& book = m_next->book();
        const auto head = JournalTable(book.db()).head({m_here, 1});
        must(head.seq == m_head.seq && head.hash == m_head.hash, "what the lost device sent is here");
        must(SalesView(book.db()).report(m_here).receipts == m_sold, "every sale is there once");
        openToday(book);
        sellOne(book);
    }

  private:
    static constexpr int artisans = 8;
    static constexpr int kindsOfEach = 5;

    Surroundings aroundCentre() {
        Surroundings around{m_clock, m_random, {}, PinCost::test};
        giveKeys(around, loadKeys(keysBeside(m_centre.book())));
        return around;
    }
    std::unique_ptr<Book> openCentre() {
        auto centre = std::make_unique<Book>(m_centre.book(), aroundCentre());
        centre->db().script("PRAGMA synchronous=OFF");
        return centre;
    }
    void mustStop() {
        must(m_centre.stop() == 0, "the centre stops");
    }
    std::unique_ptr<TestDevice> joined(Book& centre, Stall at, std::uint64_t seed) {
        const auto [admitted, keys] = given::admitted(centre, m_by, at, seed);
        auto device = std::make_unique<TestDevice>(m_folder, at.text(), admitted, keys, m_clock, seed);
        device->db().script("PRAGMA synchronous=OFF");
        return device;
    }

    void join(Book& centre, int n) {
        NewArtisan artisan;
        artisan.name = {"فاطمة " + std::to_string(n), "Fatma " + std::to_string(n)};
        artisan.commune = {"تينركوك", "Tinerkouk"};
        artisan.pin = "4826";
        const auto id = *registerArtisan(centre, m_by, artisan);
        m_makers.push_back({id, *given::signPaper(centre, m_by, id, m_here, given::fifteenPercent()), {}});
    }
    void fillShelf() {
        for (auto& maker : m_makers) {
            for (int kind = 0; kind < kindsOfEach; ++kind) {
                auto card = given::card("Couffin " + std::to_string(kind), price);
                card.artisan = maker.id;
                card.contract = maker.contract;
                maker.kinds.push_back(*registerItem(m_lost->book(), m_by, ItemKind::series, std::move(card)));
            }
            bring(maker);
        }
    }

    struct Maker {
        ArtisanId id;
        ContractId contract;
        std::vector<ItemId> kinds;
    };
    /// More than a stall sells of it before the artisan comes again.
    void bring(const Maker& maker) {
        std::vector<IncomingLine> lines;
        const int soldMeanwhile = 2 * m_order.salesADay / kindsOfEach;
        for (const auto kind : maker.kinds) lines.push_back({kind, Quantity::pieces(2 * soldMeanwhile)});
        must(takeDeposit(m_lost->book(), m_by, maker.id, maker.contract, lines).operator bool(), "goods come in");
    }

    // An artisan brings goods, the stall has something new of its own, and it sells from the morning on.
    void passDay(Book& centre, int day) {
        auto& book = m_lost->book();
        bring(m_makers[static_cast<std::size_t>(day) % m_makers.size()]);
        (void)*registerItem(book, m_by, ItemKind::series, given::card("Nouveau " + std::to_string(day), price));
        openToday(book);
        for (int sale = 1; sale <= m_order.salesADay; ++sale) {
            sellOne(book);
            m_clock.pass(betweenSalesMs);
            if (sale % m_order.salesBetweenNews != 0) continue;
            (void)*registerItem(m_others->book(), m_by, ItemKind::series,
                                given::card("Ailleurs " + std::to_string(day) + '/' + std::to_string(sale), price));
            syncFully(m_others->book(), centre);
            syncFully(book, centre);
        }
        const auto inDrawer = BalanceTable(book.db()).money(account::drawer(m_here));
        must(closeDay(book, m_by, given::drawerOf(inDrawer), inDrawer - openingFloat).operator bool(), "the day ends");
        syncFully(book, centre);
        m_clock.pass(dayMs - m_order.salesADay * betweenSalesMs);
    }
    void openToday(Book& book) {
        must(openDay(book, m_by, book.today(), given::drawerOf(openingFloat)).operator bool(), "the day begins");
    }
    /// Two things of two artisans.
    void sellOne(Book& book) {
        Basket basket(++m_sold);
        ShelfView shelf(book.db(), m_here, book.today());
        for (const auto at : {m_sold, m_sold * 3 + 1}) {
            const auto n = static_cast<std::size_t>(at);
            const auto& maker = m_makers[n % m_makers.size()];
            const auto shown = shelf.find(maker.kinds[n / m_makers.size() % kindsOfEach]);
            must(basket.add(*shown, m_here).operator bool(), "it is on the shelf");
        }
        must(sell(book, m_by, basket, {exactCash(basket.total())}).operator bool(), "it can be sold");
    }

    Heard hearAll() {
        auto& book = m_next->book();
        const auto before = JournalTable(book.db()).count();
        Heard heard;
        const Stopwatch watch;
        for (bool more = true; more;) {
            heard.replies.push_back(answerTo(m_courier, path::sync, textOf(nextRequest(book))));
            const auto outcome = obeyReply(book, *readSyncReply(heard.replies.back()));
            must(outcome.operator bool(), "the device obeys");
            more = outcome->moreToDo || outcome->unsent > 0;
        }
        heard.seconds = watch.ms() / 1000;
        heard.entries = JournalTable(book.db()).count() - before;
        return heard;
    }

    YearOrder m_order;
    Person m_by = Person::commandLine();
    Stall m_here = Stall::number(1);
    given::StillClock m_clock;
    given::CountingRandom m_random;
    given::TemporaryFolder m_folder;
    processes::Centre m_centre{m_folder / "centre"};
    std::vector<Maker> m_makers;
    std::unique_ptr<TestDevice> m_lost;
    std::unique_ptr<TestDevice> m_others;
    std::unique_ptr<TestDevice> m_next;
    std::filesystem::path m_before; // the next one's book, as it was made
    Courier m_courier;
    StreamHead m_head; // of the lost one
    std::int64_t m_sold = 0;
};

void bench(const Order& order, Report& report) {
    int words = 0;
    QCoreApplication app(words, nullptr);
    Year year(order.smoke ? YearOrder{3, 10, 2} : YearOrder{});
    const auto heard = year.rejoin();
    const auto centreMb = year.centreMb();
    const auto bare = year.bare(heard);
    const auto again = year.hearAgain();
    year.mustSell();
    const auto messages = [](const Heard& all) { return static_cast<double>(all.replies.size()); };
    report.add({"a lost till's next one reads a quarter: entries", "", static_cast<double>(heard.entries), {}, {}, {}});
    report.add({"  until it may sell", "s", heard.seconds, {}, {}, atMost(15)});
    report.add({"  rows of it, from one line of TLS", "/s", bare.rows / heard.seconds, bare.rows / bare.seconds, {}, {}});
    report.add({"  messages", "", messages(heard), {}, {}, {}});
    report.add({"  megabytes that it read", "MB", heard.megabytes(), {}, {}, {}});
    report.add({"  memory of the centre beside it", "MB", centreMb, {}, {}, atMost(200)});
    report.add({"the feed once more, of a centre set back", "s", again.seconds, {}, {}, atMost(15)});
    report.add({"  messages of it", "", messages(again), {}, {}, {}});
    report.add({"  megabytes of it", "MB", again.megabytes(), {}, {}, {}});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "The next device of a stall that lost one.", touat::bench::bench);
}
