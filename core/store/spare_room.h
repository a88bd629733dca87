// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Room on the disk that is kept for the day on which it is full: a file of real blocks beside the book. Given up, it
// lets a till sell on for a while and close its day; made again as soon as there is room. It is a help and no duty:
// where it cannot be made, everything goes on without it.
#pragma once

#include <cstdint>
#include <filesystem>

namespace touat {

class SpareRoom {
  public:
    static constexpr std::int64_t usualBytes = 64LL * 1024 * 1024; // some ten thousand sales

    /// Nothing happens yet. "S07.book" → "S07.book.spare".
    explicit SpareRoom(const std::filesystem::path& book, std::int64_t bytes = usualBytes);

    /// Makes it, unless it is there, or as much again would not be left beside it. For idle moments; never fails.
    void keep();
    /// The room is there for whoever writes next. Returns whether there was any.
    bool giveUp();

  private:
    std::filesystem::path m_file;
    std::filesystem::path m_half; // of a try that a power cut ended
    std::int64_t m_bytes;
};

} // namespace touat
