// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/kit.h"

#include <algorithm>

namespace touat {

__extension__ using Exact = __int128; // money times money

std::vector<PartOnShelf> partsOf(const Shelf& shelf, const ShelfItem& kit) {
    std::vector<PartOnShelf> parts;
    for (const auto& part : kit.parts) {
        const auto* item = shelf.find(part.item);
        if (item == nullptr) return {};
        parts.push_back({*item, part.quantity});
    }
    return parts;
}

Quantity inKits(Quantity part, Quantity kits) {
    std::int64_t n = 0;
    const bool over = __builtin_mul_overflow(part.thousandths(), kits.wholeUnits(), &n);
    return over ? Quantity::largest() + Quantity::thousandths(1) : Quantity::thousandths(n);
}

std::vector<std::int64_t> weightsOf(const std::vector<PartOnShelf>& parts) {
    std::vector<std::int64_t> weights;
    for (const auto& part : parts)
        weights.push_back(amountFor(part.item.price, part.quantity).value_or(Money{}).centimes());
    if (std::all_of(weights.begin(), weights.end(), [](auto weight) { return weight == 0; }))
        std::fill(weights.begin(), weights.end(), 1); // gifts: to equal parts
    return weights;
}

Money tagsOf(const std::vector<PartOnShelf>& parts) {
    Money sum;
    for (const auto& part : parts)
        sum += amountFor(part.item.price, part.quantity).value_or(Money{});
    return sum;
}

Money leastFor(const std::vector<PartOnShelf>& parts) {
    const auto weights = weightsOf(parts);
    Exact whole = 0;
    for (const auto weight : weights) whole += weight;
    Exact least = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto floor = amountFor(parts[i].item.floor, parts[i].quantity);
        if (!floor || (weights[i] == 0 && !floor->isZero())) return Money::largest();
        if (weights[i] > 0) // rounded up: a share is rounded down at most to its floor
            least = std::max(least, (floor->centimes() * whole + weights[i] - 1) / weights[i]);
    }
    return Money::centimes(static_cast<std::int64_t>(
        std::min<Exact>(least, Money::largest().centimes())));
}

Money floorOf(const Shelf& shelf, const ShelfItem& item) {
    return item.isKit() ? std::max(item.floor, leastFor(partsOf(shelf, item))) : item.floor;
}

Quantity makeable(const std::vector<PartOnShelf>& parts) {
    auto kits = Quantity::largest().wholeUnits();
    for (const auto& part : parts) {
        if (part.item.kind == ItemKind::service) continue;
        const bool held = part.item.kind == ItemKind::piece &&
                          (part.item.isHeld() || part.item.piece->state != PieceState::onSale);
        const auto free = held ? 0 : std::max<std::int64_t>(0, part.item.free().thousandths());
        kits = std::min(kits, free / part.quantity.thousandths());
    }
    return parts.empty() ? Quantity{} : Quantity::pieces(kits);
}

} // namespace touat
