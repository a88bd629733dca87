// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of the manager's pages as tables and as papers, of what the centre answered. The columns of the tables are
// part of the product (HACKING.md); what stands on the paper is in the language of whoever asks.
#pragma once

#include <QString>

#include <functional>
#include <span>

#include "app/manager/payables.h"
#include "app/manager/places.h"
#include "app/manager/stalls.h"
#include "app/tables/exports.h"
#include "app/till/wording.h"
#include "core/book/centre_paper_view.h"

namespace touat {

inline constexpr const char* standingColumns[] = {
    "stall", "name_ar", "name_fr", "open_since", "closed_at", "heard_at", "last_entry_at", "unsent",
    "cash_dinars", "sales", "takings_dinars", "gap_dinars", "unexplained", "to_decide", "marks"};
inline constexpr const char* placeColumns[] = {
    "place", "name_ar", "name_fr", "kinds", "pieces", "metres", "kilograms", "own_dinars", "entrusted_dinars",
    "missing_pieces", "missing_metres", "missing_kilograms", "missing_dinars", "sales_dinars"};
inline constexpr const char* owedColumns[] = {
    "name_ar", "name_fr", "commune_ar", "commune_fr", "balance_dinars", "payable_dinars", "since",
    "days_0_30_dinars", "days_31_60_dinars", "days_61_90_dinars", "over_90_dinars"};
inline constexpr const char* doubtColumns[] = {
    "about", "kind", "at", "place", "other_place", "entries", "code", "name_ar", "name_fr", "said",
    "decided_at", "decided_by_ar", "decided_by_fr", "ruling", "note"};

struct ManagerList {
    TableOfTexts table;
    PrintedList paper; // by whom and when, whoever saves it says
};

/// A text of the screen as a name that has it in one script alone.
Name inItsScript(const Wording& wording, const QString& text);

/// `about`: the day of a stall and what stands out, line by line.
ManagerList managerList(const std::vector<StallLine>& stalls, const StallSums& all,
                        const std::function<QString(const StallLine&)>& about);
ManagerList managerList(const std::vector<PlaceGoods>& places, const PlaceGoods& all);
/// Of the artisans that are listed, also those of whom nothing waits.
ManagerList managerList(const std::vector<DueRow>& dues, const std::vector<AgedRow>& aged);
/// `said`: what does not fit, `how`: what was decided, or "".
ManagerList managerList(const std::vector<GoodsDoubt>& doubts, const Wording& wording,
                        const std::function<QString(const GoodsDoubt&)>& said,
                        const std::function<QString(const GoodsDoubt&)>& how);

} // namespace touat
