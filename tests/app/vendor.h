// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody at work on the real pages, who stops with a picture when a step cannot be taken.
#pragma once

#include <QString>

#include <functional>
#include <stdexcept>
#include <string>

#include "app/demo/demo_shop.h"
#include "app/till/window.h"
#include "finger.h"

namespace touat {

class Vendor {
  public:
    /// `stopped`: the picture's file, if it comes to that.
    Vendor(Till& till, QQuickWindow& screen, std::string stopped)
        : m_till(till), m_finger(screen), m_stopped(std::move(stopped)) {}

  protected:
    void signIn(int person, const char* language = "fr") {
        wait("the book opens", [this] { return m_till.stage() == Till::SigningIn; });
        m_till.speak(language);
        const auto name = QStringLiteral("person-%1").arg(person);
        wait("people are there", [&] { return m_finger.see(name) != nullptr; });
        tap(name);
        pin(demoSellerPin);
        wait("signed in", [this] { return m_till.stage() != Till::SigningIn; });
        m_till.speak(language); // whatever the person's own is
    }
    void tap(const QString& name) {
        wait("touch " + name.toStdString(), [&] { return m_finger.tap(name); });
    }
    void wait(const std::string& what, const std::function<bool()>& done) {
        if (!m_finger.waitFor(done, 30'000)) stop(what);
    }
    void want(const std::string& what, bool holds) {
        if (!holds) stop(what);
    }
    void stop(const std::string& what) {
        m_finger.look().save(QString::fromStdString(m_stopped));
        throw std::runtime_error(what + state());
    }
    /// What else is known when it stops.
    virtual std::string state() { return {}; }
    ~Vendor() = default;

    void pin(const std::string& digits) {
        for (const char digit : digits)
            tap(QStringLiteral("key") + QChar(digit));
    }
    void agree() {
        wait("a second person is asked", [this] { return m_finger.see("approver-0") != nullptr; });
        tap("approver-0");
        pin(demoManagerPin);
    }
    void write(const char* field, const QString& text) {
        tap(field);
        wait("it can be typed", [=, this] {
            const auto* item = m_finger.see(field);
            return item != nullptr && item->hasActiveFocus();
        });
        m_finger.type(text);
    }
    /// On a keyboard: another keypad may be in sight beside the question.
    void agreeOnKeys() {
        auto* people = m_till.approval()->people();
        wait("a second person is asked", [=, this] { return m_till.approval()->asking() && people->rowCount() > 0; });
        tap(QStringLiteral("approver-%1").arg(people->rowCount() - 1));
        m_finger.type(demoManagerPin);
        wait("agreed", [this] { return !m_till.approval()->asking(); });
        m_till.hands()->forgetKeys();
    }
    void more(const char* way, Till::Stage stage) {
        tap("strip-layout-grid");
        tap(QStringLiteral("more-") + way);
        wait("the page behind", [this, stage] { return m_till.stage() == stage; });
        m_finger.rest(200);
    }
    /// Touches notes and coins until all of it is counted.
    void count(std::int64_t dinars) {
        const std::pair<const char*, std::int64_t> cash[] = {
            {"more-note-2000", 2'000}, {"more-note-1000", 1'000}, {"more-note-500", 500},
            {"more-note-200", 200},    {"more-note-100", 100},    {"more-coin-50", 50},
            {"more-coin-20", 20},      {"more-coin-10", 10},      {"more-coin-5", 5}};
        for (const auto& [name, worth] : cash)
            for (; dinars >= worth; dinars -= worth)
                tap(name);
        want("everything can be counted out", dinars == 0);
    }
    /// Whatever was left in the drawer before.
    void openTheDay() {
        tap("openDay");
        wait("open, or a word is asked for", [this] {
            return m_till.stage() == Till::Selling || m_finger.see("closeAnyway") != nullptr;
        });
        if (m_till.stage() != Till::Selling) tap("closeAnyway");
    }
    Counter* counter() { return m_till.counter(); }

    Till& m_till;
    Finger m_finger;

  private:
    std::string m_stopped;
};

} // namespace touat
