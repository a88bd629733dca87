// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are on the disk whole or not at all, whenever the power goes: written to the end, synced,
// given their name, their folder synced too; and read whole or not at all. And files that go away with what
// lies beside them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace touat {

/// A file that is not there yet, readable by its owner alone. Without finish() it goes away again.
class NewFile {
  public:
    /// Throws Fault: notWritable (also: it is there).
    explicit NewFile(std::filesystem::path file);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes); // throws Fault: diskFull, notWritable
    void finish();                      // on the disk; throws as write()

  private:
    std::filesystem::path m_file;
    int m_fd = -1;
};

/// Written under another name, to the disk, and only then under its own; readable by its owner alone.
/// Throws Fault: diskFull, notWritable.
void writeWhole(const std::filesystem::path& file, std::string_view bytes);

/// The file is made when it is not there. What could not be added whole is taken off again.
/// Throws Fault: diskFull, notWritable.
void appendWhole(const std::filesystem::path& file, std::string_view bytes);

/// Its bytes as they are; nothing when there is no such file, or it cannot be read to its end.
std::optional<std::string> readWhole(const std::filesystem::path& file);

/// Gives a file its last name, on the same disk, durably. Throws Fault: notWritable.
void giveName(const std::filesystem::path& half, const std::filesystem::path& name);

/// Brings names that came and went in a folder to the disk, as far as it can be asked: some sticks
/// know no folders to sync.
void syncFolder(const std::filesystem::path& folder);

/// A database with its log and whatever else lies beside it. What cannot be removed stays.
void removeDatabase(const std::filesystem::path& file);

constexpr std::string_view halfEnding = ".half"; // of a file that was not finished

} // namespace touat
