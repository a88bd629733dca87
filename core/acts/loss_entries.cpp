// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/loss_entries.h"

#include <algorithm>

#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/share.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

// What was paid for the units that are found now: cumulative, as refunds are.
Money recovered(Database& db, ItemId item, Quantity found) {
    const auto so = ArtisanEntryTable(db).compensated(item);
    if (!so.lost.isPositive()) return Money{};
    const auto upTo = std::min(so.found + found, so.lost);
    const auto target =
        proportion(so.amount, upTo.thousandths(), so.lost.thousandths());
    return std::max(target - so.recovered, Money{});
}

} // namespace

Money valueOnLoss(Book& book, ItemId id, Quantity quantity) {
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    const auto contract =
        item && item->contract ? ContractTable(book.db()).find(*item->contract) : std::nullopt;
    if (!contract) return Money{};
    return agreedValue({item->family, item->price, item->floor, item->net}, quantity,
                       contract->terms);
}

std::optional<std::vector<LossEntry>> lossEntries(Book& book, const std::vector<LostGoods>& goods) {
    std::vector<LossEntry> entries;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& [id, quantity] : goods) {
        const auto item = shelf.find(id);
        if (!item || !item->artisan || quantity == Quantity{}) continue;
        const bool found = quantity < Quantity{};
        const auto amount = found ? -recovered(book.db(), id, -quantity)
                                  : valueOnLoss(book, id, quantity);
        entries.push_back({id, quantity, *item->artisan, amount});
    }
    if (entries.empty()) return std::nullopt;
    return entries;
}

} // namespace touat
