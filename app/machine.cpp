// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/machine.h"

#include <sodium.h>
#include <time.h>

#include <chrono>
#include <fstream>

namespace touat {

Moment MachineClock::now() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Moment::utcMs(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

std::int64_t MachineClock::steadyMs() const {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

std::string MachineClock::boot() const {
    static const std::string id = [] {
        std::ifstream file("/proc/sys/kernel/random/boot_id");
        std::string text;
        std::getline(file, text);
        return text;
    }();
    return id;
}

void MachineRandom::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

std::filesystem::path besideProgram() {
    return std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path() / "share" / "touat";
}

} // namespace touat
