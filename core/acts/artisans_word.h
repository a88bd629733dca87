// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only the artisan can say yes to: a lower price, a longer term, selling a piece to the stall.
// Each is a fact of its own; silence is none of them.
#pragma once

#include "core/acts/receive_goods.h"
#include "core/consignment/account_view.h"

namespace touat {

/// How an artisan's word came.
struct ArtisanSaid {
    ConsentHow how = ConsentHow::inPerson; // never vouched
    std::string who;                       // spoke with whom
    std::string phone;                     // that was called; empty: the number that is known
};

/// The artisan agreed, in person or by phone, that the item may go for less, until a day or until
/// another word. Refused: notAllowed, itemUnknown, pieceNotHere (it never came here, and the word is said
/// where it is), contractUnknown (own goods), amountTooLarge,
/// belowFloor (amount: a fixed net that would not fit), noteMissing (who spoke with whom),
/// textUnusable, phoneUnusable, termUnusable (until a day that is over).
Result<Done> recordConsent(Book& book, const Person& by, ItemId item, Money least,
                           const std::optional<Day>& until, const ArtisanSaid& said);

/// A lower price with the artisan's consent, both at once; the price from today, or from a later day. Refused: as above,
/// priceNotLower (amount: that day's), ruleUnusable (from a day that is over).
Result<Done> markDown(Book& book, const Person& by, ItemId item, Money price, const ArtisanSaid& said,
                      const std::optional<Day>& from = std::nullopt);
/// A lower price as far as the contract or an earlier word lets the house go alone: how low that is
/// stays as it was, so that one reduction opens no way to the next. A word that ends on a day says
/// nothing of a tag that stays. Refused: notAllowed, itemUnknown, pieceNotHere, contractUnknown, amountTooLarge,
/// belowFloor (a fixed net), priceNotLower (amount: today's), consentMissing (amount: how low).
Result<Done> markDownAlone(Book& book, const Person& by, ItemId item, Money price);
/// What a price becomes with so much off: whole tens of dinars where it is as much as that.
Money markedDown(Money price, Rate off);
/// Entrusted goods that have stood for so long or whose contract is over, the longest first.
std::vector<OldGoods> goodsToMarkDown(Book& book, const std::optional<Stall>& stall, int days);

/// Goods under the version may stay until the day. Refused: notAllowed, contractUnknown, contractElsewhere,
/// termUnusable (a version without an end, or not a later day), noteMissing, textUnusable.
Result<Done> renewContract(Book& book, const Person& by, ContractId contract, Day until,
                           ConsentHow how, const std::string& note);

/// What the stall gives for entrusted goods.
struct Bought {
    ItemId item;
    Quantity quantity;
    Money amount; // for all of it
};
/// The goods are the stall's own from now on; of a series they become an item of the stall's, at
/// the same price and without a floor. Refused: notAllowed, pieceNotHere (nobody but this stall says that they
/// came here: a manager rules first), goodsEntrusted (they are not all one
/// artisan's), amountNotPositive, amountTooLarge, textUnusable, and as goodsAtHand(). Gives the
/// first of the lines of the account.
Result<ArtisanEntryId> buyOut(Book& book, const Person& by, const std::vector<Bought>& goods,
                              const std::string& note);

/// Entrusted goods on the shelf here, and what the artisan gets of one unit sold at its tag.
struct BuyableGoods {
    ShelfItem item;
    Money gets;
};
std::vector<BuyableGoods> buyableGoods(Book& book, ArtisanId artisan);

/// A lost piece or so many of a series are found, and the artisan keeps what was paid for them:
/// they are the stall's own, and no later find takes it back. That is money between the house and an
/// artisan, and goods that come back: whoever pays artisans, and one of two who may adjust the stock.
/// Refused: nothingDue (nothing was paid for them), pieceNotHere, and as moveGoods() for `found`.
Result<Done> keepFound(Book& book, const Person& by, const IncomingLine& line,
                       const std::string& note,
                       const std::optional<Person>& approver = std::nullopt);

/// How many of an item that was paid for as lost could still be found and kept; none: zero.
Quantity keepableOf(Book& book, ItemId item);
/// What the artisan keeps for them. Refused: nothingDue, and as goodsAtHand().
Result<Money> keptFor(Book& book, const IncomingLine& line);

/// The facts by which an artisan's goods become the stall's, as the entries from `next` on. For
/// acts that record them with others.
std::vector<Fact> ownershipFacts(Book& book, const EntryId& next, ArtisanId artisan,
                                 BoughtFor against, const std::vector<BoughtLine>& lines,
                                 const std::string& note);

} // namespace touat
