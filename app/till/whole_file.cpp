// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "core/store/fault.h"

namespace touat {

namespace {

[[noreturn]] void fail(int error, const std::filesystem::path& file) {
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    throw Fault(full ? FaultKind::diskFull : FaultKind::notWritable, file.string());
}

int writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto taken = ::write(fd, bytes.data(), bytes.size());
        if (taken < 0 && errno != EINTR) return errno;
        if (taken > 0) bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}

} // namespace

void writeWhole(const std::filesystem::path& file, std::string_view bytes) {
    auto half = file;
    half += halfEnding;
    const int fd = ::open(half.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) fail(errno, file);
    int error = writeAll(fd, bytes);
    ::close(fd);
    if (error == 0 && ::rename(half.c_str(), file.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(half.c_str());
        fail(error, file);
    }
    syncFolder(file.parent_path());
}

void appendWhole(const std::filesystem::path& file, std::string_view bytes) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0) fail(errno, file);
    struct stat before {};
    int error = ::fstat(fd, &before) == 0 ? 0 : errno;
    if (error == 0) {
        error = writeAll(fd, bytes);
        if (error != 0 && ::ftruncate(fd, before.st_size) != 0) error = errno;
    }
    ::close(fd);
    if (error != 0) fail(error, file);
}

void syncFolder(const std::filesystem::path& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace touat
