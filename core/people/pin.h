// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PINs. A PIN is short, so its hash alone could not protect it: before argon2id it is keyed with a
// pepper, a secret that lives in the device's key file and never in a book, and tries are counted
// by facts that survive a restart (five free, then a wait that doubles).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/moment.h"
#include "core/random.h"
#include "core/result.h"

namespace touat {

struct Pepper {
    std::string id; // eight hex digits, named in the hash
    std::array<std::uint8_t, 32> secret{};
};
Pepper makePepper(Random& random);

/// What one check costs the guesser. `counter` is the one for people's PINs (46 MiB, what
/// ASVS asks); `test` only for tests and the throw-away demo shop.
enum class PinCost { counter, test };

/// "argon2id$<pepper>$<ops>$<KiB>$<salt>$<hash>", which says all that a later check needs.
std::string hashPin(std::string_view pin, const Pepper& pepper, Random& random, PinCost cost);
/// False too when the hash names a pepper that this device does not have.
bool pinMatches(std::string_view pin, std::string_view hash, const std::vector<Pepper>& peppers);

/// Four to eight digits, not all alike, not a run like 1234. Refused: pinEmpty, pinTooWeak.
Result<Done> checkPin(std::string_view pin);

/// Four digits that checkPin() takes, for somebody who did not choose any.
std::string makePin(Random& random);

/// The failures so far and when the last one was, on the clock that nobody can set.
struct PinTries {
    int failures = 0;
    std::int64_t lastSteadyMs = 0;
    std::string lastBoot;
};
constexpr int freeTries = 5;
/// Seconds still to wait before the next try; 0: try now. After a restart of the machine the wait
/// is counted from the start, so that cutting the power shortens nothing. `afterMany`: from the twentieth failure on.
constexpr std::int64_t longestWait = 15 * 60;
constexpr int manyTries = 20;
std::int64_t secondsLocked(const PinTries& tries, const Clock& clock, std::int64_t afterMany = longestWait);

} // namespace touat
