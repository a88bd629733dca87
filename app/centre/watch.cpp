// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/watch.h"

#include <unistd.h>

#include <fstream>
#include <iomanip>
#include <sstream>

namespace touat {

namespace {

std::string labelsOf(const StallState& stall) {
    return "{stall=\"" + stall.device.stall.text() + "\",epoch=\"" +
           std::to_string(stall.device.epoch) + "\"}";
}

class Metrics {
  public:
    void family(const char* name, const char* type, const char* help) {
        m_text << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
    }
    template <class Number>
    void line(const std::string& name, Number value) {
        m_text << name << ' ' << value << '\n';
    }
    template <class Value>
    void ofStalls(const char* name, const char* help, const CentreState& state, Value value) {
        family(name, "gauge", help);
        for (const auto& stall : state.stalls)
            if (const auto told = value(stall)) line(name + labelsOf(stall), *told);
    }
    std::string text() const { return m_text.str(); }

  private:
    std::ostringstream m_text;
};

std::string seconds(std::int64_t ms) {
    std::ostringstream text;
    text << ms / 1000 << '.' << std::setw(3) << std::setfill('0') << ms % 1000;
    return text.str();
}

std::int64_t secondsSince(Moment before, Moment now) { return (now.utcMs() - before.utcMs()) / 1000; }

std::int64_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::int64_t size = 0;
    std::int64_t resident = 0;
    statm >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

} // namespace

void Counts::answered(const std::string& place, std::string_view outcome, std::int64_t ms) {
    auto& answers = m_answers[{place, std::string(outcome)}];
    ++answers.count;
    answers.ms += ms;
}

std::string metricsOf(const CentreState& state, const Counts& counts, std::size_t openLines) {
    using Told = std::optional<std::int64_t>;
    Metrics metrics;
    metrics.family("touat_entries", "gauge", "Entries of all journals.");
    metrics.line("touat_entries", state.entries);
    metrics.family("touat_book_bytes", "gauge", "Size of the book.");
    metrics.line("touat_book_bytes", state.bookBytes);
    metrics.family("touat_exceptions", "gauge", "What waits for a person to decide.");
    metrics.line("touat_exceptions", state.exceptions);
    if (state.copiedAt) {
        metrics.family("touat_copy_age_seconds", "gauge", "Since a copy was checked and sealed.");
        metrics.line("touat_copy_age_seconds", secondsSince(*state.copiedAt, state.at));
    }
    if (state.freeBytes) {
        metrics.family("touat_disk_free_bytes", "gauge", "Free on the disk of the centre.");
        metrics.line("touat_disk_free_bytes", *state.freeBytes);
    }
    metrics.ofStalls("touat_stall_stored", "Entries of the stall that the centre has.", state,
                     [](const StallState& s) -> Told { return s.stored; });
    metrics.ofStalls("touat_stall_not_in_tables", "Entries that are stored and not yet applied.",
                     state, [](const StallState& s) -> Told { return s.stored - s.inTables; });
    metrics.ofStalls("touat_stall_unsent", "Entries that the stall last said it still has.", state,
                     [](const StallState& s) -> Told { return s.unsent; });
    metrics.ofStalls("touat_stall_silent_seconds", "Since the stall was last heard.", state,
                     [&](const StallState& s) -> Told {
                         if (!s.heardAt) return std::nullopt;
                         return secondsSince(*s.heardAt, state.at);
                     });
    metrics.family("touat_answers_total", "counter", "Answers by place and outcome.");
    for (const auto& [of, answers] : counts.m_answers)
        metrics.line("touat_answers_total{place=\"" + of.first + "\",outcome=\"" + of.second + "\"}",
                     answers.count);
    metrics.family("touat_answer_seconds_total", "counter", "Time that they took of the book's thread.");
    for (const auto& [of, answers] : counts.m_answers)
        metrics.line("touat_answer_seconds_total{place=\"" + of.first + "\",outcome=\"" +
                         of.second + "\"}",
                     seconds(answers.ms));
    metrics.family("touat_connections_total", "counter", "Lines that were taken.");
    metrics.line("touat_connections_total", counts.m_connections);
    metrics.family("touat_connections_crowded_out_total", "counter",
                   "Lines that were cut because all places were taken.");
    metrics.line("touat_connections_crowded_out_total", counts.m_crowdedOut);
    metrics.family("touat_connections_open", "gauge", "Lines that are open.");
    metrics.line("touat_connections_open", openLines);
    metrics.family("process_resident_memory_bytes", "gauge", "Memory of the daemon.");
    metrics.line("process_resident_memory_bytes", residentBytes());
    return metrics.text();
}

std::string linesOf(const CentreState& state) {
    std::ostringstream lines;
    lines << "touat-centre " << state.version << ", " << state.entries << " entries, "
          << state.bookBytes / 1024 << " KiB, " << state.exceptions << " to decide\n";
    if (state.copiedAt)
        lines << "the last sealed copy was made " << secondsSince(*state.copiedAt, state.at) / 3600 << " h ago";
    else
        lines << "no sealed copy was ever made";
    if (state.freeBytes) lines << ", " << *state.freeBytes / (1024 * 1024) << " MiB free";
    lines << '\n';
    for (const auto& stall : state.stalls) {
        lines << stall.device.text() << "  " << std::setw(9) << stall.stored << " stored";
        if (stall.stored > stall.inTables)
            lines << ", " << stall.stored - stall.inTables << " not in the tables";
        if (stall.unsent > 0) lines << ", " << stall.unsent << " unsent";
        if (stall.heardAt)
            lines << ", heard " << secondsSince(*stall.heardAt, state.at) << " s ago";
        else
            lines << ", not heard since the centre serves";
        if (!stall.app.empty()) lines << ", touat " << stall.app;
        lines << "  " << stall.name.latin << '\n';
    }
    return lines.str();
}

} // namespace touat
