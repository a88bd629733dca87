// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store promises, in a file and on a server.
#include <gtest/gtest.h>

#include "core/book/state_tables.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "engines.h"
#include "fault_of.h"

namespace touat {
namespace {

using namespace given;

void writeOfEveryKind(Database& db) {
    const std::array<std::uint8_t, 4> bytes{0, 1, 0, 255};
    EnrolCodeTable(db).insert(bytes, std::span(bytes).first(3), Stall::number(7), Moment::utcMs(-1));
    SettingTable(db).write("سعر", "بِسَاط\n'\"?1\t");
    SettingTable(db).write("", "");
    SettingTable(db).write("Z", "a");
    SettingTable(db).write("a", "Z");
    BalanceTable(db).add({{"stock:S07", Commodity::dinar(), std::numeric_limits<std::int64_t>::max()},
                          {"stock:S08", Commodity::dinar(), std::numeric_limits<std::int64_t>::min()}});
}

TEST_P(Engines, everyKindOfValueComesBackAsItWent) {
    writeOfEveryKind(db());
    EXPECT_EQ(SettingTable(db()).read("سعر"), "بِسَاط\n'\"?1\t");
    // Byte by byte, whatever the language of the server.
    const auto all = SettingTable(db()).all();
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].first, "");
    EXPECT_EQ(all[1].first, "Z");
    EXPECT_EQ(all[2].first, "a");
    const std::array<std::uint8_t, 4> bytes{0, 1, 0, 255};
    const auto code = EnrolCodeTable(db()).find(bytes);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->secret, std::string("\0\1\0", 3));
    EXPECT_EQ(code->expires, Moment::utcMs(-1));
    EXPECT_FALSE(code->spent);
    Query number(db(), "SELECT max(amount) > 0, max(amount) FROM balance WHERE account = ?1", "stock:S07");
    ASSERT_TRUE(number.next());
    EXPECT_EQ(number.integer(), 1);
    EXPECT_EQ(number.text(), "9223372036854775807");
    EXPECT_EQ(BalanceTable(db()).money("stock:S07").centimes(), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(BalanceTable(db()).money("stock:S08").centimes(), std::numeric_limits<std::int64_t>::min());
}

TEST_P(Engines, theSameRowsHaveTheSameDigestInBoth) {
    const auto other = made(GetParam() == Engine::file ? Engine::server : Engine::file, "b.book");
    for (auto* each : {&db(), other.get()}) writeOfEveryKind(*each);
    for (const auto* tables : {&enduringTables(), &derivedTables()})
        for (const auto& table : *tables) EXPECT_EQ(tableDigest(db(), table), tableDigest(*other, table)) << table;
    SettingTable(db()).write("a", "z");
    EXPECT_NE(tableDigest(db(), "setting"), tableDigest(*other, "setting"));
    EXPECT_EQ(tableDigest(db(), "no_such_table"), Hash{});
}

TEST_P(Engines, aTransactionIsWholeOrNothing) {
    {
        Transaction transaction(db());
        SettingTable(db()).write("kept", "no");
    }
    EXPECT_EQ(SettingTable(db()).all().size(), 0U);
    Transaction transaction(db());
    SettingTable(db()).write("kept", "yes");
    transaction.commit();
    EXPECT_FALSE(db().inTransaction());
    EXPECT_EQ(SettingTable(db()).read("kept"), "yes");
}

TEST_P(Engines, aPartThatBreaksAConstraintIsUndoneAloneAndTheRestStands) {
    const auto artisan = [&](const char* card, std::int64_t id) {
        execute(db(),
                "INSERT INTO artisan(id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, "
                "pin_digits, phone) VALUES(?1, ?2, '', '', '', '', '', '', 4, '')",
                id, card);
    };
    Transaction transaction(db());
    artisan("1", 1);
    EXPECT_EQ(faultOf([&] {
                  Savepoint part(db());
                  artisan("2", 2);
                  artisan("1", 3); // the card is another's
                  artisan("4", 4);
                  part.keep();
              }),
              FaultKind::broken);
    artisan("5", 5);
    transaction.commit();
    EXPECT_EQ(db().integer("SELECT sum(id) FROM artisan"), 6);
}

