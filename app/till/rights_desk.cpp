// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/rights_desk.h"

#include <QPointer>

#include <algorithm>

#include "app/manager/questions.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

QString symbolFor(Right right) {
    switch (right) {
    case Right::sell:
        return QStringLiteral("shopping-basket");
    case Right::countDrawer:
        return QStringLiteral("coins");
    case Right::moveCash:
        return QStringLiteral("wallet");
    case Right::receiveGoods:
        return QStringLiteral("package-open");
    case Right::refund:
        return QStringLiteral("undo-2");
    case Right::lowerPrice:
        return QStringLiteral("tag");
    case Right::giveCredit:
        return QStringLiteral("hand-coins");
    case Right::seeReports:
        return QStringLiteral("chart-column");
    case Right::changePrice:
        return QStringLiteral("tags");
    case Right::managePeople:
        return QStringLiteral("users");
    case Right::payArtisans:
        return QStringLiteral("banknote");
    case Right::seeCentre:
        return QStringLiteral("store");
    case Right::setRules:
        return QStringLiteral("settings");
    case Right::adjustStock:
        return QStringLiteral("package-x");
    case Right::stampPieces:
        return QStringLiteral("stamp");
    }
    return {};
}

} // namespace

RightsDesk::RightsDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_people(
          {{"personName", [this](const PersonLine& p) { return m_wording.name(p.name); }},
           {"portrait", [](const PersonLine& p) { return QString::fromStdString(p.portrait); }},
           {"roleText",
            [this](const PersonLine& p) {
                //: under a person's name: they were dismissed
                if (p.dismissed) return Wording::tr("Works here no longer");
                const auto role = m_wording.role(p.role);
                if (!m_atCentre || !p.stall) return role;
                return role + QStringLiteral(" · ") + QString::fromStdString(p.stall->text());
            }},
           {"gone", [](const PersonLine& p) { return p.dismissed; }},
           {"trained", [](const PersonLine& p) { return p.exercises == exerciseCount; }},
           {"ownRights", [](const PersonLine& p) { return p.rights.has_value(); }}},
          this),
      m_rights(
          {{"word",
            [](const Switch& s) { return QString::fromStdString(std::string(wordOf(s.right))); }},
           {"symbol", [](const Switch& s) { return symbolFor(s.right); }},
           {"rightText", [this](const Switch& s) { return m_wording.right(s.right); }},
           {"on", [](const Switch& s) { return s.on; }},
           {"ofRole", [](const Switch& s) { return s.ofRole; }}},
          this) {}

void RightsDesk::begin() {
    m_atCentre = false;
    m_token.clear();
    m_carry = [this](const char* path, const std::string& body, Courier::Then then) {
        m_books.run(
            this,
            [by = m_person, path, body](Book& book) {
                const auto who = [&](const std::string&) -> Result<Person> { return by; };
                return answerPeople(book, who, path, body);
            },
            std::move(then));
    };
    start();
}

void RightsDesk::beginAtCentre(Courier::Carry carry, std::string token, OwnProof proof) {
    m_atCentre = true;
    m_proof = proof;
    m_token = std::move(token);
    m_carry = std::move(carry);
    m_people.assign({}); // of the stall, until the centre has answered
    start();
}

void RightsDesk::start() {
    ++m_asked;
    m_chosen.reset();
    m_busy = false;
    m_asksSure = false;
    m_complaint.clear();
    m_told.clear();
    forgetPins();
    read();
}

void RightsDesk::end() {
    ++m_asked;
    m_person = {};
    m_token.clear();
    m_carry = {};
    m_busy = false;
    m_decides = false;
    m_asksSure = false;
    m_chosen.reset();
    m_people.assign({});
    forgetPins();
    forgetComplaint();
    showSwitches();
}

void RightsDesk::read() {
    m_carry(path::seePeople, textOf(PeopleQuestion{m_token}),
            [this, alive = QPointer<RightsDesk>(this), asked = m_asked](const Result<std::string>& text) {
                if (!alive || asked != m_asked) return;
                m_busy = false;
                if (!text) return complain(text.refusal());
                auto answer = json::Parser().as<PeopleAnswer>(*text);
                if (!answer) return complain(refuse(Reason::bytesUnreadable));
                m_decides = answer->decides;
                m_people.assign(std::move(answer->people));
                if (m_chosen && chosen() < 0) { // no line of them came any more
                    m_chosen.reset();
                    m_asksSure = false;
                    forgetPins();
                }
                showSwitches();
            });
}

