// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/command_line.h"

#include "core/store/server.h"
#include "core/version.h"

namespace touat {

CommandLine::CommandLine() {
    m_app.set_version_flag("--version", programVersion);
    m_app.require_subcommand(1);
}

void CommandLine::offerDatabase(CLI::App* command) {
    command
        ->add_option("--database", m_database,
                     "postgresql://… where the book's tables lie on a server; left out: in the folder")
        ->envname("TOUAT_DATABASE")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return text.empty() || isOnServer(text) ? std::string{} : "wants postgresql://…";
            },
            "ADDRESS"));
}

int CommandLine::run(int argc, char** argv) {
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return m_app.exit(error) == 0 ? 0 : 2;
    }
    return m_code;
}

Surroundings Machine::surroundings(const CentreHome& home) {
    Surroundings around{clock, random, {}, PinCost::counter};
    if (std::filesystem::exists(home.keys())) giveKeys(around, loadKeys(home.keys()));
    return around;
}

std::string pinFromStandardInput() {
    std::string pin;
    std::cerr << "PIN: ";
    std::getline(std::cin, pin);
    return pin;
}

void offerAddress(CLI::App* command, std::string& address) {
    command->add_option("--public-address", address, "where phones find this centre: https://name")
        ->check(CLI::Validator(
            [](const std::string& text) {
                const bool good = text.starts_with("https://") && text.size() > 8 &&
                                  text.find_first_of(" ?#\"'<>") == text.npos &&
                                  text.find('/', 8) == text.npos;
                return good ? std::string{} : "wants https://name and nothing behind it";
            },
            "https://NAME"));
}

std::optional<LocalDoor> runningDoor(const CentreHome& home) {
    auto left = home.localDoor();
    if (left && !isOpen(static_cast<std::uint16_t>(left->port))) left.reset();
    return left;
}

Answer giveText(const CentreHome& home, const char* place, const std::string& order) {
    if (const auto running = runningDoor(home))
        return askRunningCentre(static_cast<std::uint16_t>(running->port), home.certificates(),
                                running->token, place, order);
    Machine machine;
    Book book(home.place(), machine.surroundings(home));
    Office office(book, linesOfFile(home.certificates().authority), "here",
                  besideProgram() / "fonts");
    office.watch(home);
    return office.answer({place, "", "", "here", order});
}

} // namespace touat
