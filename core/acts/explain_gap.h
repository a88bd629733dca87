// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A word about a drawer that did not fit, said after it was counted: in the morning, or when somebody
// remembers. The difference itself stays what it is.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Of several words the last is shown; the log keeps them all. Refused: notAllowed, nothingToExplain (no such
/// count, or it fitted), noteMissing, textUnusable.
Result<Done> explainGap(Book& book, const Person& by, DayId day, CountedAt at, const std::string& said);

} // namespace touat
