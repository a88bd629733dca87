// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The start: from the command to the first possible sale on a book of twenty thousand items, PIN and all,
// against the first frame of a bare QML window; the two programs are started in turn. What is counted is
// what the machine lets somebody wait, who types a digit every 0.3 seconds: until the people stand there,
// and from the last digit to the tiles. Cold is as after a power cut: nothing of either program is in memory,
// which takes the right to make the kernel forget; warm is as after a mere restart of the program.
#include <unistd.h>

#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "measures.h"
#include "program.h"
#include "shop.h"
#include "since_start.h"

namespace touat::bench {
namespace {

std::map<std::string, double> run(const std::vector<std::string>& command) {
    setenv(startedVariable, std::to_string(nowUs()).c_str(), 1);
    const auto ended = processes::run(command);
    if (ended.code != 0) throw std::runtime_error(command.front() + ": " + ended.err);
    std::istringstream lines(ended.out);
    std::map<std::string, double> ms;
    std::string what;
    for (double us = 0; lines >> what >> us;)
        ms[what] = us / 1000;
    return ms;
}

/// As if the machine had just come up. False: only root may.
bool forgetFiles() {
    ::sync();
    std::ofstream kernel("/proc/sys/vm/drop_caches");
    kernel << "3" << std::flush;
    if (!kernel) return false;
    (void)run({"/bin/true"}); // what starts programs is in memory again
    return true;
}

struct Starts {
    Samples bare;
    Samples people; // shown, and can be touched
    Samples waited;
    Samples peopleRatios;
    Samples ratios;
};

Starts compare(const Shop& shop, int rounds, bool cold) {
    const std::filesystem::path programs = TOUAT_PROGRAMS;
    Starts starts;
    for (int round = 0; round <= rounds; ++round) {
        if (cold && !forgetFiles()) return {};
        const auto floor = run({programs / "bare_window"});
        const auto book = copyOf(shop.stall(), shop.folder, "ours");
        if (cold && !forgetFiles()) return {};
        const auto ours = run({programs / "start_till", book});
        if (round == 0 && !cold) continue; // reads the programs from the disk
        const auto waited = ours.at("people") + ours.at("tiles") - ours.at("last_digit");
        starts.bare.add(floor.at("first_frame"));
        starts.people.add(ours.at("people"));
        starts.peopleRatios.add(ours.at("people") / floor.at("first_frame"));
        starts.waited.add(waited);
        starts.ratios.add(waited / floor.at("first_frame"));
    }
    return starts;
}

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    const int rounds = order.smoke ? 1 : 11;
    const auto cold = order.smoke ? Starts{} : compare(shop, rounds, true);
    if (cold.ratios.isEmpty())
        report.add({"cold start: not measured, only root may", "", {}, {}, {}, {}});
    else {
        report.add({"cold start to the first possible sale", "ms", cold.waited.median(),
                    cold.bare.median(), cold.ratios.median(), atMost(2)});
        report.add({"  sign-in page with live keys after", "ms", cold.people.median(),
                    cold.bare.median(), cold.peopleRatios.median(), {}});
    }
    const auto warm = compare(shop, rounds, false);
    report.add({"start once more, all in memory", "ms", warm.waited.median(), warm.bare.median(),
                warm.ratios.median(), {}});
    report.add({"  sign-in page with live keys after", "ms", warm.people.median(),
                warm.bare.median(), warm.peopleRatios.median(), {}});
    report.add({"  from the last digit to the tiles, argon2id in it", "ms",
                warm.waited.median() - warm.people.median(), {}, {}, {}});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Starts the till.", touat::bench::bench);
}
