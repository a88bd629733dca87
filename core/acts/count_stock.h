// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counting goods: open a count, scan, look at what differs, close it. Until it is closed everything
// stands in this device's notes (core/book/open_count_table.h); closing records one fact with the
// differences. What was not scanned counts as missing, and nobody is asked for it piece by piece.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/book/open_count_table.h"

namespace touat {

/// Whether the counters see what the book has.
enum class CountSight { open, blind };

/// Begins a count of a spot, of one family or of everything. Returns its number. Refused: notAllowed.
Result<std::int64_t> openCount(Book& book, const Person& by, Spot spot, const std::string& family,
                               CountSight sight = CountSight::open);
/// Of what lies in one corner. Refused: notAllowed, cornerUnknown.
Result<std::int64_t> openCornerCount(Book& book, const Person& by, CornerId corner,
                                     CountSight sight = CountSight::open);
/// Of what belongs to one artisan, of every family. Refused: notAllowed, artisanUnknown.
Result<std::int64_t> openArtisanCount(Book& book, const Person& by, Spot spot, ArtisanId artisan,
                                      CountSight sight = CountSight::open);

/// What a scan came to.
struct ScannedTally : Tally {
    Quantity more; // by this scan; nothing: it is measured, and recount() has to say how much there is
};

/// A code was scanned: so many more of the item. Without a quantity the scan says it: one more, of a
/// weighed packet its weight, and of what is measured only that it is here, until recount() says how
/// much. Refused: notAllowed, countUnknown, codeUnknown, codeTwice (the count covers several items with
/// this code), quantityNotPositive, quantityNotWhole, outsideCount (another family), otherOwner (it
/// is not the artisan's whose goods are counted), oneOfAKind (a piece scanned twice), pieceSold, pieceNotHere
/// (subject: the code; the book says that another place has it), otherCorner (subject: the code; it is no
/// surplus of this corner).
Result<ScannedTally> tallyCode(Book& book, const Person& by, std::int64_t count, const std::string& code,
                               std::optional<Quantity> quantity = std::nullopt);

/// Which items a scanned code can mean in a count: those that it covers, else all. A piece that was
/// counted already is not meant again while there is another.
std::vector<ItemId> meantBy(Book& book, std::int64_t count, const std::string& code);
/// As tallyCode, for whichever of them was chosen.
Result<ScannedTally> tallyItem(Book& book, const Person& by, std::int64_t count, ItemId item,
                               std::optional<Quantity> quantity = std::nullopt);

/// It lay in another corner by the book, or in none: it lies in the one that is counted from now on, and is
/// counted there. Refused as tallyItem; cornerUnknown: the count is of no corner, or it was given up.
Result<ScannedTally> tallyHere(Book& book, const Person& by, std::int64_t count, ItemId item,
                               std::optional<Quantity> quantity = std::nullopt);

/// The item was counted again, from the beginning. Refused as tallyCode.
Result<Tally> recount(Book& book, const Person& by, std::int64_t count, ItemId item,
                      Quantity quantity);

/// One item of a count, be it scanned or not.
struct CountedItem {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Unit unit = Unit::piece;
    Quantity expected;
    Quantity counted;
    bool scanned = false;
    bool moved = false; // sold or received between two scans, or counted or missed by somebody since: count it again
    Quantity difference() const { return counted - expected; }
    friend bool operator==(const CountedItem&, const CountedItem&) = default;
};
/// All that the count covers, whatever differs first. Refused: countUnknown.
Result<std::vector<CountedItem>> countLines(Book& book, std::int64_t count);

/// What a count comes to, held against the book.
struct CountSum {
    std::int64_t kinds = 0;     // items of which something was counted
    std::int64_t differing = 0; // items that differ
    std::int64_t again = 0;     // items to count again
    UnitSums expected;
    UnitSums counted;
    UnitSums missing;
    UnitSums found;
    Money missingValue; // at today's prices
    Money foundValue;
    friend bool operator==(const CountSum&, const CountSum&) = default;
};
CountSum countSum(Book& book, const std::vector<CountedItem>& lines);

/// Why single items differ, where it is not for the reason of all the others.
using CountReasons = std::map<ItemId, std::string>;
/// `note` is the reason of whatever differs and has none of its own; `given` are those of which the reason
/// says that the place gave them away. Refused: notAllowed, countUnknown, countMoved (subject: the code of
/// an item to count again), noteMissing (subject: the code of an item that differs and nobody says why),
/// goodsEntrusted (subject: the code; what is an artisan's nobody here gives away), approvalNeeded,
/// tooManyLines, textUnusable.
Result<Done> closeCount(Book& book, const Person& by, std::int64_t count, const std::string& note,
                        const std::optional<Person>& approver = std::nullopt,
                        const CountReasons& reasons = {}, const std::set<ItemId>& given = {});

/// Nothing was counted. Refused: notAllowed, countUnknown.
Result<Done> dropCount(Book& book, const Person& by, std::int64_t count);

} // namespace touat
