// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thirty stalls that sold for fourteen days without a line, three hundred sales a day each, come back at once to a real
// centre: `touat-centre serve`, thirty lines of TLS 1.3 by the till's own courier. Meanwhile a stall that was there all
// the time sells, and its sale has to be on the manager's page. What the thirty send is written down before, in exchange
// with a copy of the centre, so that nobody waits for a stall's own work; and bare SQLite writes what that copy wrote, row
// for row, one durable transaction for each message.
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/machine.h"
#include "app/manager/questions.h"
#include "bare_sqlite.h"
#include "batches.h"
#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/journal/posting.h"
#include "core/sales/sales_view.h"
#include "core/stock/shelf_view.h"
#include "core/sync/stall_side.h"
#include "measures.h"
#include "on_line.h"
#include "shop.h"

namespace touat::bench {
namespace {

using given::TestDevice;

constexpr auto manager = "C00-1-2"; // the first entry after the centre's own
constexpr std::int64_t dayMs = 86'400'000;
constexpr auto price = Money::dinars(850);

/// As it goes over the line, and the entry that the centre has then.
struct Message {
    std::string text;
    std::int64_t last = 0;
};

/// A stall with one kind of goods, and nothing to do but sell it.
struct Counter {
    std::unique_ptr<TestDevice> device;
    std::unique_ptr<Courier> courier;
    ItemId item;
    std::int64_t sold = 0;
    Money inDrawer;
    std::vector<Message> messages;
    std::size_t sent = 0;

    Book& book() const { return device->book(); }
    std::string name() const { return book().stall().text(); }
    void openToday() {
        must(openDay(book(), Person::commandLine(), book().today(), given::drawerOf(inDrawer)).operator bool(),
             "the day begins");
    }
    void closeToday() {
        must(closeDay(book(), Person::commandLine(), given::drawerOf(inDrawer), Money{}).operator bool(), "the day ends");
    }
    void sellOne() {
        Basket basket(++sold);
        const auto shown = ShelfView(book().db(), book().stall(), book().today()).find(item);
        must(basket.add(*shown, book().stall()).operator bool(), "it is on the shelf");
        must(sell(book(), Person::commandLine(), basket, {exactCash(basket.total())}).operator bool(), "it can be sold");
        inDrawer += basket.total();
    }
    /// One message there and back; whether there is more to send or to hear.
    bool round() {
        const auto outcome =
            obeyReply(book(), *readSyncReply(answerTo(*courier, path::sync, textOf(nextRequest(book())))));
        must(outcome.operator bool(), "the stall obeys");
        return outcome->unsent > 0 || outcome->moreToDo || outcome->feedItems > 0;
    }
};

/// The manager's page of all stalls, asked for at one of them.
class ManagersPage {
  public:
    explicit ManagersPage(Counter& at) : m_at(at) {
        const auto begun = json::Parser().as<SessionReply>(answerTo(
            *at.courier, path::session, textOf(SessionRequest{*StaffId::parse(manager), std::nullopt, "2580"})));
        must(begun.has_value(), "the manager is let in");
        m_token = begun->token;
    }
    Overview look() {
        const auto page = json::Parser().as<Overview>(
            answerTo(*m_at.courier, path::ask, textOf(Question{m_token, Asked::overview, std::nullopt})));
        must(page.has_value(), "the page can be read");
        return *page;
    }
    std::int64_t salesToday(Stall stall) {
        for (const auto& each : look().today)
            if (each.stall == stall) return each.sales;
        return 0;
    }

  private:
    Counter& m_at;
    std::string m_token;
};

/// The copy of the centre to which everything is sent first, and bare SQLite.
class Rehearsal {
  public:
    Rehearsal(const std::filesystem::path& centre, const std::filesystem::path& folder)
        : m_oursFile(copyOf(centre, folder, "rehearsal")), m_bareFile(copyOf(centre, folder, "bare")) {}

