// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/command_line.h"

#include <termios.h>
#include <unistd.h>

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

namespace {

/// What is typed meanwhile is not shown.
class Unseen {
  public:
    Unseen() {
        tcgetattr(STDIN_FILENO, &m_before);
        auto without = m_before;
        without.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &without);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

  private:
    termios m_before{};
};

std::string unseenLine(const char* asked) {
    const Unseen unseen;
    std::string line;
    std::cerr << asked;
    std::getline(std::cin, line);
    std::cerr << '\n';
    return line;
}

} // namespace

std::optional<std::string> passwordFromStandardInput() {
    std::string password;
    if (isatty(STDIN_FILENO) == 0) {
        std::getline(std::cin, password);
        return password;
    }
    password = unseenLine("Password: ");
    if (password != unseenLine("The same again: ")) return std::nullopt;
    return password;
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
