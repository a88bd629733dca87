// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invoice and credit note on A4 with the mentions of decree 05-468 (note on Algeria, 3.2), Arabic
// first with French: both parties with their numbers, lines, tax by rate, stamp duty, the total in
// figures and in letters. As many pages as it takes; every page says which it is.
#pragma once

#include <string>

#include "core/book/document_view.h"
#include "receipts/page.h"

namespace touat::receipts {

/// Throws Fault(paper), Fault(fontMissing). The same invoice gives the same bytes.
std::string drawInvoice(const Fonts& fonts, const PrintedInvoice& invoice);

} // namespace touat::receipts
