// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several papers call by the same words.
#pragma once

#include "core/name.h"
#include "core/book/goods_paper_view.h"
#include "core/sales/facts.h"

namespace touat::receipts {

Name nameOf(TenderKind kind);
Name nameOf(CashReason reason);
Name nameOf(Unit unit); // behind a quantity; empty: pieces
Name nameOf(Spot spot);
Name nameOf(Shortfall why); // empty: nothing is missing
Name nameOfFamily(const std::string& family);
/// A count and what it counts: "3", "0,250 كغ", "0,250 kg".
Name measured(Quantity quantity, Unit unit);

/// What there is of each, those that are measured by their unit: "412", "412 + 3,500 م", "412 + 3,500 m".
Name together(const UnitSums& sums);

/// A part of a kit, below it and further in: "   – Théière × 2".
Name partOfKit(const Name& item, Quantity quantity, Unit unit);

/// What is measured says so behind its name: "حناء (كغ)", "Henné (kg)".
Name withUnit(const Name& item, Unit unit);

/// What an inspection said, without the number of the seal. Empty: nothing that a buyer is told.
Name stampOf(const Inspection& inspection);

/// What proves a payment: "CIB · 778812 · xxxx 1234 · TPE 12"; empty where nothing does.
std::string proofOf(const Tender& tender);

/// "19 %"
std::string percent(Rate rate);

/// What makes a paper less than its original: training, a copy. Empty names where nothing does.
Name trainingMark();
Name copyMark(int copy);
/// Of a field of a family (core/stock/family.h); empty: somebody's own words.
Name nameOfAttribute(const std::string& attribute);

} // namespace touat::receipts
