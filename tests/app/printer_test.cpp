// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Printers on a device file: a pseudo terminal is the cable, this test the printer at its end.
#include <gtest/gtest.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "app/till/printer.h"

namespace touat {
namespace {

using namespace std::chrono_literals;
using Kind = PrintTarget::Kind;

Patience patience() {
    Patience patience;
    patience.answer = 20s;
    patience.stall = 20s;
    return patience;
}

/// What hangs at the other end of a serial cable.
class SerialPrinter {
  public:
    explicit SerialPrinter(std::uint8_t paper, std::size_t pulledAfter = SIZE_MAX)
        : m_fd(::posix_openpt(O_RDWR | O_NOCTTY)), m_paper(paper), m_pulledAfter(pulledAfter) {
        ::grantpt(m_fd);
        ::unlockpt(m_fd);
        m_device = ::ptsname(m_fd);
        // Held open, so that the other end is not hung up between two jobs.
        m_other = ::open(m_device.c_str(), O_RDWR | O_NOCTTY);
        m_thread = std::thread([this] { work(); });
    }
    ~SerialPrinter() {
        m_off = true;
        m_thread.join();
        ::close(m_other);
        if (m_fd >= 0) ::close(m_fd);
    }
    PrintTarget target() const { return {Kind::device, m_device, {}}; }
    /// When all has come, or a while has passed.
    std::string received(std::size_t size) {
        for (int i = 0; i < 3'000 && m_size < size; ++i)
            std::this_thread::sleep_for(10ms);
        m_off = true;
        m_thread.join();
        m_thread = std::thread([] {});
        return m_received;
    }

  private:
    void work() {
        while (!m_off) {
            pollfd wait{m_fd, POLLIN, 0};
            if (::poll(&wait, 1, 5) <= 0) continue;
            char byte = 0;
            if (::read(m_fd, &byte, 1) != 1) continue;
            m_received += byte;
            const auto size = m_received.size();
            if (size >= 3 && m_received.compare(size - 3, 2, "\x10\x04") == 0) {
                const char which = m_received.back();
                m_received.resize(size - 3);
                const char answer = which == 4 ? static_cast<char>(m_paper) : '\x12';
                EXPECT_EQ(::write(m_fd, &answer, 1), 1);
            }
            m_size = m_received.size();
            if (m_size < m_pulledAfter) continue;
            ::close(m_fd);
            m_fd = -1;
            return;
        }
    }

    int m_fd;
    int m_other = -1;
    std::uint8_t m_paper;
    std::size_t m_pulledAfter;
    std::string m_device;
    std::string m_received;
    std::atomic<std::size_t> m_size = 0;
    std::atomic<bool> m_off = false;
    std::thread m_thread;
};

/// Every byte there is, often enough to fill the cable, and no question in it.
std::string anyBytes(int times) {
    std::string bytes;
    for (int i = 0; i < times; ++i)
        for (int byte = 255; byte >= 0; --byte)
            bytes += static_cast<char>(byte);
    return bytes;
}

TEST(Device, takesEveryByteAsItIs) {
    SerialPrinter serial(0x12);
    Bell bell;
    Printer printer(serial.target(), patience(), bell, Printer::Left::whole);
    int begun = 0;
    EXPECT_EQ(printer.print(anyBytes(100), [&] { ++begun; }), PrintCause::none);
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(printer.send(receipts::drawerKick()), PrintCause::none);
    const auto all = anyBytes(100) + receipts::drawerKick();
    EXPECT_EQ(serial.received(all.size()), all);
}

TEST(Device, saysThatThePaperIsOut) {
    SerialPrinter serial(0x72);
    Bell bell;
    Printer printer(serial.target(), patience(), bell, Printer::Left::whole);
    int begun = 0;
    EXPECT_EQ(printer.print(anyBytes(1), [&] { ++begun; }), PrintCause::paperOut);
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(serial.received(0), "");
}

TEST(Device, thatIsPulledOutInTheMiddleIsTheCable) {
    Bell bell;
    SerialPrinter serial(0x12, 3'000);
    Printer printer(serial.target(), patience(), bell, Printer::Left::whole);
    EXPECT_EQ(printer.print(anyBytes(100), [] {}), PrintCause::cable);
}

TEST(Device, thatIsNotThereIsTheCable) {
    const auto name = std::filesystem::temp_directory_path() / "touat-no-such-printer";
    Bell bell;
    Printer printer({Kind::device, name.string(), {}}, patience(), bell, Printer::Left::whole);
    EXPECT_EQ(printer.print("receipt", [] {}), PrintCause::cable);
    EXPECT_FALSE(std::filesystem::exists(name)); // and none is made
}

TEST(Device, aRungBellEndsEveryWait) {
    SerialPrinter serial(0x12);
    Bell bell;
    bell.ring();
    Printer printer(serial.target(), patience(), bell, Printer::Left::whole);
    EXPECT_NE(printer.print(anyBytes(100), [] {}), PrintCause::none);
    bell.quiet();
    EXPECT_EQ(printer.print(anyBytes(1), [] {}), PrintCause::none);
    EXPECT_EQ(serial.received(256), anyBytes(1));
}

TEST(Target, isReadFromText) {
    const auto is = [](const char* text, Kind kind, const char* place, const char* port) {
        EXPECT_EQ(readTarget(text), (PrintTarget{kind, place, port})) << text;
    };
    is("", Kind::none, "", "");
    is("none", Kind::none, "", "");
    is("tcp://192.168.1.50:9100", Kind::network, "192.168.1.50", "9100");
    is("tcp://192.168.1.50", Kind::network, "192.168.1.50", "9100");
    is("tcp://printer.local:515", Kind::network, "printer.local", "515");
    is("tcp://[fe80::1%eth0]:9101", Kind::network, "fe80::1%eth0", "9101");
    is("tcp://[::1]", Kind::network, "::1", "9100");
    is("/dev/usb/lp0", Kind::device, "/dev/usb/lp0", "");
    is("file:///srv/paper.bin", Kind::file, "/srv/paper.bin", "");
    is("file:///srv/paper/", Kind::file, "/srv/paper/", "");
    for (const auto* text : {"tcp://", "tcp://:9100", "tcp://a:0", "tcp://a:65536", "tcp://a:x",
                             "tcp://a:", "tcp://a/b", "file://srv", "file://", "lp0", "usb:lp0",
                             "http://a:9100", "tcp://a:-1", "tcp://a:91001234567"})
        EXPECT_EQ(readTarget(text), std::nullopt) << text;
}

} // namespace
} // namespace touat
