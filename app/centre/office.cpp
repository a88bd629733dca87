// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/office.h"

#include <sodium.h>

#include <algorithm>

#include "app/centre/answers.h"
#include "app/manager/payables.h"
#include "app/manager/people.h"
#include "app/manager/places.h"
#include "app/manager/stalls.h"
#include "core/acts/admit_staff.h"
#include "core/acts/artisan_access.h"
#include "core/acts/artisans_word.h"
#include "core/acts/change_price.h"
#include "core/acts/move_goods.h"
#include "core/acts/register_artisan.h"
#include "core/acts/revoke_device.h"
#include "core/acts/sell.h"
#include "core/acts/sign_contract.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/exception_table.h"
#include "core/people/staff_table.h"
#include "core/sales/place_sums_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "core/sync/enrolment.h"
#include "core/version.h"

namespace touat {

namespace {

bool sameSecret(const std::string& a, const std::string& b) {
    return !a.empty() && a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<ArtisanLinkAnswer> giveLink(Book& book, const Person& by, const ArtisanLinkOrder& order) {
    const auto artisan = ArtisanTable(book.db()).byCard(order.artisan);
    if (!artisan) return refuse(Reason::artisanUnknown, order.artisan);
    if (order.pin)
        if (const auto set = setArtisanPin(book, by, artisan->id, *order.pin); !set)
            return set.refusal();
    const auto link = giveArtisanLink(book, by, artisan->id);
    if (!link) return link.refusal();
    ArtisanLinkAnswer answer{*link, artisan->card, artisan->name, artisan->commune};
    if (order.anotherCard) {
        const auto card = giveArtisanCard(book, by, artisan->id);
        if (!card) return card.refusal();
        answer.card = *card;
    }
    return answer;
}

} // namespace

Office::Office(Book& book, std::vector<std::string> certificate, std::string localToken,
               std::filesystem::path fonts)
    : m_book(book),
      m_certificate(std::move(certificate)),
      m_localToken(std::move(localToken)),
      m_fonts(std::move(fonts)) {
    projectAll(book);
}

std::optional<Stream> Office::authenticated(const Asking& asking) {
    const auto stream = Stream::parse(asking.device);
    if (!stream) return std::nullopt;
    const auto device = DeviceTable(m_book.db()).find(*stream);
    if (!device || !signatureHolds(device->publicKey, signedText(asking.path, asking.body),
                                   asking.signature))
        return std::nullopt;
    return stream;
}

Answer Office::answer(const Asking& asking) {
    m_device.reset();
    m_person.clear();
    auto answer = heard(asking);
    answer.device = m_device;
    answer.person = m_person;
    return answer;
}

Answer Office::heard(const Asking& asking) {
    json::Parser parser;
    if (asking.path == path::hello) {
        const auto request = parser.as<HelloRequest>(asking.body);
        return request ? answerOf(answerHello(m_book, *request, m_certificate)) : unreadable();
    }
    if (asking.path == path::enrol) {
        const auto request = parser.as<EnrolRequest>(asking.body);
        return request ? answerOf(enrol(m_book, *request)) : unreadable();
    }
    if (sameSecret(asking.localToken, m_localToken)) {
        m_person = "command_line";
        return act(asking);
    }
    const auto device = authenticated(asking);
    if (!device) {
        // Named only if it is a name: strangers fill no log.
        const auto named = Stream::parse(asking.device);
        auto answer = refusedWith(refuse(Reason::signatureWrong, named ? named->text() : ""));
        answer.kind = AnswerKind::notTrusted;
        return answer;
    }
    m_device = device;
    if (asking.path == path::sync) {
        const auto request = readSyncRequest(asking.body);
        if (!request) return refusedWith(request.refusal());
        // A device speaks for its own stream alone.
        if (Stream{request->stall, request->epoch} != *device)
            return refusedWith(refuse(Reason::signatureWrong, asking.device));
        m_heard[*device] = {m_book.now(), request->app, request->headSeq};
        auto answer = answerOf(acceptRequest(m_book, *request));
        answer.synced = *device;
        return answer;
    }
    // Whoever has the keys of a device that was lost is told nothing any more.
    if (DeviceTable(m_book.db()).isClosed(*device)) {
        auto answer = refusedWith(refuse(Reason::deviceReplaced, asking.device));
        answer.kind = AnswerKind::notTrusted;
        return answer;
    }
    if (asking.path.starts_with(path::photos)) return photos(asking, device->stall);
    if (asking.path == path::session) return letIn(asking, *device);
    if (asking.path == path::ask) return tell(asking);
    if (asking.path == path::askVoucher) return voucher(asking);
    if (asking.path == path::slipLink) return slipLink(asking, *device);
    if (asking.path == path::itemWay) return itemWay(asking, device->stall);
    return act(asking);
}

void Office::project(const Stream& stream) {
    (void)projectNext(m_book, stream);
    if (m_herald != nullptr) m_herald->look();
}

CentreState Office::state() {
    JournalTable journal(m_book.db());
    CentreState state;
    state.version = programVersion;
    state.at = m_book.now();
    state.entries = journal.lastArrival();
    state.bookBytes = m_book.db().bytes();
    state.exceptions = ExceptionTable(m_book.db()).open();
    if (m_home) {
        if (const auto copy = m_home->lastCopy()) state.copiedAt = copy->at;
        std::error_code failed;
        const auto disk = std::filesystem::space(m_home->folder, failed);
        if (!failed) state.freeBytes = static_cast<std::int64_t>(disk.available);
    }
    for (const auto& device : DeviceTable(m_book.db()).stalls()) {
        StallState stall;
        stall.device = device.stream;
        stall.name = device.stallName;
        stall.stored = journal.head(device.stream).seq;
        stall.inTables = ProjectionTable(m_book.db()).read(device.stream);
        if (const auto heard = m_heard.find(device.stream); heard != m_heard.end()) {
            stall.heardAt = heard->second.at;
            stall.app = heard->second.app;
            stall.unsent = std::max<std::int64_t>(0, heard->second.head - stall.stored);
        }
        state.stalls.push_back(std::move(stall));
    }
    return state;
}

std::optional<Answer> Office::beginCopy(const Asking& asking) {
    const auto order = json::Parser().as<CopyBookOrder>(asking.body);
    if (!order) return unreadable();
    if (!sameSecret(asking.localToken, m_localToken)) {
        auto answer = refusedWith(refuse(Reason::notAllowed));
        answer.kind = AnswerKind::notTrusted;
        return answer;
    }
    if (m_copy) return refusedWith(refuse(Reason::centreRefused, "another copy is being made"));
    m_copy = std::make_unique<Copy>(m_book.db(), order->file);
    return std::nullopt;
}

std::optional<Answer> Office::goOnCopying() {
    constexpr int pagesAtOnce = 1000; // 4 MiB, a few milliseconds
    auto copy = std::move(m_copy); // gone if it fails
    if (!copy->copying.step(pagesAtOnce)) {
        m_copy = std::move(copy);
        return std::nullopt;
    }
    return doneWith(DoneAnswer{});
}

Result<Office::Session> Office::sessionOf(const std::string& token, const Asking& asking) {
    if (sameSecret(asking.localToken, m_localToken)) return Session{Person::commandLine(), {}, {}, 0, 0};
    const auto known = m_sessions.find(token);
    const auto now = m_book.surroundings().clock.steadyMs();
    // A session belongs to the device it was opened on.
    if (known == m_sessions.end() || Stream::parse(asking.device) != known->second.device ||
        isOver(known->second, now))
        return refuse(Reason::sessionOver);
    known->second.lastSteadyMs = now;
    auto session = known->second;
    if (session.artisan) m_person = session.artisan->id.text();
    if (session.person.id) m_person = session.person.id->text();
    // A right that was taken away does not live on in a session, and a person who was dismissed has none.
    if (session.person.id)
        if (const auto member = StaffTable(m_book.db()).find(*session.person.id)) {
            if (member->isDismissed()) return refuse(Reason::sessionOver);
            session.person = member->person();
        }
    return session;
}

Overview Office::overview() {
    Overview all;
    all.state = JournalTable(m_book.db()).lastArrival();
    all.at = m_book.now();
    all.exceptions = ExceptionTable(m_book.db()).open();
    for (const auto& device : DeviceTable(m_book.db()).stalls()) {
        all.today.push_back(SalesView(m_book.db()).of(device.stream.stall, device.stallName, m_book.today()));
        const auto has = PlaceSumsTable(m_book.db()).of(device.stream.stall, m_book.today());
        all.stock.push_back({device.stream.stall, device.stallName, has.shelfKinds, has.shelf, has.shelfValue});
    }
    return all;
}

Answer Office::tell(const Asking& asking) {
    const auto question = json::Parser().as<Question>(asking.body);
    if (!question) return unreadable();
    const auto session = sessionOf(question->token, asking);
    if (!session) return refusedWith(session.refusal());
    if (question->asked == Asked::account) {
        // An artisan sees their own account and nobody else's: the session says whose.
        if (!session->artisan) return refusedWith(refuse(Reason::notAllowed));
        return doneWith(readOnScreen(m_book, *session->artisan));
    }
    if (session->artisan) return refusedWith(refuse(Reason::notAllowed));
    if (const auto may = mayDo(session->person, Right::seeCentre); !may)
        return refusedWith(may.refusal());
    if (question->asked == Asked::overview) return doneWith(overview());
    if (!question->stall) return unreadable();
    if (question->asked == Asked::devices) return doneWith(devicesOf(*question->stall));
    if (question->asked == Asked::stock)
        return doneWith(StockAnswer{StockView(m_book.db(), m_book.today()).at(*question->stall)});
    return doneWith(SalesAnswer{SalesView(m_book.db()).at(*question->stall, m_book.today())});
}

template <class Order, class Act>
Answer Office::order(const Asking& asking, Act act) {
    const auto order = json::Parser().as<Order>(asking.body);
    if (!order) return unreadable();
    const auto session = sessionOf(order->token, asking);
    if (!session) return refusedWith(session.refusal());
    if (session->artisan) return refusedWith(refuse(Reason::notAllowed));
    const auto made = act(*order, session->person);
    if (!made) return refusedWith(made.refusal());
    if constexpr (std::is_same_v<decltype(made), const Result<std::string>>)
        return doneWith(DoneAnswer{*made});
    else
        return doneWith(*made);
}

WhoSpeaks Office::whoSpeaks(const Asking& asking) {
    return [this, &asking](const std::string& token) -> Result<Person> {
        const auto session = sessionOf(token, asking);
        if (!session) return session.refusal();
        if (session->artisan) return refuse(Reason::notAllowed);
        return session->person;
    };
}

namespace {

/// What is no place under one that there is, is none: places are counted by name, and a device may invent any.
Answer answered(const Asking& asking, Result<std::string> answer) {
    if (answer) return {AnswerKind::done, std::move(*answer), std::nullopt};
    const auto& why = answer.refusal();
    return why.reason == Reason::bytesUnreadable && why.subject == asking.path ? nowhere() : refusedWith(why);
}

} // namespace

Answer Office::payables(const Asking& asking) {
    return answered(asking, answerPayables(m_book, whoSpeaks(asking), m_fonts, asking.path, asking.body, m_pages));
}

Answer Office::shopRules(const Asking& asking) {
    return answered(asking, answerShopRules(m_book, whoSpeaks(asking), m_done, asking.path, asking.body));
}

Answer Office::places(const Asking& asking) {
    return answered(asking, answerPlaces(m_book, whoSpeaks(asking), asking.path, asking.body));
}

Answer Office::people(const Asking& asking) {
    const auto through = m_device ? Through(ThroughDevice{m_device->stall, m_device->epoch}) : Through();
    auto made = answered(asking, answerPeople(m_book, whoSpeaks(asking), asking.path, asking.body, through));
    if (made.kind != AnswerKind::done) return made;
    // Whoever came in by the PIN or the password of before goes out.
    json::Parser parser;
    if (asking.path == path::setStaffPin)
        if (const auto order = parser.as<SetStaffPinOrder>(asking.body)) endSessionsOf(order->staff, order->token);
    if (asking.path == path::setStaffPassword)
        if (const auto order = parser.as<SetStaffPasswordOrder>(asking.body))
            endSessionsOf(order->staff, order->token);
    return made;
}

Answer Office::stalls(const Asking& asking) {
    Contacts contacts;
    for (const auto& stall : state().stalls)
        if (stall.heardAt) contacts[stall.device.stall] = {stall.heardAt, stall.unsent};
    return answered(asking, answerStalls(m_book, contacts, whoSpeaks(asking), asking.path, asking.body));
}

Answer Office::voucher(const Asking& asking) {
    const auto question = json::Parser().as<VoucherQuestion>(asking.body);
    if (!question) return unreadable();
    if (const auto free = voucherIsFree(m_book, question->voucher); !free)
        return refusedWith(free.refusal());
    return doneWith(DoneAnswer{});
}

Answer Office::act(const Asking& asking) {
    using Made = Result<std::string>;
    if (asking.path.starts_with(path::payables)) return payables(asking);
    if (asking.path.starts_with(path::shopRules)) return shopRules(asking);
    if (asking.path.starts_with(path::places)) return places(asking);
    if (asking.path.starts_with(path::stalls)) return stalls(asking);
    if (asking.path.starts_with(path::people)) return people(asking);
    if (asking.path == path::changePrice)
        return order<ChangePriceOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            if (o.consent == ConsentHow::vouched) return refuse(Reason::consentMissing, o.price);
            const auto from = o.from.value_or(m_book.today());
            const ArtisanSaid said{o.consent.value_or(ConsentHow::inPerson), o.who.value_or(""), {}};
            const auto done = o.consent ? markDown(m_book, by, o.item, o.price, said, from)
                                        : changePrice(m_book, by, o.item, from, o.price);
            return done ? Made(std::string{}) : Made(done.refusal());
        });
    if (asking.path == path::withdrawPrice)
        return order<WithdrawPriceOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            const auto done = withdrawPrice(m_book, by, o.item, o.from);
            return done ? Made(std::string{}) : Made(done.refusal());
        });
    if (asking.path == path::centreState)
        return order<CentreStateOrder>(asking, [&](const auto&, const Person& by) -> Result<CentreState> {
            if (const auto may = mayDo(by, Right::seeCentre); !may) return may.refusal();
            return state();
        });
    if (asking.path == path::enrolCode)
        return order<EnrolCodeOrder>(asking, [&](const auto& o, const Person& by) {
            return makeEnrolCode(m_book, by, o.stall);
        });
    if (asking.path == path::revokeDevice)
        return order<RevokeDeviceOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            const Stream device{o.stall, o.epoch};
            if (const auto done = revokeDevice(m_book, by, device, o.reason); !done) return done.refusal();
            std::erase_if(m_sessions, [&](const auto& each) { return each.second.device == device; });
            return device.text();
        });
    if (asking.path == path::setPlace)
        return order<SetPlaceOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            if (const auto set = setPlace(m_book, by, o.place, o.card); !set) return set.refusal();
            return o.place.text();
        });
    if (asking.path == path::admitStaff)
        return order<AdmitStaffOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            const auto id = admitStaff(m_book, by, {o.name, o.role, o.stall, o.portrait, o.language, o.pin});
            if (!id) return id.refusal();
            return id->text();
        });
    if (asking.path == path::registerArtisan)
        return order<RegisterArtisanOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            const auto id = registerArtisan(m_book, by, {o.card, o.name, o.commune, o.portrait, o.pin, o.phone});
            if (!id) return id.refusal();
            return id->text();
        });
    if (asking.path == path::artisanLink)
        return order<ArtisanLinkOrder>(asking,
                                       [&](const auto& o, const auto& by) { return giveLink(m_book, by, o); });
    if (asking.path == path::draftContract)
        return order<SignContractOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            if (const auto may = mayDo(by, Right::managePeople); !may) return may.refusal();
            if (!ArtisanTable(m_book.db()).find(o.artisan)) return refuse(Reason::artisanUnknown);
            if (const auto usable = checkTerms(o.terms); !usable) return usable.refusal();
            return draftedContract(m_book, o.artisan, o.stall, o.terms).fingerprint().hex();
        });
    if (asking.path == path::signContract)
        return order<SignContractOrder>(asking, [&](const auto& o, const Person& by) -> Made {
            const auto id = signContract(m_book, by, o.artisan, o.stall, o.terms, o.document);
            if (!id) return id.refusal();
            return id->text();
        });
    return nowhere();
}

} // namespace touat
