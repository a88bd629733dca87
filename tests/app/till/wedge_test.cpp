// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scanner that pretends to be a keyboard, against a real text field: what comes fast and ends
// with Return is a code and never lands in the field, everything else is typing and loses nothing.
#include "app/till/wedge.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

class WedgeTest : public ::testing::Test {
  protected:
    void SetUp() override {
        QQmlComponent component(&m_engine);
        component.setData(R"(
            import QtQuick
            import QtQuick.Window
            Window {
                property alias field: field
                property int entered: 0
                width: 200; height: 100; visible: true
                TextInput {
                    id: field
                    focus: true
                    anchors.fill: parent
                    onAccepted: parent.Window.window.entered++
                }
            })",
                          {});
        m_window.reset(qobject_cast<QQuickWindow*>(component.create()));
        ASSERT_TRUE(m_window) << component.errorString().toStdString();
        m_window->requestActivate();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QObject::connect(&m_wedge, &Wedge::scanned, &m_wedge,
                         [this](const QString& code) { codes << code; });
    }

    QObject* field() { return m_window->property("field").value<QObject*>(); }
    QString typed() { return field()->property("text").toString(); }
    void clear() { field()->setProperty("text", QString()); }
    int entered() { return m_window->property("entered").toInt(); }

    /// One key, down and up, without letting time pass: no busy machine can make it slow.
    void strike(const QString& text, int key = 0, Qt::KeyboardModifiers with = Qt::NoModifier,
                quint32 place = 0) {
        if (key == 0) key = text.isEmpty() ? int(Qt::Key_unknown) : text[0].toUpper().unicode();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, with, place, 0, 0, text);
            QCoreApplication::sendEvent(m_window.get(), &event);
        }
    }
    void strikeAll(const QString& text) {
        for (const auto c : text)
            strike(c);
    }
    void enter() { strike("\r", Qt::Key_Return); }
    void scan(const QString& code) {
        strikeAll(code);
        enter();
    }
    /// Longer than any scanner takes.
    static void pause() { QTest::qWait(Wedge::fastestTypingMs + 40); }

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    Wedge m_wedge;
    QStringList codes;
};

TEST_F(WedgeTest, row52_fastKeysWithReturnAreACodeAndNotTyped) {
    scan("2007010000018");
    pause();
    EXPECT_EQ(codes, QStringList{"2007010000018"});
    EXPECT_EQ(typed(), "");
    EXPECT_EQ(entered(), 0);
}

TEST_F(WedgeTest, row52_aScannerThatEndsWithTabReadsCodesAsWell) {
    strikeAll("2007010000018");
    strike("\t", Qt::Key_Tab);
    pause();
    EXPECT_EQ(codes, QStringList{"2007010000018"});
    EXPECT_EQ(typed(), "");
    strike("a");
    pause();
    strike("\t", Qt::Key_Tab); // of a person: to the next field
    pause();
    EXPECT_EQ(typed(), "a");
    EXPECT_EQ(codes.size(), 1);
}

TEST_F(WedgeTest, slowKeysAreTyped) {
    for (const auto c : QStringLiteral("couffin")) {
        strike(c);
        pause();
    }
    enter();
    EXPECT_EQ(typed(), "couffin");
    EXPECT_EQ(entered(), 1);
    EXPECT_EQ(codes, QStringList{});
}

TEST_F(WedgeTest, aScanBetweenTypedLettersLeavesThemAsTheyAre) {
    strike("a");
    pause();
    strike("b");
    pause();
    scan("2007010000018");
    strike("c");
    pause();
    EXPECT_EQ(typed(), "abc");
    EXPECT_EQ(codes, QStringList{"2007010000018"});
}

TEST_F(WedgeTest, twoScansInARowAreTwoCodes) {
    scan("29000001");
    scan("29000002");
    EXPECT_EQ(codes, (QStringList{"29000001", "29000002"}));
}

TEST_F(WedgeTest, fastFingersWithoutReturnLoseNoLetter) {
    strikeAll("very fast");
    pause();
    EXPECT_EQ(typed(), "very fast");
    EXPECT_EQ(codes, QStringList{});
}

TEST_F(WedgeTest, aShortWordWithReturnIsTypedAndEntered) {
    strikeAll("abc");
    enter();
    EXPECT_EQ(typed(), "abc");
    EXPECT_EQ(entered(), 1);
    EXPECT_EQ(codes, QStringList{});
}

