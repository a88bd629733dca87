// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre's own certificates: an authority that only this centre's devices trust, a server certificate signed by
// it for the name "centre.touat", whatever address the centre has, and one for each device.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/hash.h"
#include "core/id.h"
#include "core/moment.h"

namespace touat {

constexpr auto centreHostName = "centre.touat";

struct CertificateFiles {
    std::filesystem::path authority; // PEM; what devices pin
    std::filesystem::path authorityKey;
    std::filesystem::path server; // PEM
    std::filesystem::path serverKey;
    explicit CertificateFiles(const std::filesystem::path& folder);
};

/// Makes keys (P-256) and certificates. Valid from 2020 for forty years: a stall whose clock has
/// fallen back must still be able to talk. Throws Fault.
void makeCertificates(const CertificateFiles& files);

/// What a device shows at the door: that this key writes this stream (sync-ledger-integrity.md section 7), for a year
/// from `now`, which is the centre's clock; no other is asked. DER in base64. Throws Fault.
std::string certifyDevice(const CertificateFiles& files, const Stream& device, const Hash& publicKey, Moment now);

std::vector<std::string> linesOfFile(const std::filesystem::path& file);

} // namespace touat
