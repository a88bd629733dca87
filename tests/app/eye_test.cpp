// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The critical eye itself: a page with one flaw is found wanting for that flaw, a good page is not.
#include "eye.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <gtest/gtest.h>

#include "app/till/pictures.h"

namespace touat {
namespace {

class EyeTest : public ::testing::Test {
  protected:
    EyeTest() {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.addImageProvider(QStringLiteral("touat"), new Pictures);
    }

    /// What the eye says of a page of 600 × 400 pixels, 4.6 to the millimetre.
    QString judge(const QString& body, const QString& language = "en") {
        QQmlComponent component(&m_engine);
        component.setData(QStringLiteral(R"(
            import QtQuick
            import QtQuick.Window
            import Touat
            Window {
                width: 600; height: 400; visible: true; color: Theme.sand
                Component.onCompleted: Theme.mm = 4.6
                %1
            })")
                              .arg(body)
                              .toUtf8(),
                          {});
        const std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow*>(component.create()));
        if (!window) return component.errorString();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(30);
        return Eye(*window).complaints(window->grabWindow(), language).join('\n');
    }

    QQmlEngine m_engine;
};

TEST_F(EyeTest, aGoodPageIsGood) {
    EXPECT_EQ(judge(R"(
        TouchButton { objectName: "leave"; text: "Back" }
        Keypad { y: 70; width: 300; height: 320 }
        Label { x: 320; y: 100; text: "Whole"; width: 200 })"),
              "");
}

TEST_F(EyeTest, aButtonSmallerThanAThumb) {
    EXPECT_TRUE(
        judge("TouchButton { text: \"Pay\"; height: 40 }").contains("too small for a thumb"));
    EXPECT_TRUE(judge("Rectangle { width: 40; height: 80; MouseArea { anchors.fill: parent } }")
                    .contains("thumb"));
}

TEST_F(EyeTest, buttonsOverEachOther) {
    EXPECT_TRUE(judge("TouchButton { text: \"A\" } TouchButton { x: 20; text: \"B\" }")
                    .contains("one touch hits two"));
}

TEST_F(EyeTest, buttonsCloserThanAMillimetre) {
    const QString two = "TouchButton { text: \"A\"; width: 60 } TouchButton { x: %1; y: %2; width: 60; text: \"B\" }";
    EXPECT_TRUE(judge(two.arg(62).arg(0)).contains("closer than a finger can aim, 0.4 mm"));
    EXPECT_TRUE(judge(two.arg(0).arg(58)).contains("closer than a finger can aim"));
    EXPECT_EQ(judge(two.arg(65).arg(0)), "");
    EXPECT_EQ(judge(two.arg(61).arg(57)), "") << "corner to corner nobody aims between them";
}

TEST_F(EyeTest, rowsOfAListLieOnEachOtherAndTheirButtonsDoNot) {
    const QString list = "ListView { width: 300; height: 200; model: 2; delegate: %1 }";
    EXPECT_EQ(judge(list.arg("TouchCard { width: 300; height: 60 }")), "");
    EXPECT_TRUE(judge(list.arg("Item { width: 300; height: 57; TouchButton { width: 60; height: 55; text: \"A\" } }"))
                    .contains("closer than a finger can aim"));
}

TEST_F(EyeTest, keysThatAreTooSmallToTypeOn) {
    const QString keypad = "Keypad { width: %1; height: %2 }";
    EXPECT_TRUE(judge(keypad.arg(300).arg(220)).contains("too small a key, 20.4 × 10.5 mm"));
    EXPECT_TRUE(judge(keypad.arg(190).arg(320)).contains("too small a key"));
    EXPECT_EQ(judge(keypad.arg(300).arg(250)), "");
}

TEST_F(EyeTest, whatTakesAwayBesideWhatTakesMoney) {
    const QString two = "TouchButton { text: \"Pay\"; width: 80; kind: TouchButton.Pay } "
                        "TouchButton { x: %1; width: 80; %2 }";
    for (const char* takes : {"kind: TouchButton.Danger; text: \"Away\"", "symbol: \"trash-2\"",
                              "objectName: \"voidSale\"; text: \"Away\""}) {
        EXPECT_TRUE(judge(two.arg(100).arg(takes)).contains("a thumb that pays may take away, 4.3 mm")) << takes;
        EXPECT_EQ(judge(two.arg(120).arg(takes)), "") << takes;
    }
    EXPECT_EQ(judge(two.arg(100).arg("text: \"Other\"")), "");
}

TEST_F(EyeTest, aButtonHalfOffTheScreen) {
    EXPECT_TRUE(judge("TouchButton { x: 580; text: \"A\" }").contains("partly off the screen"));
}

TEST_F(EyeTest, wordsThatAreCut) {
    EXPECT_TRUE(judge("Label { text: \"A sentence\"; width: 30 }").contains("to its end"));
    EXPECT_TRUE(judge("TouchButton { text: \"A sentence\"; width: 60 }").contains("to its end"));
    EXPECT_TRUE(judge("Text { text: \"A sentence\"; width: 30 }").contains("to its end"));
    EXPECT_EQ(judge("Label { objectName: \"itemName\"; text: \"A sentence\"; width: 40 }"), "");
}

TEST_F(EyeTest, wordsOutsideTheirPlace) {
    EXPECT_TRUE(judge("Rectangle { width: 60; height: 60; Text { x: 30; text: \"A sentence\" } }")
                    .contains("sticks out"));
    EXPECT_TRUE(judge("Text { x: 580; text: \"A sentence\" }").contains("sticks out"));
}

TEST_F(EyeTest, wordsOverWords) {
    EXPECT_TRUE(judge("Text { text: \"One sentence\" } Text { x: 20; text: \"Another\" }")
                    .contains("one text over another"));
}

TEST_F(EyeTest, greyOnGrey) {
    EXPECT_TRUE(judge("Text { text: \"Pale\"; color: \"#b0a090\" }").contains("hard to tell"));
    EXPECT_TRUE(judge("Rectangle { width: 200; height: 100; color: \"#888888\"; Text { text: \"On "
                      "grey\"; color: Theme.onDark } }")
                    .contains("hard to tell"));
}

TEST_F(EyeTest, wordsTooSmallForOldEyes) {
    EXPECT_TRUE(judge("Label { text: \"Small\"; font.pixelSize: 12 }").contains("too small to be read, digits of 1.9 mm"));
    EXPECT_EQ(judge("Label { text: \"Small\"; font.pixelSize: Theme.smallText }"), "");
    // On a panel of 150 mm or more there is room.
    const QString high = " Timer { running: true; interval: 1; onTriggered: Theme.mm = 2.6 } ";
    EXPECT_TRUE(judge("Label { text: \"Small\"; font.pixelSize: 8 }" + high).contains("too small to be read"));
    EXPECT_EQ(judge("Label { text: \"Large\"; font.pixelSize: 10 }" + high), "");
}

TEST_F(EyeTest, aTotalThatIsNotTheLargest) {
    EXPECT_TRUE(judge(R"(
        Money { objectName: "total"; amount: "850"; currency: "DA"; size: 30 }
        Text { y: 100; text: "Loud"; font.pixelSize: 40 })")
                    .contains("as large as the total"));
}

TEST_F(EyeTest, englishWordsOnAFrenchPage) {
    EXPECT_TRUE(judge("Text { text: \"Close the day\" }", "fr").contains("not translated"));
    EXPECT_TRUE(judge("Text { text: \"Removed: Dokkali\" }", "fr").contains("not translated"));
    EXPECT_TRUE(
        judge("Text { text: \"12:30 · Nothing sold yet\" }", "ar").contains("not translated"));
    EXPECT_EQ(judge("Label { text: \"Close the day\" }", "en"), "");
    EXPECT_EQ(judge("Label { text: \"Dokkali\" }", "fr"), "");
}

TEST_F(EyeTest, aPageThatIsNotMirrored) {
    const QString page = R"(
        ListView { objectName: "basket"; width: 100; height: 50 }
        GridView { objectName: "tiles"; x: 300; width: 100; height: 50 })";
    EXPECT_EQ(judge(page, "fr"), "");
    EXPECT_TRUE(judge(page, "ar").contains("wrong side"));
    EXPECT_TRUE(judge("TouchButton { objectName: \"leave\"; symbol: \"x\" }", "ar")
                    .contains("where reading ends"));
}

