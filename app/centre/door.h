// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre's HTTPS door: bytes in, Office::answer() or PhoneDesk::answer(), bytes out. The only file
// that knows HTTP. TLS 1.3 with the centre's own certificate, or that of its public name for phones;
// limits on header, body, time and number of connections; the book is asked on its own thread, so that a
// slow line never holds it up.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "app/centre/certificates.h"
#include "app/centre/daemon_log.h"
#include "app/centre/office.h"
#include "app/centre/phone_desk.h"

namespace touat {

/// Under which name phones find the artisan's page, and the certificate that they trust for it.
struct PublicFace {
    std::string address;               // "https://touat.example.dz"; "": nowhere
    std::filesystem::path certificate; // PEM, with the chain; "": something before this door has it
    std::filesystem::path key;
    std::string name() const; // "touat.example.dz"
};

struct DoorSettings {
    std::string address = "0.0.0.0";
    std::uint16_t port = 7443; // 0: any free one
    int mostConnections = 200;
    int secondsToAnswer = 30; // for a whole request to arrive, and for a reply to leave
    PublicFace face;
    int watchPort = -1; // plain HTTP for this machine alone: /health, /metrics; below zero: none
};

class Door {
  public:
    /// Throws Fault when the port is taken or a certificate cannot be read.
    Door(Office& office, PhoneDesk& phones, DaemonLog& log, const CertificateFiles& certificates,
         const DoorSettings& settings);
    ~Door();
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    std::uint16_t port() const;
    std::uint16_t watchPort() const; // 0: nobody watches
    /// Serves until SIGTERM, SIGINT or a fault of the book; finishes what it has begun.
    /// Returns 0, or 1 after a fault.
    int run();

  private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

/// Whether somebody listens at a port of this machine: a daemon that was killed leaves its note behind.
bool isOpen(std::uint16_t port);

/// Asks the daemon that runs on this machine, with the token that it left in its folder. Throws
/// Fault(inputOutput) when it does not answer.
Answer askRunningCentre(std::uint16_t port, const CertificateFiles& certificates,
                        const std::string& localToken, const std::string& path,
                        const std::string& body);

} // namespace touat
