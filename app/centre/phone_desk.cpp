// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/phone_desk.h"

#include <algorithm>

namespace touat {

namespace {

constexpr std::int64_t phoneIdleMs = 10 * 60'000;
constexpr std::size_t mostPhones = 500;
constexpr std::size_t mostFormBytes = 200;
constexpr std::string_view cookieName = "touat";

std::string_view pathOf(std::string_view target) {
    return target.substr(0, target.find('?'));
}

std::string_view linkOf(std::string_view target) {
    const auto link = pathOf(target).substr(phonePath.size());
    const bool isLink = link.size() == 32 && std::all_of(link.begin(), link.end(), [](char c) {
                            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                        });
    return isLink ? link : std::string_view{};
}

// "pin=1234&x=y" or "touat=ab; other=cd": the value of a name.
std::string valueOf(std::string_view all, std::string_view name, char between) {
    while (!all.empty()) {
        auto part = all.substr(0, all.find(between));
        all.remove_prefix(std::min(all.size(), part.size() + 1));
        while (part.starts_with(' '))
            part.remove_prefix(1);
        if (part.size() > name.size() && part.starts_with(name) && part[name.size()] == '=')
            return std::string(part.substr(name.size() + 1));
    }
    return {};
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

// A phone in Arabic may write ٤٨٢٦; forms send it as "%D9%A4…".
std::string typedPin(std::string_view form) {
    std::string typed;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '%' && i + 2 < form.size() && hexDigit(form[i + 1]) >= 0 &&
            hexDigit(form[i + 2]) >= 0) {
            typed += static_cast<char>(hexDigit(form[i + 1]) * 16 + hexDigit(form[i + 2]));
            i += 2;
        } else {
            typed += form[i];
        }
    }
    return isCleanText(typed) ? fold(typed) : std::string{};
}

PhoneSaid saidOf(const Refusal& refusal) {
    PhoneSaid said;
    said.word = std::string(wordOf(refusal.reason));
    if (refusal.quantity) said.figure = refusal.quantity->thousandths() / 1000;
    if (refusal.reason == Reason::pinWrong) said.figureWord = "triesLeft";
    return said;
}

} // namespace

std::string PhoneDesk::secret(std::size_t bytes) {
    std::vector<std::uint8_t> dice(bytes);
    m_book.surroundings().random.fill(dice);
    return hexOf(dice);
}

PhoneFrame PhoneDesk::frameOf(const PhoneAsking& asking) {
    PhoneFrame frame;
    frame.path = std::string(phonePath) + std::string(linkOf(asking.target));
    frame.nonce = secret(16);
    const auto question = asking.target.find('?');
    if (question != asking.target.npos &&
        valueOf(std::string_view(asking.target).substr(question + 1), "l", '&') == "fr")
        frame.language = Language::french;
    return frame;
}

PhoneAnswer PhoneDesk::page(const PhoneFrame& frame, int status, std::string body) {
    PhoneAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.nonce = frame.nonce;
    return answer;
}

PhoneAnswer PhoneDesk::answer(const PhoneAsking& asking) {
    const auto frame = frameOf(asking);
    const auto artisan = artisanOfLink(m_book, linkOf(asking.target));
    if (!artisan)
        return page(frame, 404, m_pages.ask(frame, std::nullopt, saidOf(artisan.refusal())));
    if (asking.method == PhoneMethod::post) return open(asking, frame, *artisan);
    const auto session = sessionOf(asking, *artisan);
    if (session == m_sessions.end())
        return page(frame, 200, m_pages.ask(frame, artisan->portrait, std::nullopt));
    session->second.lastSteadyMs = m_book.surroundings().clock.steadyMs();
    return page(frame, 200, m_pages.account(frame, readAccount(m_book, *artisan), m_book.today()));
}

PhoneAnswer PhoneDesk::open(const PhoneAsking& asking, const PhoneFrame& frame,
                            const Artisan& artisan) {
    if (asking.body.size() > mostFormBytes)
        return page(frame, 413,
                    m_pages.ask(frame, artisan.portrait, saidOf(refuse(Reason::pinEmpty))));
    if (!valueOf(asking.body, "leave", '&').empty()) {
        if (const auto session = sessionOf(asking, artisan); session != m_sessions.end())
            m_sessions.erase(session);
        return page(frame, 200, m_pages.ask(frame, artisan.portrait, PhoneSaid{"left", {}, {}}));
    }
    const auto proved =
        signInByLink(m_book, linkOf(asking.target), typedPin(valueOf(asking.body, "pin", '&')));
    if (!proved)
        return page(frame, 403, m_pages.ask(frame, artisan.portrait, saidOf(proved.refusal())));
    const auto now = m_book.surroundings().clock.steadyMs();
    std::erase_if(m_sessions,
                  [&](const auto& each) { return now - each.second.lastSteadyMs > phoneIdleMs; });
    if (m_sessions.size() >= mostPhones) // the one that was silent for longest, as with managers
        m_sessions.erase(std::min_element(m_sessions.begin(), m_sessions.end(), [](const auto& a, const auto& b) {
            return a.second.lastSteadyMs < b.second.lastSteadyMs;
        }));
    const auto token = secret(32);
    m_sessions[token] = {artisan.id, hashOfLink(linkOf(asking.target)), artisan.pin, now};
    // The page is asked for anew, so that going back does not send the PIN again.
    PhoneAnswer answer;
    answer.status = 303;
    answer.goTo = frame.path + "?l=" + std::string(wordOf(frame.language));
    answer.cookie = std::string(cookieName) + '=' + token + "; Path=" + frame.path +
                    "; Secure; HttpOnly; SameSite=Strict";
    return answer;
}

PhoneDesk::Sessions::iterator PhoneDesk::sessionOf(const PhoneAsking& asking,
                                                   const Artisan& artisan) {
    const auto session = m_sessions.find(valueOf(asking.cookie, cookieName, ';'));
    if (session == m_sessions.end()) return session;
    const auto& known = session->second;
    const auto idle = m_book.surroundings().clock.steadyMs() - known.lastSteadyMs;
    const bool theirs = known.artisan == artisan.id &&
                        known.link == hashOfLink(linkOf(asking.target)) &&
                        known.pin == artisan.pin && idle <= phoneIdleMs;
    return theirs ? session : m_sessions.end();
}

PhoneAnswer PhoneDesk::trouble(const PhoneAsking& asking) {
    const auto frame = frameOf(asking);
    return page(frame, 503,
                m_pages.ask(frame, std::nullopt, PhoneSaid{"trouble", std::nullopt, {}}));
}

} // namespace touat
