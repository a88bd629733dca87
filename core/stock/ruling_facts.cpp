// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/ruling_facts.h"

#include <utility>

#include "core/journal/posting.h"

namespace touat {

std::string accountOf(const GoodsSpot& where) {
    return where.onWayTo ? account::transit(where.place, *where.onWayTo)
                         : accountOf(where.spot, where.place);
}

std::vector<RuledLine> turned(std::vector<RuledLine> lines) {
    for (auto& line : lines)
        std::swap(line.from, line.to);
    return lines;
}

std::optional<std::vector<LossEntry>> turned(std::optional<std::vector<LossEntry>> losses) {
    if (losses)
        for (auto& loss : *losses) {
            loss.quantity = -loss.quantity;
            loss.amount = -loss.amount;
        }
    return losses;
}

Stall bearerOf(const std::vector<RuledLine>& lines) {
    for (const auto& line : lines)
        for (const auto& end : {line.from, line.to})
            if (!end.onWayTo && end.spot == Spot::lost) return end.place;
    return lines.empty() ? Stall::centre() : lines.front().to.place;
}

} // namespace touat
