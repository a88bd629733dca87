// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries that are held up: those that wait for another stall's, and those of a device that was lost and
// found after another took its place. A person decides about both (R5, R10).
#include "core/acts/close_day.h"
#include "core/acts/may_act.h"
#include "core/acts/rule_exception.h"
#include "core/acts/transfer.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/ruling_table.h"
#include "core/sales/day_table.h"
#include "core/sales/period_table.h"
#include "core/stock/transfer_table.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class HeldUp : public SeveralPlaces {
  protected:
    static constexpr std::int64_t hourMs = 3'600'000;

    /// S12 tells of goods that S07 sent it, which the centre has forgotten, and S07 does not call.
    void letS12Wait() {
        piece = newPiece(s07);
        syncAll();
        keepCopy();
        way = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{piece, onePiece}}, "");
        syncAll();
        ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, way, {}));
        goOnFromCopy();
        sync(s12);
    }
    std::int64_t inTables(TestPlace& at) { return ProjectionTable(centre->db()).read(at.book().stream()); }
    std::optional<FoundException> only(const char* kind) {
        std::optional<FoundException> found;
        for (const auto& each : ExceptionTable(centre->db()).all())
            if (each.kind == kind) found = each;
        return found;
    }
    Result<RulingId> rule(const FoundException& found, Ruling how) {
        return ruleException(centre->book(), manager, ExceptionId::of(found.entry, found.line), found.kind,
                             {how, {}}, "");
    }
    SyncReply replyTo(Book& book) { return *acceptRequest(centre->book(), nextRequest(book)); }

    ItemId piece;
    TransferId way;
};

TEST_F(HeldUp, whatHasWaitedForADayIsForAPersonToDecide) {
    letS12Wait();
    const auto stands = inTables(s12);
    EXPECT_LT(stands, s12.book().head().seq);
    clock.pass(23 * hourMs);
    sync(s12);
    EXPECT_EQ(exceptions("blocked"), 0);
    clock.pass(2 * hourMs);
    for (int i = 0; i < 3; ++i) roundOf(timimoun); // whoever calls
    EXPECT_EQ(exceptions("blocked"), 1) << "and once";
    const auto found = *only("blocked");
    EXPECT_EQ(found.entry, (EntryId{s12.book().stream(), stands + 1}));
    EXPECT_EQ(found.subject, way.entry().text());
    // What is told to go on waiting goes on when the other comes, by itself.
    ASSERT_TRUE(rule(found, Ruling::stands));
    sync(s12);
    EXPECT_EQ(inTables(s12), stands);
    sync(s07);
    sync(s12);
    EXPECT_EQ(inTables(s12), s12.book().head().seq);
    EXPECT_EQ(TransferTable(centre->db()).find(way)->state, TransferState::received);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM waiting"), 0);
}

TEST_F(HeldUp, aStreamWaitsNoLongerWhenSomebodySaysSo) {
    letS12Wait();
    clock.pass(25 * hourMs);
    roundOf(s12);
    ASSERT_TRUE(rule(*only("blocked"), Ruling::letIn));
    sync(s12);
    EXPECT_EQ(inTables(s12), s12.book().head().seq);
    syncAll(); // and the goods that come after it stand where they were taken in, or somebody is asked
    EXPECT_EQ(inTables(s07), s07.book().head().seq);
    centre->reopen();
    EXPECT_EQ(refold(centre->db()), std::vector<std::string>{});
}

TEST_F(HeldUp, whatWaitsForLongerAfterAnotherWaitIsAskedAnew) {
    letS12Wait();
    clock.pass(25 * hourMs);
    roundOf(s12);
    const auto found = *only("blocked");
    sync(s07);
    sync(s12);
    EXPECT_EQ(rulingsFor(centre->book(), found), (std::vector<ProposedRuling>{{Ruling::stands, {}}}))
        << "it has come meanwhile";
    clock.pass(25 * hourMs);
    syncAll();
    EXPECT_EQ(exceptions("blocked"), 1);
}

