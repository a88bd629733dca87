// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A password behind the PIN, for who opens the page of all stalls: what is one, who sets it, what it opens.
#include "core/acts/admit_staff.h"
#include "core/acts/sign_in.h"
#include "core/acts/staff_access.h"
#include "core/book/log_view.h"
#include "core/people/password.h"
#include "core/people/staff_table.h"
#include "several_places.h"

namespace touat {
namespace {

template <class T>
Reason why(const Result<T>& refused) {
    EXPECT_FALSE(refused);
    return refused ? Reason::pinEmpty : refused.refusal().reason;
}

const Name salem{"سالم", "Salem Benali"};

TEST(Password, hasTwelveCharactersAtTheLeastAsPeopleCountThem) {
    EXPECT_TRUE(checkPassword("palmier vert", salem));
    EXPECT_EQ(why(checkPassword("palmier ver", salem)), Reason::passwordTooShort);
    EXPECT_EQ(checkPassword("", salem).refusal().quantity, Quantity::pieces(leastPassword));
    EXPECT_TRUE(checkPassword("نخلة خضراء هنا", salem));
    EXPECT_EQ(why(checkPassword("نخلة خضراء", salem)), Reason::passwordTooShort) << "ten, in nineteen bytes";
    std::string longest;
    for (int i = 0; i < longestPassword / 2; ++i) longest += "éa";
    EXPECT_TRUE(checkPassword(longest, salem));
    EXPECT_EQ(why(checkPassword(longest + "e", salem)), Reason::passwordTooLong);
}

TEST(Password, isTheSameFromEveryKeyboard) {
    const std::string one = "\xC3\xA9toile du sud";      // é
    const std::string two = "e\xCC\x81toile du sud";     // e and its accent
    EXPECT_EQ(*checkPassword(one, salem), *checkPassword(two, salem));
    EXPECT_EQ(why(checkPassword("e\xCC\x81toile sud1", salem)), Reason::passwordTooShort) << "the accent is no letter";
    EXPECT_EQ(*checkPassword("ا\xD9\x94هل الواحة كلهم", salem), "أهل الواحة كلهم");
    EXPECT_NE(*checkPassword("Etoile du sud", salem), *checkPassword("etoile du sud", salem)) << "case counts";
}

TEST(Password, isNotTheFirstThatAnyoneWouldGuess) {
    EXPECT_EQ(why(checkPassword("aaaaaaaaaaaa", salem)), Reason::passwordAlike);
    EXPECT_EQ(why(checkPassword("شششششششششششش", salem)), Reason::passwordAlike);
    EXPECT_TRUE(checkPassword("aaaaaaaaaaab", salem));
    for (const auto* name : {"salembenali!", "SALEM  BENALI", "Sàlem.Benali", "salembenalisalem", "سالمسالمسالم"})
        EXPECT_EQ(why(checkPassword(name, salem)), Reason::passwordOfName) << name;
    EXPECT_TRUE(checkPassword("salem ben ali du ksar", salem));
    EXPECT_TRUE(checkPassword("?!?!?!?!?!?!", salem));
    EXPECT_TRUE(checkPassword("palmier vert", Name{})) << "nobody's name is no name";
    EXPECT_EQ(why(checkPassword("palmier\tvert", salem)), Reason::textUnusable);
    EXPECT_EQ(why(checkPassword("palmier vert\xFF", salem)), Reason::textUnusable);
}

class StaffPassword : public given::SeveralPlaces {
  protected:
    static constexpr auto pin = "2580"; // the manager's
    static constexpr auto palm = "palmier vert d'Adrar";
    Book& book() { return centre->book(); }
    Result<Person> opens(std::string_view password, std::string_view typed = pin, const Through& through = {}) {
        return proveToCentre(book(), *manager.id, typed, password, through);
    }
    StaffId admitted(Role role, std::optional<Stall> at, const std::string& with) {
        NewStaff staff;
        staff.name = {"", "Aicha"};
        staff.role = role;
        staff.stall = at;
        staff.pin = with;
        return *admitStaff(book(), manager, staff);
    }
    std::int64_t said() { return book().head().seq; }
    const Person line = Person::commandLine();
};

TEST_F(StaffPassword, whoHasNoneOpensThePageByThePinAndWhoHasOneByBoth) {
    EXPECT_TRUE(opens(""));
    EXPECT_TRUE(opens("whatever it is")) << "there is none to be wrong";
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, palm));
    EXPECT_EQ(why(opens("")), Reason::passwordWanted);
    EXPECT_EQ(why(opens("palmier vert d'adrar")), Reason::passwordWrong);
    EXPECT_EQ(why(opens(pin)), Reason::passwordWrong);
    EXPECT_EQ(why(opens(palm, "")), Reason::pinEmpty);
    EXPECT_EQ(why(opens(palm, "2581")), Reason::pinWrong) << "who does not know the PIN hears of no password";
    EXPECT_TRUE(opens(palm));
    EXPECT_TRUE(signIn(s07.book(), *manager.id, pin)) << "at a till nothing has changed";
}

