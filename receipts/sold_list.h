// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom to tell that something was sold: village by village a name, a number to dial, the pieces,
// what they brought the artisan, and a square to tick. A4.
#pragma once

#include <string>
#include <vector>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// By village, as they are. Throws Fault(paper), Fault(fontMissing).
std::string drawSoldList(const Fonts& fonts, const std::vector<PrintedSold>& sold,
                         const House& house = {});

} // namespace touat::receipts