    /// The stalls send in turn. What bare SQLite needs for it is measured when all of a turn is known and on the disk.
    void play(std::vector<Counter*> stalls) {
        OpenBook centre(m_oursFile);
        centre.doNotWaitForTheDisk();
        RowsTaken taken;
        BareBook bare(m_bareFile, {});
        while (!stalls.empty()) {
            std::vector<Batch> turn;
            std::erase_if(stalls, [&](Counter* stall) {
                auto batch = rehearseNext(stall->book(), centre.book(), taken);
                if (batch.request.entries.empty()) return true;
                const auto entries = static_cast<std::int64_t>(batch.request.entries.size());
                stall->messages.push_back({textOf(batch.request), batch.request.from + entries - 1});
                turn.push_back(std::move(batch));
                return false;
            });
            bare.know(taken.statements());
            sync();
            for (const auto& batch : turn) {
                const Stopwatch watch;
                bare.begin();
                bare.write(batch.rows);
                bare.commit();
                m_bareUs += watch.us();
                m_rows += static_cast<std::int64_t>(batch.rows.size());
            }
        }
    }
    void mustBeEqual() const { bench::mustBeEqual(m_oursFile, m_bareFile); }
    double bareSeconds() const { return m_bareUs / 1e6; }
    std::int64_t rows() const { return m_rows; }

  private:
    std::filesystem::path m_oursFile;
    std::filesystem::path m_bareFile;
    double m_bareUs = 0;
    std::int64_t m_rows = 0;
};

class Region {
  public:
    explicit Region(int stalls) {
        m_clock.setWall(Moment::utcMs(MachineClock().now().utcMs() - 14 * dayMs));
        m_centre.start();
        for (int i = 1; i <= stalls + 1; ++i) // and the one that is never cut off
            m_counters.push_back(joined(Stall::number(i)));
        for (bool more = true; more;) {
            more = false;
            for (auto& counter : m_counters) more = counter.round() || more;
        }
        if (m_centre.stop() != 0) throw std::runtime_error("the centre does not stop");
    }

    void sellAlone(int days, int salesADay) {
        for (auto* counter : alone()) counter->device->db().script("PRAGMA synchronous=OFF");
        for (int day = 0; day < days; ++day) {
            for (auto* counter : alone()) {
                counter->openToday();
                for (int sale = 0; sale < salesADay; ++sale) {
                    counter->sellOne();
                    m_clock.pass(500);
                }
                counter->closeToday();
            }
            m_clock.pass(dayMs - static_cast<std::int64_t>(alone().size()) * salesADay * 500);
        }
        m_clock.setWall(MachineClock().now());
    }

    Rehearsal rehearse(const std::filesystem::path& folder) {
        Rehearsal rehearsal(m_centre.book(), folder);
        rehearsal.play(alone());
        rehearsal.mustBeEqual();
        return rehearsal;
    }

    struct Seen {
        double seconds = 0;
        std::int64_t entries = 0;
        Samples liveMs; // from a sale at the live stall to the manager's page
        double centreMb = 0;
    };
    Seen reconnect() {
        Seen seen;
        m_centre.start(30, {"--watch-port", "0"});
        auto& live = m_counters.back();
        live.openToday();
        ManagersPage page(live);
        const auto before = watched("touat_entries ");
        const Stopwatch watch;
        m_sending = alone().size();
        for (auto* counter : alone()) sendNext(*counter);
        while (m_sending > 0) {
            m_clock.pass(1000);
            const Stopwatch answer;
            live.sellOne();
            live.round();
            while (page.salesToday(live.book().stall()) != live.sold) {
            }
            seen.liveMs.add(answer.ms());
            rest(200);
        }
        while (watched("touat_stall_not_in_tables{") > 0) rest(20);
        seen.seconds = watch.ms() / 1000;
        seen.entries = watched("touat_entries ") - before;
        seen.centreMb = static_cast<double>(processes::memoryOf(m_centre.pid(), "VmHWM")) / 1024;
        must(page.look().exceptions == 0, "nobody has to decide");
        return seen;
    }

