// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/apply.h"

#include <algorithm>

#include "core/consignment/account_table.h"
#include "core/journal/exception_table.h"
#include "core/journal/journal_table.h"
#include "core/sales/customer_table.h"
#include "core/sales/day_table.h"
#include "core/sales/invoice_table.h"
#include "core/sales/order_table.h"
#include "core/sales/period_table.h"
#include "core/sales/period_view.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"

namespace touat {

DocumentPlace placeOf(const Envelope& envelope, const Document& document) {
    DocumentPlace place;
    place.entry = envelope.id;
    place.at = document.happenedAt.value_or(envelope.at);
    place.day = envelope.day.value_or(dayOf(place.at));
    place.by = envelope.by;
    return place;
}

namespace {

// A piece is sold once. At the stall the act has seen to it; at the centre a second claim is a
// question for the manager and never a reason to lose the sale (R8).
void movePiece(Database& db, const Envelope& envelope, int number, const SoldLine& line,
               Series series) {
    if (line.kind != ItemKind::piece) return;
    PieceTable pieces(db);
    const auto stall = envelope.id.stream.stall;
    if (series == Series::refund) {
        const bool aside = line.returned && line.returned->restock == Restock::aside;
        pieces.move(line.item, aside ? PieceState::aside : PieceState::onSale, stall);
        return;
    }
    const auto standing = pieces.find(line.item);
    const bool here = standing && standing->state == PieceState::onSale &&
                      standing->holder == stall;
    if (!here) ExceptionTable(db).insert(envelope.id, number, "piece_claimed", line.item.text());
    pieces.move(line.item, PieceState::sold, std::nullopt);
}

// Credits: a sale takes them, and gives back what was not needed as a new one; a refund gives them.
void moveVouchers(Database& db, const DocumentPlace& place, const Document& document, Series series,
                  int firstLine) {
    VoucherTable vouchers(db);
    int line = firstLine;
    for (const auto& tender : document.tenders) {
        ++line;
        if (tender.kind != TenderKind::voucher) continue;
        // Two stalls that could not hear each other: both sales stay, and somebody decides.
        if (tender.voucher && series == Series::sale &&
            !vouchers.spend(*tender.voucher, SaleId::of(place.entry, firstLine)))
            ExceptionTable(db).insert(place.entry, line, "voucher_claimed",
                                      tender.voucher->text());
        const auto fresh = series == Series::sale ? tender.change() : tender.amount;
        if (fresh.isZero()) continue;
        vouchers.insert({VoucherId::of(place.entry, line), place.entry.stream.stall, fresh,
                         place.day});
    }
}

// What a line is to its artisan. A refund that the stall bore is named, and costs the artisan nothing.
ArtisanEntry entryOf(const DocumentPlace& place, int number, const SoldLine& line, Series series) {
    ArtisanEntry entry;
    entry.source = ArtisanEntryId::of(place.entry, number);
    entry.artisan = *line.artisan;
    entry.item = line.item;
    entry.quantity = line.quantity;
    entry.day = place.day;
    entry.at = place.at;
    entry.payable = line.payable.value_or(place.day);
    entry.holder = line.keeper == Keeper::centre ? Stall::centre() : place.entry.stream.stall;
    entry.kind = line.isGoodwill()        ? ArtisanEntryKind::goodwill
                 : series == Series::sale ? ArtisanEntryKind::sale
                                          : ArtisanEntryKind::refund;
    if (entry.kind == ArtisanEntryKind::sale) entry.amount = line.shares.artisan;
    if (entry.kind == ArtisanEntryKind::refund) entry.amount = -line.shares.artisan;
    return entry;
}

void applyDocument(Database& db, const Envelope& envelope, const Document& document,
                   Series series, int firstLine = 0) {
    const auto place = placeOf(envelope, document);
    SaleTable(db).insert(place, series, document, firstLine);
    StallDayTable(db).add(place, series, document);
    moveVouchers(db, place, document, series, firstLine);
    if (document.order)
        OrderTable(db).complete(*document.order, SaleId::of(place.entry, firstLine));
    int number = firstLine;
    for (const auto& line : document.lines) {
        ++number;
        movePiece(db, envelope, number, line, series);
        if (series == Series::sale && line.kind != ItemKind::service)
            GoodsAgeTable(db).sold(place.entry.stream.stall, line.item, place.day);
        if (line.artisan) ArtisanEntryTable(db).insert(entryOf(place, number, line, series));
    }
}

void move(Database& db, const Envelope& envelope, Money amount, CashReason reason,
          const std::string& note, const std::string& receiver = {}) {
    CashMove move;
    move.id = id_bits::pack(envelope.id, 0);
    move.stall = envelope.id.stream.stall;
    move.day = envelope.day.value_or(dayOf(envelope.at));
    move.at = envelope.at;
    move.by = envelope.by;
    move.amount = amount;
    move.reason = reason;
    move.note = note;
    move.receiver = receiver;
    CashMoveTable(db).insert(move);
}

} // namespace

void apply(Database& db, const Envelope& envelope, const SaleMade& fact) {
    applyDocument(db, envelope, fact.document, Series::sale);
}

void apply(Database& db, const Envelope& envelope, const RefundMade& fact) {
    applyDocument(db, envelope, fact.document, Series::refund);
}

void apply(Database& db, const Envelope& envelope, const ExchangeMade& fact) {
    applyDocument(db, envelope, fact.back, Series::refund);
    applyDocument(db, envelope, fact.taken, Series::sale, takenLine);
}

void apply(Database& db, const Envelope& envelope, const VoucherTaken& fact) {
    if (!envelope.id.stream.stall.isCentre()) {
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", "voucher_taken");
        return;
    }
    VoucherTable vouchers(db);
    (void)vouchers.spend(fact.voucher, fact.in); // where another took it, the centre knows already
    vouchers.setTold(fact.voucher);
}

void apply(Database& db, const Envelope& envelope, const OwnerCorrected& fact) {
    ItemTable(db).setOwner(fact.item, fact.now, fact.contract);
    GoodsMoveTable(db).insert(envelope, 1, fact.item, "owner_corrected", Quantity{},
                              fact.was.text() + ' ' + fact.now.text() + ' ' + fact.why);
    int number = 0;
    for (const auto& line : fact.lines) {
        SaleTable(db).correctOwner(line, ArtisanEntryId::of(envelope.id, number + 1),
                                   ArtisanEntryId::of(envelope.id, number + 2));
        for (const bool right : {false, true}) {
            const auto& whose = right ? line.now : line.was;
            ArtisanEntry entry;
            entry.source = ArtisanEntryId::of(envelope.id, ++number);
            entry.artisan = whose.artisan;
            entry.kind = ArtisanEntryKind::correction;
            entry.amount = right ? whose.shares.artisan : -whose.shares.artisan;
            entry.day = envelope.day.value_or(dayOf(envelope.at));
            entry.at = envelope.at;
            entry.payable = whose.payable.value_or(entry.day);
            entry.holder =
                whose.keeper == Keeper::centre ? Stall::centre() : envelope.id.stream.stall;
            entry.item = fact.item;
            entry.quantity = line.quantity;
            ArtisanEntryTable(db).insert(entry);
        }
    }
}

void apply(Database& db, const Envelope&, const TenderCorrected& fact) {
    SaleTable(db).replaceTenders(fact.sale, fact.is);
}

void apply(Database& db, const Envelope& envelope, const ReceiptReprinted& fact) {
    SaleTable(db).insertReprint(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const LineRemoved&) {
    LineRemovalTable(db).insert(envelope);
}

void apply(Database& db, const Envelope& envelope, const DrawerOpened& fact) {
    DrawerOpeningTable(db).insert(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const RulesSet& fact) {
    RulesTable(db).insert(id_bits::pack(envelope.id, 0), fact);
}

void apply(Database& db, const Envelope& envelope, const ReceiptLookSet& fact) {
    ReceiptLookTable(db).insert(envelope.id, fact.look);
}

void apply(Database& db, const Envelope& envelope, const PromotionSet& fact) {
    PromotionTable(db).insert(PromotionId::of(envelope.id), fact);
}

void apply(Database& db, const Envelope&, const PromotionEnded& fact) {
    PromotionTable(db).end(fact.promotion, fact.last);
}

void apply(Database& db, const Envelope& envelope, const PriceListSet& fact) {
    const auto id = PriceListId::of(envelope.id);
    PriceListTable(db).insert(id.packed(), fact.list.value_or(id), fact);
}

void apply(Database& db, const Envelope& envelope, const IssuerSet& fact) {
    IssuerTable(db).insert(id_bits::pack(envelope.id, 0), fact);
}

void apply(Database& db, const Envelope& envelope, const InvoiceIssued& fact) {
    InvoiceTable(db).insert(InvoiceId::of(envelope.id), envelope.id.stream, fact);
}

void apply(Database& db, const Envelope& envelope, const CustomerRegistered& fact) {
    CustomerTable(db).insert(CustomerId::of(envelope.id), fact.card);
}

void apply(Database& db, const Envelope&, const CustomerChanged& fact) {
    CustomerTable(db).update(fact.customer, fact.card);
}

void apply(Database& db, const Envelope& envelope, const AccountPaid& fact) {
    CustomerTable(db).insertPayment(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const OrderPlaced& fact) {
    OrderTable(db).insert(OrderId::of(envelope.id), envelope.id.stream,
                          envelope.day.value_or(dayOf(envelope.at)), fact);
}

void apply(Database& db, const Envelope&, const OrderPaid& fact) {
    for (const auto& tender : fact.tenders) OrderTable(db).addPaid(fact.order, tender.amount);
}

void apply(Database& db, const Envelope&, const OrderMoved& fact) {
    OrderTable(db).move(fact.order, fact.state);
    if (fact.state == OrderState::handedOver) OrderTable(db).release(fact.order);
}

void apply(Database& db, const Envelope&, const OrderCancelled& fact) {
    OrderTable orders(db);
    for (const auto& tender : fact.back) orders.addPaid(fact.order, -tender.amount);
    orders.addPaid(fact.order, -fact.kept);
    orders.move(fact.order, OrderState::cancelled);
    orders.release(fact.order);
}

void apply(Database& db, const Envelope& envelope, const DayOpened& fact) {
    DayTable(db).open(envelope, fact);
}

void apply(Database& db, const Envelope& envelope, const DayClosed& fact) {
    DayTable(db).close(envelope, fact);
}

namespace {

/// What a closing says of this stall's journals, as far as they are here: a centre that was restored may lack the
/// end of one for ever, and closes what it has.
std::vector<DigestHead> headsHere(Database& db, Stall stall, const std::vector<DigestHead>& said) {
    JournalTable journal(db);
    std::vector<DigestHead> heads;
    for (const auto& head : said) {
        const EntryId entry{{head.stall, head.epoch}, head.seq};
        if (head.stall != stall || !id_bits::fits(entry)) continue;
        const auto last = journal.head(entry.stream);
        if (journal.hashAt(entry) == head.hash)
            heads.push_back(head);
        else if (last.seq > 0 && last.seq < head.seq)
            heads.push_back({stall, head.epoch, last.seq, last.hash});
    }
    return heads;
}

/// A row can be read again: no amount in it is beyond what a fact may say.
bool isSayable(const PeriodClosed& closing) {
    return json::Parser().as<PeriodClosed>(json::textOf(closing)).has_value();
}

} // namespace

// What the tables say stands in them; whoever says otherwise is an exception.
void apply(Database& db, const Envelope& envelope, const PeriodClosed& fact) {
    const auto stall = envelope.id.stream.stall;
    const auto period = fact.period();
    std::optional<PeriodClosed> closing;
    const auto heads = headsHere(db, stall, fact.heads);
    if (!stall.isCentre() && period.isOne() && !heads.empty() && !PeriodTable(db).has(stall, period))
        closing = closingOf(db, stall, period, &heads);
    if (closing && !isSayable(*closing)) closing.reset();
    if (closing != fact)
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", std::string(fact.type));
    if (!closing) return;
    const auto id = PeriodId::of(envelope.id);
    PeriodTable(db).insert(id, stall, *closing);
    for (const auto day : closing->days) DayTable(db).giveMonth(day, stall, id);
    for (const auto month : closing->months) PeriodTable(db).giveYear(month, stall, id);
}

void apply(Database& db, const Envelope&, const GapExplained& fact) {
    DayTable(db).explain(fact);
}

void apply(Database& db, const Envelope& envelope, const CashPutIn& fact) {
    move(db, envelope, fact.amount, fact.reason, fact.note);
}

void apply(Database& db, const Envelope& envelope, const CashTakenOut& fact) {
    move(db, envelope, -fact.amount, fact.reason, fact.note,
         fact.receiver.value_or(std::string{}));
}

} // namespace touat
