// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places that the centre has named, and what each keeps of an item: since when, how much it wants
// at least, what it cost.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/journal/entry.h"
#include "core/stock/transfer_facts.h"
#include "core/store/query.h"

namespace touat {

struct Place {
    Stall place;
    PlaceCard card;
    friend bool operator==(const Place&, const Place&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("place", self.place);
        visit("card", self.card);
    }
};

class PlaceTable {
  public:
    explicit PlaceTable(Database& db) : m_db(db) {}
    void write(const PlaceSet& fact);
    std::optional<Place> find(Stall place);
    /// By kind and number: stalls first.
    std::vector<Place> all();

  private:
    Database& m_db;
};

/// Since when a place has had an item, and when it last sold one.
class GoodsAgeTable {
  public:
    explicit GoodsAgeTable(Database& db) : m_db(db) {}
    /// With it, whoever was asked for more has answered.
    void cameIn(Stall place, ItemId item, Day day);
    void sold(Stall place, ItemId item, Day day);

  private:
    Database& m_db;
};

class CostTable {
  public:
    explicit CostTable(Database& db) : m_db(db) {}
    /// Bought goods came in on top of what was there: the average moves.
    void cameIn(Stall place, ItemId item, Quantity before, Quantity more, Money cost);
    std::optional<Money> average(Stall place, ItemId item);

  private:
    Database& m_db;
};

struct StockLevel {
    Quantity least;
    Quantity full;
    friend bool operator==(const StockLevel&, const StockLevel&) = default;
};

class LevelTable {
  public:
    explicit LevelTable(Database& db) : m_db(db) {}
    void write(Stall place, const LevelSet& fact);
    std::optional<StockLevel> find(Stall place, ItemId item);

  private:
    Database& m_db;
};

/// When a place last asked the maker for more of an item, until some of it comes in.
class AskedTable {
  public:
    explicit AskedTable(Database& db) : m_db(db) {}
    void write(Stall place, const AskedLine& line, Day day);

  private:
    Database& m_db;
};

/// Goods that have another price from a day on, for which no tag is printed yet.
struct ComingTag {
    ItemId item;
    Day from;
    Money price;
};

/// Which price the newest tags show that a place printed for its goods.
class TagTable {
  public:
    explicit TagTable(Database& db) : m_db(db) {}
    void write(Stall place, const TagLine& line);
    /// Goods on the shelf whose price on a day is not the one that their tags show, nor one that was printed ahead.
    std::vector<ItemId> repriced(Stall place, Day on);
    /// Goods on the shelf that were registered here and never had a tag; those whose price changed
    /// since are among the others.
    std::vector<ItemId> fresh(Stall place, Day on);
    /// Goods on the shelf whose price changes after a day, each with the next one.
    std::vector<ComingTag> coming(Stall place, Day on);

  private:
    int printed(Stall place, ItemId item); // the version that its tags show
    Database& m_db;
};

/// What happened to an item at a place beside sales and transfers.
class GoodsMoveTable {
  public:
    explicit GoodsMoveTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, int line, ItemId item, std::string_view kind,
                Quantity quantity, std::string_view note, std::string_view photo = {});
    /// At a place that did not write it.
    void insert(const Envelope& envelope, int line, ItemId item, std::string_view kind,
                Quantity quantity, std::string_view note, std::string_view photo, Stall place);

  private:
    Database& m_db;
};

struct Inspection {
    Stall place;
    Moment at;
    std::optional<StaffId> officer;
    StampOutcome outcome = StampOutcome::stamped;
    std::optional<int> grade;
    std::string seal;
    std::string note;
    friend bool operator==(const Inspection&, const Inspection&) = default;
};

class InspectionTable {
  public:
    explicit InspectionTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, const PieceInspected& fact);
    /// The newest.
    std::optional<Inspection> of(ItemId item);

  private:
    Database& m_db;
};

} // namespace touat
