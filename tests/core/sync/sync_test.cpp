// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stall and centre talking: rules R1 to R3 and R6, with every message lost, repeated or late.
#include <rapidcheck/gtest.h>

#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/rule_exception.h"
#include "core/journal/balance_table.h"
#include "core/journal/json_value.h"
#include "core/people/staff_table.h"
#include "core/acts/move_goods.h"
#include "core/sales/sales_view.h"
#include "core/sales/sale_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "core/stock/place_table.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;

/// A centre with a manager, artisan and contract, and stall S07 enrolled with it.
class Sync : public ::testing::Test {
  protected:
    void SetUp() override {
        centre = std::make_unique<TestDevice>(folder, "centre", Stall::centre(), clock, 1);
        NewStaff boss;
        boss.name = {"مدير", "Directeur"};
        boss.role = Role::manager;
        boss.pin = "2580";
        manager = {*admitStaff(centre->book(), Person::commandLine(), boss), Role::manager};
        NewStaff vendor;
        vendor.name = {"سالم", "Salem"};
        vendor.stall = Stall::number(7);
        vendor.pin = "1397";
        seller = {*admitStaff(centre->book(), manager, vendor), Role::seller};
        NewArtisan artisan;
        artisan.name = {"فاطمة", "Fatma"};
        artisan.pin = "4826";
        fatma = *registerArtisan(centre->book(), manager, artisan);
        contract = *signPaper(centre->book(), manager, fatma, Stall::number(7),
                                 fifteenPercent());
        stall = enrolled("S07", Stall::number(7), 7);
    }

    void TearDown() override {
        for (auto* device : {centre.get(), stall.get()}) {
            if (device == nullptr) continue;
            device->reopen();
            EXPECT_EQ(refold(device->db()), std::vector<std::string>{});
        }
    }

    std::unique_ptr<TestDevice> enrolled(const std::string& name, Stall at, std::uint64_t seed) {
        const auto [reply, keys] = given::admitted(centre->book(), manager, at, seed);
        return std::make_unique<TestDevice>(folder, name, reply, keys, clock, seed);
    }

    /// One message there and back, as text, as the line carries it.
    Result<SyncOutcome> round() {
        const auto request = readSyncRequest(textOf(nextRequest(stall->book())));
        EXPECT_TRUE(request);
        const auto reply = acceptRequest(centre->book(), *request);
        if (!reply) return reply.refusal();
        while (projectNext(centre->book(), stall->book().stream()) > 0) {
        }
        return obeyReply(stall->book(), *readSyncReply(textOf(*reply)));
    }
    void syncFully() {
        for (int i = 0; i < 100; ++i) {
            const auto outcome = round();
            ASSERT_TRUE(outcome);
            if (!outcome->moreToDo && outcome->unsent == 0) return;
        }
        FAIL() << "a run that ends in connectivity converges";
    }
    ItemId stockSeries(int pieces) {
        auto baskets = card("Basket", Money::dinars(850), Money::dinars(800));
        baskets.artisan = fatma;
        baskets.contract = contract;
        const auto item = *registerItem(stall->book(), seller, ItemKind::series, baskets);
        EXPECT_TRUE(takeDeposit(stall->book(), seller, fatma, contract,
                                {{item, Quantity::pieces(pieces)}}));
        return item;
    }
    void openTheDay() {
        ASSERT_TRUE(openDay(stall->book(), seller, stall->book().today(),
                            drawerOf(Money::dinars(5000))));
    }
    void sellOne(ItemId item) {
        auto& book = stall->book();
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        ASSERT_TRUE(basket.add(*ShelfView(book.db(), book.stall(), book.today()).find(item),
                               book.stall()));
        ASSERT_TRUE(sell(book, seller, basket, {exactCash(basket.total())}));
    }
    StreamHead atCentre() { return JournalTable(centre->db()).head(stall->book().stream()); }

