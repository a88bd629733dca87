// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items, their codes, their later prices and, for one-off pieces, where they are.
#pragma once

#include <optional>

#include "core/stock/facts.h"
#include "core/store/query.h"

/// Which version of an item's price is in force; `item` and `when` are of the statement: "i.id", "<= ?2". Found by the
/// key of the table alone.
#define TOUAT_PRICE_VERSION(item, when)                                                            \
    "(SELECT max(version) FROM price WHERE item = " item " AND from_day " when ") "
/// The price `p` of item `i` on a day; its columns are NULL while the one at registration holds.
#define TOUAT_PRICE_ON(day)                                                                        \
    "LEFT JOIN price AS p ON p.item = i.id AND p.version = " TOUAT_PRICE_VERSION("i.id", "<= " day)

namespace touat {

/// A price that was said and does not hold yet.
struct ComingPrice {
    int version = 0;
    Day from;
    Money price;
    Money floor;
    friend bool operator==(const ComingPrice&, const ComingPrice&) = default;
};

class ItemTable {
  public:
    explicit ItemTable(Database& db) : m_db(db) {}
    void insert(ItemId id, ItemKind kind, Stall registeredAt, Moment at, const ItemCard& card,
                std::optional<ImportId> import = std::nullopt);
    void withdraw(ItemId id);
    void setOwner(ItemId id, std::optional<ArtisanId> artisan, std::optional<ContractId> contract);
    void describe(ItemId id, const ItemCard& card);
    void insertPrice(const PriceChanged& fact);
    bool isKnown(ItemId id);
    /// Those that were entrusted under a version of a contract.
    std::vector<ItemId> under(ContractId contract);
    std::string familyOf(ItemId id); // of an item that nobody knows: ""
    Unit unitOf(ItemId id); // of an item that nobody knows: pieces
    std::optional<ItemId> byCode(const std::string& code);
    /// Of every place: two of them may use one maker's code for items of their own.
    std::vector<ItemId> allByCode(const std::string& code);
    /// Of the items that a place registered or has had.
    std::optional<ItemId> byCodeAt(Stall place, const std::string& code);
    /// All of them that it can be at a place: those that the place registered or has had; where there
    /// are none, of every place.
    std::vector<ItemId> allByCodeAt(Stall place, const std::string& code);
    std::optional<ItemDetails> details(ItemId item);
    std::vector<KitPart> parts(ItemId item);
    std::vector<std::string> morePhotos(ItemId item);
    /// All sizes and colours of a model, itself among them.
    std::vector<ItemId> variants(ItemId model);
    /// The newest price version of the item, 0 at first.
    int lastPriceVersion(ItemId item);
    /// Since when the item has the price that is in force on a day.
    Day pricedOn(ItemId item, Day on);
    /// What will hold after a day, in the order in which it begins. Of what was said the later word counts (348): what a
    /// later one with an earlier day has overtaken does not come.
    std::vector<ComingPrice> coming(ItemId item, Day after);
    /// The items of which a price was said that begins after a day, be it overtaken or not.
    std::vector<ItemId> saidToChange(Day after);

  private:
    void insertCodes(ItemId id, const ItemCard& card);
    Database& m_db;
};

/// A price as one entry said it. Two may say the same version that had not heard of each other.
struct PriceWord {
    EntryId entry; // of version 0: that registered the item
    int version = 0;
    Day from;
    Money price;
    Money floor;
};

/// At the centre: all prices that were said, and by which entries, so that it can tell which of them a stall
/// knew when it sold.
class PriceWordTable {
  public:
    explicit PriceWordTable(Database& db) : m_db(db) {}
    void insert(const EntryId& entry, const PriceChanged& fact);
    /// That of the registration among them.
    std::vector<PriceWord> of(ItemId item);

  private:
    Database& m_db;
};

class PieceTable {
  public:
    explicit PieceTable(Database& db) : m_db(db) {}
    void insert(ItemId item);
    std::optional<PieceStanding> find(ItemId item);
    void move(ItemId item, PieceState state, std::optional<Stall> holder);

  private:
    Database& m_db;
};

} // namespace touat
