// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/invoice_table.h"

#include <array>
#include <cstdio>

namespace touat {

std::string Invoice::numberText() const {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s-%d-%c%04d-%06lld", stream.stall.text().c_str(),
                  stream.epoch, kind == InvoiceKind::invoice ? 'F' : 'A', year,
                  static_cast<long long>(number));
    return text.data();
}

void InvoiceTable::insert(InvoiceId id, const Stream& stream, const InvoiceIssued& fact) {
    execute(m_db,
            "INSERT INTO invoice(id, stall, epoch, kind, year, number, document) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            id, stream.stall, stream.epoch, fact.kind, fact.year, fact.number, fact.document);
}

std::optional<Invoice> InvoiceTable::of(SaleId document) {
    Query row(m_db,
              "SELECT id, stall, epoch, kind, year, number FROM invoice WHERE document = ?1",
              document);
    if (!row.next()) return std::nullopt;
    Invoice invoice;
    invoice.id = row.id<InvoiceId>();
    invoice.stream.stall = row.stall();
    invoice.stream.epoch = static_cast<int>(row.integer());
    invoice.kind = row.word<InvoiceKind>();
    invoice.year = static_cast<int>(row.integer());
    invoice.number = row.integer();
    invoice.document = document;
    return invoice;
}

std::int64_t InvoiceTable::nextNumber(const Stream& stream, InvoiceKind kind, int year) {
    Query row(m_db,
              "SELECT number FROM invoice WHERE stall = ?1 AND epoch = ?2 AND kind = ?3 "
              "AND year = ?4 ORDER BY number DESC LIMIT 1",
              stream.stall, stream.epoch, kind, year);
    return row.next() ? row.integer() + 1 : 1;
}

} // namespace touat
