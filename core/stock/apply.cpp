// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/apply.h"

#include "core/stock/item_table.h"

namespace touat {

void apply(Database& db, const Envelope& envelope, const ItemRegistered& fact) {
    ItemTable(db).insert(ItemId::of(envelope.id), fact.kind, envelope.id.stream.stall, fact.card);
}

void apply(Database& db, const Envelope& envelope, const PieceRegistered& fact) {
    const auto item = ItemId::of(envelope.id);
    ItemTable(db).insert(item, ItemKind::piece, envelope.id.stream.stall, fact.card);
    PieceTable(db).insert(item);
}

void apply(Database& db, const Envelope&, const ItemDescribed& fact) {
    ItemTable(db).describe(fact.item, fact.card);
}

void apply(Database& db, const Envelope& envelope, const GoodsReceived& fact) {
    for (const auto& line : fact.lines)
        if (line.kind == ItemKind::piece)
            PieceTable(db).move(line.item, PieceState::onSale, envelope.id.stream.stall);
}

void apply(Database& db, const Envelope&, const PriceChanged& fact) {
    ItemTable(db).insertPrice(fact);
}

} // namespace touat
