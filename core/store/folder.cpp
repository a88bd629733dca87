// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/folder.h"

#include <fcntl.h>
#include <unistd.h>

#include "core/store/fault.h"

namespace touat {

void giveName(const std::filesystem::path& half, const std::filesystem::path& name) {
    std::error_code failed;
    std::filesystem::rename(half, name, failed);
    if (failed) throw Fault(FaultKind::notWritable, name.string());
    const auto folder = name.has_parent_path() ? name.parent_path() : std::filesystem::path(".");
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return; // a file system that cannot be asked
    (void)::fsync(fd);  // some sticks know no folders to sync; the file itself is synced already
    ::close(fd);
}

} // namespace touat
