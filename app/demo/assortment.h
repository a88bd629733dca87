// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sold otherwise than by the piece, for the stall that one sits down at: henna by the kilogram,
// slippers in sizes and colours, a tea set, and two things with the same code.
#pragma once

#include "core/book/book.h"

namespace touat {

/// The code that a maker printed on two different things.
inline constexpr auto sharedCode = "6130000000017";

/// Registers them and puts them on the shelf. Returns how many.
int shelveAssortment(Book& book, const Person& seller);
/// The other thing with the code, as another place has it. Returns it.
ItemId shelveTwin(Book& book, const Person& seller);

} // namespace touat
