// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teller.h"

namespace touat::simulate {

namespace {

/// In memory, where the machine has a file system there: what a power cut leaves of unsynced writes
/// is another rig's question.
std::filesystem::path room() {
    const std::filesystem::path memory = "/dev/shm";
    return std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
}

} // namespace

Told tell(const Story& story, Tallies& tallies) {
    auto pattern = (room() / "touat-simulate-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(pattern.data());
    Told told;
    try {
        World world(story, folder, tallies);
        world.run();
        told.digest = world.digest().hex();
    } catch (const std::exception& broken) {
        told.violation = broken.what();
    }
    std::filesystem::remove_all(folder);
    return told;
}

} // namespace touat::simulate
