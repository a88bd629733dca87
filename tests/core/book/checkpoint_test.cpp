// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one side has signed for, the other cannot rewrite: not a whole journal with every hash in it made
// anew, which its chain alone would not give away.
#include "core/book/checkpoint.h"

#include <gtest/gtest.h>

#include "core/acts/close_day.h"
#include "core/book/document_view.h"
#include "core/book/stored_fact.h"
#include "core/journal/chain.h"
#include "core/sales/day_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat {
namespace {

constexpr std::int64_t dayMs = 24 * 3'600'000;

class Checkpoints : public given::SeveralPlaces {
  protected:
    void SetUp() override {
        basket = newSeries(s07, 10);
        ASSERT_TRUE(sellOne(s07, basket));
        sync(s07);
    }
    /// Somebody with the file and all our code: changes what the entry says, and every hash from there on.
    static void rewrite(Database& db, const Stream& stream, std::int64_t from, const std::string& word,
                        const std::string& other) {
        db.script("DROP TRIGGER IF EXISTS journal_is_never_changed");
        JournalTable journal(db);
        std::vector<std::string> texts;
        std::vector<Hash> old;
        journal.eachFrom(stream, from, [&](std::int64_t, std::string_view text, const Hash& hash) {
            texts.emplace_back(text);
            old.push_back(hash);
            return true;
        });
        const auto at = texts.front().find(word);
        ASSERT_NE(at, std::string::npos) << texts.front();
        texts.front().replace(at, word.size(), other);
        Hash before;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0) texts[i].replace(texts[i].find(old[i - 1].hex()), 64, before.hex());
            before = hashOfEntry(texts[i]);
            execute(db, "UPDATE journal SET entry = ?1, hash = ?2 WHERE stall = ?3 AND epoch = ?4 AND seq = ?5",
                    texts[i], before.span(), stream.stall, stream.epoch,
                    from + static_cast<std::int64_t>(i));
        }
    }
    void putBack(Database& db) { // for the end of the test, when every book refolds to itself
        db.script("CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal "
                  "BEGIN SELECT raise(ABORT, 'the journal is append-only'); END");
    }
    Stream stream() { return s07.book().stream(); }
    std::string broken(Book& book) { return brokenCheckpoint(book.db(), book.stream()); }
    std::vector<DayDigested> digests(Book& book) {
        std::vector<DayDigested> all;
        JournalTable(book.db()).eachByArrival([&](const EntryId& id, std::string_view) {
            if (auto digest = storedFact<DayDigested>(book.db(), id)) all.push_back(std::move(*digest));
        });
        return all;
    }

    ItemId basket;
};

TEST_F(Checkpoints, eachSideKeepsWhatTheOtherSigned) {
    const auto head = s07.book().head();
    EXPECT_EQ(CheckpointTable(centre->db()).newest(stream(), stream()), head.seq);
    EXPECT_EQ(CheckpointTable(s07.db()).newest(stream(), centre->book().stream()), head.seq);
    EXPECT_EQ(broken(centre->book()), "");
    EXPECT_EQ(broken(s07.book()), "");
    const auto all = CheckpointTable(s07.db()).all();
    ASSERT_EQ(all.size(), 1U); // one a day
    EXPECT_EQ(all[0].text(), "touat S07-1\n" + std::to_string(head.seq) + '\n' + head.hash.hex() + '\n' +
                                 std::to_string(all[0].signedAt.utcMs()) + '\n');
    clock.pass(dayMs);
    ASSERT_TRUE(sellOne(s07, basket));
    sync(s07);
    EXPECT_EQ(CheckpointTable(s07.db()).all().size(), 2U);
}

TEST_F(Checkpoints, aStallThatRewritesItsPastIsFoundOut) {
    rewrite(s07.db(), stream(), 1, "\"fr\":\"S07\"", "\"fr\":\"S08\"");
    ASSERT_TRUE(verifyChain(JournalTable(s07.db()), stream(), ChainKind::whole)) << "the chain alone says nothing";
    EXPECT_NE(broken(s07.book()).find("names another entry"), std::string::npos) << broken(s07.book());
    rewrite(s07.db(), stream(), 1, "\"fr\":\"S08\"", "\"fr\":\"S07\"");
    EXPECT_EQ(broken(s07.book()), "");
    putBack(s07.db());
}

