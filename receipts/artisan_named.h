// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers between the house and an artisan call by the same words. They speak to the
// artisan: "for you", "paid to you", and never of debit and credit.
#pragma once

#include "core/book/artisan_paper_view.h"
#include "core/name.h"

namespace touat::receipts {

Name nameOf(ArtisanEntryKind kind);
Name nameOf(PayoutMethod method);
Name nameOf(Appraisal outcome);

/// A line of an account in plain words, with its goods.
Name about(const AccountLine& line);
/// Beside it, small: the code, at which stall, how many.
std::string detailsOf(const AccountLine& line);

/// Who answers for goods that are lost or damaged, in one sentence.
Name liabilityOf(const Terms& terms);
/// When the money of a sale can be fetched.
Name paydayOf(const Terms& terms);

/// "7 أيام", "7 jours"; Arabic as it stands after بعد.
Name daysOf(int days);
/// "فاطمة، تينركوك", "Fatma, Tinerkouk".
Name withCommune(const PrintedArtisan& artisan);
std::string writtenDay(Day day);
std::string writtenDays(Day from, Day to); // "18/11/2026 – 24/11/2026", one day by itself
std::string writtenMoment(Moment at); // "24/11/2026  14:05"
/// "بازار أدرار · S07".
Name placeOf(const Name& name, Stall stall);

} // namespace touat::receipts
