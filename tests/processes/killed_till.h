// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till itself, with its pages, on a stall of its own: started with an order, and killed with -9 as
// soon as it has done it.
#pragma once

#include <gtest/gtest.h>

#include "given.h"
#include "stall.h"

namespace touat::processes {

class KilledTill : public ::testing::Test {
  protected:
    /// A new book with goods on its shelf, the day opened, and a seller whose PIN is 1397.
    Goods makeStall(int series, int pieces);

    /// What the screen showed when the till had been started, and when it had done what it was told.
    struct Shown {
        std::string found;
        std::string shown;
        int refused = 0; // scans
    };
    Shown startAndKill(const std::string& order, const std::vector<std::string>& scans = {});

    given::TemporaryFolder folder;
    std::filesystem::path file = folder / "S07.book";
};

} // namespace touat::processes
