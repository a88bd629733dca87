// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper that shows whether a printer does as it should: both scripts, large and small, its whole
// width between two rules, a code to scan. Nothing on it was sold.
#pragma once

#include <string>

#include "core/moment.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

struct TestPage {
    Name stallName;
    std::string stall; // "S07"
    Moment at;
    std::string printer; // where it is said to be
};

/// Throws Fault(paper), Fault(fontMissing).
std::string drawTestPage(const Fonts& fonts, const TestPage& page, RollWidth width);

} // namespace touat::receipts
