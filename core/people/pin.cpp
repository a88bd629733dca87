// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/pin.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

#include "core/hash.h"

namespace touat {

namespace {

struct Cost {
    std::uint64_t ops;
    std::uint64_t kib;
};

// What ASVS 5.0 (appendix C) asks of argon2id: 46 MiB once. More would make every sign-in slower for
// people and save no PIN of six digits; what saves it are the pepper and the counted tries.
Cost costOf(PinCost cost) { return cost == PinCost::counter ? Cost{1, 46 * 1024} : Cost{1, 8}; }

using Salt = std::array<std::uint8_t, crypto_pwhash_SALTBYTES>;

std::array<std::uint8_t, 32> stretched(std::string_view pin, const Pepper& pepper,
                                       const Salt& salt, Cost cost) {
    std::array<std::uint8_t, 32> keyed{};
    crypto_generichash(keyed.data(), keyed.size(),
                       reinterpret_cast<const unsigned char*>(pin.data()), pin.size(),
                       pepper.secret.data(), pepper.secret.size());
    std::array<std::uint8_t, 32> out{};
    const int failed = crypto_pwhash(out.data(), out.size(),
                                     reinterpret_cast<const char*>(keyed.data()), keyed.size(),
                                     salt.data(), cost.ops, cost.kib * 1024,
                                     crypto_pwhash_ALG_ARGON2ID13);
    must(failed == 0, "no memory to check a PIN");
    return out;
}

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; (end = text.find('$')) != text.npos; text.remove_prefix(end + 1))
        parts.push_back(text.substr(0, end));
    parts.push_back(text);
    return parts;
}

std::uint64_t number(std::string_view text) {
    std::uint64_t n = 0;
    std::from_chars(text.data(), text.data() + text.size(), n);
    return n;
}

std::string unhex(std::string_view hex) {
    std::string out(hex.size() / 2, '\0');
    const auto decoded =
        sodium_hex2bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), hex.data(),
                       hex.size(), nullptr, nullptr, nullptr);
    return decoded == 0 ? out : std::string{};
}

} // namespace

Pepper makePepper(Random& random) {
    Pepper pepper;
    random.fill(pepper.secret);
    std::array<std::uint8_t, 4> id{};
    random.fill(id);
    pepper.id = hexOf(id);
    return pepper;
}

std::string hashPin(std::string_view pin, const Pepper& pepper, Random& random, PinCost cost) {
    Salt salt{};
    random.fill(salt);
    const auto price = costOf(cost);
    const auto hash = stretched(pin, pepper, salt, price);
    return "argon2id$" + pepper.id + '$' + std::to_string(price.ops) + '$' +
           std::to_string(price.kib) + '$' + hexOf(salt) + '$' + hexOf(hash);
}

bool pinMatches(std::string_view pin, std::string_view hash, const std::vector<Pepper>& peppers) {
    const auto parts = split(hash);
    if (parts.size() != 6 || parts[0] != "argon2id") return false;
    const auto pepper = std::find_if(peppers.begin(), peppers.end(),
                                     [&](const Pepper& each) { return each.id == parts[1]; });
    if (pepper == peppers.end()) return false;
    const Cost cost{number(parts[2]), number(parts[3])};
    // A hash comes from a book, and a book may be hostile: no check may eat the machine.
    if (cost.ops < 1 || cost.ops > 10 || cost.kib < 8 || cost.kib > 262'144) return false;
    const auto salt = unhex(parts[4]);
    const auto wanted = unhex(parts[5]);
    Salt bytes{};
    if (salt.size() != bytes.size() || wanted.size() != 32) return false;
    std::copy(salt.begin(), salt.end(), bytes.begin());
    const auto got = stretched(pin, *pepper, bytes, cost);
    return sodium_memcmp(got.data(), wanted.data(), got.size()) == 0;
}

std::string makePin(Random& random) {
    for (;;) {
        std::array<std::uint8_t, 4> bytes{};
        random.fill(bytes);
        std::string pin;
        for (const auto byte : bytes)
            if (byte < 250) pin += static_cast<char>('0' + byte % 10); // every digit as likely
        if (pin.size() == bytes.size() && checkPin(pin)) return pin;
    }
}

Result<Done> checkPin(std::string_view pin) {
    if (pin.empty()) return refuse(Reason::pinEmpty);
    if (pin.size() < 4 || pin.size() > 8) return refuse(Reason::pinTooWeak);
    bool alike = true;
    bool up = true;
    bool down = true;
    for (std::size_t i = 0; i < pin.size(); ++i) {
        if (pin[i] < '0' || pin[i] > '9') return refuse(Reason::pinTooWeak);
        if (i == 0) continue;
        alike = alike && pin[i] == pin[i - 1];
        up = up && pin[i] == pin[i - 1] + 1;
        down = down && pin[i] == pin[i - 1] - 1;
    }
    if (alike || up || down) return refuse(Reason::pinTooWeak);
    return Done{};
}

std::int64_t secondsLocked(const PinTries& tries, const Clock& clock, std::int64_t afterMany) {
    if (tries.failures < freeTries) return 0;
    std::int64_t wait = 30;
    for (int n = freeTries; n < tries.failures && wait < longestWait; ++n) wait *= 2;
    wait = tries.failures < manyTries ? std::min(wait, longestWait) : afterMany;
    const auto since = tries.lastBoot == clock.boot() ? tries.lastSteadyMs : 0;
    const auto passed = std::max<std::int64_t>(0, clock.steadyMs() - since) / 1000;
    return std::max<std::int64_t>(0, wait - passed);
}

} // namespace touat
