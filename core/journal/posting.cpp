// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/posting.h"

#include <algorithm>
#include <map>

namespace touat {

std::optional<Commodity> Commodity::parse(std::string_view text) {
    if (text == "DZD") return dinar();
    const auto id = ItemId::parse(text);
    if (!id) return std::nullopt;
    return item(*id);
}

std::string Commodity::text() const {
    return *this == dinar() ? "DZD" : ItemId::fromPacked(m_packed).text();
}

void Postings::post(std::string account, Money amount) {
    add(std::move(account), Commodity::dinar(), amount.centimes());
}

void Postings::post(std::string account, ItemId item, Quantity quantity) {
    add(std::move(account), Commodity::item(item), quantity.thousandths());
}

void Postings::add(std::string account, Commodity commodity, std::int64_t amount) {
    const auto same = std::find_if(list.begin(), list.end(), [&](const Posting& posting) {
        return posting.commodity == commodity && posting.account == account;
    });
    if (same == list.end()) {
        if (amount != 0) list.push_back({std::move(account), commodity, amount});
        return;
    }
    must(!__builtin_add_overflow(same->amount, amount, &same->amount), "a posting overflowed");
    if (same->amount == 0) list.erase(same);
}

bool sumsToZero(const std::vector<Posting>& postings) {
    std::map<Commodity, std::int64_t> sums;
    for (const auto& posting : postings)
        if (__builtin_add_overflow(sums[posting.commodity], posting.amount,
                                   &sums[posting.commodity]))
            return false;
    return std::all_of(sums.begin(), sums.end(), [](const auto& sum) { return sum.second == 0; });
}

namespace account {

namespace {
std::string of(const char* kind, Stall stall) { return std::string(kind) + ':' + stall.text(); }
std::string of(const char* kind, ArtisanId artisan) {
    return std::string(kind) + ':' + artisan.text();
}
} // namespace

std::string drawer(Stall stall) { return of("drawer", stall); }
std::string card(Stall stall) { return of("card", stall); }
std::string mobile(Stall stall) { return of("mobile", stall); }
std::string safe(Stall stall) { return of("safe", stall); }
std::string overShort(Stall stall) { return of("over_short", stall); }
std::string expense(Stall stall) { return of("expense", stall); }
std::string commission(Stall stall) { return of("commission", stall); }
std::string vat(Stall stall) { return of("vat", stall); }
std::string revenue(Stall stall) { return of("revenue", stall); }
std::string centreFee() { return of("fee", Stall::centre()); }
std::string artisan(ArtisanId artisan) { return of("artisan", artisan); }
std::string bank(Stall stall) { return of("bank", stall); }
std::string held(Stall stall) { return of("held", stall); }
std::string current(Stall stall) { return of("current", stall); }
std::string borne(Stall stall) { return of("borne", stall); }
std::string promotion() { return of("promotion", Stall::centre()); }
std::string loss(Stall stall) { return of("loss", stall); }
std::string ownGoods(Stall stall) { return of("own_goods", stall); }
std::string elsewhere() { return "elsewhere"; }
std::string badDebt(Stall stall) { return of("bad_debt", stall); }
std::string rentDue(Stall stall) { return of("rent_due", stall); }
std::string rent() { return of("rent", Stall::centre()); }
std::string duty(Stall stall) { return of("duty", stall); }
std::string rounding(Stall stall) { return of("rounding", stall); }
std::string vouchers(Stall stall) { return of("vouchers", stall); }
std::string deposits(Stall stall) { return of("deposits", stall); }
std::string kept(Stall stall) { return of("kept", stall); }
std::string customer(CustomerId who) { return "customer:" + who.text(); }
std::string aside(Stall stall) { return of("aside", stall); }
std::string stock(Stall stall) { return of("stock", stall); }
std::string sold(Stall stall) { return of("sold", stall); }
std::string reserve(Stall stall) { return of("reserve", stall); }
std::string damaged(Stall stall) { return of("damaged", stall); }
std::string lost(Stall stall) { return of("lost", stall); }
std::string used(Stall stall) { return of("used", stall); }
std::string transit(Stall from, Stall to) { return of("transit", from) + '>' + to.text(); }
std::string entrusted(ArtisanId artisan) { return of("entrusted", artisan); }
std::string supplied(Stall stall) { return of("supplied", stall); }

} // namespace account

} // namespace touat
