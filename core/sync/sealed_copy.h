// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that leave the house: one encrypted file that anybody may carry and only the key in the safe
// opens. The machine that seals holds the public half alone and cannot open what it made. A sealed
// copy opens whole or not at all; a byte changed, cut off or added anywhere is noticed.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/hash.h"
#include "core/random.h"

namespace touat {

/// An X25519 pair, made once, away from the centre.
struct SafeKey {
    Hash publicHalf; // the machine that makes copies knows it
    Hash secretHalf; // lies in the safe
};
SafeKey makeSafeKey(Random& random);
/// Throws Fault: noSuchFile, notABook (another kind of file).
SafeKey loadSafeKey(const std::filesystem::path& file);
/// Readable by its owner alone; never over another file. Throws Fault: notWritable.
void saveSafeKey(const std::filesystem::path& file, const SafeKey& key);

/// Encrypts the files, by their names without folders, into `target`, which appears whole and on the
/// disk or not at all, and is read back before it counts. Throws Fault.
void seal(const std::vector<std::filesystem::path>& files, const std::filesystem::path& target,
          const Hash& publicHalf);
/// Opens into an empty or new folder and returns the names. On a fault nothing stays there. Throws
/// Fault: notABook (no sealed copy), damaged (another key, or a byte that is not as it was written),
/// notWritable (the folder holds something), diskFull.
std::vector<std::string> openSealed(const std::filesystem::path& sealed,
                                    const std::filesystem::path& folder, const SafeKey& key);

} // namespace touat
