// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened at the stalls in a period, line by line, the newest first. A4.
#pragma once

#include <string>

#include "core/book/centre_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing).
std::string drawLog(const Fonts& fonts, const PrintedLog& log, const House& house = {});

} // namespace touat::receipts
