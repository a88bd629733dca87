// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale was paid otherwise than was pressed: the record is put right by a new fact. What was to be
// paid does not change.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Whether it can be corrected at all: only between cash, card and mobile.
bool canBeCorrected(const Tender& tender);

/// On the business day of the sale, or later when somebody with the right to refund agrees. A number
/// that proves a payment is taken where there is one; what is not said again of a payment that stays of
/// its kind is kept. Refused: notAllowed, saleUnknown, correctionTooLate, dayNotOpen, and the reasons of
/// checkTenders().
Result<Done> correctTender(Book& book, const Person& by, SaleId sale,
                           const std::vector<Tender>& tenders,
                           const std::optional<Person>& approver = std::nullopt);

} // namespace touat
