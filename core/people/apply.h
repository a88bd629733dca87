// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns facts about people into rows. The only caller of writing table functions of this trade.
#pragma once

#include "core/journal/entry.h"
#include "core/people/facts.h"
#include "core/store/database.h"

namespace touat {

void apply(Database& db, const Envelope& envelope, const DeviceEnrolled& fact);
void apply(Database& db, const Envelope& envelope, const DeviceForked& fact);
void apply(Database& db, const Envelope& envelope, const DeviceRevoked& fact);
void apply(Database& db, const Envelope& envelope, const DayDigested& fact);
void apply(Database& db, const Envelope& envelope, const StreamBlocked& fact);
void apply(Database& db, const Envelope& envelope, const TailFound& fact);
inline void apply(Database&, const Envelope&, const BookPutBack&) {} // for the log
void apply(Database& db, const Envelope& envelope, const StaffAdmitted& fact);
void apply(Database& db, const Envelope& envelope, const RightsSet& fact);
void apply(Database& db, const Envelope& envelope, const BadgeGiven& fact);
void apply(Database& db, const Envelope& envelope, const StaffPinSet& fact);
void apply(Database& db, const Envelope& envelope, const StaffPasswordSet& fact);
void apply(Database& db, const Envelope& envelope, const StaffDismissed& fact);
void apply(Database& db, const Envelope& envelope, const StaffReadmitted& fact);
void apply(Database& db, const Envelope& envelope, const SignedIn& fact);
void apply(Database& db, const Envelope& envelope, const PinRefused& fact);
void apply(Database& db, const Envelope& envelope, const ExercisesDone& fact);

} // namespace touat
