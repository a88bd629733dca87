// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that go to a server together, answers that are kept and questions that are sent ahead: whoever reads gets what he
// would get if each statement had gone alone, as it does in a file.
#include <limits>
#include <random>

#include "core/book/state_tables.h"
#include "core/journal/balance_table.h"
#include "core/store/postgres/shape.h"
#include "core/store/rows.h"
#include "engines.h"
#include "fault_of.h"

namespace touat {
namespace {

using namespace given;

constexpr auto most = std::numeric_limits<std::int64_t>::max();

class Together : public Engines {
  protected:
    void post(const std::string& account, std::int64_t amount) {
        BalanceTable(db()).add({{account, Commodity::dinar(), amount}});
    }
    std::int64_t balance(const std::string& account) { return BalanceTable(db()).money(account).centimes(); }
    void artisan(const char* card, std::int64_t id) {
        execute(db(),
                "INSERT INTO artisan(id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, "
                "pin_digits, phone) VALUES(?1, ?2, '', '', '', '', '', '', 4, '')",
                id, card);
    }
};

TEST_P(Together, rowsAreThereForWhoeverAsksNext) {
    Transaction transaction(db());
    for (int i = 1; i <= 600; ++i) {
        post("a", 1);
        post("b", -i);
        if (i % 100 == 0) {
            EXPECT_EQ(balance("a"), i);
        }
    }
    EXPECT_EQ(db().integer("SELECT count(*) FROM balance"), 2);
    EXPECT_EQ(balance("b"), -600 * 601 / 2);
    transaction.commit();
    EXPECT_EQ(balance("a"), 600);
}

TEST_P(Together, whatWasAskedIsAskedAnewOnceItWasWritten) {
    Transaction transaction(db());
    SettingTable settings(db());
    EXPECT_EQ(settings.read("a"), "");
    settings.write("a", "1");
    settings.write("b", "2");
    EXPECT_EQ(settings.read("a"), "1");
    execute(db(), "UPDATE setting SET value = ?2 WHERE name = ?1", "a", "3");
    EXPECT_EQ(settings.read("a"), "3");
    execute(db(), "UPDATE setting SET name = ?2 WHERE name = ?1", "b", "a2"); // the key itself
    EXPECT_EQ(settings.read("b"), "");
    EXPECT_EQ(settings.read("a2"), "2");
    EXPECT_EQ(settings.all().size(), 2U);
    execute(db(), "DELETE FROM setting WHERE value = ?1", "3"); // by no key
    EXPECT_EQ(settings.read("a"), "");
    EXPECT_EQ(settings.all().size(), 1U);
    db().script("DELETE FROM setting");
    EXPECT_EQ(settings.read("a2"), "");
    transaction.commit();
}

TEST_P(Together, whatWasUndoneWasNeverThere) {
    Transaction transaction(db());
    post("a", 1);
    EXPECT_EQ(balance("a"), 1);
    {
        Savepoint part(db());
        post("a", 10);
        EXPECT_EQ(balance("a"), 11);
        post("a", 100); // and is asked of nobody
    }
    EXPECT_EQ(balance("a"), 1);
    post("a", 1000);
    {
        Savepoint part(db());
        post("a", 10'000);
        part.keep();
    }
    EXPECT_EQ(balance("a"), 11'001);
    transaction.commit();
}

TEST_P(Together, oneRowThatBreaksUndoesThePart) {
    Transaction transaction(db());
    artisan("1", 1);
    EXPECT_EQ(faultOf([&] {
                  Savepoint part(db());
                  for (int id = 2; id < 50; ++id) artisan(std::to_string(id).c_str(), id);
                  artisan("7", 50); // the card is another's
                  for (int id = 51; id < 99; ++id) artisan(std::to_string(id).c_str(), id);
                  part.keep();
              }),
              FaultKind::broken);
    artisan("2", 2);
    transaction.commit();
    EXPECT_EQ(db().integer("SELECT sum(id) FROM artisan"), 3);
}

TEST_P(Together, aStepBeyondAllNumbersIsNoneThoughTheWayLeadsBack) {
    for (const auto& [first, step] : {std::pair{most, std::int64_t{1}}, std::pair{-most, std::int64_t{-2}}}) {
        EXPECT_EQ(faultOf([&] {
                      Transaction transaction(db());
                      post("a", first);
                      post("a", step);
                      post("a", -step);
                      transaction.commit();
                  }),
                  FaultKind::broken);
        EXPECT_EQ(balance("a"), 0);
    }
    Transaction transaction(db());
    post("a", most);
    post("a", -most);
    post("a", -most);
    transaction.commit();
    EXPECT_EQ(balance("a"), -most);
}

TEST_P(Together, whatACheckForbidsIsForbiddenAlsoOnTheWay) {
    db().script("CREATE TABLE glass(name TEXT PRIMARY KEY, holds INTEGER NOT NULL CHECK(holds <= 10)) STRICT");
    const auto pour = [&](std::int64_t much) {
        execute(db(),
                "INSERT INTO glass(name, holds) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET "
                "holds = glass.holds + excluded.holds",
                "a", much);
    };
    Transaction transaction(db());
    pour(8);
    EXPECT_EQ(faultOf([&] {
                  Savepoint part(db());
                  pour(1);
                  pour(5);
                  pour(-9);
                  part.keep();
              }),
              FaultKind::broken);
    pour(2);
    transaction.commit();
    EXPECT_EQ(db().integer("SELECT holds FROM glass"), 10);
}

TEST_P(Together, numbersComeInTheOrderOfTheRowsAndHaveNoGap) {
    JournalTable journal(db());
    const auto append = [&](std::int64_t seq) {
        const std::string text = "{\"n\":" + std::to_string(seq) + '}';
        journal.append({{Stall::number(9), 1}, seq}, {text, hashOfEntry(text)});
    };
    {
        Transaction transaction(db());
        for (int seq = 1; seq <= 5; ++seq) append(seq);
        EXPECT_EQ(journal.arrivalOf({{Stall::number(9), 1}, 5}), 5);
    }
    Transaction transaction(db());
    append(1);
    EXPECT_EQ(journal.lastArrival(), 1);
    for (int seq = 2; seq <= 700; ++seq) append(seq);
    transaction.commit();
    for (const int seq : {1, 2, 300, 700}) EXPECT_EQ(journal.arrivalOf({{Stall::number(9), 1}, seq}), seq);
    EXPECT_EQ(faultOf([&] {
                  Transaction again(db());
                  append(701);
                  append(700);
                  append(702);
                  again.commit();
              }),
              FaultKind::broken);
    EXPECT_EQ(journal.lastArrival(), 700);
}

TEST_P(Together, whatWasAskedAheadAndWrittenSinceIsAskedAnew) {
    Transaction transaction(db());
    post("a", 1);
    post("b", 2);
    post("c", 3);
    if (Foresight::helps(db())) {
        const Foresight foresight(db());
        for (const auto* account : {"a", "b", "c", "d", "a"}) EXPECT_EQ(balance(account), 0);
        EXPECT_EQ(BalanceTable(db()).all().size(), 0U);
    }
    post("b", 20);
    EXPECT_EQ(balance("a"), 1);
    EXPECT_EQ(balance("b"), 22);
    post("c", 30);
    EXPECT_EQ(balance("c"), 33);
    EXPECT_EQ(balance("d"), 0);
    post("d", 4);
    EXPECT_EQ(balance("d"), 4);
    EXPECT_EQ(BalanceTable(db()).all().size(), 4U);
    transaction.commit();
}

TEST_P(Together, whatIsAskedAheadTwiceIsAsItWasTheSecondTime) {
    Transaction transaction(db());
    const auto look = [&] {
        if (!Foresight::helps(db())) return;
        const Foresight foresight(db());
        (void)balance("a");
    };
    post("a", 1);
    look();
    post("a", 10); // before anybody heard the first answer
    look();
    EXPECT_EQ(balance("a"), 11);
    transaction.commit();
}

/// What anybody may do to some accounts, settings and news, and everything that he hears meanwhile.
std::string story(Database& db, unsigned seed) {
    std::mt19937 dice(seed);
    const auto any = [&](int of) { return static_cast<int>(dice() % static_cast<unsigned>(of)); };
    const auto name = [&] { return std::string(1, static_cast<char>('a' + any(4))); };
    BalanceTable balances(db);
    SettingTable settings(db);
    std::string heard;
    const auto step = [&] {
        const auto which = name();
        switch (any(9)) {
        case 0:
        case 1:
        case 2: balances.add({{which, Commodity::dinar(), any(21) - 10}, {name(), Commodity::dinar(), any(5)}}); break;
        case 3: heard += which + std::to_string(balances.money(which).centimes()) + ' '; break;
        case 4: settings.write(which, std::to_string(any(100))); break;
        case 5: heard += which + settings.read(which) + ' '; break;
        case 6: execute(db, "UPDATE balance SET amount = amount * 2 WHERE account = ?1", which); break;
        case 7:
            if (any(3) == 0) execute(db, "DELETE FROM setting WHERE name = ?1", which);
            break;
        default:
            for (const auto& [account, amount] : balances.all()) heard += account.first + std::to_string(amount) + ',';
        }
    };
    for (int part = 0; part < 12; ++part) {
        Transaction transaction(db);
        for (int i = any(8); i > 0; --i) step();
        if (any(2) == 0) {
            if (Foresight::helps(db)) {
                const Foresight foresight(db);
                for (const auto* each : {"a", "b", "c", "d"}) {
                    (void)balances.money(each);
                    (void)settings.read(each);
                }
            }
            Savepoint inner(db);
            for (int i = any(12); i > 0; --i) step();
            if (any(3) != 0) inner.keep();
        }
        for (int i = any(8); i > 0; --i) step();
        if (any(4) != 0) transaction.commit();
    }
    return heard + tableDigest(db, "balance").hex() + tableDigest(db, "setting").hex();
}

TEST_P(Together, whateverIsDoneAReaderHearsTheSameAsFromTheOther) {
    const auto other = made(GetParam() == Engine::file ? Engine::server : Engine::file, "b.book");
    for (unsigned seed = 1; seed <= 60; ++seed) {
        EXPECT_EQ(story(db(), seed), story(*other, seed)) << "seed " << seed;
        for (auto* each : {&db(), other.get()}) each->script("DELETE FROM balance; DELETE FROM setting");
    }
}

TOUAT_ON_BOTH_ENGINES(Together);

using postgres::Meeting;
using postgres::Shape;

TEST(OurSql, saysWhichRowsItTouches) {
    const Shape add("INSERT INTO t(a, b, c, d) VALUES(?1, ?2, 'x', ?3) ON CONFLICT(a, b) DO UPDATE SET "
                    "c = max(t.c, excluded.c), d = t.d + excluded.d");
    ASSERT_TRUE(add.insert);
    EXPECT_EQ(add.writes, "t");
    EXPECT_EQ(add.insert->meetings, (std::map<std::string, Meeting>{{"c", Meeting::most}, {"d", Meeting::add}}));
    EXPECT_EQ(add.touchesBy("a"), 0U);
    EXPECT_EQ(add.touchesBy("d"), std::nullopt); // of a row that is met it may be any
    EXPECT_EQ(Shape("INSERT INTO t(a, d) VALUES(?2, ?1)").touchesBy("d"), 0U);
    const Shape update("UPDATE t SET b = ?2 WHERE a = ?1");
    EXPECT_EQ(update.touchesBy("a"), 0U);
    EXPECT_EQ(update.touchesBy("b"), std::nullopt);
    EXPECT_EQ(Shape("UPDATE t SET a = ?2 WHERE a = ?1").touchesBy("a"), std::nullopt);
    EXPECT_EQ(Shape("UPDATE t SET b = 1 WHERE a = ?1 OR c = ?2").touchesBy("a"), std::nullopt);
    for (const auto* sql : {"INSERT INTO t(a) VALUES((SELECT max(a) FROM t))", "INSERT INTO t(a) SELECT a FROM u",
                            "INSERT INTO t VALUES(?1)", "INSERT INTO t(a) VALUES(?1) RETURNING b",
                            "INSERT INTO t(a, b) VALUES(?1, ?2) ON CONFLICT(a) DO UPDATE SET b = excluded.b * 2"}) {
        EXPECT_FALSE(Shape(sql).insert) << sql;
        EXPECT_EQ(Shape(sql).writes, "t") << sql;
    }
}

TEST(OurSql, saysByWhatItAsks) {
    const Shape one("SELECT x FROM t WHERE a = ?1 AND b = ?2 ORDER BY x LIMIT 1");
    EXPECT_EQ(one.asksOf, "t");
    EXPECT_EQ(one.asksBy, (std::vector<std::string>{"a", "b"}));
    for (const auto* sql : {"SELECT x FROM t", "SELECT x FROM t WHERE a = ?1 OR b = ?2", "SELECT x FROM t WHERE a > ?1",
                            "SELECT x FROM t WHERE a = ?1 LIMIT ?2", "SELECT x FROM t AS s WHERE a = ?1",
                            "SELECT x FROM t JOIN u ON t.a = u.a WHERE b = ?1",
                            "SELECT x FROM t WHERE a = ?1 AND EXISTS (SELECT 1 FROM u)"})
        EXPECT_EQ(Shape(sql).asksBy.size(), 0U) << sql;
}

} // namespace
} // namespace touat
