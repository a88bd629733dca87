// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/moment.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace touat {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t msPerDay = 86'400'000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Day> Day::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{*year},
                                          std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
    if (!ymd.ok()) return std::nullopt;
    return Day{std::chrono::sys_days{ymd}.time_since_epoch().count()};
}

LocalTime dateOf(Day day) {
    const std::chrono::year_month_day ymd{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(day.number())}}};
    LocalTime date;
    date.year = int{ymd.year()};
    date.month = static_cast<int>(unsigned{ymd.month()});
    date.day = static_cast<int>(unsigned{ymd.day()});
    return date;
}

Day firstOfMonth(Day day) { return day.plus(1 - dateOf(day).day); }

Day firstOfNextMonth(Day day) { return firstOfMonth(firstOfMonth(day).plus(31)); }

Day plusMonths(Day day, int months) {
    auto first = firstOfMonth(day);
    for (int i = 0; i < months; ++i) first = firstOfMonth(first.plus(31));
    for (int i = 0; i > months; --i) first = firstOfMonth(first.plus(-1));
    const auto daysInIt = firstOfMonth(first.plus(31)).number() - first.number();
    return first.plus(std::min<std::int64_t>(dateOf(day).day, daysInIt) - 1);
}

std::string Day::iso() const {
    const auto date = dateOf(*this);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

Day dayOf(Moment moment) {
    return Day::number(floorDiv(moment.utcMs() + algeriaOffsetMin * msPerMinute, msPerDay));
}

Moment momentOf(Day day, int minutesAfterMidnight) {
    return Moment::utcMs(day.number() * msPerDay +
                         (minutesAfterMidnight - algeriaOffsetMin) * msPerMinute);
}

LocalTime localTime(Moment moment) {
    const auto day = dayOf(moment);
    auto time = dateOf(day);
    const auto second =
        static_cast<int>((moment.utcMs() - momentOf(day, 0).utcMs()) / 1000);
    time.hour = second / 3600;
    time.minute = second / 60 % 60;
    time.second = second % 60;
    return time;
}

} // namespace touat
