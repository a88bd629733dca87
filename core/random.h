// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Randomness is handed in, so that a test can repeat a run. What is secret (keys, codes, salts)
// comes from here and from nowhere else.
#pragma once

#include <cstdint>
#include <span>

namespace touat {

class Random {
  public:
    Random() = default;
    Random(const Random&) = delete;
    Random& operator=(const Random&) = delete;
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

} // namespace touat
