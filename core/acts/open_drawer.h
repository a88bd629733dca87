// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening the drawer without a sale: it is allowed, and it is written down.
#pragma once

#include "core/book/book.h"

namespace touat {

/// Refused: notAllowed, dayNotOpen, textUnusable (a reason is asked for).
Result<Done> openDrawer(Book& book, const Person& by, const std::string& why);

} // namespace touat
