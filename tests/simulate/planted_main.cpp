// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// simulate_planted: makes the core wrong in one way after the other, and says how many stories it
// took until the simulator saw it. A fault that is not seen fails.
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "planted.h"
#include "teller.h"

namespace touat {

namespace {

std::string planted;              // of this process
std::uint64_t* seedNow = nullptr; // shared with the process that watches

struct Plant {
    const char* name;
    std::uint64_t seed = 1; // from which it is looked for; it is seen soon after. 0: no story that shows it is known yet
};
constexpr Plant plants[] = {
    {"no_dedup"},
    {"cursor_first"},
    {"cursor_only_forward"},
    {"no_base_check", 195},
    {"no_lock"},
    {"no_fork_check"},
    {"overlap_is_fork"},
    {"old_device_refused"},
    {"replaced_served"},
    {"projection_first"},
    {"feed_skips"},
    {"no_feed_epoch"},
    {"not_durable"},
    {"no_wait", 15},
    {"sender_cancels"},
    {"received_twice", 45},
    {"no_custody", 0},
    {"refunded_twice", 10},
    {"photo_unkept"},
    {"unknown_skipped", 0},
    {"not_refolded"},
    {"refold_out_of_turn"},
    {"totals_uncounted", 0},
    {"head_not_put_back", 0},
    {"balance_skipped"},
    {"lock_unkept", 0},
    {"wait_skipped", 0},
    {"not_held_up", 0},
    {"pruned"},
    {"tail_uninvited", 0},
    {"contradiction_half"},
    {"deps_by_name", 0},
};

/// In a process of its own: a broken promise of the core's stops it, and is seen by that.
int lookFor(const Plant& fault, std::uint64_t from, std::uint64_t most) {
    std::cout << fault.name << ": " << std::flush;
    const auto child = fork();
    if (child == 0) {
        planted = fault.name;
        (void)!freopen("/dev/null", "w", stderr);
        simulate::Tallies tallies;
        simulate::Story story;
        for (story.seed = from; story.seed < from + most; ++story.seed) {
            *seedNow = story.seed;
            const auto told = simulate::tell(story, tallies);
            if (told.violation.empty()) continue;
            std::cout << told.violation << std::flush;
            _exit(0);
        }
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    const bool stopped = WIFSIGNALED(status);
    const bool seen = stopped || WEXITSTATUS(status) == 0;
    if (stopped) std::cout << "a promise of the core";
    if (seen)
        std::cout << " (" << *seedNow - from + 1 << " seeds, to " << *seedNow << ")\n";
    else
        std::cout << "NOT SEEN in " << most << " seeds\n";
    return seen ? 0 : 1;
}

} // namespace

bool isPlanted(std::string_view fault) {
    return planted == fault;
}

} // namespace touat

int main(int argc, char** argv) {
    using namespace touat;
    CLI::App program("Plants faults in the core and lets the simulator find them");
    std::string only;
    std::uint64_t from = 0;
    std::uint64_t most = 60;
    program.add_option("--only", only, "this fault");
    program.add_option("--from", from, "first seed, instead of the one that is known");
    program.add_option("--seeds", most, "so many at most");
    CLI11_PARSE(program, argc, argv);
    seedNow = static_cast<std::uint64_t*>(mmap(
        nullptr, sizeof(std::uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    int missed = 0;
    int looked = 0;
    for (const auto& fault : plants) {
        if (only.empty() ? fault.seed == 0 : only != fault.name) continue;
        ++looked;
        missed += lookFor(fault, from == 0 ? std::max<std::uint64_t>(1, fault.seed) : from, most);
    }
    std::cout << looked - missed << " of " << looked << " planted faults seen\n";
    return missed == 0 && looked > 0 ? 0 : 1;
}
