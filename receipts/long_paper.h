// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A roll has no end, a page of a PDF has: what is longer becomes several pages, of which each goes on
// where the one before ends. Whoever puts them below each other has the roll again.
#pragma once

#include <vector>

#include "receipts/sheet.h"

namespace touat::receipts {

/// libharu takes no page beyond 14 400 points, 5.08 m.
constexpr Um longestPage = mm(5000);

/// The sheet itself where it is no longer than a page. Otherwise pages of much the same length, cut where
/// the paper is white: between two goods rather than between two lines of one, never through a line, a
/// code or a picture. The title is the first one's.
std::vector<Sheet> cutToPages(Sheet sheet);

} // namespace touat::receipts
