// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ten exercises of the practice stall. What a person has learnt is read from what their
// practice book says happened, not from which buttons were pressed.
#pragma once

#include <set>
#include <vector>

#include "core/book/book.h"

namespace touat {

enum class Exercise {
    oneForCash,
    twoAlike,
    giveChange,
    payByCard,
    parkAndResume, // a basket sold after a younger one had waited
    lowerPrice,
    takeBack,
    takeCashOut,
    unknownCode,
    closeDay,
};
template <> struct EnumWords<Exercise> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"one_for_cash", "two_alike", "give_change", "pay_by_card", "park_and_resume",
         "lower_price", "take_back", "take_cash_out", "unknown_code", "close_day"});
};
constexpr int exerciseCount = static_cast<int>(EnumWords<Exercise>::words.size());

/// Which exercises these facts are the proof of, in whatever order they were done.
std::set<Exercise> exercisesIn(const std::vector<Fact>& facts);

/// What happened on this device, from the first entry on.
std::vector<Fact> ownFacts(Book& book);

} // namespace touat