    StillClock clock;
    TemporaryFolder folder;
    std::unique_ptr<TestDevice> centre;
    std::unique_ptr<TestDevice> stall;
    Person manager;
    Person seller;
    ArtisanId fatma;
    ContractId contract;
};

TEST_F(Sync, whatAStallRecordsTheCentreKnowsAndTheFeedComesDown) {
    syncFully();
    const auto item = stockSeries(20);
    openTheDay();
    sellOne(item);
    syncFully();
    EXPECT_EQ(atCentre().seq, stall->book().head().seq);
    EXPECT_EQ(atCentre().hash, stall->book().head().hash);
    for (const auto* account : {"drawer:S07", "commission:S07"})
        EXPECT_EQ(BalanceTable(centre->db()).money(account),
                  BalanceTable(stall->db()).money(account));
    EXPECT_EQ(-BalanceTable(centre->db()).money(account::artisan(fatma)),
              Money::centimes(72'250));
    // A price changed at the centre reaches the shelf.
    ASSERT_TRUE(changePrice(centre->book(), manager, item, centre->book().today(),
                            Money::dinars(900), Money::dinars(900)));
    syncFully();
    EXPECT_EQ(ShelfView(stall->db(), stall->book().stall(), stall->book().today())
                  .find(item)
                  ->price,
              Money::dinars(900));
    EXPECT_EQ(stall->db().integer("SELECT count(*) FROM exception"), 0);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception"), 0);
}

TEST_F(Sync, onlyWhatConcernsAStallIsSentToIt) {
    NewStaff other;
    other.name = {"", "Vendor of stall 8"};
    other.stall = Stall::number(8);
    other.pin = "2846";
    ASSERT_TRUE(admitStaff(centre->book(), manager, other));
    syncFully();
    EXPECT_EQ(StaffTable(stall->db()).at(Stall::number(7)).size(), 2U);
    EXPECT_EQ(stall->db().integer("SELECT count(*) FROM staff"), 2);
    EXPECT_EQ(SyncStateTable(stall->db()).read().feed.seq, FeedTable(centre->db()).last());
}

TEST_F(Sync, row92_aLostReplyIsRepeatedWithoutEffect) {
    syncFully();
    openTheDay();
    const auto request = nextRequest(stall->book());
    ASSERT_TRUE(acceptRequest(centre->book(), request)); // the reply never arrives
    ASSERT_TRUE(acceptRequest(centre->book(), request));
    EXPECT_EQ(atCentre().seq, stall->book().head().seq);
    syncFully();
    EXPECT_EQ(atCentre().seq, stall->book().head().seq);
}

TEST_F(Sync, aGapGetsTheTrueCursor) {
    syncFully();
    openTheDay();
    auto request = nextRequest(stall->book());
    request.from += 5;
    const auto reply = acceptRequest(centre->book(), request);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, SyncStatus::ok);
    EXPECT_EQ(reply->cursorSeq, stall->book().head().seq - 1);
}

TEST_F(Sync, theCursorIsObeyedAlsoWhenItMovesBack) { // R2
    openTheDay();
    syncFully();
    auto state = SyncStateTable(stall->db()).read();
    SyncReply reply;
    reply.cursorSeq = 1;
    reply.cursorHash = *JournalTable(stall->db()).hashAt({stall->book().stream(), 1});
    ASSERT_TRUE(obeyReply(stall->book(), reply));
    EXPECT_EQ(nextRequest(stall->book()).from, 2);
    syncFully();
    EXPECT_EQ(SyncStateTable(stall->db()).read().cursor.seq, state.cursor.seq);
}

TEST_F(Sync, aRolledBackDeviceLocksItselfAndSaysSo) { // R2
    syncFully();
    stall->close();
    const auto copy = folder / "old.book";
    std::filesystem::copy_file(stall->file(), copy);
    stall->reopen();
    openTheDay();
    syncFully();
    stall->close();
    std::filesystem::remove(stall->file());
    std::filesystem::rename(copy, stall->file()); // an old backup was put back
    stall->reopen();
    clock.pass(1000);
    ASSERT_TRUE(openDay(stall->book(), seller, stall->book().today().plus(1), {}));
    const auto outcome = round();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.refusal().reason, Reason::streamForked);
    EXPECT_EQ(openDay(stall->book(), seller, stall->book().today(), {}).refusal().reason,
              Reason::deviceLocked);
    EXPECT_FALSE(round()); // it repeats its claim
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception WHERE kind = 'forked'") > 0,
              true);
}

