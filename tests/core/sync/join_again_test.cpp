// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stall whose disk was set back, or is gone: a new one-time code, another device of the same stall,
// and the centre gives back what was sent. Nothing of it is lost or doubled (R2, R10).
#include "core/sync/put_back.h"

#include "core/acts/change_price.h"
#include "core/acts/describe_item.h"
#include "core/acts/close_day.h"
#include "core/acts/count_stock.h"
#include "core/acts/start_book.h"
#include "core/book/coming_back.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/count_table.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;

class JoinAgain : public ::testing::Test {
  protected:
    void SetUp() override {
        centre = std::make_unique<TestDevice>(folder, "centre", Stall::centre(), clock, 1);
        NewStaff boss;
        boss.name = {"مدير", "Directeur"};
        boss.role = Role::manager;
        boss.pin = "2580";
        manager = {*admitStaff(centre->book(), Person::commandLine(), boss), Role::manager};
        NewArtisan artisan;
        artisan.name = {"فاطمة", "Fatma"};
        artisan.pin = "4826";
        fatma = *registerArtisan(centre->book(), manager, artisan);
        contract = *signPaper(centre->book(), manager, fatma, here, fifteenPercent());
        const auto [admitted, keys] = admit(7);
        stall = std::make_unique<TestDevice>(folder, "S07", admitted, keys, clock, 7);
        syncFully();
    }
    void TearDown() override {
        for (auto* device : {centre.get(), stall.get()}) {
            device->reopen();
            EXPECT_EQ(refold(device->db()), std::vector<std::string>{});
            EXPECT_EQ(device->db().integer("SELECT count(*) FROM exception WHERE kind <> 'forked'"), 0);
        }
    }

