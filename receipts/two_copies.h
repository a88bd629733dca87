// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One leaf of A4 for two who each keep a half: two copies of a paper, one above the other.
#pragma once

#include <vector>

#include "receipts/sheet.h"

namespace touat::receipts {

/// Half leaves under each other, with a line to cut at. Both copies have as many.
std::vector<Sheet> twoCopies(std::vector<Sheet> upper, std::vector<Sheet> lower);

} // namespace touat::receipts