TEST_F(Sync, feedItemsApplyOnlyFromWhereTheStallStands) { // R3
    const auto request = nextRequest(stall->book());
    const auto reply = *acceptRequest(centre->book(), request);
    ASSERT_TRUE(reply.feed);
    ASSERT_TRUE(obeyReply(stall->book(), reply));
    const auto staff = stall->db().integer("SELECT count(*) FROM staff");
    ASSERT_TRUE(obeyReply(stall->book(), reply)); // the same reply, late
    EXPECT_EQ(stall->db().integer("SELECT count(*) FROM staff"), staff);
    auto skipped = reply;
    skipped.feed->base += 10;
    skipped.feed->upTo += 10;
    const auto before = SyncStateTable(stall->db()).read().feed;
    ASSERT_TRUE(obeyReply(stall->book(), skipped));
    EXPECT_EQ(SyncStateTable(stall->db()).read().feed, before);
}

TEST_F(Sync, malformedEntriesTakeNothingOfTheRequest) {
    syncFully();
    openTheDay();
    const auto before = atCentre();
    auto request = nextRequest(stall->book());
    request.entries.push_back("{\"format\":1}");
    EXPECT_EQ(acceptRequest(centre->book(), request).refusal().reason, Reason::bytesUnreadable);
    EXPECT_EQ(atCentre().seq, before.seq);
    for (const auto* text : {"", "{", "[]", "null", "{\"proto\":1}", "{\"proto\":\"1\"}"})
        EXPECT_FALSE(readSyncRequest(text)) << text;
    EXPECT_EQ(readSyncRequest(std::string(mostRequestBytes + 1, ' ')).refusal().reason,
              Reason::tooLarge);
    auto good = textOf(nextRequest(stall->book()));
    EXPECT_TRUE(readSyncRequest(good));
    good.insert(1, "\"extra\":1,");
    EXPECT_FALSE(readSyncRequest(good));
}

TEST_F(Sync, anotherHistoryIsAForkAndChangesNothing) {
    syncFully();
    openTheDay();
    const auto before = atCentre();
    auto request = nextRequest(stall->book());
    request.prev = hashOfEntry("elsewhere");
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::fork);
    request = nextRequest(stall->book());
    const auto at = request.entries[0].find("5000");
    ASSERT_NE(at, std::string::npos);
    request.entries[0][at] = '6'; // an entry altered on its way is another than its device signed
    const auto altered = acceptRequest(centre->book(), request);
    ASSERT_TRUE(altered);
    EXPECT_EQ(altered->status, SyncStatus::fork);
    EXPECT_EQ(before.seq, atCentre().seq);
}

