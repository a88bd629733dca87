// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stall recorded that is good by itself and that a manager looks at all the same: goods under what was
// agreed for them, at a price that the stall knew to be over (R9), a refund of what its artisan has been paid for,
// a drawer that did not fit, and what somebody did who had not the right to. The centre asks, when it brings the
// entry into its tables, and only by what the stall had read: whoever was offline is not blamed for what nobody
// could know. Nothing is refused for it, and no stall reads a row more when it sells.
#pragma once

#include "core/book/fact.h"
#include "core/stock/item_table.h"
#include "core/store/database.h"

namespace touat {

namespace doubt {
constexpr auto underFloor = "under_floor";
constexpr auto stalePrice = "stale_price";
constexpr auto refundAfterPayout = "refund_after_payout";
constexpr auto cashGap = "cash_gap";
constexpr auto notAllowed = "not_allowed"; // subject: who ("-": nobody), and the word of the right
} // namespace doubt

/// At the centre, of everybody's facts: who said what of prices and of rights.
void keepWords(Database& db, const Envelope& envelope, const Fact& fact);
/// At the centre, of a stall's fact that was just applied. Inside a transaction of the caller's.
void askAbout(Database& db, const Envelope& envelope, const Fact& fact);

/// What a line had to bring without anybody's word, where it brought less.
std::optional<Money> leastMissed(Database& db, const SoldLine& line);
/// The price of the item that held on the day, and that the writer had read, where the line went by an older.
std::optional<PriceWord> newerPrice(Database& db, const Envelope& envelope, const SoldLine& line);
/// What a count of a drawer found too much, or below zero missing.
Money gapOf(const DayOpened& fact);
Money gapOf(const DayClosed& fact);

} // namespace touat
