// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/said.h"

#include <cerrno>
#include <iostream>

#include "app/machine.h"

namespace touat {

namespace {

std::ostream& complaint() {
    return std::cerr << program_invocation_short_name << ": ";
}

int no(const char* why) {
    complaint() << "refused: " << why << '\n';
    return 1;
}

} // namespace

int refused(const Refusal& refusal) {
    complaint() << "refused: " << wordOf(refusal.reason);
    if (!refusal.subject.empty()) std::cerr << " (" << refusal.subject << ')';
    std::cerr << '\n';
    return 1;
}

int archiveYear(const ArchiveCommand& command, const Surroundings& around, const WriteArchive& write) {
    if (!command.unfinished && !isOver(dayOf(around.clock.now()), command.year))
        return no("year_not_over (--unfinished does it all the same)");
    ArchiveWish wish{command.year, command.folder, besideProgram() / "archive", {}};
    auto silentUntil = around.clock.steadyMs() + 1000;
    wish.progress = [&](std::int64_t done, std::int64_t of) {
        if (around.clock.steadyMs() < silentUntil) return;
        silentUntil = around.clock.steadyMs() + 1000;
        complaint() << done * 100 / of << " %\n";
    };
    const auto archived = write(wish);
    if (!archived) return no("year_unknown");
    for (const auto stall : archived->unclosed)
        complaint() << stall.text() << " has opened no day of a later year: not closed\n";
    std::cout << "archived " << archived->entries << " entries of " << command.year << ", key "
              << publicKeyOf(*around.seed).hex() << '\n';
    return 0;
}

} // namespace touat
