// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of the manager's page on A4: how the stalls stand, what they have, what is owed to artisans, what is to be
// decided.
#pragma once

#include <string>

#include "core/book/centre_paper_view.h"
#include "receipts/house.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Of its file's name: "stands".
std::string fileWordOf(ListOf list);

/// Throws Fault(paper), Fault(fontMissing).
std::string drawManagerList(const Fonts& fonts, const PrintedList& list, const House& house = {});

} // namespace touat::receipts
