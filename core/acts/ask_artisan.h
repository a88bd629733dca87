// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An artisan was asked, by telephone or by a paper, for what fell below its level here.
#pragma once

#include "core/book/book.h"
#include "core/consignment/artisan.h"

namespace touat {

/// Another telephone number, as people write it; empty: none is known any more. Several artisans may
/// have one: those others are returned, so that somebody can say whether that is meant.
/// Refused: notAllowed, artisanUnknown, phoneUnusable, centreSetsRules (the artisan has neither signed nor goods here).
Result<std::vector<Artisan>> setArtisanPhone(Book& book, const Person& by, ArtisanId artisan,
                                             const std::string& phone);

/// For everything that is wanted of the artisan and was not asked for yet. Refused: notAllowed,
/// artisanUnknown, noLines (there is nothing of that).
Result<Done> askArtisan(Book& book, const Person& by, ArtisanId artisan);

/// It was said too early: nobody was asked. Refused: notAllowed, artisanUnknown, noLines.
Result<Done> takeBackAsking(Book& book, const Person& by, ArtisanId artisan);

} // namespace touat
