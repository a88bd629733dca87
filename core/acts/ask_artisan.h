// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An artisan was asked, by telephone or by a paper, for what fell below its level here.
#pragma once

#include "core/book/book.h"

namespace touat {

/// For everything that is wanted of the artisan and was not asked for yet. Refused: notAllowed,
/// artisanUnknown, noLines (there is nothing of that).
Result<Done> askArtisan(Book& book, const Person& by, ArtisanId artisan);

/// It was said too early: nobody was asked. Refused: notAllowed, artisanUnknown, noLines.
Result<Done> takeBackAsking(Book& book, const Person& by, ArtisanId artisan);

} // namespace touat