    /// Every stream at the centre is the stall's, and every sale is counted once.
    void mustBeLevel() {
        if (m_centre.stop() != 0) throw std::runtime_error("the centre does not stop");
        Database centre(m_centre.book(), Access::readOnly);
        for (auto& counter : m_counters) {
            const auto ours = counter.book().head();
            const auto head = JournalTable(centre).head(counter.book().stream());
            must(head.seq == ours.seq && head.hash == ours.hash, "the centre has what the stall has");
            const auto report = SalesView(centre).report(counter.book().stall());
            must(report.receipts == counter.sold && report.totalCentimes == price.centimes() * counter.sold, "every sale is there once");
        }
    }

  private:
    std::vector<Counter*> alone() {
        std::vector<Counter*> counters;
        for (std::size_t i = 0; i + 1 < m_counters.size(); ++i) counters.push_back(&m_counters[i]);
        return counters;
    }

    Counter joined(Stall at) {
        Counter counter;
        counter.courier = std::make_unique<Courier>();
        const auto seed = static_cast<std::uint64_t>(at.number());
        const auto [admitted, keys] = joinOver(*counter.courier, m_centre, at, seed);
        counter.device = std::make_unique<TestDevice>(m_folder, at.text(), admitted, keys, m_clock, seed);
        counter.inDrawer = Money::dinars(5000);
        const auto by = Person::commandLine();
        counter.item = *registerItem(counter.book(), by, ItemKind::series, given::card("Couffin", price));
        must(receiveGoods(counter.book(), by, {{counter.item, Quantity::pieces(10'000)}}).operator bool(), "goods come in");
        return counter;
    }

    void sendNext(Counter& counter) {
        if (counter.sent == counter.messages.size()) {
            --m_sending;
            return;
        }
        const auto& message = counter.messages[counter.sent++];
        counter.courier->post(path::sync, message.text, [this, &counter, last = message.last](const auto& body) {
            const auto reply = body ? readSyncReply(*body) : body.refusal();
            must(reply && reply->status == SyncStatus::ok && reply->cursorSeq == last, "the centre takes an honest message");
            sendNext(counter);
        });
    }

    static void rest(int ms) {
        QEventLoop until;
        QTimer::singleShot(ms, &until, &QEventLoop::quit);
        until.exec();
    }

    /// The sum of a figure that the daemon tells of itself.
    std::int64_t watched(const std::string& figure) const {
        std::istringstream told(m_centre.watched("/metrics"));
        std::int64_t sum = 0;
        for (std::string line; std::getline(told, line);)
            if (line.starts_with(figure)) sum += std::stoll(line.substr(line.rfind(' ')));
        return sum;
    }

    given::StillClock m_clock;
    given::TemporaryFolder m_folder;
    processes::Centre m_centre{m_folder / "centre"};
    std::vector<Counter> m_counters;
    std::size_t m_sending = 0;
};

void bench(const Order& order, Report& report) {
    int words = 0;
    QCoreApplication app(words, nullptr);
    Region region(order.smoke ? 3 : 30);
    region.sellAlone(order.smoke ? 2 : 14, order.smoke ? 20 : 300);
    const auto rehearsal = region.rehearse(order.folder);
    const auto seen = region.reconnect();
    region.mustBeLevel();
    const auto rows = static_cast<double>(rehearsal.rows());
    report.add({"stalls that come back after 14 days: entries", "", static_cast<double>(seen.entries), {}, {}, {}});
    report.add({"  until all are level", "s", seen.seconds, {}, {}, atMost(60)});
    report.add({"  rows of it, from 30 lines of TLS at once", "/s", rows / seen.seconds, rows / rehearsal.bareSeconds(), {},
                atLeast(0.5)});
    report.add({"  a live stall's sale until the manager sees it, worst", "ms",
                seen.liveMs.quantile(1), {}, {}, atMost(1000)});
    report.add({"  memory of the centre at its most", "MB", seen.centreMb, {}, {}, atMost(200)});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Thirty stalls come back to the centre.",
                                  touat::bench::bench);
}
