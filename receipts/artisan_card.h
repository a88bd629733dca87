// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An artisan's card: a code that opens their own page on a phone, and one that signs them in at a
// stall. It proves nothing without the PIN, and is given up for another when it is lost.
#pragma once

#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

struct PrintedArtisanCard {
    Name person;
    Name commune;
    std::string card; // its number
    std::string link; // the whole address of the page; "": the centre has none for phones
};

/// Throws Fault(paper), Fault(fontMissing).
std::string drawArtisanCard(const Fonts& fonts, const PrintedArtisanCard& card, RollForm form = {},
                            const House& house = {});

} // namespace touat::receipts
