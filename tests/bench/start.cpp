// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cold start: from the command to the first possible sale on a book of twenty thousand items, PIN
// and all, against the first frame of a bare QML window; the two programs are started in turn.
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

void bench(const Order& order, Report& report) {
    const Shop shop{order.folder};
    const std::filesystem::path programs = TOUAT_PROGRAMS;
    Samples bare;
    Samples pages;
    Samples people;
    Samples pin;
    Samples sale;
    Samples ratios;
    Samples waits;  // until somebody can begin to sign in
    Samples typing; // what somebody who types a digit every 0.3 seconds has waited
    Samples typed;
    const int rounds = order.smoke ? 1 : 11;
    for (int round = 0; round <= rounds; ++round) {
        const auto floor = run({programs / "bare_window"});
        const auto ours = run({programs / "start_till", copyOf(shop.stall(), shop.folder, "ours")});
        const auto paced =
            run({programs / "start_till", copyOf(shop.stall(), shop.folder, "ours"), "300"});
        if (round == 0) continue; // reads the programs from the disk
        bare.add(floor.at("first_frame"));
        pages.add(ours.at("pages"));
        people.add(ours.at("people"));
        pin.add(ours.at("signed_in") - ours.at("people"));
        sale.add(ours.at("tiles"));
        ratios.add(ours.at("tiles") / floor.at("first_frame"));
        waits.add(ours.at("people") / floor.at("first_frame"));
        const auto waited = paced.at("people") + paced.at("tiles") - paced.at("last_digit");
        typing.add(waited);
        typed.add(waited / floor.at("first_frame"));
    }
    report.add({"start to the first possible sale", "ms", sale.median(), bare.median(),
                ratios.median(), atMost(2)});
    report.add({"  sign-in page with live keys after", "ms", people.median(), bare.median(),
                waits.median(), {}});
    report.add({"  waited in all, the PIN typed as a hand does", "ms", typing.median(), bare.median(),
                typed.median(), {}});
    report.add(
        {"  of it: the pages are loaded after", "ms", pages.median(), bare.median(), {}, {}});
    report.add({"  the PIN at once: shelf, argon2id", "ms", pin.median(), {}, {}, {}});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Starts the till.", touat::bench::bench);
}
