// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be printed waits here, as files, until a printer has taken it: over a pulled cable, a
// restart, a power cut. A thread of its own talks to the printer, so that nothing here ever takes
// longer than writing a job to the disk; what holds the paper up is named. A job is printed at
// least once and in order: only one that was cut short is sent again, whole, after a cut through
// the paper.
#pragma once

#include <QObject>
#include <QString>

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

#include "app/till/printer.h"
#include "app/till/spool.h"
#include "core/store/fault.h"

namespace touat {

enum class PrintState { idle, printing, held };

template <> struct EnumWords<PrintState> {
    static constexpr auto words = std::to_array<std::string_view>({"idle", "printing", "held"});
    static_assert(words.size() == static_cast<std::size_t>(PrintState::held) + 1);
};

class PrintQueue : public QObject {
    Q_OBJECT

  public:
    /// What an earlier run left in `spool` is printed first. A target that cannot be read counts as
    /// none.
    PrintQueue(std::filesystem::path spool, const QString& target, QObject* parent = nullptr,
               const Patience& patience = {});
    ~PrintQueue() override; // at once; what is not printed stays for the next start

    /// See readTarget(). What waits goes to the new one. False, and nothing changes, when it cannot
    /// be read.
    bool setTarget(const QString& target);

    /// On the disk when it returns, or what the disk said. Without a printer nothing is kept: a
    /// stall that gets one after a month does not want a month of receipts. From one thread, which
    /// may be another than the rest.
    std::optional<FaultKind> print(std::string_view bytes);
    /// Goes before all jobs, once, now or not at all.
    void kickDrawer();

    void retryNow();
    void dropJob(); // the oldest, also while it is printed
    void dropAll();

    PrintState state() const { return m_shown.state; }
    PrintCause cause() const { return m_shown.cause; } // noPrinter, or why it is held
    int waiting() const { return m_shown.waiting; }    // with the one that is being printed
    bool paperLow() const { return m_shown.paperLow; }
    QString stateWord() const;
    QString causeWord() const;

  signals:
    void changed();
    void drawerNotKicked(); // a person has to open it with the key

  private:
    using Clock = std::chrono::steady_clock;
    struct Shown {
        PrintState state = PrintState::idle;
        PrintCause cause = PrintCause::none;
        int waiting = 0;
        bool paperLow = false;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    void work();
    void printFirst(std::unique_lock<std::mutex>& lock);
    void kick(std::unique_lock<std::mutex>& lock);
    void settle(Spool::Job job, PrintCause cause);
    Printer& printer(const PrintTarget& target);
    void drop(std::size_t jobs);
    void startOver();
    Shown look() const;
    void tell();
    void tellSoon();

    // The caller's thread only.
    Shown m_shown;
    // The worker's only.
    std::optional<Printer> m_printer;
    // Both; files need no lock.
    const Patience m_patience;
    Spool m_spool;
    Bell m_bell;

    mutable std::mutex m_mutex;
    std::condition_variable m_asked;
    PrintTarget m_target;
    std::deque<Spool::Job> m_jobs;
    std::optional<Clock::time_point> m_kickUntil;
    Clock::time_point m_due; // of the next try
    Patience::Ms m_pause;
    PrintCause m_cause = PrintCause::none; // of the last try
    bool m_printing = false;
    bool m_paperLow = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace touat
