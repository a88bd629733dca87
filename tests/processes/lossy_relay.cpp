// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lossy_relay.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

#include "loopback.h"

namespace touat::processes {

namespace {

constexpr std::size_t mostHeld = 64 * 1024;
constexpr int turnMs = 5; // what is held back is looked at so often

// The other end hears that the line is gone, not that somebody hung up.
void tear(int socket) {
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(socket);
}

} // namespace

std::int64_t steadyMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

LossyRelay::LossyRelay(int to, std::uint64_t seed)
    : m_to(to),
      m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)),
      m_dice(seed) {
    auto address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listening, reinterpret_cast<const sockaddr*>(&address), size) != 0 ||
        listen(m_listening, 64) != 0 ||
        getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no relay");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { work(); });
}

LossyRelay::~LossyRelay() {
    m_stop = true;
    m_thread.join();
    for (auto& call : m_calls)
        if (!call.gone) cut(call);
    close(m_listening);
}

void LossyRelay::work() {
    bool calm = false;
    while (!m_stop) {
        std::vector<pollfd> waiting{{m_listening, POLLIN, 0}};
        for (const auto& call : m_calls) {
            const auto wants = [&](const Side& side, const Side& other) {
                const bool hear = !side.ended && other.toSend.size() < mostHeld;
                const bool tell = !side.toSend.empty() && side.notBefore <= steadyMs();
                return static_cast<short>((hear ? POLLIN : 0) | (tell ? POLLOUT : 0));
            };
            const auto socketOf = [&](const Side& side) { // or none is looked at
                return call.silentUntil > 0 ? -1 : side.socket;
            };
            waiting.push_back({socketOf(call.till), wants(call.till, call.centre), 0});
            waiting.push_back({socketOf(call.centre), wants(call.centre, call.till), 0});
        }
        poll(waiting.data(), waiting.size(), turnMs);
        std::size_t i = 1;
        for (auto& call : m_calls) {
            step(call, waiting[i].revents, waiting[i + 1].revents);
            i += 2;
        }
        if (m_calm && !std::exchange(calm, true))
            for (auto& call : m_calls)
                if (!call.gone) cut(call);
        m_calls.remove_if([](const Call& call) { return call.gone; });
        if ((waiting[0].revents & POLLIN) != 0) take();
    }
}

void LossyRelay::take() {
    for (;;) {
        const int till = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (till < 0) return;
        ++m_counts.calls;
        auto& call = m_calls.emplace_back();
        call.till.socket = till;
        if (!m_calm && below(100) < 10) {
            ++m_counts.refused;
            continue;
        }
        const int centre = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto address = loopback(m_to);
        if (connect(centre, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ++m_counts.unanswered;
            close(centre);
            continue;
        }
        fcntl(centre, F_SETFL, O_NONBLOCK);
        call.centre.socket = centre;
        call.left = std::numeric_limits<std::int64_t>::max();
        call.piece = 16 * 1024;
        if (m_calm) continue;
        // In the middle of a handshake, of a message, or after many of them.
        constexpr std::array reaches{600, 6'000, 60'000, 400'000};
        call.left = 1 + below(reaches[static_cast<std::size_t>(below(4))]);
        if (below(100) < 40) call.piece = static_cast<std::size_t>(1 + below(1400));
        if (below(100) < 40) call.delay = 1 + below(40);
        if (below(100) < 25) call.silent = 500 + below(8'000);
    }
}

void LossyRelay::carry(Call& call, Side& from, Side& to, short events) {
    if ((events & (POLLIN | POLLHUP | POLLERR)) == 0 || from.ended || call.left == 0) return;
    std::array<char, 16 * 1024> bytes{};
    const auto room = std::min({bytes.size(), call.piece, static_cast<std::size_t>(call.left)});
    const auto got = recv(from.socket, bytes.data(), room, 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0) {
        from.ended = true;
        return;
    }
    to.toSend.append(bytes.data(), static_cast<std::size_t>(got));
    if (call.delay > 0)
        to.notBefore = std::max(to.notBefore, steadyMs() + below(static_cast<int>(call.delay)));
    call.left -= got;
}

void LossyRelay::send(Side& to, short events) {
    if ((events & POLLOUT) == 0 || to.toSend.empty()) return;
    const auto sent = ::send(to.socket, to.toSend.data(), to.toSend.size(), MSG_NOSIGNAL);
    if (sent > 0)
        to.toSend.erase(0, static_cast<std::size_t>(sent));
    else if (errno != EAGAIN && errno != EINTR)
        to.ended = true;
}

void LossyRelay::step(Call& call, short tillEvents, short centreEvents) {
    if (call.centre.socket < 0) { // to nobody
        if (tillEvents != 0) cut(call);
        return;
    }
    if (call.silentUntil > 0) {
        if (steadyMs() >= call.silentUntil) cut(call);
        return;
    }
    carry(call, call.till, call.centre, tillEvents);
    carry(call, call.centre, call.till, centreEvents);
    send(call.till, tillEvents);
    send(call.centre, centreEvents);
    const bool allSaid = call.till.toSend.empty() && call.centre.toSend.empty();
    if (call.left == 0 && allSaid) {
        if (call.silent == 0) {
            ++m_counts.cut;
            return cut(call);
        }
        ++m_counts.stalled;
        call.silentUntil = steadyMs() + call.silent;
        return;
    }
    // Whoever hangs up hangs up at both ends, when the other has heard the rest.
    const bool over = (call.till.ended && call.centre.toSend.empty()) ||
                      (call.centre.ended && call.till.toSend.empty());
    if (!over) return;
    close(call.till.socket);
    close(call.centre.socket);
    call.gone = true;
}

void LossyRelay::cut(Call& call) {
    tear(call.till.socket);
    if (call.centre.socket >= 0) tear(call.centre.socket);
    call.gone = true;
}

} // namespace touat::processes
