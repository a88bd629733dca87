// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of people: another PIN typed twice, somebody dismissed after a question and taken back.
#include "app/till/rights_desk.h"

#include <set>

#include "app/till/sign_in_desk.h"
#include "core/acts/admit_staff.h"
#include "core/acts/keep_exercises.h"
#include "core/acts/sign_in.h"
#include "core/acts/staff_access.h"
#include "desks_given.h"
#include "several_places.h"

namespace touat {
namespace {

class PeopleAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        desk = std::make_unique<RightsDesk>(*books, wording, nullptr);
    }
    void TearDown() override {
        desk.reset();
        DesksTest::TearDown();
    }
    bool come(const Person& who) {
        desk->setPerson(who);
        desk->begin();
        return eventually([&] { return desk->people()->rowCount() > 0 && desk->rights()->rowCount() > 0; });
    }
    void chooseNamed(const Name& name) {
        for (int row = 0; row < desk->people()->rowCount(); ++row)
            if (cell(desk->people(), row, "personName") == wording.name(name)) return desk->choose(row);
        FAIL() << "nobody is called " << name.latin;
    }
    void type(const char* pin) {
        for (const char digit : std::string(pin)) desk->press(QString(QChar::fromLatin1(digit)));
        desk->enter();
    }
    bool opens(const Person& who, const std::string& pin) {
        return *ask([id = *who.id, pin](Book& book) { return bool(signIn(book, id, pin)); });
    }
    bool gone(int row) { return cell(desk->people(), row, "gone") == "true"; }
    const Name salem{"سالم", "Salem"};
    std::unique_ptr<RightsDesk> desk;
};

TEST_F(PeopleAtTheTill, aNewPinIsTypedTwiceAndHolds) {
    ASSERT_TRUE(come(manager));
    chooseNamed(salem);
    desk->askForPin();
    EXPECT_TRUE(desk->typing());
    type("1234"); // the first that anyone would guess
    EXPECT_NE(desk->complaint(), "");
    EXPECT_EQ(desk->typed(), 0);
    type("8642");
    type("8643");
    EXPECT_NE(desk->complaint(), "") << "not the same twice";
    type("8642");
    type("8642");
    EXPECT_FALSE(desk->typing());
    ASSERT_TRUE(eventually([&] { return desk->told() != ""; })) << desk->complaint().toStdString();
    EXPECT_FALSE(opens(seller, "1397"));
    EXPECT_TRUE(opens(seller, "8642"));
}

TEST_F(PeopleAtTheTill, itSaysHowFarTheChosenPersonIsInTheExercises) {
    (void)ask([by = seller](Book& book) {
        return bool(keepExercises(book, by, {Exercise::giveChange, Exercise::closeDay}));
    });
    ASSERT_TRUE(come(manager));
    chooseNamed(salem);
    EXPECT_EQ(desk->exercises(), 2);
    EXPECT_EQ(cell(desk->people(), desk->chosen(), "trained"), "false");
}

TEST_F(PeopleAtTheTill, row76_rolesStandReadyAndEachRightIsASwitch) {
    ASSERT_TRUE(come(manager));
    chooseNamed(salem);
    std::set<QString> words;
    std::set<QString> pictures;
    for (int row = 0; row < desk->rights()->rowCount(); ++row) {
        words.insert(cell(desk->rights(), row, "rightText"));
        pictures.insert(cell(desk->rights(), row, "symbol"));
        const auto right = fromWord<Right>(cell(desk->rights(), row, "word").toStdString());
        ASSERT_TRUE(right);
        const auto ready = rightsOf(Role::seller).has(*right) ? "true" : "false";
        EXPECT_EQ(cell(desk->rights(), row, "ofRole"), ready) << row;
        EXPECT_EQ(cell(desk->rights(), row, "on"), ready) << row;
    }
    EXPECT_GE(words.size(), 12U);
    EXPECT_EQ(words.size(), EnumWords<Right>::words.size()) << "each is said in words of its own";
    EXPECT_EQ(pictures.count(""), 0U);
    EXPECT_GE(EnumWords<Role>::words.size(), 4U);
    for (const auto role : {Role::seller, Role::owner, Role::manager, Role::accountant, Role::counsellor})
        EXPECT_NE(wording.role(role), "");
}

