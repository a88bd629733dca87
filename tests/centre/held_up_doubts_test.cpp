// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manager reads and decides of a device that was lost, replaced and found.
#include "app/manager/places.h"
#include "core/acts/move_cash.h"
#include "core/journal/exception_table.h"
#include "two_stalls.h"

namespace touat::given {
namespace {

class HeldUpDoubts : public TwoStalls {
  protected:
    PlacesAnswer told() {
        const auto answer = posted(twelve, path::seePlaces, textOf(PlacesQuestion{session()}));
        const auto read = json::Parser().as<PlacesAnswer>(answer.body);
        EXPECT_TRUE(read) << answer.body;
        return read.value_or(PlacesAnswer{});
    }
    std::string session() {
        SessionRequest request;
        request.staff = boss.id;
        request.pin = "2580";
        return json::Parser().as<SessionReply>(posted(twelve, path::session, textOf(request)).body)->token;
    }
};

TEST_F(HeldUpDoubts, aTailIsShownInFiguresAndTakenInFromTheInbox) {
    for (int i = 0; i < 3; ++i)
        (void)seven.book().record(Person::commandLine(), DrawerOpened{"change"});
    const auto [reply, keys] = given::admitted(centre->book(), Person::commandLine(), Stall::number(7), 70);
    const auto sync = posted(seven, path::sync, textOf(nextRequest(seven.book())));
    EXPECT_EQ(readSyncReply(sync.body)->status, SyncStatus::closed);
    EXPECT_EQ(refused(seven, path::ask, Question{token, Asked::overview, {}}), Reason::deviceReplaced);

    const auto before = told();
    ASSERT_EQ(before.doubts.size(), 1U);
    const auto& doubt = before.doubts.front();
    EXPECT_EQ(doubt.kind, "tail");
    EXPECT_EQ(doubt.place, Stall::number(7));
    EXPECT_EQ(doubt.entries, 3);
    EXPECT_EQ(dayOf(doubt.at), centre->book().today()) << "of the last that is known of it";
    ASSERT_EQ(doubt.ways.front().ruling, Ruling::letIn);
    RuleOrder order;
    order.token = session();
    order.about = doubt.about;
    order.kind = doubt.kind;
    order.way = doubt.ways.front();
    ASSERT_EQ(refused(twelve, path::rule, order), std::nullopt);
    (void)posted(seven, path::sync, textOf(nextRequest(seven.book())));
    EXPECT_EQ(JournalTable(centre->db()).head(seven.book().stream()).seq, seven.book().head().seq);
    EXPECT_EQ(told().doubts.front().decided->way.ruling, Ruling::letIn);
}

} // namespace
} // namespace touat::given
