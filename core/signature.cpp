// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signature.h"

#include <sodium.h>

namespace touat {

namespace {

struct SigningKey {
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret{};
    explicit SigningKey(const SigningSeed& seed) {
        crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    }
    ~SigningKey() { sodium_memzero(secret.data(), secret.size()); }
};

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

Hash publicKeyOf(const SigningSeed& seed) {
    Hash key;
    key.bytes = SigningKey(seed).open;
    return key;
}

std::string signatureOf(const SigningSeed& seed, std::string_view message) {
    const SigningKey key(seed);
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(),
                         key.secret.data());
    return hexOf(signature);
}

bool signatureHolds(const Hash& publicKey, std::string_view message,
                    std::string_view hexSignature) {
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    std::size_t size = 0;
    if (sodium_hex2bin(signature.data(), signature.size(), hexSignature.data(),
                       hexSignature.size(), nullptr, &size, nullptr) != 0 ||
        size != signature.size() || hexSignature.size() != 2 * signature.size())
        return false;
    return crypto_sign_verify_detached(signature.data(), bytesOf(message), message.size(),
                                       publicKey.bytes.data()) == 0;
}

} // namespace touat
