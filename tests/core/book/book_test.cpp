// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The book itself: one way in, a chain that shows every edit, tables that any refold rebuilds,
// files that are refused and left as they are.
#include "core/book/book.h"

#include <sqlite3.h>

#include <fstream>

#include "core/acts/close_day.h"
#include "core/acts/refund.h"
#include "core/book/stored_fact.h"
#include "core/journal/balance_table.h"
#include "core/journal/chain.h"
#include "core/journal/json_value.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"
#include "core/store/fault.h"
#include "core/sync/stall_side.h"
#include "given.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

using namespace given;

FaultKind faultOf(const std::function<void()>& what) {
    try {
        what();
    } catch (const Fault& fault) {
        return fault.kind();
    }
    ADD_FAILURE() << "no fault was thrown";
    return FaultKind::broken;
}

/// Edits a closed book's file behind Touat's back.
void edit(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
    char* error = nullptr;
    EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &error), SQLITE_OK) << error;
    sqlite3_close(db);
}

class BookFile : public StallTest {
  protected:
    void damage(const std::string& sql) {
        device->close();
        edit(device->file(), "DROP TRIGGER journal_is_never_changed;"
                             "DROP TRIGGER journal_is_never_shortened;" + sql);
    }
    FaultKind opening() {
        return faultOf([&] { device->reopen(); });
    }
    void TearDown() override { device.reset(); } // these books are broken on purpose
};

TEST_F(StallTest, theJournalSaysItAllAndRefoldAgrees) {
    ASSERT_TRUE(sellForCash({carpet, couffin, tea, postage}));
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(40'000)), Money::dinars(30'000)));
    const auto chain = verifyChain(JournalTable(db()), book().stream(), ChainKind::whole);
    ASSERT_TRUE(chain);
    EXPECT_EQ(chain->entries, book().head().seq);
    EXPECT_EQ(chain->head.hash, book().head().hash);
    EXPECT_EQ(refold(db()), std::vector<std::string>{});
}

TEST_F(BookFile, aChainNamesItsFirstBrokenEntry) {
    const auto head = book().head();
    const auto appendAfter = [&](std::int64_t seq, const Hash& prev) {
        Envelope envelope;
        envelope.id = {book().stream(), seq};
        envelope.prev = prev;
        envelope.type = "moon_landed";
        const auto entry = writeEntry(envelope, json::Value::object({}));
        JournalTable(db()).append(envelope.id, entry);
        return entry.hash;
    };
    const auto broken = [&](ChainKind kind) {
        const auto chain = verifyChain(JournalTable(db()), book().stream(), kind);
        return chain ? Refusal{} : chain.refusal();
    };
    const EntryId next{book().stream(), head.seq + 1};
    appendAfter(head.seq + 2, head.hash); // the one before it is missing
    EXPECT_EQ(broken(ChainKind::whole), refuse(Reason::chainBroken, next.text()));
    appendAfter(head.seq + 1, hashOfEntry("another history"));
    EXPECT_EQ(broken(ChainKind::whole), refuse(Reason::chainBroken, next.text()));
    EXPECT_EQ(broken(ChainKind::sparse), Refusal{}); // what the centre sends has gaps by right
}

TEST_F(StallTest, everyStoredTextHashesToItsNameAndNamesItsPredecessor) {
    ASSERT_TRUE(sellForCash({carpet}));
    std::string previous;
    JournalTable(db()).eachFrom(book().stream(), 1, [&](std::int64_t, std::string_view text,
                                                        const Hash& hash) {
        const auto entry = nlohmann::json::parse(text);
        if (!previous.empty()) {
            EXPECT_EQ(entry["prev"], previous);
        }
        previous = hash.hex();
        EXPECT_EQ(hashOfEntry(text), hash);
        return true;
    });
}

TEST_F(StallTest, aRefoldFindsAndMendsAWrongTable) {
    ASSERT_TRUE(sellForCash({couffin}));
    execute(db(), "UPDATE balance SET amount = amount + 1 WHERE account = 'drawer:S07'");
    execute(db(), "DELETE FROM artisan_entry");
    EXPECT_EQ(refold(db()), (std::vector<std::string>{"artisan_entry", "balance"}));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5850));
}

TEST_F(StallTest, derivedTablesOfAnOlderProgramAreRebuiltOnOpening) {
    ASSERT_TRUE(sellForCash({couffin}));
    execute(db(), "DROP TABLE balance");
    execute(db(), "UPDATE book SET derived = 'older'");
    device->reopen();
    EXPECT_TRUE(book().wasRefolded());
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(5850));
}

TEST_F(StallTest, theJournalCannotBeRewrittenThroughTheStore) {
    EXPECT_EQ(faultOf([&] { execute(db(), "UPDATE journal SET entry = 'x'"); }),
              FaultKind::broken);
    EXPECT_EQ(faultOf([&] { execute(db(), "DELETE FROM journal"); }), FaultKind::broken);
}

