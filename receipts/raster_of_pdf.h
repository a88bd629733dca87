// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drawn paper as dots: the same picture for the screen and for the printer's head.
#pragma once

#include <string>

#include "receipts/escpos.h"

namespace touat::receipts {

constexpr int dotsOfPrinter = 203; // an inch

/// The PDF at the dots of receipt printers, its pages one below the other.
/// Throws Fault(paper) when it is no PDF.
Grey pictureOfPdf(const std::string& pdf);

/// What a head of `dots` prints of that picture: its middle, as large as it was drawn.
/// Throws Fault(paper) when ink would fall beside the head: a paper laid out for 80 mm is not
/// printed on 58.
Raster onHead(const Grey& paper, int dots);

} // namespace touat::receipts
