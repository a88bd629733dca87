// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags for goods: name in both languages, price, whose work it is, and a code that any scanner
// reads and the till finds the item by. On a sheet of 3 x 8 stickers or from the 58 mm roll.
#pragma once

#include <string>
#include <vector>

#include "core/book/document_view.h"
#include "receipts/page.h"

namespace touat::receipts {

constexpr int labelsOnSheet = 24;

/// A4 with stickers of 70 x 37 mm. `used`: how many of the first sheet are gone already.
/// Throws Fault(paper), Fault(fontMissing).
std::string drawLabelSheet(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                           int used = 0);

/// One label after the other, each 34 mm long, with a line to cut at.
std::string drawLabelRoll(const Fonts& fonts, const std::vector<PrintedLabel>& labels);

} // namespace touat::receipts
