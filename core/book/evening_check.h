// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a day is closed the book is held against its journal: every receipt that was given stands among
// the sales, and every account is the sum of what was posted to it. What differs is built again from the
// journal, so that nobody works on with wrong figures, and is said to whoever sees reports.
#pragma once

#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/enum_words.h"

namespace touat {

enum class EveningFlaw { receipts, balances };
template <>
struct EnumWords<EveningFlaw> {
    static constexpr auto words = std::to_array<std::string_view>({"receipts", "balances"});
};

struct EveningFinding {
    EveningFlaw flaw = EveningFlaw::receipts;
    std::string which; // the first receipt that is missing, the first account, artisan or payout that differs
    friend bool operator==(const EveningFinding&, const EveningFinding&) = default;
};

/// What differs; nothing in a sound book.
std::vector<EveningFinding> eveningFindings(Book& book);

/// Looks, and if something differs keeps a note of it and refolds. Whether something did.
bool holdAgainstJournal(Book& book);

/// The newest note, until it is forgotten: the day, and what was found first.
struct EveningNote {
    Day day;
    EveningFinding found;
};
std::optional<EveningNote> eveningNote(Database& db);
void forgetEveningNote(Database& db);

} // namespace touat