TEST_F(PeopleAtTheTill, whoLeavesThePinLeavesItAsItIs) {
    ASSERT_TRUE(come(manager));
    chooseNamed(salem);
    desk->askForPin();
    type("8642");
    desk->leavePin();
    EXPECT_FALSE(desk->typing());
    desk->press("8"); // nothing is asked
    EXPECT_EQ(desk->typed(), 0);
    settle();
    EXPECT_TRUE(opens(seller, "1397"));
}

TEST_F(PeopleAtTheTill, aSellerFindsThemselvesAloneAndChangesTheirPinByTheOldOne) {
    ASSERT_TRUE(come(seller));
    EXPECT_EQ(desk->people()->rowCount(), 1);
    EXPECT_FALSE(desk->decides());
    EXPECT_TRUE(desk->self());
    desk->askForPin();
    type("0000");
    type("8642");
    type("8642");
    ASSERT_TRUE(eventually([&] { return desk->complaint() != ""; })) << "that was not the old one";
    EXPECT_TRUE(opens(seller, "1397"));
    desk->askForPin();
    type("1397");
    type("8642");
    type("8642");
    ASSERT_TRUE(eventually([&] { return desk->told() != ""; })) << desk->complaint().toStdString();
    EXPECT_TRUE(opens(seller, "8642"));
}

TEST_F(PeopleAtTheTill, somebodyIsDismissedAfterAQuestionAndTakenBack) {
    ASSERT_TRUE(come(manager));
    const auto people = desk->people()->rowCount();
    chooseNamed(salem);
    desk->dismiss(); // nobody was asked
    settle();
    EXPECT_TRUE(opens(seller, "1397"));
    desk->askToDismiss();
    EXPECT_TRUE(desk->asksSure());
    desk->keep();
    EXPECT_FALSE(desk->asksSure());
    desk->askToDismiss();
    desk->dismiss();
    ASSERT_TRUE(eventually([&] {
        return desk->told() != "" && gone(people - 1);
    })) << "who is gone stands last";
    EXPECT_FALSE(opens(seller, "1397"));
    chooseNamed(salem);
    EXPECT_TRUE(desk->dismissed());
    desk->askForPin();
    EXPECT_FALSE(desk->typing()) << "first they must be back";
    desk->readmit();
    ASSERT_TRUE(eventually([&] { return !gone(people - 1); }));
    EXPECT_TRUE(opens(seller, "1397"));
}

TEST_F(PeopleAtTheTill, whoeverWasChosenStaysChosenWhenTheLinesMove) {
    const Name amina{"آمنة", "Amina"};
    const auto came = ask([by = manager, amina](Book& book) {
        NewStaff each;
        each.name = amina;
        each.stall = book.stall();
        each.pin = "6284";
        return bool(admitStaff(book, by, each));
    });
    ASSERT_TRUE(*came);
    ASSERT_TRUE(come(manager));
    chooseNamed(amina);
    const int row = desk->chosen();
    // Somebody else decides about one before them meanwhile: behind the next order the lines are others.
    const auto left = ask([by = manager, who = *seller.id](Book& book) { return bool(dismissStaff(book, by, who)); });
    ASSERT_TRUE(*left);
    desk->printBadge();
    desk->askToDismiss();
    EXPECT_FALSE(desk->asksSure()) << "nothing is touched before the new lines are here";
    ASSERT_TRUE(eventually([&] {
        return desk->chosen() >= 0 && cell(desk->people(), desk->chosen(), "personName") == wording.name(amina) &&
               desk->hasBadge();
    })) << desk->complaint().toStdString();
    EXPECT_NE(desk->chosen(), row) << "or no line moved";
}

TEST_F(PeopleAtTheTill, whoGoesLeavesNothingBehind) {
    ASSERT_TRUE(come(manager));
    chooseNamed(salem);
    desk->askForPin();
    desk->press("8");
    desk->end();
    EXPECT_FALSE(desk->typing());
    EXPECT_EQ(desk->typed(), 0);
    EXPECT_EQ(desk->people()->rowCount(), 0);
    EXPECT_FALSE(desk->decides());
    desk->replaceBadge(); // nobody asks any more
    settle();
    EXPECT_EQ(desk->complaint(), "");
}

