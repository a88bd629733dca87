// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/facts.h"

namespace touat {

Spots spotsOf(MoveReason reason) {
    using enum MoveReason;
    switch (reason) {
    case toReserve:
        return {Spot::shelf, Spot::reserve};
    case toShelf:
        return {Spot::reserve, Spot::shelf};
    case damaged:
        return {Spot::shelf, Spot::damaged};
    case mended:
        return {Spot::damaged, Spot::shelf};
    case stolen:
    case missing:
        return {Spot::shelf, Spot::lost};
    case found:
        return {Spot::lost, Spot::shelf};
    case ownUse:
    case gift:
        return {Spot::shelf, Spot::used};
    case restored:
        return {Spot::aside, Spot::shelf};
    case scrapped:
        return {Spot::aside, Spot::damaged};
    }
    must(false, "goods moved for no reason");
    return {};
}

bool isWriteOff(MoveReason reason) {
    return reason != MoveReason::toReserve && reason != MoveReason::toShelf;
}

std::optional<MoveReason> opposite(MoveReason reason) {
    using enum MoveReason;
    const auto spots = spotsOf(reason);
    for (const auto other : {toReserve, toShelf, damaged, mended, missing, found})
        if (spotsOf(other).from == spots.to && spotsOf(other).to == spots.from) return other;
    return std::nullopt;
}

} // namespace touat
