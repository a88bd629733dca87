// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the shop, its promotions, its price lists and the name on its invoices. At a stall that
// belongs to a centre these come down the feed and are refused here with centreSetsRules; a stall that
// stands alone sets its own. The centre sets them for all stalls or for some that it has admitted.
#pragma once

#include "core/book/book.h"

namespace touat {

/// For a stall or for all; no rules: the stall goes by those of all again. `seen`: what was going to hold
/// there (RulesTable::coming) when somebody began to change it. Refused: notAllowed, centreSetsRules,
/// placeUnknown, ruleUnusable (also from a day that is over, or before one from which others hold),
/// rulesMoved.
Result<Done> setRules(Book& book, const Person& by, std::optional<Stall> stall, Day from,
                      const std::optional<ShopRules>& rules, const ShopRules* seen = nullptr);

/// Refused: notAllowed, centreSetsRules, nameMissing, textUnusable, ruleUnusable, placeUnknown.
Result<PromotionId> setPromotion(Book& book, const Person& by, const PromotionSet& promotion);
/// Ends it with a day, which may be yesterday. Refused: notAllowed, centreSetsRules, ruleUnusable.
Result<Done> endPromotion(Book& book, const Person& by, PromotionId promotion, Day last);

/// A new list, or what one that is named in it says from a day on.
/// Refused: notAllowed, centreSetsRules, nameMissing, textUnusable, ruleUnusable, itemUnknown,
/// placeUnknown.
Result<PriceListId> setPriceList(Book& book, const Person& by, const PriceListSet& list);

/// How this stall's receipts look from now on; by whoever sets rules, or an owner.
/// Refused: notAllowed, textUnusable.
Result<Done> setReceiptLook(Book& book, const Person& by, const ReceiptLook& look);

/// No party: the stall goes by that of all again.
/// Refused: notAllowed, centreSetsRules, nameMissing, textUnusable, placeUnknown.
Result<Done> setIssuer(Book& book, const Person& by, const IssuerSet& issuer);

/// Whether every text of a party can stand on paper. Refused: nameMissing, textUnusable.
Result<Done> checkParty(const Party& party);

} // namespace touat
