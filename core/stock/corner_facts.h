// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a place its goods lie: the window, the carpets on the left. Whoever works there names such
// corners and says what lies in them. It moves nothing between accounts.
#pragma once

#include <optional>
#include <vector>

#include "core/id.h"
#include "core/name.h"
#include "core/stock/place.h"

namespace touat {

/// A corner of the shop or of its reserve got a name, another name, or is given up.
struct CornerSet {
    static constexpr auto type = "corner_set";
    std::optional<CornerId> corner; // nothing: a new one, whose id is the entry's
    Spot spot = Spot::shelf;
    Name name;
    bool closed = false; // what lay there lies in no corner any more
    static void fields(auto& self, auto&& visit) {
        visit("corner", self.corner);
        visit("spot", self.spot);
        visit("name", self.name);
        visit("closed", self.closed);
    }
};

/// From now on these items lie in a corner, wherever on the spot they lay before.
struct GoodsPlaced {
    static constexpr auto type = "goods_placed";
    Spot spot = Spot::shelf;
    std::optional<CornerId> corner; // nothing: in none any more
    std::vector<ItemId> items;
    static void fields(auto& self, auto&& visit) {
        visit("spot", self.spot);
        visit("corner", self.corner);
        visit("items", self.items);
    }
};

} // namespace touat
