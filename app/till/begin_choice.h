// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a promotion or a price list begins: today, tomorrow, in a week.
#pragma once

#include <QStringList>

#include <array>

#include "app/till/wording.h"

namespace touat {

inline constexpr std::array beginDays{0, 1, 7}; // from today

inline QStringList beginTexts(const Wording& wording, Day today) {
    //: when a promotion or a price list begins
    return {Wording::tr("Today"), Wording::tr("Tomorrow"), wording.date(today.plus(beginDays[2]))};
}

} // namespace touat
