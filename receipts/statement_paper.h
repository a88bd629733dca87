// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An artisan's account on A4, for a month, a year or one piece: what stood there before, each line
// with what was received for the artisan or paid to the artisan, and what is left after it.
#pragma once

#include <string>

#include "core/book/artisan_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing).
std::string drawStatement(const Fonts& fonts, const PrintedStatement& statement,
                          const House& house = {});

} // namespace touat::receipts
