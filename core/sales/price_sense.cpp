// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/price_sense.h"

#include <algorithm>

namespace touat {

namespace {

bool isMoreThan(int times, Money small, Money large) {
    return large.centimes() > small.centimes() * times;
}

} // namespace

bool tellsOfItsFamily(ItemKind kind, Unit unit, std::string_view family) {
    return kind != ItemKind::service && unit == Unit::piece && family != "other";
}

std::optional<Money> medianOf(std::vector<Money> prices) {
    if (prices.empty()) return std::nullopt;
    const auto middle = prices.begin() + static_cast<std::ptrdiff_t>((prices.size() - 1) / 2);
    std::nth_element(prices.begin(), middle, prices.end());
    return *middle;
}

std::optional<Money> usualPrice(Money tag, const std::optional<Money>& median) {
    return tag.isZero() ? median : tag;
}

std::optional<PriceDoubt> doubtAbout(Money typed, Money median) {
    must(typed.fitsDocument() && median.fitsDocument(), "a price fits a document");
    if (typed.isZero() || median.isZero()) return std::nullopt;
    const auto [small, large] = std::minmax(typed, median);
    if (!isMoreThan(5, small, large)) return std::nullopt;
    const auto side = typed > median ? Side::above : Side::below;
    if (isMoreThan(220, small, large)) return PriceDoubt{0, side, std::nullopt};
    const int times = isMoreThan(45, small, large) ? 100 : isMoreThan(14, small, large) ? 20 : 10;
    if (side == Side::above) return PriceDoubt{times, side, proportion(typed, 1, times)};
    return PriceDoubt{times, side, Money::centimes(typed.centimes() * times)};
}

SpokenScales spoken(Money price) {
    must(!price.isNegative(), "a price is not negative");
    return {price.centimes(), price.centimes() / 5};
}

} // namespace touat
