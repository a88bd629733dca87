// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money between the house and an artisan beside payouts: advances in cash and in wool, what an artisan
// pays back, what nobody will ask for any more.
#pragma once

#include "core/acts/pay_artisan.h"
#include "core/acts/receive_goods.h"
#include "core/stock/shelf.h"

namespace touat {

// Each gives the line of the account that it wrote.

/// Refused: notAllowed, artisanUnknown, amountNotPositive, amountTooLarge, textUnusable, approvalNeeded
/// (the artisan would owe more than the rules say, and nobody else who pays artisans agreed); from a
/// drawer: dayNotOpen, moreThanInDrawer.
Result<ArtisanEntryId> giveAdvance(Book& book, const Person& by, ArtisanId artisan, Money amount,
                                   const std::string& note, CashFrom from = CashFrom::safe,
                                   const std::optional<Person>& approver = std::nullopt);
/// So much of the stall's own goods, worth `amount`. Refused as above, goodsEntrusted (an artisan's),
/// and as goodsAtHand().
Result<ArtisanEntryId> giveWool(Book& book, const Person& by, ArtisanId artisan, const IncomingLine& wool,
                                Money amount, const std::string& note,
                                const std::optional<Person>& approver = std::nullopt);

/// What giveWool() takes, as far as it is free: the house's own goods on the shelf here, not one of a kind.
std::vector<ShelfItem> givableGoods(Book& book);

/// An artisan whose account is below zero pays some of it. Cash goes into the safe, or the drawer.
/// Refused: notAllowed, artisanUnknown, amountNotPositive, moreThanOwed (amount: what is),
/// referenceMissing, textUnusable, dayNotOpen.
Result<ArtisanEntryId> takeRepayment(Book& book, const Person& by, ArtisanId artisan, Money amount,
                                     const PayoutWish& how);
/// Refused: notAllowed, artisanUnknown, amountNotPositive, moreThanOwed, noteMissing, textUnusable.
Result<ArtisanEntryId> waiveBalance(Book& book, const Person& by, ArtisanId artisan, Money amount,
                                    const std::string& why);

// between a stall and the centre ------------------------------------------------------------------

/// The centre takes what a stall brings of what it held for it; at the stall, takeCash() says that it
/// left. Refused: notAllowed (also at a stall), placeUnknown, amountNotPositive, amountTooLarge,
/// moreThanOwed (amount: what the stall owes), textUnusable.
Result<Done> takeRemittance(Book& centre, const Person& by, Stall stall, Money amount,
                            const std::string& note);

/// The centre gives a stall what it owes it for reductions that it bears; at the stall, putCash() says that
/// it came. Refused: as above (amount: what the centre owes).
Result<Done> payStall(Book& centre, const Person& by, Stall stall, Money amount,
                      const std::string& note);

/// What a part of a month costs, rounded once (2.4.7).
Money rentFor(Money month, int days, int daysInMonth);
/// From a day until the end of its month, of what the whole month costs, with VAT on top.
RentCharged rentFrom(Stall stall, Day from, Money month, Rate vat);
/// Refused: notAllowed (also at a stall), placeUnknown, amountNotPositive, amountTooLarge, termUnusable
/// (until before from), textUnusable.
Result<Done> chargeRent(Book& centre, const Person& by, const RentCharged& rent);
/// Refused: notAllowed (also at a stall), placeUnknown, amountNotPositive, moreThanOwed,
/// referenceMissing, textUnusable.
Result<Done> takeRent(Book& centre, const Person& by, Stall stall, Money amount, PayoutMethod method,
                      const std::string& reference);

// for acts that pay artisans ----------------------------------------------------------------------

/// Refused: referenceMissing (a transfer without its number), textUnusable.
Result<Done> checkReference(PayoutMethod method, const std::string& reference);
/// Records the fact; where its cash comes out of the drawer, says so first. Refused: dayNotOpen,
/// moreThanInDrawer.
Result<EntryId> recordWithCash(Book& book, const Person& by, ArtisanId artisan, Money cash,
                               CashFrom from, const Fact& fact,
                               const std::optional<Person>& approver = std::nullopt);

} // namespace touat
