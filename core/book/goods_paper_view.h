// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers about goods show: tags, the card of a thing with its provenance, goods on their way,
// counts, what an artisan is asked for. Only what the book knows: an empty name or value is not
// printed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/book.h"
#include "core/stock/place_table.h"
#include "core/stock/transfer_table.h"
#include "core/stock/unit_sums.h"

namespace touat {

/// What a tag on the goods says.
struct PrintedLabel {
    std::string code;
    Name item;
    Money price; // of one unit
    Unit unit = Unit::piece;
    Name artisan; // empty: the stall's own goods
    Name village; // where it was made, or the artisan's commune
    Name size;    // of a variant
    Name colour;
    Day pricedOn; // since when it has this price
    std::optional<Inspection> inspection;
};
std::optional<PrintedLabel> printedLabel(Database& db, Stall stall, Day day, ItemId item);

/// The photo of a thing, or the drawing that stands for it; whoever prints knows how to paint them.
struct Likeness {
    std::string photo;
    std::string picture;
    std::string palette;
};

/// A thing's way so far: who had it, and since when.
struct PrintedStation {
    Name place;
    Day since;
};

/// From the workshop to the stall.
struct PrintedProvenance {
    PrintedLabel label;
    Likeness likeness;
    ItemDetails details;
    std::vector<PrintedStation> way;
    bool training = false;
};
std::optional<PrintedProvenance> printedProvenance(Book& book, ItemId item);

struct PrintedPlace {
    Stall place;
    Name name;
};
/// As the centre has named it, or its device; empty: neither is known.
Name placeNameOf(Database& db, Stall place);

struct PrintedTransferLine {
    Name item;
    std::string code;
    Unit unit = Unit::piece;
    Quantity sent;
    Quantity accepted;
    Shortfall why = Shortfall::none;
};

/// Goods on their way, or arrived.
struct PrintedTransfer {
    TransferId id;
    PrintedPlace from;
    PrintedPlace to;
    Moment sentAt;
    Name sender;
    std::string carrier;
    std::optional<Moment> receivedAt; // empty: accepted quantities are not known yet
    std::vector<PrintedTransferLine> lines;
    bool training = false;
    std::string numberText() const { return id.text(); }
    /// What the code on the paper says: "TOUATT S07-1-42".
    std::string proof() const;
};
std::optional<PrintedTransfer> printedTransfer(Database& db, TransferId id);
/// The transfer that a scanned code names; empty: it is the code of something else.
std::optional<TransferId> transferOfCode(std::string_view code);

struct PrintedCountLine {
    Name item;
    std::string code;
    std::string family;
    Unit unit = Unit::piece;
    Money price; // of one unit, today
    Quantity expected;
    Quantity counted;
    std::string why; // "": for the reason of the whole count
    Quantity difference() const { return counted - expected; }
};

/// A count that goes on, as a sheet to write on: all that it covers, by family and name. Once it is
/// closed, as a report: what differed.
struct PrintedCount {
    Stream stream;
    Name stallName;
    std::int64_t number = 0;
    Spot spot = Spot::shelf;
    std::string family; // "": everything
    Name corner;        // of one alone; empty: wherever it lies
    Name artisan;       // of one alone; empty: whoever's it is
    bool blind = false; // the sheet does not say what the book has
    Moment at;          // opened; of a report: closed
    Name by;
    bool closed = false;
    std::vector<PrintedCountLine> lines;
    // of a report
    std::int64_t kinds = 0;
    UnitSums units;
    std::vector<Name> counters;
    Name approver;
    std::string note;
    bool training = false;
    std::string numberText() const; // "S07-1-I000003"
};
std::optional<PrintedCount> printedCountSheet(Book& book, std::int64_t number);
std::optional<PrintedCount> printedCountReport(Database& db, CountId id);

struct PrintedWantedLine {
    Name item;
    std::string code;
    Likeness likeness;
    Unit unit = Unit::piece;
    Quantity wanted;
    std::optional<Day> askedOn;
};

/// What one artisan is asked for.
struct PrintedWanted {
    Stream stream;
    Name stallName;
    Moment at;
    Name by;
    Name artisan;
    Name commune;
    std::string phone; // "": not known
    std::vector<PrintedWantedLine> lines;
    bool training = false;
};
/// What fell below its level here, an artisan a paper, by commune; `artisan`: of one alone. Goods
/// of the stall's own are asked of nobody.
std::vector<PrintedWanted> printedWanted(Book& book, const Person& by,
                                         std::optional<ArtisanId> artisan = std::nullopt);

} // namespace touat
