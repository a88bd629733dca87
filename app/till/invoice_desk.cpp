// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/invoice_desk.h"

#include "core/acts/issue_invoice.h"
#include "core/book/stored_fact.h"
#include "core/sales/customer_table.h"
#include "core/sales/sale_table.h"

namespace touat {

InvoiceDesk::InvoiceDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording) {}

void InvoiceDesk::begin(SaleId sale) {
    if (m_busy) return;
    m_busy = true;
    struct Known {
        std::string number;
        Party buyer;
        bool invoiced = false;
    };
    m_books.run(
        this,
        [sale](Book& book) {
            Known known;
            if (const auto head = SaleTable(book.db()).find(sale))
                known.number = documentNumber(head->stream, head->series, head->number);
            known.invoiced = InvoiceTable(book.db()).of(sale).has_value();
            const auto document = storedDocument(book.db(), sale);
            const auto customer = document && document->customer
                                      ? CustomerTable(book.db()).find(*document->customer)
                                      : std::nullopt;
            if (customer) {
                known.buyer.name = customer->card.name;
                known.buyer.phone = customer->card.phone;
                known.buyer.address = customer->card.address.value_or("");
            }
            return known;
        },
        [this, sale](const Known& known) {
            m_busy = false;
            if (known.invoiced) return void(emit issued(sale));
            m_sale = sale;
            m_number = known.number;
            m_buyer = known.buyer;
            m_complaint.clear();
            emit changed();
        });
}

void InvoiceDesk::cancel() {
    m_sale.reset();
    m_complaint.clear();
    emit changed();
}

void InvoiceDesk::issue(const QString& name, const QString& address, const QString& phone,
                        const QString& rc, const QString& nif, const QString& nis,
                        const QString& ai) {
    if (m_busy || !m_sale) return;
    const auto text = [](const QString& typed) { return typed.trimmed().toStdString(); };
    Party buyer;
    buyer.name = text(name).empty() || name.trimmed() == buyerName() ? m_buyer.name
                                                                     : nameAsTyped(text(name));
    buyer.address = text(address);
    buyer.phone = text(phone);
    buyer.register_ = text(rc);
    buyer.nif = text(nif);
    buyer.nis = text(nis);
    buyer.ai = text(ai);
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, sale = *m_sale, buyer](Book& book) {
            return issueInvoice(book, by, sale, buyer);
        },
        [this, sale = *m_sale](const Result<Invoice>& invoice) {
            m_busy = false;
            if (!invoice) {
                const bool nobodySells = invoice.refusal().reason == Reason::ruleUnusable;
                m_complaint =
                    nobodySells ? m_wording.issuerMissing() : m_wording.sentence(invoice.refusal());
                emit changed();
                return;
            }
            m_sale.reset();
            emit changed();
            emit issued(sale);
        });
}

void InvoiceDesk::fail() {
    m_busy = false;
    emit changed();
}

void InvoiceDesk::retell() {
    m_complaint.clear();
    emit changed();
}

} // namespace touat
