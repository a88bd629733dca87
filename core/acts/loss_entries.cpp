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

// What was paid for the units that are found now: cumulative, as refunds are. What the artisan kept for
// others is not taken back with them.
Money recovered(const ArtisanEntryTable::Compensated& so, Quantity found) {
    if (!so.lost.isPositive()) return Money{};
    const auto upTo = std::min(so.found + found, so.lost);
    const auto target = proportion(so.amount, upTo.thousandths(), so.lost.thousandths());
    return std::max(target - so.settled, Money{});
}

// It is taken back from whoever was paid for it, though the owner has been put right since.
void takeBack(Database& db, ItemId item, Quantity found, ArtisanId owner,
              std::vector<LossEntry>& entries) {
    auto paid = ArtisanEntryTable(db).compensated(item);
    std::erase_if(paid, [](const auto& so) { return so.amount <= so.settled; });
    if (paid.empty()) return entries.push_back({item, -found, owner, Money{}});
    for (std::size_t i = 0; i < paid.size() && found.isPositive(); ++i) {
        const auto& so = paid[i];
        const auto left = so.lost - so.found;
        const bool last = i + 1 == paid.size() || !left.isPositive();
        const auto part = last ? found : std::min(found, left);
        entries.push_back({item, -part, so.artisan, -recovered(so, part)});
        found = found - part;
    }
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
        if (quantity < Quantity{})
            takeBack(book.db(), id, -quantity, *item->artisan, entries);
        else
            entries.push_back({id, quantity, *item->artisan, valueOnLoss(book, id, quantity)});
    }
    if (entries.empty()) return std::nullopt;
    return entries;
}

} // namespace touat
