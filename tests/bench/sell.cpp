// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sale: three lines, durable, through the act, on a shelf of twenty thousand items; against
// bare SQLite that writes the same rows of the same sales. Rounds alternate, so that what the
// machine does meanwhile happens to both.
#include "bare_sqlite.h"
#include "measures.h"
#include "meter.h"
#include "shop.h"

namespace touat::bench {
namespace {

constexpr std::int64_t betweenSalesMs = 30'000;

struct Side {
    Samples us; // of one sale each
    Costs costs;
};

struct Rehearsed {
    std::vector<Basket> baskets;
    std::vector<Rows> rows; // that each sale wrote
    RowsTaken taken;
};

class SellBench {
  public:
    SellBench(const Order& order, Report& report)
        : m_shop{order.folder},
          m_report(report),
          m_round(order.smoke ? 5 : 50),
          m_rounds(order.smoke ? 4 : 40) {}

    void run() {
        rehearse();
        compare(Disk::waitedFor);
        compare(Disk::notWaitedFor);
    }

  private:
    enum class Disk { waitedFor, notWaitedFor };

    // The sales as they will be, to know their rows.
    void rehearse() {
        OpenBook open(copyOf(m_shop.stall(), m_shop.folder, "rehearsal"));
        open.doNotWaitForTheDisk();
        const auto seller = sellerAt(open.book());
        Buyers buyers(open.book());
        for (int i = 0; i < m_round * (m_rounds + 1); ++i) {
            m_was.baskets.push_back(buyers.next());
            open.pass(betweenSalesMs);
            m_was.rows.push_back(m_was.taken.during(
                open.db(), [&] { sellFor(open.book(), seller, m_was.baskets.back()); }));
        }
    }

    void compare(Disk disk) {
        const auto oursFile = copyOf(m_shop.stall(), m_shop.folder, "ours");
        const auto bareFile = copyOf(m_shop.stall(), m_shop.folder, "bare");
        Side ours;
        Side bare;
        Samples ratios;
        {
            OpenBook open(oursFile);
            BareBook file(bareFile, m_was.taken.statements());
            if (disk == Disk::notWaitedFor) {
                open.doNotWaitForTheDisk();
                file.script("PRAGMA synchronous=OFF");
            }
            const auto seller = sellerAt(open.book());
            const auto sellOurs = [&](std::size_t i) {
                open.pass(betweenSalesMs);
                sellFor(open.book(), seller, m_was.baskets[i]);
            };
            const auto writeBare = [&](std::size_t i) {
                file.begin();
                file.write(m_was.rows[i]);
                file.commit();
            };
            for (int round = 0; round <= m_rounds; ++round) {
                const bool counts = round > 0; // the first one warms both up
                Side oursNow;
                Side bareNow;
                if (round % 2 == 0) playRound(round, oursNow, sellOurs);
                playRound(round, bareNow, writeBare);
                if (round % 2 != 0) playRound(round, oursNow, sellOurs);
                if (!counts) continue;
                ratios.add(oursNow.us.median() / bareNow.us.median());
                ours.us.add(oursNow.us);
                bare.us.add(bareNow.us);
                ours.costs += oursNow.costs;
                bare.costs += bareNow.costs;
            }
        }
        mustBeEqual(oursFile, bareFile);
        tell(disk, ours, bare, ratios.median());
    }

    void playRound(int round, Side& side, const auto& sale) {
        const auto before = costsSoFar();
        for (int n = 0; n < m_round; ++n) {
            const auto i = static_cast<std::size_t>(round * m_round + n);
            const Stopwatch watch;
            sale(i);
            side.us.add(watch.us());
        }
        side.costs += costsSoFar() - before;
    }

    void tell(Disk disk, const Side& ours, const Side& bare, double ratio) {
        if (disk == Disk::notWaitedFor) {
            m_report.add({"sell, the disk not waited for, median",
                          "us",
                          ours.us.median(),
                          bare.us.median(),
                          ratio,
                          {}});
            return;
        }
        m_report.add({"sell, three lines, durable, median", "us", ours.us.median(),
                      bare.us.median(), ratio, atMost(1.3)});
        m_report.add({"sell, 99th percentile",
                      "us",
                      ours.us.quantile(0.99),
                      bare.us.quantile(0.99),
                      {},
                      {}});
        const auto each = [&](const char* name, const auto& count) {
            const double sales = m_round * m_rounds;
            m_report.add({name, "", count(ours.costs) / sales, count(bare.costs) / sales, {}, {}});
        };
        each("  syncs of the disk a sale", [](const Costs& c) { return double(c.syncs); });
        each("  pages of the log a sale", [](const Costs& c) { return double(c.logPages); });
        each("  bytes written a sale", [](const Costs& c) { return double(c.bytes); });
        if (ours.costs.instructions)
            each("  instructions a sale", [](const Costs& c) { return double(*c.instructions); });
        else
            m_report.add({"  instructions a sale", "", {}, {}, {}, {}});
        double rows = 0;
        for (const auto& sale : m_was.rows)
            rows += double(sale.size());
        m_report.add({"  rows a sale", "", rows / double(m_was.rows.size()), {}, {}, {}});
    }

    Shop m_shop;
    Report& m_report;
    int m_round;  // sales of each side
    int m_rounds; // that count
    Rehearsed m_was;
};

void bench(const Order& order, Report& report) {
    startCounting();
    SellBench(order, report).run();
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Sells, against bare SQLite.", touat::bench::bench);
}
