// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre: ten thousand sales of a stall arrive in batches, are stored and applied; against bare
// SQLite that writes the same rows, one durable transaction for each batch. Batches alternate.
#include "bare_sqlite.h"
#include "batches.h"
#include "measures.h"
#include "meter.h"
#include "shop.h"

namespace touat::bench {
namespace {

void bench(const Order& order, Report& report) {
    startCounting();
    const Shop shop{order.folder};
    RowsTaken taken;
    const auto batches = rehearse(shop, taken);
    double sales = 0;
    for (const auto& batch : batches)
        sales += static_cast<double>(batch.request.entries.size());

    Samples oursPerSecond;
    Samples barePerSecond;
    Samples ratios;
    Costs oursCosts;
    Costs bareCosts;
    const int rounds = order.smoke ? 1 : 5;
    for (int round = 0; round < rounds; ++round) {
        const auto oursFile = copyOf(shop.centre(), shop.folder, "ours");
        const auto bareFile = copyOf(shop.centre(), shop.folder, "bare");
        double oursUs = 0;
        double bareUs = 0;
        {
            OpenBook centre(oursFile);
            BareBook file(bareFile, taken.statements());
            for (std::size_t i = 0; i < batches.size(); ++i) {
                const auto& batch = batches[i];
                const auto ours = [&] {
                    const auto before = costsSoFar();
                    const Stopwatch watch;
                    take(centre.book(), batch.request);
                    while (apply(centre.book(), batch.request, 1000) > 0) {
                    }
                    oursUs += watch.us();
                    oursCosts += costsSoFar() - before;
                };
                if (i % 2 == 0) ours();
                const auto before = costsSoFar();
                const Stopwatch watch;
                file.begin();
                file.write(batch.rows);
                file.commit();
                bareUs += watch.us();
                bareCosts += costsSoFar() - before;
                if (i % 2 != 0) ours();
            }
        }
        mustBeEqual(oursFile, bareFile);
        oursPerSecond.add(sales / oursUs * 1e6);
        barePerSecond.add(sales / bareUs * 1e6);
        ratios.add(bareUs / oursUs);
    }
    report.add({"centre, synced sales stored and applied", "/s", oursPerSecond.median(),
                barePerSecond.median(), ratios.median(), atLeast(0.5)});
    const auto batchesPlayed = static_cast<double>(batches.size()) * rounds;
    report.add({"  sales a batch", "", sales / static_cast<double>(batches.size()), {}, {}, {}});
    report.add({"  syncs of the disk a batch",
                "",
                static_cast<double>(oursCosts.syncs) / batchesPlayed,
                static_cast<double>(bareCosts.syncs) / batchesPlayed,
                {},
                {}});
    report.add({"  pages of the log a batch",
                "",
                static_cast<double>(oursCosts.logPages) / batchesPlayed,
                static_cast<double>(bareCosts.logPages) / batchesPlayed,
                {},
                {}});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Takes in synced sales, against bare SQLite.",
                                  touat::bench::bench);
}