TEST_F(PeopleAtTheTill, nobodyDismissesThemselves) {
    ASSERT_TRUE(come(manager));
    chooseNamed({"مديرة", "Directrice"});
    ASSERT_TRUE(desk->self());
    desk->askToDismiss();
    EXPECT_FALSE(desk->asksSure());
}

TEST_F(PeopleAtTheTill, whoWasDismissedIsNotOfferedAtTheDoor) {
    SignInDesk door(*books, wording, nullptr);
    door.read();
    ASSERT_TRUE(eventually([&] { return door.knows(*seller.id); }));
    const auto done = ask([by = manager, id = *seller.id](Book& book) { return bool(dismissStaff(book, by, id)); });
    ASSERT_TRUE(*done);
    door.read();
    EXPECT_TRUE(eventually([&] { return !door.knows(*seller.id); }));
    EXPECT_TRUE(door.knows(*manager.id));
}

/// A manager's page of people, before a real centre without a line between.
class PeopleOfAllStalls : public given::SeveralPlaces {
  protected:
    void begin(OwnProof proof) {
        desk.setPerson(manager);
        desk.beginAtCentre(
            [this](const char* path, const std::string& body, const Courier::Then& then) {
                const auto who = [this](const std::string&) -> Result<Person> { return manager; };
                then(answerPeople(centre->book(), who, path, body));
            },
            "", proof);
    }
    std::string held() { return StaffPasswordTable(centre->db()).of(*manager.id); }

    Wording wording;
    BookThread books;
    RightsDesk desk{books, wording, nullptr};
};

TEST_F(PeopleOfAllStalls, onesOwnPasswordIsTypedTwiceBehindThePin) {
    int set = 0;
    QObject::connect(&desk, &RightsDesk::passwordSet, &desk, [&] { ++set; });
    begin(OwnProof::pin);
    desk.setPassword("2580", "palmier vert", "palmier vert");
    EXPECT_EQ(held(), "") << "nobody asked for it";
    desk.askForPassword();
    EXPECT_TRUE(desk.settingPassword());
    EXPECT_TRUE(desk.self()) << "one's own";
    EXPECT_FALSE(desk.typing()) << "and no digits";
    desk.press("8");
    EXPECT_EQ(desk.typed(), 0);
    desk.setPassword("2580", "palmier vert", "palmier verd");
    EXPECT_NE(desk.complaint(), "") << "not the same twice";
    desk.setPassword("2581", "palmier vert", "palmier vert");
    EXPECT_NE(desk.complaint(), "") << "that is not the PIN";
    desk.setPassword("2580", "palmier ver", "palmier ver");
    EXPECT_NE(desk.complaint(), "") << "eleven";
    EXPECT_TRUE(desk.settingPassword());
    EXPECT_EQ(held(), "");
    EXPECT_EQ(set, 0);
    desk.setPassword("2580", "palmier vert", "palmier vert");
    EXPECT_NE(held(), "") << desk.complaint().toStdString();
    EXPECT_FALSE(desk.settingPassword());
    EXPECT_NE(desk.told(), "");
    EXPECT_EQ(set, 1);
    EXPECT_TRUE(desk.provesByPassword());
}

TEST_F(PeopleOfAllStalls, whoLeavesThePasswordLeavesItAsItIs) {
    begin(OwnProof::password);
    desk.askForPassword();
    desk.leavePin();
    desk.setPassword("2580", "palmier vert", "palmier vert");
    EXPECT_EQ(held(), "");
    desk.askForPassword();
    for (int row = 0; row < desk.people()->rowCount() && desk.self(); ++row) desk.choose(row);
    EXPECT_FALSE(desk.self());
    EXPECT_FALSE(desk.settingPassword()) << "it is nobody else's";
}

TEST_F(PeopleAtTheTill, noPasswordIsSetWhereNoneIsAsked) {
    ASSERT_TRUE(come(manager));
    desk->askForPassword();
    EXPECT_FALSE(desk->settingPassword());
}

} // namespace
} // namespace touat
