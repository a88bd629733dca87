// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A throw-away centre of thirty stalls and a craft centre with more than a hundred artisans and ten
// days of trade, always the same from the same seed. Everything in it went through the acts and the messages that real
// stalls use. Its PINs are known to everybody: it is for showing, learning and testing.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/id.h"
#include "core/moment.h"

namespace touat {

constexpr auto demoSellerPin = "1397";
constexpr auto demoManagerPin = "2580";
constexpr auto demoArtisanPin = "4826";

struct DemoOrder {
    std::filesystem::path folder; // gets centre/ and stalls/S01.book …
    std::filesystem::path words;  // shop.json
    Moment now;                   // the last moment of its history
    int days = 10;                // of trade before today
    int stalls = 30;
};

struct DemoShop {
    std::string artisanCard; // of an artisan with pieces, sales and payouts in `stall`
    Stall stall;             // the one to sit down at: its day is not open yet
    int artisans = 0;
    int items = 0;
    int pieces = 0;
    int sales = 0;
};

/// Throws Fault; the folder must not exist.
DemoShop makeDemoShop(const DemoOrder& order,
                      const std::function<void(const std::string& step)>& progress);

} // namespace touat
