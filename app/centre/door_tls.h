// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the door speaks TLS: 1.3 with the centre's own certificate, or that of its public name for phones, and what
// the other end of a line showed of itself. A certificate that the centre's authority did not sign ends the line.
#pragma once

#include <boost/asio/ssl.hpp>

#include <filesystem>
#include <optional>
#include <string>

#include "app/centre/certificates.h"
#include "core/id.h"
#include "core/moment.h"

namespace touat {

/// Throws Fault when a file cannot be read.
boost::asio::ssl::context tlsContext(const std::filesystem::path& certificate, const std::filesystem::path& key);
/// The same for the centre's own name, where devices show theirs.
boost::asio::ssl::context devicesTlsContext(const CertificateFiles& certificates);

/// The certificate of the public name, for whoever asks by it: phones, which are asked for none.
struct PublicTls {
    std::string name;
    boost::asio::ssl::context context;
    static int choose(SSL* line, int*, void* self);
};

/// What a line showed; one whose time is over is nobody's.
struct ShownCertificate {
    Stream device;
    Moment until;
    bool isOf(const std::string& named, Moment now) const { return device.text() == named && now < until; }
    /// Another is given before it ends: a stall may be closed for weeks.
    bool endsSoon(Moment now) const;
};
std::optional<ShownCertificate> shownBy(SSL* line);

} // namespace touat
