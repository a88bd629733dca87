// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invoices and credit notes: one gapless series per issuer, kind and year (decree 05-468).
#pragma once

#include <optional>
#include <string>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/money.h"
#include "core/name.h"

namespace touat {

/// The party that an invoice names: seller or buyer. Numbers are kept as they are written.
struct Party {
    Name name;
    std::string address;
    std::string phone;
    std::string legalForm;
    std::string activity;
    std::string register_; // RC, or the number in the crafts register
    std::string nif;
    std::string nis;
    std::string ai;
    friend bool operator==(const Party&, const Party&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("address", self.address);
        visit("phone", self.phone);
        visit("legal_form", self.legalForm);
        visit("activity", self.activity);
        visit("register", self.register_);
        visit("nif", self.nif);
        visit("nis", self.nis);
        visit("ai", self.ai);
    }
};

/// Who sells at a stall, or at all, from a day on: what stands at the head of their invoices.
struct IssuerSet {
    static constexpr auto type = "issuer_set";
    std::optional<Stall> stall;
    Day from;
    std::optional<Party> party; // none: that of all stalls holds there again
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("from", self.from);
        visit("party", self.party);
    }
};

enum class InvoiceKind { invoice, creditNote };
template <>
struct EnumWords<InvoiceKind> {
    static constexpr auto words = std::to_array<std::string_view>({"invoice", "credit_note"});
};

struct InvoiceIssued {
    static constexpr auto type = "invoice_issued";
    InvoiceKind kind = InvoiceKind::invoice;
    int year = 0;
    std::int64_t number = 0;
    SaleId document;                 // the sale or the refund that it is for
    std::optional<InvoiceId> credits; // of a credit note: the invoice
    Party seller;
    Party buyer;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("year", self.year);
        visit("number", self.number);
        visit("document", self.document);
        visit("credits", self.credits);
        visit("seller", self.seller);
        visit("buyer", self.buyer);
    }
};

} // namespace touat
