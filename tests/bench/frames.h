// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a wish to the frame that shows it.
#pragma once

#include <QQuickWindow>

#include <functional>

#include "measures.h"

namespace touat::bench {

/// Lets the window work until the first frame has been handed to the screen whose scene satisfied
/// the condition when it was taken over for drawing; returns what the watch said then. Throws when
/// that takes half a minute.
double msUntilShown(QQuickWindow& window, const Stopwatch& watch,
                    const std::function<bool()>& isShown);

} // namespace touat::bench
