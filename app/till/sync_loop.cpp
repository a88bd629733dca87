// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/sync_loop.h"

#include <cstdlib>
#include <tuple>

#include "app/manager/questions.h"

namespace touat {

namespace {
constexpr int tickMs = 30'000;
constexpr int soonMs = 150; // lets a burst of facts travel together
constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t clockMayDifferMs = 120'000; // R11
} // namespace

SyncLoop::SyncLoop(BookThread& books, Courier& courier, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_courier(courier), m_wording(wording) {
    m_tick.setInterval(tickMs);
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SyncLoop::round);
    connect(&m_soon, &QTimer::timeout, this, &SyncLoop::round);
    // A round that a fault of the disk ended is called back by nobody; where it was another act's, a message goes twice.
    connect(&m_books, &BookThread::faulted, this, [this] { m_talking = false; });
}

void SyncLoop::start(const std::optional<ComingBack>& back) {
    m_back = back;
    m_tick.start();
    look();
    round();
}

void SyncLoop::stop() {
    m_tick.stop();
    m_soon.stop();
}

void SyncLoop::wake() {
    look();
    if (!m_soon.isActive()) m_soon.start();
}

void SyncLoop::look() {
    m_books.run(
        this,
        [](Book& book) { return std::tuple{unsent(book), book.now(), comingBack(book)}; },
        [this](const std::tuple<Unsent, Moment, std::optional<ComingBack>>& seen) {
            const bool awaited = m_back.has_value();
            std::tie(m_unsent, m_now, m_back) = seen;
            m_known = true;
            emit changed();
            if (awaited && !m_back) emit allCameBack();
            if (std::exchange(m_rests, false) && isLevel()) emit levelNow();
        });
}

void SyncLoop::round() {
    if (!m_courier.knowsCentre()) return look();
    if (m_talking) {
        m_again = true;
        return;
    }
    m_talking = true;
    m_books.run(
        this, [](Book& book) { return textOf(nextRequest(book)); },
        [this](const std::string& request) {
            m_courier.post(path::sync, request, [this](const Result<std::string>& body) {
                const auto reply = body ? readSyncReply(*body) : Result<SyncReply>(body.refusal());
                if (!reply) {
                    m_talking = false;
                    tellOfFeed();
                    keepCopy();
                    return look();
                }
                m_books.run(
                    this, [reply = *reply](Book& book) { return obeyReply(book, reply); },
                    [this](const Result<SyncOutcome>& outcome) {
                        m_talking = false;
                        if (outcome ? outcome->replaced
                                    : outcome.refusal().reason == Reason::streamForked) {
                            m_locked = true;
                            m_replaced = outcome && outcome->replaced;
                            emit locked();
                        }
                        if (outcome) m_clockOff = std::abs(outcome->clockAheadMs) > clockMayDifferMs;
                        m_fed = m_fed || (outcome && outcome->feedItems > 0);
                        const bool more = outcome && outcome->moreToDo;
                        if (!more) tellOfFeed();
                        look();
                        if (more || std::exchange(m_again, false)) return round();
                        keepCopy();
                        if (outcome && outcome->unsent == 0) m_rests = true;
                    });
            });
        });
}

// A year comes in hundreds of messages: people and the shelf are read again when all of them are here.
void SyncLoop::tellOfFeed() {
    if (std::exchange(m_fed, false)) emit feedArrived();
}

void SyncLoop::keepCopy() {
    if (!m_copy) return;
    m_books.run(
        this, [copy = m_copy](Book& book) { return copy->keep(book); }, [](bool) {});
}

QString SyncLoop::level() const {
    if (m_locked) return QStringLiteral("locked");
    if (!m_courier.knowsCentre()) return QStringLiteral("alone");
    if (!m_known || m_unsent.entries == 0) return QStringLiteral("sent");
    const auto age = m_now.utcMs() - m_unsent.oldest.utcMs();
    if (age > 24 * hourMs) return QStringLiteral("red");
    if (age > hourMs) return QStringLiteral("amber");
    return QStringLiteral("waiting");
}

QString SyncLoop::badgeLevel() const {
    const auto known = level();
    if (known != "sent" && known != "waiting") return known;
    return m_back ? QStringLiteral("back") : m_clockOff ? QStringLiteral("clock") : known;
}

QString SyncLoop::comingBackText() const {
    return m_back ? m_wording.comingBack(*m_back) : QString();
}

QString SyncLoop::badge() const {
    return m_wording.syncBadge(badgeLevel(), m_unsent.entries,
                               m_now.utcMs() - m_unsent.oldest.utcMs());
}

} // namespace touat
