// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is measured from outside tells how long ago it was started.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace touat::bench {

inline constexpr auto startedVariable = "TOUAT_BENCH_STARTED_US";

inline long long nowUs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000LL + now.tv_nsec / 1000;
}

/// "what microseconds" on standard output.
inline void say(const char* what) {
    const auto* started = std::getenv(startedVariable);
    std::printf("%s %lld\n", what, nowUs() - (started == nullptr ? 0 : std::atoll(started)));
    std::fflush(stdout);
}

} // namespace touat::bench
