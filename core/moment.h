// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moment is an instant (UTC milliseconds since 1970), Day a calendar day in Algeria, Clock where
// both come from. Clocks are evidence, never order: the order of facts is the journal's.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace touat {

class Moment {
  public:
    constexpr Moment() = default;
    static constexpr Moment utcMs(std::int64_t n) { return Moment{n}; }
    constexpr std::int64_t utcMs() const { return m_ms; }
    friend constexpr auto operator<=>(Moment, Moment) = default;

  private:
    constexpr explicit Moment(std::int64_t n) : m_ms(n) {}
    std::int64_t m_ms = 0;
};

class Day {
  public:
    constexpr Day() = default;
    /// Days since 1970-01-01.
    static constexpr Day number(std::int64_t n) { return Day{n}; }
    static std::optional<Day> parse(std::string_view iso); // "2026-11-24"
    constexpr std::int64_t number() const { return m_number; }
    std::string iso() const; // "2026-11-24"
    Day plus(std::int64_t days) const { return Day{m_number + days}; }
    friend constexpr auto operator<=>(Day, Day) = default;

  private:
    constexpr explicit Day(std::int64_t n) : m_number(n) {}
    std::int64_t m_number = 0;
};

/// Algeria keeps UTC+1 all year; there is no zone table in GCC 12 and none is needed.
constexpr std::int64_t algeriaOffsetMin = 60;

/// Calendar fields in Algerian time.
struct LocalTime {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
};

LocalTime localTime(Moment moment);
Day dayOf(Moment moment);
/// Midnight of the day in Algerian time plus so many minutes.
Moment momentOf(Day day, int minutesAfterMidnight);
LocalTime dateOf(Day day);
Day firstOfMonth(Day day);
Day firstOfNextMonth(Day day);
/// The same day of the month so many months later, or the last that there is in it.
Day plusMonths(Day day, int months);

/// The clock is handed in, so that a test or a simulation decides what time it is.
class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    /// Milliseconds that only ever grow while the machine is up; nobody can set them.
    virtual std::int64_t steadyMs() const = 0;
    /// Names this start of the machine; a steady time means nothing under another one.
    virtual std::string boot() const = 0;
};

} // namespace touat
