// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letting artisans reach their own account, and taking back what is lost: a link for the phone,
// another card, another PIN. Nobody sees another's figures: what is read is of whom the link names.
// Whoever reads it, on a phone, at a screen or for the house, leaves a line where it was read.
#pragma once

#include "core/book/book.h"
#include "core/consignment/artisan_page_view.h"

namespace touat {

/// The last part of the address of the artisan's page; nobody can guess it, and it is not kept: who
/// loses it gets another, and the one before opens nothing any more.
/// Refused: notAllowed (also for artisans about whom another device decides), artisanUnknown,
/// pinMissing.
Result<std::string> giveArtisanLink(Book& book, const Person& by, ArtisanId artisan);
/// The same for the slip of the artisan's last payout, once: it takes the place of the link on the slip
/// before, and the one on the card stays. Refused: notAllowed (also for artisans about whom another device
/// decides), payoutUnknown (also taken back, or not the last), payoutDone (the slip has one), pinMissing.
Result<std::string> giveSlipLink(Book& book, const Person& by, PayoutId payout);
/// The same by the centre for the slip that a stall's till is about to print: what that device wrote says who
/// paid, so nobody else is asked. Refused: payoutUnknown (also another device's, taken back, or not the
/// last there), payoutDone, pinMissing.
Result<std::string> giveSlipLinkTo(Book& book, const Stream& till, PayoutId payout);
/// The number of a new card; the old one opens nothing any more. Refused: notAllowed,
/// artisanUnknown.
Result<std::string> giveArtisanCard(Book& book, const Person& by, ArtisanId artisan);
/// Refused: notAllowed, artisanUnknown, pinEmpty, pinTooWeak.
Result<Done> setArtisanPin(Book& book, const Person& by, ArtisanId artisan, std::string_view pin);

/// Whose link it is. Refused: linkUnknown (also when it was given up for a newer one).
Result<Artisan> artisanOfLink(Book& book, std::string_view link);
/// As signInArtisan(), by the link instead of the card. Refused: linkUnknown too.
Result<Artisan> signInByLink(Book& book, std::string_view link, std::string_view pin);

/// What the page shows.
struct ReadAccount : ArtisanPage {
    std::optional<Moment> before; // when the artisan looked before
};
/// Reads the account and writes down that it was read.
ReadAccount readAccount(Book& book, const Artisan& artisan);
/// All of it, for a stall's screen or a kiosk at which the artisan has signed in, and writes it down as well.
ArtisanAccount readOnScreen(Book& book, const Artisan& artisan);
/// Somebody of the house has the account open: one line for each opening. What the same person asks of it again
/// within a quarter of an hour belongs to that opening. The command line, which has the file, leaves none.
void noteLook(Book& book, const Person& by, ArtisanId artisan);
/// Somebody of the house takes such a list away, on paper or in a table. The command line leaves no line here either.
void noteList(Book& book, const Person& by, PeopleList list);

} // namespace touat
