// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/slip_links.h"

#include <chrono>
#include <utility>

#include "app/manager/questions.h"
#include "core/sync/messages.h"

namespace touat {

SlipLinks::SlipLinks(Courier& courier, QObject* parent) : QObject(parent), m_courier(courier) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(5)); // an artisan waits for the paper
    connect(&m_patience, &QTimer::timeout, this, [this] { answer({}); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400));
    connect(&m_soon, &QTimer::timeout, this, &SlipLinks::tryNow);
}

void SlipLinks::ask(PayoutId payout, Then then) {
    answer({});
    if (!m_courier.knowsCentre()) return then({});
    m_payout = payout;
    m_then = std::move(then);
    m_patience.start();
    tryNow();
}

void SlipLinks::tryNow() {
    m_courier.post(path::slipLink, textOf(SlipLinkQuestion{m_payout}),
                   [this, asked = m_asked](const Result<std::string>& body) {
                       if (asked != m_asked) return;
                       if (!body && body.refusal().reason == Reason::payoutUnknown)
                           return m_soon.start(); // it is on its way there
                       const auto found = body ? json::Parser().as<SlipLinkAnswer>(*body) : std::nullopt;
                       answer(found ? found->address : std::string{});
                   });
}

void SlipLinks::answer(const std::string& address) {
    ++m_asked;
    m_patience.stop();
    m_soon.stop();
    if (const auto then = std::exchange(m_then, nullptr)) then(address);
}

} // namespace touat
