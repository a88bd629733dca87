// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Selling the basket: the one act that everything else is for.
#pragma once

#include <map>

#include "core/book/book.h"
#include "core/sales/sale.h"
#include "core/sales/voucher_code.h"

namespace touat {

/// A sale entered later than it happened: from a shop's former records or a paper stub book. It was
/// made under other rules than today's: no duty, no rounding, no promotion is added to it.
struct FormerRecord {
    Moment happenedAt;
    std::string source; // its number there; the same number is taken in once
};

struct Sold {
    SaleId id;
    std::int64_t number = 0;
    Money total; // of the lines
    Money payable;
    Money change;             // in cash
    std::optional<VoucherId> voucher; // given for what was left of another, or for goods
};

/// What goes with a sale beside its basket and tenders.
struct SaleWish {
    std::optional<FormerRecord> former;
    std::optional<Person> approver; // a second person who agreed on the spot
    Paper paper = Paper::receipt;
};

/// Reads what the tables say now, whatever the screen showed, and records the sale in one durable
/// transaction. Refused: notAllowed, dayNotOpen, itemUnknown, alreadySold (this basket, or this
/// former record, is a sale already), contractEnded, approvalNeeded (a price lowered beyond the person's cap, a sale
/// on account), customerUnknown, creditExceeded, voucherUnknown, voucherSpent, voucherForged, orderUnknown,
/// orderFinished, and the reasons of closeSale().
Result<Sold> sell(Book& book, const Person& by, const Basket& basket,
                  const std::vector<Tender>& tenders, const SaleWish& wish = {});

/// What the tables and rules say of a basket now; for pricing it on the screen as the act will.
/// Refused: itemUnknown, contractEnded.
Result<SaleToClose> readSale(Book& book, const Basket& basket, const SaleWish& wish = {});

/// Which words of artisans count: for a sale those that hold today, for a tag, which stays, only those
/// that stay as well.
enum class Consents { ofToday, lasting };
/// Below which price of one unit the artisan has to be asked, of every item that is an artisan's.
std::map<ItemId, Money> leastWithoutAsking(Book& book, const std::vector<ShelfItem>& items,
                                           Consents words = Consents::ofToday);

/// Only a manager or the owner, as the second person, lets goods go below their floor.
BelowFloor belowFloor(const std::optional<Person>& approver);

/// Whether these people may let the basket go at these prices. Refused: approvalNeeded.
Result<Done> mayLower(const PricedBasket& priced, const ShopRules& rules, const Person& by,
                      const std::optional<Person>& approver);

/// Whether the stall may give more than its commission: by a manager's or owner's word.
/// Refused: approvalNeeded.
Result<Done> mayBear(const Document& document, const std::optional<Person>& approver);

/// What a voucher is worth here now. Its number alone is taken where it was given.
/// Refused: voucherUnknown (also: of a device whose key the centre has not told yet), voucherForged,
/// voucherOfClosed (of a device that was revoked, and not known here), voucherSpent.
Result<Money> voucherWorth(Book& book, const VoucherCode& code);

/// Asked of the centre, before a till takes it: whether no sale that the centre has heard of took it.
/// Refused: voucherUsedThere.
Result<Done> voucherIsFree(Book& centre, VoucherId voucher);

/// Whether accounts, vouchers and deposits among the tenders are good. Refused: customerUnknown,
/// creditExceeded, approvalNeeded, voucherUnknown, voucherSpent, voucherForged, orderUnknown,
/// orderFinished, tenderTooLarge.
Result<Done> checkMeans(Book& book, const Person& by, const std::optional<Person>& approver,
                        const Document& document);

} // namespace touat
