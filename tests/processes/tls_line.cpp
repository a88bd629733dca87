// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls_line.h"

#include <openssl/ssl.h>
#include <poll.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

#include "loopback.h"

namespace touat::processes {

namespace {

constexpr int lineSeconds = 30;

int newSocket() {
    // A handler, unlike SIG_IGN, is not handed on to the programs that the test starts.
    std::signal(SIGPIPE, [](int) {});
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) throw std::runtime_error("no socket");
    const timeval patience{lineSeconds, 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    return socket;
}

} // namespace

EnemyLine::EnemyLine(int port, Speech speech, int host, const std::string& shown) : m_socket(newSocket()) {
    const auto address = loopback(port);
    auto own = loopback(0);
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + static_cast<unsigned>(host));
    if (bind(m_socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0 ||
        connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close(m_socket);
        throw std::runtime_error("nobody takes the call");
    }
    if (speech == Speech::plain) return;
    m_context = SSL_CTX_new(TLS_client_method());
    if (!shown.empty() && (SSL_CTX_use_certificate_file(m_context, shown.c_str(), SSL_FILETYPE_PEM) != 1 ||
                           SSL_CTX_use_PrivateKey_file(m_context, shown.c_str(), SSL_FILETYPE_PEM) != 1))
        throw std::runtime_error("no certificate in " + shown);
    m_tls = SSL_new(m_context);
    SSL_clear_mode(m_tls, SSL_MODE_AUTO_RETRY); // hear() waits by itself
    SSL_set_fd(m_tls, m_socket);
    if (SSL_connect(m_tls) == 1) return;
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
    close(m_socket);
    throw std::runtime_error("no TLS");
}

EnemyLine::~EnemyLine() {
    SSL_free(m_tls); // says nothing to the other end
    SSL_CTX_free(m_context);
    close(m_socket);
}

bool EnemyLine::send(std::string_view bytes) {
    const int length = static_cast<int>(bytes.size());
    if (m_tls != nullptr) return SSL_write(m_tls, bytes.data(), length) == length;
    return ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == length;
}

std::string EnemyLine::hear(int ms) {
    std::string heard;
    for (;;) {
        pollfd waiting{m_socket, POLLIN, 0};
        const bool kept = m_tls != nullptr && SSL_pending(m_tls) > 0;
        if (!kept && poll(&waiting, 1, ms) <= 0) return heard;
        char bytes[4096];
        const auto n = m_tls != nullptr ? SSL_read(m_tls, bytes, sizeof bytes)
                                        : static_cast<int>(recv(m_socket, bytes, sizeof bytes, 0));
        if (n < 0 && m_tls != nullptr && SSL_get_error(m_tls, n) == SSL_ERROR_WANT_READ) continue;
        if (n <= 0) {
            m_cut = true;
            return heard;
        }
        heard.append(bytes, static_cast<std::size_t>(n));
    }
}

Listener::Listener(int port, const CertificateFiles& certificates)
    : m_socket(newSocket()), m_context(SSL_CTX_new(TLS_server_method())) {
    const int yes = 1;
    setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const auto address = loopback(port);
    if (bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        listen(m_socket, 8) != 0 ||
        SSL_CTX_use_certificate_chain_file(m_context, certificates.server.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(m_context, certificates.serverKey.c_str(), SSL_FILETYPE_PEM) !=
            1)
        throw std::runtime_error("cannot listen at " + std::to_string(port));
}

Listener::~Listener() {
    SSL_CTX_free(m_context);
    close(m_socket);
}

std::string Listener::hearOne() {
    const int caller = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (caller < 0) throw std::runtime_error("nobody called");
    auto* tls = SSL_new(m_context);
    SSL_set_fd(tls, caller);
    std::string heard(4096, '\0');
    int n = SSL_accept(tls);
    if (n == 1) n = SSL_read(tls, heard.data(), static_cast<int>(heard.size()));
    heard.resize(static_cast<std::size_t>(n > 0 ? n : 0));
    SSL_free(tls);
    close(caller);
    return heard;
}

} // namespace touat::processes
