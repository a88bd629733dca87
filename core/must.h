// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// must(): a promise that the program makes to itself. When it is broken we were wrong, and the
// program stops: a till that restarts at its last commit is safer than one that goes on.
// Never for input: what comes from outside is refused (core/result.h), not asserted.
#pragma once

#include <source_location>

namespace touat {

[[noreturn]] void brokenPromise(const char* what, const std::source_location& where);

inline void must(bool holds, const char* what = "a promise was broken",
                 const std::source_location& where = std::source_location::current()) {
    if (!holds) brokenPromise(what, where);
}

} // namespace touat
