// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tills as processes that sell by themselves, and are killed: what each has said to be done is kept
// here, outside its book, and what it was about to do when it was killed.
#pragma once

#include <chrono>
#include <map>
#include <optional>

#include "stall.h"

namespace touat::processes {

using Steady = std::chrono::steady_clock;

/// A fact by its type, and its amount; zero where it has none.
struct SaidAct {
    std::string fact;
    Money amount;
    friend bool operator==(const SaidAct&, const SaidAct&) = default;
};

class TillAtWork {
  public:
    TillAtWork(JoinedStall joined, Words command, std::filesystem::path log)
        : stall(std::move(joined)), m_command(std::move(command)), m_log(std::move(log)) {}

    void start();
    void kill();
    /// Returns when it has said that it is about to do something; or after so long.
    void awaitAct(int ms);
    void end();
    /// Takes in what it has said since. Throws when it stopped by itself, or says what nobody can.
    void listen();
    bool runs() const { return m_child != nullptr; }
    bool works() const { return m_works; } // somebody has signed in since it was started
    bool isLevel() const { return m_level; }
    std::int64_t count(const std::string& fact) const;

    JoinedStall stall;
    std::int64_t before = 0;              // entries that were there when it came to work
    std::map<std::int64_t, SaidAct> done; // by the entry
    std::vector<SaidAct> inFlight;        // one for each kill that met an act
    std::int64_t refused = 0;
    int kills = 0;
    Steady::time_point startAgain; // while it does not run

  private:
    void hear(const std::string& line);

    Words m_command;
    std::filesystem::path m_log;
    std::unique_ptr<Child> m_child;
    std::optional<SaidAct> m_doing;
    bool m_works = false;
    bool m_level = false;
};

/// What is not as it must be in the books of the tills and the centre, when all programs have
/// ended: a line each.
struct Found {
    std::vector<std::string> wrong;
    int committedUnsaid = 0;  // whole in the book, and the till was killed before it could say so
    std::int64_t entries = 0; // of all tills
    Money sales;              // less what was given back
};
Found compareBooks(const std::vector<std::unique_ptr<TillAtWork>>& tills, const Centre& centre);

} // namespace touat::processes
