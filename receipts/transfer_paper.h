// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The paper that travels with goods from place to place: what was sent, what was accepted, what is
// missing and why, who carried it, two signatures, and the code to scan where they arrive. One copy
// for the sender and one for the receiver.
#pragma once

#include <string>

#include "receipts/house.h"
#include "receipts/page.h"
#include "receipts/roll.h"

#include "core/book/goods_paper_view.h"

namespace touat::receipts {

/// A4, the sender's copy above the receiver's; more lines, more leaves of both. Before the goods
/// arrive, what was accepted is left free to write in. Throws Fault(paper), Fault(fontMissing).
std::string drawTransfer(const Fonts& fonts, const PrintedTransfer& transfer,
                         const House& house = {});

/// The same from the roll, one copy after the other.
std::string drawTransferSlip(const Fonts& fonts, const PrintedTransfer& transfer, RollForm form,
                             const House& house = {});

} // namespace touat::receipts
