// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/apply.h"

#include "core/consignment/artisan_access_table.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/exception_table.h"
#include "core/people/staff_table.h"
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

namespace {

// What another device says about an artisan is for a person to look at.
bool decides(Database& db, const Envelope& envelope, ArtisanId artisan, const char* type) {
    if (decidesAbout(envelope.id.stream, artisan)) return true;
    ExceptionTable(db).insert(envelope.id, 0, "contradiction", type);
    return false;
}

} // namespace

void apply(Database& db, const Envelope& envelope, const ArtisanLinkGiven& fact) {
    if (decides(db, envelope, fact.artisan, fact.type))
        ArtisanAccessTable(db).setLink(fact.artisan, fact.link);
}

void apply(Database& db, const Envelope& envelope, const ArtisanCardGiven& fact) {
    if (decides(db, envelope, fact.artisan, fact.type))
        ArtisanAccessTable(db).setCard(fact.artisan, fact.card);
}

void apply(Database& db, const Envelope& envelope, const ArtisanPinSet& fact) {
    if (!decides(db, envelope, fact.artisan, fact.type)) return;
    ArtisanAccessTable(db).setPin(fact.artisan, fact.pin, fact.pinDigits);
    PinTryTable(db).forget(envelope.id.stream, AnyoneId::fromPacked(fact.artisan.packed()));
}

void apply(Database& db, const Envelope& envelope, const ArtisanAccountRead& fact) {
    ArtisanAccessTable(db).insertRead(ReadId::of(envelope.id), fact.artisan, envelope.at);
}

} // namespace touat
