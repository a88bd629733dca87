// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A manager at a till: the PIN opens the page of all stalls until they set a password there, and from then on
// the page asks for it, on keys and on the glass. Real pages, a real centre, the line between them.
#include <QTest>

#include "app/machine.h"
#include "app/till/window.h"
#include "finger.h"
#include "given.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

class PasswordFace : public OneJoinedStall {
  protected:
    PasswordFace() { EXPECT_EQ(s07.sync().code, 0); }
    ~PasswordFace() override {
        if (window) EXPECT_EQ(window->warnings().join('\n').toStdString(), "");
        finger.reset();
        window.reset();
        till.reset();
    }
    void switchOn() {
        TillSettings settings;
        settings.book = s07.file;
        settings.receipts = folder / "receipts";
        settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
        settings.language = Language::french;
        settings.pixelsPerMm = 4.6;
        till = std::make_unique<Till>(settings, clock, random);
        window = std::make_unique<Window>(*till);
        screen = window->open();
        ASSERT_NE(screen, nullptr);
        screen->resize(1024, 600);
        screen->requestActivate();
        finger = std::make_unique<Finger>(*screen);
        till->start();
    }
    void managerComes() {
        ASSERT_TRUE(seen("person-0"));
        const auto* people = till->signInDesk()->staff();
        till->signInDesk()->choose(people->rowCount() - 1); // managers stand last
        finger->type("2580");
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::Managing; }))
            << till->signInDesk()->complaint().toStdString();
        till->speak(QStringLiteral("fr"));
    }
    void goesAway() {
        touch("managerLeave");
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    bool seen(const char* name) {
        return eventually([=, this] { return finger->see(QString(name)) != nullptr; });
    }
    void touch(const QString& name) {
        ASSERT_TRUE(eventually([&, this] { return finger->tap(name); })) << name.toStdString();
    }
    void type(const char* field, const char* text) {
        touch(field);
        finger->type(text);
        ASSERT_TRUE(eventually([&] { return textIn(field) == QString(text); })) << textIn(field).toStdString();
    }
    QString textIn(const char* field) {
        const auto* item = finger->see(QString(field));
        return item == nullptr ? QString{} : item->property("text").toString();
    }
    QString shownIn(const char* field) { return finger->see(QString(field))->property("displayText").toString(); }
    void keepPicture(const char* name) {
        if (const auto* to = std::getenv("TOUAT_PICTURES"))
            finger->look().save(QString::fromUtf8(to) + '/' + name);
    }
    CentreDesk& desk() { return *till->centre(); }

    MachineClock clock;
    MachineRandom random;
    std::unique_ptr<Till> till;
    std::unique_ptr<Window> window;
    QQuickWindow* screen = nullptr;
    std::unique_ptr<Finger> finger;
};

TEST_F(PasswordFace, isSetByWhoHasNoneAndAskedForFromThenOn) {
    switchOn();
    managerComes();
    ASSERT_TRUE(eventually([this] { return desk().live(); })) << "nobody is locked out";
    EXPECT_FALSE(desk().asksPassword());
    ASSERT_TRUE(seen("passwordHint"));
    keepPicture("password-hint.png");
    touch("noticeAction");
    ASSERT_TRUE(seen("passwordPanel"));
    type("passwordOld", "2580");
    type("passwordFirst", "palmier ver");
    type("passwordAgain", "palmier ver");
    EXPECT_EQ(shownIn("passwordAgain").indexOf('p'), -1) << "dots";
    touch("eye-passwordAgain");
    EXPECT_EQ(shownIn("passwordAgain"), "palmier ver");
    touch("keepPassword");
    ASSERT_TRUE(eventually([this] { return till->rights()->complaint() != ""; })) << "eleven are too few";
    keepPicture("password-set.png");
    for (const auto* field : {"passwordFirst", "passwordAgain"}) {
        touch(field);
        finger->press(Qt::Key_End);
        finger->type("t");
        ASSERT_TRUE(eventually([&] { return textIn(field) == "palmier vert"; })) << textIn(field).toStdString();
    }
    touch("keepPassword");
    ASSERT_TRUE(eventually([this] { return till->rights()->told() != ""; }))
        << till->rights()->complaint().toStdString();
    EXPECT_FALSE(till->rights()->settingPassword());
    touch("leave");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Managing; }));
    EXPECT_TRUE(eventually([this] { return finger->see("passwordHint") == nullptr; }));

    goesAway();
    managerComes();
    ASSERT_TRUE(seen("passwordDoor"));
    EXPECT_FALSE(desk().live());
    for (const auto* behind : {"figureToday", "payables", "centrePeople"})
        EXPECT_EQ(finger->see(QString(behind)), nullptr) << behind;
    QTest::qWait(200); // the wedge gives the last key back
    till->hands()->forgetKeys(); // on the glass
    touch("password");
    for (const auto* letter : {"p", "a", "l", "m", "i", "e", "r"}) touch(QStringLiteral("letter-") + letter);
    keepPicture("password-door.png");
    touch("letterEnter");
    ASSERT_TRUE(eventually([this] { return desk().complaint() != "" && !desk().knocking(); })) << "that is not all of it";
    EXPECT_TRUE(desk().asksPassword());
    touch("password");
    touch("letterSpace");
    for (const auto* letter : {"v", "e", "r", "t"}) touch(QStringLiteral("letter-") + letter);
    touch("letterEnter");
    ASSERT_TRUE(eventually([this] { return desk().live(); })) << desk().complaint().toStdString();
    EXPECT_TRUE(seen("figureToday"));
    EXPECT_FALSE(desk().pinAlone());

    // The next one is set by the one that holds.
    till->startPassword();
    EXPECT_TRUE(till->rights()->provesByPassword());
    till->leaveRules();
    goesAway();
    EXPECT_FALSE(desk().asksPassword());
    EXPECT_FALSE(desk().hasPassword()) << "who comes next is asked anew";
}

TEST_F(PasswordFace, whoLeavesBeforeTheCentreAnswersIsLetInNoMore) {
    switchOn();
    managerComes();
    till->signOut(); // its answer is on the way
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    managerComes(); // and behind it another
    ASSERT_TRUE(eventually([this] { return desk().live(); }));
    goesAway();
    QTest::qWait(300);
    EXPECT_EQ(desk().token(), "");
}

} // namespace
} // namespace touat::processes
