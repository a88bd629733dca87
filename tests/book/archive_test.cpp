// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year as a folder, and the program in it that finds whatever was done to it. It is run as whoever gets the archive
// runs it: by Python, with nothing of ours beside it.
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

} // namespace
} // namespace touat::processes
