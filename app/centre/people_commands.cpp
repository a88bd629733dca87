// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat-centre enrol, revoke, place, admit, people, pin, password, dismiss, readmit, artisan, artisan-link, contract-paper and contract.
#include <unistd.h>

#include <fstream>

#include "app/centre/command_line.h"
#include "app/manager/payables.h"
#include "app/manager/people.h"
#include "receipts/code.h"
#include "receipts/papers.h"

namespace touat {

namespace {

struct LinkPaper {
    std::string publicAddress; // left out: as the daemon was told
    std::string file;          // of the card as PDF; left out: the link alone
    bool narrow = false;
    bool frenchFirst = false;
};

int giveLink(const CentreHome& home, const ArtisanLinkOrder& order, LinkPaper paper) {
    const auto running = runningDoor(home);
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

/// "S07", refused on the command line when it is none.
CLI::Validator isStall() {
    return {[](const std::string& text) {
                const auto stall = Stall::parse(text);
                return stall && !stall->isCentre() ? std::string{}
                                                   : "wants S01 to S99, not \"" + text + '"';
            },
            "S01..S99"};
}

/// "S07-1", refused on the command line when it is none.
CLI::Validator isDevice() {
    return {[](const std::string& text) {
                return Stream::parse(text) ? std::string{} : "wants a device such as S07-1, not \"" + text + '"';
            },
            "S07-1"};
}

// The picture says the code and nothing else (314): a scanner types it where a person would.
int tellCode(const DoneAnswer& done) {
    const auto colours = isatty(STDOUT_FILENO) == 1 ? receipts::TerminalColours::blackOnWhite
                                                    : receipts::TerminalColours::none;
    std::cout << done.made << '\n' << receipts::qrInText(done.made, colours);
    return 0;
}

void offerPlaces(CommandLine& line) {
    const auto stall = std::make_shared<std::string>();
    line.add("enrol", "Print a one-time code for a stall's device, and its picture for a scanner",
             [&line, stall] {
                 return give<DoneAnswer>(line.home(), path::enrolCode,
                                         EnrolCodeOrder{"", *Stall::parse(*stall)}, tellCode);
             })
        ->add_option("--stall", *stall, "S01 to S99")
        ->required()
        ->check(isStall());

    struct Revoking {
        std::string device;
        RevokedFor reason = RevokedFor::stolen;
    };
    const auto revoking = std::make_shared<Revoking>();
    auto* revoke = line.add("revoke", "Shut out a device that was stolen or lost", [&line, revoking] {
        const auto device = *Stream::parse(revoking->device);
        return give(line.home(), path::revokeDevice,
                    RevokeDeviceOrder{"", device.stall, device.epoch, revoking->reason});
    });
    revoke->add_option("--device", revoking->device, "as `status` names it: S07-1")->required()->check(isDevice());
    revoke->add_option("--because", revoking->reason)->required()->transform(words<RevokedFor>());

    struct Placing {
        std::string place;
        PlaceCard card;
    };
    const auto placing = std::make_shared<Placing>();
    auto* place = line.add("place", "Say what a place is: a stall, a reserve, a craft centre",
                           [&line, placing] {
                               return give(line.home(), path::setPlace,
                                           SetPlaceOrder{"", *Stall::parse(placing->place),
                                                         placing->card});
                           });
    place->add_option("--place", placing->place, "S01 to S99")->required()->check(isStall());
    place->add_option("--kind", placing->card.kind)->transform(words<PlaceKind>());
    place->add_option("--name-ar", placing->card.name.arabic);
    place->add_option("--name-fr", placing->card.name.latin);
    place->add_option("--commune-ar", placing->card.commune.arabic);
    place->add_option("--commune-fr", placing->card.commune.latin);
}

void offerStaff(CommandLine& line) {
    struct Admitting {
        AdmitStaffOrder order;
        std::string stall;
    };
    const auto admitting = std::make_shared<Admitting>();
    auto* admit = line.add("admit", "Let a person work", [&line, admitting] {
        auto& order = admitting->order;
        if (order.pin.empty()) order.pin = pinFromStandardInput();
        order.stall = Stall::parse(admitting->stall);
        return give(line.home(), path::admitStaff, order);
    });
    auto& order = admitting->order;
    admit->add_option("--name-ar", order.name.arabic);
    admit->add_option("--name-fr", order.name.latin);
    admit->add_option("--role", order.role)->transform(words<Role>());
    admit->add_option("--stall", admitting->stall, "left out: at every stall")->check(isStall());
    admit->add_option("--portrait", order.portrait, "p01 to p16");
    admit->add_option("--language", order.language)->transform(words<Language>());
    admit->add_option("--pin", order.pin, "asked for if left out");
}

CLI::Validator isPerson() {
    return {[](const std::string& text) {
                return StaffId::parse(text) ? std::string{}
                                            : "wants a person as `people` names them, not \"" + text + '"';
            },
            "PERSON"};
}

void tellPeople(const PeopleAnswer& answer) {
    for (const auto& person : answer.people)
        std::cout << person.id.text() << "  " << (person.stall ? person.stall->text() : "all") << "  "
                  << wordOf(person.role) << (person.dismissed ? "  dismissed  " : "  ")
                  << (person.name.latin.empty() ? person.name.arabic : person.name.latin) << '\n';
}

void offerPassword(CommandLine& line) {
    struct Meant {
        std::string person;
        bool none = false;
    };
    const auto meant = std::make_shared<Meant>();
    auto* command = line.add("password", "Give a person a password for the page of all stalls", [&line, meant] {
        SetStaffPasswordOrder order{"", *StaffId::parse(meant->person), std::nullopt, std::nullopt};
        if (!meant->none) {
            order.password = passwordFromStandardInput();
            if (!order.password) {
                std::cerr << "touat-centre: the two are not the same\n";
                return 1;
            }
        }
        return give(line.home(), path::setStaffPassword, order);
    });
    command->add_option("--person", meant->person, "as `people` names them")->required()->check(isPerson());
    command->add_flag("--none", meant->none, "take it away: they come in by the PIN alone");
}

void offerWaysIn(CommandLine& line) {
    line.add("people", "Who works here, where, as what; and who was dismissed", [&line] {
        return give<PeopleAnswer>(line.home(), path::seePeople, PeopleQuestion{}, [](const auto& answer) {
            tellPeople(answer);
            return 0;
        });
    });
    struct Meant {
        std::string person;
        std::string pin;
    };
    const auto offer = [&line](const char* name, const char* what, const char* place) {
        const auto meant = std::make_shared<Meant>();
        line.add(name, what,
                 [&line, meant, place] {
                     return give(line.home(), place, PersonOrder{"", *StaffId::parse(meant->person)});
                 })
            ->add_option("--person", meant->person, "as `people` names them")
            ->required()
            ->check(isPerson());
    };
    offer("dismiss", "A person signs in nowhere any more; old papers keep the name", path::dismissStaff);
    offer("readmit", "A person who was dismissed works again", path::readmitStaff);
    const auto meant = std::make_shared<Meant>();
    auto* pin = line.add("pin", "Give a person another PIN", [&line, meant] {
        if (meant->pin.empty()) meant->pin = pinFromStandardInput();
        return give(line.home(), path::setStaffPin,
                    SetStaffPinOrder{"", *StaffId::parse(meant->person), meant->pin, std::nullopt});
    });
    pin->add_option("--person", meant->person, "as `people` names them")->required()->check(isPerson());
    pin->add_option("--pin", meant->pin, "asked for if left out");
    offerPassword(line);
}

struct Signing {
    SignContractOrder order;
    std::string artisan;
    std::string stall;
    std::string fingerprint;
    std::string file; // of its paper as PDF; left out: the fingerprint alone
    int perThousand = 150;
    /// Refused: artisanUnknown.
    Result<Done> read() {
        const auto id = ArtisanId::parse(artisan);
        if (!id) return refuse(Reason::artisanUnknown, artisan);
        order.artisan = *id;
        order.stall = *Stall::parse(stall);
        order.terms.commission = Rate::basisPoints(perThousand * 10);
        return Done{};
    }
};

void offerTerms(CLI::App* command, Signing& signing) {
    auto& terms = signing.order.terms;
    command->add_option("--artisan", signing.artisan, "as `artisan` printed it")->required();
    command->add_option("--stall", signing.stall)->required()->check(isStall());
    command->add_option("--agency", terms.agency)->transform(words<Agency>());
    command->add_option("--basis", terms.basis)->transform(words<Basis>());
    command->add_option("--commission-per-thousand", signing.perThousand,
                        "what the stall keeps of each 1 000 dinars");
    command->add_option("--hold-days", terms.holdDays);
}

int drawContract(const CentreHome& home, const Signing& signing) {
    PaperQuestion about;
    about.artisan = signing.order.artisan;
    about.stall = signing.order.stall;
    about.terms = signing.order.terms;
    return give<PaperAnswer>(home, path::paper, about, [&](const PaperAnswer& paper) {
        std::ofstream(signing.file, std::ios::binary) << pdfOf(paper);
        return 0;
    });
}

void offerContract(CommandLine& line) {
    const auto drafted = std::make_shared<Signing>();
    auto* draft = line.add(
        "contract-paper", "Print the fingerprint of the contract that both would sign today",
        [&line, drafted] {
            if (const auto good = drafted->read(); !good) return refused(good.refusal());
            const auto code = give(line.home(), path::draftContract, drafted->order);
            return code != 0 || drafted->file.empty() ? code : drawContract(line.home(), *drafted);
        });
    offerTerms(draft, *drafted);
    draft->add_option("--paper", drafted->file, "draw it into this PDF");
    const auto signing = std::make_shared<Signing>();
    auto* sign = line.add("contract", "Record a contract version that both have signed on its paper",
                          [&line, signing] {
                              if (const auto good = signing->read(); !good)
                                  return refused(good.refusal());
                              const auto print = Hash::parse(signing->fingerprint);
                              if (!print) return refused(refuse(Reason::paperUnseen));
                              signing->order.document = *print;
                              return give(line.home(), path::signContract, signing->order);
                          });
    offerTerms(sign, *signing);
    sign->add_option("--fingerprint", signing->fingerprint,
                     "as it stands in the foot of what was signed, whole, from `contract-paper`")
        ->required();
}

} // namespace

void offerPeople(CommandLine& line) {
    offerPlaces(line);
    offerStaff(line);
    offerWaysIn(line);
    const auto artisan = std::make_shared<RegisterArtisanOrder>();
    offer(line.add("artisan", "Register an artisan",
                   [&line, artisan] {
                       if (artisan->pin.empty()) artisan->pin = pinFromStandardInput();
                       return give(line.home(), path::registerArtisan, *artisan);
                   }),
          *artisan);
    const auto link = std::make_shared<LinkCommand>();
    offer(line.add("artisan-link", "Give an artisan a link to their own page; the one before ends",
                   [&line, link] {
                       if (link->anotherPin) link->order.pin = pinFromStandardInput();
                       return giveLink(line.home(), link->order, link->paper);
                   }),
          *link);
    offerContract(line);
}

} // namespace touat
