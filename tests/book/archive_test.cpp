// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year as a folder, and the program in it that finds whatever was done to it. It is run as whoever gets the archive
// runs it: by Python, with nothing of ours beside it.
#include "core/acts/close_day.h"
#include "core/book/archive.h"
#include "several_places.h"
#include "shop_book.h"

namespace touat::processes {
namespace {

constexpr auto overNewYear = R"(receipt,at,item,name,quantity,unit_price
1,2010-11-03T08:26,85123A,LANTERN,6,2.55
2,2010-11-29T09:26,71053,HEART,2,3.00
C3,2010-12-02T09:26,71053,HEART,-1,3.39
4,2010-12-02T10:26,71053,HEART,1,3.39
5,2011-01-04T10:26,71053,HEART,1,3.39
)";

class AnArchive : public ShopBook {
  protected:
    void SetUp() override {
        makeBook();
        write(folder / "years.csv", overNewYear);
        const auto done = import(folder / "years.csv");
        ASSERT_EQ(done.code, 0) << done.err;
    }
    Ended archive(const Words& more = {"--year", "2010"}) {
        Words words{"archive", book, "--to", where};
        words.insert(words.end(), more.begin(), more.end());
        return touatBook(words);
    }
    Ended check(const Words& more = {}) {
        Words words{"python3", where / "verify.py"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    /// As somebody does who has all but the key.
    void makeManifestAnew() {
        const auto done = run({"sh", "-c",
                               "cd \"$0\" && { grep '^#' MANIFEST; sha256sum LISEZMOI.txt closings.csv "
                               "journal.jsonl keys.jsonl signatures.jsonl verify.py; } >../M && mv ../M MANIFEST",
                               where});
        ASSERT_EQ(done.code, 0) << done.err;
    }
    void change(const char* file, const std::string& from, const std::string& to) {
        auto content = contentOf(where / file);
        const auto at = content.find(from);
        ASSERT_NE(at, content.npos) << from << " in " << content.substr(0, 2000);
        write(where / file, content.replace(at, from.size(), to));
    }
    testing::AssertionResult found(const std::string& what) {
        const auto ended = check();
        if (ended.code == 1 && ended.out.find(what) != ended.out.npos) return testing::AssertionSuccess();
        return testing::AssertionFailure() << "code " << ended.code << ", " << ended.out << ended.err;
    }

    Path where = folder / "2010";
};

TEST_F(AnArchive, isCheckedWithoutTouat) {
    const auto archived = archive();
    ASSERT_EQ(archived.code, 0) << archived.err;
    EXPECT_EQ(archived.err, "");
    EXPECT_EQ(archived.out.find("archived "), 0U) << archived.out;
    const auto checked = check();
    EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
    EXPECT_EQ(checked.out.find("ok: "), 0U) << checked.out;
    const auto key = archived.out.substr(archived.out.size() - 65, 64);
    EXPECT_EQ(check({"--key", key}).code, 0);
    EXPECT_EQ(check({"--key", std::string(64, '0')}).code, 1);
    EXPECT_EQ(run({"sh", "-c", "cd \"$0\" && sha256sum --check --quiet MANIFEST", where}).code, 0);
    const auto rows = linesOf(contentOf(where / "closings.csv"));
    ASSERT_EQ(rows.size(), 7U) << "three days, two months and a year under their names";
    EXPECT_EQ(rows[4].find("S07,month,2010-11,"), 0U) << rows[4];
    EXPECT_EQ(rows[6].find("S07,year,2010,"), 0U) << rows[6];
    EXPECT_NE(rows[6].find(",3,3,1,24.69,3.39,21.30,"), std::string::npos) << rows[6];
}

TEST_F(AnArchive, ofNoYearOrOfOneThatGoesOnIsRefused) {
    EXPECT_TRUE(complained(archive({"--year", "1999"}), 1, "year_unknown"));
    EXPECT_TRUE(complained(archive({"--year", "9000"}), 1, "year_not_over"));
    EXPECT_TRUE(complained(archive({"--year", "9000", "--unfinished"}), 1, "year_unknown"));
    EXPECT_FALSE(std::filesystem::exists(where));
    std::filesystem::create_directory(where);
    write(where / "mine", "x");
    EXPECT_TRUE(complained(archive(), 2, "is not an empty folder"));
    EXPECT_EQ(everythingIn(where).size(), 1U);
    std::filesystem::remove(where / "mine");
    EXPECT_EQ(archive().code, 0) << "an empty one will do";
    std::filesystem::remove(keys);
    where = folder / "again";
    EXPECT_TRUE(complained(archive(), 2, "S07.keys")) << "nobody else signs for the device";
}

TEST_F(AnArchive, showsAByteOfAnEntryThatWasChanged) {
    ASSERT_EQ(archive().code, 0);
    change("journal.jsonl", "\\\"total\\\":1530", "\\\"total\\\":1531");
    EXPECT_TRUE(found("journal.jsonl is not the file that MANIFEST names"));
    EXPECT_TRUE(found("was changed: its hash is another"));
    makeManifestAnew();
    EXPECT_TRUE(found("was changed: its hash is another"));
    EXPECT_TRUE(found("MANIFEST does not bear the signature of its key"));
}

TEST_F(AnArchive, showsAnEntryThatWasLeftOut) {
    ASSERT_EQ(archive().code, 0);
    auto lines = linesOf(contentOf(where / "journal.jsonl"));
    lines.erase(lines.begin() + 4);
    std::string left;
    for (const auto& line : lines) left += line + '\n';
    write(where / "journal.jsonl", left);
    makeManifestAnew();
    EXPECT_TRUE(found(" is missing, "));
    lines.pop_back();
    left.clear();
    for (const auto& line : lines) left += line + '\n';
    write(where / "journal.jsonl", left);
    EXPECT_TRUE(found(" ends with entry "));
}

TEST_F(AnArchive, showsAClosingThatWasChanged) {
    ASSERT_EQ(archive().code, 0);
    change("closings.csv", ",24.69,", ",14.69,");
    makeManifestAnew();
    EXPECT_TRUE(found("closings.csv: S07 day 2010-12-02"));
}

TEST_F(AnArchive, showsAFileThatWasAddedOrTakenAway) {
    ASSERT_EQ(archive().code, 0);
    write(where / "note.txt", "x");
    EXPECT_TRUE(found("note.txt is not named in MANIFEST: it was added"));
    std::filesystem::remove(where / "note.txt");
    EXPECT_EQ(check().code, 0);
    std::filesystem::remove(where / "keys.jsonl");
    EXPECT_TRUE(found("keys.jsonl is missing"));
}

TEST_F(AnArchive, showsAManifestThatWasMadeAnewWithoutTheKey) {
    ASSERT_EQ(archive().code, 0);
    makeManifestAnew();
    change("MANIFEST", "# made ", "# made on ");
    EXPECT_TRUE(found("MANIFEST does not bear the signature of its key"));
}

TEST_F(AnArchive, saysWhatItCouldNotCheckWithoutOpenssl) {
    ASSERT_EQ(archive().code, 0);
    const auto python = run({"python3", "-c", "import sys; print(sys.executable)"}).out;
    const auto ended = run({"env", "PATH=/nowhere", python.substr(0, python.size() - 1), where / "verify.py"});
    EXPECT_EQ(ended.code, 2) << ended.out << ended.err;
    EXPECT_NE(ended.out.find("NOT CHECKED"), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("the signature of MANIFEST"), std::string::npos) << ended.out;
    std::filesystem::remove(where / "MANIFEST");
    EXPECT_EQ(check().code, 2) << "there is nothing to check";
}

/// The centre's, when a device of S07 was lost with entries that it had not sent, another went on with its day, and
/// then the first one was found and let in.
class AnArchiveWithATail : public given::SeveralPlaces {
  protected:
    void SetUp() override {
        baskets = newSeries(s07, 20);
        ASSERT_TRUE(sellOne(s07, baskets));
        syncAll();
        next = nextDevice(s07);
        ASSERT_TRUE(sellOne(s07, baskets)) << "which it keeps to itself";
        goTo(s07, begun);
        ASSERT_TRUE(sellOne(s07, baskets));
        sync(next);
        ASSERT_TRUE(sellOne(next, baskets)) << "in the day that it found open";
    }
    static void goTo(given::TestPlace& at, const char* iso) {
        ASSERT_TRUE(closeDay(at.book(), at.vendor, inDrawer(at), Money{}));
        ASSERT_TRUE(openDay(at.book(), at.vendor, *Day::parse(iso), inDrawer(at)));
    }
    void letIn() {
        letTailIn(s07);
        ASSERT_EQ(JournalTable(centre->db()).head(s07.book().stream()).hash, s07.book().head().hash);
    }
    /// The rows of S07, after the archive was found to be good.
    std::vector<std::string> rowsOfGoodArchive() {
        const auto where = folder / "2026";
        const auto archived =
            writeArchive(centre->book(), {2026, where, Path(TOUAT_SOURCE) / "core/book/archive", {}});
        EXPECT_TRUE(archived);
        const auto checked = run({"python3", where / "verify.py"});
        EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
        std::vector<std::string> rows;
        for (const auto& row : linesOf(contentOf(where / "closings.csv")))
            if (row.starts_with("S07,")) rows.push_back(row);
        return rows;
    }

    const char* begun = "2026-11-25"; // what the lost device began
    ItemId baskets;
    given::TestPlace next;
};

TEST_F(AnArchiveWithATail, isGoodWhenTheMonthWasClosedAfterwards) {
    letIn();
    sync(next);
    goTo(next, "2026-11-26");
    ASSERT_TRUE(sellOne(next, baskets));
    goTo(next, "2026-12-01");
    sync(next);
    const auto rows = rowsOfGoodArchive();
    ASSERT_EQ(rows.size(), 3U) << "what was begun by the lost device nobody closed";
    EXPECT_EQ(rows[0].find("S07,day,2026-11-24,S07-2-"), 0U) << rows[0];
    EXPECT_NE(rows[0].find(",1,3,0,2550,"), std::string::npos) << "of both devices: " << rows[0];
    EXPECT_EQ(rows[1].find("S07,day,2026-11-26,S07-2-"), 0U) << rows[1];
    EXPECT_EQ(rows[2].find("S07,month,2026-11,S07-2-"), 0U) << rows[2];
    EXPECT_NE(rows[2].find(",2,4,0,3400,"), std::string::npos) << rows[2];
}

TEST_F(AnArchiveWithATail, isGoodWhenBothDevicesClosedTheMonth) {
    goTo(s07, "2026-12-01");
    goTo(next, "2026-12-01");
    sync(next);
    letIn();
    const auto rows = rowsOfGoodArchive();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].find("S07,day,2026-11-24,S07-2-"), 0U) << rows[0];
    EXPECT_NE(rows[0].find(",1,3,0,2550,"), std::string::npos) << rows[0];
    EXPECT_EQ(rows[1].find("S07,day,2026-11-25,S07-1-"), 0U) << "the lost device closed it: " << rows[1];
    EXPECT_EQ(rows[2].find("S07,month,2026-11,S07-2-"), 0U) << rows[2];
    EXPECT_NE(rows[2].find(",1,2,0,1700,"), std::string::npos) << "as it was known then: " << rows[2];
}

} // namespace
} // namespace touat::processes
