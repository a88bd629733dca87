// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs acts beside the screen: one thread owns the book, the screen asks and goes on drawing. The
// only threading in the till, and one of the two places where faults are caught. After a fault of the
// disk the book is closed, opened and checked again before anything else is done, as often as it
// takes; a full disk, or paper that cannot be drawn, leaves it as it is. Room that was kept for a full disk is given
// up then, and made again when there is room and nobody asks for anything.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "core/book/book.h"
#include "core/store/fault.h"
#include "core/store/spare_room.h"

namespace touat {

class BookThread : public QObject {
    Q_OBJECT

  public:
    using Opener = std::function<std::unique_ptr<Book>()>;

    explicit BookThread(QObject* parent = nullptr);
    ~BookThread() override; // finishes what was asked

    /// Opens the book; `opened` or `faulted` follows. `spare`: the room that is kept beside it.
    void open(Opener opener, std::optional<SpareRoom> spare = std::nullopt);
    /// Runs `act` once on the open book, when nothing was asked of it for a moment. Another opening
    /// forgets it.
    void whenIdle(std::function<void(Book&)> act);

    /// Runs `act` on the book, then `then` with its result on the thread of `receiver`, if that still
    /// lives. When the act meets a fault, `then` is not called and `faulted` is emitted.
    template <class Act, class Then>
    void run(QObject* receiver, Act act, Then then) {
        ask([this, receiver = QPointer<QObject>(receiver), act = std::move(act),
             then = std::move(then)](Book& book) mutable {
            auto result = act(book);
            QMetaObject::invokeMethod(
                this,
                [receiver, then = std::move(then), result = std::move(result)]() mutable {
                    if (receiver) then(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

    /// For what is done to the file itself: `act` gets the open book, or none when it does not open,
    /// and may close it; then it is opened anew. A fault of `act` is `act`'s to tell.
    template <class Act, class Then>
    void tend(QObject* receiver, Act act, Then then) {
        askAbout([this, receiver = QPointer<QObject>(receiver), act = std::move(act),
                  then = std::move(then)](std::unique_ptr<Book>& book) mutable {
            auto result = act(book);
            QMetaObject::invokeMethod(
                this,
                [receiver, then = std::move(then), result = std::move(result)]() mutable {
                    if (receiver) then(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

  signals:
    void opened();
    void faulted(touat::FaultKind kind, const QString& details);
    /// After `faulted` with a full disk: asked again, it goes through.
    void roomGivenUp();

  private:
    void ask(std::function<void(Book&)> task);
    void askAbout(std::function<void(std::unique_ptr<Book>&)> task);
    void doWith(std::unique_ptr<Book>& book, const std::function<void(Book&)>& task);
    void work();
    bool openBook(std::unique_ptr<Book>& book);
    void report(const Fault& fault); // and gives the room up where the disk is full, also for a book that does not open
    void giveRoom();

    std::mutex m_mutex;
    std::condition_variable m_asked;
    std::deque<std::function<void(std::unique_ptr<Book>&)>> m_tasks;
    std::function<void(Book&)> m_idle; // waits for an idle moment
    Opener m_opener; // set: open before the next task
    std::optional<SpareRoom> m_spare; // of the book that is open
    bool m_reopen = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace touat
