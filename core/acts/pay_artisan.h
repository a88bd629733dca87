// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paying artisans what is due, line by line and never a lump sum: one of them, or a run over all. A run
// is a draft until somebody approves it; then each is paid one by one, and it is closed. What was paid
// is never changed: a payout that failed is taken back by another fact, and its lines are open again.
#pragma once

#include <functional>

#include "core/book/book.h"
#include "core/consignment/account_table.h"

namespace touat {

/// Where cash is counted out.
enum class CashFrom { safe, drawer };
template <>
struct EnumWords<CashFrom> {
    static constexpr auto words = std::to_array<std::string_view>({"safe", "drawer"});
};

struct PayoutWish {
    PayoutMethod method = PayoutMethod::cash;
    std::string reference; // of a transfer
    CashFrom from = CashFrom::safe;
};

struct Paid {
    PayoutId id;
    Money amount;
    Money handedOver; // of it in cash, with what no coin can pay
    std::size_t lines = 0;
};

/// What is handed over in cash for an amount: what no coin can pay is given on top; nothing where the
/// artisan owes.
Money countedOut(Book& book, Money amount);

/// What would be paid now.
struct DueNow {
    Money amount; // not above zero: nothing
    std::vector<PaidLine> lines;
};
/// Every open line that is payable today: at the centre all, at a stall those that it wrote.
DueNow dueNow(Book& book, ArtisanId artisan);

/// Pays what dueNow() gives. Refused: notAllowed, artisanUnknown, nothingDue (nothing, or a balance
/// that is not positive), payoutTooSmall (amount: the least of the contract), referenceMissing,
/// textUnusable; from a drawer: dayNotOpen, moreThanInDrawer.
Result<Paid> payArtisan(Book& book, const Person& by, ArtisanId artisan, const PayoutWish& wish);

/// Lists everybody to whom something is payable that was sold up to the day, less what came back or was
/// given since, and nobody to whom less than the contract's least is. Refused: notAllowed, nothingDue.
Result<RunId> draftRun(Book& book, const Person& by, Day cutOff,
                       const std::function<void(std::size_t done, std::size_t of)>& progress = {});
/// Refused: notAllowed, runUnknown, runDone.
Result<Done> approveRun(Book& book, const Person& by, RunId run);
/// Whether a drafted payout can be made as it stands: its lines are open, and no more than is due now,
/// for something may have come back since.
bool stillDue(Book& book, const DraftedPayout& drafted);
/// Pays exactly the lines of the draft. Refused: notAllowed, runUnknown, runDone (not approved, or
/// closed), artisanUnknown (not in it), payoutDone (it was paid, or is not stillDue()), and as
/// payArtisan().
Result<Paid> payDrafted(Book& book, const Person& by, RunId run, ArtisanId artisan,
                        const PayoutWish& wish);
/// What was not paid stays in the accounts. Refused: notAllowed, runUnknown, runDone.
Result<Done> closeRun(Book& book, const Person& by, RunId run);

/// The money did not arrive or should not have gone; cash goes back into the safe. Refused: notAllowed,
/// payoutUnknown (or written elsewhere), payoutDone (taken back before), noteMissing, textUnusable.
Result<Done> reversePayout(Book& book, const Person& by, PayoutId payout, ReversalReason reason,
                           const std::string& note);

} // namespace touat
