// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to goods, whoever owns them.
#pragma once

#include <vector>

#include "core/moment.h"
#include "core/stock/table_source.h"
#include "core/stock/item.h"
#include "core/stock/loss_entry.h"
#include "core/stock/place.h"
#include "core/stock/unit_sums.h"

namespace touat {

/// A kind of goods of which there are several, or a service, can be sold from now on.
struct ItemRegistered {
    static constexpr auto type = "item_registered";
    ItemKind kind = ItemKind::series; // never piece
    ItemCard card;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("card", self.card);
    }
};

/// A one-off piece has a code, a card and a history of its own.
struct PieceRegistered {
    static constexpr auto type = "piece_registered";
    ItemCard card;
    static void fields(auto& self, auto&& visit) { visit("card", self.card); }
};

struct RegisteredItem {
    ItemKind kind = ItemKind::series;
    ItemCard card;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("card", self.card);
    }
};

/// Many items at once. Each item's id is the entry's with its line, from 1.
struct ItemsRegistered {
    static constexpr auto type = "items_registered";
    FromTable table;
    std::vector<RegisteredItem> items;
    static void fields(auto& self, auto&& visit) {
        visit("table", self.table);
        visit("items", self.items);
    }
};

struct WithdrawnLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity quantity;                // that was on the shelf
    std::optional<ArtisanId> artisan; // to whom it goes back
    friend bool operator==(const WithdrawnLine&, const WithdrawnLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
        visit("artisan", self.artisan);
    }
};

/// An import was a mistake: its items leave the shelf and are sold no more.
struct ItemsWithdrawn {
    static constexpr auto type = "items_withdrawn";
    ImportId import;
    std::vector<WithdrawnLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("import", self.import);
        visit("lines", self.lines);
    }
};

struct StockLine {
    ItemId item;
    Quantity shelf;
    Quantity reserve;
    friend bool operator==(const StockLine&, const StockLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("shelf", self.shelf);
        visit("reserve", self.reserve);
    }
};

/// Opening stock of known items came by a table. The entries recorded with it bring the goods: deliveries,
/// deposits, what went into the reserve.
struct StockImported {
    static constexpr auto type = "stock_imported";
    FromTable table;
    std::vector<StockLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("table", self.table);
        visit("lines", self.lines);
    }
};

/// An import of stock was a mistake: what is still here of it leaves the shelf. The items stay.
struct StockWithdrawn {
    static constexpr auto type = "stock_withdrawn";
    ImportId import;
    std::vector<WithdrawnLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("import", self.import);
        visit("lines", self.lines);
    }
};

/// The card of an item was completed or corrected; price, floor and owner have facts of their own and
/// stay as they are.
struct ItemDescribed {
    static constexpr auto type = "item_described";
    ItemId item;
    ItemCard card;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("card", self.card);
    }
};

/// So much of an item. The kind stands in it so that whoever applies the fact need not ask.
struct GoodsLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity quantity;
    std::optional<Money> cost = std::nullopt; // of one unit of bought goods that come in or travel
    friend bool operator==(const GoodsLine&, const GoodsLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
        visit("cost", self.cost);
    }
};

/// Goods of the stall's own came in: made here or bought outright.
struct GoodsReceived {
    static constexpr auto type = "goods_received";
    std::vector<GoodsLine> lines;
    std::optional<std::string> supplier; // whom they were bought from
    std::optional<std::string> paper;    // the number of the supplier's paper
    static void fields(auto& self, auto&& visit) {
        visit("lines", self.lines);
        visit("supplier", self.supplier);
        visit("paper", self.paper);
    }
};

// within one place --------------------------------------------------------------------------------

/// Why goods changed their spot without a sale. Each says from where to where: `spotsOf`.
enum class MoveReason {
    toReserve,
    toShelf,
    damaged,
    mended,
    stolen,
    missing,
    found,
    ownUse,
    gift,
    restored, // came back from a buyer, looked at, for sale again
    scrapped, // came back from a buyer and is not
};
template <>
struct EnumWords<MoveReason> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"to_reserve", "to_shelf", "damaged", "mended", "stolen", "missing", "found", "own_use",
         "gift", "restored", "scrapped"});
};
struct Spots {
    Spot from;
    Spot to;
};
Spots spotsOf(MoveReason reason);
/// Everything but the way between shelf and reserve.
bool isWriteOff(MoveReason reason);
/// What takes a move back; empty: nothing does.
std::optional<MoveReason> opposite(MoveReason reason);

