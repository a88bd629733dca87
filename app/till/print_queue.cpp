// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/print_queue.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace touat {

namespace {

QString wordText(std::string_view word) {
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

PrintQueue::PrintQueue(std::filesystem::path spool, const QString& target, QObject* parent,
                       const Patience& patience)
    : QObject(parent),
      m_patience(patience),
      m_spool(std::move(spool)),
      m_target(readTarget(target.toStdString()).value_or(PrintTarget{})),
      m_jobs(m_spool.left()),
      m_pause(patience.retry) {
    m_shown = look();
    m_thread = std::thread([this] { work(); });
}

PrintQueue::~PrintQueue() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_bell.ring();
    }
    m_asked.notify_one();
    m_thread.join();
}

bool PrintQueue::setTarget(const QString& target) {
    const auto read = readTarget(target.toStdString());
    if (!read) return false;
    {
        const std::lock_guard lock(m_mutex);
        if (*read == m_target) return true;
        m_target = *read;
        startOver();
        m_bell.ring();
    }
    m_asked.notify_one();
    tell();
    return true;
}

std::optional<FaultKind> PrintQueue::print(std::string_view bytes) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_target.kind == PrintTarget::Kind::none || bytes.empty()) return std::nullopt;
    }
    try {
        const auto job = m_spool.write(bytes);
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
    } catch (const Fault& fault) {
        return fault.kind();
    }
    m_asked.notify_one();
    if (QThread::currentThread() == thread())
        tell();
    else
        tellSoon();
    return std::nullopt;
}

void PrintQueue::kickDrawer() {
    {
        const std::lock_guard lock(m_mutex);
        m_kickUntil = Clock::now() + m_patience.kick;
    }
    m_asked.notify_one();
}

void PrintQueue::retryNow() {
    {
        const std::lock_guard lock(m_mutex);
        m_due = {};
        m_pause = m_patience.retry;
    }
    m_asked.notify_one();
}

void PrintQueue::dropJob() {
    drop(1);
}

void PrintQueue::dropAll() {
    drop(m_jobs.max_size());
}

void PrintQueue::drop(std::size_t jobs) {
    std::deque<Spool::Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_jobs.empty() && dropped.size() < jobs) {
            dropped.push_back(m_jobs.front());
            m_jobs.pop_front();
        }
        startOver();
        m_bell.ring(); // the worker lets go of what is no longer the first
    }
    m_spool.remove(dropped);
    m_asked.notify_one();
    tell();
}

// The last try does not count any more: whatever waits is tried at once.
void PrintQueue::startOver() {
    m_due = {};
    m_pause = m_patience.retry;
    m_cause = PrintCause::none;
}

void PrintQueue::work() {
    // A printer that breaks off is an answer, not a reason to stop the till; and the signals of the
    // program are not this thread's.
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (m_kickUntil)
            kick(lock);
        else if (m_jobs.empty() || m_target.kind == PrintTarget::Kind::none)
            m_asked.wait(lock);
        else if (Clock::now() < m_due)
            m_asked.wait_until(lock, m_due);
        else
            printFirst(lock);
    }
}

void PrintQueue::printFirst(std::unique_lock<std::mutex>& lock) {
    const auto job = m_jobs.front();
    const auto target = m_target;
    m_bell.quiet();
    lock.unlock();
    auto cause = PrintCause::none;
    if (const auto bytes = m_spool.read(job))
        cause = printer(target).print(*bytes, [this, job, &lock] {
            m_spool.begin(job);
            lock.lock();
            m_printing = true;
            lock.unlock();
            tellSoon();
        });
    if (cause == PrintCause::none) m_spool.remove({job});
    lock.lock();
    settle(job, cause);
    tellSoon();
}

void PrintQueue::settle(Spool::Job job, PrintCause cause) {
    m_printing = false;
    if (cause == PrintCause::none) {
        if (!m_jobs.empty() && m_jobs.front() == job) m_jobs.pop_front();
        m_paperLow = m_printer && m_printer->paperLow();
        startOver();
    } else if (!m_bell.rung()) { // or somebody wanted it to end
        const bool personAtWork = cause == PrintCause::paperOut || cause == PrintCause::lidOpen ||
                                  cause == PrintCause::offline;
        if (personAtWork) m_pause = m_patience.retry;
        m_cause = cause;
        m_due = Clock::now() + m_pause;
        m_pause = std::min(2 * m_pause, m_patience.longestRetry);
    }
}

void PrintQueue::kick(std::unique_lock<std::mutex>& lock) {
    const bool late = Clock::now() > *m_kickUntil;
    const auto target = m_target;
    m_kickUntil.reset();
    m_bell.quiet();
    lock.unlock();
    auto cause = PrintCause::noPrinter;
    if (target.kind != PrintTarget::Kind::none && !late)
        cause = printer(target).send(receipts::drawerKick());
    if (cause != PrintCause::none)
        QMetaObject::invokeMethod(
            this, [this] { emit drawerNotKicked(); }, Qt::QueuedConnection);
    lock.lock();
    if (cause == PrintCause::none) m_due = {}; // the printer is there again
}

Printer& PrintQueue::printer(const PrintTarget& target) {
    if (!m_printer)
        m_printer.emplace(target, m_patience, m_bell,
                          m_spool.leftTorn() ? Printer::Left::torn : Printer::Left::whole);
    else if (m_printer->target() != target)
        m_printer.emplace(target, m_patience, m_bell, Printer::Left::whole);
    return *m_printer;
}

PrintQueue::Shown PrintQueue::look() const {
    const std::lock_guard lock(m_mutex);
    Shown shown;
    shown.waiting = static_cast<int>(m_jobs.size());
    shown.paperLow = m_paperLow;
    shown.cause = m_cause;
    if (m_target.kind == PrintTarget::Kind::none) shown.cause = PrintCause::noPrinter;
    if (m_jobs.empty())
        shown.state = PrintState::idle;
    else if (m_printing || shown.cause == PrintCause::none)
        shown.state = PrintState::printing;
    else
        shown.state = PrintState::held;
    if (shown.state == PrintState::printing) shown.cause = PrintCause::none;
    return shown;
}

void PrintQueue::tell() {
    const auto seen = look();
    if (seen == m_shown) return;
    m_shown = seen;
    emit changed();
}

void PrintQueue::tellSoon() {
    QMetaObject::invokeMethod(
        this, [this] { tell(); }, Qt::QueuedConnection);
}

QString PrintQueue::stateWord() const {
    return wordText(wordOf(m_shown.state));
}

QString PrintQueue::causeWord() const {
    return wordText(wordOf(m_shown.cause));
}

} // namespace touat
