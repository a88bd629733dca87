// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
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
    return 0;
}

int syncFile(int fd) { return ::fsync(fd) == 0 ? 0 : errno; }

} // namespace

NewFile::NewFile(std::filesystem::path file) : m_file(std::move(file)) {
    m_fd = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_fd < 0) fail(errno, m_file);
}

NewFile::~NewFile() {
    if (m_fd < 0) return;
    ::close(m_fd);
    ::unlink(m_file.c_str());
}

void NewFile::write(std::string_view bytes) {
    if (const int error = writeAll(m_fd, bytes); error != 0) fail(error, m_file);
}

void NewFile::finish() {
    if (const int error = syncFile(m_fd); error != 0) fail(error, m_file);
    ::close(m_fd);
    m_fd = -1;
}

void writeWhole(const std::filesystem::path& file, std::string_view bytes) {
    auto half = file;
    half += halfEnding;
    ::unlink(half.c_str()); // of a try that the power ended
    NewFile out(half);
    out.write(bytes);
    out.finish();
    try {
        giveName(half, file);
    } catch (const Fault&) {
        ::unlink(half.c_str());
        throw;
    }
}

void appendWhole(const std::filesystem::path& file, std::string_view bytes) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0) fail(errno, file);
    struct stat before {};
    int error = ::fstat(fd, &before) == 0 ? 0 : errno;
    if (error == 0) {
        error = writeAll(fd, bytes);
        if (error == 0) error = syncFile(fd);
        if (error != 0 && ::ftruncate(fd, before.st_size) != 0) error = errno;
    }
    ::close(fd);
    if (error != 0) fail(error, file);
}

std::optional<std::string> readWhole(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return std::nullopt;
    std::string bytes;
    std::array<char, 16 * 1024> part{};
    ::ssize_t taken = 0;
    do {
        taken = ::read(fd, part.data(), part.size());
        if (taken > 0) bytes.append(part.data(), static_cast<std::size_t>(taken));
    } while (taken > 0 || (taken < 0 && errno == EINTR));
    ::close(fd);
    if (taken < 0) return std::nullopt;
    return bytes;
}

void giveName(const std::filesystem::path& half, const std::filesystem::path& name) {
    if (::rename(half.c_str(), name.c_str()) != 0) fail(errno, name);
    syncFolder(name.parent_path());
}

void syncFolder(const std::filesystem::path& folder) {
    const int fd =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)::fsync(fd); // the files in it are synced already
    ::close(fd);
}

void removeDatabase(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const auto* end : {"", "-wal", "-shm", "-journal"}) {
        auto each = file;
        each += end;
        std::filesystem::remove(each, ignored);
    }
}

} // namespace touat
