// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bench has measured: medians of many rounds, a floor taken in the same run, their ratio and
// whether it is as good as it should be. One line per measure for people, one for machines.
#pragma once

#include <chrono>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace touat::bench {

class Samples {
  public:
    void add(double value) { m_values.push_back(value); }
    void add(const Samples& more);
    bool isEmpty() const { return m_values.empty(); }
    double median() const { return quantile(0.5); }
    double quantile(double part) const; // of a non-empty set

  private:
    std::vector<double> m_values;
};

class Stopwatch {
  public:
    double us() const {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_start)
            .count();
    }
    double ms() const { return us() / 1000; }

  private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

struct Target {
    enum class Bound { atMost, atLeast } bound;
    double value;
    bool isMetBy(double measured) const {
        return bound == Bound::atMost ? measured <= value : measured >= value;
    }
};
inline Target atMost(double value) {
    return {Target::Bound::atMost, value};
}
inline Target atLeast(double value) {
    return {Target::Bound::atLeast, value};
}

struct Measure {
    std::string name;
    std::string unit;
    std::optional<double> ours; // empty: not available on this machine
    std::optional<double> floor;
    std::optional<double> ratio;  // the median of the rounds' ratios, where there were rounds
    std::optional<Target> target; // of the ratio; without one, of ours
};

/// What every bench is told.
struct Order {
    std::filesystem::path folder; // to work in; on the disk that is measured
    std::filesystem::path json;   // gets one object per line
    bool smoke = false;           // tiny: only whether it runs, and whether both sides agree
};

class Report {
  public:
    explicit Report(const Order& order);
    void add(const Measure& measure);

  private:
    std::ofstream m_json;
    bool m_smoke;
};

/// Reads the command line, runs the bench and says on stderr why it could not; for main().
int runBench(int argc, char** argv, const char* about, void (*bench)(const Order&, Report&));

} // namespace touat::bench
