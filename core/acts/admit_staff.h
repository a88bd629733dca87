// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letting a person work, at one stall or at all of this book. Their PIN is in the book as a hash
// alone, which is worth nothing without the pepper of the key file.
#pragma once

#include "core/book/book.h"

namespace touat {

struct NewStaff {
    Name name;
    Role role = Role::seller;
    std::optional<Stall> stall; // empty: at every stall
    std::string portrait;
    Language language = Language::arabic;
    std::string pin; // four to eight digits, as typed; forgotten after the act
};

/// Can sign in from the next look at the staff on. Refused: notAllowed, nameMissing, textUnusable,
/// pinEmpty, pinTooWeak.
Result<StaffId> admitStaff(Book& book, const Person& by, const NewStaff& who);

} // namespace touat
