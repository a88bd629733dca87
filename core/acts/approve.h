// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second person agrees, on the spot and offline, to what the first may not do alone. Whoever agreed
// is named in the fact.
#pragma once

#include <string_view>

#include "core/book/book.h"

namespace touat {

/// Proves the person by PIN, with the lock of sign-in; the person who asks stays at work.
/// Refused: pinEmpty, pinWrong, pinLocked, personUnknown, personDismissed, notAllowed (the right is not theirs either).
Result<Person> approve(Book& book, const Person& asking, StaffId staff, std::string_view pin,
                       Right right);

/// The first of them who may do it. Refused: approvalNeeded with the word of the right.
Result<Done> oneOfThemMay(const Person& by, const std::optional<Person>& approver, Right right);

inline std::optional<StaffId> idOf(const std::optional<Person>& approver) {
    return approver ? approver->id : std::nullopt;
}

} // namespace touat
