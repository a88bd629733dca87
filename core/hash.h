// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hash of an entry: BLAKE2b-256 over "TOUAT-J1" followed by the stored bytes. Anyone can check
// it without this program; it is never taken over anything that was read and written again.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace touat {

struct Hash {
    std::array<std::uint8_t, 32> bytes{};

    friend bool operator==(const Hash&, const Hash&) = default;
    std::span<const std::uint8_t> span() const { return bytes; }
    std::string hex() const;
    static std::optional<Hash> parse(std::string_view hex); // 64 lower-case digits
    static Hash fromBlob(std::string_view blob);            // a blob of 32 bytes from our own table
};

Hash hashOfEntry(std::string_view storedText);
/// The plain BLAKE2b-256 of a file's bytes, as `b2sum -l 256` prints it: what a photo is named by.
Hash hashOfFile(std::string_view bytes);

/// A digest of parts that come one after the other; `domain` keeps its kinds apart. Each part is
/// counted with its length, so that borders between parts cannot be moved.
class Hasher {
  public:
    explicit Hasher(std::string_view domain);
    Hasher& add(std::string_view part);
    Hasher& add(std::span<const std::uint8_t> part);
    Hash finish();

  private:
    alignas(64) std::array<std::uint8_t, 384> m_state; // crypto_generichash_state
};
/// The SHA-256 of bytes that come one after the other, as `sha256sum` prints it: for whoever has no BLAKE2b.
class Sha256 {
  public:
    Sha256();
    Sha256& add(std::string_view bytes);
    Hash finish();

  private:
    alignas(8) std::array<std::uint8_t, 128> m_state; // crypto_hash_sha256_state
};
std::string hexOf(std::span<const std::uint8_t> bytes);

} // namespace touat
