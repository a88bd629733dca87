// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns facts about artisans into rows.
#pragma once

#include "core/consignment/artisan_access.h"
#include "core/consignment/facts.h"
#include "core/journal/entry.h"
#include "core/store/database.h"

namespace touat {

void apply(Database& db, const Envelope& envelope, const ArtisanRegistered& fact);
void apply(Database& db, const Envelope& envelope, const ContractSigned& fact);
void apply(Database& db, const Envelope& envelope, const DepositTaken& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanPaid& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanLinkGiven& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanCardGiven& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanPinSet& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanAccountRead& fact);

} // namespace touat
