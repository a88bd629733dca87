// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is let in at a till to see all stalls, or their own account, and for how long.
#include <algorithm>

#include "app/centre/answers.h"
#include "core/acts/sign_in.h"

namespace touat {

namespace {

constexpr std::int64_t sessionIdleMs = 15 * 60'000;
constexpr std::int64_t sessionLongestMs = 12 * 3'600'000; // a page that asks by itself is no proof of a person
constexpr std::size_t mostSessions = 500;

} // namespace

Answer Office::letIn(const Asking& asking, const Stream& device) {
    const auto request = json::Parser().as<SessionRequest>(asking.body);
    if (!request || request->staff.has_value() == request->card.has_value()) return unreadable();
    Session session;
    session.device = device;
    const ThroughDevice through{device.stall, device.epoch};
    SessionReply reply;
    if (request->staff) {
        // A stall writes its own journal, and people into it; only whom the centre itself has
        // admitted sees all stalls.
        if (!request->staff->entry().stream.stall.isCentre())
            return refusedWith(refuse(Reason::personUnknown));
        const auto person = proveToCentre(m_book, *request->staff, request->pin,
                                          request->password.value_or(std::string{}), through);
        if (!person) return refusedWith(person.refusal());
        if (const auto may = mayDo(*person, Right::seeCentre); !may)
            return refusedWith(may.refusal());
        session.person = *person;
        const auto member = StaffTable(m_book.db()).find(*request->staff);
        // About who works at one stall alone that stall decides too: its rights and PINs open nothing here.
        if (member->stall) return refusedWith(refuse(Reason::notAllowed));
        noteSignIn(m_book, *person, through);
        reply.name = member->name;
        reply.portrait = member->portrait;
    } else {
        const auto artisan = signInArtisan(m_book, *request->card, request->pin, through);
        if (!artisan) return refusedWith(artisan.refusal());
        session.artisan = *artisan;
        reply.name = artisan->name;
        reply.portrait = artisan->portrait;
    }
    const auto now = m_book.surroundings().clock.steadyMs();
    std::erase_if(m_sessions, [&](const auto& each) { return isOver(each.second, now); });
    if (m_sessions.size() >= mostSessions)
        m_sessions.erase(std::min_element(m_sessions.begin(), m_sessions.end(), [](const auto& a, const auto& b) {
            return a.second.lastSteadyMs < b.second.lastSteadyMs;
        }));
    std::array<std::uint8_t, 32> token{};
    m_book.surroundings().random.fill(token);
    reply.token = hexOf(token);
    session.begunSteadyMs = session.lastSteadyMs = now;
    m_sessions.emplace(reply.token, std::move(session));
    return doneWith(reply);
}

bool Office::isOver(const Session& session, std::int64_t now) {
    return now - session.lastSteadyMs > sessionIdleMs || now - session.begunSteadyMs > sessionLongestMs;
}

void Office::endSessionsOf(StaffId staff, const std::string& butThis) {
    std::erase_if(m_sessions, [&](const auto& each) {
        return each.second.person.id == staff && each.first != butThis;
    });
}

} // namespace touat
