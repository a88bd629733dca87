// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real program as a child process: its output line by line, its death by any signal. For tests
// that start what people start.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace touat::processes {

using Words = std::vector<std::string>;

/// build/bin/NAME
std::string program(const std::string& name);

struct Ended {
    int code = -1; // exit code; 128 + signal when it was killed
    std::string out;
    std::string err;
};
/// Runs to the end. `input` goes to its standard input.
Ended run(const Words& command, const std::string& input = {});

class Child {
  public:
    /// Starts it; standard output is read by the test, standard error goes to `log` ("": dropped).
    explicit Child(const Words& command, const std::filesystem::path& log = {});
    ~Child(); // kills what still runs
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next line of its standard output without its end; false at the end, or when `ms` have
    /// passed without one.
    bool readLine(std::string& line, int ms = 10'000);
    bool isRunning();
    void signal(int number);
    int wait(); // exit code as in Ended
    int pid() const { return m_pid; }

  private:
    int m_pid = -1;
    int m_out = -1;
    int m_code = -1;
    std::string m_read;
};

} // namespace touat::processes
