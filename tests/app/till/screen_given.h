// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A till on the smallest panel, on the real pages over a real book, and a finger and keys to work it with.
#pragma once

#include <QTest>

#include "app/till/window.h"
#include "finger.h"
#include "given.h"

namespace touat::given {

class ScreenTest : public StallTest {
  protected:
    void TearDown() override {
        end();
        StallTest::TearDown();
    }
    /// The till owns the book from here on.
    void begin() {
        settings.book = device->file();
        settings.receipts = folder / "receipts";
        settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
        settings.language = Language::french;
        settings.pixelsPerMm = 4.6;
        device->close();
        till = std::make_unique<Till>(settings, clock, random);
        window = std::make_unique<Window>(*till);
        screen = window->open();
        ASSERT_NE(screen, nullptr);
        screen->resize(1024, 600);
        screen->requestActivate();
        finger = std::make_unique<Finger>(*screen);
        till->start();
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
        ASSERT_TRUE(seen("person-0"));
    }
    void end() {
        if (window) EXPECT_EQ(window->warnings().join('\n').toStdString(), "");
        finger.reset();
        window.reset();
        till.reset();
    }
    /// Whoever has this PIN.
    void signIn(const char* pin) {
        const auto* people = till->signInDesk()->staff();
        for (int row = 0; row < people->rowCount() && till->stage() == Till::SigningIn; ++row) {
            till->signInDesk()->choose(row);
            finger->type(pin);
            eventually([this] {
                return till->stage() != Till::SigningIn || till->signInDesk()->complaint() != "";
            });
        }
        ASSERT_TRUE(eventually([this] { return till->stage() != Till::SigningIn; }));
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    bool seen(const char* name) {
        return eventually([=, this] { return finger->see(QString(name)) != nullptr; });
    }
    bool tap(const char* name) {
        return eventually([=, this] { return finger->tap(QString(name)); });
    }
    static QString cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }
    /// What the book's thread makes of it.
    template <class Act> auto ask(Act act) {
        std::optional<decltype(act(std::declval<Book&>()))> answer;
        till->books().run(&*till, std::move(act), [&](auto result) { answer.emplace(std::move(result)); });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return *answer;
    }

    TillSettings settings;
    CountingRandom random{7};
    std::unique_ptr<Till> till;
    std::unique_ptr<Window> window;
    QQuickWindow* screen = nullptr;
    std::unique_ptr<Finger> finger;
};

} // namespace touat::given
