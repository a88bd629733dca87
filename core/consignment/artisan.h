// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The maker to whom most pieces belong until they are sold.
#pragma once

#include "core/id.h"
#include "core/name.h"

namespace touat {

struct Artisan {
    ArtisanId id;
    std::string card; // the code on the card that signs the artisan in
    Name name;
    Name commune;
    std::string portrait;
    std::string pin;
    int pinDigits = 4;
    std::string phone; // empty: not known
    bool withdrawn = false; // came in by mistake, and has signed nothing
    friend bool operator==(const Artisan&, const Artisan&) = default;
};

} // namespace touat
