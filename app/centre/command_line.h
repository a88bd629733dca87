// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of touat-centre share: the folder they are about, the way an order takes to a daemon
// that runs or to the book, and what becomes of an answer.
#pragma once

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>

#include "app/centre/door.h"
#include "app/centre/home.h"
#include "app/machine.h"
#include "app/said.h"
#include "core/sync/device_keys.h"

namespace touat {

class CommandLine {
  public:
    CommandLine();
    /// A command about a centre's folder; `run` answers with the exit code: 0 done, 1 no, 2 could not try.
    template <class Run>
    CLI::App* add(const char* word, const char* help, Run run) {
        auto* command = bare(word, help, std::move(run));
        command->add_option("FOLDER", m_folder, "the centre's folder")->required();
        offerDatabase(command);
        return command;
    }
    /// A command without one.
    template <class Run>
    CLI::App* bare(const char* word, const char* help, Run run) {
        auto* command = m_app.add_subcommand(word, help);
        command->callback([this, run] { m_code = run(); });
        return command;
    }
    CentreHome home() const { return CentreHome{m_folder, m_database}; }
    int run(int argc, char** argv);

  private:
    void offerDatabase(CLI::App* command);

    CLI::App m_app{"The centre of Touat: one book of all stalls."};
    std::string m_folder;
    std::string m_database;
    int m_code = 2;
};

// each puts its commands on the line ---------------------------------------------------------------
void offerService(CommandLine& line); // init, serve
void offerPeople(CommandLine& line);  // enrol, revoke, place, admit, artisan, artisan-link, contract
void offerUpkeep(CommandLine& line);  // status, verify, archive, safe-key, backup, restore, set-aside, drill, move

struct Machine {
    MachineClock clock;
    MachineRandom random;
    Surroundings surroundings(const CentreHome& home);
};

std::string pinFromStandardInput();
/// From a terminal twice and unseen; from anything else its first line. Nothing: the two were not the same.
std::optional<std::string> passwordFromStandardInput();
/// "https://NAME", where phones find this centre.
void offerAddress(CLI::App* command, std::string& address);

template <class T>
CLI::CheckedTransformer words() {
    std::map<std::string, T> all;
    for (const auto word : EnumWords<T>::words) all[std::string(word)] = *fromWord<T>(word);
    return CLI::CheckedTransformer(all);
}

/// The door of the daemon, if it runs.
std::optional<LocalDoor> runningDoor(const CentreHome& home);
/// Gives an order to the daemon if it runs, to the book itself if not.
Answer giveText(const CentreHome& home, const char* place, const std::string& order);

template <class Told, class Order, class Then>
int give(const CentreHome& home, const char* place, const Order& order, Then then) {
    const auto answer = giveText(home, place, textOf(order));
    json::Parser parser;
    if (answer.kind == AnswerKind::done) {
        const auto told = parser.as<Told>(answer.body);
        return told ? then(*told) : refused(refuse(Reason::bytesUnreadable, answer.body));
    }
    const auto message = parser.as<RefusalMessage>(answer.body);
    return refused(message ? refusalOf(*message) : refuse(Reason::centreRefused, answer.body));
}

template <class Order>
int give(const CentreHome& home, const char* place, const Order& order) {
    return give<DoneAnswer>(home, place, order, [](const DoneAnswer& done) {
        std::cout << done.made << '\n';
        return 0;
    });
}

} // namespace touat
