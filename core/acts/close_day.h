// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closing the business day. Always possible; what the count found too much or too little is
// recorded and stays visible.
#pragma once

#include "core/book/book.h"

namespace touat {

struct ClosedDay {
    Money expected;
    Money counted;
    Money toSafe;
    Money difference() const { return counted - expected; }
};

/// Whether the count, which closes the open day or opens the next, is further from the book than the
/// shop's rules let pass without a word. Both are possible all the same.
bool wantsAWord(Book& book, const DrawerCount& count);

/// Counts the drawer blind and takes `toSafe` out of it. Refused: notAllowed, dayNotOpen,
/// countWrong, moreThanInDrawer (more to the safe than was counted).
/// `explained`: what the person says of a difference; closing is possible without it too.
Result<ClosedDay> closeDay(Book& book, const Person& by, const DrawerCount& count, Money toSafe,
                           const std::string& explained = {});

} // namespace touat
