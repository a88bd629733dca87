// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an artisan's page on a phone shows: as artisanAccount(), but only the newest of each kind,
// read in the few milliseconds that a page may take beside a year of trade. Every query names the
// artisan.
#pragma once

#include <optional>

#include "core/consignment/artisan_view.h"

namespace touat {

/// From a day on, so much more can be paid than before it.
struct Payday {
    Day day;
    Money amount;
    friend bool operator==(const Payday&, const Payday&) = default;
};

/// The most that is read of each kind: one more than fits, so that a page can say that there is
/// more.
constexpr int pageGoods = 25;
constexpr int pageSales = 21;
constexpr int pagePayouts = 9;

struct ArtisanPage {
    ArtisanAccount account;      // of goods the newest, whatever their place
    std::optional<Payday> later; // the next day after today
};

ArtisanPage artisanPage(Database& db, const Artisan& artisan, Day today);

} // namespace touat