struct GoodsMoved {
    static constexpr auto type = "goods_moved";
    MoveReason reason = MoveReason::toShelf;
    std::vector<GoodsLine> lines;
    std::string note;
    std::optional<std::string> photo; // name of the file, which is the hash of its bytes
    std::optional<std::vector<LossEntry>> losses = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("reason", self.reason);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("photo", self.photo);
        visit("losses", self.losses);
    }
};

/// A count found another number than the book had at the moment of the count.
struct CountedLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity expected;
    Quantity counted;
    std::optional<std::string> why = std::nullopt; // another reason than that of the whole count
    friend bool operator==(const CountedLine&, const CountedLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("expected", self.expected);
        visit("counted", self.counted);
        visit("why", self.why);
    }
};

/// Goods on a spot were counted. Only what differed stands in it, as a difference and not as a level:
/// a sale that was rung up after an item was counted does not spoil it, in whatever order they arrive.
struct StockCounted {
    static constexpr auto type = "stock_counted";
    std::int64_t number = 0; // of the device's counts
    Spot spot = Spot::shelf;
    std::string family; // "": everything
    bool blind = false; // the counters did not see what the book had
    std::int64_t kinds = 0; // different items that were counted
    Quantity units;         // of everything together
    std::vector<StaffId> counters;
    std::vector<CountedLine> lines;
    std::string note; // the reason for the differences whose lines name none; "": each names one
    std::optional<std::vector<LossEntry>> losses = std::nullopt;
    std::optional<UnitSums> sums = std::nullopt; // where not all of it is pieces
    std::optional<CornerId> corner = std::nullopt; // nothing: wherever on the spot it lies
    std::optional<ArtisanId> artisan = std::nullopt; // nothing: whoever's it is
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("spot", self.spot);
        visit("family", self.family);
        visit("blind", self.blind);
        visit("kinds", self.kinds);
        visit("units", self.units);
        visit("counters", self.counters);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("losses", self.losses);
        visit("sums", self.sums);
        visit("corner", self.corner);
        visit("artisan", self.artisan);
    }
};

/// Below `least` a place wants more of an item, up to `full`. Both zero: no longer.
struct LevelSet {
    static constexpr auto type = "level_set";
    ItemId item;
    Quantity least;
    Quantity full;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("least", self.least);
        visit("full", self.full);
    }
};

struct AskedLine {
    ItemId item;
    Quantity quantity; // how many more; zero: not asked for after all
    friend bool operator==(const AskedLine&, const AskedLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("quantity", self.quantity);
    }
};

/// A place asked an artisan for more of these, so that nobody else calls about the same again.
struct ArtisanAsked {
    static constexpr auto type = "artisan_asked";
    ArtisanId artisan;
    std::vector<AskedLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("lines", self.lines);
    }
};

// the stamp ---------------------------------------------------------------------------------------

/// What an inspection of a piece said; the six grades are those of the carpet cards.
enum class StampOutcome { stamped, refused, rework };
template <>
struct EnumWords<StampOutcome> {
    static constexpr auto words =
        std::to_array<std::string_view>({"stamped", "refused", "rework"});
};

/// An officer looked at a piece. Refused pieces may be sold as not graded.
struct PieceInspected {
    static constexpr auto type = "piece_inspected";
    ItemId item;
    StampOutcome outcome = StampOutcome::stamped;
    std::optional<int> grade;         // 1 (excellent) to 6 (acceptable), of a stamped piece
    std::optional<std::string> seal;  // number of the seal, of a stamped piece
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("outcome", self.outcome);
        visit("grade", self.grade);
        visit("seal", self.seal);
        visit("note", self.note);
    }
};

// prices and tags ---------------------------------------------------------------------------------

/// From a day on, an item has another price. Versions count from 1; 0 is the price at registration.
struct PriceChanged {
    static constexpr auto type = "price_changed";
    ItemId item;
    int priceVersion = 1;
    Day from;
    Money price;
    Money floor;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("price_version", self.priceVersion);
        visit("from", self.from);
        visit("price", self.price);
        visit("floor", self.floor);
    }
};

struct TagLine {
    ItemId item;
    int priceVersion = 0; // the price that the tags show
    int count = 1;
    friend bool operator==(const TagLine&, const TagLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("price_version", self.priceVersion);
        visit("count", self.count);
    }
};

/// A place printed tags: from now on it knows which of its goods still carry another price.
struct TagsPrinted {
    static constexpr auto type = "tags_printed";
    std::vector<TagLine> lines;
    static void fields(auto& self, auto&& visit) { visit("lines", self.lines); }
};

} // namespace touat
