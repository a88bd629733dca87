// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that sells is killed with -9 at random moments, again and again. Nothing that it said
// to be done is lost, nothing is there twice, nothing is there by half.
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <random>
#include <sstream>
#include <thread>

#include "core/book/refold.h"
#include "core/journal/balance_table.h"
#include "core/sales/sale_table.h"
#include "given.h"
#include "stall.h"

namespace touat::processes {
namespace {

struct KnownSale {
    std::int64_t basket = 0;
    Money total;
    Money cash;
    friend bool operator==(const KnownSale&, const KnownSale&) = default;
};

template <class Thing> Thing readIn(const std::string& text) {
    const auto thing = json::Parser().as<Thing>(text);
    if (!thing) throw std::runtime_error("cannot be read: " + text);
    return *thing;
}

/// What the program has said: done for certain, and begun without an end.
struct Said {
    std::vector<KnownSale> sold; // by number, from 1
    OnCounter kept{Basket(0)};
    std::optional<OnCounter> keeping;
    std::optional<Basket> selling;
    OnCounter onCounter{Basket(1)}; // what the next program must find there

    void hear(const std::string& line) {
        std::istringstream words(line);
        std::string word;
        std::string rest;
        words >> word >> rest;
        if (word == "ready") {
            EXPECT_EQ(rest, textOf(onCounter)) << "the unfinished basket was not found again";
        } else if (word == "keeping") {
            keeping = readIn<OnCounter>(rest);
        } else if (word == "kept") {
            kept = *keeping;
            keeping.reset();
        } else if (word == "selling") {
            selling = readIn<Basket>(rest);
        } else if (word == "sold") {
            std::int64_t total = 0;
            std::int64_t cash = 0;
            words >> total >> cash;
            EXPECT_EQ(rest, std::to_string(sold.size() + 1)) << "numbers are gapless";
            EXPECT_EQ(total, selling->total().centimes());
            sold.push_back({selling->number(), Money::centimes(total), Money::centimes(cash)});
            selling.reset();
        }
    }
};

std::vector<KnownSale> salesIn(Database& db) {
    Query row(db, "SELECT s.number, s.basket, s.total, "
                  "coalesce((SELECT sum(amount) FROM sale_tender AS t "
                  "WHERE t.sale = s.id AND t.kind = 'cash'), 0) FROM sale AS s ORDER BY s.number");
    std::vector<KnownSale> sales;
    while (row.next()) {
        EXPECT_EQ(row.integer(), static_cast<std::int64_t>(sales.size()) + 1)
            << "a gap or a double";
        KnownSale sale;
        sale.basket = row.integer();
        sale.total = row.money();
        sale.cash = row.money();
        EXPECT_TRUE(sales.empty() || sale.basket > sales.back().basket) << "a basket sold twice";
        sales.push_back(sale);
    }
    return sales;
}

class Kill : public ::testing::Test {
  protected:
    void SetUp() override {
        centre.start();
        stall = std::make_unique<JoinedStall>(centre, folder.path(), "S07");
        auto book = stall->open();
        (void)fillShelf(*book, stall->seller, 0, 40);
    }

