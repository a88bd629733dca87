// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was learnt at the practice stall stays with the person, each exercise once.
#include "core/acts/keep_exercises.h"

#include "core/acts/staff_access.h"
#include "core/people/exercise_table.h"
#include "given.h"
#include "several_places.h"

namespace touat {
namespace {

using Done10 = std::set<Exercise>;

class Learnt : public given::StallTest {
  protected:
    Done10 of(const Person& person) { return ExerciseTable(db()).of(*person.id); }
};

TEST_F(Learnt, row103_eachExerciseIsKeptOnceAndForItsPersonAlone) {
    ASSERT_TRUE(keepExercises(book(), seller, {Exercise::giveChange}));
    const auto one = book().head().seq;
    ASSERT_TRUE(keepExercises(book(), seller, {Exercise::giveChange}));
    ASSERT_TRUE(keepExercises(book(), seller, {}));
    EXPECT_EQ(book().head().seq, one) << "nothing new was done";
    ASSERT_TRUE(keepExercises(book(), seller, {Exercise::giveChange, Exercise::closeDay}));
    EXPECT_EQ(book().head().seq, one + 1);
    EXPECT_EQ(of(seller), (Done10{Exercise::giveChange, Exercise::closeDay}));
    EXPECT_EQ(of(manager), Done10{});
}

TEST_F(Learnt, row103_nobodyAndWhoWasDismissedLearnNothing) {
    EXPECT_EQ(keepExercises(book(), Person{}, {Exercise::twoAlike}).refusal().reason, Reason::notAllowed);
    ASSERT_TRUE(dismissStaff(book(), manager, *seller.id));
    EXPECT_EQ(keepExercises(book(), seller, {Exercise::twoAlike}).refusal().reason, Reason::personDismissed);
    EXPECT_EQ(of(seller), Done10{});
}

class LearntAtPlaces : public given::SeveralPlaces {};

TEST_F(LearntAtPlaces, row103_noStallSaysWhatThePeopleOfAnotherHaveLearnt) {
    ASSERT_TRUE(keepExercises(s07.book(), s07.vendor, {Exercise::giveChange}));
    (void)s12.book().record(s07.vendor, ExercisesDone{{Exercise::closeDay}}); // by a device that was stolen
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 1);
    EXPECT_EQ(ExerciseTable(centre->db()).of(*s07.vendor.id), (Done10{Exercise::giveChange}));
}

} // namespace
} // namespace touat