TEST_P(Engines, whatFailedIsSaidAtTheLatestWhereTheTransactionEnds) {
    EXPECT_EQ(faultOf([&] {
                  Transaction transaction(db());
                  SettingTable(db()).write("a", "b");
                  execute(db(), "INSERT INTO basket(one, content) VALUES(2, '')");
                  transaction.commit();
              }),
              FaultKind::broken);
    EXPECT_EQ(SettingTable(db()).all().size(), 0U);
    SettingTable(db()).write("a", "c"); // and it goes on
    EXPECT_EQ(SettingTable(db()).read("a"), "c");
}

TEST_P(Engines, numbersOfTheFeedHaveNoGapWhereATransactionWasUndone) {
    const auto append = [&](std::int64_t seq) {
        StoredEntry entry{"{}", hashOfEntry("{}")};
        const EntryId id{{Stall::centre(), 1}, seq};
        JournalTable(db()).append(id, entry);
        const auto arrival = JournalTable(db()).arrivalOf(id);
        FeedTable(db()).append(std::nullopt, arrival);
        return arrival;
    };
    {
        Transaction transaction(db());
        EXPECT_EQ(append(1), 1);
        transaction.commit();
    }
    {
        Transaction transaction(db());
        EXPECT_EQ(append(2), 2);
        EXPECT_EQ(FeedTable(db()).last(), 2);
    }
    Transaction transaction(db());
    EXPECT_EQ(append(2), 2);
    transaction.commit();
    EXPECT_EQ(FeedTable(db()).last(), 2);
    EXPECT_EQ(faultOf([&] { execute(db(), "UPDATE journal SET entry = 'x'"); }), FaultKind::broken);
    EXPECT_EQ(faultOf([&] { execute(db(), "DELETE FROM feed"); }), FaultKind::broken);
    EXPECT_EQ(JournalTable(db()).count(), 2);
}

TEST_P(Engines, aPageOfLongEntriesIsShortAndNoneIsPassedOver) {
    JournalTable journal(db());
    const Stream stream{Stall::number(7), 1};
    const std::string text(JournalTable::mostPageBytes / 2, 'x');
    {
        Transaction transaction(db());
        for (int seq = 1; seq <= 5; ++seq) journal.append({stream, seq}, {text, hashOfEntry(text)});
        transaction.commit();
    }
    EXPECT_EQ(journal.page(stream, 1, 5).size(), 2U);
    EXPECT_EQ(journal.page(stream, 5, 5).size(), 1U);
    std::vector<std::int64_t> heard;
    journal.eachFrom(stream, 1, [&](std::int64_t seq, std::string_view, const Hash&) {
        heard.push_back(seq);
        return true;
    });
    EXPECT_EQ(heard, (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
}

TEST_P(Engines, oneProgramAloneHasABookOpen) {
    EXPECT_EQ(faultOf([&] { Database second(place(GetParam(), "a.book"), Access::own); }), FaultKind::inUse);
    m_db.reset();
    const Database second(place(GetParam(), "a.book"), Access::own);
    EXPECT_EQ(second.inTransaction(), false);
}

TEST_P(Engines, whereNoBookIsNoneIsOpened) {
    EXPECT_EQ(faultOf([&] { Database none(place(GetParam(), "none.book"), Access::own); }), FaultKind::noSuchFile);
}

TEST_P(Engines, aCopyFromEitherIntoEitherHasEveryRow) {
    writeOfEveryKind(db());
    for (const auto engine : {Engine::file, Engine::server}) {
        Database copy(place(engine, engine == Engine::file ? "c.book" : "d.book"), Access::create);
        copy.copyFrom(db());
        for (const auto* tables : {&enduringTables(), &derivedTables()})
            for (const auto& table : *tables) EXPECT_EQ(tableDigest(db(), table), tableDigest(copy, table)) << table;
    }
}

TOUAT_ON_BOTH_ENGINES(Engines);

} // namespace
} // namespace touat
