// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened here that somebody may ask about one day, newest first: openings, voids, reprints,
// prices, corrections, closings. Read from the journal itself, so that nothing can be missing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"

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
};

struct LogLine {
    EntryId entry;
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
    friend bool operator==(const LogLine& a, const LogLine& b) { return a.entry == b.entry; }
};

struct LogPage {
    std::vector<LogLine> lines;
    std::int64_t next = 0; // where older ones go on; 0: there are none
};

/// At most so many lines, from before an arrival; 0: from the newest on.
LogPage readLog(Book& book, std::int64_t before, std::size_t most);

} // namespace touat
