// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/print_line.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include <linux/sockios.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <memory>
#include <utility>

namespace touat {

namespace {

constexpr int restMs = 10;
constexpr int smallBuffer = 16'384;

PrintCause causeOf(int error) {
    switch (error) {
    case ECONNREFUSED:
    case EACCES:
    case EPERM:
    case EROFS:
    case EBUSY:
    case EISDIR:
    case ENOTDIR:
    case ENOSPC:
    case EDQUOT:
        return PrintCause::refused;
    default:
        return PrintCause::cable;
    }
}

} // namespace

std::optional<PrintTarget> readTarget(std::string_view text) {
    using Kind = PrintTarget::Kind;
    constexpr std::string_view tcp = "tcp://";
    constexpr std::string_view file = "file://";
    if (text.empty() || text == "none") return PrintTarget{};
    if (text.starts_with('/')) return PrintTarget{Kind::device, std::string(text), {}};
    if (text.starts_with(file) && text.size() > file.size() && text[file.size()] == '/')
        return PrintTarget{Kind::file, std::string(text.substr(file.size())), {}};
    if (!text.starts_with(tcp)) return std::nullopt;
    auto host = text.substr(tcp.size());
    std::string_view port = "9100";
    const auto colon = host.rfind(':');
    // "[fe80::1]:9100" has colons of its own inside the brackets.
    if (colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos) {
        port = host.substr(colon + 1);
        host = host.substr(0, colon);
    }
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    std::uint16_t number = 0;
    const auto* end = port.data() + port.size();
    const auto read = std::from_chars(port.data(), end, number);
    const bool sound = read.ec == std::errc{} && read.ptr == end && number > 0;
    if (host.empty() || host.find('/') != std::string_view::npos || !sound) return std::nullopt;
    return PrintTarget{Kind::network, std::string(host), std::string(port)};
}

Bell::Bell() : m_fd(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

Bell::~Bell() {
    ::close(m_fd);
}

void Bell::ring() {
    ::eventfd_write(m_fd, 1);
}

void Bell::quiet() {
    eventfd_t count = 0;
    ::eventfd_read(m_fd, &count);
}

bool Bell::rung() const {
    pollfd wait{m_fd, POLLIN, 0};
    return ::poll(&wait, 1, 0) > 0;
}

PrintCause PrintLine::open() {
    m_gone = false;
    m_broken = false;
    m_canRead = true;
    return m_target.kind == PrintTarget::Kind::network ? openNetwork() : openDevice();
}

PrintCause PrintLine::openNetwork() {
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(m_target.place.c_str(), m_target.port.c_str(), &wanted, &found) != 0)
        return PrintCause::cable;
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> addresses(found, ::freeaddrinfo);
    auto cause = PrintCause::cable;
    for (const auto* address = found; address != nullptr; address = address->ai_next) {
        cause = connectTo(*address);
        if (cause == PrintCause::none) break;
        close();
    }
    return cause;
}

PrintCause PrintLine::connectTo(const addrinfo& address) {
    m_fd = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) return causeOf(errno);
    // What the printer has not taken stays in our hands, where we see whether it moves.
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDBUF, &smallBuffer, sizeof smallBuffer);
    const int yes = 1; // or a question waits until the job before it is acknowledged
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(m_fd, address.ai_addr, address.ai_addrlen) == 0) return PrintCause::none;
    if (errno != EINPROGRESS) return causeOf(errno);
    if (ready(POLLOUT, Clock::now() + m_patience.connect) == 0) return PrintCause::cable;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    return error == 0 ? PrintCause::none : causeOf(error);
}

PrintCause PrintLine::openDevice() {
    constexpr int flags = O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_APPEND;
    m_fd = ::open(m_target.place.c_str(), O_RDWR | flags);
    if (m_fd < 0 && errno == EACCES) { // some systems let people write to printers, not read
        m_fd = ::open(m_target.place.c_str(), O_WRONLY | flags);
        m_canRead = false;
    }
    if (m_fd < 0) return causeOf(errno);
    termios line{};
    if (::tcgetattr(m_fd, &line) == 0) { // a serial cable must not change bytes; its speed is set
        ::cfmakeraw(&line);
        ::tcsetattr(m_fd, TCSANOW, &line);
    }
    return PrintCause::none;
}

