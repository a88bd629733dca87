// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another PIN, none any more, and back again: at a stall alone, and between a centre and its stalls.
#include "core/acts/staff_access.h"

#include "core/acts/approve.h"
#include "core/acts/give_badge.h"
#include "core/acts/move_cash.h"
#include "core/acts/set_rights.h"
#include "core/acts/sign_in.h"
#include "core/book/document_view.h"
#include "core/book/doubts.h"
#include "core/book/log_view.h"
#include "core/journal/journal_table.h"
#include "core/people/staff_table.h"
#include "several_places.h"

namespace touat {
namespace {

using given::StallTest;

template <class T>
Reason why(const Result<T>& refused) {
    EXPECT_FALSE(refused);
    return refused ? Reason::pinEmpty : refused.refusal().reason;
}

class StaffAccess : public StallTest {
  protected:
    Person admit(Role role, const std::string& pin) {
        NewStaff staff;
        staff.name = {"", pin};
        staff.role = role;
        staff.stall = book().stall();
        staff.pin = pin;
        return {*admitStaff(book(), manager, staff), role};
    }
};

TEST_F(StaffAccess, aNewPinIsTheOnlyOneAndWrongTriesOfBeforeAreForgotten) {
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(signIn(book(), *seller.id, "0000"));
    EXPECT_EQ(why(signIn(book(), *seller.id, "1397")), Reason::pinLocked);
    ASSERT_TRUE(setStaffPin(book(), manager, *seller.id, "864201"));
    EXPECT_EQ(why(signIn(book(), *seller.id, "1397")), Reason::pinWrong);
    EXPECT_TRUE(signIn(book(), *seller.id, "864201"));
    EXPECT_EQ(StaffTable(db()).find(*seller.id)->pinDigits, 6);
    EXPECT_EQ(StaffTable(db()).find(*seller.id)->name.latin, "Salem") << "nothing else has changed";
}

TEST_F(StaffAccess, aPinIsSetByWhoeverSetsTheirRightsAndNeverOnesOwn) {
    EXPECT_EQ(why(setStaffPin(book(), seller, *manager.id, "8642")), Reason::notAllowed);
    EXPECT_EQ(why(setStaffPin(book(), manager, *manager.id, "8642")), Reason::notAllowed)
        << "one's own is changed by the old one";
    EXPECT_EQ(why(setStaffPin(book(), manager, StaffId::of({book().stream(), 999}), "8642")),
              Reason::personUnknown);
    EXPECT_EQ(why(setStaffPin(book(), manager, *seller.id, "")), Reason::pinEmpty);
    EXPECT_EQ(why(setStaffPin(book(), manager, *seller.id, "1234")), Reason::pinTooWeak);
    const auto owner = admit(Role::owner, "7531");
    EXPECT_TRUE(setStaffPin(book(), owner, *seller.id, "8642"));
    EXPECT_EQ(why(setStaffPin(book(), owner, *manager.id, "8642")), Reason::notAllowed);
    // With the PIN of somebody who may more, the owner would.
    ASSERT_TRUE(setRights(book(), manager, *seller.id, rightsOf(Role::seller).flipped(Right::setRules)));
    EXPECT_EQ(why(setStaffPin(book(), owner, *seller.id, "9753")), Reason::notAllowed);
    EXPECT_EQ(why(dismissStaff(book(), owner, *seller.id)), Reason::notAllowed);
}

TEST_F(StaffAccess, onesOwnPinIsChangedByTheOldOne) {
    EXPECT_EQ(why(changeOwnPin(book(), seller, "0000", "8642")), Reason::pinWrong);
    EXPECT_EQ(why(changeOwnPin(book(), seller, "1397", "7777")), Reason::pinTooWeak);
    EXPECT_EQ(why(changeOwnPin(book(), Person::commandLine(), "", "8642")), Reason::notAllowed);
    EXPECT_TRUE(signIn(book(), *seller.id, "1397")) << "nothing has changed";
    ASSERT_TRUE(changeOwnPin(book(), seller, "1397", "8642"));
    EXPECT_EQ(why(signIn(book(), *seller.id, "1397")), Reason::pinWrong);
    EXPECT_TRUE(signIn(book(), *seller.id, "8642"));
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(changeOwnPin(book(), seller, "0000", "9753"));
    EXPECT_EQ(why(changeOwnPin(book(), seller, "8642", "9753")), Reason::pinLocked)
        << "who stands at a till that somebody left guesses no longer than at the door";
}

TEST_F(StaffAccess, whoIsDismissedSignsInNowhereAndKeepsTheirNameOnPapers) {
    const auto sold = *sellForCash({tea});
    const auto badge = *giveBadge(book(), manager, *seller.id);
    ASSERT_TRUE(dismissStaff(book(), manager, *seller.id));
    EXPECT_EQ(why(signIn(book(), *seller.id, "1397")), Reason::personDismissed);
    EXPECT_EQ(why(approve(book(), manager, *seller.id, "1397", Right::sell)), Reason::personDismissed);
    EXPECT_EQ(why(whoseBadge(book(), badge)), Reason::badgeUnknown);
    for (const auto& each : StaffTable(db()).at(book().stall())) EXPECT_NE(each.id, *seller.id);
    EXPECT_EQ(printedDocument(book(), sold.id)->seller.latin, "Salem");
    EXPECT_EQ(StaffTable(db()).everAt(book().stall()).back().id, *seller.id) << "who left stands last";
}

TEST_F(StaffAccess, whoIsAtWorkWhenTheyAreDismissedDoesNothingMore) {
    ASSERT_TRUE(dismissStaff(book(), manager, *seller.id));
    EXPECT_EQ(why(sellForCash({tea})), Reason::personDismissed);
    EXPECT_EQ(why(changeOwnPin(book(), seller, "1397", "8642")), Reason::personDismissed);
    const auto second = admit(Role::manager, "7531");
    ASSERT_TRUE(dismissStaff(book(), manager, *second.id));
    EXPECT_EQ(why(setRights(book(), second, *seller.id, Rights{})), Reason::personDismissed);
}

TEST_F(StaffAccess, ofWhoWasDismissedNothingIsSetBeforeTheyAreBack) {
    ASSERT_TRUE(dismissStaff(book(), manager, *seller.id));
    EXPECT_EQ(why(setStaffPin(book(), manager, *seller.id, "8642")), Reason::personDismissed);
    EXPECT_EQ(why(setRights(book(), manager, *seller.id, Rights{})), Reason::personDismissed);
    EXPECT_EQ(why(giveBadge(book(), manager, *seller.id)), Reason::personDismissed);
    const auto said = book().head().seq;
    ASSERT_TRUE(dismissStaff(book(), manager, *seller.id));
    EXPECT_EQ(book().head().seq, said) << "said twice it is said once";
    ASSERT_TRUE(readmitStaff(book(), manager, *seller.id));
    EXPECT_TRUE(signIn(book(), *seller.id, "1397")) << "as before";
    const auto back = book().head().seq;
    ASSERT_TRUE(readmitStaff(book(), manager, *seller.id));
    EXPECT_EQ(book().head().seq, back);
}

TEST_F(StaffAccess, nobodyDismissesThemselvesSoThatSomebodyStays) {
    EXPECT_EQ(why(dismissStaff(book(), manager, *manager.id)), Reason::notAllowed);
    EXPECT_EQ(why(dismissStaff(book(), seller, *manager.id)), Reason::notAllowed);
    EXPECT_EQ(why(dismissStaff(book(), manager, StaffId::of({book().stream(), 999}))), Reason::personUnknown);
    EXPECT_EQ(why(readmitStaff(book(), manager, StaffId::of({book().stream(), 999}))), Reason::personUnknown);
    EXPECT_EQ(why(readmitStaff(book(), seller, *manager.id)), Reason::notAllowed);
}

TEST_F(StaffAccess, theLogTellsOfIt) {
    ASSERT_TRUE(setStaffPin(book(), manager, *seller.id, "8642"));
    ASSERT_TRUE(dismissStaff(book(), manager, *seller.id));
    ASSERT_TRUE(readmitStaff(book(), manager, *seller.id));
    const auto lines = readLog(book(), 0, 3).lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].kind, LogKind::readmitted);
    EXPECT_EQ(lines[1].kind, LogKind::dismissed);
    EXPECT_EQ(lines[2].kind, LogKind::pinSet);
    for (const auto& line : lines) EXPECT_EQ(line.about.latin, "Salem");
}

