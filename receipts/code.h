// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QR codes, bar codes and small pictures as boxes of whole printer dots, so that a receipt printer's
// head draws what the scanner reads; and as letters, for whoever sits before a terminal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "receipts/sheet.h"

namespace touat::receipts {

struct Code {
    Um width = 0; // without the quiet zone
    std::vector<Box> boxes;
};

/// `dots` printer dots (203 per inch) per module; 3 reads well from a receipt. Throws Fault(paper)
/// when the text does not fit a QR code.
Code qrCode(const std::string& text, int dots);

/// Black on white whatever the terminal's colours are, or in those of whoever reads: dark blocks, for a file.
enum class TerminalColours { blackOnWhite, none };
/// A QR code as lines of text, two modules above each other in each letter, four of white around it. Throws
/// Fault(paper) as qrCode().
std::string qrInText(const std::string& text, TerminalColours colours);

/// A picture in black and white, a printer's dot for each of its own.
struct Dots {
    int width = 1;
    std::vector<bool> black; // row by row
};
std::vector<Box> boxesOf(const Dots& dots);
Um dotsToUm(int dots);

/// An EAN-13 where the text is one, else Code 128. `dots`: 2 is the least that a scanner likes.
/// Nothing when the bars would be wider than `most`, or the text has letters that bars cannot say.
std::optional<Code> barCode(const std::string& text, int dots, Um height, Um most);

/// The nearest edge of a printer's dot.
Um onDot(Um length);

} // namespace touat::receipts
