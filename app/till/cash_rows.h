// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An amount as the notes and coins that pages draw.
#pragma once

#include "app/till/row_model.h"
#include "core/sales/denomination.h"

namespace touat {

class CashRows : public RowModel<CashPart> {
  public:
    explicit CashRows(QObject* parent)
        : RowModel({{"picture",
                     [](const CashPart& p) {
                         return QString::fromUtf8(p.denomination.picture.data(),
                                                  static_cast<int>(p.denomination.picture.size()));
                     }},
                    {"note",
                     [](const CashPart& p) { return p.denomination.kind == CashKind::note; }},
                    {"count", [](const CashPart& p) { return p.count; }}},
                   parent) {}
};

} // namespace touat
