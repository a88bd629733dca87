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

/// A photo as slips show it, with dots enough for both kinds of paper; nobody took one: of no size.
inline Picture photographed(const Painter& painter, const std::string& photo) {
    constexpr int width = 360;
    constexpr int height = 240;
    return painter && !photo.empty() ? painter({photo, {}, {}}, width, height) : Picture{};
}

} // namespace touat::receipts
