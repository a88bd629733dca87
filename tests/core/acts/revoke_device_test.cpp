// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device that was stolen is shut out, by the centre alone, before another takes its place.
#include "core/acts/revoke_device.h"

#include "core/acts/may_act.h"
#include "core/acts/refund.h"
#include "core/acts/sell.h"
#include "core/acts/transfer.h"
#include "core/book/document_view.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class ShutOut : public SeveralPlaces {
  protected:
    Reason refusal(const Result<Done>& result) { return result ? Reason::sessionOver : result.refusal().reason; }
    Result<Done> shutOut(TestPlace& at, RevokedFor reason = RevokedFor::stolen) {
        return revokeDevice(centre->book(), manager, at.book().stream(), reason);
    }
    SyncReply replyTo(Book& book) { return *acceptRequest(centre->book(), nextRequest(book)); }
};

TEST_F(ShutOut, aDeviceThatWasStolenIsToldNothingFromThatMomentOn) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    EXPECT_EQ(replyTo(s07.book()).status, SyncStatus::ok);
    ASSERT_TRUE(shutOut(s07));
    EXPECT_EQ(DeviceTable(centre->db()).find(s07.book().stream())->revoked, RevokedFor::stolen);
    ASSERT_TRUE(sellOne(s07, baskets)); // whoever has it sells on without a line
    const auto reply = replyTo(s07.book());
    EXPECT_EQ(reply.status, SyncStatus::closed);
    EXPECT_FALSE(reply.feed || reply.news || reply.former || reply.cosignature);
    ASSERT_TRUE(obeyReply(s07.book(), reply));
    EXPECT_EQ(mayAct(s07.book(), s07.vendor, Right::sell).refusal().reason, Reason::deviceReplaced);
    EXPECT_EQ(BalanceTable(centre->db()).goods("stock:S07", baskets), Quantity::pieces(10)) << "nothing was taken";
    roundOf(s07);
    EXPECT_EQ(exceptions("tail"), 1) << "somebody decides about what it did";
    EXPECT_EQ(exceptions("contradiction"), 0);
    sync(s12);
    EXPECT_EQ(DeviceTable(s12.db()).find(s07.book().stream())->revoked, RevokedFor::stolen) << "the others know";
}

TEST_F(ShutOut, theNextDeviceOfTheStallWorksAndHasWhatWasSent) {
    const auto baskets = newSeries(s07, 10);
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    ASSERT_TRUE(shutOut(s07, RevokedFor::broken));
    auto next = nextDevice(s07);
    EXPECT_EQ(next.book().stream(), (Stream{stall(7), 2}));
    EXPECT_EQ(DeviceTable(centre->db()).before(next.book().stream()), std::vector{s07.book().stream()});
    EXPECT_TRUE(DeviceTable(centre->db()).before(s07.book().stream()).empty());
    for (int i = 0; i < 20; ++i) {
        const auto answer = replyTo(next.book());
        ASSERT_EQ(answer.status, SyncStatus::ok);
        ASSERT_TRUE(obeyReply(next.book(), answer));
        while (projectNext(centre->book(), next.book().stream()) > 0) {
        }
    }
    EXPECT_TRUE(mayAct(next.book(), s07.vendor, Right::sell));
    EXPECT_EQ(BalanceTable(next.db()).goods("stock:S07", baskets), Quantity::pieces(9));
    EXPECT_EQ(refold(next.db()), std::vector<std::string>{});
}

TEST_F(ShutOut, byTheCentreAloneAndByWhomeverMayAndOnce) {
    const auto stolen = RevokedFor::stolen;
    EXPECT_EQ(refusal(revokeDevice(s07.book(), s07.owner, s12.book().stream(), stolen)), Reason::notAllowed);
    EXPECT_EQ(refusal(revokeDevice(centre->book(), s07.vendor, s12.book().stream(), stolen)), Reason::notAllowed);
    EXPECT_EQ(refusal(revokeDevice(centre->book(), manager, {stall(99), 1}, stolen)), Reason::streamUnknown);
    EXPECT_EQ(refusal(revokeDevice(centre->book(), manager, centre->book().stream(), stolen)),
              Reason::streamUnknown);
    ASSERT_TRUE(shutOut(s07));
    EXPECT_EQ(refusal(shutOut(s07, RevokedFor::lost)), Reason::deviceReplaced);
    (void)nextDevice(s12);
    EXPECT_EQ(refusal(shutOut(s12)), Reason::deviceReplaced) << "another has its place";
    // What a stall says of another's device is a contradiction and shuts out nobody.
    (void)timimoun.book().record(timimoun.owner, DeviceRevoked{stall(46), 1, stolen});
    sync(timimoun);
    EXPECT_EQ(exceptions("contradiction"), 1);
    EXPECT_FALSE(DeviceTable(centre->db()).isClosed(timimoun.book().stream()));
}

TEST_F(ShutOut, nobodyWaitsForWhatItWillNeverSay) {
    const auto piece = newPiece(s07);
    syncAll();
    keepCopy();
    const auto way = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{piece, Quantity::pieces(1)}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, way, {}));
    goOnFromCopy(); // the centre has forgotten what S07 sent
    sync(s12);
    const auto stands = ProjectionTable(centre->db()).read(s12.book().stream());
    ASSERT_LT(stands, s12.book().head().seq) << "it waits for S07";
    ASSERT_TRUE(shutOut(s07));
    sync(s12);
    EXPECT_EQ(ProjectionTable(centre->db()).read(s12.book().stream()), s12.book().head().seq);
}

} // namespace
} // namespace touat