TEST_F(Sync, whateverADeviceClaimsSomebodyIsAskedOnce) {
    syncFully();
    const auto before = centre->book().head().seq;
    auto request = nextRequest(stall->book());
    request.headSignature.reset();
    request.claim = std::string(199, 'x') + "ع"; // the 200th byte is half a letter
    for (int i = 1; i <= 3; ++i) {
        request.headSeq = i;
        EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::fork);
    }
    EXPECT_EQ(centre->book().head().seq, before + 1);
    const auto asked = ExceptionTable(centre->db()).of(stall->book().stream(), "forked");
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].subject, std::string(199, 'x'));
    // Once it is decided another claim is another question, and the same one is not.
    const auto decide = [&](const FoundException& found) {
        ASSERT_TRUE(ruleException(centre->book(), manager, ExceptionId::of(found.entry), found.kind,
                                  {Ruling::stands, {}}, ""));
    };
    decide(asked[0]);
    request.headSeq = 1;
    (void)acceptRequest(centre->book(), request);
    EXPECT_EQ(ExceptionTable(centre->db()).of(stall->book().stream(), "forked").size(), 1U);
    request.headSeq = 2;
    (void)acceptRequest(centre->book(), request);
    EXPECT_EQ(ExceptionTable(centre->db()).of(stall->book().stream(), "forked").size(), 2U);
}

TEST_F(Sync, whatNoDeviceCouldSayIsNotRead) {
    auto request = nextRequest(stall->book());
    request.app = std::string(65, 'x'); // it would stay in memory
    EXPECT_FALSE(readSyncRequest(textOf(request)));
    request.app = "0.6";
    EXPECT_TRUE(readSyncRequest(textOf(request)));
    request.headSeq = id_bits::seqMax + 1;
    EXPECT_FALSE(readSyncRequest(textOf(request)));
}

TEST_F(Sync, anUnknownDeviceIsToldSo) {
    auto request = nextRequest(stall->book());
    request.stall = Stall::number(9);
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::unknown);
    request.stall = Stall::centre();
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::unknown);
    request = nextRequest(stall->book());
    request.protocol = 2;
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::upgrade);
    SyncReply unknown;
    unknown.status = SyncStatus::unknown;
    EXPECT_EQ(obeyReply(stall->book(), unknown).refusal().reason, Reason::streamUnknown);
    unknown.status = SyncStatus::upgrade;
    EXPECT_EQ(obeyReply(stall->book(), unknown).refusal().reason, Reason::centreRefused);
}

TEST_F(Sync, entriesOfANewerProgramAreStoredAndAcknowledged) { // R6
    syncFully();
    Envelope envelope;
    envelope.id = stall->book().nextEntry();
    envelope.prev = stall->book().head().hash;
    envelope.type = "moon_landed";
    envelope.at = clock.now();
    const auto entry = writeEntry(envelope, json::Value::object({{"where", "Reggane"}}));
    auto request = nextRequest(stall->book());
    request.entries.push_back(entry.text);
    const auto reply = *acceptRequest(centre->book(), request);
    EXPECT_EQ(reply.cursorSeq, envelope.id.seq);
    EXPECT_EQ(reply.cursorHash, entry.hash);
    EXPECT_EQ(projectNext(centre->book(), stall->book().stream()), 0);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception"), 0);
    stall.reset(); // its book does not have that entry
}

