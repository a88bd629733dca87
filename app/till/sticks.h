// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people plug in and pull out: memory sticks, cards, cameras.
#pragma once

#include <QStringList>

namespace touat {

enum class StickUse { read, write };

/// The folders under which they are seen, in no order.
QStringList pluggedIn(StickUse use = StickUse::read);

} // namespace touat
