// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stall and centre as two programs with a line between them: what is sold arrives, what the centre
// decides comes down, nobody else is believed, and no power cut at the centre loses or doubles.
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include "app/manager/questions.h"
#include "core/acts/import_items.h"
#include "core/acts/sign_in.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/json_value.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"
#include "given.h"
#include "stall.h"
#include "tls_line.h"

namespace touat::processes {
namespace {

class Line : public ::testing::Test {
  protected:
    void SetUp() override {
        centre.start();
        stall = std::make_unique<JoinedStall>(centre, folder.path(), "S07");
    }
    void expectLevel() {
        ASSERT_EQ(centre.stop(), 0) << centre.log();
        const auto sent = entriesOf(stall->file, "S07");
        EXPECT_EQ(sent, entriesOf(centre.book(), "S07"));
        EXPECT_EQ(figuresOf(stall->file, "S07"), figuresOf(centre.book(), "S07"));
        for (const auto& book : {stall->file, centre.book()}) {
            EXPECT_EQ(run({program("touat-book"), "verify", book}).code, 0);
            EXPECT_EQ(run({program("touat-book"), "refold", book}).code, 0);
        }
    }

    given::TemporaryFolder folder;
    Centre centre{folder / "centre"};
    std::unique_ptr<JoinedStall> stall;
};

TEST_F(Line, aSaleReachesTheCentre) {
    for (int i = 0; i < 3; ++i)
        (void)stall->sellOne();
    const auto ended = stall->sync();
    ASSERT_EQ(ended.code, 0) << ended.err;
    expectLevel();
    const auto sales = json::Value::parse(figuresOf(centre.book(), "S07").sales);
    EXPECT_EQ(sales["receipts"], 3);
    EXPECT_EQ(sales["total_centimes"], 3 * 150'00);
}

TEST_F(Line, aSaleOfTwoThousandLinesArrivesAndWhatFollowsIt) {
    {
        auto book = stall->open();
        std::vector<NewItem> items(Basket::mostLines);
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].card = given::card("Panier " + std::to_string(i), Money::dinars(100));
            items[i].card.codes = {"L-" + std::to_string(i)};
            items[i].quantity = Quantity::pieces(3);
        }
        ASSERT_TRUE(importItems(*book, Person::commandLine(), "longue.csv", items));
        Basket basket(SaleTable(book->db()).lastBasket(book->stream()) + 1);
        for (const auto& item : ShelfView(book->db(), book->stall(), book->today()).all()) {
            if (!item.code().starts_with("L-")) continue;
            const auto line = basket.add(item, book->stall());
            ASSERT_TRUE(line);
            if (*line < 200) {
                ASSERT_TRUE(basket.writeNote(*line, std::string(Basket::longestNote, 'n')));
            }
        }
        ASSERT_TRUE(sell(*book, stall->seller, basket, {exactCash(basket.total())}));
    }
    (void)stall->sellOne();
    const auto ended = stall->sync();
    ASSERT_EQ(ended.code, 0) << ended.err;
    expectLevel();
}

TEST_F(Line, aLongHistoryArrivesInSeveralMessages) {
    {
        auto book = stall->open();
        for (int i = 0; i < 700; ++i)
            (void)sellForCash(*book, stall->seller, stall->goods.series);
    }
    ASSERT_EQ(stall->sync().code, 0);
    expectLevel();
    EXPECT_EQ(json::Value::parse(figuresOf(centre.book(), "S07").sales)["lines"], 2800);
}

TEST_F(Line, pricesPeopleAndContractsComeDown) {
    ASSERT_EQ(stall->sync().code, 0); // the centre hears of the item
    const auto item = stall->goods.series.front();
    ChangePriceOrder price;
    price.item = item;
    price.price = Money::dinars(999);
    const auto local = centre.home().localDoor();
    const Words owner{"Touat-Local: " + local->token};
    ASSERT_EQ(centre.post(path::changePrice, textOf(price), owner).status, 200);
    const auto vendor = StaffId::parse(
        centre.order("admit", {"--name-fr", "Aicha", "--stall", "S07", "--pin", "7391"}));
    const auto elsewhere = StaffId::parse(
        centre.order("admit", {"--name-fr", "Omar", "--stall", "S08", "--pin", "7392"}));
    const auto artisan = ArtisanId::parse(
        centre.order("artisan", {"--name-fr", "Zohra", "--card", "29555555", "--pin", "4827"}));
    const auto contract =
        ContractId::parse(centre.sign({"--artisan", artisan->text(), "--stall", "S07",
                                       "--commission-per-thousand", "120"}));
    const auto unseen = run(centre.orderWords(
        "contract", {"--artisan", artisan->text(), "--stall", "S07", "--commission-per-thousand",
                     "120", "--fingerprint", std::string(64, '0')}));
    EXPECT_EQ(unseen.code, 1);
    EXPECT_NE(unseen.err.find("paper_unseen"), std::string::npos) << unseen.err;
    ASSERT_EQ(stall->sync().code, 0);

    auto book = stall->open();
    EXPECT_EQ(ShelfView(book->db(), book->stall(), book->today()).find(item)->price,
              Money::dinars(999));
    EXPECT_TRUE(signIn(*book, *vendor, "7391")) << "the PIN works where the centre's keys are";
    EXPECT_FALSE(signIn(*book, *vendor, "7392"));
    EXPECT_FALSE(StaffTable(book->db()).find(*elsewhere)) << "another stall's people are not sent";
    EXPECT_EQ(ArtisanTable(book->db()).find(*artisan)->name.latin, "Zohra");
    EXPECT_EQ(ContractTable(book->db()).find(*contract)->terms.commission, Rate::percent(12));
    EXPECT_EQ(sellForCash(*book, stall->seller, {item}).total, Money::dinars(999));
}

TEST_F(Line, anArtisansPriceComesDownWithTheArtisansWordAlone) {
    ASSERT_EQ(stall->sync().code, 0);
    const Words owner{"Touat-Local: " + centre.home().localDoor()->token};
    const auto priceHere = [&] {
        EXPECT_EQ(stall->sync().code, 0);
        auto book = stall->open();
        return ShelfView(book->db(), book->stall(), book->today())
            .find(stall->goods.series.front())
            ->price;
    };
    const auto before = priceHere();
    ChangePriceOrder order;
    order.item = stall->goods.series.front();
    order.price = before - Money::dinars(1);
    EXPECT_NE(centre.post(path::changePrice, textOf(order), owner).status, 200);
    order.consent = ConsentHow::vouched; // a house's word, never an artisan's
    order.who = "Fatma";
    EXPECT_NE(centre.post(path::changePrice, textOf(order), owner).status, 200);
    EXPECT_EQ(priceHere(), before);
    order.consent = ConsentHow::byPhone;
    ASSERT_EQ(centre.post(path::changePrice, textOf(order), owner).status, 200);
    EXPECT_EQ(priceHere(), order.price);
}

TEST_F(Line, anotherCentreHearsNothing) {
    (void)stall->sellOne();
    const auto expectRefused = [&](const Ended& ended) {
        EXPECT_EQ(ended.code, 1);
        EXPECT_NE(ended.err.find("refused: centre_not_trusted"), std::string::npos) << ended.err;
    };
    Centre other(folder / "other");
    ASSERT_EQ(centre.stop(), 0);
    const auto heardWith = [&](const Centre& certified) {
        auto listener = std::make_unique<Listener>(centre.port(), certified.home().certificates());
        Child sync({program("touat-book"), "sync", stall->file});
        const auto heard = listener->hearOne();
        listener.reset(); // or it is called again
        EXPECT_EQ(sync.wait(), 1);
        return heard.substr(0, 13);
    };
    EXPECT_EQ(heardWith(other), "");
    EXPECT_EQ(heardWith(centre), "POST /v1/sync") << "the same ears, and the right certificate";
    other.start();
    expectRefused(run({program("touat-book"), "sync", stall->file, "--centre", other.url()}));
    EXPECT_EQ(other.log().find("S07"), std::string::npos) << other.log();
    centre.start();
    EXPECT_EQ(stall->sync().code, 0);
    expectLevel();
}

TEST_F(Line, aCentreKilledAgainAndAgainLosesAndDoublesNothing) {
    constexpr int rounds = 20;
    std::mt19937 dice(20'261'124);
    int interrupted = 0;
    int ordersCut = 0;
    std::vector<ArtisanId> acknowledged;
    std::uniform_int_distribution<int> part(0, 130); // of the time that an undisturbed round takes
    int usualMs = 0;
    for (int round = 0; round <= rounds; ++round) {
        {
            auto book = stall->open();
            for (int i = 0; i < 40; ++i)
                (void)sellForCash(*book, stall->seller, stall->goods.series);
        }
        const auto started = std::chrono::steady_clock::now();
        Child sync({program("touat-book"), "sync", stall->file});
        Child order(centre.orderWords(
            "artisan", {"--name-fr", "Artisan " + std::to_string(round), "--pin", "4828"}));
        if (round > 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(usualMs * part(dice) / 100));
            centre.kill();
        }
        interrupted += sync.wait() == 0 ? 0 : 1;
        std::string made;
        if (order.wait() == 0 && order.readLine(made))
            acknowledged.push_back(*ArtisanId::parse(made));
        else
            ++ordersCut;
        if (round == 0) {
            const auto took = std::chrono::steady_clock::now() - started;
            usualMs = static_cast<int>(
                std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
            continue;
        }
        { // what the centre has acknowledged it has, before anybody sends it again
            const auto told = SyncStateTable(stall->open()->db()).read().cursor;
            auto book = openBook(centre.book());
            const auto kept = JournalTable(book->db()).hashAt({{Stall::number(7), 1}, told.seq});
            ASSERT_EQ(kept, told.hash) << "round " << round;
            for (const auto artisan : acknowledged)
                ASSERT_TRUE(ArtisanTable(book->db()).find(artisan)) << artisan.text();
        }
        centre.start();
        if (round % 4 == 0) {
            ASSERT_EQ(stall->sync().code, 0);
        }
    }
    ASSERT_EQ(stall->sync().code, 0);
    expectLevel();
    EXPECT_EQ(json::Value::parse(figuresOf(centre.book(), "S07").sales)["receipts"],
              (rounds + 1) * 40);
    for (const auto& file : {stall->file, centre.book()}) {
        auto book = openBook(file);
        for (const auto artisan : acknowledged)
            EXPECT_TRUE(ArtisanTable(book->db()).find(artisan)) << artisan.text();
    }
    std::cout << "killed " << rounds << " times: " << interrupted << " syncs and " << ordersCut
              << " orders were cut, " << acknowledged.size() << " orders acknowledged\n";
    EXPECT_GT(interrupted, 0) << "no kill met a sync: this test has proved nothing";
}

} // namespace
} // namespace touat::processes
