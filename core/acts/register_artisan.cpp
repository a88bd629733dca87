// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/register_artisan.h"

#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"
#include "core/phone.h"

namespace touat {

// EAN-13 in the range for use inside a shop, 29 for people: no item's own code begins so.
std::string artisanCardNumber(const EntryId& entry) {
    auto code = ownCode(entry.stream, entry.seq);
    code[1] = '9';
    code[2] = '9';
    code.pop_back();
    return code + eanCheckDigit(code);
}

Result<Done> checkArtisan(Book& book, const NewArtisan& who) {
    if (who.name.isEmpty()) return refuse(Reason::nameMissing);
    for (const auto* text : {&who.name.arabic, &who.name.latin, &who.commune.arabic,
                             &who.commune.latin, &who.portrait})
        if (!isCleanText(*text)) return refuse(Reason::textUnusable);
    if (const auto usable = checkPin(who.pin); !usable) return usable.refusal();
    if (!who.phone.empty() && !readPhone(who.phone))
        return refuse(Reason::phoneUnusable, who.phone);
    if (who.card.empty()) return Done{};
    if (!isUsableCode(who.card)) return refuse(Reason::codeUnusable, who.card);
    if (ArtisanTable(book.db()).byCard(who.card)) return refuse(Reason::codeTaken, who.card);
    return Done{};
}

Result<ArtisanId> registerArtisan(Book& book, const Person& by, const NewArtisan& who,
                                  const std::optional<FromTable>& table) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    if (const auto fits = checkArtisan(book, who); !fits) return fits.refusal();
    ArtisanRegistered fact;
    fact.card = who.card.empty() ? artisanCardNumber(book.nextEntry()) : who.card;
    const auto& around = book.surroundings();
    must(!around.peppers.empty(), "a device that registers people has a pepper");
    fact.name = who.name;
    fact.commune = who.commune;
    fact.portrait = who.portrait;
    fact.pin = hashPin(who.pin, around.peppers.back(), around.random, around.pinCost);
    fact.pinDigits = static_cast<int>(who.pin.size());
    fact.phone = readPhone(who.phone).value_or(std::string{});
    fact.table = table;
    return ArtisanId::of(book.record(by, fact).id);
}

} // namespace touat
