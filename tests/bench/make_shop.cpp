// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the shop that the other benches measure.
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

void bench(const Order& order, Report&) {
    makeShop(order.folder, order.smoke ? ShopOrder{400, 100} : ShopOrder{});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Makes the shop to measure.", touat::bench::bench);
}
