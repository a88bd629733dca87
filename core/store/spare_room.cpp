// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/spare_room.h"

#include <fcntl.h>
#include <unistd.h>

#include "core/store/whole_file.h"

namespace touat {

SpareRoom::SpareRoom(const std::filesystem::path& book, std::int64_t bytes) : m_file(std::filesystem::absolute(book)), m_bytes(bytes) {
    m_file += ".spare";
    m_half = m_file;
    m_half += halfEnding; // the power may go before it has all its blocks
}

void SpareRoom::keep() {
    std::error_code failed;
    const auto wanted = static_cast<std::uintmax_t>(m_bytes);
    if (std::filesystem::file_size(m_file, failed) == wanted && !failed) return;
    const auto space = std::filesystem::space(m_file.parent_path(), failed);
    if (failed || space.available < 2 * wanted) return;
    const int fd = ::open(m_half.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) return;
    // Blocks, not a length: a file of nothing but a hole would give nothing back.
    const bool whole = ::posix_fallocate(fd, 0, m_bytes) == 0 && ::fsync(fd) == 0;
    ::close(fd);
    if (whole)
        std::filesystem::rename(m_half, m_file, failed);
    else
        std::filesystem::remove(m_half, failed);
}

bool SpareRoom::giveUp() {
    std::error_code ignored;
    const bool hadHalf = std::filesystem::remove(m_half, ignored);
    const bool had = std::filesystem::remove(m_file, ignored);
    if (!had && !hadHalf) return false;
    syncFolder(m_file.parent_path()); // some file systems free blocks only then
    return true;
}

} // namespace touat