TEST_F(StallTest, aFullDiskLosesNothingAndTheBasketIsStillThere) {
    const auto basket = basketOf({carpet});
    {
        Transaction transaction(db());
        BasketTable(db()).write({basket});
        transaction.commit();
    }
    const auto head = book().head();
    db().limitPages(db().pageCount());
    int sold = 0;
    FaultKind kind = FaultKind::broken;
    for (; sold < 1000; ++sold) {
        const auto next = basketOf({tea});
        try {
            ASSERT_TRUE(sell(book(), seller, next, {exactCash(next.total())}));
        } catch (const Fault& fault) {
            kind = fault.kind();
            break;
        }
    }
    EXPECT_EQ(kind, FaultKind::diskFull);
    device->reopen(); // as the till does after a fault
    EXPECT_EQ(book().head().seq, head.seq + sold);
    EXPECT_EQ(BasketTable(db()).read()->basket.total(), basket.total());
    ASSERT_TRUE(sell(book(), seller, basketOf({carpet}), {exactCash(basket.total())}));
}

TEST_F(BookFile, anEditedEntryIsNamed) {
    ASSERT_TRUE(sellForCash({couffin}));
    damage("UPDATE journal SET entry = replace(entry, '85000', '84000') WHERE seq = 13;");
    try {
        device->reopen();
        FAIL();
    } catch (const Fault& fault) {
        EXPECT_EQ(fault.kind(), FaultKind::damaged);
        EXPECT_NE(std::string(fault.what()).find("S07-1-13"), std::string::npos) << fault.what();
    }
}

TEST_F(BookFile, aBookThatIsCheckedLaterIsSeenAtOnceAndTakesNothingUnchecked) {
    ASSERT_TRUE(sellForCash({couffin}));
    ASSERT_TRUE(sellForCash({tea})); // the last entry is read at once
    const auto goods = ShelfView(db(), book().stall(), book().today()).all().size();
    damage("UPDATE journal SET entry = replace(entry, '85000', '84000') WHERE seq = 13;");
    StillClock still;
    CountingRandom random;
    Book seen(device->file(), {still, random, {}, PinCost::test}, Checks::later);
    EXPECT_EQ(ShelfView(seen.db(), seen.stall(), seen.today()).all().size(), goods);
    const auto head = seen.head().seq;
    EXPECT_EQ(faultOf([&] { (void)seen.record(manager, DrawerOpened{"float"}); }), FaultKind::damaged);
    EXPECT_EQ(faultOf([&] { (void)obeyReply(seen, {}); }), FaultKind::damaged);
    EXPECT_EQ(faultOf([&] { seen.check(); }), FaultKind::damaged) << "it does not pass by asking again";
    EXPECT_EQ(JournalTable(seen.db()).head(seen.stream()).seq, head);
}

TEST_F(BookFile, aRemovedEntryIsNamed) {
    damage("DELETE FROM journal WHERE seq = 5;");
    EXPECT_EQ(opening(), FaultKind::damaged);
}

TEST_F(BookFile, anEntryMovedToAnotherPlaceIsFound) {
    damage("UPDATE journal SET seq = 1000 WHERE seq = 5; UPDATE journal SET seq = 5 WHERE seq = 6;"
           "UPDATE journal SET seq = 6 WHERE seq = 1000;");
    EXPECT_EQ(opening(), FaultKind::damaged);
}

TEST_F(BookFile, aTruncatedFileIsNotOpenedAndNotChanged) {
    ASSERT_TRUE(sellForCash({couffin}));
    device->close();
    const auto whole = std::filesystem::file_size(device->file());
    std::filesystem::resize_file(device->file(), whole / 2 + 77);
    EXPECT_EQ(opening(), FaultKind::damaged);
    EXPECT_EQ(std::filesystem::file_size(device->file()), whole / 2 + 77);
}

TEST_F(BookFile, aFileWithHolesIsNotOpened) {
    device->close();
    std::fstream file(device->file(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096 * 3);
    file << std::string(4096 * 6, '\x55');
    file.close();
    EXPECT_EQ(opening(), FaultKind::damaged);
}

TEST_F(BookFile, aNewerBookIsRefusedAndLeftAlone) {
    device->close();
    edit(device->file(), "PRAGMA user_version = 99;");
    EXPECT_EQ(opening(), FaultKind::newerBook);
    sqlite3* db = nullptr;
    sqlite3_open(device->file().c_str(), &db);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &statement, nullptr);
    sqlite3_step(statement);
    EXPECT_EQ(sqlite3_column_int(statement, 0), 99);
    sqlite3_finalize(statement);
    sqlite3_close(db);
}

