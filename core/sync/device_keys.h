// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The secrets of a device, in a file of their own beside the book and never in it, so that a copied
// book alone can neither sign nor guess PINs: the Ed25519 seed, the peppers, and the centre's
// certificate that the device pins.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/people/pin.h"
#include "core/signature.h"

namespace touat {

struct Surroundings;

struct DeviceKeys {
    SigningSeed seed{};
    std::vector<Pepper> peppers;
    std::string centreUrl;         // "https://10.0.0.2:7443"; "": this device stands alone
    std::string centreCertificate; // PEM of the centre's own authority: the only one trusted
    std::string certificate;       // of the seed's key by that authority, for a year; DER in base64, "": none yet

    Hash publicKey() const;
    std::string sign(std::string_view message) const; // 64 bytes as hex
};

DeviceKeys makeKeys(Random& random);
/// What a book needs of them: peppers, the seed, whether there is a centre.
void giveKeys(Surroundings& surroundings, const DeviceKeys& keys);

/// "S07.book" → "S07.keys".
std::filesystem::path keysBeside(const std::filesystem::path& book);
/// Readable by the owner alone; written whole or not at all. Throws Fault.
void saveKeys(const std::filesystem::path& file, const DeviceKeys& keys);
/// The centre's word for the key, in a file of keys that is there. Throws Fault.
void keepCertificate(const std::filesystem::path& file, const std::string& certificate);
/// Throws Fault: noSuchFile, damaged.
DeviceKeys loadKeys(const std::filesystem::path& file);

} // namespace touat
