// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A centre's book on a real PostgreSQL: how it gets there and back, and what becomes of it when the line goes.
#include <libpq-fe.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/book/move_book.h"
#include "core/store/postgres/text.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/server.h"
#include "fault_of.h"
#include "on_server.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

/// What an administrator of the server types.
void type(const std::string& sql) {
    const std::unique_ptr<PGconn, decltype(&PQfinish)> line(PQconnectdb(std::getenv("TOUAT_TEST_SERVER")), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(line.get(), sql.c_str()), &PQclear);
    EXPECT_NE(PQresultStatus(done.get()), PGRES_FATAL_ERROR) << PQerrorMessage(line.get());
}

std::map<std::string, Hash> digestsOf(const std::filesystem::path& place) {
    Database db(place, Access::own);
    std::map<std::string, Hash> digests;
    for (const auto* tables : {&enduringTables(), &derivedTables()})
        for (const auto& table : *tables) digests[table] = tableDigest(db, table);
    return digests;
}

TEST_F(StallTest, aBookGoesToTheServerAndBackAndIsTheSame) {
    ASSERT_TRUE(sellForCash({carpet, couffin, tea, postage}));
    const auto head = book().head();
    device->close();
    const auto file = placeOf(device->file());
    const auto was = digestsOf(file);

    const auto address = placeOf(folder / "moved");
    const auto there = moveBook(file, address);
    EXPECT_EQ(there.entries, head.seq);
    EXPECT_EQ(there.streams, 1);
    EXPECT_EQ(there.tables, static_cast<int>(was.size()));
    EXPECT_EQ(digestsOf(address), was);
    // What was left behind is nobody's book any more, and nothing is written over one.
    EXPECT_EQ(faultOf([&] { Database old(file, Access::own); }), FaultKind::noSuchFile);
    EXPECT_EQ(faultOf([&] { (void)moveBook(address, address); }), FaultKind::inUse);

    const auto again = folder / "again.book";
    EXPECT_EQ(moveBook(address, again).entries, head.seq);
    EXPECT_EQ(digestsOf(again), was);
    EXPECT_EQ(faultOf([&] { Database old(address, Access::own); }), FaultKind::noSuchFile);
    device.reset();
}

TEST_F(StallTest, onTheServerItGoesOnNumberingWhereTheFileStopped) {
    device->close();
    const auto address = placeOf(folder / "moved");
    (void)moveBook(placeOf(device->file()), address);
    Database db(address, Access::own);
    const auto last = JournalTable(db).lastArrival();
    StoredEntry entry{"{}", hashOfEntry("{}")};
    const EntryId next{{Stall::number(9), 1}, 1};
    JournalTable(db).append(next, entry);
    EXPECT_EQ(JournalTable(db).arrivalOf(next), last + 1);
    device.reset();
}

class Centre : public ::testing::Test {
  protected:
    Centre() { (void)placeOf(folder / "centre.book"); }
    Surroundings surroundings() { return {clock, random, {}, PinCost::test}; }
    std::filesystem::path address() { return placeOf(folder / "centre.book"); }
    void make() {
        DeviceEnrolled fact;
        fact.stall = Stall::centre();
        fact.stallName = {"المركز", "Le centre"};
        Book::create(address(), fact, surroundings());
    }
    TemporaryFolder folder;
    StillClock clock;
    CountingRandom random;
};

TEST_F(Centre, aBookThatWasCutOffWhileItWasMadeIsMadeAgainAndAWholeOneIsNot) {
    {
        Database half(address(), Access::create);
        raiseEnduringSchema(half);
        Transaction transaction(half);
        emptyDerivedTables(half);
        IdentityTable(half).insert({});
        transaction.commit();
    }
    make();
    Book book(address(), surroundings());
    EXPECT_EQ(book.head().seq, 1);
    EXPECT_EQ(faultOf([&] { make(); }), FaultKind::inUse);
}

TEST_F(Centre, nothingIsWrittenOverABook) {
    make();
    EXPECT_EQ(faultOf([&] { make(); }), FaultKind::notWritable);
}

TEST_F(Centre, theKeysOfABookThatIsThereStay) {
    const BookPlace place(address(), folder / "centre.keys");
    startBook(place, Stall::centre(), {"المركز", "Le centre"}, surroundings());
    const auto seed = loadKeys(place.keys).seed;
    EXPECT_EQ(faultOf([&] { startBook(place, Stall::centre(), {"ا", "a"}, surroundings()); }),
              FaultKind::notWritable);
    EXPECT_EQ(loadKeys(place.keys).seed, seed);
}

TEST_F(Centre, aLineThatGoesIsAFaultAndWhatWasCommittedIsThere) {
    make();
    {
        Book book(address(), surroundings());
        {
            Transaction transaction(book.db());
            SettingTable(book.db()).write("a", "kept");
            transaction.commit();
        }
        Transaction transaction(book.db());
        SettingTable(book.db()).write("a", "gone");
        const auto whole = address().string();
        type("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
             "AND objid::bigint = hashtext('" + whole.substr(whole.rfind("%3D") + 3) + "')::bigint & 4294967295");
        EXPECT_EQ(faultOf([&] {
                      for (int i = 0; i < 1000; ++i) (void)SettingTable(book.db()).read("a");
                  }),
                  FaultKind::lineLost);
    }
    Book book(address(), surroundings());
    EXPECT_EQ(SettingTable(book.db()).read("a"), "kept");
}

TEST(Server, thatSaysNothingIsGivenUp) {
    // It listens and nobody is there: as a machine that hangs, or a cable that is cut.
    const int door = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    ASSERT_EQ(bind(door, reinterpret_cast<const sockaddr*>(&at), size), 0);
    ASSERT_EQ(listen(door, 4), 0);
    ASSERT_EQ(getsockname(door, reinterpret_cast<sockaddr*>(&at), &size), 0);
    const auto address = "postgresql://touat@127.0.0.1:" + std::to_string(ntohs(at.sin_port)) + "/postgres";
    EXPECT_EQ(faultOf([&] { Database db(address, Access::own); }), FaultKind::lineLost);
    close(door);
}

TEST(Address, showsNoPassword) {
    EXPECT_EQ(withoutPassword("postgresql://touat:secret@db:5432/touat"), "postgresql://touat:...@db:5432/touat");
    EXPECT_EQ(withoutPassword("postgresql://touat@db/touat?password=secret&a=b"),
              "postgresql://touat@db/touat?password=...&a=b");
    EXPECT_EQ(withoutPassword("postgresql://db:5432/touat"), "postgresql://db:5432/touat");
    EXPECT_TRUE(isOnServer("postgres://db/touat"));
    EXPECT_FALSE(isOnServer("/srv/postgresql/centre.book"));
}

TEST(OurSql, isReadByPostgresWithFewWordsChanged) {
    EXPECT_EQ(postgres::statementText("SELECT CAST(a AS INTEGER), full FROM t WHERE b = ?12 AND c = 'INTEGER ?1'"),
              "SELECT CAST(a AS BIGINT), \"full\" FROM t WHERE b = $12 AND c = 'INTEGER ?1'");
    EXPECT_EQ(postgres::schemaText("CREATE TABLE t(\n    id INTEGER PRIMARY KEY, -- it's one\n    b BLOB,\n"
                                   "    c TEXT NOT NULL\n) STRICT, WITHOUT ROWID;"),
              "\nCREATE TABLE t(\n    id BIGINT PRIMARY KEY DEFAULT next_number('t'), \n    b BYTEA,\n"
              "    c TEXT COLLATE \"C\" NOT NULL\n);");
}

} // namespace
} // namespace touat
