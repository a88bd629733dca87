// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rights the acts ask for before they record a fact, told from the fact alone, so that the centre can ask
// again. Where several acts record the same fact, what the least of them asks for: an honest till never
// seems to have let somebody do what was not theirs.
#pragma once

#include <optional>
#include <vector>

#include "core/book/fact.h"

namespace touat {

struct WantedRight {
    Right right = Right::sell;
    std::optional<Right> orElse = std::nullopt; // does as well
    bool ofEither = false; // a second person's does as well
};

/// None: nobody can tell.
std::vector<WantedRight> wantedRights(const Fact& fact);

} // namespace touat
