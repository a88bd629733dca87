// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sales in a list, as returns, receipts and the centre's page show them.
#pragma once

#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/sales/sales_view.h"

namespace touat {

class SaleRows : public RowModel<SaleRow> {
  public:
    SaleRows(const Wording& wording, QObject* parent)
        : RowModel(
              {{"number", [](const SaleRow& s) { return QString::fromStdString(s.number); }},
               {"dateText", [&](const SaleRow& s) { return wording.date(dayOf(s.at)); }},
               {"timeText", [&](const SaleRow& s) { return wording.time(s.at); }},
               {"itemName", [&](const SaleRow& s) { return wording.name(s.firstItem); }},
               {"moreText", [&](const SaleRow& s) { return wording.more(s.lines); }},
               {"seller", [&](const SaleRow& s) { return wording.name(s.seller); }},
               {"goesBack", [](const SaleRow& s) { return s.total.isNegative(); }},
               {"backAgain",
                [](const SaleRow& s) {
                    return s.back.isZero() ? QString{}
                                           : s.back == s.total ? QStringLiteral("all")
                                                               : QStringLiteral("part");
                }},
               {"amountText", [&](const SaleRow& s) { return wording.amount(s.total); }}},
              parent) {}
};

} // namespace touat