TEST_F(HeldUp, aDeviceThatWasReplacedHandsOverWhatItHasOnceSomebodyLetsItIn) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    ASSERT_TRUE(sellOne(s07, baskets)); // and then the tablet was gone
    ASSERT_TRUE(sellOne(s07, baskets));
    const auto sent = JournalTable(centre->db()).head(s07.book().stream()).seq;
    const auto next = nextDevice(s07);

    const auto reply = replyTo(s07.book());
    EXPECT_EQ(reply.status, SyncStatus::closed);
    EXPECT_EQ(reply.cursorSeq, sent);
    EXPECT_FALSE(reply.feed || reply.news || reply.former || reply.cosignature) << "nothing flows down to it";
    const auto outcome = obeyReply(s07.book(), reply);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->replaced);
    EXPECT_FALSE(sellOne(s07, baskets));
    EXPECT_EQ(mayAct(s07.book(), s07.vendor, Right::sell).refusal().reason, Reason::deviceReplaced);
    EXPECT_EQ(exceptions("forked"), 0);

    roundOf(s07);
    roundOf(s07);
    EXPECT_EQ(exceptions("tail"), 1) << "it is asked once";
    EXPECT_EQ(JournalTable(centre->db()).head(s07.book().stream()).seq, sent);
    const auto found = *only("tail");
    EXPECT_EQ(found.entry.seq, sent + 1);
    EXPECT_EQ(found.subject, (EntryId{s07.book().stream(), s07.book().head().seq}).text());
    ASSERT_TRUE(rule(found, Ruling::letIn));
    roundOf(s07);
    EXPECT_EQ(JournalTable(centre->db()).head(s07.book().stream()).seq, s07.book().head().seq);
    roundOf(s07);
    EXPECT_EQ(unsent(s07.book()).entries, 0);
    EXPECT_EQ(BalanceTable(centre->db()).goods("stock:S07", baskets), Quantity::pieces(8));
    EXPECT_EQ(exceptions("tail"), 1);
    EXPECT_EQ(mayAct(s07.book(), s07.vendor, Right::sell).refusal().reason, Reason::deviceReplaced)
        << "and it sells no more";
}

TEST_F(HeldUp, aTailThatIsLeftOutStaysOutAndNoMoreIsTakenThanWasShown) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    ASSERT_TRUE(sellOne(s07, baskets));
    const auto next = nextDevice(s07);
    (void)replyTo(s07.book());
    // Whoever has the tablet and its keys writes on before the manager says yes.
    ASSERT_TRUE(sellOne(s07, baskets));
    const auto shown = *only("tail");
    ASSERT_TRUE(rule(shown, Ruling::letIn));
    EXPECT_EQ(replyTo(s07.book()).cursorSeq, shown.entry.seq) << "what was shown, and not what came later";
    EXPECT_EQ(exceptions("tail"), 2);
    const auto later = ExceptionTable(centre->db()).of(s07.book().stream(), "tail").back();
    EXPECT_EQ(later.entry.seq, shown.entry.seq + 1);
    ASSERT_TRUE(rule(later, Ruling::stands));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(replyTo(s07.book()).cursorSeq, shown.entry.seq);
    EXPECT_EQ(exceptions("tail"), 2);
    ASSERT_TRUE(takeBackRuling(centre->book(), manager,
                               RulingTable(centre->db()).of(ExceptionId::of(later.entry), "tail")->id, "found"));
    ASSERT_TRUE(rule(later, Ruling::letIn));
    EXPECT_EQ(replyTo(s07.book()).cursorSeq, s07.book().head().seq);
    sync(s12);
}

TEST_F(HeldUp, aTwinOfADeviceThatWasReplacedIsStillFoundOut) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    const auto twin = backUp(s07.book(), s07.device->file(), folder / "twin");
    ASSERT_TRUE(sellOne(s07, baskets));
    sync(s07);
    const auto next = nextDevice(s07);
    Surroundings around{clock, s07.device->random(), {}, PinCost::test};
    giveKeys(around, loadKeys(keysBeside(s07.device->file())));
    Book other(twin, around);
    const auto shown = ShelfView(other.db(), other.stall(), other.today()).find(baskets);
    Basket basket(1000);
    ASSERT_TRUE(basket.add(*shown, other.stall()));
    ASSERT_TRUE(sell(other, s07.vendor, basket, {exactCash(basket.total())}));
    EXPECT_EQ(replyTo(other).status, SyncStatus::fork);
    EXPECT_EQ(exceptions("forked"), 1);
    EXPECT_EQ(exceptions("tail"), 0);
}

class HeldUpByAnother : public HeldUp {
  protected:
    /// S12 sends goods to S07, and the centre forgets it with its disk.
    void SetUp() override {
        baskets = newSeries(s07, 10);
        piece = newPiece(s12);
        syncAll();
        keepCopy();
        way = *sendGoods(s12.book(), s12.vendor, stall(7), Spot::shelf, {{piece, onePiece}}, "");
        syncAll();
        goOnFromCopy();
        today = DayTable(s07.db()).openAt(stall(7))->id;
    }
    /// S07 takes the goods in, and sells.
    void goOn() {
        ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, way, {}));
        ASSERT_TRUE(sellOne(s07, baskets));
    }
    TestPlace another() {
        auto next = nextDevice(s07);
        sync(next);
        return next;
    }
    void closeMonth(TestPlace& at) {
        ASSERT_TRUE(closeDay(at.book(), at.vendor, inDrawer(at), Money{}));
        clock.pass(10 * 24 * hourMs);
        ASSERT_TRUE(openDay(at.book(), at.vendor, at.book().today(), inDrawer(at)));
    }
    std::int64_t salesOfMonth() {
        const auto months = PeriodTable(centre->db()).latest(stall(7), 9);
        return months.size() == 1 ? months[0].said.sums.sales : -1;
    }

    ItemId baskets;
    DayId today;
};

