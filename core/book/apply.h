// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place where a fact becomes rows: the same at the stall that records it, at the centre
// that receives it and in a refold.
#pragma once

#include "core/book/fact.h"
#include "core/store/database.h"

namespace touat {

/// Inside a transaction of the caller's.
void applyFact(Database& db, const Envelope& envelope, const Fact& fact);

} // namespace touat
