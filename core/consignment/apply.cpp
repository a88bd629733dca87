// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/apply.h"

#include "core/consignment/artisan_table.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"

namespace touat {

void apply(Database& db, const Envelope& envelope, const ArtisanRegistered& fact) {
    ArtisanTable(db).insert(ArtisanId::of(envelope.id), fact);
}

void apply(Database& db, const Envelope& envelope, const ContractSigned& fact) {
    ContractTable(db).insert(ContractId::of(envelope.id), fact);
}

void apply(Database& db, const Envelope& envelope, const DepositTaken& fact) {
    const auto stall = envelope.id.stream.stall;
    DepositTable(db).insert(DepositId::of(envelope.id), stall,
                            envelope.day.value_or(dayOf(envelope.at)), fact);
    const auto day = envelope.day.value_or(dayOf(envelope.at));
    int number = 0;
    for (const auto& line : fact.lines) {
        if (line.kind == ItemKind::piece)
            PieceTable(db).move(line.item, PieceState::onSale, stall);
        GoodsAgeTable(db).cameIn(stall, line.item, day);
        GoodsMoveTable(db).insert(envelope, ++number, line.item, "deposited", line.quantity, "");
    }
}

void apply(Database& db, const Envelope& envelope, const ArtisanPaid& fact) {
    const auto payout = PayoutId::of(envelope.id);
    PayoutTable(db).insert(payout, fact, envelope.at);
    for (const auto source : fact.settles) ArtisanEntryTable(db).settle(source, payout);
}

} // namespace touat
