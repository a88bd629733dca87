// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that was given its name is there after a power cut only when its folder was synced, too.
#pragma once

#include <filesystem>

namespace touat {

/// Gives a file its last name, in the same folder, durably. Throws Fault: notWritable.
void giveName(const std::filesystem::path& half, const std::filesystem::path& name);

} // namespace touat
