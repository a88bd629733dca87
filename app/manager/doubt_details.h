// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind a doubt that is not about where goods are (core/book/doubts.h): amounts, people, and the
// entries by which it can be looked up. Read from the facts themselves, so that it says the same for ever.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/journal/exception_table.h"
#include "core/name.h"
#include "core/sales/facts.h"

namespace touat {

enum class DoubtStepKind { paidOut, opening, closing, did };
template <>
struct EnumWords<DoubtStepKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"paid_out", "opening", "closing", "did"});
};
using WrittenId = Id<struct WrittenTag>; // an entry, whatever it says

/// An entry that has to do with it.
struct DoubtStep {
    DoubtStepKind kind = DoubtStepKind::did;
    WrittenId entry;
    Moment at;
    Name byName;
    Money amount; // paid, or counted
    friend bool operator==(const DoubtStep&, const DoubtStep&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("entry", self.entry);
        visit("at", self.at);
        visit("by_name", self.byName);
        visit("amount", self.amount);
    }
};

struct DoubtDetails {
    Name who;     // whom it was paid to; of what was not allowed: who did it, if the book knows
    Money is;     // what a line brought, its price, the artisan's part that goes back, what was counted
    Money should; // what it had to bring, the newer price, what the drawer held by its book
    std::optional<Right> right;     // that somebody had not
    std::optional<CountedAt> count; // of a drawer
    std::string said;               // of such a difference; "": nobody said a word
    std::vector<DoubtStep> steps;   // beside those of its goods
    friend bool operator==(const DoubtDetails&, const DoubtDetails&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("who", self.who);
        visit("is", self.is);
        visit("should", self.should);
        visit("right", self.right);
        visit("count", self.count);
        visit("said", self.said);
        visit("steps", self.steps);
    }
};

/// Nothing of other kinds.
std::optional<DoubtDetails> detailsOf(Book& centre, const FoundException& found);

} // namespace touat