TEST_F(BookFile, otherFilesAreNoBooks) {
    device->close();
    const auto text = folder / "letter.book";
    std::ofstream(text) << std::string(5000, 'a');
    StillClock still;
    CountingRandom random;
    const Surroundings around{still, random, {}, PinCost::test};
    EXPECT_EQ(faultOf([&] { Book book(text, around); }), FaultKind::notABook);
    const auto other = folder / "other.book";
    edit(other, "CREATE TABLE t(a); INSERT INTO t VALUES(1);");
    EXPECT_EQ(faultOf([&] { Book book(other, around); }), FaultKind::notABook);
    EXPECT_EQ(faultOf([&] { Book book(folder / "none.book", around); }), FaultKind::noSuchFile);
}

TEST_F(BookFile, aBookThatExistsIsNotMadeAgain) {
    EXPECT_EQ(faultOf([&] {
                  TestDevice again(folder, "S07", Stall::number(7), clock, 9);
              }),
              FaultKind::notWritable);
    EXPECT_EQ(faultOf([&] {
                  TestDevice nowhere(folder, "no/such/folder/S07", Stall::number(7), clock, 9);
              }),
              FaultKind::notWritable);
}

TEST_F(BookFile, aBookInUseIsNotOpenedTwice) {
    StillClock still;
    CountingRandom random;
    EXPECT_EQ(faultOf([&] {
                  Book second(device->file(), {still, random, {}, PinCost::test});
              }),
              FaultKind::inUse);
}

TEST_F(StallTest, anEntryOfANewerProgramIsKeptAndSkipped) { // R6
    Envelope envelope;
    envelope.id = book().nextEntry();
    envelope.prev = book().head().hash;
    envelope.type = "moon_landed";
    envelope.at = book().now();
    envelope.totals = {};
    const auto entry = writeEntry(envelope, json::Value::object({{"where", "Reggane"}}));
    EntryReader reader;
    const auto read = reader.read(entry.text);
    ASSERT_TRUE(read);
    const auto fact = readFact(*read, reader.body());
    ASSERT_TRUE(fact);
    EXPECT_FALSE(fact->has_value());
}

// A random day: whatever happens, the drawer is the sum of its postings, goods are conserved, and a
// refold changes nothing.
RC_GTEST_FIXTURE_PROP(StallTest, anyDayAddsUp, ()) {
    const auto start = balance("drawer:S07");
    Money moved;
    std::vector<std::pair<SaleLineId, std::int64_t>> baskets; // line, pieces left to give back
    auto next = SaleTable(db()).lastBasket(book().stream()) + 1;
    const int steps = *rc::gen::inRange(1, 12);
    for (int i = 0; i < steps; ++i) {
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
        case 1: {
            Basket mixed(next++);
            RC_ASSERT(mixed.add(shelf(couffin), book().stall()));
            const auto pieces = *rc::gen::inRange<std::int64_t>(1, 9);
            RC_ASSERT(mixed.setQuantity(0, Quantity::pieces(pieces), shelf(couffin)));
            const auto price = *rc::gen::inRange<std::int64_t>(80'000, 99'999);
            RC_ASSERT(mixed.setPrice(0, Money::centimes(price), shelf(couffin)));
            RC_ASSERT(mixed.add(shelf(tea), book().stall()));
            const auto sold = sell(book(), seller, mixed, {exactCash(mixed.total())});
            RC_ASSERT(sold);
            moved += sold->total;
            baskets.emplace_back(SaleLineId::of(sold->id.entry(), 1), pieces);
            break;
        }
        case 2: {
            if (baskets.empty()) break;
            auto& [line, left] = baskets[static_cast<std::size_t>(
                *rc::gen::inRange<int>(0, static_cast<int>(baskets.size())))];
            const auto pieces = *rc::gen::inRange<std::int64_t>(1, 9);
            const auto back = refund(book(), manager, next,
                                     {{line, couffin, Quantity::pieces(pieces), {}}},
                                     TenderKind::cash);
            RC_ASSERT(back.operator bool() == (pieces <= left));
            if (!back) break;
            ++next;
            left -= pieces;
            moved -= back->total;
            break;
        }
        default:
            device->reopen();
        }
    }
    RC_ASSERT(balance("drawer:S07") == start + moved);
    // Give everything back: nobody is owed anything for the baskets, to the centime.
    for (auto& [line, left] : baskets)
        if (left > 0)
            RC_ASSERT(refund(book(), manager, next++,
                             {{line, couffin, Quantity::pieces(left), {}}}, TenderKind::cash));
    RC_ASSERT(balance(account::artisan(fatma)) == Money{});
    RC_ASSERT(balance("commission:S07") == Money{});
    RC_ASSERT(stock(couffin) == Quantity::pieces(20));
    RC_ASSERT(refold(db()).empty());
}

} // namespace
} // namespace touat
