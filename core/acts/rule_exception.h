// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody decides what to make of an exception. The centre rules, and every book moves what the ruling
// moves; what is decided stays to be seen, and only another fact takes it back.
#pragma once

#include "core/book/book.h"
#include "core/journal/exception_table.h"

namespace touat {

/// One way out of an exception, and what it would move.
struct ProposedRuling {
    Ruling ruling = Ruling::stands;
    std::vector<RuledLine> lines;
    friend bool operator==(const ProposedRuling&, const ProposedRuling&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("ruling", self.ruling);
        visit("lines", self.lines);
    }
};
/// All that there are, the likeliest first. None: the sender of a transfer has not said yet where the
/// rest is (`unsettledIn`).
std::vector<ProposedRuling> rulingsFor(Book& centre, const FoundException& found);
/// The transfer that has to be settled before a ruling on it.
std::optional<TransferId> unsettledIn(Book& centre, const FoundException& found);

/// As it was shown; of what is ruled on together (core/journal/ruling.h) all up to this one. Refused: notAllowed
/// (also anywhere but at the centre), rulesMoved (it is decided, or not among rulingsFor any more), textUnusable.
Result<RulingId> ruleException(Book& centre, const Person& by, ExceptionId about,
                               const std::string& kind, const ProposedRuling& shown,
                               const std::string& note);
/// Refused: notAllowed, rulesMoved (taken back before, or there is none), noteMissing, textUnusable.
Result<Done> takeBackRuling(Book& centre, const Person& by, RulingId ruling, const std::string& why);

} // namespace touat
