// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/give_badge.h"

#include <algorithm>

#include "core/acts/set_rights.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

// Digits alone, which no keyboard layout spoils; no article's code has as many.
constexpr std::string_view badgeMark = "83";
constexpr std::size_t badgeDigits = 20;

} // namespace

bool isBadge(std::string_view code) {
    return code.size() == badgeDigits && code.starts_with(badgeMark) &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<std::string> giveBadge(Book& book, const Person& by, StaffId staff) {
    if (const auto whom = decidedAbout(book, by, staff); !whom) return whom.refusal();
    std::array<std::uint8_t, badgeDigits - badgeMark.size()> dice{};
    book.surroundings().random.fill(dice);
    std::string badge(badgeMark);
    for (const auto each : dice)
        badge += static_cast<char>('0' + each % 10);
    (void)book.record(by, BadgeGiven{staff, badge});
    return badge;
}

Result<StaffId> whoseBadge(Book& book, const std::string& code) {
    const auto member = StaffTable(book.db()).byBadge(code);
    if (!member || member->isDismissed() || (member->stall && *member->stall != book.stall()))
        return refuse(Reason::badgeUnknown);
    return member->id;
}

} // namespace touat
