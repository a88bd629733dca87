// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counting goods on A4: a sheet to count by hand where no tablet goes, by family, with or without
// what the book has; and the report of a closed count, what differed and what that is worth.
#pragma once

#include <string>

#include "core/book/goods_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing). The same count gives the same bytes.
std::string drawCount(const Fonts& fonts, const PrintedCount& count, const House& house = {});

} // namespace touat::receipts
