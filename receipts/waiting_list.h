// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans who should come, and why: money that they did not fetch, by how long it waits; a contract that
// ends; goods whose contract is over. Village by village a name and a number large enough to dial from. A4.
#pragma once

#include <string>
#include <vector>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// All for one reason, by village, as they are. Throws Fault(paper), Fault(fontMissing).
std::string drawWaitingList(const Fonts& fonts, const std::vector<PrintedCall>& calls,
                            const House& house = {});

} // namespace touat::receipts
