// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/document_view.h"

#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/customer_table.h"
#include "core/sales/rules_table.h"
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

namespace {

PrintedLine printedLine(Database& db, ShelfView& shelf, const SoldLine& line) {
    PrintedLine row;
    if (const auto item = shelf.find(line.item)) {
        row.item = item->name;
        row.code = item->code();
    }
    row.quantity = line.quantity;
    row.tag = line.tag;
    row.amount = line.amount;
    row.agency = line.agency;
    row.vat = line.vat.value_or(Rate{});
    row.note = line.note.value_or(std::string{});
    if (line.artisan)
        if (const auto artisan = ArtisanTable(db).find(*line.artisan)) {
            row.artisan = artisan->name;
            row.commune = artisan->commune;
            row.card = artisan->card;
        }
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
std::vector<PrintedVoucher> printedVouchers(SaleId id, Series series, const Document& document) {
    std::vector<PrintedVoucher> vouchers;
    int line = id.line();
    for (const auto& tender : document.tenders) {
        ++line;
        if (tender.kind != TenderKind::voucher) continue;
        const auto amount = series == Series::sale ? tender.change() : tender.amount;
        if (!amount.isZero())
            vouchers.push_back({VoucherId::of(id.entry(), line), amount, {}});
    }
    return vouchers;
}

} // namespace

std::optional<PrintedDocument> printedDocument(Database& db, SaleId id) {
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
    printed.total = document->total;
    printed.duty = document->duty.value_or(Money{});
    printed.rounding = document->rounding.value_or(Money{});
    printed.note = document->note.value_or(std::string{});
    printed.hash = stored->hash;
    if (const auto device = DeviceTable(db).find(printed.stream))
        printed.stallName = device->stallName;
    if (stored->envelope.by)
        if (const auto staff = StaffTable(db).find(*stored->envelope.by))
            printed.seller = staff->name;
    if (document->customer)
        if (const auto customer = CustomerTable(db).find(*document->customer))
            printed.customer = customer->card.name;
    if (head->refunds)
        if (const auto sale = SaleTable(db).find(*head->refunds))
            printed.refundOf = documentNumber(sale->stream, sale->series, sale->number);
    ShelfView shelf(db, printed.stream.stall, dayOf(printed.at));
    for (const auto& line : document->lines) printed.lines.push_back(printedLine(db, shelf, line));
    printed.vouchers = printedVouchers(id, printed.series, *document);
    return printed;
}

std::optional<PrintedInvoice> printedInvoice(Database& db, SaleId document) {
    InvoiceTable invoices(db);
    const auto invoice = invoices.of(document);
    auto printed = printedDocument(db, document);
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

} // namespace touat
