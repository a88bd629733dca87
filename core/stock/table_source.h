// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What facts that came in by a table say of it, so that all of them can be taken back together.
#pragma once

#include <optional>
#include <string>

#include "core/id.h"

namespace touat {

/// The table that somebody kept before, from which a fact took its lines. The first entry of an import
/// is the import's id, which the others name.
struct FromTable {
    std::string source; // the file's name
    std::optional<ImportId> import;
    std::int64_t more = 0; // lines that were to follow: the newest fact of an import cut short says so
    static void fields(auto& self, auto&& visit) {
        visit("source", self.source);
        visit("import", self.import);
        visit("more", self.more);
    }
};

} // namespace touat
