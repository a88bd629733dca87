// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command line gives a book: the machine's clock and randomness, and the keys beside the file.
#pragma once

#include "app/machine.h"
#include "core/book/book.h"
#include "core/sync/device_keys.h"

namespace touat {

struct BookMachine {
    MachineClock clock;
    MachineRandom random;
    Surroundings surroundings(const std::filesystem::path& book) {
        Surroundings around{clock, random, {}, PinCost::counter};
        if (std::filesystem::exists(keysBeside(book)))
            giveKeys(around, loadKeys(keysBeside(book)));
        return around;
    }
};

} // namespace touat
