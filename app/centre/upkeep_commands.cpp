// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-centre status, verify, archive, safe-key, backup, restore, set-aside, drill and move.
#include <stdlib.h>

#include "app/centre/command_line.h"
#include "app/centre/upkeep.h"
#include "app/centre/watch.h"
#include "core/book/move_book.h"
#include "core/store/fault.h"

namespace touat {

namespace {

int tellState(const CentreHome& home, bool asJson) {
    return give<CentreState>(home, path::centreState, CentreStateOrder{}, [&](const auto& state) {
        std::cout << (asJson ? textOf(state) + '\n' : linesOf(state));
        return 0;
    });
}

struct BackupCommand {
    std::string folder;
    std::string publicHalf; // hex
    std::string sealed;
    std::string keyFile;
    int keep = 30;
    int above = 0;
    bool soundToo = false;
};

/// By the daemon if it runs, without keeping it from its stalls.
CopyBook copierOf(const CentreHome& home) {
    return [home](const std::filesystem::path& target) {
        const auto running = runningDoor(home);
        if (!running) {
            Database book(home.place(), Access::own);
            Database(target, Access::create).copyFrom(book);
            return;
        }
        const auto answer = askRunningCentre(
            static_cast<std::uint16_t>(running->port), home.certificates(), running->token,
            path::copyBook, textOf(CopyBookOrder{std::filesystem::absolute(target).string()}));
        if (answer.kind != AnswerKind::done)
            throw Fault(FaultKind::inputOutput, "the centre made no copy: " + answer.body);
    };
}

int tell(const Checked& checked) {
    std::cout << "ok: " << checked.entries << " entries of " << checked.streams
              << " journals, the last of the centre on " << dayOf(checked.last).iso() << '\n';
    return 0;
}

void tell(const OpenedPhotos& photos) {
    if (photos.opened + photos.damaged == 0) return;
    std::cout << photos.opened << " photos";
    if (photos.damaged > 0) std::cout << "; " << photos.damaged << " do not open";
    std::cout << '\n';
}

int backUp(const CentreHome& home, const BackupCommand& command) {
    const auto publicHalf = Hash::parse(command.publicHalf);
    if (!publicHalf) {
        std::cerr << "touat-centre: --for wants the 64 digits that `safe-key` printed\n";
        return 2;
    }
    Machine machine;
    const auto copy = backUpCentre(home, command.folder, *publicHalf, command.keep,
                                   machine.surroundings(home), copierOf(home));
    std::cout << copy.string() << '\n';
    return 0;
}

int verify(const CentreHome& home) {
    Machine machine;
    return tell(checkCentre(home, machine.surroundings(home), copierOf(home)));
}

int archive(const CentreHome& home, const ArchiveCommand& command) {
    Machine machine;
    const auto around = machine.surroundings(home);
    if (!around.seed) throw Fault(FaultKind::noSuchFile, keysBeside(home.book()).string());
    return archiveYear(command, around,
                       [&](const ArchiveWish& wish) { return archiveCentre(home, wish, around, copierOf(home)); });
}

int restore(const CentreHome& home, const BackupCommand& command) {
    if (!home.database.empty()) {
        std::cerr << "touat-centre: a copy is restored into the folder; `move` brings it to a server\n";
        return 2;
    }
    Machine machine;
    const auto restored = restoreCentre(command.sealed, home, loadSafeKey(command.keyFile),
                                        machine.clock, machine.random, command.above);
    tell(restored.copy);
    tell(restored.photos);
    std::cout << "it goes on as " << restored.now.text() << '\n';
    return 0;
}

std::string ageOf(Moment then, Moment now) {
    const auto hours = std::max<std::int64_t>(0, now.utcMs() - then.utcMs()) / 3'600'000;
    return hours < 48 ? std::to_string(hours) + " h" : std::to_string(hours / 24) + " days";
}

void tell(const WentOn& went, Moment now) {
    for (const auto& copy : went.passedOver) std::cout << "no good, passed over: " << copy.string() << '\n';
    std::cout << "it goes on from " << went.copy.string() << "; the centre's last entry in it is "
              << ageOf(went.checked.last, now) << " old\n";
    (void)tell(went.checked);
    std::cout << "set aside, with its log and keys, nothing deleted: " << went.aside.string() << '\n';
    if (!went.lacks)
        std::cout << "the book that was set aside does not say any more what it had; what stalls wrote since the copy they "
                     "send again, what the centre wrote has to be done again\n";
    else if (went.lacks->empty())
        std::cout << "nothing is missing that the book that was set aside had\n";
    else
        for (const auto& lack : *went.lacks)
            std::cout << "missing of " << lack.stream.text() << ": " << lack.to - lack.from + 1 << " entries, " << lack.from
                      << " to " << lack.to
                      << (lack.stream.stall.isCentre() ? "; what the centre wrote has to be done again"
                                                       : "; the device sends them again when it next speaks")
                      << '\n';
    std::cout << "it goes on as " << went.now.text() << "; start the service (systemctl start touat-centre)\n";
}

/// A damaged book makes way for the newest copy that is good.
int setAside(const CentreHome& home, const BackupCommand& command) {
    if (!home.database.empty()) {
        std::cerr << "touat-centre: what lies on a server is the server's to mend; `restore` and `move` bring a copy there\n";
        return 2;
    }
    if (runningDoor(home)) throw Fault(FaultKind::inUse, home.book().string() + "; stop the service first");
    if (!command.soundToo && isSound(home)) {
        std::cerr << "touat-centre: the book is as it was written, nothing was changed; --sound-too sets it aside all the same\n";
        return 1;
    }
    const std::filesystem::path from = command.sealed;
    const auto copies = std::filesystem::is_directory(from) ? sealedCopiesIn(from) : std::vector{from};
    Machine machine;
    tell(goOnFromNewest(copies, home, loadSafeKey(command.keyFile), machine.clock, machine.random, command.above),
         machine.clock.now());
    return 0;
}

/// The way back as far as it can be tried, in a folder that goes away again.
int drill(const BackupCommand& command) {
    auto name = (std::filesystem::temp_directory_path() / "touat-drill-XXXXXX").string(); // for mkdtemp
    if (::mkdtemp(name.data()) == nullptr) throw Fault(FaultKind::notWritable, name);
    struct Gone {
        std::filesystem::path folder;
        ~Gone() {
            std::error_code ignored;
            std::filesystem::remove_all(folder, ignored);
        }
    } gone{name};
    Machine machine;
    const CentreHome home{name};
    const auto key = loadSafeKey(command.keyFile);
    tell(openCentre(command.sealed, home, key, machine.clock, machine.random));
    const auto photos = openPhotos(command.sealed, home, key);
    tell(photos);
    return photos.damaged == 0 ? 0 : 1;
}

int move(const std::string& from, const std::string& to) {
    const auto moved = moveBook(from, to);
    std::cout << "moved " << moved.entries << " entries of " << moved.streams << " journals; " << moved.tables
              << " tables are the same on both sides\n";
    return 0;
}

int makeSafeKeyFile(const std::string& file) {
    MachineRandom random;
    const auto key = makeSafeKey(random);
    saveSafeKey(file, key);
    std::cout << key.publicHalf.hex() << '\n';
    return 0;
}

} // namespace

void offerUpkeep(CommandLine& line) {
    const auto asJson = std::make_shared<bool>(false);
    line.add("status", "How the centre and its stalls stand",
             [&line, asJson] { return tellState(line.home(), *asJson); })
        ->add_flag("--json", *asJson);
    line.add("verify", "Check pages, chains, tables and what was signed, of a copy",
             [&line] { return verify(line.home()); });

    const auto year = std::make_shared<ArchiveCommand>();
    auto* archiving = line.add("archive", "Write a year of all journals into a folder that is checked without Touat",
                               [&line, year] { return archive(line.home(), *year); });
    archiving->add_option("--year", year->year)->required()->check(CLI::Range(1970, 9998));
    archiving->add_option("--to", year->folder, "a folder, new or empty")->required();
    archiving->add_flag("--unfinished", year->unfinished, "of a year that goes on, too");

    const auto backup = std::make_shared<BackupCommand>();
    line.bare("safe-key", "Make the key of the safe; print its public half",
              [backup] { return makeSafeKeyFile(backup->keyFile); })
        ->add_option("FILE", backup->keyFile, "where the secret half goes")
        ->required();
    auto* backingUp = line.add("backup", "Seal a checked copy, while the centre serves",
                               [&line, backup] { return backUp(line.home(), *backup); });
    backingUp->add_option("--to", backup->folder, "a folder, best on another disk")
        ->required()
        ->envname("TOUAT_BACKUP_TO");
    backingUp->add_option("--for", backup->publicHalf, "public half of the key of the safe")
        ->required()
        ->envname("TOUAT_BACKUP_FOR");
    backingUp->add_option("--keep", backup->keep, "sealed copies that stay")
        ->capture_default_str()
        ->check(CLI::Range(1, 10000))
        ->envname("TOUAT_BACKUP_KEEP");
    const auto from = [&](CLI::App* command, const char* what = "the sealed copy") {
        command->add_option("--from", backup->sealed, what)->required();
        command->add_option("--key", backup->keyFile, "secret half of the key of the safe")->required();
    };
    const auto above = [&](CLI::App* command) {
        command
            ->add_option("--above", backup->above,
                         "of the same copy restored before: the number it went on as, 2 of C00-2")
            ->check(CLI::Range(0, 1000));
    };
    auto* restoring = line.add("restore", "Go on from a sealed copy in an empty or new folder",
                               [&line, backup] { return restore(line.home(), *backup); });
    from(restoring);
    above(restoring);
    auto* aside = line.add("set-aside", "Set a damaged book aside and go on from the newest copy that is good",
                           [&line, backup] { return setAside(line.home(), *backup); });
    from(aside, "the folder of sealed copies, or one of them");
    above(aside);
    aside->add_flag("--sound-too", backup->soundToo, "also a book that is as it was written");
    struct Move {
        std::string from;
        std::string to;
    };
    const auto way = std::make_shared<Move>();
    auto* moving = line.bare("move", "Bring the book of a centre that is stopped to a server, or back into a file",
                             [way] { return move(way->from, way->to); });
    moving->add_option("--from", way->from, "its file, or postgresql://…")->required();
    moving->add_option("--to", way->to, "the address, or a file that is not there yet")->required();
    from(line.bare("drill", "Open and check a sealed copy in a folder that goes away again",
                   [backup] { return drill(*backup); }));
}

} // namespace touat
