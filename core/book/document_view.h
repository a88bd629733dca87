// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What paper and screens show of a book: recorded facts with the names of today's tables beside
// their ids.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/people/staff_table.h"
#include "core/sales/day.h"
#include "core/sales/invoice_table.h"
#include "core/sales/receipt_look.h"
#include "core/sales/order_table.h"
#include "core/sales/sale_table.h"

namespace touat {

/// Something off a line, in words for the buyer.
struct PrintedCut {
    CutKind kind = CutKind::line;
    Money amount;
    Name promotion; // of CutKind::promotion
};

/// What is in each kit of an order.
struct PrintedPart {
    Name item;
    Quantity quantity; // in all kits of the line
    Unit unit = Unit::piece;
};

struct PrintedLine {
    Name item;
    std::string code;
    Quantity quantity;
    Money tag;    // one unit, by the tag
    Money amount; // paid for the line
    Agency agency = Agency::own;
    Name artisan; // empty: the stall's own goods
    Name commune;
    std::string card; // the artisan's card number
    std::vector<PrintedCut> cuts;
    Rate vat; // contained in the price; zero: none
    std::string note;
    Unit unit = Unit::piece;
    Name kit;          // whose part it is; empty: it was sold by itself
    int kitNumber = 0; // of the kits in the document; 0: none
    Quantity kits;
    std::vector<PrintedPart> parts; // of a kit that is ordered
};

/// A credit that the paper gives.
struct PrintedVoucher {
    VoucherId id;
    Money amount;
    std::string proof; // what its QR code says; "": the device has no keys
};

struct PrintedDocument {
    Series series = Series::sale;
    Stream stream;
    Name stallName;
    std::int64_t number = 0;
    Moment at;
    Name seller; // empty: entered by an import
    std::vector<PrintedLine> lines;
    std::vector<Tender> tenders;
    Money total; // of the lines
    Money duty;
    Money rounding;
    Name customer;
    std::string note;
    std::string refundOf; // number of the sale that a refund gives back
    std::vector<PrintedVoucher> vouchers;
    ReceiptLook look; // what the stall had chosen when it was made
    int copy = 0;          // 0: the original
    bool training = false; // no sale at all: the paper says so
    Hash hash;             // of the journal entry: the paper proves it
    Money payable() const { return total + duty + rounding; }

    std::string numberText() const; // "S07-1-000012", a refund "S07-1-R000003"
    /// What the QR code on paper says: "TOUAT1 S07-1-000012 118000 8a1f3c5e7d9b0246": number,
    /// total in centimes (a refund's negative), the first 8 bytes of the entry's hash.
    std::string proof() const;
};

/// An invoice or a credit note as paper shows it.
struct PrintedInvoice {
    InvoiceKind kind = InvoiceKind::invoice;
    std::string number;
    std::string credits; // of a credit note: the invoice's number
    Moment at;
    Party seller;
    Party buyer;
    PrintedDocument document;
};

/// Goods given back and others taken for them.
struct PrintedExchange {
    PrintedDocument back;
    PrintedDocument taken;
};

/// A business day: its X report while it is open, its Z report from its closing on.
struct PrintedDay {
    DayReport report;
    Stream stream;
    Name stallName;
    Moment at; // printed
    Name by;
    EntryId head;        // where the journal stood: at the closing, or now
    Hash headHash;
    std::optional<Digest> digest; // what the centre said last that all journals ended in
    // Baskets that waited when it was printed, of the day that was open last: nobody paid for them.
    std::int64_t waiting = 0;
    Money waitingSum;
    Money artisansMoney; // that the stall keeps, in the evening of that day: not its own to spend
    Money forCentre;     // what it has to bring there beside that; of the day that was open last
    bool training = false;
    bool isFinal() const { return report.day.closedAt.has_value(); }
};

/// A month or a year that was closed.
struct PrintedPeriod {
    PeriodId id;
    PeriodClosed said;
    Hash hash; // of the entry that closed it
    Name stallName;
    Moment at; // printed
    Name by;
    bool training = false; // said where it is drawn
    EntryId entry() const { return id.entry(); }
    Stall stall() const { return entry().stream.stall; }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("said", self.said);
        visit("hash", self.hash);
        visit("stall_name", self.stallName);
        visit("at", self.at);
        visit("by", self.by);
    }
};

struct PrintedPayment {
    Moment at;
    std::vector<Tender> tenders;
    Money sum() const;
};

/// A quote, a layaway, a piece to be made, a delivery.
struct PrintedOrder {
    OrderKind kind = OrderKind::layaway;
    OrderState state = OrderState::pending;
    Stream stream;
    Name stallName;
    std::int64_t number = 0;
    Moment at; // placed
    Name seller;
    Name customer;
    std::string phone;
    std::string address;
    std::vector<PrintedLine> lines;
    std::vector<PrintedPayment> payments;
    Money total;
    Money paid;
    std::optional<Day> due;
    Name artisan; // who makes it
    Name commune;
    std::string saleNumber; // of a delivery
    std::string note;
    Hash hash;
    bool training = false;
    Money left() const { return total - paid; }
    std::string numberText() const;
};

/// What a customer owes for a sale on account, to be signed.
struct PrintedAccount {
    Stream stream;
    Name stallName;
    Moment at;
    Name seller;
    Name customer;
    std::string phone;
    std::string number; // of the sale
    Money amount;       // of it, on account
    std::optional<Day> due;
    Money owed; // on the account with it
    Money limit;
    bool training = false;
};

/// Vouchers that this device gave are signed by it.
std::optional<PrintedDocument> printedDocument(Book& book, SaleId id);
/// Empty as well when the sale has no invoice.
std::optional<PrintedInvoice> printedInvoice(Book& book, SaleId document);
/// `half`: either document of the exchange.
std::optional<PrintedExchange> printedExchange(Book& book, SaleId half);
std::optional<PrintedDay> printedDay(Book& book, const Person& by, DayId day);
std::optional<PrintedPeriod> printedPeriod(Book& book, const Person& by, PeriodId id);
std::optional<PrintedOrder> printedOrder(Database& db, OrderId id);
/// Empty as well when nothing of the sale stands on an account.
std::optional<PrintedAccount> printedAccount(Database& db, SaleId sale);

/// Of the device that wrote a stream; empty: it is not known.
Name stallNameOf(Database& db, const Stream& stream);
Name staffNameOf(Database& db, const std::optional<StaffId>& id);

} // namespace touat
