// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/artisan_access.h"

#include "core/acts/may_act.h"
#include "core/acts/register_artisan.h"
#include "core/acts/sign_in.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_access_table.h"
#include "core/consignment/artisan_table.h"

namespace touat {

namespace {

constexpr std::size_t linkBytes = 16; // 128 bits
constexpr std::int64_t oneOpeningMs = 15LL * 60 * 1000;

Result<Artisan> decidedAbout(Book& book, const Person& by, ArtisanId id) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    const auto artisan = ArtisanTable(book.db()).find(id);
    if (!artisan) return refuse(Reason::artisanUnknown);
    if (!decidesAbout(book.stream(), id)) return refuse(Reason::notAllowed);
    return *artisan;
}

Result<std::string> newLink(Book& book, const Person& by, const Artisan& artisan,
                            const std::optional<PayoutId>& slip) {
    if (artisan.pin.empty()) return refuse(Reason::pinMissing);
    std::array<std::uint8_t, linkBytes> secret{};
    book.surroundings().random.fill(secret);
    const auto link = hexOf(secret);
    (void)book.record(by, ArtisanLinkGiven{artisan.id, hashOfLink(link), slip});
    return link;
}

Result<std::string> slipLink(Book& book, const Person& by, Stall paidAt, PayoutId id) {
    const auto payout = PayoutTable(book.db()).find(id);
    if (!payout || PayoutTable(book.db()).last(payout->artisan, paidAt) != id)
        return refuse(Reason::payoutUnknown);
    if (!decidesAbout(book.stream(), payout->artisan)) return refuse(Reason::notAllowed);
    if (ArtisanAccessTable(book.db()).linkedSlip(payout->artisan) == id)
        return refuse(Reason::payoutDone);
    return newLink(book, by, *ArtisanTable(book.db()).find(payout->artisan), id);
}

} // namespace

Result<std::string> giveArtisanLink(Book& book, const Person& by, ArtisanId id) {
    const auto artisan = decidedAbout(book, by, id);
    if (!artisan) return artisan.refusal();
    return newLink(book, by, *artisan, std::nullopt);
}

Result<std::string> giveSlipLink(Book& book, const Person& by, PayoutId id) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    return slipLink(book, by, book.stall(), id);
}

Result<std::string> giveSlipLinkTo(Book& book, const Stream& till, PayoutId id) {
    if (id.entry().stream != till) return refuse(Reason::payoutUnknown);
    return slipLink(book, Person{}, till.stall, id);
}

Result<std::string> giveArtisanCard(Book& book, const Person& by, ArtisanId id) {
    const auto artisan = decidedAbout(book, by, id);
    if (!artisan) return artisan.refusal();
    const auto card = artisanCardNumber(book.nextEntry());
    (void)book.record(by, ArtisanCardGiven{id, card});
    return card;
}

Result<Done> setArtisanPin(Book& book, const Person& by, ArtisanId id, std::string_view pin) {
    const auto artisan = decidedAbout(book, by, id);
    if (!artisan) return artisan.refusal();
    if (const auto usable = checkPin(pin); !usable) return usable.refusal();
    const auto& around = book.surroundings();
    must(!around.peppers.empty(), "a device that sets PINs has a pepper");
    (void)book.record(
        by, ArtisanPinSet{id, hashPin(pin, around.peppers.back(), around.random, around.pinCost),
                          static_cast<int>(pin.size())});
    return Done{};
}

Result<Artisan> artisanOfLink(Book& book, std::string_view link) {
    const auto id = ArtisanAccessTable(book.db()).byLink(hashOfLink(link));
    const auto artisan = id ? ArtisanTable(book.db()).find(*id) : std::nullopt;
    if (!artisan) return refuse(Reason::linkUnknown);
    return *artisan;
}

Result<Artisan> signInByLink(Book& book, std::string_view link, std::string_view pin) {
    const auto artisan = artisanOfLink(book, link);
    if (!artisan) return artisan.refusal();
    return signInArtisan(book, artisan->card, pin);
}

ReadAccount readAccount(Book& book, const Artisan& artisan) {
    ReadAccount read{artisanPage(book.db(), artisan, book.today()),
                     ArtisanAccessTable(book.db()).lastRead(artisan.id)};
    (void)book.record(Person{}, ArtisanAccountRead{artisan.id});
    return read;
}

ArtisanAccount readOnScreen(Book& book, const Artisan& artisan) {
    auto account = artisanAccount(book.db(), artisan, book.today());
    (void)book.record(Person{}, ArtisanAccountRead{artisan.id});
    return account;
}

void noteLook(Book& book, const Person& by, ArtisanId artisan) {
    if (!by.id) return;
    const auto last = ArtisanAccessTable(book.db()).lastLookOf(*by.id, artisan);
    if (last && last->id.entry().stream == book.stream()) {
        const auto since = book.now().utcMs() - last->at.utcMs();
        if (0 <= since && since < oneOpeningMs) return; // a clock that was set back hides nothing
    }
    (void)book.record(by, ArtisanAccountRead{artisan});
}

void noteList(Book& book, const Person& by, PeopleList list) {
    if (by.id) (void)book.record(by, PeopleListTaken{list});
}

} // namespace touat
