// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall that stands alone, ready to sell from the first minute: a trade's goods with prices,
// three artisans under contract, people. A new shop begins with one of the four trades; the
// practice stall has something of all of them. Its goods come from the demo's words, always the
// same.
#pragma once

#include <filesystem>
#include <string>

#include "core/acts/admit_staff.h"
#include "core/enum_words.h"

namespace touat {

enum class Trade { mixed, textile, jewellery, leather, pottery };
template <> struct EnumWords<Trade> {
    static constexpr auto words =
        std::to_array<std::string_view>({"mixed", "textile", "jewellery", "leather", "pottery"});
};

struct SmallStall {
    std::filesystem::path book;  // must not exist
    std::filesystem::path words; // shop.json
    Trade trade = Trade::mixed;
    Stall stall = Stall::number(1);
    NewStaff seller;  // who works there; its stall is filled in
    NewStaff manager; // who may agree to what the seller may not do alone
};

/// Makes the book; its day is not open yet. Returns how many items lie on its shelf. Throws Fault.
int makeSmallStall(const SmallStall& order, const Surroundings& surroundings);

} // namespace touat
