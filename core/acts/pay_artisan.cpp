// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/pay_artisan.h"

#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"

namespace touat {

Result<Paid> payArtisan(Book& centre, const Person& by, ArtisanId artisan, PayoutMethod method) {
    if (const auto may = mayAct(centre, by, Right::payArtisans); !may) return may.refusal();
    if (!ArtisanTable(centre.db()).find(artisan)) return refuse(Reason::artisanUnknown);
    const auto due = ArtisanEntryTable(centre.db()).due(artisan, centre.today());
    ArtisanPaid fact;
    fact.artisan = artisan;
    fact.method = method;
    for (const auto& line : due) {
        fact.amount += line.amount;
        fact.settles.push_back(line.source);
    }
    if (fact.amount <= Money{}) return refuse(Reason::nothingDue, fact.amount);
    Paid paid;
    paid.amount = fact.amount;
    paid.lines = fact.settles.size();
    paid.id = PayoutId::of(centre.record(by, fact).id);
    return paid;
}

} // namespace touat
