// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manager reads and decides of a device that was lost, replaced and found, or stolen.
#include "app/manager/places.h"
#include "core/acts/move_cash.h"
#include "core/book/doubts.h"
#include "core/book/refold.h"
#include "core/book/state_tables.h"
#include "core/journal/exception_table.h"
#include "core/journal/json_value.h"
#include "core/sync/centre_side.h"
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

// An older program has not asked yet; what the next one finds has waited since it was written, not since the upgrade.
TEST_F(HeldUpDoubts, aDoubtThatANewerProgramFindsIsAsOldAsItsEntry) {
    const auto written = clock.now();
    (void)seven.book().record(clerk, DrawerOpened{"change"}); // an accountant opens no drawer
    clock.pass(3 * 86'400'000LL);
    level();
    const auto asked = told();
    ASSERT_EQ(asked.doubts.size(), 1U);
    EXPECT_EQ(asked.doubts.front().kind, doubt::notAllowed);
    EXPECT_EQ(asked.doubts.front().at, written);

    execute(centre->db(), "DELETE FROM exception");
    IdentityTable(centre->db()).setDerived("older");
    ASSERT_EQ(told().toDecide, 0);
    clock.pass(40 * 86'400'000LL);
    (void)refold(centre->db());
    const auto found = told();
    ASSERT_EQ(found.doubts.size(), 1U);
    EXPECT_EQ(found.doubts.front().about, asked.doubts.front().about);
    EXPECT_EQ(found.doubts.front().at, written) << "neither the upgrade nor the long way to the centre makes it younger";
}

TEST_F(HeldUpDoubts, whatAStolenTabletSendsIsOneLineOfEachKindAndHidesNothingElse) {
    (void)twelve.book().record(clerk, DrawerOpened{"change"}); // an accountant opens no drawer
    clock.pass(60'000);
    for (int i = 0; i < 250; ++i) // more than the page shows lines
        (void)seven.book().record(Person::commandLine(), RulesSet{std::nullopt, centre->book().today(), ShopRules{}});
    level();
    (void)seven.book().record(Person::commandLine(), DrawerOpened{"change"});
    auto request = nextRequest(seven.book());
    ASSERT_FALSE(request.entries.empty());
    auto body = json::Value::parse(request.entries.back())["body"];
    body["nobody_knows"] = 1;
    EntryReader reader;
    for (int i = 0; i < 3; ++i) {
        auto envelope = *reader.read(request.entries.back());
        envelope.prev = hashOfEntry(request.entries.back());
        envelope.id.seq += 1;
        request.entries.push_back(writeEntry(envelope, body).text);
    }
    const auto accepted = acceptRequest(centre->book(), request);
    ASSERT_TRUE(accepted);
    ASSERT_EQ(accepted->status, SyncStatus::ok);
    EXPECT_EQ(projectNext(centre->book(), seven.book().stream()), 0);

    const auto of = [](const PlacesAnswer& answer, std::string_view kind) {
        for (const auto& doubt : answer.doubts)
            if (doubt.kind == kind) return doubt;
        ADD_FAILURE() << kind;
        return GoodsDoubt{};
    };
    const auto seen = told();
    EXPECT_EQ(seen.toDecide, 3);
    ASSERT_EQ(seen.doubts.size(), 3U);
    EXPECT_EQ(of(seen, doubt::notAllowed).place, Stall::number(12)) << "an honest question is to be seen";
    EXPECT_EQ(of(seen, doubt::notAllowed).entries, 1);
    EXPECT_EQ(of(seen, "contradiction").entries, 250);
    EXPECT_EQ(of(seen, "unreadable").entries, 3);
    for (const auto* kind : {"unreadable", "contradiction"}) {
        const auto doubt = of(seen, kind);
        EXPECT_EQ(doubt.place, Stall::number(7));
        ASSERT_EQ(doubt.ways.size(), 1U);
        RuleOrder order;
        order.token = session();
        order.about = doubt.about;
        order.kind = doubt.kind;
        order.way = doubt.ways.front();
        const auto before = written();
        ASSERT_EQ(refused(twelve, path::rule, order), std::nullopt);
        EXPECT_EQ(written(), before + 1) << "one fact, however many there are";
        EXPECT_EQ(refused(twelve, path::rule, order), Reason::rulesMoved);
    }
    const auto decided = told();
    EXPECT_EQ(decided.toDecide, 1);
    ASSERT_EQ(decided.doubts.size(), 3U);
    EXPECT_EQ(decided.doubts.front().kind, doubt::notAllowed);
    EXPECT_EQ(of(decided, "contradiction").entries, 250);
    EXPECT_EQ(of(decided, "contradiction").decided->way.ruling, Ruling::stands);
}

} // namespace
} // namespace touat::given
