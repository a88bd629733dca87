// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper that is drawn where nobody waits for it, for whoever wants its bytes and not its picture.
#pragma once

#include <functional>

#include "receipts/papers.h"

namespace touat {

/// What draws it; what then takes it, on the screen's thread. A paper that cannot be drawn is the paper
/// tray's to tell.
using PaperAway = std::function<void(
    std::function<receipts::DrawnPaper(const receipts::Fonts&, const receipts::PaperWish&)> draw,
    std::function<void(const receipts::DrawnPaper&)> then)>;

} // namespace touat
