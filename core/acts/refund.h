// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking goods back and giving the money for them: of a sale in this book, line by line, or of goods
// whose sale is not known here, at a price that was agreed.
#pragma once

#include "core/acts/sell.h"
#include "core/book/book.h"
#include "core/sales/on_counter.h"

namespace touat {

struct RefundWish {
    std::optional<FormerRecord> former;
    std::optional<Person> approver; // a second person who agreed on the spot
    std::optional<CustomerId> customer; // whose account it goes to
    std::optional<std::string> note;
};

/// Every share goes back the way it came, exactly; an artisan's share of goods whose sale is not
/// known is taken by the item's contract. All lines with a sale are of one sale. `basket` as in a
/// sale: one number, one document.
/// Nobody gets money for what nobody paid: what of the sale still stands on its customer's account is taken
/// off it first, and only the rest goes `through`.
/// Goods whose sale is not known are paid back as a voucher, and only when a second person agreed.
/// Refused: notAllowed, dayNotOpen, noLines, itemUnknown, saleUnknown, moreThanSold, alreadySold,
/// contractUnknown, quantityNotPositive, quantityNotWhole, oneOfAKind, amountTooLarge, returnTooLate
/// (quantity: days) and approvalNeeded unless somebody with the right to refund agreed, pieceNotHere (the stall
/// would keep at its own cost what by nobody else's word ever came here).
Result<Sold> refund(Book& book, const Person& by, std::int64_t basket,
                    const std::vector<ReturnedLine>& lines, TenderKind through,
                    const RefundWish& wish = {});

/// The document that refund() would record, its tenders not yet said; for exchanges.
Result<Document> readRefund(Book& book, const Person& by, std::int64_t basket,
                            const std::vector<ReturnedLine>& lines, PaidBack how,
                            const RefundWish& wish);

/// A line of a sale made here, with its right owner; empty: no sale here has it.
std::optional<SoldLine> soldLine(Book& book, SaleLineId line);

/// What of the sale went on its customer's account and is still owed.
Money unpaidOf(Book& book, SaleId sale);
/// So too, of the sale whose lines come back.
Money unpaidOf(Book& book, const std::vector<ReturnedLine>& back);

/// How so much goes back for a document that readRefund() read; see refund().
std::vector<Tender> waysBack(Book& book, const Document& back, Money amount, TenderKind through);

/// The facts by which goods that came back at the stall's cost become its own, from entry `next` on.
std::vector<Fact> goodwillFacts(Book& book, const EntryId& next, const Document& back);

/// What refund() or exchange() would give for these lines, whoever will be asked to agree. Refused: as
/// refund(), but for people.
Result<Money> worthOf(Book& book, const std::vector<ReturnedLine>& lines, PaidBack how);

/// What refund() would give for them in cash, and what of it only comes off the customer's account. Refused: as
/// worthOf().
struct BackInCash {
    Money worth;
    Money offAccount;
};
Result<BackInCash> backInCash(Book& book, const std::vector<ReturnedLine>& lines);

/// Takes back the whole of a sale just made, through the tenders that paid it: a mistake at the
/// counter. On the same business day, by whoever may lower a price by all of it.
/// Refused: notAllowed, saleUnknown, correctionTooLate, moreThanSold (something came back already),
/// approvalNeeded.
Result<Sold> voidSale(Book& book, const Person& by, SaleId sale, std::int64_t basket,
                      const RefundWish& wish = {});

} // namespace touat
