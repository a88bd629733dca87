// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thirty stalls that sold for fourteen days without a line, three hundred sales a day each, come back
// at once: every entry arrives once, and a stall that was there all the time is answered in between.
#include <memory>
#include <vector>

#include "core/acts/open_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/sales/sale_table.h"
#include "core/sales/sales_view.h"
#include "core/stock/shelf_view.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

using given::TestDevice;

/// A stall with one kind of goods, and nothing to do but sell it.
struct Counter {
    std::unique_ptr<TestDevice> device;
    ItemId item;
    std::int64_t sold = 0;

    void sellOne() {
        auto& book = device->book();
        Basket basket(++sold);
        const auto shown = ShelfView(book.db(), book.stall(), book.today()).find(item);
        must(basket.add(*shown, book.stall()).operator bool(), "it is on the shelf");
        must(sell(book, Person::commandLine(), basket, {exactCash(basket.total())}).operator bool(),
             "it can be sold");
    }
};

class Region {
  public:
    explicit Region(int stalls) : m_centre(m_folder, "centre", Stall::centre(), m_clock, 1) {
        for (int i = 1; i <= stalls + 1; ++i) // and the one that is never cut off
            m_counters.push_back(enrolled(Stall::number(i)));
    }

    void sellAlone(int sales) {
        for (std::size_t i = 0; i + 1 < m_counters.size(); ++i) {
            m_counters[i].device->db().script("PRAGMA synchronous=OFF");
            for (int sale = 0; sale < sales; ++sale) {
                m_counters[i].sellOne();
                m_clock.pass(1000);
            }
            m_counters[i].device->db().script("PRAGMA synchronous=FULL");
        }
    }

    struct Seen {
        double seconds = 0;
        std::int64_t entries = 0;
        Samples liveMs; // from a sale at the live stall to the manager's figures
    };
    Seen reconnect() {
        Seen seen;
        const auto before = arrived();
        auto& live = m_counters.back();
        const Stopwatch watch;
        for (bool more = true; more;) {
            more = false;
            for (std::size_t i = 0; i + 1 < m_counters.size(); ++i) {
                more = round(m_counters[i]) || more;
                if (i % 10 != 0) continue;
                const Stopwatch answer;
                live.sellOne();
                round(live);
                const auto receipts =
                    SalesView(m_centre.db()).report(live.device->book().stall()).receipts;
                must(receipts == live.sold, "the manager sees the live stall's sale");
                seen.liveMs.add(answer.ms());
            }
        }
        seen.seconds = watch.ms() / 1000;
        seen.entries = arrived() - before;
        return seen;
    }

    /// Every stream at the centre is the stall's, and every sale is counted once.
    void mustBeLevel() {
        for (auto& counter : m_counters) {
            const auto& book = counter.device->book();
            const auto head = JournalTable(m_centre.db()).head(book.stream());
            must(head.seq == book.head().seq && head.hash == book.head().hash,
                 "the centre has what the stall has");
            must(SalesView(m_centre.db()).report(book.stall()).receipts == counter.sold,
                 "every sale is there once");
        }
        must(m_centre.db().integer("SELECT count(*) FROM exception") == 0, "nobody has to decide");
    }

  private:
    Counter enrolled(Stall at) {
        given::CountingRandom random(static_cast<std::uint64_t>(at.number()) * 1000);
        auto keys = makeKeys(random);
        EnrolRequest request;
        request.code = *makeEnrolCode(m_centre.book(), Person::commandLine(), at);
        request.publicKey = keys.publicKey();
        const auto admitted = enrol(m_centre.book(), request);
        must(admitted.operator bool(), "a stall can enrol");
        keys.peppers.clear();
        for (const auto& pepper : admitted->peppers)
            keys.peppers.push_back({pepper.id, pepper.secret.bytes});
        Counter counter;
        counter.device = std::make_unique<TestDevice>(m_folder, at.text(), *admitted, keys, m_clock,
                                                      static_cast<std::uint64_t>(at.number()));
        auto& book = counter.device->book();
        const auto by = Person::commandLine();
        counter.item = *registerItem(book, by, ItemKind::series,
                                     given::card("Couffin", Money::dinars(850)));
        must(receiveGoods(book, by, {{counter.item, Quantity::pieces(10'000)}}).operator bool(),
             "goods come in");
        must(openDay(book, by, book.today(), given::drawerOf(Money::dinars(5000))).operator bool(),
             "the day begins");
        while (round(counter)) {
        }
        return counter;
    }

    /// One message there and back; whether the stall has more to send.
    bool round(Counter& counter) {
        auto& book = counter.device->book();
        const auto request = readSyncRequest(textOf(nextRequest(book)));
        const auto reply = acceptRequest(m_centre.book(), *request);
        must(reply.operator bool(), "the centre takes an honest message");
        while (projectNext(m_centre.book(), book.stream()) > 0) {
        }
        const auto outcome = obeyReply(book, *readSyncReply(textOf(*reply)));
        must(outcome.operator bool(), "the stall obeys");
        return outcome->unsent > 0;
    }
    std::int64_t arrived() { return m_centre.db().integer("SELECT count(*) FROM journal"); }

    given::StillClock m_clock;
    given::TemporaryFolder m_folder;
    TestDevice m_centre;
    std::vector<Counter> m_counters;
};

void bench(const Order& order, Report& report) {
    const int stalls = order.smoke ? 3 : 30;
    const int sales = order.smoke ? 40 : 14 * 300;
    Region region(stalls);
    region.sellAlone(sales);
    const auto seen = region.reconnect();
    region.mustBeLevel();
    report.add({"stalls that come back after 14 days: entries", "",
                static_cast<double>(seen.entries), {}, {}, {}});
    report.add({"  until all are level", "s", seen.seconds, {}, {}, atMost(60)});
    report.add({"  a live stall's sale until the manager sees it, worst", "ms",
                seen.liveMs.quantile(1), {}, {}, atMost(1000)});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Thirty stalls come back to the centre.",
                                  touat::bench::bench);
}
