// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sign_in.h"

#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

Result<Done> prove(Book& book, AnyoneId person, std::string_view pin, const std::string& hash) {
    if (hash.empty()) return refuse(Reason::pinMissing);
    if (pin.empty()) return refuse(Reason::pinEmpty);
    PinTryTable table(book.db());
    const auto tries = table.of(book.stream(), person);
    if (const auto wait = secondsLocked(tries, book.surroundings().clock); wait > 0)
        return refuse(Reason::pinLocked, Quantity::pieces(wait));
    if (!pinMatches(pin, hash, book.surroundings().peppers)) {
        (void)book.record(Person{}, PinRefused{person});
        const auto left = std::max(0, freeTries - tries.failures - 1);
        if (left > 0) return refuse(Reason::pinWrong, Quantity::pieces(left));
        const auto now = table.of(book.stream(), person);
        return refuse(Reason::pinLocked,
                      Quantity::pieces(secondsLocked(now, book.surroundings().clock)));
    }
    return Done{};
}

} // namespace

Result<Person> provePin(Book& book, StaffId staff, std::string_view pin) {
    const auto member = StaffTable(book.db()).find(staff);
    const bool worksHere =
        member && (!member->stall || *member->stall == book.stall() || book.stall().isCentre());
    if (!worksHere) return refuse(Reason::personUnknown);
    const auto proof = prove(book, AnyoneId::fromPacked(staff.packed()), pin, member->pin);
    if (!proof) return proof.refusal();
    return member->person();
}

Result<Person> signIn(Book& book, StaffId staff, std::string_view pin) {
    const auto person = provePin(book, staff, pin);
    if (person) noteSignIn(book, *person);
    return person;
}

void noteSignIn(Book& book, const Person& person) {
    (void)book.record(person, SignedIn{AnyoneId::fromPacked(person.id->packed())});
}

Result<Artisan> signInArtisan(Book& book, const std::string& card, std::string_view pin) {
    const auto artisan = ArtisanTable(book.db()).byCard(card);
    if (!artisan) return refuse(Reason::personUnknown);
    const auto person = AnyoneId::fromPacked(artisan->id.packed());
    const auto proof = prove(book, person, pin, artisan->pin);
    if (!proof) return proof.refusal();
    (void)book.record(Person{}, SignedIn{person});
    return *artisan;
}

} // namespace touat
