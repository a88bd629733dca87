// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever can paint the photo of a thing, or the drawing that stands for it, as dots of that size.
// Nobody, or a picture of no size: the paper goes without.
#pragma once

#include <functional>

#include "core/book/goods_paper_view.h"
#include "receipts/sheet.h"

namespace touat::receipts {

using Painter = std::function<Picture(const Likeness& of, int width, int height)>;

} // namespace touat::receipts
