// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs, patience and a folder for the tests of printing.
#pragma once

#include <QCoreApplication>
#include <QThread>

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>

#include "app/till/print_queue.h"
#include "loopback_printer.h"

namespace touat {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Habits = LoopbackPrinter::Habits;

/// Long where a printer is to answer, so that a busy machine is not taken for a silent printer.
inline Patience patience() {
    Patience patience;
    patience.answer = 20s;
    patience.stall = 20s;
    patience.goodbye = 20s;
    patience.retry = 20ms;
    patience.longestRetry = 80ms;
    patience.kick = 30s;
    return patience;
}

inline Patience quickWithSilence() {
    auto quick = patience();
    quick.answer = 150ms;
    return quick;
}

inline Patience quickWithStalls() {
    auto quick = patience();
    quick.stall = 400ms;
    return quick;
}

inline std::string job(int number, std::size_t size = 200) {
    auto text = "[job " + std::to_string(number) + ' ';
    while (text.size() + 1 < size)
        text += static_cast<char>('a' + text.size() % 26);
    return text + ']';
}

inline std::string jobs(int from, int to, std::size_t size = 200) {
    std::string text;
    for (int i = from; i <= to; ++i)
        text += job(i, size);
    return text;
}

inline std::string again() {
    return receipts::forgetTorn() + receipts::cutTorn();
}

inline std::string read(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

inline bool until(const std::function<bool()>& holds) {
    const auto end = Clock::now() + 30s;
    while (!holds()) {
        if (Clock::now() > end) return false;
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return true;
}

class PrintQueueTest : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string name = fs::temp_directory_path() / "touat-print-XXXXXX";
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path folder() const { return m_folder; }
    fs::path spool() const { return m_folder / "spool"; }
    std::size_t spooled() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(spool()), fs::directory_iterator{}));
    }
    QString fileTarget(const char* name) const {
        return "file://" + QString::fromStdString((m_folder / name).string());
    }

  private:
    fs::path m_folder;
};

inline bool done(const PrintQueue& queue) {
    return until([&] { return queue.waiting() == 0 && queue.state() == PrintState::idle; });
}

inline bool held(const PrintQueue& queue, PrintCause cause) {
    return until([&] { return queue.state() == PrintState::held && queue.cause() == cause; });
}

} // namespace touat
