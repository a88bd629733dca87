// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A deposit in two steps: counted at the counter, with a photo and a slip in two copies; looked at piece
// by piece later, by whoever knows the goods. And the way home, for what was not sold.
#pragma once

#include "core/acts/receive_goods.h"
#include "core/consignment/artisan_table.h"

namespace touat {

struct CountedDeposit {
    DepositId id;
    std::int64_t slip = 0;
};
/// `photo`: name of the file. Refused: notAllowed, contractUnknown, contractElsewhere, contractEnded,
/// quantityNotPositive, textUnusable.
Result<CountedDeposit> countDeposit(Book& book, const Person& by, ContractId contract,
                                    Quantity counted, const std::optional<std::string>& photo,
                                    const std::string& note);

/// Both sign its slip on the screen, as it was counted. Refused: notAllowed, depositUnknown (also another
/// place's), depositSigned, and the reasons of checkSignature().
Result<Done> signDeposit(Book& book, const Person& by, DepositId deposit, const SignedByHand& hands);

/// So much of it is accepted, as an item of this artisan and contract that was registered before.
/// Refused: notAllowed, depositUnknown, contractElsewhere, moreThanCounted, and as takeDeposit().
Result<AppraisalId> acceptGoods(Book& book, const Person& by, DepositId deposit,
                                const IncomingLine& line);
/// The same of a thing that has no card yet: it gets one, whose artisan and contract are the deposit's, and
/// none where it cannot be accepted: both in one durable step. Refused as acceptGoods() and registerItem().
Result<AppraisalId> acceptNewGoods(Book& book, const Person& by, DepositId deposit, ItemKind kind,
                                   ItemCard card, Quantity quantity);
/// So much of it is not, or not as it is. Refused: notAllowed, depositUnknown, moreThanCounted,
/// quantityNotPositive, noteMissing (why), textUnusable.
Result<AppraisalId> declineGoods(Book& book, const Person& by, DepositId deposit, Appraisal outcome,
                                 Quantity quantity, const std::string& why);
/// Refused: notAllowed, depositUnknown, noteMissing, textUnusable, contractElsewhere (the goods were
/// bought since, or are another artisan's), and as goodsAtHand() where what was accepted is not on the
/// shelf any more.
Result<Done> undoAppraisal(Book& book, const Person& by, AppraisalId appraisal,
                           const std::string& why);

/// Unsold goods of one artisan go home, from whatever spot. Refused: notAllowed, goodsEntrusted (they
/// are not all one artisan's), textUnusable, and as goodsAtHand().
Result<ReturnId> returnToArtisan(Book& book, const Person& by, Spot from,
                                 const std::vector<IncomingLine>& lines, const std::string& note,
                                 const std::optional<std::string>& photo = std::nullopt);

} // namespace touat
