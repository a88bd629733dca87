// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a sheet as PDF. The only file that knows libharu; the same sheet gives the same bytes.
#pragma once

#include <string>

#include "receipts/sheet.h"

namespace touat::receipts {

/// Throws Fault(paper) when libharu cannot draw it, Fault(fontMissing) when a font file is gone. What is
/// longer than a page becomes several (long_paper.h).
std::string drawPdf(const Fonts& fonts, Sheet sheet);
/// Several pages; the title is the first one's.
std::string drawPdf(const Fonts& fonts, std::vector<Sheet> sheets);

} // namespace touat::receipts
