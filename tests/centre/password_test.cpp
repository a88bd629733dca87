// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of all stalls behind a password, over the signed way: what opens it, what does not, and what a
// stranger hears.
#include "app/manager/people.h"
#include "app/manager/questions.h"
#include "core/acts/staff_access.h"
#include "two_stalls.h"

namespace touat {
namespace {

using namespace given;

class PasswordAtTheCentre : public TwoStalls {
  protected:
    static constexpr auto palm = "palmier vert d'Adrar";
    using Secret = std::optional<std::string>;

    std::string asked(const std::string& pin, const Secret& password = std::nullopt) {
        return textOf(SessionRequest{boss.id, std::nullopt, pin, password});
    }
    std::optional<Reason> letIn(AStall& at, const std::string& pin, const Secret& password = std::nullopt) {
        return refused(at, path::session, SessionRequest{boss.id, std::nullopt, pin, password});
    }
    std::string sessionBy(const Secret& password) {
        const auto reply = json::Parser().as<SessionReply>(posted(seven, path::session, asked("2580", password)).body);
        return reply ? reply->token : std::string{};
    }
    std::optional<Reason> set(const std::string& by, const Secret& password, const Secret& old = std::nullopt) {
        return refused(seven, path::setStaffPassword, SetStaffPasswordOrder{by, *boss.id, password, old});
    }
    std::optional<Reason> looks(const std::string& by) {
        return refused(seven, path::ask, Question{by, Asked::overview, std::nullopt});
    }
};

TEST_F(PasswordAtTheCentre, thePinAloneOpensNothingOnceThereIsOne) {
    EXPECT_EQ(letIn(seven, "2580"), std::nullopt) << "nobody is locked out by the update";
    ASSERT_EQ(set(token, palm, "2580"), std::nullopt);
    const auto before = written();
    EXPECT_EQ(letIn(seven, "2580"), Reason::passwordWanted);
    EXPECT_EQ(letIn(seven, "2580", ""), Reason::passwordWanted);
    EXPECT_EQ(written(), before) << "nobody signed in, and nothing is counted";
    EXPECT_EQ(letIn(seven, palm), Reason::pinWrong);
    EXPECT_EQ(letIn(seven, "2580", "palmier vert d'adrar"), Reason::passwordWrong);
    EXPECT_EQ(letIn(twelve, "2580", palm), std::nullopt);
}

TEST_F(PasswordAtTheCentre, aStrangerHearsOfNoPassword) {
    const auto answerTo = [&](const Secret& password) { return posted(twelve, path::session, asked("9753", password)).body; };
    const auto none = answerTo(std::nullopt);
    ASSERT_EQ(set(token, palm, "2580"), std::nullopt); // wrong ones of before are forgotten
    EXPECT_EQ(answerTo(std::nullopt), none);
    ASSERT_EQ(set(token, "dattes de Timimoun", palm), std::nullopt);
    EXPECT_EQ(answerTo(palm), none) << "nor whether a password is right";
    const auto people = posted(seven, path::seePeople, textOf(PeopleQuestion{token})).body;
    EXPECT_EQ(people.find("argon2id"), std::string::npos);
}

TEST_F(PasswordAtTheCentre, twentyWrongOnesLockAsTwentyWrongPinsDo) {
    ASSERT_EQ(set(token, palm, "2580"), std::nullopt);
    for (int i = 1; i < freeTries; ++i) EXPECT_EQ(letIn(seven, "2580", "wrong and long"), Reason::passwordWrong);
    EXPECT_EQ(letIn(seven, "2580"), Reason::passwordWanted) << "and a right PIN between them forgets none";
    for (int failures = freeTries; failures <= manyTries; ++failures) {
        EXPECT_EQ(letIn(seven, "2580", "wrong and long"), Reason::pinLocked) << failures;
        clock.pass(longestWait * 1000 + 1000);
    }
    office.reset();
    centre->reopen();
    office = std::make_unique<Office>(centre->book(), std::vector<std::string>{}, "local", "");
    EXPECT_EQ(letIn(seven, "2580", palm), Reason::pinLocked);
    EXPECT_EQ(letIn(twelve, "2580", palm), std::nullopt);
    clock.pass(24 * 3'600'000);
    EXPECT_EQ(letIn(seven, "2580", palm), std::nullopt);
}

TEST_F(PasswordAtTheCentre, aQuestionThatSomebodyKeptOpensNothingOnAnotherTillNorAfterAnotherPassword) {
    ASSERT_EQ(set(token, palm, "2580"), std::nullopt);
    const auto body = asked("2580", palm);
    const auto kept = seven.keys.sign(signedText(path::session, body));
    const auto replayed = [&](const char* as) { return office->answer({path::session, as, kept, "", body}); };
    EXPECT_EQ(replayed("S12-1").kind, AnswerKind::notTrusted);
    EXPECT_EQ(office->answer({path::session, "S07-1", kept, "", asked("2580", "")}).kind, AnswerKind::notTrusted);
    ASSERT_EQ(replayed("S07-1").kind, AnswerKind::done) << "over that till's own line it is the till";
    ASSERT_EQ(set(token, "dattes de Timimoun", palm), std::nullopt);
    EXPECT_EQ(replayed("S07-1").reason, Reason::passwordWrong);
}

TEST_F(PasswordAtTheCentre, elevenCharactersAreNone) {
    EXPECT_EQ(set(token, "palmier ver", "2580"), Reason::passwordTooShort);
    EXPECT_EQ(set(token, "258025802580", "2580"), Reason::passwordOfPin);
    EXPECT_EQ(set(token, palm, "2581"), Reason::pinWrong);
    EXPECT_EQ(set(token, palm), Reason::pinEmpty);
    EXPECT_EQ(letIn(seven, "2580"), std::nullopt);
}

TEST_F(PasswordAtTheCentre, withThePinThatWasSeenNobodyStaysInside) {
    const auto thief = session(boss, "2580");
    ASSERT_EQ(looks(thief), std::nullopt);
    ASSERT_EQ(set(token, palm, "2580"), std::nullopt);
    EXPECT_EQ(looks(token), std::nullopt);
    EXPECT_EQ(looks(thief), Reason::sessionOver);
    EXPECT_EQ(set(token, std::nullopt), Reason::notAllowed) << "nobody takes their own away";
    const auto other = sessionBy(palm);
    const Asking line{path::setStaffPassword, "", "", "local",
                      textOf(SetStaffPasswordOrder{"", *boss.id, std::nullopt, std::nullopt})};
    EXPECT_EQ(office->answer(line).kind, AnswerKind::done);
    EXPECT_EQ(looks(token), Reason::sessionOver);
    EXPECT_EQ(looks(other), Reason::sessionOver);
    EXPECT_EQ(letIn(seven, "2580"), std::nullopt) << "whose was forgotten is let in by the PIN again";
}

TEST_F(PasswordAtTheCentre, aTillOfBeforeAsksAsItDid) {
    const auto old = R"({"staff":")" + boss.id->text() + R"(","pin":"2580"})";
    EXPECT_EQ(posted(seven, path::session, old).kind, AnswerKind::done);
    ASSERT_EQ(set(token, palm, "2580"), std::nullopt);
    EXPECT_EQ(posted(seven, path::session, old).reason, Reason::passwordWanted);
}

} // namespace
} // namespace touat
