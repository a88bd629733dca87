// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "killed_till.h"

#include <csignal>

#include "core/acts/admit_staff.h"

namespace touat::processes {

Goods KilledTill::makeStall(int series, int pieces) {
    mustRun({program("touat-book"), "new", file, "--stall", "S07"});
    auto book = openBook(file);
    NewStaff vendor;
    vendor.name = {"سالم", "Salem"};
    vendor.portrait = "p02";
    vendor.language = Language::french;
    vendor.pin = "1397";
    const Person seller{*admitStaff(*book, Person::commandLine(), vendor), Role::seller};
    const auto goods = fillShelf(*book, seller, series, pieces);
    openTheDay(*book, seller);
    return goods;
}

KilledTill::Shown KilledTill::startAndKill(const std::string& order,
                                           const std::vector<std::string>& scans) {
    std::vector<std::string> words{TOUAT_BUILD "/tests/cart", file,
                                   TOUAT_BUILD "/share/touat/fonts", folder / "receipts", order};
    words.insert(words.end(), scans.begin(), scans.end());
    Child till(words, folder / "till.log");
    Shown shown;
    std::string line;
    while (till.readLine(line, 120'000) && line != "ready") {
        if (line.starts_with("found")) shown.found = line.substr(5);
        if (line.starts_with("shown")) shown.shown = line.substr(5);
        if (line.starts_with("refused")) ++shown.refused;
    }
    EXPECT_EQ(line, "ready");
    till.signal(SIGKILL);
    EXPECT_EQ(till.wait(), 128 + SIGKILL);
    return shown;
}

} // namespace touat::processes
