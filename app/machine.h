// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real clock and the real randomness, for programs, and what is installed with them; tests and the demo have their
// own.
#pragma once

#include <filesystem>

#include "core/moment.h"
#include "core/random.h"

namespace touat {

class MachineClock : public Clock {
  public:
    Moment now() const override;
    std::int64_t steadyMs() const override; // since the machine started, asleep or not
    std::string boot() const override;
};

class MachineRandom : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// Where fonts, pages and tables lie, beside the programs' folder: where they were built as well as where they are
/// installed.
std::filesystem::path besideProgram();

} // namespace touat
