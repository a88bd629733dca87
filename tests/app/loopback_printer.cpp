// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback_printer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string_view>

namespace touat {

using namespace std::string_view_literals;

namespace {

constexpr int lookMs = 5; // how often it looks whether the test wants something
constexpr int smallBuffer = 4096;

void insist(bool holds, const char* what) {
    if (holds) return;
    std::perror(what);
    std::abort();
}

} // namespace

LoopbackPrinter::LoopbackPrinter() : LoopbackPrinter(Habits{}) {}

LoopbackPrinter::LoopbackPrinter(Habits habits) : m_habits(habits) {
    switchOn();
}

LoopbackPrinter::~LoopbackPrinter() {
    switchOff();
}

QString LoopbackPrinter::target() const {
    return QStringLiteral("tcp://127.0.0.1:%1").arg(m_port);
}

void LoopbackPrinter::setStatus(Status status) {
    const std::lock_guard lock(m_mutex);
    m_status = status;
}

void LoopbackPrinter::goOn() {
    const std::lock_guard lock(m_mutex);
    m_habits.stopsAfter = SIZE_MAX;
}

void LoopbackPrinter::switchOff() {
    m_off = true;
    if (m_thread.joinable()) m_thread.join();
    if (m_listener >= 0) ::close(m_listener);
    m_listener = -1;
}

void LoopbackPrinter::switchOn() {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    // The memory of a printer is small: what it does not print stays with the sender.
    ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // Below the ports that the system gives to callers: one that calls a printer switched off must
    // not get its number, and talk to itself.
    static std::uint16_t next = static_cast<std::uint16_t>(20'000 + ::getpid() % 10'000);
    const bool again = m_port != 0;
    int bound = -1;
    for (int tries = 0; bound != 0 && tries < (again ? 1 : 1'000); ++tries) {
        if (!again) m_port = next = next < 30'000 ? static_cast<std::uint16_t>(next + 1) : 20'000;
        address.sin_port = htons(m_port);
        bound = ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    }
    insist(bound == 0, "bind");
    insist(::listen(m_listener, 64) == 0, "listen");
    m_off = false;
    m_thread = std::thread([this] { work(); });
}

std::vector<std::string> LoopbackPrinter::received() const {
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> papers;
    for (const auto& bytes : m_received)
        if (!bytes.empty()) papers.push_back(bytes);
    return papers;
}

std::string LoopbackPrinter::all() const {
    const auto papers = received();
    return std::accumulate(papers.begin(), papers.end(), std::string{});
}

int LoopbackPrinter::questions() const {
    const std::lock_guard lock(m_mutex);
    return m_questions;
}

void LoopbackPrinter::work() {
    while (!m_off) {
        pollfd wait{m_listener, POLLIN, 0};
        if (::poll(&wait, 1, lookMs) <= 0) continue;
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) continue;
        {
            const std::lock_guard lock(m_mutex);
            m_received.emplace_back();
        }
        serve(fd);
        ::close(fd);
    }
}

void LoopbackPrinter::serve(int fd) {
    std::string heard; // what may become a question
    while (!m_off) {
        std::size_t got = 0;
        std::size_t all = 0;
        Habits habits;
        {
            const std::lock_guard lock(m_mutex);
            habits = m_habits;
            got = m_received.back().size();
            for (const auto& bytes : m_received)
                all += bytes.size();
        }
        pollfd wait{fd, POLLIN, 0};
        if (all >= habits.stopsAfter) {
            ::poll(&wait, 1, 0);
            if ((wait.revents & (POLLERR | POLLHUP)) != 0) return; // the sender has given up
            ::poll(nullptr, 0, lookMs);
            continue;
        }
        if (::poll(&wait, 1, lookMs) <= 0) continue;
        if (habits.restMs > 0) ::poll(nullptr, 0, habits.restMs);
        char bytes[1024];
        const auto most =
            std::min({sizeof bytes, habits.stopsAfter - all, habits.closesAfter - got});
        const auto count = ::read(fd, bytes, most);
        if (count <= 0) return;
        const std::lock_guard lock(m_mutex); // nobody sees half a question
        for (ssize_t i = 0; i < count; ++i)
            if (!hear(fd, bytes[i], heard)) return;
    }
}

bool LoopbackPrinter::hear(int fd, char byte, std::string& heard) {
    auto& paper = m_received.back();
    paper += byte;
    heard += byte;
    if (heard.size() > 10) heard.erase(0, 1);
    const auto said = answer(heard);
    if (!said.empty() && m_habits.answers)
        insist(::send(fd, said.data(), said.size(), MSG_NOSIGNAL) > 0 || errno == EPIPE ||
                   errno == ECONNRESET,
               "answer");
    if (paper.size() >= m_habits.paper) {
        m_habits.paper = SIZE_MAX;
        m_status.paper = 0x72;
    }
    if (paper.size() < m_habits.closesAfter) return true;
    m_habits.closesAfter = SIZE_MAX;
    return false;
}

std::string LoopbackPrinter::answer(std::string& heard) {
    if (std::string_view(heard).ends_with("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"sv))
        return std::string("\x37\x25\x00", 3);
    if (heard.size() < 3 || heard.substr(heard.size() - 3, 2) != "\x10\x04") return {};
    const char which = heard.back();
    if (which < 1 || which > 4) return {};
    heard.clear();
    m_received.back().resize(m_received.back().size() - 3); // a question leaves no ink
    ++m_questions;
    const auto byte = which == 1   ? m_status.printer
                      : which == 2 ? m_status.offline
                                   : m_status.paper;
    // The status that printers send unasked, and "go on sending".
    std::string said = m_habits.chatters ? std::string("\x14\x00\x00\x0F\x11", 5) : std::string{};
    return said += static_cast<char>(byte);
}

} // namespace touat
