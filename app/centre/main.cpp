// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-centre: the daemon of the centre, and orders to it from its own machine.
#include <sodium.h>

#include "app/centre/command_line.h"
#include "core/store/fault.h"
#include "core/store/postgres/postgres.h"

namespace {

/// What is not better in five seconds either: the file is damaged, another one, a newer one, or away.
bool staysSo(touat::FaultKind kind) {
    using enum touat::FaultKind;
    return kind == damaged || kind == notABook || kind == newerBook || kind == noSuchFile;
}

} // namespace

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    touat::offerPostgres();
    try {
        touat::CommandLine line;
        touat::offerService(line);
        touat::offerPeople(line);
        touat::offerUpkeep(line);
        return line.run(argc, argv);
    } catch (const touat::Fault& fault) {
        std::cerr << "touat-centre: " << fault.what() << '\n';
        const bool damaged = fault.kind() == touat::FaultKind::damaged;
        if (argc < 2 || argv[1] != std::string_view("serve")) return damaged ? 1 : 2;
        if (!staysSo(fault.kind())) return 2;
        if (damaged || fault.kind() == touat::FaultKind::notABook)
            std::cerr << "touat-centre: nothing was changed; `touat-centre set-aside` is the way back "
                         "(README.md, \"When the book is damaged\")\n";
        return 3; // the service does not try again (touat-centre.service)
    } catch (const std::filesystem::filesystem_error& error) {
        std::cerr << "touat-centre: " << error.what() << '\n';
        return 2;
    }
}
