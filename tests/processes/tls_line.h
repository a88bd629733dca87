// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line as an enemy uses it: any bytes at any pace to a server, and a server that only listens to
// what is sent to it. No trust is checked; nothing is closed politely.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "app/centre/certificates.h"

struct ssl_ctx_st;
struct ssl_st;

namespace touat::processes {

class EnemyLine {
  public:
    enum class Speech { tls, plain };
    /// To a port of this machine, from its address 127.0.0.`host`. Throws when nobody takes the call, or speaks no TLS.
    /// `shown`: certificate and key in one file.
    EnemyLine(int port, Speech speech, int host = 1, const std::string& shown = {});
    ~EnemyLine();
    EnemyLine(const EnemyLine&) = delete;
    EnemyLine& operator=(const EnemyLine&) = delete;

    /// False when the other end has cut the line.
    bool send(std::string_view bytes);
    /// What comes until the other end closes the line; `cut` says whether it did so within `ms`.
    std::string hear(int ms);
    bool cut() const { return m_cut; }

  private:
    int m_socket = -1;
    ssl_ctx_st* m_context = nullptr;
    ssl_st* m_tls = nullptr;
    bool m_cut = false;
};

/// Answers calls at a port with a certificate.
class Listener {
  public:
    Listener(int port, const CertificateFiles& certificates);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// The first bytes that the next caller sends inside TLS; "" when it sends none and goes.
    std::string hearOne();

  private:
    int m_socket = -1;
    ssl_ctx_st* m_context = nullptr;
};

} // namespace touat::processes
