// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter.h"

#include <linux/perf_event.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <string_view>

#include "core/must.h"

namespace touat::bench {

namespace {

Costs counted;
int instructionCounter = -1;
sqlite3_vfs* system = nullptr;

struct CountedFile {
    sqlite3_file base;
    bool isLog;
    // and behind it, in the same memory, the system's file
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

CountedFile* counting(sqlite3_file* file) {
    return reinterpret_cast<CountedFile*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return counting(file)->real();
}
const sqlite3_io_methods& methods(sqlite3_file* file) {
    return *real(file)->pMethods;
}

int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
    constexpr int page = 4096; // a page of the log is written after its 24 bytes of header
    counted.bytes += size;
    if (counting(file)->isLog && size == page) ++counted.logPages;
    return methods(file).xWrite(real(file), data, size, at);
}

int sync(sqlite3_file* file, int flags) {
    ++counted.syncs;
    return methods(file).xSync(real(file), flags);
}

// Everything else goes through as it comes.
const sqlite3_io_methods passing = {
    3,
    [](sqlite3_file* f) { return methods(f).xClose(real(f)); },
    [](sqlite3_file* f, void* data, int size, sqlite3_int64 at) {
        return methods(f).xRead(real(f), data, size, at);
    },
    write,
    [](sqlite3_file* f, sqlite3_int64 size) { return methods(f).xTruncate(real(f), size); },
    sync,
    [](sqlite3_file* f, sqlite3_int64* size) { return methods(f).xFileSize(real(f), size); },
    [](sqlite3_file* f, int level) { return methods(f).xLock(real(f), level); },
    [](sqlite3_file* f, int level) { return methods(f).xUnlock(real(f), level); },
    [](sqlite3_file* f, int* held) { return methods(f).xCheckReservedLock(real(f), held); },
    [](sqlite3_file* f, int what, void* value) {
        return methods(f).xFileControl(real(f), what, value);
    },
    [](sqlite3_file* f) { return methods(f).xSectorSize(real(f)); },
    [](sqlite3_file* f) { return methods(f).xDeviceCharacteristics(real(f)); },
    [](sqlite3_file* f, int region, int size, int extend, void volatile** memory) {
        return methods(f).xShmMap(real(f), region, size, extend, memory);
    },
    [](sqlite3_file* f, int at, int n, int flags) {
        return methods(f).xShmLock(real(f), at, n, flags);
    },
    [](sqlite3_file* f) { methods(f).xShmBarrier(real(f)); },
    [](sqlite3_file* f, int remove) { return methods(f).xShmUnmap(real(f), remove); },
    [](sqlite3_file* f, sqlite3_int64 at, int size, void** memory) {
        return methods(f).xFetch(real(f), at, size, memory);
    },
    [](sqlite3_file* f, sqlite3_int64 at, void* memory) {
        return methods(f).xUnfetch(real(f), at, memory);
    },
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* mine = counting(file);
    mine->base.pMethods = nullptr;
    mine->isLog = (flags & SQLITE_OPEN_WAL) != 0;
    const int code = system->xOpen(system, name, mine->real(), flags, outFlags);
    if (mine->real()->pMethods != nullptr) mine->base.pMethods = &passing;
    return code;
}

} // namespace

Costs& Costs::operator+=(const Costs& more) {
    syncs += more.syncs;
    logPages += more.logPages;
    bytes += more.bytes;
    if (more.instructions) instructions = instructions.value_or(0) + *more.instructions;
    return *this;
}

Costs operator-(const Costs& after, const Costs& before) {
    Costs between{after.syncs - before.syncs, after.logPages - before.logPages,
                  after.bytes - before.bytes, std::nullopt};
    if (after.instructions && before.instructions)
        between.instructions = *after.instructions - *before.instructions;
    return between;
}

void startCounting() {
    system = sqlite3_vfs_find(nullptr);
    // Its other functions do not ask by which layer they are called.
    static sqlite3_vfs layer = *system;
    layer.zName = "counting";
    layer.pNext = nullptr;
    layer.szOsFile += static_cast<int>(sizeof(CountedFile));
    layer.xOpen = openFile;
    must(sqlite3_vfs_register(&layer, 1) == SQLITE_OK, "no room for the counting layer");

    perf_event_attr what{};
    what.size = sizeof what;
    what.type = PERF_TYPE_HARDWARE;
    what.config = PERF_COUNT_HW_INSTRUCTIONS;
    what.exclude_kernel = 1;
    what.exclude_hv = 1;
    instructionCounter =
        static_cast<int>(syscall(SYS_perf_event_open, &what, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

Costs costsSoFar() {
    auto costs = counted;
    std::int64_t instructions = 0;
    if (read(instructionCounter, &instructions, sizeof instructions) == sizeof instructions)
        costs.instructions = instructions;
    return costs;
}

} // namespace touat::bench
