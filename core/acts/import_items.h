// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many items at once, with what there is of them: from a table that somebody kept before. Looked at
// first, line by line, then taken in piece by piece, then, if it was a mistake, taken back whole.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/consignment/artisan_table.h"

namespace touat {

inline constexpr std::size_t linesAtOnce = 200;  // of a table: so long a sale may have to wait
inline constexpr std::size_t linesInEntry = 500; // as many as a message can carry

/// So much in a kit of what has this code.
struct CodedPart {
    std::string code;
    Quantity quantity;
    friend bool operator==(const CodedPart&, const CodedPart&) = default;
};

struct NewItem {
    ItemKind kind = ItemKind::series;
    ItemCard card;      // without codes it gets one of ours; the contract is the newest with its artisan
    Quantity quantity;  // on the shelf from now on; zero: the card alone
    std::optional<Money> cost;
    // By codes of what is here already or stands higher up in the list:
    std::string model = {};            // one of its sizes and colours; "": it comes in one, or is the first
    std::vector<CodedPart> parts = {}; // of a kit
    Quantity reserve = {};             // in the store room, beside what is on the shelf
    Quantity all() const { return quantity + reserve; }
};

/// What would become of each line, in their order: nothing, or why it is refused. Refused are what
/// registerItem and receiveGoods refuse, and codeTwice (the list has it before), codeUnknown (a model or a
/// part that is neither here nor higher up) and oneOfAKind (a piece or a service in sizes or colours).
/// codeTaken: the item is here already and stays as it is.
std::vector<std::optional<Refusal>> checkItems(Book& book, const std::vector<NewItem>& items);

struct ImportedItems {
    ImportId import;
    std::int64_t items = 0;
};

/// How far an import has come.
struct ImportSoFar {
    std::optional<ImportId> import; // from the first item on that came in
    std::size_t read = 0;           // lines
    std::int64_t items = 0;         // that came in
};

/// Takes in the next two hundred lines in one transaction, so that others may use the book before those
/// that follow; what checkItems does not let pass is left out. Where it ends, the import can be taken
/// back. Refused: notAllowed, textUnusable (the source).
Result<ImportSoFar> importSome(Book& book, const Person& by, const std::string& source,
                               const std::vector<NewItem>& items, ImportSoFar soFar);

/// All of them, one piece after the other; `progress` hears of each. Refused as above, and: noLines
/// (not one of them passes).
Result<ImportedItems>
importItems(Book& book, const Person& by, const std::string& source,
            const std::vector<NewItem>& items,
            const std::function<void(std::size_t done, std::size_t of)>& progress = {});

/// Who was not taken back.
struct KeptArtisan {
    ArtisanId artisan;
    ArtisanTie why = ArtisanTie::contract;
};

/// Takes back what an import brought in: its items leave the shelf and are sold no more, of a table of
/// stock what is still here of it leaves; what was sold of them or is on its way stays as it was. Its artisans
/// go too, but for those who have something here by now: they are returned. Refused: notAllowed, importUnknown
/// (or taken back before).
Result<std::vector<KeptArtisan>> undoImport(Book& book, const Person& by, ImportId import);

} // namespace touat
