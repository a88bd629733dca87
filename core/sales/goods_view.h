// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person asks of goods: what is here and since when, what does not move, what should be asked
// for, what went missing, and the whole way of one piece. Works in a stall's book for that stall and
// at the centre for all.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/stock/corner_table.h"
#include "core/stock/place_table.h"
#include "core/stock/unit_sums.h"

namespace touat {

/// One item at one place.
struct GoodsRow {
    ItemId item;
    std::string code;
    ItemKind kind = ItemKind::series;
    Name name;
    std::string family;
    std::optional<ArtisanId> artisan;
    Name artisanName;
    Name commune;
    Money price;
    Unit unit = Unit::piece;
    Quantity onHand;  // on the shelf
    Quantity reserve; // in the place's store room
    std::optional<Money> cost;    // of one unit, on average, of bought goods
    Money agreed;                 // of all of it: what its artisan would be owed
    std::optional<Day> firstIn;
    std::optional<Day> lastIn;
    std::optional<Day> lastSold;
    Quantity soldLately; // in the days that were asked for
    std::string picture;
    std::string palette;
    std::string photo;
    CornersOfItem corners; // where in the place it lies
    Quantity all() const { return onHand + reserve; }
    friend bool operator==(const GoodsRow&, const GoodsRow&) = default;
};

/// What goods are worth. What is entrusted is worth nothing to the stall: it is the artisan's, at the value
/// that was agreed (`agreedValue`); where the contract is not known here, at the tag.
struct GoodsWorth {
    std::int64_t kinds = 0;
    UnitSums units;
    Money atPrice;   // of everything, at today's prices
    Money atCost;    // of the stall's own goods, at average cost
    Money entrusted; // of artisans' goods, as agreed with them
    friend bool operator==(const GoodsWorth&, const GoodsWorth&) = default;
};
GoodsWorth worthOf(const std::vector<GoodsRow>& rows);

/// Rows in groups by a key, with their worth, the most valuable first.
struct GoodsGroup {
    std::string key;
    GoodsWorth worth;
    friend bool operator==(const GoodsGroup&, const GoodsGroup&) = default;
};
std::vector<GoodsGroup> groupsOf(const std::vector<GoodsRow>& rows,
                                 const std::function<std::string(const GoodsRow&)>& key);
/// Days that an item has been here without a sale, and the group that they fall into: "30", "90",
/// "180", "365" (up to so many days) or "more".
int idleDays(const GoodsRow& row, Day today);
std::string ageGroup(int days);
/// For how many days the stock lasts at the pace of the days that were looked at; empty: none was sold.
std::optional<int> daysOfStock(const GoodsRow& row, int daysLookedAt);

/// Something to ask an artisan for.
struct WantedRow {
    GoodsRow goods;
    StockLevel level;
    Quantity wanted; // up to the full level
    std::optional<Day> askedOn; // its maker was asked, and nothing has come in since
    friend bool operator==(const WantedRow&, const WantedRow&) = default;
};

struct ShrinkageRow {
    Stall place;
    UnitSums missing; // by count, theft or loss, less what was found
    Money value;      // at today's prices
    Money sales;      // of the place in the same days
    friend bool operator==(const ShrinkageRow&, const ShrinkageRow&) = default;
};

/// What a place has, and what it lost and sold in some days.
struct PlaceGoods {
    Stall place;
    Name name;
    std::int64_t kinds = 0;
    UnitSums units;
    Money own;       // own goods, at average cost
    Money entrusted; // artisans' goods, as agreed with them
    UnitSums missing;
    Money missingValue;
    Money sales;
    friend bool operator==(const PlaceGoods&, const PlaceGoods&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("place", self.place);
        visit("name", self.name);
        visit("kinds", self.kinds);
        visit("units", self.units);
        visit("own", self.own);
        visit("entrusted", self.entrusted);
        visit("missing", self.missing);
        visit("missing_value", self.missingValue);
        visit("sales", self.sales);
    }
};
/// Of all of them together; of no place.
PlaceGoods sumOf(const std::vector<PlaceGoods>& places);

/// A step on the way of an item.
enum class StepKind {
    registered, deposited, received, sent, arrived, refused, cameBack, lost, sold, refunded,
    counted, moved, priced, inspected,
    wentHome, boughtOut, advanced, withdrawn, ruled,
    becameOwn, // of the stall's own item: some of an artisan's are it from now on
    ownerCorrected // it was always another artisan's
};
template <>
struct EnumWords<StepKind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"registered", "deposited", "received", "sent", "arrived", "refused", "came_back", "lost",
         "sold", "refunded", "counted", "moved", "priced", "inspected", "went_home", "bought_out",
         "advanced", "withdrawn", "ruled", "became_own", "owner_corrected"});
};
struct GoodsStep {
    StepKind kind = StepKind::registered;
    Moment at;
    Stall place;
    std::optional<Stall> other; // of a transfer
    std::optional<StaffId> by;
    Name byName;
    Quantity quantity;
    Money amount;                    // of a price or a sale
    std::string number;              // of a document
    std::optional<MoveReason> reason;
    std::optional<StampOutcome> outcome;
    std::optional<int> grade;
    std::string text; // a note, a supplier, the number of a seal, the code that it had as an artisan's
    std::string photo; // that was taken of it; "": none
    Name was; // of a corrected owner: whose it was by the book
    Name now; // and whose it is
    friend bool operator==(const GoodsStep&, const GoodsStep&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("at", self.at);
        visit("place", self.place);
        visit("other", self.other);
        visit("by", self.by);
        visit("by_name", self.byName);
        visit("quantity", self.quantity);
        visit("amount", self.amount);
        visit("number", self.number);
        visit("reason", self.reason);
        visit("outcome", self.outcome);
        visit("grade", self.grade);
        visit("text", self.text);
        visit("photo", self.photo);
        visit("was", self.was);
        visit("now", self.now);
    }
};

/// What is known here and what another book told, each step once and from the beginning; by whom, where either
/// says so.
std::vector<GoodsStep> wholeWay(std::vector<GoodsStep> here, const std::vector<GoodsStep>& told);

/// Goods that came, went or changed their spot.
struct MovedGoods {
    std::string code;
    Name name;
    GoodsStep step;
};

class GoodsView {
  public:
    GoodsView(Database& db, Day today) : m_db(db), m_today(today) {}
    /// Items that the place has on the shelf or in the store room; by family and name.
    std::vector<GoodsRow> at(Stall place, int daysLookedAt = 90);
    /// Of them, what has not moved for so many days.
    std::vector<GoodsRow> idle(Stall place, int days);
    /// What fell below its level, by commune and artisan.
    std::vector<WantedRow> wanted(Stall place);
    /// Of every place, in these days; the greatest loss first.
    std::vector<ShrinkageRow> shrinkage(Day from, Day until);
    /// Every place that is named or has goods, with what it lost and sold in these days. At the centre alone.
    std::vector<PlaceGoods> places(Day from, Day until);
    /// The way of an item, as far as this book knows it, from the beginning.
    std::vector<GoodsStep> wayOf(ItemId item);
    /// As much of it as a place may hear that has or had the item: of a one-off piece all, of a series what is
    /// said of the thing itself and what went through that place; how others sell is their business. Photos
    /// stay where they were taken. Nothing: it never was there.
    std::vector<GoodsStep> wayFor(ItemId item, Stall place);
    /// What moved at a place in these days, by the clocks of its devices, from the beginning.
    std::vector<MovedGoods> movements(Stall place, Day from, Day until);

  private:
    std::optional<GoodsRow> none(ItemId item);
    Database& m_db;
    Day m_today;
};

} // namespace touat
