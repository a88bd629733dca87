// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/document_view.h"

#include <functional>

#include "core/book/state_tables.h"
#include "core/book/stored_fact.h"
#include "core/consignment/account_view.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/customer_table.h"
#include "core/sales/customer_view.h"
#include "core/sales/day_report_view.h"
#include "core/sales/day_table.h"
#include "core/sales/period_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/voucher_code.h"
#include "core/stock/kit.h"
#include "core/stock/shelf_view.h"

namespace touat {

std::string PrintedDocument::numberText() const {
    return documentNumber(stream, series, number);
}

std::string PrintedDocument::proof() const {
    const auto signedTotal = series == Series::sale ? total : -total;
    return "TOUAT1 " + numberText() + ' ' + std::to_string(signedTotal.centimes()) + ' ' +
           hash.hex().substr(0, 16);
}

Money PrintedPayment::sum() const {
    Money sum;
    for (const auto& tender : tenders)
        sum += tender.amount;
    return sum;
}

std::string PrintedOrder::numberText() const {
    return orderNumber(stream, kind, number);
}

Name stallNameOf(Database& db, const Stream& stream) {
    const auto device = DeviceTable(db).find(stream);
    return device ? device->stallName : Name{};
}

Name staffNameOf(Database& db, const std::optional<StaffId>& id) {
    const auto staff = id ? StaffTable(db).find(*id) : std::nullopt;
    return staff ? staff->name : Name{};
}

namespace {

void writeMaker(Database& db, ArtisanId id, PrintedLine& line) {
    const auto artisan = ArtisanTable(db).find(id);
    if (!artisan) return;
    line.artisan = artisan->name;
    line.commune = artisan->commune;
    line.card = artisan->card;
}

PrintedLine printedLine(Database& db, ShelfView& shelf, const SoldLine& line) {
    PrintedLine row;
    if (const auto item = shelf.find(line.item)) {
        row.item = fullName(*item);
        row.code = item->code();
    }
    row.quantity = line.quantity;
    row.tag = line.tag;
    row.amount = line.amount;
    row.agency = line.agency;
    row.vat = line.vat.value_or(Rate{});
    row.note = line.note.value_or(std::string{});
    row.unit = line.unit.value_or(Unit::piece);
    if (line.kit) {
        if (const auto kit = shelf.find(line.kit->item)) row.kit = kit->name;
        row.kitNumber = line.kit->number;
        row.kits = line.kit->quantity;
    }
    if (line.artisan) writeMaker(db, *line.artisan, row);
    if (line.cuts)
        for (const auto& cut : *line.cuts) {
            PrintedCut printed{cut.kind, cut.amount, {}};
            if (cut.promotion)
                if (const auto promotion = PromotionTable(db).find(*cut.promotion))
                    printed.promotion = promotion->terms.name;
            row.cuts.push_back(std::move(printed));
        }
    return row;
}

// Which credits the document gave: a refund paid with one, a sale that did not need all of one.
std::vector<PrintedVoucher> printedVouchers(const Book& book, SaleId id, Series series,
                                            const Document& document) {
    const auto& seed = book.surroundings().seed;
    const bool ours = seed && id.entry().stream == book.stream();
    std::vector<PrintedVoucher> vouchers;
    int line = id.line();
    for (const auto& tender : document.tenders) {
        ++line;
        if (tender.kind != TenderKind::voucher) continue;
        const auto amount = series == Series::sale ? tender.change() : tender.amount;
        if (amount.isZero()) continue;
        PrintedVoucher voucher{VoucherId::of(id.entry(), line), amount, {}};
        if (ours)
            voucher.proof =
                VoucherCode{voucher.id, amount, voucherProof(*seed, voucher.id, amount)}.text();
        vouchers.push_back(std::move(voucher));
    }
    return vouchers;
}

/// Facts of one type among what a device recorded after an entry.
template <class T>
void eachAfter(Database& db, const EntryId& id,
               const std::function<void(const Envelope&, const T&)>& take) {
    EntryReader reader;
    JournalTable(db).eachFrom(id.stream, id.seq + 1,
                              [&](std::int64_t, std::string_view text, const Hash&) {
                                  if (text.find(T::type) == text.npos) return true;
                                  const auto envelope = reader.read(text);
                                  if (!envelope || envelope->type != T::type) return true;
                                  const auto fact = readFact(*envelope, reader.body());
                                  if (fact && *fact) take(*envelope, std::get<T>(**fact));
                                  return true;
                              });
}

} // namespace

std::optional<PrintedDocument> printedDocument(Book& book, SaleId id) {
    auto& db = book.db();
    const auto stored = readStoredFact(db, id.entry());
    const auto document = storedDocument(db, id);
    const auto head = SaleTable(db).find(id);
    if (!stored || !document || !head) return std::nullopt;
    PrintedDocument printed;
    printed.series = head->series;
    printed.stream = id.entry().stream;
    printed.number = document->number;
    printed.at = document->happenedAt.value_or(stored->envelope.at);
    printed.tenders = document->tenders;
    eachAfter<TenderCorrected>(db, id.entry(), [&](const Envelope&, const TenderCorrected& fact) {
        if (fact.sale == id) printed.tenders = fact.is;
    });
    printed.total = document->total;
    printed.duty = document->duty.value_or(Money{});
    printed.rounding = document->rounding.value_or(Money{});
    printed.note = document->note.value_or(std::string{});
    printed.hash = stored->hash;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.seller = staffNameOf(db, stored->envelope.by);
    if (document->customer)
        if (const auto customer = CustomerTable(db).find(*document->customer))
            printed.customer = customer->card.name;
    if (head->refunds)
        if (const auto sale = SaleTable(db).find(*head->refunds))
            printed.refundOf = documentNumber(sale->stream, sale->series, sale->number);
    ShelfView shelf(db, printed.stream.stall, dayOf(printed.at));
    for (const auto& line : document->lines)
        printed.lines.push_back(printedLine(db, shelf, line));
    printed.look = ReceiptLookTable(db).before(id.entry());
    printed.vouchers = printedVouchers(book, id, printed.series, *document);
    return printed;
}

std::optional<PrintedInvoice> printedInvoice(Book& book, SaleId document) {
    auto& db = book.db();
    InvoiceTable invoices(db);
    const auto invoice = invoices.of(document);
    auto printed = printedDocument(book, document);
    if (!invoice || !printed) return std::nullopt;
    const auto stored = readStoredFact(db, invoice->id.entry());
    const auto* fact = stored ? std::get_if<InvoiceIssued>(&stored->fact) : nullptr;
    if (fact == nullptr) return std::nullopt;
    PrintedInvoice paper;
    paper.kind = invoice->kind;
    paper.number = invoice->numberText();
    paper.at = stored->envelope.at;
    paper.seller = fact->seller;
    paper.buyer = fact->buyer;
    if (const auto sale = SaleTable(db).find(document); sale && sale->refunds)
        if (const auto credited = invoices.of(*sale->refunds))
            paper.credits = credited->numberText();
    paper.document = std::move(*printed);
    return paper;
}

std::optional<PrintedExchange> printedExchange(Book& book, SaleId half) {
    auto back = printedDocument(book, SaleId::of(half.entry()));
    auto taken = printedDocument(book, SaleId::of(half.entry(), takenLine));
    if (!back || !taken) return std::nullopt;
    return PrintedExchange{std::move(*back), std::move(*taken)};
}

std::optional<PrintedDay> printedDay(Book& book, const Person& by, DayId id) {
    auto& db = book.db();
    const auto day = DayTable(db).find(id);
    if (!day) return std::nullopt;
    PrintedDay printed;
    printed.report = dayReport(db, *day);
    printed.report.perpetual = book.totals();
    // The very first float comes from the safe: nothing was expected, and nothing is missing.
    if (const auto opened = storedFact<DayOpened>(db, id.entry()); opened && opened->first == 1)
        printed.report.day.openingExpected = opened->counted;
    printed.head = {book.stream(), book.head().seq};
    printed.digest = DigestTable(db).newest();
    // As they stood then. It may be another device that closed it.
    if (const auto closed = day->closing ? JournalTable(db).envelopeOf(*day->closing) : std::nullopt) {
        printed.report.perpetual = closed->totals;
        printed.head = closed->id;
        printed.digest = DigestTable(db).newest(dayOf(closed->at));
    }
    printed.headHash = JournalTable(db).hashAt(printed.head).value_or(Hash{});
    if (id.entry().stream == book.stream() && !DayTable(db).after(*day))
        for (const auto& parked : ParkedTable(db).all()) {
            ++printed.waiting;
            printed.waitingSum += parked.basket.total();
        }
    const auto cash = artisansCash(db, book.stall(), day->day, day->day);
    printed.artisansMoney = cash.closing;
    if (!DayTable(db).after(*day)) printed.forCentre = cash.forCentre;
    printed.stream = id.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.at = book.now();
    printed.by = staffNameOf(db, by.id);
    return printed;
}

std::optional<PrintedPeriod> printedPeriod(Book& book, const Person& by, PeriodId id) {
    auto& db = book.db();
    auto closed = PeriodTable(db).find(id);
    if (!closed) return std::nullopt;
    PrintedPeriod printed;
    printed.id = id;
    printed.said = std::move(closed->said);
    printed.hash = JournalTable(db).hashAt(id.entry()).value_or(Hash{});
    printed.stallName = stallNameOf(db, id.entry().stream);
    printed.at = book.now();
    printed.by = staffNameOf(db, by.id);
    return printed;
}

std::optional<PrintedOrder> printedOrder(Database& db, OrderId id) {
    const auto order = OrderTable(db).find(id);
    const auto stored = readStoredFact(db, id.entry());
    const auto* placed = stored ? std::get_if<OrderPlaced>(&stored->fact) : nullptr;
    if (!order || placed == nullptr) return std::nullopt;
    PrintedOrder printed;
    printed.kind = order->kind;
    printed.state = order->state;
    printed.stream = id.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.number = order->number;
    printed.at = stored->envelope.at;
    printed.seller = staffNameOf(db, stored->envelope.by);
    printed.customer = {"", placed->customerName};
    printed.phone = placed->phone;
    if (placed->customer)
        if (const auto customer = CustomerTable(db).find(*placed->customer)) {
            printed.customer = customer->card.name;
            if (printed.phone.empty()) printed.phone = customer->card.phone;
            printed.address = customer->card.address.value_or(std::string{});
        }
    ShelfView shelf(db, printed.stream.stall, order->day);
    for (const auto& line : placed->lines) {
        PrintedLine row;
        row.item.arabic = line.what;
        row.quantity = line.quantity;
        row.amount = line.amount;
        if (const auto item = line.item ? shelf.find(*line.item) : std::nullopt) {
            row.item = item->name;
            row.code = item->code();
            row.unit = item->unit;
            if (item->artisan) writeMaker(db, *item->artisan, row);
        }
        if (line.parts)
            for (const auto& part : *line.parts)
                if (const auto item = shelf.find(part.item))
                    row.parts.push_back(
                        {fullName(*item), inKits(part.quantity, line.quantity), item->unit});
        printed.lines.push_back(std::move(row));
    }
    eachAfter<OrderPaid>(db, id.entry(), [&](const Envelope& envelope, const OrderPaid& fact) {
        if (fact.order == id) printed.payments.push_back({envelope.at, fact.tenders});
    });
    printed.total = order->total;
    printed.paid = order->paid;
    printed.due = order->due;
    if (placed->artisan)
        if (const auto artisan = ArtisanTable(db).find(*placed->artisan)) {
            printed.artisan = artisan->name;
            printed.commune = artisan->commune;
        }
    if (placed->sale)
        if (const auto sale = SaleTable(db).find(*placed->sale))
            printed.saleNumber = documentNumber(sale->stream, sale->series, sale->number);
    printed.note = placed->note.value_or(std::string{});
    printed.hash = stored->hash;
    return printed;
}

std::optional<PrintedAccount> printedAccount(Database& db, SaleId sale) {
    const auto stored = readStoredFact(db, sale.entry());
    const auto document = storedDocument(db, sale);
    if (!stored || !document || !document->customer) return std::nullopt;
    const auto customer = CustomerTable(db).find(*document->customer);
    const auto amount = paidBy(document->tenders, TenderKind::account);
    if (!customer || !document->due || amount.isZero()) return std::nullopt;
    PrintedAccount printed;
    printed.stream = sale.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.at = stored->envelope.at;
    printed.seller = staffNameOf(db, stored->envelope.by);
    printed.customer = customer->card.name;
    printed.phone = customer->card.phone;
    printed.number = documentNumber(printed.stream, Series::sale, document->number);
    printed.amount = amount;
    printed.due = document->due;
    printed.owed = CustomerView(db).owedAfter(customer->id, sale);
    printed.limit = customer->card.limit;
    return printed;
}

} // namespace touat
