// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of the log that people read, and what of all that happens is one: openings, voids, reprints,
// prices, corrections, closings. One place decides it, for a stall's log and for that of all stalls.
#pragma once

#include <optional>
#include <string>

#include "core/book/fact.h"

namespace touat {

enum class LogKind {
    dayOpened,       // amount: counted; before: expected
    dayClosed,       // amount: counted; before: expected; text: the explanation
    gapExplained,    // amount: the difference; text: the word about it
    voided,          // number: of the sale; amount
    refunded,        // number: of the sale, if it is known; amount
    exchanged,       // amount: of what was taken; before: of what came back
    reprinted,       // number; count: which copy
    tenderCorrected, // number; amount; was, is
    lowered,         // number; amount: a sale to which a second person agreed
    removed,         // about: the item; amount: a line that left the cart while it was paid
    drawerOpened,    // text: why
    cashIn,          // amount; reason; text
    cashOut,         // amount; reason; text: the receiver, else the note
    priceChanged,    // about: the item; amount
    rulesChanged,
    pinRefused,     // about: whose
    admitted,       // about: who
    rightsSet,      // about: whose; count: how many rights
    badgeGiven,     // about: whose
    artisanPaid,    // about: who; amount
    orderCancelled, // amount: given back
    putBack,        // count: sales that the copy has not
    pinSet,         // about: whose
    dismissed,      // about: who
    readmitted,     // about: who
    accountRead,    // about: whose account somebody of the house opened
    listTaken,      // list: of people, on paper or in a table
    transferOrdered, // about: the first of the goods; count: how many kinds; number: from where to where; text
    orderWithdrawn,  // of a transfer; number: from where to where; text: why
    passwordSet,     // about: whose
    passwordTaken,   // about: who has none any more
};
template <>
struct EnumWords<LogKind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"day_opened", "day_closed", "gap_explained", "voided", "refunded", "exchanged", "reprinted",
         "tender_corrected", "lowered", "removed", "drawer_opened", "cash_in", "cash_out",
         "price_changed", "rules_changed", "pin_refused", "admitted", "rights_set", "badge_given",
         "artisan_paid", "order_cancelled", "put_back", "pin_set", "dismissed", "readmitted",
         "account_read", "list_taken", "transfer_ordered", "order_withdrawn",
         "password_set", "password_taken"});
};

/// What a manager looks for, in the order in which it is offered.
enum class LogTopic {
    drawer,    // opened without a sale
    voids,     // also lines that left a basket during the payment, and orders
    reprints,
    discounts, // sales to which a second person agreed
    refunds,   // also exchanges
    tenders,   // put right
    cash,      // in and out, also to artisans
    gaps,      // counts that did not fit, and what was said of them
    pins,      // wrong ones
    people,    // and their rights
    days,      // opened and closed as they should be
    shop,      // prices, rules, transfers that were ordered, a book that was put back
    reads,     // accounts of artisans that were opened, lists of people that were taken away
};
template <>
struct EnumWords<LogTopic> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"drawer", "voids", "reprints", "discounts", "refunds", "tenders", "cash", "gaps", "pins",
         "people", "days", "shop", "reads"});
};

/// What an entry is called where nobody asks what was born in it.
using LogEntryId = Id<struct LogEntryTag>;

struct LogLine {
    LogEntryId entry;
    LogKind kind = LogKind::dayOpened;
    Moment at;
    Name by; // empty: the command line
    Name approver;
    Name about;
    std::string number;
    Money amount;
    Money before;
    int count = 0;
    std::string text;
    CashReason reason = CashReason::other;
    TenderKind was = TenderKind::cash;
    TenderKind is = TenderKind::cash;
    PeopleList list = PeopleList::artisans;
    Stall stall() const { return entry.entry().stream.stall; }
    friend bool operator==(const LogLine& a, const LogLine& b) { return a.entry == b.entry; }
    static void fields(auto& self, auto&& visit) {
        visit("entry", self.entry);
        visit("kind", self.kind);
        visit("at", self.at);
        visit("by", self.by);
        visit("approver", self.approver);
        visit("about", self.about);
        visit("number", self.number);
        visit("amount", self.amount);
        visit("before", self.before);
        visit("count", self.count);
        visit("text", self.text);
        visit("reason", self.reason);
        visit("was", self.was);
        visit("is", self.is);
        visit("list", self.list);
    }
};

/// Empty: nobody asks about it.
std::optional<LogKind> kindInLog(const Envelope& envelope, const Fact& fact);
/// Under what it is counted, of something that has a kind.
LogTopic topicInLog(LogKind kind, const Fact& fact);
/// Who is asked about it: who did it; of a wrong PIN whose it was. Nobody: nobody signed in.
std::optional<StaffId> personInLog(const Envelope& envelope, const Fact& fact);

} // namespace touat