TEST_F(EyeTest, whatIsNotSentStandsAloneInItsCorner) {
    const QString badge = R"(SyncBadge { objectName: "unsent"; x: %1; y: 8; z: %2; level: "waiting"; text: "12 to send, 2 h" })";
    const auto corner = "600 - width - 2 * Theme.mm";
    EXPECT_EQ(judge(badge.arg(corner).arg(0), "fr"), "");
    EXPECT_EQ(judge(badge.arg("2 * Theme.mm").arg(0), "ar"), "");
    EXPECT_TRUE(judge(badge.arg("2 * Theme.mm").arg(0), "fr").contains("not in its corner"));
    EXPECT_TRUE(judge(badge.arg(corner).arg(1) + "TouchButton { x: 500; text: \"A\"; width: 90 }", "fr")
                    .contains("under what is not sent yet"));
    EXPECT_TRUE(judge(badge.arg(corner).arg(0) + "Rectangle { width: 600; height: 90; color: \"#404040\" }", "fr")
                    .contains("something lies over it"));
}

TEST_F(EyeTest, aKeypadThatIsMirrored) {
    EXPECT_TRUE(judge("TouchButton { objectName: \"key9\"; text: \"9\" } TouchButton { x: 100; "
                      "objectName: \"key7\"; text: \"7\" }",
                      "ar")
                    .contains("key7 stands on the wrong side of key9"));
}

TEST(Contrast, isThatOfWcag) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.01);
    EXPECT_NEAR(contrast(QColor("#777777"), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1, 0.001);
}

} // namespace
} // namespace touat
