// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are on the disk whole or not at all, whenever the power goes.
#pragma once

#include <filesystem>
#include <string_view>

namespace touat {

/// Written under another name, to the disk, and only then under its own.
/// Throws Fault(diskFull), Fault(notWritable).
void writeWhole(const std::filesystem::path& file, std::string_view bytes);

/// The file is made when it is not there. What could not be added whole is taken off again.
/// Throws Fault(diskFull), Fault(notWritable).
void appendWhole(const std::filesystem::path& file, std::string_view bytes);

/// Brings names that came and went in a folder to the disk.
void syncFolder(const std::filesystem::path& folder);

constexpr std::string_view halfEnding = ".half"; // of a file that was not finished

} // namespace touat
