// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever looks after the centre's machine asks: is it well, how far is each stall, how much is
// asked of it. Shown by `touat-centre status` and, as Prometheus reads it, by the door for watchers,
// which only this machine reaches.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/journal/json.h"
#include "core/moment.h"
#include "core/name.h"

namespace touat {

/// How a stall's newest device stands with the centre.
struct StallState {
    Stream device;
    Name name;
    std::optional<Moment> heardAt; // since the daemon began to serve; by the centre's clock
    std::string app;               // its program's version; "": not heard yet
    std::int64_t stored = 0;       // entries that the centre has
    std::int64_t inTables = 0;     // of them
    std::int64_t unsent = 0;       // as the device last said: entries that it still has for itself
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.device.stall);
        visit("epoch", self.device.epoch);
        visit("name", self.name);
        visit("heard_at", self.heardAt);
        visit("app", self.app);
        visit("stored", self.stored);
        visit("in_tables", self.inTables);
        visit("unsent", self.unsent);
    }
};

struct CentreState {
    std::string version;
    Moment at;
    std::int64_t entries = 0; // of all journals
    std::int64_t bookBytes = 0;
    std::int64_t exceptions = 0;
    std::optional<Moment> copiedAt;        // the last sealed copy; none: there never was one
    std::optional<std::int64_t> freeBytes; // of the disk on which the centre lies
    std::vector<StallState> stalls;
    static void fields(auto& self, auto&& visit) {
        visit("version", self.version);
        visit("at", self.at);
        visit("entries", self.entries);
        visit("book_bytes", self.bookBytes);
        visit("exceptions", self.exceptions);
        visit("copied_at", self.copiedAt);
        visit("free_bytes", self.freeBytes);
        visit("stalls", self.stalls);
    }
};

/// What the door counts while it serves.
class Counts {
  public:
    void answered(const std::string& place, std::string_view outcome, std::int64_t ms);
    void connected() { ++m_connections; }
    void crowdedOut() { ++m_crowdedOut; }

  private:
    friend std::string metricsOf(const CentreState&, const Counts&, std::size_t);
    struct Answers {
        std::int64_t count = 0;
        std::int64_t ms = 0; // on the book's thread
    };
    std::map<std::pair<std::string, std::string>, Answers> m_answers;
    std::int64_t m_connections = 0;
    std::int64_t m_crowdedOut = 0;
};

/// The text format that Prometheus reads, version 0.0.4.
std::string metricsOf(const CentreState& state, const Counts& counts, std::size_t openLines);
/// Lines for a person at a terminal.
std::string linesOf(const CentreState& state);

} // namespace touat
