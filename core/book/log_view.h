// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened that somebody may ask about one day, newest first. A stall's is read from its journal itself,
// so that nothing can be missing; that of all stalls, at the centre, finds its lines by a table of where they
// stand and reads each from its entry by the same words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/book/log_table.h"

namespace touat {

struct LogPage {
    std::vector<LogLine> lines;
    std::int64_t next = 0; // where older ones go on; 0: there are none
};

/// At most so many lines, from before an arrival; 0: from the newest on.
LogPage readLog(Book& book, std::int64_t before, std::size_t most);

struct TopicCount {
    LogTopic topic = LogTopic::drawer;
    std::int64_t count = 0;
    friend bool operator==(const TopicCount&, const TopicCount&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("topic", self.topic);
        visit("count", self.count);
    }
};
struct StallCount {
    Stall stall;
    Name name; // empty: the centre's own
    std::int64_t count = 0;
    friend bool operator==(const StallCount&, const StallCount&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("name", self.name);
        visit("count", self.count);
    }
};
struct PersonCount {
    StaffId person;
    Name name;
    std::optional<Stall> stall; // where alone they work
    std::int64_t count = 0;
    friend bool operator==(const PersonCount&, const PersonCount&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("person", self.person);
        visit("name", self.name);
        visit("stall", self.stall);
        visit("count", self.count);
    }
};

/// Each counted as if nothing were chosen of its own sort, so that one can go from one to another.
struct LogCounts {
    std::vector<TopicCount> topics;  // all of them, in their order
    std::vector<StallCount> stalls;  // with something to tell, the most first
    std::vector<PersonCount> people; // so too
    std::int64_t lines = 0;          // that the whole wish has
    static void fields(auto& self, auto&& visit) {
        visit("topics", self.topics);
        visit("stalls", self.stalls);
        visit("people", self.people);
        visit("lines", self.lines);
    }
};

struct LogOfAll {
    std::vector<LogLine> lines;
    std::optional<LogPlace> next;    // where older ones go on; none: there are none
    std::optional<LogCounts> counts; // with the first page
    static void fields(auto& self, auto&& visit) {
        visit("lines", self.lines);
        visit("next", self.next);
        visit("counts", self.counts);
    }
};

/// At the centre.
LogOfAll readLogOfAll(Book& centre, const LogWish& wish, const std::optional<LogPlace>& after,
                      std::size_t most);

} // namespace touat
