// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letting a person work here.
#pragma once

#include "core/book/book.h"

namespace touat {

struct NewStaff {
    Name name;
    Role role = Role::seller;
    std::optional<Stall> stall; // empty: at every stall
    std::string portrait;
    Language language = Language::arabic;
    std::string pin;
};

/// Refused: notAllowed, nameMissing, textUnusable, pinEmpty, pinTooWeak.
Result<StaffId> admitStaff(Book& book, const Person& by, const NewStaff& who);

} // namespace touat
