// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the stall and the centre level: a round after every fact, and every half minute anyway. The
// cable may be out for weeks; nothing waits for it. Says how many entries are not sent and how old
// the oldest is.
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/till/book_thread.h"
#include "app/till/courier.h"
#include "app/till/wording.h"
#include "core/book/coming_back.h"
#include "core/sync/stall_side.h"
#include "core/sync/unsent_copy.h"

namespace touat {

class SyncLoop : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString badge READ badge NOTIFY changed)
    Q_PROPERTY(QString level READ level NOTIFY changed)
    Q_PROPERTY(QString badgeLevel READ badgeLevel NOTIFY changed)
    Q_PROPERTY(bool comingBack READ isComingBack NOTIFY changed)
    Q_PROPERTY(QString comingBackText READ comingBackText NOTIFY changed)

  public:
    SyncLoop(BookThread& books, Courier& courier, const Wording& wording, QObject* parent);

    /// "All sent", "12 to send, 2 h", "On its own", "Clock is wrong".
    QString badge() const;
    /// "sent", "waiting", "amber" (an hour old), "red" (a day), "alone" (no centre), "locked".
    QString level() const;
    /// What the badge shows: level(); while nothing worse is to be said "back", where earlier devices' entries are still
    /// coming back, or "clock", where the clock is off.
    QString badgeLevel() const;

    /// What the centre does not confirm goes there as well, where that is another medium than the book's.
    void copyTo(const std::filesystem::path& folder) { m_copy = std::make_shared<UnsentCopy>(folder); }
    /// `back`: what the book has of earlier devices of its stall, while there may be more.
    void start(const std::optional<ComingBack>& back = std::nullopt);
    void stop(); // there is no book to send from
    /// Something was recorded: send it soon.
    Q_INVOKABLE void wake();
    void retell() { emit changed(); }
    /// Another device has the place of this one.
    bool isReplaced() const { return m_replaced; }
    /// The centre is giving back what earlier devices of the stall sent, and until then nobody can work.
    bool isComingBack() const { return m_back.has_value(); }
    QString comingBackText() const; // up to which day, and how many entries
    /// All that was recorded is at the centre.
    bool isLevel() const { return m_known && !m_locked && m_unsent.entries == 0; }

  signals:
    void changed();
    void feedArrived(); // people, prices or contracts are new
    void allCameBack(); // that is over
    void levelNow();  // a round has ended, and nothing waits
    void locked(); // this device is a copy, was set back, or another has its place

  private:
    void round();
    void look();
    void tellOfFeed();
    void keepCopy();

    BookThread& m_books;
    Courier& m_courier;
    const Wording& m_wording;
    QTimer m_tick;
    QTimer m_soon;
    bool m_talking = false;
    bool m_again = false;
    bool m_known = false;
    bool m_locked = false;
    bool m_replaced = false;
    bool m_clockOff = false; // as the last reply showed
    bool m_rests = false; // a round has just ended
    bool m_fed = false;   // and nobody was told yet
    std::optional<ComingBack> m_back;
    std::shared_ptr<UnsentCopy> m_copy; // used on the book's thread; none: copies lie beside the book
    Unsent m_unsent;
    Moment m_now;
};

} // namespace touat
