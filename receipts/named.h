// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several papers call by the same words.
#pragma once

#include "core/name.h"
#include "core/sales/facts.h"

namespace touat::receipts {

Name nameOf(TenderKind kind);
Name nameOf(CashReason reason);

/// What proves a payment: "CIB · 778812 · xxxx 1234 · TPE 12"; empty where nothing does.
std::string proofOf(const Tender& tender);

/// "19 %"
std::string percent(Rate rate);

/// What makes a paper less than its original: training, a copy. Empty names where nothing does.
Name trainingMark();
Name copyMark(int copy);

} // namespace touat::receipts
