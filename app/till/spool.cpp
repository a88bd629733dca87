// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/spool.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "core/store/whole_file.h"

namespace touat {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view waitingEnding = ".job";
constexpr std::string_view begunEnding = ".begun";
constexpr std::size_t digits = 12;

} // namespace

std::string jobName(std::uint64_t job, std::string_view ending) {
    auto name = std::to_string(job);
    if (name.size() < digits) name.insert(0, digits - name.size(), '0');
    return name.append(ending);
}

std::optional<std::uint64_t> jobOf(const fs::path& file) {
    const auto name = file.stem().string();
    std::uint64_t job = 0;
    const auto* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, job);
    if (name.size() < digits || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return job;
}

Spool::Spool(fs::path folder) : m_folder(std::move(folder)) {
    std::error_code failed;
    fs::create_directories(m_folder, failed);
    for (const auto& entry : fs::directory_iterator(m_folder, failed)) {
        const auto ending = entry.path().extension();
        const auto job = jobOf(entry.path());
        if (ending == halfEnding) fs::remove(entry.path(), failed);
        if (!job || (ending != waitingEnding && ending != begunEnding)) continue;
        m_left.push_back(*job);
        m_leftTorn = m_leftTorn || ending == begunEnding;
    }
    std::sort(m_left.begin(), m_left.end());
    if (!m_left.empty()) m_last = m_left.back();
}

fs::path Spool::waiting(Job job) const {
    return m_folder / jobName(job, waitingEnding);
}

fs::path Spool::begun(Job job) const {
    return m_folder / jobName(job, begunEnding);
}

Spool::Job Spool::write(std::string_view bytes) {
    writeWhole(waiting(m_last + 1), bytes);
    return ++m_last;
}

std::optional<std::string> Spool::read(Job job) const {
    auto bytes = readWhole(waiting(job));
    return bytes ? bytes : readWhole(begun(job));
}

void Spool::begin(Job job) {
    // Not forced to the disk: without it the next run only forgets to cut the paper first.
    ::rename(waiting(job).c_str(), begun(job).c_str());
}

void Spool::remove(const std::deque<Job>& jobs) {
    for (const auto job : jobs) { // in this order: a begin() in between leaves nothing behind
        ::unlink(waiting(job).c_str());
        ::unlink(begun(job).c_str());
    }
    syncFolder(m_folder);
}

} // namespace touat
