// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Printing a paper again. Every copy after the first is marked and counted.
#pragma once

#include "core/book/book.h"

namespace touat {

/// The number of the copy: 1 for the first one after the original. Refused: notAllowed, saleUnknown.
Result<int> reprint(Book& book, const Person& by, SaleId sale);

} // namespace touat
