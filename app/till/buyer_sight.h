// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a buyer may see of the counter. No floor, no net, no share: what is not in here cannot come
// to the display that faces the buyer.
#pragma once

#include <optional>
#include <string>

#include "core/id.h"
#include "core/money.h"
#include "core/name.h"
#include "core/quantity.h"

namespace touat {

struct BuyerSight {
    struct Line {
        Name item;
        std::string picture; // its address
        std::string family;
        Quantity quantity;
        Money paid; // for the line
        std::optional<ArtisanId> artisan;
        Name maker;
    };
    struct Sold {
        Money total;
        Money change;
    };
    int lines = 0;
    Money total;
    Money left;               // of it, after parts that are paid
    std::optional<Line> last; // the line that was touched last
    std::optional<Sold> sold; // until the next sale begins
};

} // namespace touat