    /// As joinCentre does it over the line.
    std::pair<EnrolReply, DeviceKeys> admit(std::uint64_t seed) {
        auto both = given::admitted(centre->book(), manager, here, seed);
        both.second.centreUrl = "https://10.0.0.2:7443";
        return both;
    }
    Result<SyncOutcome> round() {
        const auto request = readSyncRequest(textOf(nextRequest(stall->book())));
        EXPECT_TRUE(request);
        const auto reply = acceptRequest(centre->book(), *request);
        EXPECT_TRUE(reply);
        projectAll(centre->book());
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
    /// As a till of before asks: one stretch in each reply.
    void shortRound() {
        auto request = nextRequest(stall->book());
        request.stretches.reset();
        const auto reply = acceptRequest(centre->book(), request);
        ASSERT_TRUE(reply);
        EXPECT_FALSE(reply->then);
        ASSERT_TRUE(obeyReply(stall->book(), *reply));
    }
    /// The centre sets a price before each sale, and the stall has heard of it.
    void sellAtNewPrices(ItemId item, int sales) {
        syncFully(); // the item is known there
        for (int i = 0; i < sales; ++i) {
            clock.pass(60'000);
            const auto tag = Money::dinars(900 + i);
            ASSERT_TRUE(changePrice(centre->book(), manager, item, centre->book().today(), tag, tag));
            syncFully();
            ASSERT_TRUE(sellOne(item));
            syncFully();
        }
    }
    ItemId stockSeries(const std::string& name, int pieces) {
        auto baskets = card(name, Money::dinars(850), Money::dinars(800));
        baskets.artisan = fatma;
        baskets.contract = contract;
        const auto item = *registerItem(stall->book(), manager, ItemKind::series, baskets);
        EXPECT_TRUE(takeDeposit(stall->book(), manager, fatma, contract,
                                {{item, Quantity::pieces(pieces)}}));
        return item;
    }
    Result<Sold> sellOne(ItemId item) {
        auto& book = stall->book();
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        const auto shelf = ShelfView(book.db(), book.stall(), book.today()).find(item);
        if (!shelf) return refuse(Reason::itemUnknown);
        if (const auto added = basket.add(*shelf, book.stall()); !added) return added.refusal();
        return sell(book, manager, basket, {exactCash(basket.total())});
    }
    Result<DayId> openTheDay() {
        return openDay(stall->book(), manager, stall->book().today(), drawerOf(Money::dinars(5000)));
    }
    /// A new code, typed at the till.
    void joinWith(std::uint64_t seed) {
        const auto [admitted, keys] = admit(seed);
        const auto file = stall->file();
        stall->close();
        Surroundings around{clock, centre->random(), {}, PinCost::test};
        giveKeys(around, keys);
        EXPECT_TRUE(std::filesystem::exists(joinAgain(file, admitted, keys, around)));
        stall->reopen();
    }
    /// What both books say of this stall's goods and money.
    void expectLevel(ItemId item) {
        for (const auto* account : {"drawer:S07", "commission:S07"})
            EXPECT_EQ(BalanceTable(centre->db()).money(account), BalanceTable(stall->db()).money(account))
                << account;
        EXPECT_EQ(stall->db().integer("SELECT count(*) FROM sale WHERE stall = 7"),
                  centre->db().integer("SELECT count(*) FROM sale WHERE stall = 7"));
        EXPECT_EQ(-BalanceTable(centre->db()).money(account::artisan(fatma)),
                  -BalanceTable(stall->db()).money(account::artisan(fatma)));
        EXPECT_EQ(BalanceTable(stall->db()).goods(account::stock(here), item),
                  BalanceTable(centre->db()).goods(account::stock(here), item));
    }

    const Stall here = Stall::number(7);
    StillClock clock;
    TemporaryFolder folder;
    std::unique_ptr<TestDevice> centre;
    std::unique_ptr<TestDevice> stall;
    Person manager;
    ArtisanId fatma;
    ContractId contract;
};

TEST_F(JoinAgain, row104_aCopyPutBackWaitsForTheCentreAndGoesOnAsAnotherDevice) {
    const auto item = stockSeries("Basket", 20);
    ASSERT_TRUE(openTheDay());
    ASSERT_TRUE(sellOne(item));
    syncFully();
    const auto copy = backUp(stall->book(), stall->file(), folder / "stick");
    // After the copy: a price of the centre's, goods and sales that depend on it, a closed day.
    ASSERT_TRUE(changePrice(centre->book(), manager, item, centre->book().today(), Money::dinars(900),
                            Money::dinars(900)));
    syncFully();
    const auto later = stockSeries("Tray", 5);
    ASSERT_TRUE(sellOne(item));
    ASSERT_TRUE(sellOne(later));
    syncFully();
    ASSERT_TRUE(sellOne(later)); // never sent: it stays in the book that is set aside

    const auto found = *checkCopy(copy, &stall->book(), manager);
    EXPECT_EQ(found.missing.sales, 3);
    const auto file = stall->file();
    stall->close();
    Surroundings around{clock, centre->random(), {}, PinCost::test};
    (void)putBack(copy, found, file, manager, around);
    stall->reopen();
    EXPECT_EQ(sellOne(item).refusal().reason, Reason::deviceLocked); // from the first moment on
    EXPECT_EQ(round().refusal().reason, Reason::streamForked);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception WHERE kind = 'forked'"), 1);

    SettingTable(stall->db()).write("printer", "tcp:10.0.0.9");
    joinWith(70);
    EXPECT_EQ(stall->book().stream(), (Stream{here, 2}));
    EXPECT_EQ(SettingTable(stall->db()).read("printer"), "tcp:10.0.0.9");
    EXPECT_EQ(openTheDay().refusal().reason, Reason::catchingUp);
    syncFully();
    expectLevel(item);
    expectLevel(later);
    EXPECT_EQ(stall->db().integer("SELECT count(*) FROM sale"), 3);
    EXPECT_EQ(openTheDay().refusal().reason, Reason::dayAlreadyOpen);
    ASSERT_TRUE(sellOne(later));
    syncFully();
    expectLevel(later);
}

TEST_F(JoinAgain, aDeviceThatWasLostComesBackAsItWas) { // R10
    std::vector<ItemId> items;
    ASSERT_TRUE(openTheDay());
    for (int i = 0; i < 40; ++i) { // prices and goods of both ends, one after the other
        items.push_back(stockSeries("Basket " + std::to_string(i), 20));
        ASSERT_TRUE(sellOne(items.back()));
        syncFully();
        ASSERT_TRUE(changePrice(centre->book(), manager, items.back(), centre->book().today(),
                                Money::dinars(900 + i), Money::dinars(900)));
        syncFully();
        ASSERT_TRUE(sellOne(items.back()));
    }
    syncFully();
    stall->close();
    std::filesystem::remove(stall->file());
    const auto [admitted, keys] = admit(70);
    stall = std::make_unique<TestDevice>(folder, "S07b", admitted, keys, clock, 70);
    syncFully();
    for (const auto item : items) expectLevel(item);
    ASSERT_TRUE(sellOne(items.front()));
    syncFully();
    expectLevel(items.front());
    joinWith(71); // and once more: what two devices sent
    syncFully();
    for (const auto item : items) expectLevel(item);
    ASSERT_TRUE(sellOne(items.back()));
}

// Two described one thing, the stall after it had heard the centre: the later word stays the later one.
TEST_F(JoinAgain, whatWasHeardBetweenComesBackBetween) {
    const auto item = stockSeries("Basket", 20);
    const auto nameAt = [&](TestDevice& device) {
        return device.db().text("SELECT name_fr FROM item WHERE kind = 'series'");
    };
    syncFully();
    const auto described = [](const std::string& name) {
        return card(name, Money::dinars(850), Money::dinars(800));
    };
    ASSERT_TRUE(describeItem(centre->book(), manager, item, described("As the centre says")));
    syncFully();
    ASSERT_EQ(nameAt(*stall), "As the centre says");
    ASSERT_TRUE(describeItem(stall->book(), manager, item, described("As the stall says")));
    syncFully();
    ASSERT_EQ(nameAt(*centre), "As the stall says");
    joinWith(73);
    syncFully();
    EXPECT_EQ(nameAt(*stall), "As the stall says");
}

TEST_F(JoinAgain, whatIsLostOnTheWayOrComesTwiceChangesNothing) {
    const auto item = stockSeries("Basket", 20);
    ASSERT_TRUE(openTheDay());
    ASSERT_TRUE(sellOne(item));
    syncFully();
    joinWith(72);
    const auto reply = *acceptRequest(centre->book(), nextRequest(stall->book()));
    ASSERT_TRUE(reply.former);
    ASSERT_TRUE(obeyReply(stall->book(), reply));
    const auto entries = JournalTable(stall->db()).count();
    ASSERT_TRUE(obeyReply(stall->book(), reply)); // late, once more
    EXPECT_EQ(JournalTable(stall->db()).count(), entries);
    auto forged = reply;
    forged.former->entries = {forged.former->entries.back()}; // out of its order
    ASSERT_TRUE(obeyReply(stall->book(), forged));
    EXPECT_EQ(JournalTable(stall->db()).count(), entries);
    EXPECT_EQ(openTheDay().refusal().reason, Reason::catchingUp);
    syncFully();
    expectLevel(item);
}

TEST_F(JoinAgain, howFarItHasComeIsToldAndAPowerCutOnTheWayLosesNothing) {
    const auto item = stockSeries("Basket", 20);
    ASSERT_TRUE(openTheDay());
    sellAtNewPrices(item, 3);
    EXPECT_FALSE(comingBack(stall->book())) << "the first device of a stall waits for nobody";
    const auto last = stall->book().head().seq;
    const auto lastAt = JournalTable(stall->db()).envelopeOf({stall->book().stream(), last})->at;
    joinWith(75);
    ASSERT_TRUE(comingBack(stall->book()));
    EXPECT_EQ(comingBack(stall->book())->entries, 0);
    EXPECT_EQ(comingBack(stall->book())->upTo, Moment());
    std::vector<std::int64_t> seen;
    ComingBack back;
    while (const auto now = comingBack(stall->book())) {
        EXPECT_GE(now->entries, back.entries);
        EXPECT_GE(now->upTo, back.upTo);
        if (now->entries > back.entries) seen.push_back(now->entries);
        back = *now;
        shortRound();
        stall->reopen(); // the power was cut
    }
    EXPECT_GT(seen.size(), 2U);
    EXPECT_EQ(back.entries, last);
    EXPECT_EQ(back.upTo, lastAt);
    syncFully();
    expectLevel(item);
}

TEST_F(JoinAgain, whatWasHeardBetweenManySalesComesBackInFewRepliesAndInItsOrder) {
    const auto item = stockSeries("Basket", 50);
    ASSERT_TRUE(openTheDay());
    sellAtNewPrices(item, 30);
    const auto sent = stall->book().head().seq;
    joinWith(76);
    const auto reply = *acceptRequest(centre->book(), nextRequest(stall->book()));
    ASSERT_TRUE(reply.then);
    ASSERT_GT(reply.then->size(), 50U) << "a sale, a price, a sale";
    auto torn = reply;
    torn.then->erase(torn.then->begin() + 21);
    ASSERT_TRUE(obeyReply(stall->book(), torn));
    const auto part = comingBack(stall->book())->entries;
    EXPECT_GT(part, 5);
    EXPECT_LT(part, 20) << "nothing behind the one that is not there";
    ASSERT_TRUE(obeyReply(stall->book(), reply)); // of before: it begins with what is here
    EXPECT_EQ(comingBack(stall->book())->entries, part);
    int rounds = 0;
    for (; comingBack(stall->book()); ++rounds) ASSERT_TRUE(round());
    EXPECT_LE(rounds, 3);
    EXPECT_EQ(JournalTable(stall->db()).head({here, 1}).seq, sent);
    syncFully();
    expectLevel(item);
}

TEST_F(JoinAgain, r10_aDeviceThatTookAnothersPlaceIsAskedToCountUntilItHas) {
    const auto item = stockSeries("Basket", 20);
    ASSERT_TRUE(openTheDay());
    syncFully();
    const auto wanted = [&] {
        const auto device = stall->book().stream();
        const bool said = CountTable(stall->db()).isWanted(device);
        EXPECT_EQ(CountTable(centre->db()).isWanted(device), said);
        return said;
    };
    EXPECT_FALSE(wanted()) << "the first one knows what it did";
    ASSERT_TRUE(sellOne(item)); // and is lost before anybody hears of it
    joinWith(8);
    syncFully();
    EXPECT_TRUE(wanted());
    const auto count = [&](const std::string& family) {
        auto& book = stall->book();
        const auto number = *openCount(book, manager, Spot::shelf, family);
        const auto lines = countLines(book, number);
        ASSERT_TRUE(lines);
        for (const auto& line : *lines)
            ASSERT_TRUE(recount(book, manager, number, line.item, Quantity::pieces(19)));
        ASSERT_TRUE(closeCount(book, manager, number, "x"));
        syncFully();
    };
    count("weaving");
    EXPECT_TRUE(wanted()) << "there is more on the shelf";
    count("");
    EXPECT_FALSE(wanted());
    EXPECT_EQ(BalanceTable(centre->db()).goods(account::stock(here), item), Quantity::pieces(19));
    joinWith(9);
    syncFully();
    EXPECT_TRUE(wanted()) << "each of them is asked";
    EXPECT_FALSE(CountTable(centre->db()).isWanted({Stall::centre(), 2}));
}

} // namespace
} // namespace touat
