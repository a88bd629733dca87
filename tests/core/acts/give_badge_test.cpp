// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 75: a badge says who stands there; a lost one is given up for another.
#include "core/acts/give_badge.h"

#include "core/acts/admit_staff.h"
#include "core/book/log_view.h"
#include "core/people/staff_table.h"
#include "given.h"

namespace touat {
namespace {

using given::StallTest;

class Badges : public StallTest {};

TEST_F(Badges, row75_itIsTheirsUntilTheyGetAnother) {
    const auto first = giveBadge(book(), manager, *seller.id);
    ASSERT_TRUE(first);
    EXPECT_TRUE(isBadge(*first));
    EXPECT_EQ(*whoseBadge(book(), *first), *seller.id);
    const auto second = giveBadge(book(), manager, *seller.id); // the first was lost
    ASSERT_TRUE(second);
    EXPECT_NE(*first, *second);
    EXPECT_EQ(whoseBadge(book(), *first).refusal().reason, Reason::badgeUnknown);
    EXPECT_EQ(*whoseBadge(book(), *second), *seller.id);
    EXPECT_EQ(readLog(book(), 0, 1).lines.at(0).kind, LogKind::badgeGiven);
}

TEST_F(Badges, row75_whoMayNotSetTheirRightsGivesNone) {
    EXPECT_EQ(giveBadge(book(), seller, *seller.id).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(giveBadge(book(), manager, StaffId::of({book().stream(), 999})).refusal().reason,
              Reason::personUnknown);
}

TEST_F(Badges, row75_elsewhereItOpensNothing) {
    NewStaff other;
    other.name = {"عمر", "Omar"};
    other.stall = Stall::number(8);
    other.pin = "7391";
    const auto omar = admitStaff(book(), manager, other);
    ASSERT_TRUE(omar);
    const auto badge = giveBadge(book(), manager, *omar);
    ASSERT_TRUE(badge);
    EXPECT_EQ(whoseBadge(book(), *badge).refusal().reason, Reason::badgeUnknown);
    for (const auto* none : {"", "83", "2070100000427", "8312345678901234567x"})
        EXPECT_FALSE(isBadge(none)) << none;
    EXPECT_EQ(whoseBadge(book(), "").refusal().reason, Reason::badgeUnknown);
}

} // namespace
} // namespace touat
