// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closing a sale: basket + prices + tenders + contracts + rules become one document, or a refusal.
// Pure: it reads no table and no clock.
#pragma once

#include <map>

#include "core/sales/due.h"
#include "core/sales/facts.h"
#include "core/stock/kit.h"

namespace touat {

/// A part of a kit that is sold.
struct PartToSell {
    PartOnShelf part;
    std::optional<Terms> terms; // of its artisan's contract
    Money agreedFloor = {};     // before a consent lowered it
    std::optional<Consent> consent = std::nullopt;
};

/// A basket line with what the tables say of its item at this moment.
struct LineToSell {
    BasketLine line;
    ShelfItem item;
    std::optional<Terms> terms; // of the contract under which the item is entrusted
    Money agreedFloor = {};     // before a consent lowered it
    std::optional<Consent> consent = std::nullopt;
    std::vector<PartToSell> parts = {}; // of a kit: they are what is sold
    std::vector<PartOnShelf> partsOnShelf() const;
};

/// Below how much for all of a line the artisan has to be asked: its floor, or further below its
/// tags than the contract lets the stall go alone; less where the artisan agreed to less. Nothing
/// for own goods.
Money leastWithoutAsking(const LineToSell& line, Money tagged);

struct SaleToClose {
    Stall stall;
    Day day; // of the calendar, from which the artisan's hold days count
    Basket basket;
    std::vector<LineToSell> lines; // beside the basket's
    PriceBook prices;
    ShopRules rules;
    BelowFloor below = BelowFloor::never;
    Paper paper = Paper::receipt;
    int accountDays = 0; // until what is sold on account has to be paid
};

/// What the lines before take of each item.
using Taken = std::map<ItemId, Quantity>;

/// Whether so much more of it can go from this shelf, for whoever came for `order`; counts it into
/// `taken`. Refused: pieceSold, pieceNotHere, goodsReserved, quantityNotPositive, quantityNotWhole,
/// amountTooLarge, oneOfAKind, and where the rule blocks, stockMissing.
Result<Done> checkGoods(const ShelfItem& item, Stall stall, const std::optional<OrderId>& order,
                        Quantity quantity, Oversell rule, Taken& taken);

/// Whether it is a piece without a stamp where the shop asks for one, if only by a word.
bool isUnstamped(const ShelfItem& item, const ShopRules& rules);
/// Whether it may be sold so. Refused: stampMissing.
Result<Done> checkStamp(const ShelfItem& item, const ShopRules& rules);

/// The priced lines of the sale. Refused: noLines, tooManyLines, pieceSold, pieceNotHere,
/// goodsReserved, oneOfAKind, stampMissing, quantityNotPositive, quantityNotWhole, stockMissing (also: a
/// part of a kit is not here, whatever the shop says of overselling), and the reasons of priceBasket().
Result<PricedBasket> priceSale(const SaleToClose& sale);

/// Refused as above, and: contractUnknown, belowFloor (a fixed net that does not fit),
/// consentMissing, and the reasons of checkTenders() against total, duty and rounding together.
Result<Document> closeSale(const SaleToClose& sale, const std::vector<Tender>& tenders);

/// Goods of which the artisan has to be asked, and for how much of one unit at least.
struct WordWanted {
    ItemId item;
    Money least;
};
/// Of these the sale waits; nothing where it is refused in any case.
std::vector<WordWanted> wordsWanted(SaleToClose sale);

/// How far below its tag somebody at the counter took the line, by hand; price lists and promotions
/// do not count.
Money loweredByHand(const PricedLine& line);
/// Whether that is further than a person of this cap may go alone.
bool isBeyond(const PricedLine& line, Rate cap);

/// A line of a sale with what refunds have already taken back of it.
struct LineToRefund {
    SaleLineId id;
    SoldLine sold;
    Quantity quantityBack; // refunded before
    Money amountBack;
    Shares sharesBack;
    Quantity now; // to take back now
};

/// The refund of part or all of a line: amount and every share by cumulative target, so that steps
/// that reach the whole end at exactly zero. Refused: quantityNotPositive, quantityNotWhole,
/// moreThanSold.
Result<SoldLine> refundLine(const LineToRefund& line);

/// What of a sale's duty and rounding goes back when refunds of its lines have reached a total.
struct ChargesBack {
    Money duty;
    Money rounding;
};
/// How money goes back to a buyer; in cash it is rounded for coins.
enum class PaidBack { inCash, otherwise };
/// `total`, `duty`, `rounding`: of the sale; `before`: given back by earlier refunds; `now`: amount
/// of the lines that come back now. Cumulative, so that the whole ends at exactly zero; in between,
/// cash is rounded in the buyer's favour, but never beyond what was paid.
ChargesBack chargesBack(const Due& sale, const Due& before, Money now, Money cashRounding,
                        PaidBack how);

} // namespace touat
