// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/must.h"

#include <cstdio>
#include <cstdlib>

namespace touat {

void brokenPromise(const char* what, const std::source_location& where) {
    std::fprintf(stderr, "touat: bug: %s (%s:%u, %s)\n", what, where.file_name(), where.line(),
                 where.function_name());
    std::abort();
}

} // namespace touat
