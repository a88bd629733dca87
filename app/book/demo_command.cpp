// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-book demo: makes the throw-away shop. touat-book set-up: makes the book of a new stall with
// the goods of its trade on the shelf.
#include <iostream>

#include "app/book/commands.h"
#include "core/journal/json_value.h"
#include "app/book/history.h"
#include "app/demo/demo_shop.h"
#include "app/demo/small_stall.h"
#include "app/machine.h"

namespace touat {

int makeDemo(const BookCommand& command) {
    MachineClock clock;
    DemoOrder order;
    order.folder = command.book;
    order.words = command.csv;
    order.now = clock.now();
    order.days = command.days;
    if (!command.at.empty()) {
        const auto at = parseMinute(command.at);
        if (!at) {
            std::cerr << "touat-book: --at wants a time like 2026-11-24T10:30, not \"" << command.at
                      << "\"\n";
            return 2;
        }
        order.now = *at;
    }
    const auto shop = makeDemoShop(
        order, [](const std::string& step) { std::cerr << "touat-book: " << step << '\n'; });
    json::Value said;
    said["stall"] = shop.stall.text();
    said["artisan_card"] = shop.artisanCard;
    said["artisans"] = shop.artisans;
    said["items"] = shop.items;
    said["pieces"] = shop.pieces;
    said["sales"] = shop.sales;
    std::cout << said.dump() << '\n';
    return 0;
}

int setUpStall(const BookCommand& command) {
    MachineClock clock;
    MachineRandom random;
    SmallStall order;
    order.book = command.book;
    order.words = command.csv;
    order.stall = command.stall;
    order.trade = *fromWord<Trade>(command.trade);
    order.seller.name = {"البائع", "Vendeur"};
    order.seller.portrait = "p10";
    order.seller.pin = command.sellerPin;
    order.manager.name = {"المدير", "Gestionnaire"};
    order.manager.role = Role::manager;
    order.manager.portrait = "p08";
    order.manager.pin = command.managerPin;
    for (const auto* pin : {&command.sellerPin, &command.managerPin})
        if (const auto usable = checkPin(*pin); !usable) return refused(usable.refusal());
    json::Value said;
    said["trade"] = command.trade;
    said["items"] = makeSmallStall(order, {clock, random, {}, PinCost::counter});
    std::cout << said.dump() << '\n';
    return 0;
}

} // namespace touat
