// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From tags to what a basket costs. Reductions come in one order, the same on every till and every
// receipt:
//   1  the customer's price list replaces the tag,
//   2  the promotion that helps the buyer most, one a line, unless the price was agreed by hand,
//   3  a price agreed at the counter, or a reduction of the line,
//   4  a reduction of the whole sale, spread over the lines by what they cost so far.
// No step takes a line below its floor unless somebody who may agreed to it. Pure: no table, no clock.
#pragma once

#include <optional>
#include <vector>

#include "core/enum_words.h"
#include "core/moment.h"
#include "core/sales/basket.h"

namespace touat {

/// Percent off, an amount off each unit, any N units for one price.
enum class PromotionKind { percent, amount, severalFor };
template <>
struct EnumWords<PromotionKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"percent", "amount", "several_for"});
};

/// A promotion is on from a day to a day, both included.
struct PromotionSet {
    static constexpr auto type = "promotion_set";
    Name name;
    PromotionKind kind = PromotionKind::percent;
    Rate rate;              // percent
    Money amount;           // off each unit, or the price of `several` units together
    int several = 1;        // of severalFor
    std::string family;     // "": see items
    std::vector<ItemId> items;
    std::vector<Stall> stalls; // none: all
    Day from;
    Day until;
    friend bool operator==(const PromotionSet&, const PromotionSet&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("rate_bp", self.rate);
        visit("amount", self.amount);
        visit("several", self.several);
        visit("family", self.family);
        visit("items", self.items);
        visit("stalls", self.stalls);
        visit("from", self.from);
        visit("until", self.until);
    }
};
/// A promotion ends earlier than it said.
struct PromotionEnded {
    static constexpr auto type = "promotion_ended";
    PromotionId promotion;
    Day last;
    static void fields(auto& self, auto&& visit) {
        visit("promotion", self.promotion);
        visit("last", self.last);
    }
};
struct Promotion {
    PromotionId id;
    PromotionSet terms;
    bool covers(const ShelfItem& item) const;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("terms", self.terms);
    }
};
/// Whether what names these stalls holds at one; at the centre everything does.
bool holdsAt(const std::vector<Stall>& stalls, Stall stall);
/// What it is called is checked by the act. Refused: ruleUnusable.
Result<Done> checkPromotion(const PromotionSet& promotion);

struct ListedPrice {
    ItemId item;
    Money price;
    friend bool operator==(const ListedPrice&, const ListedPrice&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("price", self.price);
    }
};
/// Prices for some customers from a day on: artisans among themselves, institutions. Another fact about
/// the same list follows it, as one price of an item follows another.
struct PriceListSet {
    static constexpr auto type = "price_list_set";
    std::optional<PriceListId> list; // none: a new one, named after this entry
    Name name;
    Day from;
    Rate off; // of every tag that has no price of its own here
    std::vector<ListedPrice> prices;
    std::vector<Stall> stalls; // none: all
    friend bool operator==(const PriceListSet&, const PriceListSet&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("list", self.list);
        visit("name", self.name);
        visit("from", self.from);
        visit("off_bp", self.off);
        visit("prices", self.prices);
        visit("stalls", self.stalls);
    }
};
struct PriceList {
    PriceListId id;
    PriceListSet terms;
    Money priceOf(const ShelfItem& item) const;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("terms", self.terms);
    }
};

/// What made a line cheaper than its tags.
enum class CutKind { list, promotion, price, line, sale };
template <>
struct EnumWords<CutKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"list", "promotion", "price", "line", "sale"});
};
struct Cut {
    CutKind kind = CutKind::line;
    Money amount; // off the line; below zero when an agreed price is above the tag
    std::optional<PromotionId> promotion;
    friend bool operator==(const Cut&, const Cut&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("amount", self.amount);
        visit("promotion", self.promotion);
    }
};

/// Whether lines may go below their floor: somebody with the right agreed, or nobody did.
enum class BelowFloor { never, agreed };

struct PricedLine {
    Money tagged; // by the tags
    Money paid;
    std::vector<Cut> cuts;
    Money off() const { return tagged - paid; }
};
struct PricedBasket {
    std::vector<PricedLine> lines; // beside the basket's
    Money total;
    Money off() const; // what all reductions take away together; below zero when it is dearer than its tags
};

/// What one unit that it covers costs with it, or as many as it takes together. Nothing, where it covers
/// the item not or says nothing yet.
std::optional<PricedLine> tryPromotion(const PromotionSet& promotion, const ShelfItem& item);

struct PriceBook {
    std::vector<Promotion> promotions; // in force today, here
    std::optional<PriceList> list;     // of the customer
};

/// `items`: beside the basket's lines. Refused: belowFloor (the floor of the first line that would
/// fall below), amountTooLarge, amountNotPositive (a reduction of more than there is).
Result<PricedBasket> priceBasket(const Basket& basket, const std::vector<ShelfItem>& items,
                                 const PriceBook& book, BelowFloor below);

} // namespace touat
