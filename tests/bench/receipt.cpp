// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buyer's paper, Arabic and French, ten lines: its size, the time to draw it, and whether the
// till grows with every receipt.
#include <unistd.h>

#include "measures.h"
#include "receipts/sale_receipt.h"
#include "receipts/samples.h"

namespace touat::bench {
namespace {

double residentKb() {
    std::ifstream statm("/proc/self/statm");
    double all = 0;
    double resident = 0;
    statm >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

void bench(const Order& order, Report& report) {
    const auto document = samples::sale(10);
    const int rounds = order.smoke ? 20 : 1000;
    const int settled = rounds / 10; // by then everything that is kept has been loaded
    Samples ms;
    double bytes = 0;
    double early = 0;
    for (int i = 1; i <= rounds; ++i) {
        const Stopwatch watch;
        const receipts::Fonts fonts(TOUAT_FONTS); // anew each time, as the till does
        const auto pdf = receipts::drawSaleReceipt(fonts, document);
        ms.add(watch.ms());
        bytes = static_cast<double>(pdf.size());
        if (i == settled) early = residentKb();
    }
    report.add({"receipt, ten lines, size", "kB", bytes / 1000, {}, {}, atMost(45)});
    report.add({"receipt, median time", "ms", ms.median(), {}, {}, {}});
    report.add({"receipt, 99th percentile", "ms", ms.quantile(0.99), {}, {}, {}});
    // Flat: a tenth of a kilobyte a receipt would show here.
    report.add(
        {"memory at receipt 1,000 over receipt 100", "kB", residentKb(), early, {}, atMost(1.02)});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Draws receipts.", touat::bench::bench);
}
