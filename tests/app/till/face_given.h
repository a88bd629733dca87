// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till's face for tests: the real pages on the smallest panel, over a real book, and a finger and keys.
#pragma once

#include <QTest>

#include "app/till/window.h"
#include "core/acts/set_rules.h"
#include "finger.h"
#include "given.h"

namespace touat::given {

/// A till that a test switches on when its book is as it wants it.
class ScreenTest : public StallTest {
  protected:
    static constexpr double mm = 4.6; // of the smallest panel, 1024 × 600

    void SetUp() override {
        StallTest::SetUp();
        settings.book = device->file();
        settings.receipts = folder / "receipts";
        settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
        settings.language = Language::french;
        settings.pixelsPerMm = mm;
    }
    void TearDown() override {
        end();
        StallTest::TearDown();
    }
    /// The till owns the book from here on.
    void begin() {
        device->close();
        till = std::make_unique<Till>(settings, clock, random);
        window = std::make_unique<Window>(*till);
        screen = window->open();
        ASSERT_NE(screen, nullptr);
        screen->resize(1024, 600);
        screen->requestActivate();
        finger = std::make_unique<Finger>(*screen);
        QObject::connect(till->comfort(), &Comfort::sound, till->comfort(),
                         [this](const QString& name) { heard << name; });
        till->start();
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    }
    void end() {
        if (window) EXPECT_EQ(window->warnings().join('\n').toStdString(), "");
        finger.reset();
        window.reset();
        till.reset();
    }
    /// Whoever has this PIN.
    void signIn(const char* pin) {
        ASSERT_TRUE(seen("person-0"));
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
    QQuickItem* see(const char* name) { return finger->see(QString(name)); }
    bool seen(const char* name) {
        return eventually([=, this] { return see(name) != nullptr; });
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
    Counter& counter() { return *till->counter(); }

    TillSettings settings;
    CountingRandom random{7};
    std::unique_ptr<Till> till;
    std::unique_ptr<Window> window;
    QQuickWindow* screen = nullptr;
    std::unique_ptr<Finger> finger;
    QStringList heard; // sounds
};

/// One that was just switched on, with something to sell; a seller lowers prices by half.
class FaceTest : public ScreenTest {
  protected:
    void SetUp() override {
        ScreenTest::SetUp();
        couffinCode = QString::fromStdString(shelf(couffin).code());
        carpetCode = QString::fromStdString(shelf(carpet).code());
        postageCode = QString::fromStdString(shelf(postage).code());
        ShopRules rules;
        rules.sellerCut = Rate::percent(50);
        ASSERT_TRUE(setRules(book(), manager, std::nullopt, book().today(), rules));
        begin();
        ASSERT_TRUE(seen("person-0"));
    }
    void signIn(const char* pin = "1397") {
        ScreenTest::signIn(pin);
        ASSERT_TRUE(
            eventually([this] { return till->stage() == Till::Selling && !tiles().empty(); }));
    }
    /// As on a tablet: what the PIN was typed on is forgotten.
    void onTheGlass() {
        QTest::qWait(200); // the wedge gives the last key back
        till->hands()->forgetKeys();
    }
    QList<QQuickItem*> tiles() {
        return finger->all([](QQuickItem* item) { return item->objectName() == "tile"; });
    }
    QRectF placeOf(const char* name) {
        auto* item = see(name);
        EXPECT_NE(item, nullptr) << name;
        return item == nullptr ? QRectF{} : item->mapRectToScene(item->boundingRect());
    }
    void expectInSightAndLarge(const char* name, double least) {
        const auto place = placeOf(name);
        EXPECT_TRUE(QRectF(0, 0, screen->width(), screen->height()).contains(place)) << name;
        EXPECT_GE(place.height(), least * mm) << name;
        EXPECT_GE(place.width(), least * mm) << name;
    }
    bool lines(int count) {
        return eventually([=, this] { return counter().lineCount() == count; });
    }
    bool total(const char* text) {
        return eventually([=, this] { return counter().totalText() == QString(text); });
    }
    bool sold() {
        return eventually([this] { return counter().done() && !counter().paying(); });
    }

    QString couffinCode;
    QString carpetCode;
    QString postageCode;
};

} // namespace touat::given
