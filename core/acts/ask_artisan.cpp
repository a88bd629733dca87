// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/ask_artisan.h"

#include "core/acts/may_act.h"
#include "core/book/reach_view.h"
#include "core/consignment/artisan_table.h"
#include "core/phone.h"
#include "core/sales/goods_view.h"

namespace touat {

namespace {

enum class Asking { now, takenBack };

Result<Done> record(Book& book, const Person& by, ArtisanId artisan, Asking asking) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (!ArtisanTable(book.db()).find(artisan)) return refuse(Reason::artisanUnknown);
    ArtisanAsked fact;
    fact.artisan = artisan;
    for (const auto& row : GoodsView(book.db(), book.today()).wanted(book.stall()))
        if (row.goods.artisan == artisan && row.askedOn.has_value() == (asking == Asking::takenBack))
            fact.lines.push_back(
                {row.goods.item, asking == Asking::now ? row.wanted : Quantity{}});
    if (fact.lines.empty()) return refuse(Reason::noLines);
    (void)book.record(by, fact);
    return Done{};
}

} // namespace

Result<std::vector<Artisan>> setArtisanPhone(Book& book, const Person& by, ArtisanId artisan,
                                             const std::string& phone) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    ArtisanTable artisans(book.db());
    const auto known = artisans.find(artisan);
    if (!known) return refuse(Reason::artisanUnknown);
    if (!ReachView(book.db(), book.stall()).holds(artisan)) return refuse(Reason::centreSetsRules);
    const auto digits = phone.empty() ? std::optional(std::string{}) : readPhone(phone);
    if (!digits) return refuse(Reason::phoneUnusable, phone);
    if (*digits != known->phone) (void)book.record(by, ArtisanPhoneSet{artisan, *digits});
    auto others = artisans.withPhone(*digits);
    std::erase_if(others, [&](const Artisan& other) { return other.id == artisan; });
    return others;
}

Result<Done> askArtisan(Book& book, const Person& by, ArtisanId artisan) {
    return record(book, by, artisan, Asking::now);
}

Result<Done> takeBackAsking(Book& book, const Person& by, ArtisanId artisan) {
    return record(book, by, artisan, Asking::takenBack);
}

} // namespace touat
