// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/postings.h"

namespace touat {

Postings postingsOf(Stall at, const GoodsReceived& fact) {
    Postings postings;
    for (const auto& line : fact.lines) {
        postings.post(account::stock(at), line.item, line.quantity);
        postings.post(account::supplied(at), line.item, -line.quantity);
    }
    return postings;
}

} // namespace touat
