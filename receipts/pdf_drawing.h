// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What draws a PDF. Poppler brings two dozen libraries along, which a start need not read from the disk: it is
// in a library of its own, touat_poppler.so, which is loaded with the first paper that is looked at or printed.
#pragma once

#include <string>
#include <vector>

#include "receipts/escpos.h"

namespace touat::receipts {

/// Every page in grey, at so many dots an inch. Leaves with false when it is no PDF or a page cannot be drawn.
using DrawPdf = bool (*)(const std::string& pdf, int dotsPerInch, std::vector<Grey>& pages);
constexpr auto drawPdfName = "touatDrawPdf";

} // namespace touat::receipts
