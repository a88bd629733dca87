// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A digest of all rows of a table, for comparing tables; knows neither columns nor meaning.
#pragma once

#include <string>

#include "core/hash.h"
#include "core/store/database.h"

namespace touat {

Hash tableDigest(Database& db, const std::string& table);

} // namespace touat