TEST_F(Sync, aPieceClaimedTwiceIsAQuestionNotALoss) {
    // Two stalls claim one carpet: what a transfer gone wrong would leave.
    syncFully();
    auto rug = card("Carpet", Money::dinars(42'000));
    const auto carpet = *registerItem(stall->book(), seller, ItemKind::piece, rug);
    ASSERT_TRUE(receiveGoods(stall->book(), seller, {{carpet, Quantity::pieces(1)}}));
    openTheDay();
    sellOne(carpet);
    syncFully();
    Envelope envelope;
    EntryReader reader;
    std::string text;
    JournalTable(stall->db())
        .eachFrom(stall->book().stream(), stall->book().head().seq,
                  [&](std::int64_t, std::string_view each, const Hash&) {
                      text = each;
                      return true;
                  });
    envelope = *reader.read(text);
    auto body = json::Value::parse(text)["body"];
    body["document"]["number"] = 2;
    body["document"]["basket"] = 77;
    envelope.prev = stall->book().head().hash;
    envelope.id = stall->book().nextEntry();
    envelope.totals.documents += 1;
    envelope.totals.sales += 4'200'000;
    const auto again = writeEntry(envelope, body);
    auto request = nextRequest(stall->book());
    request.entries.push_back(again.text);
    EXPECT_EQ(acceptRequest(centre->book(), request)->status, SyncStatus::ok);
    projectNext(centre->book(), stall->book().stream());
    EXPECT_EQ(SalesView(centre->db()).report().receipts, 2); // no sale is lost
    EXPECT_EQ(centre->db().text("SELECT kind FROM exception"), "piece_claimed");
    stall.reset();
}

TEST_F(Sync, aContradictionIsKeptAndStopsNobody) {
    syncFully();
    openTheDay();
    syncFully();
    // The same receipt number twice from a device gone wrong.
    const auto item = stockSeries(5);
    sellOne(item);
    auto request = nextRequest(stall->book());
    EntryReader reader;
    auto envelope = *reader.read(request.entries.back());
    auto body = json::Value::parse(request.entries.back())["body"];
    body["document"]["basket"] = 99;
    envelope.prev = hashOfEntry(request.entries.back());
    envelope.id.seq += 1;
    envelope.totals.documents += 1;
    request.entries.push_back(writeEntry(envelope, body).text);
    ASSERT_TRUE(acceptRequest(centre->book(), request));
    EXPECT_EQ(projectNext(centre->book(), stall->book().stream()), 0);
    EXPECT_EQ(centre->db().text("SELECT kind FROM exception"), "contradiction");
    EXPECT_EQ(SalesView(centre->db()).report().receipts, 1);
    stall.reset();
}

// What is stored and not applied yet comes after what the centre does meanwhile, in a refold as well.
TEST_F(Sync, aRefoldKeepsTheOrderInWhichTheTablesHeard) {
    syncFully();
    openTheDay();
    sellOne(stockSeries(20));
    syncFully();
    clock.pass(8LL * 86'400'000); // it can be paid out
    ASSERT_TRUE(payArtisan(stall->book(), Person::commandLine(), fatma, {}));
    ASSERT_TRUE(acceptRequest(centre->book(), nextRequest(stall->book()))); // stored, no more
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {}));            // of the same line
    syncFully();
    EXPECT_EQ(refold(centre->db()), std::vector<std::string>{});
    stall.reset(); // the two of them have to talk
}

TEST_F(Sync, enrolmentCodesWorkOnceAndNotForLong) {
    const auto code = *makeEnrolCode(centre->book(), manager, Stall::number(9));
    EXPECT_EQ(makeEnrolCode(centre->book(), seller, Stall::number(9)).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(makeEnrolCode(centre->book(), manager, Stall::centre()).refusal().reason,
              Reason::stallTaken);
    auto mumbled = code;
    for (auto& c : mumbled) c = c == '0' ? 'o' : static_cast<char>(std::tolower(c));
    ASSERT_TRUE(readEnrolCode(mumbled));
    EXPECT_EQ(readEnrolCode(mumbled)->secret, readEnrolCode(code)->secret);
    EXPECT_FALSE(readEnrolCode(code.substr(1)));
    EXPECT_FALSE(readEnrolCode(""));
    EXPECT_FALSE(readEnrolCode(std::string(26, 'U')));
    const std::vector<std::string> certificate{"-----BEGIN CERTIFICATE-----", "abc"};
    const auto hello =
        answerHello(centre->book(), {readEnrolCode(code)->lookup()}, certificate);
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->proof, readEnrolCode(code)->proofOf(certificate));
    EXPECT_NE(hello->proof, readEnrolCode(code)->proofOf({"another"}));
    EnrolRequest request;
    request.code = code;
    request.publicKey = hashOfEntry("key");
    request.stallName = {"٩", "Neuf"};
    ASSERT_TRUE(enrol(centre->book(), request));
    const auto place = PlaceTable(centre->db()).find(Stall::number(9));
    ASSERT_TRUE(place) << "goods can be sent there";
    EXPECT_EQ(place->card.name.latin, "Neuf");
    EXPECT_EQ(enrol(centre->book(), request).refusal().reason, Reason::enrolCodeSpent);
    request.code = *makeEnrolCode(centre->book(), manager, Stall::number(9));
    request.epoch = 1;
    EXPECT_EQ(enrol(centre->book(), request).refusal().reason, Reason::stallTaken);
    request.epoch.reset();
    clock.pass(enrolCodeLifeMs + 1);
    EXPECT_EQ(enrol(centre->book(), request).refusal().reason, Reason::enrolCodeSpent);
    request.code[0] = request.code[0] == '1' ? '2' : '1';
    EXPECT_EQ(enrol(centre->book(), request).refusal().reason, Reason::enrolCodeWrong);
    EXPECT_EQ(answerHello(centre->book(), {hashOfEntry("x")}, {}).refusal().reason,
              Reason::enrolCodeWrong);
}

