// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns facts of the counter into rows.
#pragma once

#include "core/journal/entry.h"
#include "core/sales/facts.h"
#include "core/store/database.h"

namespace touat {

void apply(Database& db, const Envelope& envelope, const SaleMade& fact);
void apply(Database& db, const Envelope& envelope, const RefundMade& fact);
void apply(Database& db, const Envelope& envelope, const DayOpened& fact);
void apply(Database& db, const Envelope& envelope, const DayClosed& fact);
void apply(Database& db, const Envelope& envelope, const CashPutIn& fact);
void apply(Database& db, const Envelope& envelope, const CashTakenOut& fact);

} // namespace touat
