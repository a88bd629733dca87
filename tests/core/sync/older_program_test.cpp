// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Programs of several ages in one shop (R6): what one does not know it keeps and passes on; the centre's tables wait for
// its update, a stall goes on selling, and after an update each book is what it would always have been.
#include "core/acts/change_price.h"
#include "core/acts/rule_exception.h"
#include "core/acts/transfer.h"
#include "core/journal/exception_table.h"
#include "core/stock/transfer_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/stall_side.h"
#include "older_program.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class OlderProgram : public SeveralPlaces {
  protected:
    static constexpr std::int64_t hourMs = 3'600'000;
    const FactTypes arrivals{std::string(TransferReceived::type)};
    const FactTypes prices{std::string(PriceChanged::type)};

    /// One message of a stall with the new program to a centre with the one of before, and the answer.
    void roundWithOldCentre(TestPlace& at) {
        const auto request = nextRequest(at.book());
        std::optional<SyncReply> reply;
        {
            const ProgramOfBefore before(arrivals);
            reply = *acceptRequest(centre->book(), request);
            projectAll(centre->book());
        }
        ASSERT_TRUE(obeyReply(at.book(), *reply));
    }
    /// The centre was not updated first: S12 tells in words it does not know of what came from S07, and sells it.
    void letS12BeNewer() {
        {
            const ProgramOfBefore before(arrivals);
            centre->reopen();
        }
        piece = newPiece(s07);
        way = *sendGoods(s07.book(), s07.vendor, Stall::number(12), Spot::shelf, {{piece, onePiece}}, "");
        for (int i = 0; i < 2; ++i) roundWithOldCentre(s07);
        for (int i = 0; i < 2; ++i) roundWithOldCentre(s12);
        known = s12.book().head().seq;
        ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, way, {}));
        ASSERT_TRUE(sellOne(s12, piece));
        for (int i = 0; i < 2; ++i) roundWithOldCentre(s12);
    }
    std::int64_t inTables(TestPlace& at) { return ProjectionTable(centre->db()).read(at.book().stream()); }
    std::vector<FoundException> found() { return ExceptionTable(centre->db()).all(); }

    ItemId piece;
    TransferId way;
    std::int64_t known = 0; // up to here the centre of before reads S12
};

TEST_F(OlderProgram, aStreamWaitsAtTheCentreForItsUpdate) {
    letS12BeNewer();
    EXPECT_EQ(JournalTable(centre->db()).head(s12.book().stream()).seq, s12.book().head().seq) << "all is kept";
    EXPECT_EQ(unsent(s12.book()).entries, 0);
    EXPECT_EQ(inTables(s12), known) << "and what follows is not put on what is missing";
    EXPECT_TRUE(found().empty()) << "nobody has done anything wrong";
    const auto waiting = WaitingTable(centre->db()).all();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].entry, (EntryId{s12.book().stream(), known + 1}));
    EXPECT_EQ(waiting[0].awaited, waiting[0].entry) << "it waits for nobody else";
    const auto baskets = newSeries(s07, 3);
    ASSERT_TRUE(sellOne(s07, baskets));
    roundWithOldCentre(s07);
    EXPECT_EQ(inTables(s07), s07.book().head().seq) << "others go on";

    centre->reopen(); // updated
    EXPECT_TRUE(centre->book().wasRefolded());
    syncAll();
    EXPECT_EQ(inTables(s12), s12.book().head().seq);
    EXPECT_TRUE(WaitingTable(centre->db()).all().empty());
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(TransferTable(centre->db()).find(way)->state, TransferState::received);
    EXPECT_EQ(TransferTable(s07.db()).find(way)->state, TransferState::received) << "and its sender hears of it";
}

TEST_F(OlderProgram, whoSpeaksOfWhatWaitsForAnUpdateWaitsToo) {
    letS12BeNewer();
    {
        const ProgramOfBefore before(arrivals);
        centre->reopen(); // the same program again: what waits is not forgotten
        projectAll(centre->book());
    }
    EXPECT_EQ(inTables(s12), known);
    // S12's next device goes on from where the lost one stood.
    auto next = nextDevice(s12);
    for (int i = 0; i < 4; ++i) roundWithOldCentre(next);
    EXPECT_EQ(inTables(next), 0);
    centre->reopen();
    sync(next);
    EXPECT_EQ(inTables(s12), s12.book().head().seq);
    EXPECT_EQ(inTables(next), next.book().head().seq);
}

TEST_F(OlderProgram, whoseUpdateDoesNotComeIsForAPersonToDecide) {
    letS12BeNewer();
    clock.pass(23 * hourMs);
    roundWithOldCentre(s07);
    EXPECT_EQ(exceptions("blocked"), 0);
    clock.pass(2 * hourMs);
    roundWithOldCentre(s07);
    ASSERT_EQ(exceptions("blocked"), 1);
    const auto blocked = found().front();
    EXPECT_EQ(blocked.entry, (EntryId{s12.book().stream(), known + 1}));
    EXPECT_EQ(blocked.subject, blocked.entry.text()) << "it waits for an update, and says so";
    {
        const ProgramOfBefore before(arrivals);
        ASSERT_TRUE(ruleException(centre->book(), manager, ExceptionId::of(blocked.entry), "blocked",
                                  {Ruling::letIn, {}}, ""));
    }
    roundWithOldCentre(s12);
    EXPECT_EQ(inTables(s12), s12.book().head().seq) << "what was let past is passed over";
    EXPECT_EQ(TransferTable(centre->db()).find(way)->state, TransferState::sent);
    centre->reopen();
    EXPECT_EQ(TransferTable(centre->db()).find(way)->state, TransferState::received) << "and stands where it came";
}

TEST_F(OlderProgram, aStallOfBeforeKeepsWhatItDoesNotKnowAndSells) {
    const auto baskets = newSeries(s12, 5);
    syncAll();
    const auto shown = [&] { return *ShelfView(s12.db(), Stall::number(12), s12.book().today()).find(baskets); };
    const auto was = shown();
    const auto price = was.price + Money::dinars(50);
    {
        const ProgramOfBefore before(prices);
        s12.device->reopen();
    }
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, centre->book().today(), price, was.floor));
    for (int i = 0; i < 2; ++i) {
        const auto reply = *acceptRequest(centre->book(), nextRequest(s12.book()));
        const ProgramOfBefore before(prices);
        ASSERT_TRUE(obeyReply(s12.book(), reply));
    }
    EXPECT_EQ(SyncStateTable(s12.db()).read().feed.seq, FeedTable(centre->db()).last()) << "it is not held up";
    EXPECT_EQ(shown().price, was.price);
    {
        const ProgramOfBefore before(prices);
        EXPECT_TRUE(sellOne(s12, baskets));
        EXPECT_THROW((void)s12.book().record(s12.vendor, PriceChanged{}), NotInThisProgram);
        EXPECT_EQ(refold(s12.db()), std::vector<std::string>{});
    }
    s12.device->reopen(); // updated
    EXPECT_EQ(shown().price, price);
    EXPECT_TRUE(ExceptionTable(s12.db()).all().empty());
}

} // namespace
} // namespace touat
