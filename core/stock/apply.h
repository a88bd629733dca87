// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns facts about goods into rows.
#pragma once

#include "core/journal/entry.h"
#include "core/stock/corner_facts.h"
#include "core/stock/ruling_facts.h"
#include "core/stock/transfer_facts.h"
#include "core/store/database.h"

namespace touat {

void apply(Database& db, const Envelope& envelope, const ItemRegistered& fact);
void apply(Database& db, const Envelope& envelope, const PieceRegistered& fact);
void apply(Database& db, const Envelope& envelope, const ItemDescribed& fact);
void apply(Database& db, const Envelope& envelope, const GoodsReceived& fact);
void apply(Database& db, const Envelope& envelope, const PriceChanged& fact);
void apply(Database& db, const Envelope& envelope, const ItemsRegistered& fact);
void apply(Database& db, const Envelope& envelope, const ItemsWithdrawn& fact);
void apply(Database& db, const Envelope& envelope, const StockImported& fact);
void apply(Database& db, const Envelope& envelope, const StockWithdrawn& fact);
void apply(Database& db, const Envelope& envelope, const PlaceSet& fact);
void apply(Database& db, const Envelope& envelope, const TransferSent& fact);
void apply(Database& db, const Envelope& envelope, const TransferReceived& fact);
void apply(Database& db, const Envelope& envelope, const TransferSettled& fact);
void apply(Database& db, const Envelope& envelope, const GoodsRequested& fact);
void apply(Database& db, const Envelope& envelope, const TransferOrdered& fact);
void apply(Database& db, const Envelope& envelope, const TransferOrderWithdrawn& fact);
void apply(Database& db, const Envelope& envelope, const RequestDeclined& fact);
void apply(Database& db, const Envelope& envelope, const ExceptionRuled& fact);
void apply(Database& db, const Envelope& envelope, const RulingTakenBack& fact);
/// In the book of `here`, once the postings are in: pieces stand where the ruling says, unless this place has
/// said something of them that the centre had not heard when it ruled. Of its own spots a place knows all.
void standAsRuled(Database& db, Stall here, const std::vector<RuledPiece>& pieces);
void apply(Database& db, const Envelope& envelope, const GoodsMoved& fact);
void apply(Database& db, const Envelope& envelope, const StockCounted& fact);
void apply(Database& db, const Envelope& envelope, const CornerSet& fact);
void apply(Database& db, const Envelope& envelope, const GoodsPlaced& fact);
void apply(Database& db, const Envelope& envelope, const LevelSet& fact);
void apply(Database& db, const Envelope& envelope, const ArtisanAsked& fact);
void apply(Database& db, const Envelope& envelope, const PieceInspected& fact);
void apply(Database& db, const Envelope& envelope, const TagsPrinted& fact);

} // namespace touat
