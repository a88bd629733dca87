// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording_vfs.h"

#include <dlfcn.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>

namespace touat::crash {

namespace {

struct Recorder {
    std::string folder; // "": nothing is written down
    std::vector<Op> ops;

    std::optional<std::string> nameOf(const char* path) const {
        if (folder.empty() || path == nullptr) return std::nullopt;
        const std::filesystem::path file(path);
        if (file.parent_path() != folder) return std::nullopt;
        return file.filename().string();
    }
    void write(const Op& op) {
        if (!folder.empty()) ops.push_back(op);
    }
};

Recorder& recorder() {
    static auto& one = *new Recorder; // outlives every file that is closed late
    return one;
}

sqlite3_vfs* real() {
    return static_cast<sqlite3_vfs*>(sqlite3_vfs_find("unix"));
}

struct File {
    sqlite3_file base;
    std::string* name; // null: of no interest
    sqlite3_file* behind() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* of(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
const sqlite3_io_methods* methods(sqlite3_file* file) {
    return of(file)->behind()->pMethods;
}

int closeFile(sqlite3_file* file) {
    delete of(file)->name;
    return methods(file)->xClose(of(file)->behind());
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
    return methods(file)->xRead(of(file)->behind(), to, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    if (of(file)->name)
        recorder().write(
            {Op::Kind::write, *of(file)->name, at,
             std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))});
    return methods(file)->xWrite(of(file)->behind(), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (of(file)->name) recorder().write({Op::Kind::truncate, *of(file)->name, size, ""});
    return methods(file)->xTruncate(of(file)->behind(), size);
}
int syncFile(sqlite3_file* file, int flags) {
    if (of(file)->name) recorder().write({Op::Kind::sync, *of(file)->name, 0, ""});
    return methods(file)->xSync(of(file)->behind(), flags);
}
int sizeOf(sqlite3_file* file, sqlite3_int64* size) {
    return methods(file)->xFileSize(of(file)->behind(), size);
}
int lock(sqlite3_file* file, int how) {
    return methods(file)->xLock(of(file)->behind(), how);
}
int unlock(sqlite3_file* file, int how) {
    return methods(file)->xUnlock(of(file)->behind(), how);
}
int isReserved(sqlite3_file* file, int* out) {
    return methods(file)->xCheckReservedLock(of(file)->behind(), out);
}
int control(sqlite3_file* file, int what, void* with) {
    return methods(file)->xFileControl(of(file)->behind(), what, with);
}
int sectorSize(sqlite3_file* file) {
    return methods(file)->xSectorSize(of(file)->behind());
}
int characteristics(sqlite3_file* file) {
    return methods(file)->xDeviceCharacteristics(of(file)->behind());
}

const sqlite3_io_methods ours{
    1,       closeFile, readFile,   writeFile, truncateFile, syncFile,        sizeOf,
    lock,    unlock,    isReserved, control,   sectorSize,   characteristics, nullptr,
    nullptr, nullptr,   nullptr,    nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    of(file)->name = nullptr;
    file->pMethods = nullptr;
    const int code = real()->xOpen(real(), path, of(file)->behind(), flags, outFlags);
    if (code != SQLITE_OK) return code;
    if (const auto name = recorder().nameOf(path)) of(file)->name = new std::string(*name);
    file->pMethods = &ours;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder) {
    if (const auto name = recorder().nameOf(path)) {
        recorder().write({Op::Kind::remove, *name, 0, ""});
        if (syncFolder != 0) recorder().write({Op::Kind::folderSynced, "", 0, ""});
    }
    return real()->xDelete(real(), path, syncFolder);
}

sqlite3_vfs* recording() {
    static sqlite3_vfs vfs = [] {
        auto copy = *real();
        copy.zName = "recording";
        copy.szOsFile = static_cast<int>(sizeof(File)) + real()->szOsFile;
        copy.xOpen = openFile;
        copy.xDelete = deleteFile;
        copy.pNext = nullptr;
        return copy;
    }();
    return &vfs;
}

} // namespace

void startRecording(const std::string& folder) {
    recorder().folder = folder;
    recorder().ops.clear();
    sqlite3_vfs_register(recording(), 1);
}

void said(std::int64_t seq) {
    recorder().write({Op::Kind::said, "", seq, ""});
}

std::vector<Op> stopRecording() {
    recorder().folder.clear();
    sqlite3_vfs_register(real(), 1);
    return std::move(recorder().ops);
}

namespace {

void writeInto(std::string& content, std::int64_t at, std::string_view data) {
    const auto from = static_cast<std::size_t>(at);
    if (content.size() < from + data.size()) content.resize(from + data.size());
    std::memcpy(content.data() + from, data.data(), data.size());
}

void perform(Files& files, const Op& op) {
    switch (op.kind) {
    case Op::Kind::write:
        return writeInto(files[op.file], op.at, op.data);
    case Op::Kind::truncate:
        return files[op.file].resize(static_cast<std::size_t>(op.at));
    case Op::Kind::remove:
        files.erase(op.file);
        return;
    case Op::Kind::rename:
        if (auto moved = files.extract(op.file)) files[op.data] = std::move(moved.mapped());
        return;
    default:
        return;
    }
}

bool isOfFolder(const Op& op) {
    return op.kind == Op::Kind::remove || op.kind == Op::Kind::rename;
}

/// Some of its sectors.
void applyTorn(Files& files, const Op& op, simulate::Dice& dice) {
    const std::size_t sector = dice.chance(50) ? 512 : 4096;
    const bool front = dice.chance(50); // else any of them
    const auto keep =
        static_cast<std::size_t>(dice.below(static_cast<int>(op.data.size() / sector) + 1));
    for (std::size_t from = 0, n = 0; from < op.data.size(); from += sector, ++n)
        if (front ? n < keep : dice.chance(50))
            writeInto(files[op.file], op.at + static_cast<std::int64_t>(from),
                      std::string_view(op.data).substr(from, sector));
}

} // namespace

void Disk::take(const Op& op) {
    if (op.kind == Op::Kind::said) return;
    if (op.kind != Op::Kind::sync && op.kind != Op::Kind::folderSynced) {
        m_pending.push_back(op);
        return;
    }
    // What a file holds is synced with it, and a name that it was given; other names, with the
    // folder.
    std::vector<Op> left;
    for (const auto& each : m_pending) {
        const bool renamed = each.kind == Op::Kind::rename && each.data == op.file;
        const bool byFolder = isOfFolder(each) && op.kind == Op::Kind::folderSynced;
        const bool byFile =
            op.kind == Op::Kind::sync && (renamed || (!isOfFolder(each) && each.file == op.file));
        const bool now = byFolder || byFile;
        if (now)
            perform(m_durable, each);
        else
            left.push_back(each);
    }
    m_pending = std::move(left);
}

Files Disk::afterACut(simulate::Dice& dice) const {
    auto files = m_durable;
    auto pending = m_pending;
    const int way = dice.below(8);
    if (way == 0) return files; // nothing of it
    if (way >= 4)               // in any order
        for (std::size_t i = pending.size(); i > 1; --i)
            std::swap(pending[i - 1],
                      pending[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
    const int part = way == 1 ? 100 : 1 + dice.below(99);
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const bool last = i + 1 == pending.size();
        if (!dice.chance(part) && !(way == 2 && !last)) continue;
        const bool tear = pending[i].kind == Op::Kind::write && (way == 2 ? last : dice.chance(30));
        if (tear && way != 1)
            applyTorn(files, pending[i], dice);
        else
            perform(files, pending[i]);
    }
    return files;
}

} // namespace touat::crash

// Names are changed and folders synced without SQLite: seen here on their way to the system.
extern "C" int rename(const char* from, const char* to) {
    using namespace touat::crash;
    const auto name = recorder().nameOf(from);
    const auto next = recorder().nameOf(to);
    if (name && next) recorder().write({Op::Kind::rename, *name, 0, *next});
    using Rename = int (*)(const char*, const char*);
    static const auto behind = reinterpret_cast<Rename>(dlsym(RTLD_NEXT, "rename"));
    return behind(from, to);
}

namespace {

int synced(int file, const char* how) {
    using namespace touat::crash;
    std::array<char, 4096> target{};
    const auto link = "/proc/self/fd/" + std::to_string(file);
    if (readlink(link.c_str(), target.data(), target.size() - 1) > 0 &&
        recorder().folder == target.data())
        recorder().write({Op::Kind::folderSynced, "", 0, ""});
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, how))(file);
}

} // namespace

extern "C" int fsync(int file) {
    return synced(file, "fsync");
}
extern "C" int fdatasync(int file) {
    return synced(file, "fdatasync");
}