PrintCause PrintLine::write(std::string_view bytes) {
    auto until = Clock::now() + m_patience.stall;
    int waiting = notTaken();
    while (!bytes.empty()) {
        const auto taken = ::write(m_fd, bytes.data(), bytes.size());
        if (taken < 0 && errno != EAGAIN && errno != EINTR) return causeOf(errno);
        if (taken > 0) bytes.remove_prefix(static_cast<std::size_t>(taken));
        // Bytes count as taken when the printer has them, not when they lie in our own buffer.
        const int before = std::exchange(waiting, notTaken());
        if (taken > 0 || waiting < before) until = Clock::now() + m_patience.stall;
        // Not poll(): a USB printer without paper says it is ready, and takes nothing.
        if (taken <= 0 && (Clock::now() >= until || !rest())) return PrintCause::cable;
    }
    return PrintCause::none;
}

PrintCause PrintLine::finish() {
    const bool network = m_target.kind == PrintTarget::Kind::network;
    if (network) ::shutdown(m_fd, SHUT_WR);
    const auto cause = lastByteTaken();
    if (cause != PrintCause::none || !network) return cause;
    // A printer that went away with bytes unread says so within a moment; a good one closes. What
    // it still says is read, or the system would break off and it might lose the end of the job.
    const auto until = Clock::now() + m_patience.goodbye;
    while (Clock::now() < until && readByte(until)) {
    }
    return m_broken ? PrintCause::cable : PrintCause::none;
}

PrintCause PrintLine::lastByteTaken() {
    auto until = Clock::now() + m_patience.stall;
    for (int waiting = notTaken(); waiting > 0;) {
        const int before = std::exchange(waiting, notTaken());
        if (waiting < before) until = Clock::now() + m_patience.stall;
        const bool broken = m_broken || (ready(0, Clock::now()) & POLLERR) != 0;
        if (waiting > 0 && (broken || Clock::now() >= until || !rest())) return PrintCause::cable;
    }
    if (m_target.kind == PrintTarget::Kind::network) return PrintCause::none;
    // A device says with this that its last block has gone over the cable.
    return ready(POLLOUT, until) == POLLOUT ? PrintCause::none : PrintCause::cable;
}

void PrintLine::close() {
    if (m_fd >= 0) ::close(m_fd);
    m_fd = -1;
}

void PrintLine::abandon() {
    // Or the system would go on sending for minutes, into the receipt that is sent again.
    const linger now{1, 0};
    if (m_fd >= 0) ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::tcflush(m_fd, TCOFLUSH);
    close();
}

std::optional<std::uint8_t> PrintLine::readByte(Clock::time_point until) {
    while (!m_gone && ready(POLLIN, until) != 0) {
        std::uint8_t byte = 0;
        const auto count = ::read(m_fd, &byte, 1);
        if (count == 1) return byte;
        if (count < 0 && errno != EAGAIN && errno != EINTR) {
            m_broken = true;
            m_gone = true;
        } else if (count == 0 && m_target.kind == PrintTarget::Kind::network) {
            m_gone = true;
        } else if (Clock::now() >= until || !rest()) { // a device without anything to say
            break;
        }
    }
    return std::nullopt;
}

/// What poll() says of the printer; 0 when nothing came in time or the bell was rung.
int PrintLine::ready(short events, Clock::time_point until) const {
    using std::chrono::ceil;
    const auto left = ceil<Patience::Ms>(until - Clock::now()).count();
    pollfd waits[]{{m_fd, events, 0}, {m_bell.fd(), POLLIN, 0}};
    ::poll(waits, 2, static_cast<int>(std::max<std::int64_t>(left, 0)));
    return waits[1].revents == 0 ? waits[0].revents : 0;
}

/// A short pause; false when the bell was rung.
bool PrintLine::rest() const {
    pollfd bell{m_bell.fd(), POLLIN, 0};
    return ::poll(&bell, 1, restMs) == 0;
}

/// Bytes that the system has taken and the printer has not; serial lines answer this one too.
int PrintLine::notTaken() const {
    int bytes = 0;
    return ::ioctl(m_fd, SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

} // namespace touat
