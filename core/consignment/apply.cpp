// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/apply.h"

#include <map>

#include "core/consignment/account_table.h"
#include "core/consignment/artisan_access_table.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/people/staff_table.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"

namespace touat {

namespace {

Day dayOf(const Envelope& envelope) { return envelope.day.value_or(touat::dayOf(envelope.at)); }

/// A line of the account that this entry makes; it can be paid, or is owed, from its day on.
ArtisanEntry entryOf(const Envelope& envelope, int line, ArtisanId artisan, ArtisanEntryKind kind,
                     Money amount) {
    ArtisanEntry entry;
    entry.source = ArtisanEntryId::of(envelope.id, line);
    entry.artisan = artisan;
    entry.kind = kind;
    entry.amount = amount;
    entry.day = dayOf(envelope);
    entry.at = envelope.at;
    entry.payable = entry.day;
    entry.holder = envelope.id.stream.stall;
    return entry;
}

void cameIn(Database& db, const Envelope& envelope, int line, ItemId item, ItemKind kind,
            Quantity quantity) {
    const auto stall = envelope.id.stream.stall;
    if (kind == ItemKind::piece) PieceTable(db).move(item, PieceState::onSale, stall);
    GoodsAgeTable(db).cameIn(stall, item, dayOf(envelope));
    GoodsMoveTable(db).insert(envelope, line, item, "deposited", quantity, "");
}

// What a stall paid second is owed back. What the centre did stands elsewhere in a stall's book, and the centre's own
// will say so.
bool isOwedBack(PayoutId second) { return !second.entry().stream.stall.isCentre(); }

// A payout settles lines of several places; of those that this book does not have, neither the line nor
// its payment stands in the account here.
void leaveElsewhere(Database& db, ArtisanId artisan, Money paid) {
    Postings postings;
    postings.post(account::artisan(artisan), -paid);
    postings.post(account::elsewhere(), paid);
    BalanceTable(db).add(postings.list);
}

void wentHome(Database& db, const Envelope& envelope, int line, ItemId item, ItemKind kind,
              Quantity quantity, const std::string& note) {
    if (kind == ItemKind::piece) PieceTable(db).move(item, PieceState::registered, std::nullopt);
    GoodsMoveTable(db).insert(envelope, line, item, "returned", quantity, note);
}

} // namespace

void apply(Database& db, const Envelope& envelope, const ArtisanRegistered& fact) {
    std::optional<ImportId> import;
    if (fact.table) import = ImportTable(db).add(envelope, *fact.table, {.artisans = 1});
    ArtisanTable(db).insert(ArtisanId::of(envelope.id), fact, import);
}

void apply(Database& db, const Envelope&, const ArtisansWithdrawn& fact) {
    ImportTable(db).undo(fact.import);
    for (const auto artisan : fact.artisans) ArtisanTable(db).withdraw(artisan);
}

void apply(Database& db, const Envelope& envelope, const ArtisanPhoneSet& fact) {
    ArtisanTable(db).setPhone(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const ContractSigned& fact) {
    ContractTable(db).insert(ContractId::of(envelope.id), fact);
    ArtisanTable(db).keep(fact.artisan);
}

void apply(Database& db, const Envelope&, const ContractRenewed& fact) {
    ContractTable(db).renew(fact.contract, fact.until);
}

void apply(Database& db, const Envelope& envelope, const ConsentGiven& fact) {
    ConsentTable(db).insert(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const DepositTaken& fact) {
    Deposit deposit;
    deposit.id = DepositId::of(envelope.id);
    deposit.stream = envelope.id.stream;
    deposit.artisan = fact.artisan;
    deposit.contract = fact.contract;
    deposit.day = dayOf(envelope);
    deposit.slip = fact.slip;
    for (const auto& line : fact.lines)
        deposit.counted.of(ItemTable(db).unitOf(line.item)) += line.quantity;
    DepositTable deposits(db);
    deposits.insert(deposit);
    int number = 0;
    for (const auto& line : fact.lines) {
        cameIn(db, envelope, ++number, line.item, line.kind, line.quantity);
        const bool counted = !isMeasured(ItemTable(db).unitOf(line.item));
        deposits.insertLine(AppraisalId::of(envelope.id, number), deposit.id, Appraisal::accepted,
                            line.item, line.quantity, counted ? line.quantity : Quantity{}, "");
    }
}

void apply(Database& db, const Envelope& envelope, const DepositSigned& fact) {
    DepositTable(db).setSigned(fact.deposit, envelope.id);
}

void apply(Database& db, const Envelope& envelope, const DepositCounted& fact) {
    Deposit deposit;
    deposit.id = DepositId::of(envelope.id);
    deposit.stream = envelope.id.stream;
    deposit.artisan = fact.artisan;
    deposit.contract = fact.contract;
    deposit.day = dayOf(envelope);
    deposit.slip = fact.slip;
    deposit.counted.pieces = fact.counted;
    deposit.photo = fact.photo;
    deposit.note = fact.note;
    DepositTable(db).insert(deposit);
}

void apply(Database& db, const Envelope& envelope, const GoodsAppraised& fact) {
    const auto unit = fact.item ? ItemTable(db).unitOf(*fact.item) : Unit::piece;
    DepositTable(db).insertLine(AppraisalId::of(envelope.id), fact.deposit, fact.outcome, fact.item,
                                fact.quantity, thingsOf(fact.quantity, unit), fact.note);
    if (fact.item) cameIn(db, envelope, 1, *fact.item, fact.kind, fact.quantity);
}

void apply(Database& db, const Envelope& envelope, const AppraisalUndone& fact) {
    DepositTable(db).undoLine(fact.appraisal);
    if (fact.was.item)
        wentHome(db, envelope, 1, *fact.was.item, fact.was.kind, fact.was.quantity, fact.why);
}

void apply(Database& db, const Envelope& envelope, const GoodsReturned& fact) {
    int number = 0;
    for (const auto& line : fact.lines)
        wentHome(db, envelope, ++number, line.item, line.kind, line.quantity, fact.note);
}

void apply(Database& db, const Envelope& envelope, const ArtisanPaid& fact) {
    const auto payout = PayoutId::of(envelope.id);
    PayoutTable(db).insert(payout, fact, envelope.at);
    ArtisanEntryTable entries(db);
    Money settled;
    Money elsewhere;
    Money twice;
    int number = 0;
    for (const auto& line : fact.lines) {
        ++number;
        if (entries.settle(line.entry, payout)) {
            settled += line.amount;
            continue;
        }
        const bool again = entries.isKnown(line.entry);
        if (again) PaidAgainTable(db).insert(payout, number, line);
        if (again && isOwedBack(payout)) {
            if (twice.isZero())
                ExceptionTable(db).insert(envelope.id, 0, "paid_twice", line.entry.text());
            twice += line.amount;
        } else {
            elsewhere += line.amount;
        }
    }
    if (!settled.isZero())
        entries.insert(entryOf(envelope, 0, fact.artisan, ArtisanEntryKind::payout, -settled),
                       payout);
    // Two that could not hear each other paid it: both payouts stay, and it is owed back.
    if (!twice.isZero())
        entries.insert(entryOf(envelope, 1, fact.artisan, ArtisanEntryKind::paidTwice, -twice));
    leaveElsewhere(db, fact.artisan, elsewhere);
    if (fact.run) RunTable(db).setPaid(*fact.run, fact.artisan, payout);
}

void apply(Database& db, const Envelope& envelope, const PayoutReversed& fact) {
    PayoutTable(db).setReversed(fact.payout);
    ArtisanEntryTable entries(db);
    PaidAgainTable paidAgain(db);
    const auto artisan = fact.was.artisan;
    const auto again = paidAgain.removeAll(fact.payout);
    auto twice = isOwedBack(fact.payout) ? again : Money{}; // was owed back, and is not any more
    const auto others = paidAgain.nextAfter(fact.payout);
    const auto settled = entries.reopen(fact.payout);
    // What another paid as well is settled by that, and was paid twice no longer.
    std::map<PayoutId, Money> settledNow;
    for (const auto& other : others) {
        must(entries.settle(other.line, other.payout), "it was opened just now");
        paidAgain.remove(other);
        settledNow[other.payout] += other.amount;
        if (isOwedBack(other.payout)) twice += other.amount;
    }
    if (!settled.isZero())
        entries.insert(entryOf(envelope, 0, artisan, ArtisanEntryKind::reversal, settled),
                       fact.payout);
    if (!twice.isZero())
        entries.insert(entryOf(envelope, 1, artisan, ArtisanEntryKind::reversal, twice));
    auto here = settled + twice;
    int number = 2;
    for (const auto& [payout, amount] : settledNow) {
        entries.insert(entryOf(envelope, number++, artisan, ArtisanEntryKind::payout, -amount), payout);
        here -= amount;
    }
    leaveElsewhere(db, artisan, here - fact.was.amount);
    RunTable(db).setUnpaid(fact.payout);
}

void apply(Database& db, const Envelope& envelope, const RunDrafted& fact) {
    RunTable(db).insert(RunId::of(envelope.id), fact);
}

void apply(Database& db, const Envelope&, const PayoutDrafted& fact) {
    RunTable(db).insertPayout(fact);
}

void apply(Database& db, const Envelope&, const RunApproved& fact) {
    RunTable(db).move(fact.run, RunState::approved);
}

void apply(Database& db, const Envelope&, const RunClosed& fact) {
    RunTable(db).move(fact.run, RunState::closed);
}

void apply(Database& db, const Envelope& envelope, const AdvanceGiven& fact) {
    ArtisanEntryTable(db).insert(
        entryOf(envelope, 0, fact.artisan, ArtisanEntryKind::advance, -fact.amount));
    if (fact.goods)
        GoodsMoveTable(db).insert(envelope, 1, fact.goods->item, "advanced", fact.goods->quantity,
                                  fact.note);
}

void apply(Database& db, const Envelope& envelope, const BalanceRepaid& fact) {
    ArtisanEntryTable(db).insert(
        entryOf(envelope, 0, fact.artisan, ArtisanEntryKind::repaid, fact.amount));
}

void apply(Database& db, const Envelope& envelope, const BalanceWaived& fact) {
    ArtisanEntryTable(db).insert(
        entryOf(envelope, 0, fact.artisan, ArtisanEntryKind::waived, fact.amount));
}

void apply(Database& db, const Envelope& envelope, const BoughtOut& fact) {
    int number = 0;
    for (const auto& line : fact.lines) {
        ++number;
        GoodsMoveTable(db).insert(envelope, number, line.item, "bought_out", line.quantity,
                                  fact.note);
        const auto place = envelope.id.stream.stall;
        const auto own = line.becomes.value_or(line.item);
        if (!line.becomes) {
            ItemTable(db).setOwner(line.item, std::nullopt, std::nullopt);
        } else { // the stall's own item begins with them: nothing is on hand that never came
            GoodsAgeTable(db).cameIn(place, own, dayOf(envelope));
            GoodsMoveTable(db).insert(envelope, static_cast<int>(fact.lines.size()) + number, own,
                                      "became_own", line.quantity, line.item.text());
        }
        // What was paid is what it cost: bought out, the stock is worth that.
        CostTable(db).cameIn(place, own, Quantity{}, line.quantity,
                             proportion(line.amount, Quantity::pieces(1).thousandths(),
                                        line.quantity.thousandths()));
        if (fact.against == BoughtFor::compensation)
            ArtisanEntryTable(db).keep(ArtisanEntryId::of(envelope.id, number), line.item,
                                       fact.artisan, line.amount);
        if (fact.against != BoughtFor::price) continue; // the artisan's account says it already
        auto entry = entryOf(envelope, number, fact.artisan, ArtisanEntryKind::buyOut, line.amount);
        entry.item = line.item;
        entry.quantity = line.quantity;
        ArtisanEntryTable(db).insert(entry);
    }
}

void applyLosses(Database& db, const Envelope& envelope, Stall place,
                 const std::vector<LossEntry>& losses) {
    int number = 0;
    for (const auto& loss : losses) {
        const bool found = loss.quantity < Quantity{};
        const auto kind = found                     ? ArtisanEntryKind::found
                          : loss.amount.isZero() ? ArtisanEntryKind::atRisk
                                                    : ArtisanEntryKind::compensation;
        auto entry = entryOf(envelope, ++number, loss.artisan, kind, loss.amount);
        entry.holder = place;
        entry.item = loss.item;
        entry.quantity = found ? -loss.quantity : loss.quantity;
        ArtisanEntryTable(db).insert(entry);
    }
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
        ArtisanAccessTable(db).setLink(fact.artisan, fact.link, fact.slip);
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
    ArtisanAccessTable(db).insertRead(ReadId::of(envelope.id), fact.artisan, envelope.by, envelope.at);
}

} // namespace touat
