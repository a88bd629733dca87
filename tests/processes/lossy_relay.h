// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bad line between tills and a centre: takes calls at a port of this machine, carries bytes to
// another and back, and refuses, delays, stalls or cuts, at any byte, as the seed says. What TLS
// carries it never sees.
#pragma once

#include <atomic>
#include <cstdint>
#include <list>
#include <random>
#include <string>
#include <thread>

namespace touat::processes {

/// Of this machine's steady clock, which all its processes see.
std::int64_t steadyMs();

class LossyRelay {
  public:
    LossyRelay(int to, std::uint64_t seed);
    ~LossyRelay();
    LossyRelay(const LossyRelay&) = delete;
    LossyRelay& operator=(const LossyRelay&) = delete;

    int port() const { return m_port; }
    /// From now on everything passes at once; what stands is cut a last time.
    void calm() { m_calm = true; }

    struct Counts {
        std::atomic<std::int64_t> calls = 0;
        std::atomic<std::int64_t> refused = 0;    // cut at the first byte
        std::atomic<std::int64_t> cut = 0;        // at some byte
        std::atomic<std::int64_t> stalled = 0;    // fell silent first
        std::atomic<std::int64_t> unanswered = 0; // there was no centre
    };
    const Counts& counts() const { return m_counts; }

  private:
    using Ms = std::int64_t;
    struct Side {
        int socket = -1;
        std::string toSend; // to it, held back
        Ms notBefore = 0;
        bool ended = false; // it will say no more
    };
    struct Call {
        Side till;
        Side centre;
        std::int64_t left = 0; // bytes until the line goes
        std::size_t piece = 0; // so much is carried at once
        Ms delay = 0;          // of each piece, at most
        Ms silent = 0;         // how long nothing passes before the cut
        Ms silentUntil = 0;    // 0: it still speaks
        bool gone = false;
    };

    void work();
    void take();
    void carry(Call& call, Side& from, Side& to, short events);
    void send(Side& to, short events);
    void step(Call& call, short tillEvents, short centreEvents);
    void cut(Call& call);
    int below(int n) { return static_cast<int>(m_dice() % static_cast<std::uint64_t>(n)); }

    int m_to;
    int m_port = 0;
    int m_listening = -1;
    std::mt19937_64 m_dice;
    std::list<Call> m_calls;
    Counts m_counts;
    std::atomic<bool> m_calm = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace touat::processes
