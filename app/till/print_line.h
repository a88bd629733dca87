// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cable to the printer: a network socket or a device file. Carries bytes both ways, knows when
// the printer has taken them, waits never longer than Patience, and not at all once the bell is
// rung.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/enum_words.h"

struct addrinfo;

namespace touat {

/// Why there is no paper.
enum class PrintCause {
    none,
    noPrinter, // none is set
    paperOut,
    lidOpen,
    offline, // the printer says it cannot, and not why
    cable,   // nothing there, or it fell silent in the middle
    refused, // something there that does not want us, or may not be written
};

template <> struct EnumWords<PrintCause> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"none", "no_printer", "paper_out", "lid_open", "offline", "cable", "refused"});
    static_assert(words.size() == static_cast<std::size_t>(PrintCause::refused) + 1);
};

struct PrintTarget {
    enum class Kind { none, network, device, file };
    Kind kind = Kind::none;
    std::string place; // host or path
    std::string port;

    friend bool operator==(const PrintTarget&, const PrintTarget&) = default;
};

/// "none", "tcp://192.168.1.50:9100", "/dev/usb/lp0", "file:///srv/paper.bin", "file:///srv/paper/"
/// (a folder gets a file for each job). Nothing when it is none of these.
std::optional<PrintTarget> readTarget(std::string_view text);

struct Patience {
    using Ms = std::chrono::milliseconds;
    Ms connect{5'000};
    Ms answer{1'500}; // to a question; a printer that needs longer counts as silent
    Ms stall{15'000}; // without one more byte taken
    Ms goodbye{300};  // until the printer closes its side
    Ms retry{1'000};  // the first pause, and each while a person changes the paper
    Ms longestRetry{10'000};
    Ms kick{5'000}; // an old kick must not open the drawer behind somebody's back
};

/// Ends every wait at once, from another thread.
class Bell {
  public:
    Bell();
    ~Bell();
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;
    void ring();
    void quiet();
    bool rung() const;
    int fd() const { return m_fd; }

  private:
    int m_fd;
};

class PrintLine {
  public:
    using Clock = std::chrono::steady_clock;

    PrintLine(PrintTarget target, const Patience& patience, const Bell& bell)
        : m_target(std::move(target)), m_patience(patience), m_bell(bell) {}
    ~PrintLine() { close(); }
    PrintLine(const PrintLine&) = delete;
    PrintLine& operator=(const PrintLine&) = delete;

    const PrintTarget& target() const { return m_target; }
    bool canRead() const { return m_canRead; }
    bool gone() const { return m_gone; } // the printer has closed its side, or broken off

    PrintCause open();
    PrintCause write(std::string_view bytes);
    std::optional<std::uint8_t> readByte(Clock::time_point until);
    /// Waits until the printer has the last byte, and says goodbye.
    PrintCause finish();
    void close();
    /// Closes, and throws away what the system has taken and the printer has not.
    void abandon();

  private:
    PrintCause openNetwork();
    PrintCause connectTo(const addrinfo& address);
    PrintCause openDevice();
    PrintCause lastByteTaken();
    int ready(short events, Clock::time_point until) const;
    bool rest() const;
    int notTaken() const;

    PrintTarget m_target;
    Patience m_patience;
    const Bell& m_bell;
    int m_fd = -1;
    bool m_canRead = true;
    bool m_gone = false;
    bool m_broken = false;
};

} // namespace touat
