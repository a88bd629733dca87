// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What artisans are told of beside their sales: that their goods cost less from a day on, and that they
// were paid. Only what stands: a payout that was taken back is none.
#pragma once

#include <vector>

#include "core/id.h"
#include "core/money.h"
#include "core/moment.h"
#include "core/name.h"
#include "core/store/database.h"

namespace touat {

struct LoweredPrice {
    ItemId item;
    std::int64_t version = 0;
    ArtisanId artisan;
    Name itemName;
    Money before;
    Money price;
};
/// Against the day before, what holds on this day for the first time; one of an item, by item.
std::vector<LoweredPrice> pricesLowered(Database& db, Day from);

struct PaidOut {
    PayoutId id;
    ArtisanId artisan;
    Money amount;
};
/// On this day, in the order of time.
std::vector<PaidOut> paidOn(Database& db, Day day);

} // namespace touat
