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
void apply(Database& db, const Envelope& envelope, const ArtisansWithdrawn& fact);
void apply(Database& db, const Envelope& envelope, const ContractSigned& fact);
void apply(Database& db, const Envelope& envelope, const ContractRenewed& fact);
void apply(Database& db, const Envelope& envelope, const ConsentGiven& fact);
void apply(Database& db, const Envelope& envelope, const DepositTaken& fact);
void apply(Database& db, const Envelope& envelope, const DepositCounted& fact);
void apply(Database& db, const Envelope& envelope, const DepositSigned& fact);
void apply(Database& db, const Envelope& envelope, const GoodsAppraised& fact);
void apply(Database& db, const Envelope& envelope, const AppraisalUndone& fact);
void apply(Database& db, const Envelope& envelope, const GoodsReturned& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanPaid& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanPhoneSet& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanLinkGiven& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanCardGiven& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanPinSet& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanAccountRead& fact);
inline void apply(Database&, const Envelope&, const PeopleListTaken&) {} // for the log
void apply(Database& db, const Envelope& envelope, const PayoutReversed& fact);
void apply(Database& db, const Envelope& envelope, const RunDrafted& fact);
void apply(Database& db, const Envelope& envelope, const PayoutDrafted& fact);
void apply(Database& db, const Envelope& envelope, const RunApproved& fact);
void apply(Database& db, const Envelope& envelope, const RunClosed& fact);
void apply(Database& db, const Envelope& envelope, const AdvanceGiven& fact);
void apply(Database& db, const Envelope& envelope, const BalanceRepaid& fact);
void apply(Database& db, const Envelope& envelope, const BalanceWaived& fact);
void apply(Database& db, const Envelope& envelope, const BoughtOut& fact);
// These move money and nothing else.
inline void apply(Database&, const Envelope&, const RemittanceTaken&) {}
inline void apply(Database&, const Envelope&, const StallPaid&) {}
inline void apply(Database&, const Envelope&, const RentCharged&) {}
inline void apply(Database&, const Envelope&, const RentPaid&) {}

/// What lost or found goods do to the accounts of those whose they are; the facts about goods carry it.
/// `place`: whose goods they were.
void applyLosses(Database& db, const Envelope& envelope, Stall place,
                 const std::vector<LossEntry>& losses);

} // namespace touat
