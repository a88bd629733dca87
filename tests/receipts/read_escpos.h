// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads ESC/POS as a printer does: what comes out of it on paper. Written from the printers'
// manuals, and knows nothing of the code that writes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "receipts/escpos.h"

namespace touat::receipts {

struct Printed {
    std::vector<std::string> steps; // "new", "band 128", "feed 3", "cut", "kick", "forget"
    std::vector<Raster> pictures;   // one for each cut
};

/// Nothing when a byte is met that no printer would understand, or the end comes too early.
std::optional<Printed> readEscpos(std::string_view bytes);

} // namespace touat::receipts
