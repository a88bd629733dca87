// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/book_thread.h"

#include <chrono>

namespace touat {

BookThread::BookThread(QObject* parent) : QObject(parent), m_thread([this] { work(); }) {
    qRegisterMetaType<touat::FaultKind>();
}

BookThread::~BookThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

void BookThread::open(Opener opener, std::optional<SpareRoom> spare) {
    {
        const std::lock_guard lock(m_mutex);
        m_opener = std::move(opener);
        m_spare = std::move(spare);
        m_idle = {};
        m_reopen = true;
    }
    m_asked.notify_one();
}

// Nobody is woken for it: the thread looks whenever nothing was asked of it for a while.
void BookThread::whenIdle(std::function<void(Book&)> act) {
    const std::lock_guard lock(m_mutex);
    m_idle = std::move(act);
}

void BookThread::ask(std::function<void(Book&)> task) {
    askAbout([this, task = std::move(task)](std::unique_ptr<Book>& book) { doWith(book, task); });
}

void BookThread::askAbout(std::function<void(std::unique_ptr<Book>&)> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_asked.notify_one();
}

bool BookThread::openBook(std::unique_ptr<Book>& book) {
    if (!m_opener) return false; // asked before there is a book
    book.reset(); // two openings of one file would lock each other out
    try {
        book = m_opener();
        QMetaObject::invokeMethod(this, [this] { emit opened(); }, Qt::QueuedConnection);
        return true;
    } catch (const Fault& fault) {
        report(fault);
        return false;
    }
}

void BookThread::report(const Fault& fault) {
    QMetaObject::invokeMethod(
        this,
        [this, kind = fault.kind(), details = QString::fromUtf8(fault.what())] {
            emit faulted(kind, details);
        },
        Qt::QueuedConnection);
    if (fault.kind() == FaultKind::diskFull) giveRoom();
}

void BookThread::work() {
    using namespace std::chrono_literals;
    std::unique_ptr<Book> book;
    std::unique_lock lock(m_mutex);
    for (;;) {
        // Between two tasks of one page there are some milliseconds, between two of a person a second.
        const bool called = m_asked.wait_for(lock, m_idle ? 400ms : 2000ms, [this] {
            return m_stop || m_reopen || !m_tasks.empty();
        });
        if (!called) {
            if (!book) continue; // what waits for an idle moment waits for a book as well
            const auto idle = std::exchange(m_idle, {});
            auto spare = m_spare;
            lock.unlock();
            if (idle) {
                doWith(book, idle);
            } else {
                book->db().checkpoint(); // off the path of the next sale
                if (spare) spare->keep();
            }
            lock.lock();
            continue;
        }
        if (m_reopen) {
            m_reopen = false;
            lock.unlock();
            openBook(book);
            lock.lock();
            continue;
        }
        if (m_tasks.empty()) return; // asked to stop, and everything is done
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task(book);
        lock.lock();
    }
}

void BookThread::doWith(std::unique_ptr<Book>& book, const std::function<void(Book&)>& task) {
    // Not open after a fault: each act tries again, and hears why not. Nobody waits in silence.
    if (!book && !openBook(book)) return;
    try {
        task(*book);
    } catch (const Fault& fault) {
        report(fault);
        const auto kind = fault.kind();
        const bool sound = kind == FaultKind::diskFull || kind == FaultKind::paper ||
                           kind == FaultKind::fontMissing;
        if (!sound) openBook(book);
    }
}

void BookThread::giveRoom() {
    std::unique_lock lock(m_mutex);
    auto spare = m_spare;
    lock.unlock();
    if (spare && spare->giveUp())
        QMetaObject::invokeMethod(this, [this] { emit roomGivenUp(); }, Qt::QueuedConnection);
}

} // namespace touat
