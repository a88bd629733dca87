// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is handed to touat-book: a non-zero exit, one clear line on standard error, and every
// file as it was.
#include <unistd.h>

#include <future>

#include "core/store/database.h"
#include "shop_book.h"

namespace touat::processes {
namespace {

using BadInput = ShopBook;

Words inserted(Words words, const std::string& book) {
    words.insert(words.begin() + 1, book);
    return words;
}

/// Every command that opens a book, as typed except for the book itself.
class EveryCommand {
  public:
    explicit EveryCommand(const Folder& folder)
        : opening{{"refold"},
                  {"report", "sales"},
                  {"report", "stock", "--json"},
                  {"report", "artisans", "--json"},
                  {"import-sales", folder / "history.csv", "--rejects", folder / "rejects.csv"},
                  {"sync"},
                  {"enrol", "--centre", "https://127.0.0.1:1", "--code", "0000-0000"}},
          reading{{"verify"}, {"export"}},
          all(opening) {
        write(folder / "history.csv", "receipt,at,item,name,quantity,unit_price\n");
        all.insert(all.end(), reading.begin(), reading.end());
    }
    std::vector<Words> opening; // open it for themselves
    std::vector<Words> reading; // look at it
    std::vector<Words> all;
};

/// All of these complain about this book, and touch nothing in the folder.
void expectComplaints(const Folder& folder, const std::vector<Words>& commands,
                      const std::string& book, int code, const std::string& says) {
    const auto before = everythingIn(folder.path);
    for (const auto& command : commands) {
        EXPECT_TRUE(complained(touatBook(inserted(command, book)), code, says))
            << command[0] << ' ' << book;
        EXPECT_EQ(everythingIn(folder.path), before) << command[0] << ' ' << book;
    }
}

TEST_F(BadInput, aFileThatIsNotThere) {
    makeBook();
    const EveryCommand commands(folder);
    const auto longName = folder / (std::string(300, 'x') + ".book");
    expectComplaints(folder, commands.all, folder / "none.book", 2, "no_such_file");
    expectComplaints(folder, commands.all, book / "below.book", 2, "no_such_file");
    expectComplaints(folder, commands.all, "", 2, "no_such_file");
    expectComplaints(folder, commands.reading, longName, 2, "no_such_file");
    expectComplaints(folder, commands.opening, longName, 2, "xxxxxx.");
}

TEST_F(BadInput, somethingThatIsNoBook) {
    makeBook(); // its keys are beside everything of that name
    const EveryCommand commands(folder);
    std::filesystem::remove(book);
    std::filesystem::create_directory(book);
    expectComplaints(folder, commands.all, book, 2, "is a folder");
    std::filesystem::remove(book);
    for (const std::string content : {"", "hello\n", "SQLite format 3"}) {
        write(book, content);
        expectComplaints(folder, commands.all, book, 2, "not_a_book");
    }
    std::filesystem::remove(book);
    {
        Database other(book, Access::create); // a database, and not of ours
        other.script("PRAGMA journal_mode=DELETE; CREATE TABLE contact(name TEXT);"
                     "INSERT INTO contact VALUES('Meriem'); PRAGMA user_version=1");
    }
    expectComplaints(folder, commands.all, book, 2, "not_a_book");
}

TEST_F(BadInput, aBookThatWasCutOff) {
    makeBookWithSales();
    const EveryCommand commands(folder);
    const auto whole = contentOf(book);
    for (const std::size_t size : {whole.size() / 2, std::size_t{4096}}) {
        write(book, whole.substr(0, size));
        expectComplaints(folder, commands.all, book, 1, "damaged");
    }
    // One byte is enough: it belongs to an entry.
    write(book, whole.substr(0, whole.size() - 1));
    expectComplaints(folder, {{"verify"}}, book, 1, "the first broken entry is S07-1-");
    expectComplaints(folder, commands.opening, book, 1, "damaged");
}

TEST_F(BadInput, aPageOfRubbishInTheMiddle) {
    makeBookWithSales();
    const EveryCommand commands(folder);
    auto content = contentOf(book);
    for (std::size_t page = 4096; page < content.size(); page += 4096)
        content.replace(page, 100, 100, '\x5a');
    write(book, content);
    expectComplaints(folder, commands.all, book, 1, "damaged");
}

TEST_F(BadInput, anEntryThatWasEditedIsNamed) {
    makeBookWithSales();
    const EveryCommand commands(folder);
    const auto good = contentOf(book);
    struct Edit {
        std::string sql;
        std::string named; // the first broken entry
    };
    const Edit edits[] = {
        {"UPDATE journal SET entry = replace(entry, '600', '601') WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET entry = '' WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET entry = CAST(x'7bff' AS TEXT) WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET entry = printf('%.*c', 100000, '[') WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET hash = zeroblob(32) WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET hash = zeroblob(3) WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET seq = 9000000000000000000 WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET stall = 9 WHERE seq = 6", "S07-1-6"},
        {"UPDATE journal SET epoch = 5000 WHERE seq = 6", "S07-1-6"},
        {"DELETE FROM journal WHERE seq = 1", "S07-1-1"},
        {"DELETE FROM journal WHERE seq IN (6, 8)", "S07-1-6"},
        {"INSERT INTO journal SELECT 99, stall, epoch, 12, hash, entry FROM journal WHERE seq = 6",
         "S07-1-12"},
    };
    for (const auto& edit : edits) {
        SCOPED_TRACE(edit.sql);
        write(book, good);
        tamper(book, edit.sql);
        expectComplaints(folder, {{"verify"}}, book, 1, "the first broken entry is " + edit.named);
        expectComplaints(folder, commands.opening, book, 1, "damaged");
    }
}

TEST_F(BadInput, aBookThatSaysWhatCannotBe) {
    makeBookWithSales();
    const EveryCommand commands(folder);
    const auto good = contentOf(book);
    for (const std::string sql :
         {"UPDATE journal SET stall = 200 WHERE seq = 6", "UPDATE book SET stall = -1",
          "DELETE FROM book", "DROP TABLE journal", "PRAGMA user_version=0"}) {
        SCOPED_TRACE(sql);
        write(book, good);
        tamper(book, sql);
        expectComplaints(folder, {{"verify"}}, book, 1, "damaged");
        expectComplaints(folder, commands.opening, book, 1, "damaged");
    }
    // Whose it says it is, and whose journal is in it, are two things.
    for (const std::string sql : {"UPDATE book SET stall = 8", "UPDATE book SET epoch = 5000"}) {
        SCOPED_TRACE(sql);
        write(book, good);
        tamper(book, sql);
        expectComplaints(folder, {{"verify"}}, book, 1, "the first broken entry is S0");
        expectComplaints(folder, commands.opening, book, 1, "another device");
    }
    write(book, good);
    tamper(book, "DELETE FROM journal");
    expectComplaints(folder, {{"verify"}}, book, 1, "the first broken entry is S07-1-1");
}

TEST_F(BadInput, whatIsNoTextIsNotExported) {
    makeBookWithSales();
    tamper(book, "UPDATE journal SET entry = CAST(x'7bff' AS TEXT) WHERE seq = 3");
    const auto said = touatBook({"export", book});
    EXPECT_EQ(said.code, 1);
    EXPECT_EQ(said.err, "touat-book: damaged: S07-1-3 is no text\n");
    EXPECT_EQ(linesOf(said.out).size(), 2U); // what came before it is evidence
}

TEST_F(BadInput, aBookOfANewerTouat) {
    makeBookWithSales();
    const EveryCommand commands(folder);
    tamper(book, "PRAGMA user_version=99");
    expectComplaints(folder, commands.all, book, 2, "newer_book: the book is of form 99");
}

TEST_F(BadInput, aBookThatAnotherProgramHasOpen) {
    makeBookWithSales();
    const EveryCommand commands(folder);
    std::vector<std::future<Ended>> ended; // at once: each waits a little for its turn
    {
        Database till(book, Access::own);
        till.script("UPDATE sync_state SET contacted_ms = 1");
        for (const auto& command : commands.all)
            ended.push_back(std::async(std::launch::async, [command, this] {
                return touatBook(inserted(command, book));
            }));
        for (auto& each : ended)
            each.wait();
    }
    for (auto& each : ended)
        EXPECT_TRUE(complained(each.get(), 2, "in_use"));
    verified();
}

TEST_F(BadInput, keysThatAreMissingOrDamaged) {
    makeBookWithSales();
    const auto saved = contentOf(keys);
    std::filesystem::remove(keys);
    expectComplaints(folder, {{"sync"}}, book, 2, "no_such_file");
    expectComplaints(folder, {{"enrol", "--centre", "https://x", "--code", "y"}}, book, 2,
                     "no_such_file");
    EXPECT_EQ(report("sales")["receipts"], 4); // what needs no secret goes on without
    for (const std::string content : {"", "{", "[]", "{\"seed\":1}"}) {
        write(keys, content);
        expectComplaints(folder, {{"sync"}, {"report", "sales"}, {"refold"}}, book, 1, "damaged");
        EXPECT_EQ(touatBook({"verify", book}).code, 0);
    }
    write(keys, saved);
    expectComplaints(folder, {{"sync"}}, book, 1, "this book has joined no centre");
}

TEST_F(BadInput, aCentreThatCannotBe) {
    makeBook();
    for (const std::string address : {"http://127.0.0.1:1", "https://", "rubbish://x", "::::", ""})
        expectComplaints(folder, {{"enrol", "--centre", address, "--code", std::string(26, '0')}},
                         book, 1, "centre_unreachable");
    for (const std::string code : {"", "x", "0000-0000", "U0000000000000000000000000"})
        expectComplaints(folder, {{"enrol", "--centre", "127.0.0.1", "--code", code}}, book, 1,
                         "enrol_code_wrong");
}

TEST_F(BadInput, newNeverHarmsWhatIsThere) {
    makeBookWithSales();
    const auto complaint = [&](const Words& words, const std::string& says) {
        const auto before = everythingIn(folder.path);
        EXPECT_TRUE(complained(touatBook(words), 2, says));
        EXPECT_EQ(everythingIn(folder.path), before) << words[1];
    };
    complaint({"new", book, "--stall", "S07"}, "exists already");
    complaint({"new", folder.path, "--stall", "S07"}, "exists already");
    complaint({"new", keys, "--stall", "S07"}, "exists already");
    // A book that was moved away left its keys: they are not ours to write over.
    std::filesystem::rename(book, folder / "elsewhere.book");
    complaint({"new", book, "--stall", "S07"}, keys.string() + " exists already");
}

TEST_F(BadInput, newWhereNothingCanBeWritten) {
    makeBook();
    for (const auto& place : {Path("/proc/x.book"), book / "x.book", folder / "none" / "x.book",
                              folder / (std::string(300, 'x') + ".book"), Path()}) {
        const auto before = everythingIn(folder.path);
        EXPECT_TRUE(complained(touatBook({"new", place, "--stall", "S07"}), 2, "not_writable"));
        EXPECT_EQ(everythingIn(folder.path), before) << place;
    }
    for (const auto* trace : {".half", ".keys"}) // of a book without a name
        EXPECT_FALSE(std::filesystem::exists(trace)) << trace;
    EXPECT_TRUE(complained(touatBook({"demo", "/proc/x"}), 2, "not_writable"));
    EXPECT_TRUE(complained(touatBook({"demo", book}), 2, "exists already"));
    EXPECT_TRUE(complained(touatBook({"demo", book / "x"}), 2, "not_writable"));
}

TEST_F(BadInput, stallsThatAreNone) {
    makeBook();
    for (const std::string stall :
         {"S00", "C00", "S100", "s07", "07", "S7", "rubbish", "", "S0７"}) {
        const auto before = everythingIn(folder.path);
        EXPECT_TRUE(complained(touatBook({"new", folder / "x.book", "--stall", stall}), 2,
                               "--stall wants S01 to S99, not \"" + stall + '"'));
        EXPECT_TRUE(complained(touatBook({"report", book, "sales", "--stall", stall}), 2,
                               "--stall wants S01 to S99"));
        EXPECT_EQ(everythingIn(folder.path), before) << stall;
    }
    for (const std::string what : {"sales", "stock"}) // a stall that could be, and is not here
        EXPECT_TRUE(complained(touatBook({"report", book, what, "--stall", "S99", "--json"}), 1,
                               "stream_unknown (S99)"));
    EXPECT_TRUE(complained(touatBook({"report", book, "artisans", "--stall", "S07"}), 2,
                           "artisans are of all stalls"));
}

TEST_F(BadInput, signsThatNoPaperCanShow) {
    for (const auto& sign : {std::string("\xff"), std::string("a\nb"), std::string("a\x1b[2J"),
                             std::string("\u202Eabc"), std::string(201, 'a')}) {
        EXPECT_TRUE(complained(touatBook({"new", book, "--stall", "S07", "--name-fr", sign}), 1,
                               "text_unusable"));
        EXPECT_TRUE(everythingIn(folder.path).empty());
    }
}

TEST_F(BadInput, wordsThatAreNoCommand) {
    makeBook();
    const auto before = everythingIn(folder.path);
    const std::vector<Words> wrong{{},
                                   {"frobnicate"},
                                   {"--frobnicate"},
                                   {"verify"},
                                   {"verify", book, "--frobnicate"},
                                   {"verify", book, "more"},
                                   {"new", book},
                                   {"new", "--stall", "S07"},
                                   {"export"},
                                   {"import-sales", book},
                                   {"import-sales", book, book},
                                   {"report", book},
                                   {"report", book, "weather"},
                                   {"report", book, "sales", "--xml"},
                                   {"enrol", book},
                                   {"sync"},
                                   {"demo"},
                                   {"demo", folder / "x", "--at", "yesterday"},
                                   {"verify", book, "export", book}};
    for (const auto& words : wrong) {
        std::string all;
        for (const auto& word : words)
            all += word + ' ';
        EXPECT_TRUE(complained(touatBook(words), 2, "")) << all;
    }
    EXPECT_EQ(everythingIn(folder.path), before);
}

TEST_F(BadInput, anAnswerThatCannotBeWrittenIsAFault) {
    makeBookWithSales();
    for (const std::string words :
         {"verify B", "export B", "refold B", "report B sales", "report B stock --json"}) {
        auto command = words;
        command.replace(command.find('B'), 1, "'" + book.string() + "'");
        const auto ended =
            run({"sh", "-c", "'" + program("touat-book") + "' " + command + " >/dev/full"});
        EXPECT_TRUE(complained(ended, 2, "disk_full")) << words;
    }
}

/// Runs a script of the shell with $1 = touat-book and what follows.
Ended shell(const std::string& script, Words words) {
    Words command{"sh", "-c", script, "sh", program("touat-book")};
    command.insert(command.end(), words.begin(), words.end());
    return run(command);
}

constexpr auto manySales = 40;
std::string salesOfOneDay() {
    std::string csv = "receipt,at,item,name,quantity,unit_price\n";
    for (int i = 1; i <= manySales; ++i)
        csv += std::to_string(i) + ",2010-12-01T08:26,item" + std::to_string(i) +
               "000,LANTERN,1,1.00\n";
    return csv;
}

TEST_F(BadInput, aFileThatMayGrowNoMoreLosesNothing) {
    makeBook();
    write(folder / "many.csv", salesOfOneDay());
    const auto sizeOfBook = std::filesystem::file_size(book) / 512;
    const auto limited =
        "trap '' XFSZ; ulimit -f " + std::to_string(sizeOfBook + 200) + "; exec \"$@\"";
    const auto ended =
        shell(limited, {"import-sales", book, folder / "many.csv", "--rejects", rejects});
    EXPECT_TRUE(complained(ended, 2, "input_output"));
    verified();
    const auto sold = report("sales")["receipts"].get<int>();
    EXPECT_GT(sold, 0);
    EXPECT_LT(sold, manySales);
    // With room again, it goes on where it was.
    EXPECT_EQ(import(folder / "many.csv").code, 0);
    EXPECT_EQ(report("sales")["receipts"], manySales);
    EXPECT_EQ(report("sales")["total_centimes"], manySales * 100);
    EXPECT_EQ(touatBook({"refold", book}).out, "rebuilt: nothing differed\n");

    const auto before = everythingIn(folder.path);
    const auto made = shell("trap '' XFSZ; ulimit -f 16; exec \"$@\"",
                            {"new", folder / "S08.book", "--stall", "S08"});
    EXPECT_TRUE(complained(made, 2, "input_output"));
    EXPECT_EQ(everythingIn(folder.path), before); // no half of a book, no keys without one
}

TEST_F(BadInput, aFullDiskLosesNothing) {
    const auto disk = folder / "disk";
    std::filesystem::create_directory(disk);
    const auto mount = "mount -t tmpfs -o size=1480k none '" + disk.string() + "'";
    if (run({"unshare", "--mount", "sh", "-c", mount}).code != 0)
        GTEST_SKIP() << "no right to mount a small disk here";
    write(folder / "many.csv", salesOfOneDay());
    // One script, since the disk goes away with it: fill it, look at the book, make room, go on.
    const auto script = mount + R"(
        cd "$2"
        "$1" new S07.book --stall S07 || exit 90
        "$1" import-sales S07.book "$3" --rejects "$4" && exit 91
        echo "import: $?"
        "$1" new S08.book --stall S08 && exit 92
        echo "new: $?"
        ls S08.* 2>/dev/null
        mount -o remount,size=16m .
        "$1" verify S07.book || exit 93
        "$1" report S07.book sales --json
        "$1" import-sales S07.book "$3" --rejects "$4" || exit 94
        "$1" report S07.book sales --json
        "$1" refold S07.book
        )";
    const auto ended = run({"unshare", "--mount", "sh", "-c", script, "sh", program("touat-book"),
                            disk, folder / "many.csv", rejects});
    ASSERT_EQ(ended.code, 0) << ended.out << ended.err;
    const auto said = linesOf(ended.out);
    const auto wrong = linesOf(ended.err);
    ASSERT_EQ(said.size(), 8U) << ended.out;
    ASSERT_EQ(wrong.size(), 2U) << ended.err;
    EXPECT_EQ(said[1], "import: 2");
    EXPECT_EQ(wrong[0].find("touat-book: disk_full: "), 0U) << wrong[0];
    EXPECT_EQ(said[2], "new: 2");
    EXPECT_EQ(wrong[1].find("touat-book: disk_full: "), 0U) << wrong[1];
    const auto soldBefore = jsonOf(said[4])["receipts"].get<int>();
    EXPECT_GT(soldBefore, 0);
    EXPECT_LT(soldBefore, manySales);
    EXPECT_EQ(jsonOf(said[6])["receipts"], manySales);
    EXPECT_EQ(said[7], "rebuilt: nothing differed");
}

} // namespace
} // namespace touat::processes
