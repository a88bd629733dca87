// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invoices and credit notes as rows, each with its place in the gapless series of its device, kind
// and year. One document of the till has one of them at most.
#pragma once

#include <optional>
#include <string>

#include "core/sales/invoice_facts.h"
#include "core/store/query.h"

namespace touat {

struct Invoice {
    InvoiceId id;
    Stream stream;
    InvoiceKind kind = InvoiceKind::invoice;
    int year = 0;
    std::int64_t number = 0;
    SaleId document;
    std::string numberText() const; // "S07-1-F2026-000004", a credit note "S07-1-A2026-000001"
};

class InvoiceTable {
  public:
    explicit InvoiceTable(Database& db) : m_db(db) {}
    void insert(InvoiceId id, const Stream& stream, const InvoiceIssued& fact);
    /// Of a sale the invoice, of a refund the credit note.
    std::optional<Invoice> of(SaleId document);
    /// One above the highest, 1 at first. Asked inside the transaction that records the paper, so
    /// none is skipped.
    std::int64_t nextNumber(const Stream& stream, InvoiceKind kind, int year);

  private:
    Database& m_db;
};

} // namespace touat
