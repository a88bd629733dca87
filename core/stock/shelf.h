// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stall can sell here and now, held in memory: found by code or by any spelling of a name,
// among twenty thousand items, faster than a finger lifts. A picture of the tables, never the truth:
// the act that sells reads the tables again.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/stock/item.h"

namespace touat {

/// So much of an item, for a customer's order.
struct HeldGoods {
    OrderId order;
    Quantity quantity;
};

struct ShelfItem {
    ItemId id;
    ItemKind kind = ItemKind::series;
    std::vector<std::string> codes;
    Name name;
    std::string family;
    Money price;
    Money floor;
    int priceVersion = 0;
    std::optional<Money> net;
    std::optional<ArtisanId> artisan;
    Name artisanName;
    std::optional<ContractId> contract;
    std::string picture;
    std::string palette;
    Quantity onHand;               // may be below zero for a series: a vendor is never refused
    std::vector<HeldGoods> held;   // of it
    std::optional<Rate> vat;       // own goods at another rate than the stall's
    std::string photo;
    bool incomplete = false;
    bool stamped = false; // a piece, by its last inspection that this book knows of
    Unit unit = Unit::piece;
    std::optional<ItemId> model; // the first of its sizes and colours, if it is not that itself
    Name size;                   // of a variant
    Name colour;
    std::vector<KitPart> parts; // of a kit, which has no stock of its own
    std::optional<PieceStanding> piece;

    const std::string& code() const { return codes.front(); }
    bool isKit() const { return !parts.empty(); }
    /// All sizes and colours of one thing have the same.
    ItemId series() const { return model.value_or(id); }
    bool isSold() const { return piece && piece->state == PieceState::sold; }
    /// What is there for everybody, or for whoever comes for `order`.
    Quantity free(const std::optional<OrderId>& order = std::nullopt) const;
    /// Of a piece: by another order than this.
    bool isHeld(const std::optional<OrderId>& order = std::nullopt) const;
};

/// Its name with size and colour, where no part of it behind a dot says them: "Sandale · 42 · rouge".
Name fullName(const ShelfItem& item);

/// Whether the stall may sell it: a one-off piece must be here, unsold and not held for somebody
/// else's order. Refused: pieceSold, pieceNotHere, goodsReserved.
Result<Done> maySell(const ShelfItem& item, Stall stall,
                     const std::optional<OrderId>& order = std::nullopt);

/// Whether the stall may give it away or use it up. Refused: goodsEntrusted (an artisan's goods).
Result<Done> mayGiveAway(const ShelfItem& item);

class Shelf {
  public:
    Shelf() = default;
    explicit Shelf(std::vector<ShelfItem> items);

    std::size_t size() const { return m_items.size(); }
    const ShelfItem& at(std::size_t index) const { return m_items[index]; }
    const std::vector<ShelfItem>& items() const { return m_items; }
    const ShelfItem* find(ItemId id) const;
    const ShelfItem* findByCode(const std::string& code) const;
    /// Two makers may have printed the same code on different things.
    std::vector<ShelfItem> allByCode(const std::string& code) const;
    /// The sizes and colours that are here of one thing, itself among them.
    std::vector<const ShelfItem*> variantsOf(ItemId series) const;
    /// Puts in an item that is new or has changed; returns its index.
    std::size_t replace(ShelfItem item);

    /// Indexes of unsold items of a family ("": of all) that match every word typed, in whatever
    /// spelling; names that begin with what was typed come first. Empty text matches all.
    std::vector<std::size_t> search(const std::string& text, const std::string& family = {}) const;
    /// Writes at most so many more names as a search wants them, in idle moments: the first search
    /// writes what is left. Returns whether something is.
    bool prepareSearch(std::size_t most);

  private:
    void index(std::size_t at);
    const std::string& keyOf(std::size_t at) const;
    std::vector<ShelfItem> m_items;
    /// Folded names, maker and codes, beside m_items; "": not written yet.
    mutable std::vector<std::string> m_keys;
    std::size_t m_prepared = 0;
    std::unordered_map<std::int64_t, std::size_t> m_byId;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byCode;
};

} // namespace touat
