// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real centre as its owner runs it: made, served on loopback, given orders, stopped, killed. And
// what anybody can ask of it over HTTPS.
#pragma once

#include <memory>

#include "app/centre/home.h"
#include "core/sync/device_keys.h"
#include "program.h"

namespace touat::processes {

/// Runs a program that must do what it is told; throws with its words when it does not.
std::string mustRun(const Words& command);

/// Who speaks at the other end of the line: named and signed as a device does.
struct Speaker {
    std::string device; // "S07-1"
    DeviceKeys keys;
};

/// What its line shows, certificate and key in one file.
std::filesystem::path writeShown(const std::filesystem::path& file, const Speaker& by, const std::string& certificate);

struct Replied {
    int status = 0; // of HTTP; 0: the line was cut or never stood
    std::string body;
    std::string reason() const; // of a refusal; "" when it is none
};

class Centre {
  public:
    /// `touat-centre init` with a manager whose PIN is 2580.
    explicit Centre(const std::filesystem::path& folder);

    /// Serves on the port that it had before, at first on any free one, and returns when it does.
    /// `patience`: seconds that a request may take.
    void start(int patience = 30, const Words& more = {});
    int stop(); // as a service is stopped; its exit code
    void kill();
    bool isRunning() { return m_serving && m_serving->isRunning(); }
    int pid() const { return m_serving->pid(); }

    /// `touat-centre WORD FOLDER …`: the first line that it prints.
    std::string order(const std::string& word, Words more) const;
    /// Both sign its paper, whose fingerprint is asked for before.
    std::string sign(Words terms) const {
        const auto print = order("contract-paper", terms);
        terms.push_back("--fingerprint");
        terms.push_back(print);
        return order("contract", terms);
    }
    Words orderWords(const std::string& word, const Words& more) const;
    std::string enrolCode(const std::string& stall) const {
        return order("enrol", {"--stall", stall});
    }

    /// One POST, by curl, to the name in the certificate; `headers` as "Name: value". `shown`: the certificate and key
    /// of a device in one file.
    Replied post(const std::string& path, const std::string& body, const Words& headers = {},
                 const std::filesystem::path& shown = {}) const;
    /// As the device sends it, over a line that shows its certificate.
    Replied post(const std::string& path, const std::string& body, const Speaker& by) const;

    /// A file of what the device's line shows, as the centre certifies it, `agoDays` ago.
    std::filesystem::path shownBy(const Speaker& by, int agoDays = 0) const;

    const CentreHome& home() const { return m_home; }
    std::filesystem::path book() const { return m_home.book(); }
    int port() const { return m_port; }
    std::string url() const;
    std::string log() const; // all that it said so far
    /// What it answers at its port for this machine alone, when it was started with `--watch-port`: "/metrics".
    /// `code`: curl's.
    std::string watched(const std::string& what, int* code = nullptr) const;

  private:
    CentreHome m_home;
    std::filesystem::path m_log;
    std::unique_ptr<Child> m_serving;
    int m_port = 0;
};

/// A figure of /proc/PID/status in KiB: "VmRSS".
long memoryOf(int pid, const std::string& what);
int openFilesOf(int pid);

} // namespace touat::processes
