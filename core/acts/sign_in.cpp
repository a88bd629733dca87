// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sign_in.h"

#include "core/consignment/artisan_table.h"
#include "core/name.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

// A till is switched off every night, which would make a day's wait one without end; and who stands there is
// seen. At the centre nobody sees who guesses.
std::int64_t secondsLocked(Book& book, const PinTries& tries) {
    constexpr std::int64_t aDay = 24 * 3600;
    return touat::secondsLocked(tries, book.surroundings().clock, book.stall().isCentre() ? aDay : longestWait);
}

/// A PIN or a password, `wrong` where it is not the one of the hash.
Result<Done> proveSecret(Book& book, AnyoneId person, std::string_view secret, const std::string& hash,
                         const Through& through, Reason wrong) {
    PinTryTable table(book.db());
    const auto tries = table.of(book.stream(), person, through);
    if (const auto wait = secondsLocked(book, tries); wait > 0)
        return refuse(Reason::pinLocked, Quantity::pieces(wait));
    if (!pinMatches(secret, hash, book.surroundings().peppers)) {
        (void)book.record(Person{}, PinRefused{person, through});
        const auto left = std::max(0, freeTries - tries.failures - 1);
        if (left > 0) return refuse(wrong, Quantity::pieces(left));
        const auto now = table.of(book.stream(), person, through);
        return refuse(Reason::pinLocked,
                      Quantity::pieces(secondsLocked(book, now)));
    }
    return Done{};
}

Result<Done> prove(Book& book, AnyoneId person, std::string_view pin, const std::string& hash,
                   const Through& through) {
    if (hash.empty()) return refuse(Reason::pinMissing);
    if (pin.empty()) return refuse(Reason::pinEmpty);
    return proveSecret(book, person, pin, hash, through, Reason::pinWrong);
}

} // namespace

Result<Person> provePin(Book& book, StaffId staff, std::string_view pin, const Through& through) {
    const auto member = StaffTable(book.db()).find(staff);
    const bool worksHere =
        member && (!member->stall || *member->stall == book.stall() || book.stall().isCentre());
    if (!worksHere) return refuse(Reason::personUnknown);
    if (member->isDismissed()) return refuse(Reason::personDismissed);
    const auto proof = prove(book, AnyoneId::fromPacked(staff.packed()), pin, member->pin, through);
    if (!proof) return proof.refusal();
    return member->person();
}

Result<Done> provePassword(Book& book, StaffId staff, std::string_view password, const Through& through) {
    const auto hash = StaffPasswordTable(book.db()).of(staff);
    if (hash.empty()) return Done{};
    if (password.empty()) return refuse(Reason::passwordWanted);
    const auto person = AnyoneId::fromPacked(staff.packed());
    return proveSecret(book, person, composed(password), hash, through, Reason::passwordWrong);
}

Result<Person> proveToCentre(Book& book, StaffId staff, std::string_view pin, std::string_view password,
                             const Through& through) {
    auto person = provePin(book, staff, pin, through);
    if (!person) return person;
    if (const auto proof = provePassword(book, staff, password, through); !proof) return proof.refusal();
    return person;
}

Result<Person> signIn(Book& book, StaffId staff, std::string_view pin, const Through& through) {
    const auto person = provePin(book, staff, pin, through);
    if (person) noteSignIn(book, *person, through);
    return person;
}

void noteSignIn(Book& book, const Person& person, const Through& through) {
    (void)book.record(person, SignedIn{AnyoneId::fromPacked(person.id->packed()), through});
}

Result<Artisan> signInArtisan(Book& book, const std::string& card, std::string_view pin,
                              const Through& through) {
    const auto artisan = ArtisanTable(book.db()).byCard(card);
    if (!artisan) return refuse(Reason::personUnknown);
    const auto person = AnyoneId::fromPacked(artisan->id.packed());
    const auto proof = prove(book, person, pin, artisan->pin, through);
    if (!proof) return proof.refusal();
    (void)book.record(Person{}, SignedIn{person, through});
    return *artisan;
}

} // namespace touat
