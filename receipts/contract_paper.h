// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One version of a contract on A4, Arabic and French side by side: who gets what of each thousand
// dinars, who bears what, how long, and places to sign for those who write and those who do not.
// The same version gives the same bytes before it is signed and ever after.
#pragma once

#include <string>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing).
std::string drawContract(const Fonts& fonts, const PrintedContract& contract,
                         const House& house = {});

} // namespace touat::receipts
