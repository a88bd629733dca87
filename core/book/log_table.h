// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in the journals of all stalls the lines of their logs stand, at the centre alone: so few rows and so
// small that a month of thirty stalls is looked through at once. What a line says is in its entry.
#pragma once

#include <functional>
#include <vector>

#include "core/book/log_line.h"
#include "core/store/query.h"

namespace touat {

/// The last line that somebody has seen: older ones come after it.
struct LogPlace {
    Moment at;
    LogEntryId entry;
    friend bool operator==(const LogPlace&, const LogPlace&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("at", self.at);
        visit("entry", self.entry);
    }
};

/// Which lines; from one day to another, both counted, by the clocks of the devices.
struct LogWish {
    Day from;
    Day to;
    std::optional<Stall> stall;
    std::optional<LogTopic> topic;
    std::optional<StaffId> person;
    static void fields(auto& self, auto&& visit) {
        visit("from", self.from);
        visit("to", self.to);
        visit("stall", self.stall);
        visit("topic", self.topic);
        visit("person", self.person);
    }
};

struct LogMark {
    Stall stall;
    LogTopic topic = LogTopic::drawer;
    std::optional<StaffId> person;
};

class LogTable {
  public:
    explicit LogTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, LogTopic topic, const std::optional<StaffId>& person);
    /// Newest first, by moment and then by entry, at most so many; `after`: the older ones alone.
    std::vector<LogPlace> page(const LogWish& wish, const std::optional<LogPlace>& after,
                               std::size_t most);
    /// Each line of these days.
    void each(Day from, Day to, const std::function<void(const LogMark&)>& take);

  private:
    Database& m_db;
};

} // namespace touat
