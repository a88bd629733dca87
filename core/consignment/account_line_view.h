// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of artisans' accounts with what they are about: one of them, for the slip of the payout
// that settled it; all that were sold on a day, for whoever calls the artisans. Both are reads by
// an index, however large the book.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/consignment/account_table.h"
#include "core/name.h"
#include "core/stock/item.h"
#include "core/stock/returned.h"

namespace touat {

struct AccountLine {
    ArtisanEntryId source;
    ArtisanEntryKind kind = ArtisanEntryKind::sale;
    Day day;
    Name item; // empty: it is about no goods
    std::string code;
    Unit unit = Unit::piece;
    Quantity quantity;         // also of what came back above zero
    std::optional<Money> paid; // by the buyer; below zero: given back
    Money amount;              // for the artisan
    Money commission;          // of what was paid, the stall's before VAT
    Money vat;                 // on it
    Money centre;
    std::optional<Money> net = std::nullopt; // of one unit, where a fixed net is what the artisan got
    Stall stall() const { return source.entry().stream.stall; }
    friend bool operator==(const AccountLine&, const AccountLine&) = default;
};
std::optional<AccountLine> accountLine(Database& db, ArtisanEntryId source);

/// What one artisan's goods brought on a day: sales, what came back, owners put right.
struct SoldOfArtisan {
    ArtisanId artisan;
    Name name;
    Name commune;
    std::string phone;              // "": not known
    std::vector<AccountLine> lines; // the oldest first
    Money amount;                   // of them, for the artisan
};
/// By commune and name; at the centre of all stalls.
std::vector<SoldOfArtisan> soldOn(Database& db, Day day);

/// The next two columns of a row.
Name nameOf(Query& row);
/// The next one: how a line of a refund came back; empty: it is another line, or nobody said it.
std::optional<Returned> returnedIn(Query& row);

} // namespace touat
