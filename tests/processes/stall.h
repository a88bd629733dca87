// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall whose book a test opens itself, with the real clock: goods on its shelf, a day opened,
// sales made by the real acts; its line to the centre is `touat-book`, as people start it.
#pragma once

#include "centre.h"
#include "core/acts/sell.h"

namespace touat::processes {

/// The book must not be open elsewhere: it belongs to one program at a time.
std::unique_ptr<Book> openBook(const std::filesystem::path& file);

/// Whose goods are on the shelf; without one they are the stall's own.
struct Consignor {
    ArtisanId artisan;
    ContractId contract;
};
struct Goods {
    std::vector<ItemId> series; // of which there is always enough
    std::vector<ItemId> pieces;
};
Goods fillShelf(Book& book, const Person& seller, int series, int pieces,
                const std::optional<Consignor>& consignor = std::nullopt);

constexpr auto openingFloat = Money::dinars(5000);
void openTheDay(Book& book, const Person& seller);

/// One of each for exact cash. Throws when it is refused.
Sold sellForCash(Book& book, const Person& seller, const std::vector<ItemId>& items);

/// A stall that has joined a centre, with a seller and an artisan's goods on the shelf.
class JoinedStall {
  public:
    /// `touat-book new` and `enrol`; the seller's PIN is 1397, the artisan's 4826.
    JoinedStall(const Centre& centre, const std::filesystem::path& folder,
                const std::string& stall);

    std::unique_ptr<Book> open() const { return openBook(file); }
    Sold sellOne() const;
    Ended sync() const { return run({program("touat-book"), "sync", file}); }
    Speaker speaker() const;

    std::string name; // "S07"
    std::filesystem::path file;
    Person seller;
    Consignor maker;
    std::string card; // of the artisan
    Goods goods;
};

/// What `touat-book report` says of the stall in each book; the centre must have been stopped.
struct Figures {
    std::string sales;
    std::string stock;
    friend bool operator==(const Figures&, const Figures&) = default;
};
Figures figuresOf(const std::filesystem::path& book, const std::string& stall);
/// The stall's entries in a book, as `touat-book export` prints them.
std::vector<std::string> entriesOf(const std::filesystem::path& book, const std::string& stall);

} // namespace touat::processes
