// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre burns down and goes on from a copy: the journals of the stalls tell it again what it
// forgot, in whatever order they call (rules R4 and R5).
#include "core/acts/change_price.h"
#include "core/acts/transfer.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/stock/item_table.h"
#include "core/stock/transfer_table.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Restored : public SeveralPlaces {
  protected:
    void expectLevel(TestPlace& at) {
        const auto head = JournalTable(centre->db()).head(at.book().stream());
        EXPECT_EQ(head.seq, at.book().head().seq);
        EXPECT_EQ(head.hash, at.book().head().hash);
        const auto feed = SyncStateTable(at.db()).read().feed;
        EXPECT_EQ(feed, (FeedPosition{centre->book().identity().feedEpoch,
                                      FeedTable(centre->db()).last()}));
    }
};

TEST_F(Restored, theStallsTellAgainWhatTheCopyLacks) { // R4
    keepCopy();
    const auto basket = newSeries(s07, 5);
    ASSERT_TRUE(sellOne(s07, basket));
    (void)newPiece(s12);
    syncAll();
    goOnFromCopy();
    EXPECT_EQ(centre->book().stream(), (Stream{Stall::centre(), 2}));
    EXPECT_EQ(centre->book().identity().feedEpoch, 2);
    EXPECT_EQ(levelAt(s07, basket), Quantity::pieces(4));
    syncAll();
    for (auto* place : {&s07, &s12, &timimoun})
        expectLevel(*place);
    EXPECT_EQ(BalanceTable(centre->db()).goods("stock:S07", basket), Quantity::pieces(4));
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception"), 0);
    // What the centre writes from now on reaches the stalls, and is nobody else's entry.
    const auto piece = newPiece(s07);
    syncAll();
    ASSERT_TRUE(changePrice(centre->book(), manager, piece, centre->book().today(),
                            Money::dinars(25'000), Money::dinars(20'000)));
    syncAll();
    EXPECT_EQ(ShelfView(s07.db(), stall(7), s07.book().today()).find(piece)->price,
              Money::dinars(25'000));
}

TEST_F(Restored, whoeverKnowsAllOfAPageAsksOnAtOnce) { // R4
    const auto basket = newSeries(s07, 5);
    syncAll();
    for (int i = 0; i < 250; ++i) // more than one reply takes
        ASSERT_TRUE(changePrice(centre->book(), manager, basket, centre->book().today(),
                                Money::dinars(1'000 + i)));
    syncAll();
    keepCopy();
    goOnFromCopy();
    int rounds = 0;
    for (bool more = true; more; ++rounds) {
        ASSERT_LT(rounds, 10);
        const auto reply = acceptRequest(centre->book(), nextRequest(s07.book()));
        ASSERT_TRUE(reply);
        more = obeyReply(s07.book(), *reply)->moreToDo;
    }
    EXPECT_GT(rounds, 1);
    expectLevel(s07);
}

TEST_F(Restored, aReceiverThatCallsFirstWaitsForTheSender) { // R5
    const auto piece = newPiece(s07);
    syncAll();
    keepCopy();
    const auto sent = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                 {{piece, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, sent, {}));
    ASSERT_TRUE(sellOne(s12, piece));
    syncAll();
    goOnFromCopy();
    sync(s12); // tells of a transfer that the centre has forgotten
    EXPECT_EQ(exceptions("transfer_twice"), 0);
    EXPECT_FALSE(TransferTable(centre->db()).find(sent));
    centre->reopen();
    EXPECT_EQ(refold(centre->db()), std::vector<std::string>{}); // it waits in a refold, too
    sync(s07);
    projectAll(centre->book());
    EXPECT_EQ(TransferTable(centre->db()).find(sent)->state, TransferState::received);
    EXPECT_EQ(PieceTable(centre->db()).find(piece)->state, PieceState::sold);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception"), 0);
    syncAll();
    expectLevel(s12);
}

TEST_F(Restored, whoeverWasFollowedByAnotherDeviceIsNotWaitedFor) { // R5
    const auto piece = newPiece(s07);
    syncAll();
    keepCopy();
    const auto sent = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                 {{piece, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, sent, {}));
    goOnFromCopy();
    sync(s12);
    EXPECT_EQ(exceptions("transfer_twice"), 0);
    EnrolRequest request; // the sender's device is lost as well
    request.code = *makeEnrolCode(centre->book(), manager, stall(7));
    request.publicKey = hashOfEntry("another key");
    ASSERT_TRUE(enrol(centre->book(), request));
    projectAll(centre->book());
    EXPECT_EQ(exceptions("transfer_twice"), 1);
    EXPECT_EQ(ProjectionTable(centre->db()).read(s12.book().stream()), s12.book().head().seq);
}

// The sender's device was set back as well, and gave the number of the transfer to another one.
TEST_F(Restored, aWordAboutATransferAnswersThatOneAndNoOtherOfItsName) { // R5
    const auto baskets = newSeries(s07, 20);
    syncAll();
    keepCopy();
    const auto kept = folder / "S07.kept";
    s07.device->close();
    std::filesystem::copy_file(s07.device->file(), kept);
    s07.device->reopen();
    const auto send = [&](int pieces) {
        return *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{baskets, Quantity::pieces(pieces)}}, "");
    };
    const auto first = send(5);
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, first, {})); // all five
    goOnFromCopy();
    s07.device->close();
    std::filesystem::remove(s07.device->file().string() + "-wal");
    std::filesystem::copy_file(kept, s07.device->file(), std::filesystem::copy_options::overwrite_existing);
    s07.device->reopen();
    ASSERT_EQ(send(8), first) << "one name for two transfers";
    sync(s07);
    sync(s12); // took five, as it says, of what is eight here
    EXPECT_EQ(exceptions("transfer_twice"), 1) << "its word is kept, and is a question for the manager";
    EXPECT_EQ(exceptions("contradiction"), 0);
    EXPECT_EQ(TransferTable(centre->db()).find(first)->state, TransferState::sent) << "nobody received that one";
    ASSERT_TRUE(receiveTransfer(centre->book(), manager, first, {{baskets, Quantity::pieces(6), Shortfall::missing}}));
    // And a settlement is of what its receiver left, and of no other word about it.
    TransferSettled other;
    other.transfer = first;
    other.from = stall(7);
    other.to = stall(12);
    other.lines = {{baskets, ItemKind::series, onePiece, Quantity{}}};
    (void)s07.book().record(s07.vendor, other);
    sync(s07);
    EXPECT_EQ(exceptions("transfer_twice"), 2);
    EXPECT_EQ(TransferTable(centre->db()).find(first)->state, TransferState::differs);
    ASSERT_TRUE(settleTransfer(centre->book(), manager, first, {{baskets, Quantity::pieces(2)}}));
    EXPECT_EQ(TransferTable(centre->db()).find(first)->state, TransferState::settled);
}

// Under the number stands something else altogether: it has come, and nothing more will.
TEST_F(Restored, whoeverNamesAnEntryThatIsNoTransferDoesNotWaitForOne) { // R5
    const auto piece = newPiece(s07);
    syncAll();
    TransferReceived word;
    word.transfer = TransferId::of(piece.entry()); // the entry that registered it
    word.from = stall(7);
    word.to = stall(12);
    word.lines = {{piece, ItemKind::piece, onePiece, onePiece, Shortfall::none, std::nullopt}};
    (void)s12.book().record(s12.vendor, word);
    sync(s12);
    EXPECT_EQ(ProjectionTable(centre->db()).read(s12.book().stream()), s12.book().head().seq);
    EXPECT_EQ(exceptions("transfer_twice"), 1);
}

TEST_F(Restored, aDeviceThatTheCopyForgotKeepsItsNumberForItself) {
    keepCopy();
    const auto anotherDevice = [&](const char* key) {
        EnrolRequest request;
        request.code = *makeEnrolCode(centre->book(), manager, stall(7));
        request.publicKey = hashOfEntry(key);
        return enrol(centre->book(), request)->epoch;
    };
    EXPECT_EQ(anotherDevice("the second"), 2);
    goOnFromCopy();
    EXPECT_EQ(anotherDevice("the third"), 17);
    EXPECT_EQ(anotherDevice("the fourth"), 18);
}

TEST_F(Restored, theNextCopyGoesBeyondWhatAnybodyRemembers) {
    keepCopy();
    goOnFromCopy();
    const auto file = centre->file();
    centre->close();
    Surroundings around{clock, centre->random(), {}, PinCost::test};
    giveKeys(around, loadKeys(keysBeside(file)));
    Book::goOnFromCopy(file, around, 6);
    centre->reopen();
    EXPECT_EQ(centre->book().stream().epoch, 7);
    syncAll();
    expectLevel(s07);
}

} // namespace
} // namespace touat