TEST_F(Sync, whoeverStoleACodeLeavesTheStallItsNumbers) {
    EnrolRequest request;
    request.code = *makeEnrolCode(centre->book(), manager, Stall::number(9));
    request.publicKey = hashOfEntry("thief");
    request.epoch = id_bits::epochMax;
    EXPECT_EQ(enrol(centre->book(), request).refusal().reason, Reason::stallTaken);
    request.epoch.reset();
    request.stallName.latin = std::string(201, 'x'); // it would go to every stall
    EXPECT_EQ(enrol(centre->book(), request).refusal().reason, Reason::textUnusable);
    request.stallName = {};
    EXPECT_TRUE(enrol(centre->book(), request)) << "what was refused has spent no code";
    request.code = *makeEnrolCode(centre->book(), manager, Stall::number(9));
    request.publicKey = hashOfEntry("next");
    EXPECT_EQ(enrol(centre->book(), request)->epoch, 2);
}

TEST_F(Sync, aCraftCentreThatJoinsIsOneAndADescribedPlaceStaysAsItIs) {
    const auto join = [&](Stall at) {
        EnrolRequest request;
        request.code = *makeEnrolCode(centre->book(), manager, at);
        request.publicKey = hashOfEntry(at.text());
        request.stallName = {"", at.text()};
        ASSERT_TRUE(enrol(centre->book(), request));
    };
    const auto workshop = craftCentres().front();
    join(workshop.place);
    EXPECT_EQ(PlaceTable(centre->db()).find(workshop.place)->card,
              (PlaceCard{PlaceKind::craftCentre, {"", workshop.place.text()}, workshop.commune}));
    const PlaceCard reserve{PlaceKind::reserve, {"المخزن", "Réserve"}, {}};
    ASSERT_TRUE(setPlace(centre->book(), manager, Stall::number(31), reserve));
    join(Stall::number(31));
    EXPECT_EQ(PlaceTable(centre->db()).find(Stall::number(31))->card, reserve);
}

TEST_F(Sync, aBookThatStoodAloneJoinsWithItsHistory) {
    auto alone = std::make_unique<TestDevice>(folder, "S12", Stall::number(12), clock, 12);
    ASSERT_TRUE(openDay(alone->book(), Person::commandLine(), alone->book().today(), {}));
    const auto keys = loadKeys(keysBeside(alone->file()));
    EnrolRequest request;
    request.code = *makeEnrolCode(centre->book(), manager, Stall::number(12));
    request.publicKey = keys.publicKey();
    request.epoch = 1;
    ASSERT_TRUE(enrol(centre->book(), request));
    stall = std::move(alone);
    syncFully();
    EXPECT_EQ(atCentre().seq, 2);
    EXPECT_EQ(atCentre().hash, stall->book().head().hash);
}

