// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/postings.h"

namespace touat {

Postings postingsOf(Stall at, const DepositTaken& fact) {
    // Custody moves, ownership does not: no money posting.
    Postings postings;
    for (const auto& line : fact.lines) {
        postings.post(account::stock(at), line.item, line.quantity);
        postings.post(account::entrusted(fact.artisan), line.item, -line.quantity);
    }
    return postings;
}

Postings postingsOf(Stall at, const ArtisanPaid& fact) {
    Postings postings;
    postings.post(account::artisan(fact.artisan), fact.amount);
    postings.post(account::safe(at), -fact.amount);
    return postings;
}

} // namespace touat
