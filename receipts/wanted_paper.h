// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the stall would like an artisan to make: a picture and a number for each, since many do not
// read. A4, each artisan a paper of their own.
#pragma once

#include <string>
#include <vector>

#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/painter.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing).
std::string drawWanted(const Fonts& fonts, const std::vector<PrintedWanted>& wanted,
                       const Painter& painter, const House& house = {});

} // namespace touat::receipts
