// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_page_view.h"

#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"

namespace touat {

ArtisanPage artisanPage(Database& db, const Artisan& artisan, Day today) {
    ArtisanPage page;
    auto& account = page.account;
    account.name = artisan.name;
    account.commune = artisan.commune;
    account.portrait = artisan.portrait;
    account.owed = -BalanceTable(db).money(account::artisan(artisan.id));
    {
        Query row(db,
                  "SELECT payable_day, sum(amount) FROM artisan_entry WHERE artisan = ?1 "
                  "AND payout IS NULL GROUP BY payable_day ORDER BY payable_day",
                  artisan.id);
        while (row.next()) {
            const auto day = row.day();
            const auto amount = row.money();
            if (day <= today)
                account.payable += amount;
            else if (!page.later && amount > Money{})
                page.later = Payday{day, amount};
        }
    }
    account.goods = newestGoods(db, artisan.id, today, pageGoods);
    account.sales = newestSales(db, artisan.id, pageSales);
    account.payouts = newestPayouts(db, artisan.id, pagePayouts);
    for (const auto& device : DeviceTable(db).stalls())
        account.stalls.push_back({device.stream.stall, device.stallName});
    return page;
}

} // namespace touat
