// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom to call for more goods: village by village a name, a number large enough to dial from, what is
// wanted, and room to write down what they said. A4.
#pragma once

#include <string>
#include <vector>

#include "core/book/goods_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// By village, as they are. Throws Fault(paper), Fault(fontMissing).
std::string drawCallList(const Fonts& fonts, const std::vector<PrintedWanted>& wanted,
                         const House& house = {});

} // namespace touat::receipts