template <class Order>
void RightsDesk::order(const char* path, Order order, std::function<void(const std::string& made)> then) {
    if (m_busy || !m_carry) return;
    m_busy = true;
    m_complaint.clear();
    m_told.clear();
    order.token = m_token;
    m_carry(path, textOf(order),
            [this, alive = QPointer<RightsDesk>(this), asked = m_asked,
             then = std::move(then)](const Result<std::string>& text) {
                if (!alive || asked != m_asked) return;
                if (!text) {
                    complain(text.refusal());
                } else if (const auto done = json::Parser().as<DoneAnswer>(*text)) {
                    if (then) then(done->made);
                    if (!m_atCentre) emit decided();
                }
                read(); // nothing else is touched before that has answered
            });
}

void RightsDesk::choose(int row) {
    if (row < 0 || row >= m_people.rowCount()) return;
    m_chosen = m_people.rows()[static_cast<std::size_t>(row)].id;
    m_asksSure = false;
    m_complaint.clear();
    m_told.clear();
    forgetPins();
    showSwitches();
}

void RightsDesk::showSwitches() {
    std::vector<Switch> switches;
    if (const auto* chosen = member())
        for (const auto right : allRights())
            switches.push_back({right, chosen->mayDo().has(right), rightsOf(chosen->role).has(right)});
    m_rights.assign(std::move(switches));
    emit changed();
}

void RightsDesk::flip(int row) {
    if (row < 0 || row >= m_rights.rowCount() || member() == nullptr) return;
    const auto right = m_rights.rows()[static_cast<std::size_t>(row)].right;
    order(path::setRights, SetRightsOrder{{}, member()->id, member()->mayDo().flipped(right).list()}, {});
}

int RightsDesk::chosen() const {
    if (!m_chosen) return 0;
    const auto& lines = m_people.rows();
    const auto line = std::find_if(lines.begin(), lines.end(), [this](const PersonLine& p) { return p.id == *m_chosen; });
    return line == lines.end() ? -1 : static_cast<int>(line - lines.begin());
}

const PersonLine* RightsDesk::member() const {
    const auto row = chosen();
    return row >= 0 && row < m_people.rowCount() ? &m_people.rows()[static_cast<std::size_t>(row)] : nullptr;
}

bool RightsDesk::hasBadge() const { return member() != nullptr && !member()->badge.empty(); }

int RightsDesk::exercises() const { return member() != nullptr ? member()->exercises : 0; }

bool RightsDesk::self() const { return member() != nullptr && member()->self; }

bool RightsDesk::dismissed() const { return member() != nullptr && member()->dismissed; }

namespace {

/// As a badge shows them.
StaffMember shown(const PersonLine& line, const std::string& badge) {
    StaffMember member;
    member.id = line.id;
    member.name = line.name;
    member.role = line.role;
    member.stall = line.stall;
    member.portrait = line.portrait;
    member.badge = badge;
    return member;
}

} // namespace

void RightsDesk::printBadge() {
    if (hasBadge()) return void(emit badgeWanted(shown(*member(), member()->badge)));
    replaceBadge();
}

void RightsDesk::replaceBadge() {
    if (member() == nullptr) return;
    order(path::giveBadge, PersonOrder{{}, member()->id},
          [this, line = *member()](const std::string& badge) { emit badgeWanted(shown(line, badge)); });
}

QString RightsDesk::pinTitle() const {
    switch (m_step) {
    case Step::none:
    case Step::password:
        return {};
    case Step::old:
        //: over the digits: the PIN that the person has now
        return Wording::tr("Your PIN of now");
    case Step::first:
        //: over the digits: four to eight of them
        return Wording::tr("The new PIN");
    case Step::again:
        //: over the digits: a second time, so that nothing was mistyped
        return Wording::tr("The new PIN once more");
    }
    return {};
}

void RightsDesk::askForPin() {
    if (m_busy || member() == nullptr || dismissed()) return;
    m_asksSure = false;
    m_complaint.clear();
    m_told.clear();
    forgetPins();
    goTo(self() ? Step::old : Step::first);
}

