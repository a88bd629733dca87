// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People and their way in, decided at the centre over the signed way, as a manager's page does it.
#include "app/manager/people.h"

#include "app/manager/questions.h"
#include "core/acts/keep_exercises.h"
#include "core/acts/set_rights.h"
#include "core/acts/sign_in.h"
#include "two_stalls.h"

namespace touat {
namespace {

using namespace given;

class PeopleOfTheCentre : public TwoStalls {
  protected:
    void SetUp() override {
        TwoStalls::SetUp();
        salem = admitted({"سالم", "Salem"}, Role::seller, Stall::number(7), "1397");
        level();
    }
    PeopleAnswer seen(const std::string& by) {
        const auto answer = posted(seven, path::seePeople, textOf(PeopleQuestion{by}));
        EXPECT_EQ(answer.kind, AnswerKind::done) << answer.body;
        EXPECT_EQ(answer.body.find("argon2id"), std::string::npos) << "no hash of a PIN goes out";
        return json::Parser().as<PeopleAnswer>(answer.body).value_or(PeopleAnswer{});
    }
    Person salem;
};

TEST_F(PeopleOfTheCentre, aManagerSeesTheirPeopleAndWhoDecidesAboutNobodyThemselves) {
    const auto all = seen(token);
    EXPECT_TRUE(all.decides);
    ASSERT_EQ(all.people.size(), 3U);
    const auto mine = seen(session(clerk, "3691"));
    EXPECT_FALSE(mine.decides);
    ASSERT_EQ(mine.people.size(), 1U);
    EXPECT_TRUE(mine.people[0].self);
    EXPECT_EQ(mine.people[0].id, *clerk.id);
    EXPECT_EQ(refused(seven, path::seePeople, PeopleQuestion{}), Reason::sessionOver);
    EXPECT_EQ(refused(seven, "/v1/people/none", PeopleQuestion{token}), Reason::bytesUnreadable);
}

TEST_F(PeopleOfTheCentre, howFarSomebodyIsInTheExercisesIsSeenAtTheCentre) {
    ASSERT_TRUE(keepExercises(seven.book(), salem, {Exercise::oneForCash, Exercise::takeBack}));
    level();
    for (const auto& line : seen(token).people)
        EXPECT_EQ(line.exercises, line.id == *salem.id ? 2 : 0);
}

TEST_F(PeopleOfTheCentre, aDismissedPersonIsRefusedAtTheirStallAndTakenBack) {
    EXPECT_FALSE(refused(seven, path::dismissStaff, PersonOrder{token, *salem.id}));
    level();
    EXPECT_EQ(signIn(seven.book(), *salem.id, "1397").refusal().reason, Reason::personDismissed);
    EXPECT_TRUE(seen(token).people.back().dismissed);
    EXPECT_FALSE(refused(seven, path::readmitStaff, PersonOrder{token, *salem.id}));
    EXPECT_FALSE(refused(seven, path::setStaffPin, SetStaffPinOrder{token, *salem.id, "8642", std::nullopt}));
    level();
    EXPECT_TRUE(signIn(seven.book(), *salem.id, "8642"));
}

TEST_F(PeopleOfTheCentre, theSessionOfWhomIsDismissedEnds) {
    const auto clerks = session(clerk, "3691");
    EXPECT_FALSE(refused(seven, path::ask, Question{clerks, Asked::overview, std::nullopt}));
    EXPECT_FALSE(refused(seven, path::dismissStaff, PersonOrder{token, *clerk.id}));
    EXPECT_EQ(refused(seven, path::ask, Question{clerks, Asked::overview, std::nullopt}), Reason::sessionOver);
    EXPECT_EQ(session(clerk, "3691"), "") << "and no other begins";
}

TEST_F(PeopleOfTheCentre, withAPinThatWasSeenNobodyStaysInside) {
    const auto thief = session(clerk, "3691");
    EXPECT_FALSE(refused(seven, path::setStaffPin, SetStaffPinOrder{token, *clerk.id, "8642", std::nullopt}));
    EXPECT_EQ(refused(seven, path::ask, Question{thief, Asked::overview, std::nullopt}), Reason::sessionOver);
    const auto own = session(clerk, "8642");
    const auto other = session(clerk, "8642");
    EXPECT_EQ(refused(seven, path::setStaffPin, SetStaffPinOrder{own, *clerk.id, "864201", std::nullopt}),
              Reason::pinEmpty)
        << "one's own is changed by the one that holds";
    EXPECT_FALSE(refused(seven, path::setStaffPin, SetStaffPinOrder{own, *clerk.id, "864201", "8642"}));
    EXPECT_FALSE(refused(seven, path::ask, Question{own, Asked::overview, std::nullopt}));
    EXPECT_EQ(refused(seven, path::ask, Question{other, Asked::overview, std::nullopt}), Reason::sessionOver);
}

TEST_F(PeopleOfTheCentre, whoMayNotIsRefusedAndNothingIsWritten) {
    const auto clerks = session(clerk, "3691");
    const auto before = written();
    EXPECT_EQ(refused(seven, path::dismissStaff, PersonOrder{clerks, *salem.id}), Reason::notAllowed);
    EXPECT_EQ(refused(seven, path::readmitStaff, PersonOrder{clerks, *salem.id}), Reason::notAllowed);
    EXPECT_EQ(refused(seven, path::giveBadge, PersonOrder{clerks, *salem.id}), Reason::notAllowed);
    EXPECT_EQ(refused(seven, path::setRights, SetRightsOrder{clerks, *clerk.id, {Right::setRules}}),
              Reason::notAllowed);
    EXPECT_EQ(refused(seven, path::setStaffPin, SetStaffPinOrder{clerks, *salem.id, "8642", std::nullopt}),
              Reason::notAllowed);
    EXPECT_EQ(refused(seven, path::dismissStaff, PersonOrder{token, *boss.id}), Reason::notAllowed);
    EXPECT_EQ(written(), before);
}

// A stall decides about its own people, and whoever has its tablet writes that they may do everything.
TEST_F(PeopleOfTheCentre, whoWorksAtOneStallSeesNoOther) {
    (void)seven.book().record(Person{}, RightsSet{*salem.id, allRights()});
    level();
    EXPECT_TRUE(mayDo(StaffTable(centre->db()).find(*salem.id)->person(), Right::seeCentre));
    EXPECT_EQ(refused(seven, path::session, SessionRequest{salem.id, std::nullopt, "1397"}), Reason::notAllowed);
}

} // namespace
} // namespace touat
