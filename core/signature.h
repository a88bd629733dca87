// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An Ed25519 signature: only who has the seed can make it, whoever knows the key can check it, and the
// same message gets the same one.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/hash.h"

namespace touat {

using SigningSeed = std::array<std::uint8_t, 32>;

Hash publicKeyOf(const SigningSeed& seed);
std::string signatureOf(const SigningSeed& seed, std::string_view message); // 64 bytes as hex
bool signatureHolds(const Hash& publicKey, std::string_view message, std::string_view hexSignature);

} // namespace touat
