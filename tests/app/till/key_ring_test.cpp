// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A laptop: pages by keys alone. First the ring itself on a page of parts, then the real pages of a manager at a stall;
// those that ask a centre are walked through by keys in tests/app/walk.cpp.
#include "app/till/key_ring.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include "core/book/exercise.h"
#include "face_given.h"

namespace touat {
namespace {

class KeyRingTest : public ::testing::Test {
  protected:
    KeyRingTest() {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight); // whatever language a till of before had
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.addImageProvider(QStringLiteral("touat"), new Pictures);
    }
    void show(const QString& body) {
        QQmlComponent component(&m_engine);
        component.setData(QStringLiteral(R"(
            import QtQuick
            import QtQuick.Window
            import Touat
            Window {
                id: root
                property string said
                width: 600; height: 400; visible: true
                Component.onCompleted: { Theme.mm = 4.6; Theme.rightToLeft = false }
                %1
            })").arg(body).toUtf8(), {});
        window.reset(qobject_cast<QQuickWindow*>(component.create()));
        ASSERT_NE(window, nullptr) << component.errorString().toStdString();
        ring.watch(*window);
        finger = std::make_unique<Finger>(*window);
        window->requestActivate();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(30);
    }
    void press(std::initializer_list<Qt::Key> keys) {
        for (const auto key : keys) finger->press(key);
    }
    QString said() { return window->property("said").toString(); }
    /// Over which item the frame lies.
    bool isOver(const char* name) {
        auto* item = finger->see(QString(name));
        return ring.isShown() && item != nullptr &&
               item->mapRectToScene({0, 0, item->width(), item->height()}).contains(ring.place().center());
    }

    QQmlEngine m_engine;
    bool serves = true;
    KeyRing ring{[this] { return serves; }, nullptr};
    std::unique_ptr<QQuickWindow> window;
    std::unique_ptr<Finger> finger;
};

constexpr auto fourButtons = R"(
    TouchButton { objectName: "a"; x: 20; y: 20; text: "A"; onClicked: root.said += "a" }
    TouchButton { objectName: "b"; x: 300; y: 20; text: "B"; onClicked: root.said += "b" }
    TouchCard { objectName: "c"; x: 20; y: 200; width: 200; height: 80; onTouched: root.said += "c"
        TouchButton { objectName: "inC"; x: 130; y: 10; text: "+"; onClicked: root.said += "+" } }
    TouchButton { objectName: "off"; x: 300; y: 300; text: "D"; enabled: false; onClicked: root.said += "d" })";

TEST_F(KeyRingTest, tabGoesRoundAsOneReadsAndEnterTouches) {
    show(fourButtons);
    EXPECT_FALSE(ring.isShown()) << "nobody has pressed a key";
    press({Qt::Key_Return});
    EXPECT_EQ(said(), "") << "nothing is touched that nobody sees";
    press({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Space});
    EXPECT_EQ(said(), "ab");
    press({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Return});
    EXPECT_TRUE(said() == "ab+c" || said() == "abc+") << said().toStdString();
    press({Qt::Key_Tab});
    EXPECT_TRUE(isOver("a")) << "round, and past what cannot be touched now";
    press({Qt::Key_Backtab, Qt::Key_Backtab, Qt::Key_Backtab});
    EXPECT_TRUE(isOver("b"));
}

TEST_F(KeyRingTest, arrowsGoWhereTheyPoint) {
    show(fourButtons);
    press({Qt::Key_Down, Qt::Key_Right});
    EXPECT_TRUE(isOver("b"));
    press({Qt::Key_Right});
    EXPECT_TRUE(isOver("b")) << "there is nothing further";
    press({Qt::Key_Left, Qt::Key_Down, Qt::Key_Return});
    EXPECT_TRUE(said() == "c" || said() == "+") << said().toStdString();
    press({Qt::Key_Up, Qt::Key_Return});
    EXPECT_TRUE(said().endsWith("a")) << said().toStdString();
}

TEST_F(KeyRingTest, whatLiesUnderSomethingIsNotReached) {
    show(QString(fourButtons) + R"(
        Curtain { anchors.fill: parent
            TouchButton { objectName: "on"; anchors.centerIn: parent; text: "On it"; onClicked: root.said += "on" } })");
    press({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Return, Qt::Key_Down, Qt::Key_Return});
    EXPECT_EQ(said(), "ononon");
}

TEST_F(KeyRingTest, aListGoesOnBeyondWhatIsSeen) {
    show(R"(ListView { id: list; objectName: "list"; clip: true; width: 300; height: 200; model: 60
        delegate: TouchCard { required property int index; width: 300; height: 60; onTouched: root.said = index } })");
    for (int i = 0; i < 20; ++i) press({Qt::Key_Down});
    press({Qt::Key_Return});
    EXPECT_EQ(said(), "19") << "each row once";
    press({Qt::Key_End, Qt::Key_Return});
    EXPECT_EQ(said(), "59");
    press({Qt::Key_PageUp, Qt::Key_Return});
    EXPECT_LT(said().toInt(), 59);
    EXPECT_GT(said().toInt(), 52);
    press({Qt::Key_Home, Qt::Key_Return});
    EXPECT_EQ(said(), "0");
}

