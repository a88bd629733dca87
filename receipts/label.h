// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags for goods: name in both languages, price, whose work it is and where it was made, size and
// colour, what the inspection said, since when the price holds; a bar code and a QR code by which
// the till finds the item. On a sheet of 3 x 8 stickers, or one after the other from the roll. A
// long name makes the letters smaller and is never cut.
#pragma once

#include <string>
#include <vector>

#include "core/book/goods_paper_view.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

constexpr int labelsOnSheet = 24;
constexpr int labelColumns = 3;

enum class LabelPaper {
    sheet, // A4 with stickers of 70 x 37 mm
    roll80,
    roll58,
};

struct LabelForm {
    LabelPaper paper = LabelPaper::sheet;
    int used = 0; // stickers of the first sheet that are gone already, from where reading begins
    First first = First::arabic;
    bool training = false; // marks every tag
};

/// A page is a sheet, or one label of the roll, 40 mm long, with a line to cut at.
/// Throws Fault(paper), Fault(fontMissing). The same labels give the same bytes.
std::string drawLabels(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                       const LabelForm& form = {});

} // namespace touat::receipts