TEST_F(WedgeTest, arabicTypingArrivesWhole) {
    for (const auto c : QStringLiteral("قفة")) {
        strike(c);
        pause();
    }
    strikeAll("كبيرة");
    pause();
    EXPECT_EQ(typed(), "قفةكبيرة");
    EXPECT_EQ(codes, QStringList{});
}

TEST_F(WedgeTest, keysThatWriteNothingPassAtOnce) {
    strike("x");
    strike({}, Qt::Key_Backspace); // takes back what was typed before it
    EXPECT_EQ(typed(), "");
    strike("c", Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(codes, QStringList{});
}

TEST_F(WedgeTest, aCodeMayHoldASpaceInside) {
    scan(" AB 12 ");
    EXPECT_EQ(codes, QStringList{"AB 12"});
    scan("      ");
    EXPECT_EQ(codes.size(), 1);
}

TEST_F(WedgeTest, tenThousandCharactersAreNoiseAndTheNextCodeIsRead) {
    scan(QString(10'000, '7'));
    EXPECT_EQ(codes, QStringList{});
    pause();
    EXPECT_EQ(typed(), "");
    scan("29000001");
    EXPECT_EQ(codes, QStringList{"29000001"});
}

TEST_F(WedgeTest, aStuckKeyTypesNothingOnceItIsNoise) {
    strikeAll(QString(10'000, '7'));
    pause();
    EXPECT_EQ(typed(), "");
    scan("29000001");
    EXPECT_EQ(codes, QStringList{"29000001"});
}

// The keys in the place of 2 0 0 7 0 1 on a French layout, where digits need Shift.
TEST_F(WedgeTest, aFrenchKeyboardsDigitsAreReadByTheirPlace) {
    struct Key {
        QString text;
        quint32 place;
    };
    for (const auto& [text, place] :
         {Key{"é", 11}, Key{"à", 19}, Key{"à", 19}, Key{"è", 16}, Key{"à", 19}, Key{"&", 10}})
        strike(text, 0, Qt::NoModifier, place);
    enter();
    EXPECT_EQ(codes, QStringList{"200701"});
    EXPECT_EQ(typed(), "");
    strike("é", 0, Qt::NoModifier, 11); // but who types é means é
    pause();
    EXPECT_EQ(typed(), "é");
}

// A Code 39 may hold "$": Shift and 4 on the layout of the scanner and of the till.
TEST_F(WedgeTest, withShiftAKeyMeansWhatItWrites) {
    strikeAll("ABC");
    strike("$", Qt::Key_Dollar, Qt::ShiftModifier, 13);
    enter();
    EXPECT_EQ(codes, QStringList{"ABC$"});
}

// A code with characters that no code of ours has is unknown, and its sentence must not be turned
// around by a direction override in it.
TEST_F(WedgeTest, directionOverridesNeitherLandInTheFieldNorInTheCode) {
    scan(QString("29") + QChar(0x202E) + "00" + QChar(0x2066) + "01" + QChar(0x0642));
    pause();
    EXPECT_EQ(typed(), "");
    ASSERT_EQ(codes.size(), 1);
    for (const auto c : codes[0])
        EXPECT_TRUE(c.isPrint() || c == QChar(0xFFFD)) << int(c.unicode());
    EXPECT_NE(codes[0], "290001");
}

RC_GTEST_FIXTURE_PROP(WedgeTest, garbageIsNeverTypedAsACodeNorACodeAsGarbage, ()) {
    codes.clear();
    clear();
    const auto key = rc::gen::weightedOneOf<char16_t>(
        {{8, rc::gen::inRange<char16_t>(0x20, 0x7F)},
         {2, rc::gen::element<char16_t>(0x202E, 0x200F, 0x0642, 0xFFFF, 0xD83D, 0x0007, 0x001B)},
         {1, rc::gen::just<char16_t>('\r')}});
    const auto burst = *rc::gen::container<std::u16string>(key);
    for (const auto c : burst) {
        if (c == u'\r')
            enter();
        else
            strike(QString(QChar(c)));
    }
    enter();
    pause();
    for (const auto& code : codes) {
        RC_ASSERT(code.size() >= Wedge::shortestCode);
        RC_ASSERT(code.size() <= 256);
        RC_ASSERT(code == code.trimmed());
        for (const auto c : code)
            RC_ASSERT(((c.unicode() >= 0x20 && c.unicode() < 0x7F) || c == QChar(0xFFFD)));
        RC_ASSERT(!typed().contains(code));
    }
}

} // namespace
} // namespace touat
