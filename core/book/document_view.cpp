// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/document_view.h"

#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
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

std::optional<PrintedDocument> printedDocument(Database& db, SaleId id) {
    const auto stored = readStoredFact(db, id.entry());
    if (!stored) return std::nullopt;
    const auto* sale = std::get_if<SaleMade>(&stored->fact);
    const auto* refund = std::get_if<RefundMade>(&stored->fact);
    if (sale == nullptr && refund == nullptr) return std::nullopt;
    const auto& document = sale != nullptr ? sale->document : refund->document;

    PrintedDocument printed;
    printed.series = sale != nullptr ? Series::sale : Series::refund;
    printed.stream = id.entry().stream;
    printed.number = document.number;
    printed.at = document.happenedAt.value_or(stored->envelope.at);
    printed.tenders = document.tenders;
    printed.total = document.total;
    printed.hash = stored->hash;
    if (const auto device = DeviceTable(db).find(printed.stream))
        printed.stallName = device->stallName;
    if (stored->envelope.by)
        if (const auto staff = StaffTable(db).find(*stored->envelope.by))
            printed.seller = staff->name;
    ShelfView shelf(db, printed.stream.stall, dayOf(printed.at));
    for (const auto& line : document.lines) {
        PrintedLine row;
        if (const auto item = shelf.find(line.item)) {
            row.item = item->name;
            row.code = item->code();
        }
        row.quantity = line.quantity;
        row.tag = line.tag;
        row.amount = line.amount;
        row.agency = line.agency;
        if (line.artisan) {
            if (const auto artisan = ArtisanTable(db).find(*line.artisan)) {
                row.artisan = artisan->name;
                row.commune = artisan->commune;
                row.card = artisan->card;
            }
        }
        printed.lines.push_back(std::move(row));
    }
    return printed;
}

} // namespace touat
