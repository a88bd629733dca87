// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Print jobs as files in a folder of their own, in the order of their numbers. A job lies there
// whole or not at all, and stays until it is removed: a program that is killed finds it again. One
// program at a time; jobs are written by one thread and begun and removed by any.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace touat {

class Spool {
  public:
    using Job = std::uint64_t;

    /// A folder that cannot be made or read shows when a job is written.
    explicit Spool(std::filesystem::path folder);

    /// What an earlier run left, the oldest first.
    const std::deque<Job>& left() const { return m_left; }
    /// One of them was being printed when that run ended.
    bool leftTorn() const { return m_leftTorn; }

    /// On the disk when it returns. Throws Fault(diskFull), Fault(notWritable).
    Job write(std::string_view bytes);
    /// Nothing when somebody has taken the file away.
    std::optional<std::string> read(Job job) const;
    /// From here on some of it may be on paper.
    void begin(Job job);
    void remove(const std::deque<Job>& jobs);

  private:
    std::filesystem::path waiting(Job job) const;
    std::filesystem::path begun(Job job) const;

    std::filesystem::path m_folder;
    std::deque<Job> m_left;
    bool m_leftTorn = false;
    Job m_last = 0;
};

/// Job 12 is "000000000012" and an ending; nothing where the name is not of that kind.
std::string jobName(std::uint64_t job, std::string_view ending);
std::optional<std::uint64_t> jobOf(const std::filesystem::path& file);

} // namespace touat