TEST_F(Checkpoints, aCentreThatRewritesAStallsPastIsFoundOut) {
    rewrite(centre->db(), stream(), 1, "\"fr\":\"S07\"", "\"fr\":\"S08\"");
    EXPECT_NE(broken(centre->book()).find("signed by S07-1, names another entry"), std::string::npos);
    rewrite(centre->db(), stream(), 1, "\"fr\":\"S08\"", "\"fr\":\"S07\"");
    EXPECT_EQ(broken(centre->book()), "");
    putBack(centre->db());
}

TEST_F(Checkpoints, whatTheCentreSignedForMayNotGoMissing) {
    const auto book = s07.book().head();
    Checkpoint word;
    for (const auto& each : CheckpointTable(s07.db()).all())
        word = each;
    ASSERT_EQ(word.head.seq, book.seq);
    const auto& seed = *centre->book().surroundings().seed;
    CheckpointTable(s07.db()).keep(signCheckpoint(seed, word.signer, stream(), {book.seq + 1, book.hash},
                                                  word.signedAt)); // as if the end had been cut off
    EXPECT_NE(broken(s07.book()).find("goes further than the journal"), std::string::npos);
    CheckpointTable(centre->db()).keep(signCheckpoint(*s07.book().surroundings().seed, stream(), stream(),
                                                      {book.seq + 5, book.hash}, word.signedAt));
    EXPECT_EQ(broken(centre->book()), "") << "it may be on its way";
}

TEST_F(Checkpoints, aSignatureThatIsNotTheirsIsNoWord) {
    auto request = nextRequest(s07.book());
    const auto good = request.headSignature;
    ASSERT_TRUE(good);
    request.headSignature = signCheckpoint(*s12.book().surroundings().seed, stream(), stream(),
                                           {request.headSeq, request.headHash}, request.at)
                                .signature;
    const auto refused = acceptRequest(centre->book(), request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().reason, Reason::signatureWrong);
    request.headSignature = good;
    request.headSeq += 1; // it was given for another head
    EXPECT_FALSE(acceptRequest(centre->book(), request));

    ASSERT_TRUE(sellOne(s07, basket));
    auto reply = *acceptRequest(centre->book(), nextRequest(s07.book()));
    ASSERT_TRUE(reply.cosignature);
    reply.cosignature = std::string(128, '0');
    const auto before = CheckpointTable(s07.db()).newest(stream(), centre->book().stream());
    ASSERT_TRUE(obeyReply(s07.book(), reply)); // the sale is level, the word is not kept
    EXPECT_EQ(CheckpointTable(s07.db()).newest(stream(), centre->book().stream()), before);
    execute(s07.db(), "UPDATE checkpoint SET signature = ?1", std::string(128, '0'));
    EXPECT_NE(broken(s07.book()).find("does not bear its signature"), std::string::npos);
}

// A stolen tablet has the keys to sign with, and one word of it would have stood against every copy of the centre.
TEST_F(Checkpoints, aDeviceThatSignsForAnotherEntryThanItSendsEndsNoCopies) {
    ASSERT_TRUE(sellOne(s07, basket));
    const auto before = CheckpointTable(centre->db()).newest(stream(), stream());
    const auto stored = JournalTable(centre->db()).head(stream()).seq;
    auto request = nextRequest(s07.book());
    request.headHash = hashOfEntry("another");
    request.headSignature = signCheckpoint(*s07.book().surroundings().seed, stream(), stream(),
                                           {request.headSeq, request.headHash}, request.at)
                                .signature;
    for (int i = 0; i < 2; ++i) EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::fork);
    EXPECT_EQ(JournalTable(centre->db()).head(stream()).seq, stored) << "of two stories none is taken";
    EXPECT_EQ(exceptions("forked"), 1);
    EXPECT_EQ(CheckpointTable(centre->db()).newest(stream(), stream()), before);
    EXPECT_EQ(broken(centre->book()), "");
    sync(s07);
    EXPECT_EQ(CheckpointTable(centre->db()).newest(stream(), stream()), s07.book().head().seq);
    // Of what the centre has for long, too.
    request = nextRequest(s07.book());
    request.at = Moment::utcMs(request.at.utcMs() + dayMs);
    request.headHash = hashOfEntry("another");
    request.headSignature = signCheckpoint(*s07.book().surroundings().seed, stream(), stream(),
                                           {request.headSeq, request.headHash}, request.at)
                                .signature;
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::fork);
    EXPECT_EQ(broken(centre->book()), "");
}