TEST_F(KeyRingTest, aFieldHasTheKeysUntilOneGoesOn) {
    show(R"(Field { objectName: "field"; x: 20; y: 20; onTextChanged: root.said = text }
        TouchButton { objectName: "after"; x: 20; y: 200; text: "A"; onClicked: root.said += "!" })");
    press({Qt::Key_Tab});
    EXPECT_TRUE(isOver("field"));
    finger->type("a b");
    EXPECT_EQ(said(), "a b");
    press({Qt::Key_Tab});
    EXPECT_TRUE(isOver("after"));
    finger->type("x");
    EXPECT_EQ(said(), "a b") << "it is typed nowhere";
    press({Qt::Key_Return});
    EXPECT_EQ(said(), "a b!");
}

TEST_F(KeyRingTest, escapeTouchesTheInnermostArrowBack) {
    show(R"(PageHead { width: 600; title: "Page"; onLeaving: root.said += "page" }
        Rectangle { id: panel; y: 100; width: 600; height: 300
            TouchButton { symbol: "arrow-left"; onClicked: { root.said += "panel "; panel.visible = false } } })");
    press({Qt::Key_Escape, Qt::Key_Escape});
    EXPECT_EQ(said(), "panel page");
    EXPECT_FALSE(ring.isShown());
}

TEST_F(KeyRingTest, elsewhereEveryKeyIsThePages) {
    show(QString(fourButtons) + R"(Item { focus: true; Keys.onPressed: root.said += "k" })");
    serves = false;
    press({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Down});
    EXPECT_FALSE(ring.isShown());
    EXPECT_EQ(said(), "kkk");
}

TEST_F(KeyRingTest, whoTouchesHasNoFrame) {
    show(fourButtons);
    press({Qt::Key_Tab});
    ASSERT_TRUE(ring.isShown());
    finger->tap(finger->see("b"));
    EXPECT_TRUE(finger->waitFor([&] { return said() == "b"; }, 5000));
    EXPECT_FALSE(ring.isShown());
}

/// The real pages.
class ManagersKeys : public given::FaceTest {
  protected:
    void SetUp() override {
        FaceTest::SetUp();
        FaceTest::signIn("2580");
    }
    bool isOn(const char* name) {
        auto* item = see(name);
        auto& ring = *till->ring();
        return ring.isShown() && item != nullptr && item->mapRectToScene({0, 0, item->width(), item->height()}).contains(ring.place().center());
    }
    /// Tab until the frame is there, then Enter. False: it is never reached.
    bool enter(const char* name) {
        if (!seen(name)) return false;
        for (int i = 0; i < 200; ++i) {
            finger->press(Qt::Key_Tab);
            if (!isOn(name)) continue;
            finger->press(Qt::Key_Return);
            return true;
        }
        return false;
    }
    void leaveByEscape() {
        // A page that has just come is deaf for a moment.
        for (int i = 0; i < 50 && till->stage() != Till::Selling; ++i) {
            finger->press(Qt::Key_Escape);
            (void)QTest::qWaitFor([this] { return till->stage() == Till::Selling; }, 100);
        }
        EXPECT_EQ(till->stage(), Till::Selling);
        EXPECT_FALSE(till->ring()->isShown());
    }
};

TEST_F(ManagersKeys, theFrameIsSeenWhereTheKeysAre) {
    till->startRights();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SettingRights && see("leave") != nullptr; }));
    EXPECT_EQ(see("keyRing"), nullptr);
    finger->press(Qt::Key_Tab);
    ASSERT_TRUE(seen("keyRing"));
    EXPECT_TRUE(till->hands()->onKeys());
    const auto frame = placeOf("keyRing");
    EXPECT_TRUE(frame.contains(till->ring()->place())) << "around it";
    leaveByEscape();
    EXPECT_EQ(see("keyRing"), nullptr);
}

TEST_F(ManagersKeys, rightsAreReachedAndLeft) {
    till->startRights();
    ASSERT_TRUE(eventually([this] { return till->rights()->people()->rowCount() > 0; }));
    EXPECT_TRUE(enter("leave"));
    EXPECT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
}

TEST_F(ManagersKeys, rulesAreReachedAndLeft) {
    till->startRules();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SettingRules && till->rules()->known(); }));
    EXPECT_TRUE(enter("copies"));
    EXPECT_TRUE(eventually([this] { return till->backup()->isOpen(); }));
    till->backup()->closeSheet();
    leaveByEscape();
}

TEST_F(ManagersKeys, pricesAreReachedAndLeft) {
    till->startPrices();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SettingPrices && see("leave") != nullptr; }));
    finger->press(Qt::Key_Tab);
    finger->press(Qt::Key_Down);
    EXPECT_TRUE(till->ring()->isShown());
    leaveByEscape();
}

TEST_F(ManagersKeys, accountsAreOpenedAndLeft) {
    finger->scan(carpetCode);
    ASSERT_TRUE(lines(1));
    counter().payExact();
    ASSERT_TRUE(sold());
    till->startPayables();
    ASSERT_TRUE(eventually([this] { return till->payables()->dues()->rowCount() == 1; }));
    EXPECT_TRUE(enter("section-old"));
    EXPECT_EQ(till->payables()->section(), "old");
    EXPECT_TRUE(enter("section-owed"));
    EXPECT_TRUE(enter("due-0"));
    EXPECT_TRUE(eventually([this] { return till->payables()->opened(); }));
    EXPECT_TRUE(enter("saveTable-dues"));
    EXPECT_TRUE(eventually([this] { return till->lists()->saved().endsWith(".csv"); }));
    const auto last = ask([](Book& book) { return ownFacts(book).back(); });
    const auto* taken = std::get_if<PeopleListTaken>(&last);
    ASSERT_NE(taken, nullptr) << "whom the house owes money is in the log (361)";
    EXPECT_EQ(taken->list, PeopleList::calls);
    leaveByEscape();
}

} // namespace
} // namespace touat
