// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt printer on a real socket of this machine, with the habits of the cheap and of the good
// ones. Takes one connection at a time, as they do.
#pragma once

#include <QString>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace touat {

class LoopbackPrinter {
  public:
    struct Habits {
        bool answers = true;
        bool chatters = false;              // says other things before it answers
        std::size_t paper = SIZE_MAX;       // bytes of a connection until the paper ends, once
        std::size_t closesAfter = SIZE_MAX; // bytes of a connection; the next one is whole
        std::size_t stopsAfter = SIZE_MAX;  // reading, in all, until goOn()
        int restMs = 0;                     // before each read of a few bytes
    };
    struct Status {
        std::uint8_t printer = 0x12;
        std::uint8_t offline = 0x12;
        std::uint8_t paper = 0x12;
    };

    LoopbackPrinter(); // plugged in and switched on
    explicit LoopbackPrinter(Habits habits);
    ~LoopbackPrinter();

    QString target() const;
    void setStatus(Status status);
    void switchOff(); // nobody listens any more
    void switchOn();  // at the same address
    void goOn();

    /// What came over each connection that brought more than questions.
    std::vector<std::string> received() const;
    std::string all() const;
    int questions() const;

  private:
    void work();
    void serve(int fd);
    bool hear(int fd, char byte, std::string& heard);
    std::string answer(std::string& heard);

    mutable std::mutex m_mutex;
    Habits m_habits;
    Status m_status;
    std::vector<std::string> m_received;
    int m_questions = 0;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_off = false;
    std::thread m_thread;
};

} // namespace touat
