// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-centre init and serve.
#include "app/centre/command_line.h"
#include "app/centre/daemon_log.h"
#include "app/centre/notices.h"
#include "core/acts/admit_staff.h"
#include "core/acts/start_book.h"
#include "core/store/server.h"

namespace touat {

namespace {

struct Manager {
    Name name;
    std::string pin;
};

int init(const CentreHome& home, const Name& name, const Manager& manager) {
    Machine machine;
    if (const auto usable = checkPin(manager.pin); !usable) return refused(usable.refusal());
    std::filesystem::create_directories(home.folder);
    makeCertificates(home.certificates());
    startBook({home.place(), home.keys()}, Stall::centre(), name, machine.surroundings(home));
    Book book(home.place(), machine.surroundings(home));
    NewStaff boss;
    boss.name = manager.name;
    boss.role = Role::manager;
    boss.pin = manager.pin;
    boss.portrait = "p01";
    const auto id = admitStaff(book, Person::commandLine(), boss);
    if (!id) return refused(id.refusal());
    std::cout << "made " << home.folder.string() << "; the manager is " << id->text() << '\n';
    return 0;
}

/// `outbox`: where notices to artisans go; "": nowhere.
int serve(const CentreHome& home, const DoorSettings& settings, const std::string& outbox, LogAs logAs) {
    Machine machine;
    DaemonLog log(machine.clock, logAs, logToConsole(logAs));
    Book book(home.place(), machine.surroundings(home));
    book.mendTables();
    std::array<std::uint8_t, 32> token{};
    machine.random.fill(token);
    LocalDoor local;
    local.token = hexOf(token);
    Office office(book, linesOfFile(home.certificates().authority), local.token,
                  besideProgram() / "fonts");
    office.keepPhotos(home.photos());
    office.watch(home);
    if (!settings.face.address.empty())
        office.servePages(settings.face.address + std::string(phonePath));
    std::optional<FileOutbox> notices;
    std::optional<Herald> herald;
    if (!outbox.empty()) {
        notices.emplace(outbox);
        herald.emplace(book, *notices, log);
        herald->look();
        office.tellBy(*herald);
    }
    PhoneDesk phones(book, besideProgram());
    Door door(office, phones, log, home.certificates(), settings);
    if (settings.watchPort >= 0)
        log.tell({DaemonEvent::serving, "health and metrics on 127.0.0.1:" + std::to_string(door.watchPort())});
    local.publicAddress = settings.face.address;
    local.port = door.port();
    home.leaveLocalDoor(local);
    log.tell({DaemonEvent::serving, "serving " + withoutPassword(home.place().string()) + " on " + settings.address +
                                        ':' + std::to_string(door.port())});
    const int code = door.run();
    home.removeLocalDoor();
    log.tell({DaemonEvent::stopped, "stopped"});
    return code;
}

void offer(CLI::App* serving, PublicFace& face) {
    offerAddress(serving, face.address);
    auto* certificate = serving->add_option("--public-certificate", face.certificate,
                                            "PEM with its chain, for the name of that address");
    auto* key = serving->add_option("--public-key", face.key, "PEM");
    certificate->needs(key);
    key->needs(certificate);
}

} // namespace

void offerService(CommandLine& line) {
    struct Init {
        Name name{"المركز", "Le centre"};
        Manager manager{{"المدير", "Gestionnaire"}, ""};
    };
    const auto making = std::make_shared<Init>();
    auto* initialise = line.add("init", "Make a centre with its first manager", [&line, making] {
        if (making->manager.pin.empty()) making->manager.pin = pinFromStandardInput();
        return init(line.home(), making->name, making->manager);
    });
    initialise->add_option("--name-ar", making->name.arabic, "the centre's name in Arabic");
    initialise->add_option("--name-fr", making->name.latin, "the centre's name in French");
    initialise->add_option("--manager-ar", making->manager.name.arabic, "the manager's name in Arabic");
    initialise->add_option("--manager-fr", making->manager.name.latin, "the manager's name in French");
    initialise->add_option("--pin", making->manager.pin, "the manager's PIN; asked for if left out");

    struct Serve {
        DoorSettings door;
        bool logsJson = false;
        std::string outbox;
    };
    const auto wish = std::make_shared<Serve>();
    auto* serving = line.add("serve", "Serve the stalls", [&line, wish] {
        return serve(line.home(), wish->door, wish->outbox, wish->logsJson ? LogAs::json : LogAs::sentences);
    });
    serving->add_option("--address", wish->door.address, "where to listen")->capture_default_str();
    serving->add_option("--port", wish->door.port, "0: any free one")->capture_default_str();
    serving
        ->add_option("--patience", wish->door.secondsToAnswer,
                     "seconds that a request may take to come")
        ->capture_default_str()
        ->check(CLI::Range(1, 600));
    serving
        ->add_option("--watch-port", wish->door.watchPort,
                     "/health and /metrics on 127.0.0.1; 0: any free one; left out: none")
        ->check(CLI::Range(0, 65535));
    serving->add_flag("--log-json", wish->logsJson, "each line of the log is an object of JSON");
    serving->add_option("--outbox", wish->outbox,
                        "lay notices to artisans into this folder, a file each");
    offer(serving, wish->door.face);
}

} // namespace touat
