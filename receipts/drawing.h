// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawings for people who do not read: an amount as notes and coins, and who answers for a thing
// that breaks. Made of boxes and figures alone, so that a receipt printer draws them as well as an
// office printer.
#pragma once

#include <vector>

#include "core/consignment/contract.h"
#include "core/sales/denomination.h"
#include "receipts/sheet.h"

namespace touat::receipts {

struct Drawing {
    Um width = 0;
    Um height = 0;
    std::vector<PlacedText> texts;
    std::vector<Box> boxes;
};

/// Notes and coins, the largest first, in rows of at most `width`; of many alike one, and how many.
Drawing drawnCash(const Fonts& fonts, const std::vector<CashPart>& parts, Um width);

/// A broken pot, and whose loss it is: a house pays with a coin, or the artisan's empty hands.
Drawing drawnLiability(Liability liability);

/// A square to tick.
Drawing drawnTick();

/// Puts a drawing on a sheet, its top left there.
void put(Sheet& sheet, const Drawing& drawing, Um left, Um top);

/// What was written on the screen, as large as it fits, in the middle.
std::vector<Line> strokesOf(const HandSignature& hand, Um left, Um top, Um width, Um height);

} // namespace touat::receipts