TEST_F(Checkpoints, aWordOnWhatHasNotComeIsKeptWhenItComes) {
    // It signed for a sale that its disk then lost, and sold something else (238).
    auto request = nextRequest(s07.book());
    ASSERT_TRUE(request.entries.empty());
    request.headSeq += 1;
    request.headHash = hashOfEntry("lost");
    request.headSignature = signCheckpoint(*s07.book().surroundings().seed, stream(), stream(),
                                           {request.headSeq, request.headHash}, request.at)
                                .signature;
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::ok);
    EXPECT_LT(CheckpointTable(centre->db()).newest(stream(), stream()), request.headSeq);
    ASSERT_TRUE(sellOne(s07, basket));
    sync(s07);
    EXPECT_EQ(broken(centre->book()), "");
    EXPECT_EQ(CheckpointTable(centre->db()).newest(stream(), stream()), s07.book().head().seq);
    EXPECT_EQ(exceptions("forked"), 0);
}

TEST_F(Checkpoints, aTillThatDoesNotSignYetIsServedAsBefore) {
    ASSERT_TRUE(sellOne(s07, basket));
    auto request = nextRequest(s07.book());
    request.headSignature.reset();
    const auto read = readSyncRequest(textOf(request));
    ASSERT_TRUE(read);
    const auto reply = acceptRequest(centre->book(), *read);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->cursorSeq, s07.book().head().seq);
    EXPECT_FALSE(reply->cosignature);
}

TEST_F(Checkpoints, oneDigestADayHoldsAllJournals) {
    EXPECT_TRUE(digests(centre->book()).empty()) << "the first day is not over";
    clock.pass(dayMs);
    syncAll();
    syncAll();
    auto all = digests(centre->book());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].day, centre->book().today().plus(-1));
    EXPECT_EQ(all[0].heads.size(), 4U);
    EXPECT_EQ(all[0].previous, Hash{});
    clock.pass(3 * dayMs); // nobody came for two days
    ASSERT_TRUE(sellOne(s12, newSeries(s12, 2)));
    syncAll();
    all = digests(centre->book());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].previous, all[0].digest);
    for (auto* book : {&centre->book(), &s07.book(), &s12.book()}) {
        EXPECT_EQ(broken(*book), "");
        EXPECT_EQ(DigestTable(book->db()).newest()->hash, all[1].digest);
    }
}

TEST_F(Checkpoints, aDigestGivesAwayWhatWasRewrittenAnywhere) {
    clock.pass(dayMs);
    syncAll();
    execute(centre->db(), "DELETE FROM checkpoint");
    rewrite(centre->db(), stream(), 1, "\"fr\":\"S07\"", "\"fr\":\"S08\"");
    EXPECT_NE(broken(centre->book()).find("names another entry S07-1-"), std::string::npos)
        << broken(centre->book());
    rewrite(centre->db(), stream(), 1, "\"fr\":\"S08\"", "\"fr\":\"S07\"");
    putBack(centre->db());

    auto digest = digests(centre->book()).at(0);
    digest.heads.pop_back();
    EXPECT_NE(digestOf(digest), digest.digest);
    digest = digests(centre->book()).at(0);
    digest.previous = hashOfEntry("x");
    EXPECT_NE(digestOf(digest), digest.digest);
    digest.digest = digestOf(digest); // a sum of its own
    const auto key = DeviceTable(s07.db()).newest(Stall::centre())->publicKey;
    EXPECT_FALSE(signatureHolds(key, digestText(digest), digest.signature));
}

TEST_F(Checkpoints, aReportOfTheDaySaysWhereTheJournalStands) {
    auto& book = s07.book();
    const auto day = DayTable(book.db()).openAt(book.stall());
    ASSERT_TRUE(day);
    auto paper = printedDay(book, s07.owner, day->id);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->head, (EntryId{stream(), book.head().seq}));
    EXPECT_EQ(paper->headHash, book.head().hash);
    EXPECT_FALSE(paper->digest);
    clock.pass(dayMs);
    syncAll();
    ASSERT_TRUE(closeDay(book, s07.owner, given::drawerOf(Money::dinars(5850)), Money{}, ""));
    const auto closing = book.head();
    ASSERT_TRUE(openDay(book, s07.vendor, book.today(), given::drawerOf(Money::dinars(5850))));
    paper = printedDay(book, s07.owner, day->id);
    ASSERT_TRUE(paper && paper->isFinal());
    EXPECT_EQ(paper->head.seq, closing.seq) << "as it stood then";
    EXPECT_EQ(paper->headHash, closing.hash);
    ASSERT_TRUE(paper->digest);
    EXPECT_EQ(paper->digest->hash, digests(centre->book()).at(0).digest);
}

} // namespace
} // namespace touat
