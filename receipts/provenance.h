// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thing from its workshop to the stall on one card, A6: its picture, whose work it is, how and of
// what it was made, what the inspection said, where it has been, its story, its code. What nobody
// knows is not printed.
#pragma once

#include <string>

#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/painter.h"

namespace touat::receipts {

/// A long story goes on on the back. Throws Fault(paper), Fault(fontMissing).
std::string drawProvenance(const Fonts& fonts, const PrintedProvenance& provenance,
                           const Painter& painter, const House& house = {});

} // namespace touat::receipts
