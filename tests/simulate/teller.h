// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells one story in a folder of its own, which goes away again.
#pragma once

#include <string>

#include "world.h"

namespace touat::simulate {

struct Told {
    std::string violation; // "": every invariant held
    std::string digest;    // of all journals
};

Told tell(const Story& story, Tallies& tallies);

} // namespace touat::simulate
