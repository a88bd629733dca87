// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which accounts the facts about goods move.
#pragma once

#include "core/journal/posting.h"
#include "core/stock/facts.h"

namespace touat {

Postings postingsOf(Stall at, const GoodsReceived& fact);

} // namespace touat
