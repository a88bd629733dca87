// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hash.h"

#include <sodium.h>

#include <algorithm>

#include "core/must.h"

namespace touat {

std::string hexOf(std::span<const std::uint8_t> bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::string Hash::hex() const { return hexOf(bytes); }

std::optional<Hash> Hash::parse(std::string_view hex) {
    if (hex.size() != 64) return std::nullopt;
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        return -1;
    };
    Hash hash;
    for (std::size_t i = 0; i < 32; ++i) {
        const int high = digit(hex[2 * i]);
        const int low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        hash.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return hash;
}

Hash Hash::fromBlob(std::string_view blob) {
    must(blob.size() == 32, "a stored hash has 32 bytes");
    Hash hash;
    std::copy(blob.begin(), blob.end(), hash.bytes.begin());
    return hash;
}

Hash hashOfEntry(std::string_view storedText) {
    static constexpr std::string_view domain = "TOUAT-J1";
    crypto_generichash_state state;
    Hash hash;
    crypto_generichash_init(&state, nullptr, 0, hash.bytes.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(domain.data()),
                              domain.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(storedText.data()),
                              storedText.size());
    crypto_generichash_final(&state, hash.bytes.data(), hash.bytes.size());
    return hash;
}

Hash hashOfFile(std::string_view bytes) {
    Hash hash;
    crypto_generichash(hash.bytes.data(), hash.bytes.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return hash;
}

static_assert(sizeof(crypto_generichash_state) <= 384);

namespace {
crypto_generichash_state* stateIn(std::array<std::uint8_t, 384>& memory) {
    return reinterpret_cast<crypto_generichash_state*>(memory.data());
}
} // namespace

Hasher::Hasher(std::string_view domain) {
    crypto_generichash_init(stateIn(m_state), nullptr, 0, 32);
    add(domain);
}

Hasher& Hasher::add(std::string_view part) {
    return add(std::span{reinterpret_cast<const std::uint8_t*>(part.data()), part.size()});
}

Hasher& Hasher::add(std::span<const std::uint8_t> part) {
    std::array<std::uint8_t, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::uint8_t>(part.size() >> (8 * i));
    crypto_generichash_update(stateIn(m_state), length.data(), length.size());
    crypto_generichash_update(stateIn(m_state), part.data(), part.size());
    return *this;
}

Hash Hasher::finish() {
    Hash hash;
    crypto_generichash_final(stateIn(m_state), hash.bytes.data(), hash.bytes.size());
    return hash;
}

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

namespace {
crypto_hash_sha256_state* sha256In(std::array<std::uint8_t, 128>& memory) {
    return reinterpret_cast<crypto_hash_sha256_state*>(memory.data());
}
} // namespace

Sha256::Sha256() { crypto_hash_sha256_init(sha256In(m_state)); }

Sha256& Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(sha256In(m_state), reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
    return *this;
}

Hash Sha256::finish() {
    Hash hash;
    crypto_hash_sha256_final(sha256In(m_state), hash.bytes.data());
    return hash;
}

} // namespace touat