void RightsDesk::goTo(Step step) {
    m_step = step;
    m_typed.assign(m_typed.size(), '\0'); // nothing is left of it in memory
    m_typed.clear();
    emit changed();
}

void RightsDesk::forgetPins() {
    for (auto* pin : {&m_old, &m_first}) {
        pin->assign(pin->size(), '\0');
        pin->clear();
    }
    goTo(Step::none);
}

void RightsDesk::press(const QString& digit) {
    constexpr std::size_t longest = 8;
    if (m_busy || !typing() || m_typed.size() >= longest || digit.size() != 1 || digit[0] < '0' || digit[0] > '9')
        return;
    m_complaint.clear();
    m_typed += digit.toStdString();
    emit changed();
}

void RightsDesk::erase() {
    if (!m_typed.empty()) m_typed.pop_back();
    emit changed();
}

void RightsDesk::enter() {
    if (m_busy || !typing()) return;
    if (m_typed.empty()) return complain(refuse(Reason::pinEmpty));
    if (m_step == Step::old) {
        m_old = m_typed;
        return goTo(Step::first);
    }
    if (m_step == Step::first) {
        if (const auto usable = checkPin(m_typed); !usable) {
            complain(usable.refusal());
            return goTo(Step::first);
        }
        m_first = m_typed;
        return goTo(Step::again);
    }
    if (m_typed == m_first) return sendPin();
    //: a new PIN was typed twice, and not the same
    m_complaint = Wording::tr("That was another PIN. Type the new one again.");
    goTo(Step::first);
}

void RightsDesk::sendPin() {
    SetStaffPinOrder wish{{}, member()->id, m_first, std::nullopt};
    if (self()) wish.old = m_old;
    forgetPins();
    order(path::setStaffPin, std::move(wish), [this](const std::string&) {
        //: under the person: their PIN was changed
        tell(Wording::tr("From now on the new PIN holds."));
    });
}

void RightsDesk::leavePin() { forgetPins(); }

void RightsDesk::askForPassword() {
    if (m_busy || !m_atCentre || !m_person.id) return;
    m_chosen = m_person.id;
    m_asksSure = false;
    m_complaint.clear();
    m_told.clear();
    forgetPins();
    goTo(Step::password);
    showSwitches();
}

void RightsDesk::setPassword(const QString& old, const QString& first, const QString& again) {
    if (m_busy || !settingPassword()) return;
    if (first != again) {
        //: a new password was typed twice, and not the same
        m_complaint = Wording::tr("That was another password. Type the new one twice again.");
        return void(emit changed());
    }
    order(path::setStaffPassword,
          SetStaffPasswordOrder{{}, *m_person.id, first.toStdString(), old.toStdString()},
          [this](const std::string&) {
              m_proof = OwnProof::password;
              goTo(Step::none);
              //: under the person: they have a password, or another one
              tell(Wording::tr("From now on the new password holds."));
              emit passwordSet();
          });
    emit changed();
}

void RightsDesk::askToDismiss() {
    if (m_busy || member() == nullptr || self() || dismissed()) return;
    forgetPins();
    m_asksSure = true;
    emit changed();
}

void RightsDesk::keep() {
    m_asksSure = false;
    emit changed();
}

void RightsDesk::dismiss() {
    if (!m_asksSure || member() == nullptr) return;
    m_asksSure = false;
    const auto whom = *member();
    order(path::dismissStaff, PersonOrder{{}, whom.id}, [this, name = whom.name](const std::string&) {
        m_chosen.reset(); // who is gone stands last
        //: somebody was dismissed; %1 is their name
        tell(Wording::tr("%1 signs in nowhere any more. The name stays on old papers.").arg(m_wording.name(name)));
    });
}

void RightsDesk::readmit() {
    if (member() == nullptr || !dismissed()) return;
    order(path::readmitStaff, PersonOrder{{}, member()->id}, [this](const std::string&) {
        //: somebody who was dismissed is back
        tell(Wording::tr("They work here again, with the PIN of before."));
    });
}

void RightsDesk::tell(const QString& what) {
    m_told = what;
    emit changed();
}

void RightsDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void RightsDesk::forgetComplaint() {
    m_complaint.clear();
    m_told.clear();
    emit changed();
}

void RightsDesk::retell() {
    m_people.retell();
    m_rights.retell();
    emit changed();
}

} // namespace touat
