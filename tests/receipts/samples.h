// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents to draw in tests.
#pragma once

#include "core/book/document_view.h"

namespace touat::samples {

/// A sale of `lines` lines: consigned, in the stall's own name, own goods, reduced, several.
PrintedDocument sale(int lines);
PrintedDocument refund();
PrintedDocument cardSale();

} // namespace touat::samples
