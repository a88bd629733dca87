// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shop's history goes in line by line or says why not, once, whatever happens in between.
#include <unistd.h>

#include <csignal>
#include <set>

#include "app/machine.h"
#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "shop_book.h"

namespace touat::processes {
namespace {

using Import = ShopBook;

const Path oddities = TOUAT_SOURCE "/tests/book/oddities.csv";
const std::string header = "receipt,at,item,name,quantity,unit_price\n";

/// The records of a CSV file that is well formed.
std::vector<std::vector<std::string>> recordsOf(const std::string& csv) {
    std::vector<std::vector<std::string>> records{{""}};
    bool quoted = false;
    for (const char c : csv) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            records.back().emplace_back();
        else if (c == '\n' && !quoted)
            records.push_back({""});
        else
            records.back().back() += c;
    }
    records.pop_back();
    return records;
}

/// The number of each refused line, and the reason.
std::vector<std::string> reasonsIn(const std::string& rejects) {
    std::vector<std::string> reasons;
    for (const auto& record : recordsOf(rejects))
        if (record.size() == 9 && record[0] != "line")
            reasons.push_back(record[0] + ' ' + record[7]);
    return reasons;
}

/// accepted + refused = read, and accepted is what the book reports.
void expectNothingIsLost(const nlohmann::json& said, const nlohmann::json& sales) {
    for (const auto* figure : {"lines", "total_centimes"}) {
        const auto of = [&](const char* which) { return said[which][figure].get<std::int64_t>(); };
        EXPECT_EQ(of("accepted") + of("refused"), of("read")) << figure;
        EXPECT_EQ(of("accepted"), sales[figure]) << figure;
    }
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

TEST_F(Import, everyOddityIsTakenInOrRefusedWithAReason) {
    makeBook();
    const auto done = import(oddities);
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(lastLine(done.out), R"({"read":{"lines":49,"total_centimes":2000000007172},)"
                                  R"("accepted":{"lines":19,"total_centimes":4443},)"
                                  R"("refused":{"lines":30,"total_centimes":2000000002729}})");
    EXPECT_EQ(contentOf(rejects), contentOf(TOUAT_SOURCE "/tests/book/oddities_rejects.csv"));
    expectNothingIsLost(jsonOf(lastLine(done.out)), report("sales"));
    EXPECT_EQ(touatBook({"refold", book}).out, "rebuilt: nothing differed\n");
    EXPECT_EQ(python("check_export.py", {}, exported()).out, verified());

    // Sold 6, 1 and 1, given back 1; a charge has no stock.
    std::map<std::string, std::int64_t> onHand;
    const auto stock = report("stock");
    for (const auto& item : stock[0]["items"])
        onHand[item["code"]] = item["on_hand"];
    EXPECT_EQ(onHand["85123A"], -7000);
    EXPECT_EQ(onHand["22960"], 2000);
    EXPECT_EQ(onHand.count("POST"), 0U);
}

TEST_F(Import, somebodyWhoWatchesSeesHowFarItIs) {
    makeBook();
    // script(1) is a terminal for those who have none.
    const auto command = program("touat-book") + " import-sales '" + book.string() + "' '" +
                         oddities.string() + "' --rejects '" + rejects.string() + "' >/dev/null";
    const auto seen = run({"script", "-q", "-e", "-c", command, "/dev/null"});
    EXPECT_EQ(seen.code, 0);
    EXPECT_NE(seen.out.find("touat-book: 39 of 39 receipts"), std::string::npos) << seen.out;
    EXPECT_EQ(import(oddities).err.find("receipts"), std::string::npos);
}

TEST_F(Import, aSecondRunChangesNothing) {
    makeBook();
    const auto first = import(oddities);
    const auto head = verified();
    const auto refused = contentOf(rejects);
    for (int run = 2; run <= 3; ++run) {
        const auto again = import(oddities);
        EXPECT_EQ(again.out, first.out);
        EXPECT_EQ(verified(), head);
        EXPECT_EQ(contentOf(rejects), refused);
    }
}

TEST_F(Import, howTheFileWasSavedMakesNoDifference) {
    makeBook();
    const auto first = import(oddities);
    const auto reasons = reasonsIn(contentOf(rejects));
    EXPECT_EQ(reasons.size(), 30U);
    const auto head = verified();
    const auto plain = contentOf(oddities);
    const auto file = folder / "saved.csv";
    for (const auto& saved : {"\xEF\xBB\xBF" + plain, replaced(plain, "\n", "\r\n"),
                              replaced(plain, "\n", "\r"), plain + "\n\n \n"}) {
        write(file, saved);
        const auto again = import(file);
        EXPECT_EQ(again.out, first.out) << again.err;
        EXPECT_EQ(reasonsIn(contentOf(rejects)), reasons);
        EXPECT_EQ(verified(), head);
    }
    // Columns are found by their names.
    write(file, "unit_price,colour,name,receipt,at,quantity,item\n"
                "2.55,red,LANTERN,2001,2010-12-04T08:00,2,85123A\n");
    EXPECT_EQ(jsonOf(import(file).out)["accepted"], jsonOf(R"({"lines":1,"total_centimes":510})"));
}

TEST_F(Import, lettersInAnotherCodeAreRefusedLineByLine) {
    makeBook();
    const auto file = folder / "latin1.csv";
    write(file, header + "1,2010-12-01T08:26,100001,PANIER TRESS\xC9,1,2.00\n"
                         "2,2010-12-01T08:27,100001,PANIER,1,2.00\n");
    const auto done = import(file);
    EXPECT_EQ(jsonOf(done.out)["accepted"]["lines"], 1);
    EXPECT_EQ(done.err, "touat-book: refused lines: 1 not_utf8\n");
    EXPECT_EQ(linesOf(contentOf(rejects)).at(1),
              "2,1,2010-12-01T08:26,100001,PANIER TRESS\xC9,1,2.00,not_utf8,"
              "letters that are not UTF-8: save the file as UTF-8");
}

TEST_F(Import, aFieldWithoutEndIsCutAndTheRestOfTheFileGoesOn) {
    makeBook();
    const auto file = folder / "long.csv";
    const std::string endless(10'000'000, 'x');
    write(file, header + "1,2010-12-01T08:26,100001,\"" + endless + "\",1,2.00\n" +
                    "2,2010-12-01T08:26,100001," + endless + ",1,2.00\n" +
                    "3,2010-12-01T08:26,100001,\"" + endless + "\n" +
                    "4,2010-12-01T08:27,100001,BASKET,1,2.00\n");
    const auto done = import(file);
    EXPECT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(jsonOf(done.out)["read"]["lines"], 4);
    EXPECT_EQ(jsonOf(done.out)["accepted"], jsonOf(R"({"lines":1,"total_centimes":200})"));
    EXPECT_EQ(
        reasonsIn(contentOf(rejects)),
        (std::vector<std::string>{"2 malformed_line", "3 malformed_line", "4 malformed_line"}));
    EXPECT_LT(std::filesystem::file_size(rejects), 100'000U);
}

TEST_F(Import, strayQuotationMarksSpoilTheirOwnLinesOnly) {
    makeBook();
    const auto file = folder / "quotes.csv";
    std::string csv = header;
    for (int i = 1; i <= 2000; ++i)
        csv += std::to_string(i) + ",2010-12-01T08:26,100001," + (i % 100 == 0 ? "\"" : "") +
               "BASKET,1,2.00\n";
    write(file, csv);
    const auto done = import(file);
    EXPECT_EQ(jsonOf(done.out)["read"]["lines"], 2000);
    EXPECT_EQ(jsonOf(done.out)["accepted"]["lines"], 1980);
    EXPECT_EQ(done.err, "touat-book: refused lines: 20 malformed_line\n");
}

TEST_F(Import, moreThanAReceiptCanHoldIsRefusedOnce) {
    makeBook();
    const auto file = folder / "long.csv";
    std::string csv = header;
    for (int i = 1; i <= 2001; ++i)
        csv += "1,2010-12-01T08:26,100001,BASKET,1,2.00\n";
    for (int i = 1; i <= 2001; ++i)
        csv += "C2,2010-12-02T08:26,100001,BASKET,-1,2.00\n";
    write(file, csv);
    const auto done = import(file);
    EXPECT_EQ(done.code, 0);
    EXPECT_EQ(done.err, "touat-book: refused lines: 4002 too_many_lines\n");
    // No day was opened for what no day can hold.
    const auto head = verified();
    EXPECT_EQ(head.find("ok: 2 entries of S07-1"), 0U) << head; // the book's own and the item
    import(file);
    EXPECT_EQ(verified(), head);
}

TEST_F(Import, whatWasRefusedIsTakenInOnceItIsPutRight) {
    makeBook();
    const auto file = folder / "shop.csv";
    write(file, header + "1,2010-12-01T08:26,100001,BASKET,1,2.00\n"
                         "2,2010-12-01T08:27,100001,BASKET,one,2.00\n"
                         "2,2010-12-01T08:27,100002,LAMP,1,5.00\n");
    import(file);
    EXPECT_EQ(report("sales")["total_centimes"], 200);
    // The rejects have the columns of a history.
    const auto corrected = folder / "corrected.csv";
    write(corrected, replaced(contentOf(rejects), "BASKET,one", "BASKET,3"));
    const auto done = import(corrected);
    EXPECT_EQ(jsonOf(done.out)["accepted"], jsonOf(R"({"lines":2,"total_centimes":1100})"));
    EXPECT_EQ(contentOf(rejects), "line,receipt,at,item,name,quantity,unit_price,reason,"
                                  "explanation\n");
    EXPECT_EQ(report("sales")["total_centimes"], 1300);
    // The file as it was at first is still known where it can be.
    import(file);
    EXPECT_EQ(report("sales")["total_centimes"], 1300);
}

TEST_F(Import, theSameNumberWithOtherContentIsRefused) {
    makeBook();
    const auto file = folder / "shop.csv";
    write(file, header + "1,2010-12-01T08:26,100001,BASKET,1,2.00\n");
    import(file);
    const auto head = verified();
    for (const std::string line :
         {"1,2010-12-01T08:26,100001,BASKET,2,2.00", "1,2010-12-01T08:27,100001,BASKET,1,2.00",
          "1,2010-12-01T08:26,100001,BASKET,1,2.01"}) {
        write(file, header + line + '\n');
        EXPECT_EQ(import(file).err, "touat-book: refused lines: 1 receipt_differs\n");
    }
    EXPECT_EQ(verified(), head);
}

TEST_F(Import, aFileThatIsNoHistoryIsRefusedWhole) {
    makeBookWithSales();
    const auto file = folder / "no.csv";
    const auto complaint = [&](const Path& csv, int code, const std::string& says) {
        write(rejects, "of another day\n");
        const auto before = everythingIn(folder.path);
        EXPECT_TRUE(complained(import(csv), code, says)) << csv;
        EXPECT_EQ(everythingIn(folder.path), before) << csv;
    };
    complaint(folder / "none.csv", 2, "no_such_file");
    complaint(folder / std::string(300, 'x'), 2, "no_such_file");
    complaint(folder.path, 2, "is a folder");
    const std::string utf16("\xFF\xFEr\0e\0c\0e\0i\0p\0t\0,\0a\0t\0\n\0", 24);
    for (const auto& content :
         {std::string(), std::string("\n\n"), std::string("\xEF\xBB\xBF"), utf16,
          std::string("1,2010-12-01T08:26,100001,BASKET,1,2.00\n"), std::string(1000, '\0'),
          std::string("receipt\tat\titem\tname\tquantity\tunit_price\n"),
          std::string("receipt,at,item,name,quantity\n")}) {
        write(file, content);
        complaint(file, 1, "the first line must name the columns");
    }
    // A heading alone is a history of nothing.
    write(file, header);
    EXPECT_EQ(import(file).out, R"({"read":{"lines":0,"total_centimes":0},)"
                                R"("accepted":{"lines":0,"total_centimes":0},)"
                                R"("refused":{"lines":0,"total_centimes":0}})"
                                "\n");
}

TEST_F(Import, rejectsAreWrittenOverNothingThatIsWorthSomething) {
    makeBook();
    const auto csv = folder / "shop.csv";
    write(csv, contentOf(oddities));
    const auto before = everythingIn(folder.path);
    std::filesystem::create_directory(folder / "below");
    for (const auto& file : {csv, book, keys, folder / "below" / ".." / "S07.book"}) {
        const auto ended = touatBook({"import-sales", book, csv, "--rejects", file});
        EXPECT_TRUE(complained(ended, 2, "would be overwritten"));
    }
    for (const auto& file : {Path("/proc/rejects"), book / "rejects", folder.path, Path()}) {
        const auto ended = touatBook({"import-sales", book, csv, "--rejects", file});
        EXPECT_TRUE(complained(ended, 2, "not_writable")) << file;
    }
    std::filesystem::remove(folder / "below");
    EXPECT_EQ(everythingIn(folder.path), before);
    // Full only at the end: the sales are in, and the line says what is missing.
    const auto full = touatBook({"import-sales", book, csv, "--rejects", "/dev/full"});
    EXPECT_TRUE(complained(full, 2, "disk_full: /dev/full"));
    EXPECT_EQ(report("sales")["lines"], 19);
}

/// The book as the till of a vendor has it open.
class VendorsTill {
  public:
    explicit VendorsTill(const Path& file)
        : m_book(file, {m_clock, m_random, {}, PinCost::counter}),
          m_vendor{StaffId::of({m_book.stream(), 1}), Role::seller} {}
    void open(Day day, Money drawer) {
        ASSERT_TRUE(openDay(m_book, m_vendor, day, DrawerCount::ofSum(drawer)));
    }
    void close(Money drawer) {
        ASSERT_TRUE(closeDay(m_book, m_vendor, DrawerCount::ofSum(drawer), Money{}));
    }

  private:
    MachineClock m_clock;
    MachineRandom m_random;
    Book m_book;
    Person m_vendor;
};

TEST_F(Import, aDayThatAPersonOpenedIsTheirs) {
    makeBook();
    VendorsTill(book).open(*Day::parse("2026-11-24"), {});
    const auto before = contentOf(book);
    EXPECT_TRUE(complained(import(oddities), 1, "day_already_open (2026-11-24)"));
    EXPECT_EQ(contentOf(book), before);
    EXPECT_FALSE(exists(rejects));
}

/// Six days of small receipts and a few refunds, some of them by the last receipt of the day.
std::string sixDays() {
    std::string csv = header;
    for (int i = 1; i <= 120; ++i) {
        const auto day = std::to_string(1 + (i - 1) / 20);
        const auto line = ",2010-12-0" + day + "T09:00,item" + std::to_string(1000 + i % 17) +
                          ",GOODS " + std::to_string(i % 17) + ',';
        const bool back = i % 9 == 0;
        const auto number = (back ? "C" : "") + std::to_string(i);
        const std::string sign = back ? "-" : "";
        csv += number + line + sign + std::to_string(1 + i % 4) + ",1.75\n";
        csv += number + line + sign + "1,2.25\n";
        if (i % 10 == 3) csv += "W" + std::to_string(i) + line + "-1,0\n"; // written off
    }
    return csv;
}

/// The facts of a book without what differs between two books: keys, clocks, hashes.
std::vector<std::string> factsOf(const Path& book) {
    std::vector<std::string> facts;
    for (const auto& line : linesOf(touatBook({"export", book}).out)) {
        auto entry = jsonOf(jsonOf(line)["entry"]);
        for (const auto* key : {"prev", "at", "steady", "boot"})
            entry.erase(key);
        if (entry["type"] == "device_enrolled") entry["body"].erase("public_key");
        if (entry["type"] == "period_closed") entry["body"].erase("heads"); // hashes of what is left out here
        facts.push_back(entry.dump());
    }
    return facts;
}

std::uintmax_t sizeOf(const Path& file) {
    std::error_code none;
    const auto size = std::filesystem::file_size(file, none);
    return none ? 0 : size;
}

TEST_F(Import, brokenOffAnywhereItGoesOnWhereItWas) {
    const auto csv = folder / "six.csv";
    write(csv, sixDays());
    constexpr auto change = Money::dinars(5000); // that stays in the drawer, whatever goes in
    const auto makeBookWithChange = [&] {
        makeBook();
        VendorsTill till(book);
        till.open(*Day::parse("2010-11-30"), change);
        till.close(change);
    };
    makeBookWithChange();
    const auto whole = import(csv);
    ASSERT_EQ(whole.code, 0) << whole.err;
    const auto facts = factsOf(book);
    const auto sales = report("sales");
    expectNothingIsLost(jsonOf(whole.out), sales);
    const auto closed = jsonOf(facts.back())["body"];
    EXPECT_EQ(closed["counted"].get<std::int64_t>() - closed["to_safe"].get<std::int64_t>(),
              change.centimes());
    std::filesystem::rename(book, folder / "whole.book");
    std::filesystem::remove(keys);

    // Killed again and again, each time a little further on: the log of the book grows with every
    // entry, and that can be seen from outside.
    makeBookWithChange();
    auto log = book;
    log += "-wal";
    int killed = 0;
    std::set<std::size_t> brokenOffAt;
    for (;;) {
        const auto before = factsOf(book).size();
        const auto logBefore = sizeOf(log);
        Child importing({program("touat-book"), "import-sales", book, csv, "--rejects", rejects});
        const auto wanted = logBefore + 1U + static_cast<unsigned>(killed % 7) * 40'000U;
        while (importing.isRunning() && sizeOf(log) < wanted)
            usleep(100);
        importing.signal(SIGKILL);
        const auto code = importing.wait();
        if (code == 0) break;
        ASSERT_EQ(code, 128 + SIGKILL);
        ++killed;
        EXPECT_EQ(verified().find("ok: "), 0U);
        const auto now = factsOf(book);
        ASSERT_LE(now.size(), facts.size());
        EXPECT_TRUE(std::equal(now.begin(), now.end(), facts.begin())) << "after kill " << killed;
        EXPECT_GE(now.size(), before);
        brokenOffAt.insert(now.size());
        ASSERT_LT(killed, 1000);
    }
    EXPECT_GT(brokenOffAt.size(), 5U) << "killed " << killed << " times";
    EXPECT_EQ(factsOf(book), facts); // nothing twice, nothing missing, in the same order
    EXPECT_EQ(report("sales"), sales);
    EXPECT_EQ(lastLine(import(csv).out), lastLine(whole.out));
    EXPECT_EQ(factsOf(book), facts);
    EXPECT_EQ(touatBook({"refold", book}).out, "rebuilt: nothing differed\n");
    std::cout << "killed " << killed << " times at " << brokenOffAt.size() << " places of "
              << facts.size() << '\n';
}

} // namespace
} // namespace touat::processes