TEST_F(StaffAccess, administratorsHandleNoMoneyAndCounsellorsOnlyLook) {
    const Person administrator{manager.id, Role::administrator};
    EXPECT_TRUE(setStaffPin(book(), Person{std::nullopt, Role::administrator}, *seller.id, "8642"));
    for (const auto right : {Right::sell, Right::moveCash, Right::payArtisans, Right::refund, Right::adjustStock})
        EXPECT_FALSE(mayDo(administrator, right));
    for (const auto right : {Right::managePeople, Right::setRules, Right::seeCentre})
        EXPECT_TRUE(mayDo(administrator, right));
    EXPECT_EQ(rightsOf(Role::counsellor).list(), std::vector{Right::seeCentre});
}

class StaffBetween : public given::SeveralPlaces {
  protected:
    static constexpr auto oldPin = "1397"; // of every vendor
};

TEST_F(StaffBetween, aPersonWhomTheCentreDismissesIsRefusedAtTheirStallAfterTheFeedCame) {
    ASSERT_TRUE(dismissStaff(centre->book(), manager, *s07.vendor.id));
    EXPECT_TRUE(signIn(s07.book(), *s07.vendor.id, oldPin)) << "nobody there can know";
    const auto tea = newSeries(s07, 5);
    EXPECT_TRUE(sellOne(s07, tea));
    sync(s07);
    EXPECT_EQ(exceptions(doubt::notAllowed), 0) << "and nobody is blamed for it";
    EXPECT_EQ(why(signIn(s07.book(), *s07.vendor.id, oldPin)), Reason::personDismissed);
    EXPECT_FALSE(sellOne(s07, tea)) << "who stood there already";
    EXPECT_TRUE(signIn(s12.book(), *s12.vendor.id, oldPin));
    ASSERT_TRUE(readmitStaff(centre->book(), manager, *s07.vendor.id));
    syncAll();
    EXPECT_TRUE(signIn(s07.book(), *s07.vendor.id, oldPin));
    EXPECT_TRUE(sellOne(s07, tea));
    syncAll();
    EXPECT_EQ(exceptions(doubt::notAllowed), 0);
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(StaffBetween, whatATabletRecordsForSomebodyWhomItKnowsToBeDismissedIsAsked) {
    ASSERT_TRUE(dismissStaff(centre->book(), manager, *s07.vendor.id));
    syncAll();
    (void)s07.book().record(s07.vendor, CashPutIn{Money::dinars(5), CashReason::change, ""});
    syncAll();
    EXPECT_EQ(exceptions(doubt::notAllowed), 1);
}

TEST_F(StaffBetween, whatAStallHadSaidBeforeDoesNotOutvoteTheCentresDismissal) {
    (void)s07.book().record(s07.owner, RightsSet{*s07.vendor.id, {Right::sell, Right::moveCash}});
    syncAll();
    (void)s07.book().record(s07.vendor, CashPutIn{Money::dinars(5), CashReason::change, ""});
    syncAll();
    ASSERT_EQ(exceptions(doubt::notAllowed), 0);
    ASSERT_TRUE(dismissStaff(centre->book(), manager, *s07.vendor.id));
    syncAll();
    (void)s07.book().record(s07.vendor, CashPutIn{Money::dinars(5), CashReason::change, ""});
    syncAll();
    EXPECT_EQ(exceptions(doubt::notAllowed), 1);
}

TEST_F(StaffBetween, aWrongOldPinIsCountedForTheDeviceThroughWhichItCame) {
    const ThroughDevice stolen{stall(12), 1};
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(changeOwnPin(centre->book(), manager, "0000", "864201", stolen));
    EXPECT_EQ(why(changeOwnPin(centre->book(), manager, "2580", "864201", stolen)), Reason::pinLocked);
    EXPECT_TRUE(changeOwnPin(centre->book(), manager, "2580", "864201", ThroughDevice{stall(7), 1}));
}

TEST_F(StaffBetween, aNewPinHoldsEverywhereWhereThePersonWorks) {
    ASSERT_TRUE(setStaffPin(centre->book(), Person::commandLine(), *manager.id, "864201"));
    ASSERT_TRUE(setStaffPin(centre->book(), manager, *s07.vendor.id, "9753"));
    syncAll();
    for (auto* place : {&s07, &s12, &timimoun}) {
        EXPECT_EQ(why(signIn(place->book(), *manager.id, "2580")), Reason::pinWrong);
        EXPECT_TRUE(signIn(place->book(), *manager.id, "864201"));
    }
    EXPECT_TRUE(signIn(centre->book(), *manager.id, "864201"));
    EXPECT_TRUE(signIn(s07.book(), *s07.vendor.id, "9753"));
    EXPECT_TRUE(signIn(centre->book(), *s07.vendor.id, "9753"));
    const auto arrivals = JournalTable(s12.db()).lastArrival();
    ASSERT_TRUE(setStaffPin(centre->book(), manager, *s07.vendor.id, "8642"));
    sync(s12);
    EXPECT_EQ(JournalTable(s12.db()).lastArrival(), arrivals) << "no other stall hears of it";
    EXPECT_EQ(s12.db().integer("SELECT count(*) FROM exception"), 0);
}

TEST_F(StaffBetween, aStallChangesThePinOfItsOwnPeopleAndOfNobodyOfTheCentre) {
    ASSERT_TRUE(changeOwnPin(s07.book(), s07.vendor, oldPin, "9753"));
    EXPECT_EQ(why(changeOwnPin(s07.book(), manager, "2580", "9753")), Reason::pinOfCentre);
    EXPECT_EQ(why(setStaffPin(s07.book(), Person::commandLine(), *manager.id, "9753")), Reason::notAllowed);
    EXPECT_EQ(why(dismissStaff(s07.book(), Person::commandLine(), *manager.id)), Reason::notAllowed);
    ASSERT_TRUE(changeOwnPin(centre->book(), manager, "2580", "864201"));
    syncAll();
    EXPECT_TRUE(signIn(centre->book(), *s07.vendor.id, "9753"));
    EXPECT_TRUE(signIn(s12.book(), *manager.id, "864201"));
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(StaffBetween, aStolenTabletTakesNobodysPlaceElsewhere) {
    StaffPinSet stolen;
    stolen.pin = StaffTable(s07.db()).find(*s07.vendor.id)->pin; // of 1397, which the thief knows
    for (const auto& whom : {*manager.id, *s12.vendor.id}) {
        stolen.staff = whom;
        (void)s07.book().record(Person{}, stolen);
        (void)s07.book().record(Person{}, StaffDismissed{whom, std::nullopt});
        (void)s07.book().record(Person{}, StaffReadmitted{whom, std::nullopt});
    }
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 6);
    EXPECT_EQ(why(signIn(centre->book(), *manager.id, oldPin)), Reason::pinWrong);
    EXPECT_EQ(why(signIn(s12.book(), *manager.id, oldPin)), Reason::pinWrong);
    EXPECT_TRUE(signIn(s12.book(), *manager.id, "2580"));
    EXPECT_EQ(s12.db().integer("SELECT count(*) FROM exception"), 0) << "it was not sent on (244)";
}

TEST_F(StaffBetween, whomTheCentreDismissedNoStallTakesBack) {
    ASSERT_TRUE(dismissStaff(s07.book(), s07.owner, *s07.vendor.id));
    syncAll();
    EXPECT_EQ(StaffTable(centre->db()).find(*s07.vendor.id)->dismissedBy, stall(7));
    ASSERT_TRUE(dismissStaff(centre->book(), manager, *s07.vendor.id)); // the centre says so too
    syncAll();
    EXPECT_EQ(why(readmitStaff(s07.book(), s07.owner, *s07.vendor.id)), Reason::notAllowed);
    (void)s07.book().record(Person{}, StaffReadmitted{*s07.vendor.id, stall(7)});
    syncAll();
    for (auto* book : {&centre->book(), &s07.book()})
        EXPECT_TRUE(StaffTable(book->db()).find(*s07.vendor.id)->isDismissed());
    EXPECT_EQ(exceptions("contradiction"), 1);
    ASSERT_TRUE(readmitStaff(centre->book(), manager, *s07.vendor.id));
    syncAll();
    EXPECT_TRUE(signIn(s07.book(), *s07.vendor.id, oldPin));
    ASSERT_TRUE(dismissStaff(s07.book(), s07.owner, *s07.vendor.id));
    ASSERT_TRUE(readmitStaff(s07.book(), s07.owner, *s07.vendor.id));
    EXPECT_TRUE(signIn(s07.book(), *s07.vendor.id, oldPin)) << "whom it dismissed itself it takes back";
}

} // namespace
} // namespace touat
