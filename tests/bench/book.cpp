// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book after ten thousand sales: how fast its chain is checked, how long it takes to open.
#include "core/journal/chain.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    const auto file = copyOf(shop.sold(), shop.folder, "ours");
    Samples opening;
    Samples perSecond;
    for (int round = 0; round < (order.smoke ? 1 : 9); ++round) {
        const Stopwatch opens;
        OpenBook open(file);
        opening.add(opens.ms());
        const Stopwatch verifies;
        const auto chain =
            verifyChain(JournalTable(open.db()), open.book().stream(), ChainKind::whole);
        must(chain.operator bool(), "the chain is whole");
        perSecond.add(static_cast<double>(chain->entries) / verifies.us() * 1e6);
    }
    report.add({"verify, entries of a chain", "/s", perSecond.median(), {}, {}, {}});
    report.add({"open a book with 10,000 sales, all checks", "ms", opening.median(), {}, {}, {}});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Checks and opens a book.", touat::bench::bench);
}