TEST_F(Sync, signaturesHoldForOneKeyAndOneMessage) {
    const auto keys = loadKeys(keysBeside(stall->file()));
    const auto signature = keys.sign("message");
    EXPECT_TRUE(signatureHolds(keys.publicKey(), "message", signature));
    EXPECT_FALSE(signatureHolds(keys.publicKey(), "massage", signature));
    EXPECT_FALSE(signatureHolds(hashOfEntry("x"), "message", signature));
    EXPECT_FALSE(signatureHolds(keys.publicKey(), "message", signature.substr(2)));
    EXPECT_FALSE(signatureHolds(keys.publicKey(), "message", ""));
    EXPECT_EQ(DeviceTable(centre->db()).find(stall->book().stream())->publicKey, keys.publicKey());
}

TEST_F(Sync, refusalsCrossTheLineUnharmed) {
    auto refusal = refuse(Reason::pinWrong, Quantity::pieces(3));
    EXPECT_EQ(refusalOf(messageOf(refusal)), refusal);
    refusal = refuse(Reason::belowFloor, Money::dinars(12));
    refusal.subject = "";
    EXPECT_EQ(refusalOf(messageOf(refusal)), refusal);
    refusal.subject = "S07-\xff";
    EXPECT_EQ(messageOf(refusal).subject, "?") << "no text, and yet there is an answer";
    RefusalMessage newer;
    newer.reason = "moon_is_full";
    EXPECT_EQ(refusalOf(newer).reason, Reason::centreRefused);
    EXPECT_EQ(refusalOf(newer).subject, "moon_is_full");
}

// Any interleaving of work and of lost, repeated and late messages ends level, with nothing lost
// and nothing twice.
RC_GTEST_FIXTURE_PROP(Sync, row74_anyLineEndsLevel, ()) {
    syncFully();
    const auto item = stockSeries(20);
    openTheDay();
    std::vector<std::string> requests;
    std::vector<std::string> replies;
    const int steps = *rc::gen::inRange(1, 25);
    int sales = 0;
    for (int i = 0; i < steps; ++i) {
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
        case 1:
            sellOne(item);
            ++sales;
            break;
        case 2:
            // Refused as long as the centre has not heard of the item.
            (void)changePrice(centre->book(), manager, item, centre->book().today().plus(9),
                              Money::dinars(900 + i), Money{})
                .operator bool();
            break;
        case 3:
            requests.push_back(textOf(nextRequest(stall->book())));
            break;
        case 4:
            if (requests.empty()) break;
            if (const auto reply = acceptRequest(
                    centre->book(), *readSyncRequest(requests[static_cast<std::size_t>(
                                        *rc::gen::inRange<int>(0, int(requests.size())))])))
                replies.push_back(textOf(*reply));
            if (*rc::gen::inRange(0, 2) == 0) projectNext(centre->book(), stall->book().stream(), 1);
            break;
        default:
            if (replies.empty()) break;
            RC_ASSERT(obeyReply(stall->book(), *readSyncReply(replies[static_cast<std::size_t>(
                                                   *rc::gen::inRange<int>(0, int(replies.size())))])));
        }
    }
    syncFully();
    syncFully(); // once more, past what the stall's own entries are in the feed
    RC_ASSERT(atCentre().seq == stall->book().head().seq);
    RC_ASSERT(atCentre().hash == stall->book().head().hash);
    RC_ASSERT(SalesView(centre->db()).report().receipts == sales);
    RC_ASSERT(SalesView(stall->db()).report().receipts == sales);
    RC_ASSERT(SyncStateTable(stall->db()).read().feed.seq == FeedTable(centre->db()).last());
    RC_ASSERT(BalanceTable(centre->db()).money("drawer:S07") ==
              BalanceTable(stall->db()).money("drawer:S07"));
    RC_ASSERT(centre->db().integer("SELECT count(*) FROM exception") == 0);
    RC_ASSERT(refold(centre->db()).empty());
    RC_ASSERT(refold(stall->db()).empty());
}

} // namespace
} // namespace touat
