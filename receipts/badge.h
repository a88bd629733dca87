// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's badge, to be cut out and worn: face, name, what they do, and the code that says at the
// till who stands there. It proves nothing without the PIN.
#pragma once

#include "core/people/role.h"
#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

struct PrintedBadge {
    Name stallName;
    Name person;
    Role role = Role::seller;
    Dots face;
    std::string code;
};

/// Throws Fault(paper), Fault(fontMissing).
std::string drawBadge(const Fonts& fonts, const PrintedBadge& badge, RollForm form = {},
                      const House& house = {});

} // namespace touat::receipts