TEST_F(HeldUpByAnother, aDeviceGoesOnInTheTablesFromWhatTheOneBeforeHadSent) {
    goOn();
    sync(s07);
    ASSERT_LT(inTables(s07), s07.book().head().seq);
    auto next = another();
    ASSERT_TRUE(sellOne(next, baskets));
    closeMonth(next);
    sync(next);
    EXPECT_EQ(inTables(next), 0) << "with what it does not know of";
    EXPECT_EQ(salesOfMonth(), -1);
    sync(s12);
    sync(next); // and the lost one calls no more
    EXPECT_EQ(inTables(s07), s07.book().head().seq);
    EXPECT_EQ(inTables(next), next.book().head().seq);
    EXPECT_EQ(salesOfMonth(), 2);
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(HeldUpByAnother, aMonthIsClosedAfterTheTailThatItsDeviceHadRead) {
    auto next = another();
    ASSERT_TRUE(sellOne(next, baskets));
    sync(next);
    goOn(); // and shows it when it is found
    (void)replyTo(s07.book());
    ASSERT_TRUE(rule(*only("tail"), Ruling::letIn));
    roundOf(s07);
    ASSERT_LT(inTables(s07), s07.book().head().seq);
    sync(next);
    ASSERT_EQ(JournalTable(next.db()).head(s07.book().stream()).seq, s07.book().head().seq);
    closeMonth(next);
    sync(next);
    EXPECT_LT(inTables(next), next.book().head().seq) << "the rest of it comes, and the closing waits";
    EXPECT_TRUE(DayTable(centre->db()).find(today)->closing);
    EXPECT_EQ(salesOfMonth(), -1);
    sync(s12);
    sync(next);
    EXPECT_EQ(salesOfMonth(), 2);
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(HeldUpByAnother, aDeviceWaitsNoLongerForTheOneBeforeWhenSomebodySaysSo) {
    goOn();
    sync(s07);
    auto next = another();
    ASSERT_TRUE(sellOne(next, baskets));
    sync(next);
    clock.pass(25 * hourMs);
    roundOf(next);
    const auto blocked = ExceptionTable(centre->db()).of(next.book().stream(), "blocked");
    ASSERT_EQ(blocked.size(), 1U);
    ASSERT_TRUE(rule(blocked[0], Ruling::letIn));
    ASSERT_TRUE(sellOne(next, baskets));
    sync(next);
    EXPECT_EQ(inTables(next), next.book().head().seq);
    ASSERT_TRUE(sellOne(next, baskets)) << "and stays so";
    sync(next);
    EXPECT_EQ(inTables(next), next.book().head().seq);
}

TEST_F(HeldUpByAnother, whoIsLetPastOneDeviceIsLetPastAllThatWereLost) {
    goOn();
    sync(s07);
    auto second = another();
    ASSERT_TRUE(sellOne(second, baskets));
    sync(second); // waits for the first, and is lost as well
    auto third = another();
    ASSERT_TRUE(sellOne(third, baskets));
    sync(third);
    clock.pass(25 * hourMs);
    roundOf(third);
    const auto blocked = ExceptionTable(centre->db()).of(third.book().stream(), "blocked");
    ASSERT_EQ(blocked.size(), 1U);
    ASSERT_TRUE(rule(blocked[0], Ruling::letIn));
    roundOf(third);
    EXPECT_EQ(inTables(third), third.book().head().seq);
}

TEST_F(HeldUp, nobodyButTheCentreSaysThatSomethingIsHeldUp) {
    (void)s07.book().record(s07.vendor, TailFound{stall(12), 1, 1, 1'000'000});
    (void)s07.book().record(s07.vendor, StreamBlocked{stall(12), 1, 1, clock.now(), stall(7), 1, 1});
    syncAll();
    EXPECT_EQ(exceptions("tail") + exceptions("blocked"), 0);
    EXPECT_EQ(exceptions("contradiction"), 2);
}

} // namespace
} // namespace touat
