// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fault is planted now, in the copies of the core's sources that plant.py made.
#pragma once

#include <string_view>

namespace touat {

bool isPlanted(std::string_view fault);

} // namespace touat