TEST_F(StaffPassword, wrongOnesAreCountedAmongTheWrongPinsAndSurviveARestart) {
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, palm));
    EXPECT_EQ(opens("wrong and long enough").refusal().quantity, Quantity::pieces(4));
    EXPECT_EQ(why(opens(palm, "2581")), Reason::pinWrong);
    EXPECT_EQ(why(opens("")), Reason::passwordWanted) << "this counts as none, and forgets none";
    for (int i = 2; i < freeTries - 1; ++i) EXPECT_EQ(why(opens("wrong and long enough")), Reason::passwordWrong);
    EXPECT_EQ(why(opens("wrong and long enough")), Reason::pinLocked);
    EXPECT_EQ(why(opens(palm)), Reason::pinLocked);
    centre->reopen();
    EXPECT_EQ(why(opens(palm)), Reason::pinLocked);
    clock.pass(31'000);
    EXPECT_TRUE(opens(palm));
}

TEST_F(StaffPassword, afterTwentyThereIsOneTryADay) {
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, palm));
    const ThroughDevice stolen{stall(12), 1};
    for (int failures = 0; failures < manyTries; ++failures) {
        EXPECT_FALSE(opens("wrong and long enough", pin, stolen));
        clock.pass(longestWait * 1000 + 1000);
    }
    EXPECT_EQ(why(opens(palm, pin, stolen)), Reason::pinLocked);
    EXPECT_TRUE(opens(palm, pin, ThroughDevice{stall(7), 1})) << "who guesses at one till keeps nobody out at another";
    clock.pass(24 * 3'600'000);
    EXPECT_TRUE(opens(palm, pin, stolen));
}

TEST_F(StaffPassword, theFirstIsSetByThePinAndTheNextByTheOneThatHolds) {
    EXPECT_EQ(why(changeOwnPassword(book(), manager, "", palm)), Reason::pinEmpty);
    EXPECT_EQ(why(changeOwnPassword(book(), manager, "2581", palm)), Reason::pinWrong);
    EXPECT_EQ(why(changeOwnPassword(book(), manager, pin, "palmier ver")), Reason::passwordTooShort);
    EXPECT_EQ(why(changeOwnPassword(book(), manager, pin, "258025802580")), Reason::passwordOfPin);
    EXPECT_EQ(why(changeOwnPassword(book(), manager, pin, "25802580258025")), Reason::passwordOfPin);
    EXPECT_TRUE(opens("")) << "nothing was set";
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, "258125812581")) << "of another PIN nobody is told";
    EXPECT_EQ(why(changeOwnPassword(book(), manager, pin, palm)), Reason::passwordWrong);
    EXPECT_EQ(why(changeOwnPassword(book(), manager, "", palm)), Reason::passwordWanted);
    ASSERT_TRUE(changeOwnPassword(book(), manager, "258125812581", palm));
    EXPECT_FALSE(opens("258125812581"));
    EXPECT_TRUE(opens(palm));
    EXPECT_EQ(why(changeOwnPassword(book(), line, "", palm)), Reason::notAllowed);
}

