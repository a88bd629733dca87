// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place has, wants and moved, as tables that a spreadsheet opens. The columns are part of the
// product and do not change; HACKING.md says what stands in them. Texts that a spreadsheet would
// run are harmless in it.
#pragma once

#include <optional>
#include <ostream>

#include "core/book/book.h"
#include "core/book/log_line.h"
#include "core/sales/takings_view.h"

namespace touat {

inline constexpr const char* stockColumns[] = {
    "place", "code", "name_ar", "name_fr", "family", "artisan", "on_hand", "reserve", "price_dinars",
    "cost_dinars", "first_in", "last_sold", "agreed_dinars", "corner", "reserve_corner"};
inline constexpr const char* wantedColumns[] = {"place",   "code",    "name_ar", "name_fr", "artisan",
                                                "commune", "phone",   "on_hand", "least",   "full",
                                                "wanted",  "asked_on"};
inline constexpr const char* moveColumns[] = {"at",       "place", "code",        "name_ar", "name_fr",
                                              "step",     "quantity", "other_place", "document",
                                              "amount_dinars", "by", "note"};

inline constexpr const char* dueColumns[] = {
    "card", "name_ar", "name_fr", "commune_fr", "phone", "balance_dinars", "payable_dinars",
    "days_0_30_dinars", "days_31_60_dinars", "days_61_90_dinars", "over_90_dinars"};

inline constexpr const char* takingsColumns[] = {"key",   "name_ar",       "name_fr",
                                                 "count", "amount_dinars", "before_dinars"};

inline constexpr const char* logColumns[] = {
    "at",     "stall",         "kind",           "by_ar",  "by_fr",    "approver_ar",
    "approver_fr", "about_ar", "about_fr",       "document", "amount_dinars", "before_dinars",
    "count",  "reason",        "was",            "is",     "note"};

/// The cards of all that this place has or had, with what is on the shelf, in the columns of the table of
/// items, the attributes as columns of their own behind them: what is written here can be taken in.
void exportItems(Book& book, std::ostream& to);
/// All artisans, in the columns of the table of artisans; nobody's PIN is known to anybody.
void exportArtisans(Book& book, std::ostream& to);
/// The stock of a place, or of all.
void exportStock(Book& book, std::optional<Stall> only, std::ostream& to);
/// What fell below its level at this place.
void exportWanted(Book& book, std::ostream& to);
/// What happened to goods at this place in these days, the oldest first.
void exportMoves(Book& book, Day from, Day until, std::ostream& to);

/// What is owed to artisans, and of what they can fetch how long it waits.
void exportDues(Book& book, std::ostream& to);
/// What was taken, a line for each part.
void exportTakings(const Takings& takings, std::ostream& to);
/// What happened, a line for each, in their order.
void exportLog(const std::vector<LogLine>& lines, std::ostream& to);

/// Any other table, of what only a page knows: its columns and its lines.
struct TableOfTexts {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> lines; // each with a text for every column
};
void exportTexts(const TableOfTexts& table, std::ostream& to);
/// "2026-11-24 19:05:00", in Algeria, as all tables write it.
std::string instantOf(Moment at);

} // namespace touat
