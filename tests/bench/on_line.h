// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device at a real centre, over TLS by the till's own courier: it joins with a code, and asks.
#pragma once

#include <string>

#include "app/till/courier.h"
#include "app/till/joining.h"
#include "processes/centre.h"

namespace touat::bench {

/// What the centre answers, while other lines go on. Throws when it refuses.
std::string answerTo(Courier& courier, const char* path, const std::string& body);

/// The next device of a stall, with a code that the centre has just made; the courier speaks for it from now on.
Joined joinOver(Courier& courier, const processes::Centre& centre, Stall at, std::uint64_t seed);

} // namespace touat::bench
