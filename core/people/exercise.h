// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ten exercises of the practice stall. What counts as done is read from the
// practice book (core/book/exercise.h); that it was done is a fact of the stall (ExercisesDone), so that it outlives
// the device and the manager sees who knows the till.
#pragma once

#include "core/enum_words.h"

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

} // namespace touat
