// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// simulate: tells stories by seed until one breaks an invariant, or until seeds or time are used
// up. The same seed tells the same story again, in the same build.
#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>

#include "teller.h"

namespace {

using namespace touat;
using namespace touat::simulate;
using SteadyClock = std::chrono::steady_clock;

struct Wanted {
    std::int64_t seeds = 1'000'000'000;
    std::uint64_t from = 1;
    std::uint64_t seed = 0;
    int seconds = 0;
    std::string trouble;
};

void list(const char* what, const std::map<std::string, std::int64_t>& counted) {
    std::cout << what << ':';
    for (const auto& [name, times] : counted)
        std::cout << ' ' << name << ' ' << times << ';';
    std::cout << '\n';
}

int simulateAll(const Wanted& wanted) {
    Tallies tallies;
    Story story;
    if (!wanted.trouble.empty()) {
        story.only = fromWord<Trouble>(wanted.trouble);
        if (!story.only) {
            std::cerr << "simulate: no such fault: " << wanted.trouble << '\n';
            return 2;
        }
    }
    const auto start = SteadyClock::now();
    const auto spent = [&] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - start)
            .count();
    };
    std::int64_t told = 0;
    std::string violation;
    for (story.seed = wanted.from; told < wanted.seeds; ++story.seed) {
        if (wanted.seconds > 0 && spent() > wanted.seconds * 1000LL) break;
        const auto once = tell(story, tallies);
        ++told;
        if (wanted.seed != 0) std::cout << "journals: " << once.digest << '\n';
        if (once.violation.empty()) {
            if (told % 50 != 1) continue;
            Tallies again; // one in fifty is told twice
            if (tell(story, again).digest == once.digest) continue;
            violation = "replay: seed " + std::to_string(story.seed) + " told another story";
        } else {
            violation = once.violation;
        }
        break;
    }
    std::cout << told << " seeds from " << wanted.from << ", " << tallies.entries << " entries, "
              << spent() / 1000 << '.' << spent() / 100 % 10 << " s\n";
    list("faults", tallies.troubles);
    list("acts", tallies.acts);
    list("checked", tallies.checked);
    if (!violation.empty())
        std::cout << "seed " << story.seed << " breaks " << violation
                  << "\nrepeat it: ./dev simulate --seed " << story.seed << '\n';
    return violation.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App program("Tells stories of a shop in which everything goes wrong");
    Wanted wanted;
    program.add_option("--seeds", wanted.seeds, "how many stories");
    program.add_option("--from", wanted.from, "seed of the first");
    program.add_option("--seed", wanted.seed, "this one alone, with the digest of its journals");
    program.add_option("--seconds", wanted.seconds, "no story begins after that");
    program.add_option("--fault", wanted.trouble,
                       "nothing else goes wrong: lost, clone, restore …");
    CLI11_PARSE(program, argc, argv);
    if (wanted.seed != 0) {
        wanted.from = wanted.seed;
        wanted.seeds = 1;
    }
    return simulateAll(wanted);
}
