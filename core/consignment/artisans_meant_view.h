// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may stand before the screen: found by a card, by the tag of a thing they made, by a telephone
// number, or among pictures; never by a typed name, which not everybody can write. Nothing is proved
// by it, and nothing of an account is told.
#pragma once

#include <vector>

#include "core/consignment/artisan.h"
#include "core/store/query.h"

namespace touat {

/// The holder of the card; or else whoever made things with that code, of which two makers may use the
/// same; or else those with that telephone number, however it was typed. Empty: nobody.
std::vector<Artisan> artisansMeant(Database& db, const std::string& code);
/// Everybody with a contract at a stall, by commune and then in the order in which they came.
std::vector<Artisan> artisansAt(Database& db, Stall stall);
/// The same of all stalls.
std::vector<Artisan> artisansAnywhere(Database& db);

} // namespace touat