    /// Starts the seller and kills it at a random moment; now and then while it opens the book.
    void sellAndBeKilled(int round) {
        Child seller({TOUAT_BUILD "/tests/seller", stall->file, stall->seller.id->text(),
                      std::to_string(round)});
        const bool early = round % 10 == 0;
        std::string line;
        for (auto lines = early ? 0 : 1 + dice() % 24; lines > 0; --lines) {
            ASSERT_TRUE(seller.readLine(line, 60'000)) << "it stopped by itself";
            said.hear(line);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(dice() % (early ? 30'000 : 4000)));
        seller.signal(SIGKILL);
        ASSERT_EQ(seller.wait(), 128 + SIGKILL) << "it stopped by itself";
        while (seller.readLine(line))
            said.hear(line);
    }

    void check() {
        auto book = stall->open(); // verifies pages and chain
        auto& db = book->db();
        const auto sales = salesIn(db);
        // All that was said to be done, and at most the one sale that was under way, whole.
        if (sales.size() == said.sold.size() + 1 && said.selling) {
            EXPECT_EQ(sales.back().basket, said.selling->number());
            EXPECT_EQ(sales.back().total, said.selling->total());
            said.sold.push_back(sales.back());
            ++committedUnsaid;
        }
        EXPECT_EQ(sales.size(), said.sold.size()) << "sales made, and sales said to be made";
        ASSERT_TRUE(sales == said.sold);
        if (said.selling) ++killedSelling;
        if (said.keeping) ++killedKeeping;
        EXPECT_EQ(BalanceTable(db).money(account::drawer(book->stall())),
                  openingFloat + cashOf(sales));
        checkBasket(db, sales);
        EXPECT_EQ(refold(db), std::vector<std::string>{});
        said.keeping.reset();
        said.selling.reset();
    }

    /// The last basket that was kept is there, or the one that was being kept; or it is a sale.
    void checkBasket(Database& db, const std::vector<KnownSale>& sales) {
        const auto found = BasketTable(db).read().value_or(OnCounter{Basket(0)});
        if (said.keeping && textOf(found) == textOf(*said.keeping)) said.kept = found;
        EXPECT_EQ(textOf(found), textOf(said.kept)) << "the counter is not as it was kept";
        const auto last = sales.empty() ? 0 : sales.back().basket;
        const auto& basket = found.basket;
        EXPECT_TRUE(last == 0 || last != basket.number() || sales.back().total == basket.total());
        said.onCounter = basket.number() > last ? found : OnCounter{Basket(last + 1)};
        if (!said.onCounter.basket.isEmpty()) ++basketsFound;
        if (!said.onCounter.paid.empty()) ++partsFound;
    }

    static Money cashOf(const std::vector<KnownSale>& sales) {
        Money cash;
        for (const auto& sale : sales)
            cash += sale.cash;
        return cash;
    }

    void expectCentreLevel() {
        ASSERT_EQ(stall->sync().code, 0);
        ASSERT_EQ(centre.stop(), 0);
        EXPECT_EQ(figuresOf(stall->file, "S07"), figuresOf(centre.book(), "S07"));
        EXPECT_EQ(entriesOf(stall->file, "S07"), entriesOf(centre.book(), "S07"));
        centre.start();
    }

    given::TemporaryFolder folder;
    Centre centre{folder / "centre"};
    std::unique_ptr<JoinedStall> stall;
    Said said;
    std::mt19937 dice{20'261'124};
    int killedSelling = 0;
    int killedKeeping = 0;
    int committedUnsaid = 0;
    int basketsFound = 0;
    int partsFound = 0;
};

TEST_F(Kill, nothingAcknowledgedIsLostAndNothingIsTwice) {
    // ./dev bench asks for a thousand.
    const auto* wanted = std::getenv("TOUAT_KILL_ROUNDS");
    const int rounds = wanted == nullptr ? 200 : std::atoi(wanted);
    for (int round = 1; round <= rounds; ++round) {
        sellAndBeKilled(round);
        check();
        if (round % 20 == 0) expectCentreLevel();
        if (HasFailure()) FAIL() << "in round " << round;
    }
    std::cout << rounds << " rounds, " << said.sold.size() << " sales; killed while selling "
              << killedSelling << " times (" << committedUnsaid
              << " of them committed and not yet said), while keeping a basket " << killedKeeping
              << " times; " << basketsFound << " unfinished baskets found again, " << partsFound
              << " of them partly paid\n";
    EXPECT_GT(said.sold.size(), 100U);
    EXPECT_GT(killedSelling, 0);
    EXPECT_GT(killedKeeping, 0);
    EXPECT_GT(basketsFound, 0);
    EXPECT_GT(partsFound, 0);
}

} // namespace
} // namespace touat::processes
