// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Refold: empty the derived tables and apply the journal again. The result equals what was there,
// row for row; when it does not, the tables were wrong and are right now.
#pragma once

#include <string>
#include <vector>

#include "core/store/database.h"

namespace touat {

/// Names the derived tables and the facts that this program knows.
std::string derivedVersion();

/// Rebuilds in one transaction; returns the tables whose content differed, none if all were right.
/// Tables of another version are rebuilt without being compared.
std::vector<std::string> refold(Database& db);

} // namespace touat
