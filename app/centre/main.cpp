// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-centre: the daemon of the centre, and orders to it from its own machine.
#include <sodium.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

#include "app/centre/door.h"
#include "app/centre/home.h"
#include "app/centre/notices.h"
#include "app/machine.h"
#include "core/acts/admit_staff.h"
#include "core/acts/start_book.h"
#include "core/store/fault.h"
#include "core/sync/device_keys.h"
#include "core/version.h"
#include "receipts/papers.h"

namespace touat {
namespace {

struct Machine {
    MachineClock clock;
    MachineRandom random;
    Surroundings surroundings(const CentreHome& home) {
        Surroundings around{clock, random, {}, PinCost::counter};
        if (std::filesystem::exists(keysBeside(home.book())))
            giveKeys(around, loadKeys(keysBeside(home.book())));
        return around;
    }
};

int refused(const Refusal& refusal) {
    std::cerr << "touat-centre: refused: " << wordOf(refusal.reason);
    if (!refusal.subject.empty()) std::cerr << " (" << refusal.subject << ')';
    std::cerr << '\n';
    return 1;
}

struct Manager {
    Name name;
    std::string pin;
};

int init(const CentreHome& home, const Name& name, const Manager& manager) {
    Machine machine;
    if (const auto usable = checkPin(manager.pin); !usable) return refused(usable.refusal());
    std::filesystem::create_directories(home.folder);
    makeCertificates(home.certificates());
    startBook(home.book(), Stall::centre(), name, machine.surroundings(home));
    Book book(home.book(), machine.surroundings(home));
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

std::filesystem::path besideProgram() {
    return std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path() / "share" /
           "touat";
}

/// `outbox`: where notices to artisans go; "": nowhere.
int serve(const CentreHome& home, const DoorSettings& settings, const std::string& outbox) {
    Machine machine;
    Book book(home.book(), machine.surroundings(home));
    book.mendTables();
    std::array<std::uint8_t, 32> token{};
    machine.random.fill(token);
    LocalDoor local;
    local.token = hexOf(token);
    Office office(book, linesOfFile(home.certificates().authority), local.token,
                  besideProgram() / "fonts");
    std::optional<FileOutbox> notices;
    std::optional<Herald> herald;
    if (!outbox.empty()) {
        notices.emplace(outbox);
        herald.emplace(book, *notices);
        herald->look();
        office.tellBy(*herald);
    }
    PhoneDesk phones(book, besideProgram());
    Door door(office, phones, home.certificates(), settings);
    local.publicAddress = settings.face.address;
    local.port = door.port();
    home.leaveLocalDoor(local);
    spdlog::info("serving {} on {}:{}", home.book().string(), settings.address, door.port());
    const int code = door.run();
    home.removeLocalDoor();
    spdlog::info("stopped");
    return code;
}

/// Gives an order to the daemon if it runs, to the book itself if not, and hands on its answer.
template <class Told, class Order, class Then>
int give(const CentreHome& home, const char* place, const Order& order, Then then) {
    Answer answer;
    if (const auto running = home.localDoor()) {
        answer = askRunningCentre(static_cast<std::uint16_t>(running->port), home.certificates(),
                                  running->token, place, textOf(order));
    } else {
        Machine machine;
        Book book(home.book(), machine.surroundings(home));
        Office office(book, linesOfFile(home.certificates().authority), "here",
                      besideProgram() / "fonts");
        answer = office.answer({place, "", "", "here", textOf(order)});
    }
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

struct LinkPaper {
    std::string publicAddress; // left out: as the daemon was told
    std::string file;          // of the card as PDF; left out: the link alone
    bool narrow = false;
    bool frenchFirst = false;
};

int giveLink(const CentreHome& home, const ArtisanLinkOrder& order, LinkPaper paper) {
    const auto running = home.localDoor();
    if (paper.publicAddress.empty() && running) paper.publicAddress = running->publicAddress;
    if (paper.publicAddress.empty()) {
        std::cerr << "touat-centre: where do phones find this centre? (--public-address, here or of "
                     "`serve`)\n";
        return 2;
    }
    return give<ArtisanLinkAnswer>(home, path::artisanLink, order, [&](const auto& given) {
        const auto link = paper.publicAddress + std::string(phonePath) + given.link;
        std::cout << link << '\n';
        if (paper.file.empty()) return 0;
        receipts::PaperWish wish;
        wish.form.width = paper.narrow ? receipts::RollWidth::mm58 : receipts::RollWidth::mm80;
        wish.form.first = paper.frenchFirst ? receipts::First::french : receipts::First::arabic;
        const receipts::Fonts fonts(besideProgram() / "fonts");
        const auto drawn = receipts::draw(
            fonts, receipts::PrintedArtisanCard{given.name, given.commune, given.card, link}, wish);
        std::ofstream(paper.file, std::ios::binary) << drawn.pdf;
        return 0;
    });
}

std::string pinFromStandardInput() {
    std::string pin;
    std::cerr << "PIN: ";
    std::getline(std::cin, pin);
    return pin;
}

template <class T>
CLI::CheckedTransformer words() {
    std::map<std::string, T> all;
    for (const auto word : EnumWords<T>::words) all[std::string(word)] = *fromWord<T>(word);
    return CLI::CheckedTransformer(all);
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

void offer(CLI::App* serving, PublicFace& face) {
    offerAddress(serving, face.address);
    auto* certificate = serving->add_option("--public-certificate", face.certificate,
                                            "PEM with its chain, for the name of that address");
    auto* key = serving->add_option("--public-key", face.key, "PEM");
    certificate->needs(key);
    key->needs(certificate);
}

void offer(CLI::App* registering, RegisterArtisanOrder& artisan) {
    registering->add_option("--name-ar", artisan.name.arabic);
    registering->add_option("--name-fr", artisan.name.latin);
    registering->add_option("--commune-ar", artisan.commune.arabic);
    registering->add_option("--commune-fr", artisan.commune.latin);
    registering->add_option("--card", artisan.card, "left out: a number is made");
    registering->add_option("--portrait", artisan.portrait, "p01 to p16");
    registering->add_option("--phone", artisan.phone, "as people write it");
    registering->add_option("--pin", artisan.pin, "asked for if left out");
}

struct LinkCommand {
    ArtisanLinkOrder order;
    LinkPaper paper;
    bool anotherPin = false;
};

void offer(CLI::App* linking, LinkCommand& link) {
    offerAddress(linking, link.paper.publicAddress);
    linking->add_option("--artisan", link.order.artisan, "the number of the card")->required();
    linking->add_flag("--another-card", link.order.anotherCard, "the card is lost: another number");
    linking->add_flag("--another-pin", link.anotherPin, "asked for");
    linking->add_option("--paper", link.paper.file, "draw the card into this PDF");
    linking->add_flag("--narrow", link.paper.narrow, "for a roll of 58 mm");
    linking->add_flag("--french", link.paper.frenchFirst, "French first");
}

int main(int argc, char** argv) {
    CLI::App app{"The centre of Touat: one book of all stalls."};
    app.set_version_flag("--version", programVersion);
    app.require_subcommand(1);
    std::string folder;
    const auto in = [&](CLI::App* sub) {
        sub->add_option("FOLDER", folder, "the centre's folder")->required();
        return sub;
    };
    Name name{"المركز", "Le centre"};
    Manager manager{{"المدير", "Directeur"}, ""};
    auto* initialise = in(app.add_subcommand("init", "Make a centre with its first manager"));
    initialise->add_option("--name-ar", name.arabic, "the centre's name in Arabic");
    initialise->add_option("--name-fr", name.latin, "the centre's name in French");
    initialise->add_option("--manager-ar", manager.name.arabic, "the manager's name in Arabic");
    initialise->add_option("--manager-fr", manager.name.latin, "the manager's name in French");
    initialise->add_option("--pin", manager.pin, "the manager's PIN; asked for if left out");

    DoorSettings door;
    auto* serving = in(app.add_subcommand("serve", "Serve the stalls"));
    serving->add_option("--address", door.address, "where to listen")->capture_default_str();
    serving->add_option("--port", door.port, "0: any free one")->capture_default_str();
    std::string outbox;
    serving->add_option("--outbox", outbox, "lay notices to artisans into this folder, a file each");
    serving->add_option("--patience", door.secondsToAnswer, "seconds that a request may take to come")
        ->capture_default_str()
        ->check(CLI::Range(1, 600));

    std::string stall;
    auto* enrolling = in(app.add_subcommand("enrol", "Print a one-time code for a stall's device"));
    enrolling->add_option("--stall", stall, "S01 to S99")->required();

    AdmitStaffOrder staff;
    auto* admitting = in(app.add_subcommand("admit", "Let a person work"));
    admitting->add_option("--name-ar", staff.name.arabic);
    admitting->add_option("--name-fr", staff.name.latin);
    admitting->add_option("--role", staff.role)->transform(words<Role>());
    admitting->add_option("--stall", stall, "left out: at every stall");
    admitting->add_option("--portrait", staff.portrait, "p01 to p16");
    admitting->add_option("--language", staff.language)->transform(words<Language>());
    admitting->add_option("--pin", staff.pin, "asked for if left out");

    RegisterArtisanOrder artisan;
    auto* registering = in(app.add_subcommand("artisan", "Register an artisan"));
    offer(registering, artisan);

    LinkCommand link;
    auto* linking = in(app.add_subcommand(
        "artisan-link", "Give an artisan a link to their own page; the one before ends"));
    offer(linking, link);
    offer(serving, door.face);

    SignContractOrder contract;
    std::string artisanId;
    int perThousand = 150;
    auto* signing = in(app.add_subcommand("contract", "Sign a contract version"));
    signing->add_option("--artisan", artisanId, "as `artisan` printed it")->required();
    signing->add_option("--stall", stall)->required();
    signing->add_option("--agency", contract.terms.agency)->transform(words<Agency>());
    signing->add_option("--basis", contract.terms.basis)->transform(words<Basis>());
    signing->add_option("--commission-per-thousand", perThousand,
                        "what the stall keeps of each 1 000 dinars");
    signing->add_option("--hold-days", contract.terms.holdDays);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const CentreHome home{folder};
    const auto at = Stall::parse(stall);
    if (!stall.empty() && (!at || at->isCentre())) {
        std::cerr << "touat-centre: --stall wants S01 to S99, not \"" << stall << "\"\n";
        return 2;
    }
    if (serving->parsed()) return serve(home, door, outbox);
    if (initialise->parsed()) {
        if (manager.pin.empty()) manager.pin = pinFromStandardInput();
        return init(home, name, manager);
    }
    if (enrolling->parsed()) return give(home, path::enrolCode, EnrolCodeOrder{"", *at});
    if (admitting->parsed()) {
        if (staff.pin.empty()) staff.pin = pinFromStandardInput();
        staff.stall = at;
        return give(home, path::admitStaff, staff);
    }
    if (registering->parsed()) {
        if (artisan.pin.empty()) artisan.pin = pinFromStandardInput();
        return give(home, path::registerArtisan, artisan);
    }
    if (linking->parsed()) {
        if (link.anotherPin) link.order.pin = pinFromStandardInput();
        return giveLink(home, link.order, link.paper);
    }
    const auto id = ArtisanId::parse(artisanId);
    if (!id) return refused(refuse(Reason::artisanUnknown, artisanId));
    contract.artisan = *id;
    contract.stall = *at;
    contract.terms.commission = Rate::basisPoints(perThousand * 10);
    return give(home, path::signContract, contract);
}

} // namespace
} // namespace touat

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    try {
        return touat::main(argc, argv);
    } catch (const touat::Fault& fault) {
        std::cerr << "touat-centre: " << fault.what() << '\n';
        return fault.kind() == touat::FaultKind::damaged ? 1 : 2;
    } catch (const std::filesystem::filesystem_error& error) {
        std::cerr << "touat-centre: " << error.what() << '\n';
        return 2;
    }
}
