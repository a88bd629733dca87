// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture for a printer that knows black and nothing else: grey as black dots, more or less close to
// each other.
#pragma once

#include "receipts/sheet.h"

namespace touat::receipts {

/// As large, of black and white dots alone; the same picture gives the same dots.
Picture dithered(const Picture& picture);

} // namespace touat::receipts
