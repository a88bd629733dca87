// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person at the screen, for tests and the demo: finds what can be seen, touches it where it
// stands, types, scans, waits, looks. Everything goes through the window's own events.
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

namespace touat {

class Finger {
  public:
    explicit Finger(QQuickWindow& window);

    /// The visible item of that name, the first in the order of drawing; null if there is none.
    QQuickItem* see(const QString& name) const;
    /// All visible items that satisfy a condition.
    QList<QQuickItem*> all(const std::function<bool(QQuickItem*)>& wanted) const;
    /// Touches the middle of it with a touch screen's events. False when it cannot be seen, is
    /// not enabled, still moves or does not listen yet.
    bool tap(const QString& name);
    bool tapOnceStill(QQuickItem* item); // so too
    void tap(QQuickItem* item, const std::function<void()>& meanwhile = [] {});
    /// Touches and stays, longer than any tap.
    void hold(QQuickItem* item);
    /// Touches and writes across it without leaving it.
    void scribble(QQuickItem* item);
    /// Two touches as fast as a nervous finger.
    bool doubleTap(const QString& name);
    void type(const QString& text); // as a person: slowly
    void scan(const QString& code); // as a wedge: fast, with Return
    void press(int key);
    /// Lets events pass until it is true; false after `ms`.
    bool waitFor(const std::function<bool()>& condition, int ms = 5000) const;
    void rest(int ms) const;
    QImage look() const; // after everything that loads has loaded

  private:
    bool isDeaf(QQuickItem* item) const; // it does not listen yet

    QQuickWindow& m_window;
};

} // namespace touat
