// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods that have stood for long and could cost less: village by village an artisan and a number large
// enough to dial from, what their goods cost, down to what nobody has to be asked, and room for the price
// that was agreed. A4.
#pragma once

#include <string>
#include <vector>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// By village, as they are. Throws Fault(paper), Fault(fontMissing).
std::string drawOldList(const Fonts& fonts, const std::vector<PrintedOld>& old,
                        const House& house = {});

} // namespace touat::receipts
