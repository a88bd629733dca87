// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre's HTTPS door: bytes in, Office::answer(), bytes out. The only file that knows HTTP.
// TLS 1.3 with the centre's own certificate; limits on header, body, time and number of connections;
// the book is asked on its own thread, so that a slow line never holds it up.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "app/centre/certificates.h"
#include "app/centre/office.h"

namespace touat {

struct DoorSettings {
    std::string address = "0.0.0.0";
    std::uint16_t port = 7443; // 0: any free one
    int mostConnections = 200;
    int secondsToAnswer = 30; // for a whole request to arrive, and for a reply to leave
};

class Door {
  public:
    /// Throws Fault when the port is taken or a certificate cannot be read.
    Door(Office& office, const CertificateFiles& certificates, const DoorSettings& settings);
    ~Door();
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    std::uint16_t port() const;
    /// Serves until SIGTERM, SIGINT or a fault of the book; finishes what it has begun.
    /// Returns 0, or 1 after a fault.
    int run();

  private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

/// Asks the daemon that runs on this machine, with the token that it left in its folder. Throws
/// Fault(inputOutput) when it does not answer.
Answer askRunningCentre(std::uint16_t port, const CertificateFiles& certificates,
                        const std::string& localToken, const std::string& path,
                        const std::string& body);

} // namespace touat