TEST_F(StaffPassword, whoForgotTheirsGetsAnotherOrNone) {
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, palm));
    for (int i = 0; i < freeTries; ++i) EXPECT_FALSE(opens("wrong and long enough"));
    EXPECT_EQ(why(setStaffPassword(book(), manager, *manager.id, std::nullopt)), Reason::notAllowed)
        << "nobody does it to themselves";
    ASSERT_TRUE(setStaffPassword(book(), line, *manager.id, "dattes de Timimoun"));
    EXPECT_TRUE(opens("dattes de Timimoun")) << "and the wrong ones are forgotten";
    ASSERT_TRUE(setStaffPassword(book(), line, *manager.id, std::nullopt));
    EXPECT_TRUE(opens(""));
    const auto before = said();
    ASSERT_TRUE(setStaffPassword(book(), line, *manager.id, std::nullopt));
    EXPECT_EQ(said(), before) << "said twice it is said once";
    const auto lines = readLog(book(), 0, 2).lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].kind, LogKind::passwordTaken);
    EXPECT_EQ(lines[1].kind, LogKind::passwordSet);
}

TEST_F(StaffPassword, onlyTheCentreGivesThemAndOnlyToItsOwnPeople) {
    const auto aicha = admitted(Role::accountant, std::nullopt, "7391");
    EXPECT_TRUE(setStaffPassword(book(), manager, aicha, palm));
    EXPECT_EQ(why(setStaffPassword(book(), {aicha, Role::accountant}, *manager.id, palm)), Reason::notAllowed);
    EXPECT_EQ(why(setStaffPassword(book(), manager, *s07.vendor.id, palm)), Reason::notAllowed);
    EXPECT_EQ(why(changeOwnPassword(book(), s07.vendor, "1397", palm)), Reason::notAllowed);
    EXPECT_EQ(why(setStaffPassword(book(), line, StaffId::of({book().stream(), 9999}), palm)), Reason::personUnknown);
    EXPECT_EQ(why(setStaffPassword(s07.book(), line, *manager.id, palm)), Reason::notAllowed);
    EXPECT_EQ(why(changeOwnPassword(s07.book(), manager, pin, palm)), Reason::notAllowed);
    ASSERT_TRUE(dismissStaff(book(), manager, aicha));
    EXPECT_EQ(why(setStaffPassword(book(), manager, aicha, palm)), Reason::personDismissed);
    EXPECT_EQ(why(proveToCentre(book(), aicha, "7391", palm)), Reason::personDismissed);
}

TEST_F(StaffPassword, itsHashLeavesTheCentreForNoStall) {
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, palm));
    EXPECT_NE(StaffPasswordTable(centre->db()).of(*manager.id), "");
    syncAll();
    for (auto* place : {&s07, &s12, &timimoun}) {
        EXPECT_EQ(StaffPasswordTable(place->db()).of(*manager.id), "");
        EXPECT_EQ(place->db().integer("SELECT count(*) FROM journal WHERE entry LIKE '%staff_password_set%'"), 0);
    }
}

TEST_F(StaffPassword, aStolenTabletSetsAndTakesNone) {
    ASSERT_TRUE(changeOwnPassword(book(), manager, pin, palm));
    (void)s07.book().record(Person{}, StaffPasswordSet{*manager.id, std::nullopt});
    (void)s07.book().record(Person{}, StaffPasswordSet{*s07.vendor.id, StaffPasswordTable(centre->db()).of(*manager.id)});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 2);
    EXPECT_EQ(why(opens("")), Reason::passwordWanted);
    EXPECT_TRUE(opens(palm));
}

} // namespace
} // namespace touat
