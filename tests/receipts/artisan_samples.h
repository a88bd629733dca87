// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of each paper between the house and an artisan.
#pragma once

#include "core/book/artisan_paper_view.h"

namespace touat::samples {

/// 15 %, nothing else said; every term said, with rules and bands; a fixed net in the stall's own
/// name.
PrintedContract plainContract();
PrintedContract wholeContract();
PrintedContract netContract();
/// The plain one, signed on the screen.
PrintedContract signedContract();
/// Counted and not looked at; looked at in part; all of it.
enum class Looked { notYet, partly, wholly };
PrintedDeposit deposit(Looked looked);
/// Not looked at yet, with a photo of it; and signed by both as well.
PrintedDeposit photographedDeposit();
PrintedDeposit photographedAndSigned();
/// A carpet and baskets that nobody bought; and with a photo of them.
PrintedReturn goneHome();
PrintedReturn photographedReturn();
/// Of so many lines, one of them a refund; with a link or without.
PrintedPayout payout(int lines, bool linked);
PrintedHandover handover(ArtisanEntryKind kind);
/// Of a month, with everything that can happen and then so many sales more; of one piece.
PrintedStatement statement(int more);
PrintedDeposit signedDeposit();
PrintedStatement yearStatement();
PrintedStatement pieceStatement();
std::vector<PrintedSold> sold();
std::vector<PrintedOld> old();
/// Two who should come, one of them without a number.
std::vector<PrintedCall> calls(CallFor why);

} // namespace touat::samples
