// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was taken in a period: the sum beside the one before, and part by part with bars. A4.
#pragma once

#include <string>

#include "core/book/centre_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing).
std::string drawTakings(const Fonts& fonts, const PrintedTakings& takings, const House& house = {});

} // namespace touat::receipts
