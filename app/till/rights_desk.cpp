// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/rights_desk.h"

#include "core/acts/give_badge.h"
#include "core/acts/set_rights.h"

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
          {{"personName", [this](const StaffMember& s) { return m_wording.name(s.name); }},
           {"portrait", [](const StaffMember& s) { return QString::fromStdString(s.portrait); }},
           {"roleText", [this](const StaffMember& s) { return m_wording.role(s.role); }},
           {"ownRights", [](const StaffMember& s) { return s.rights.has_value(); }}},
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
    m_chosen = 0;
    m_complaint.clear();
    read();
}

void RightsDesk::read() {
    m_books.run(
        this, [](Book& book) { return StaffTable(book.db()).at(book.stall()); },
        [this](std::vector<StaffMember> people) {
            m_busy = false;
            m_people.assign(std::move(people));
            showSwitches();
        });
}

void RightsDesk::choose(int row) {
    if (row < 0 || row >= m_people.rowCount()) return;
    m_chosen = row;
    m_complaint.clear();
    showSwitches();
}

void RightsDesk::showSwitches() {
    std::vector<Switch> switches;
    if (m_chosen < m_people.rowCount()) {
        const auto& member = m_people.rows()[static_cast<std::size_t>(m_chosen)];
        for (const auto right : allRights())
            switches.push_back(
                {right, member.mayDo().has(right), rightsOf(member.role).has(right)});
    }
    m_rights.assign(std::move(switches));
    emit changed();
}

void RightsDesk::flip(int row) {
    if (m_busy || row < 0 || row >= m_rights.rowCount() || m_chosen >= m_people.rowCount()) return;
    const auto& member = m_people.rows()[static_cast<std::size_t>(m_chosen)];
    const auto rights =
        member.mayDo().flipped(m_rights.rows()[static_cast<std::size_t>(row)].right);
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, id = member.id, rights](Book& book) {
            return setRights(book, by, id, rights);
        },
        [this](const Result<Done>& done) {
            m_complaint = done ? QString{} : m_wording.sentence(done.refusal());
            read();
        });
}

const StaffMember* RightsDesk::member() const {
    return m_chosen < m_people.rowCount() ? &m_people.rows()[static_cast<std::size_t>(m_chosen)]
                                          : nullptr;
}

bool RightsDesk::hasBadge() const {
    return member() != nullptr && !member()->badge.empty();
}

void RightsDesk::printBadge() {
    if (hasBadge()) return void(emit badgeWanted(*member()));
    replaceBadge();
}

void RightsDesk::replaceBadge() {
    if (m_busy || member() == nullptr) return;
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, id = member()->id](Book& book) { return giveBadge(book, by, id); },
        [this, member = *member()](const Result<std::string>& badge) {
            m_complaint = badge ? QString{} : m_wording.sentence(badge.refusal());
            read();
            if (!badge) return;
            auto theirs = member;
            theirs.badge = *badge;
            emit badgeWanted(theirs);
        });
}

void RightsDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void RightsDesk::retell() {
    m_people.retell();
    m_rights.retell();
    emit changed();
}

} // namespace touat
