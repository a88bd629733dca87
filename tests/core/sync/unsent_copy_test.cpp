// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second medium: what the centre has not confirmed lies there too, and goes from there to the centre when the first is gone.
#include "core/sync/unsent_copy.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/store/whole_file.h"
#include "core/sync/back_up.h"
#include "core/sync/device_keys.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat::given {
namespace {

class SecondMedium : public SeveralPlaces {
  protected:
    SecondMedium() {
        std::filesystem::create_directories(stick);
        jars = newSeries(s07, 20);
        syncAll();
        unsentFile = copy.fileOf(s07.book().stream());
    }
    static std::string contentOf(const std::filesystem::path& file) {
        std::ostringstream read;
        read << std::ifstream(file, std::ios::binary).rdbuf();
        return read.str();
    }
    std::int64_t linesThere() {
        const auto text = contentOf(unsentFile);
        return std::count(text.begin(), text.end(), '\n');
    }
    Result<std::int64_t> take(const std::filesystem::path& book, const std::filesystem::path& from) {
        Surroundings around{clock, random, {}, PinCost::test};
        giveKeys(around, loadKeys(keysBeside(book)));
        return takeUnsent(book, from, around);
    }
    Reason whyNot(const std::filesystem::path& book, const std::filesystem::path& from) {
        const auto taken = take(book, from);
        EXPECT_FALSE(taken);
        return taken ? Reason::noLines : taken.refusal().reason;
    }
    /// The stall's disk is gone; another one has what the copy of its book has.
    void loseDisk(const std::filesystem::path& copyOfBook) {
        const auto file = s07.device->file();
        s07.device->close();
        removeDatabase(file);
        std::filesystem::remove(keysBeside(file));
        std::filesystem::copy_file(copyOfBook, file);
        std::filesystem::copy_file(keysBeside(copyOfBook), keysBeside(file));
    }

    const std::filesystem::path stick = folder / "stick";
    UnsentCopy copy{stick};
    CountingRandom random{99};
    ItemId jars;
    std::filesystem::path unsentFile;
};

TEST_F(SecondMedium, aDiskThatDiesWhileTheLineIsDownTakesNoSaleWithIt) {
    const auto evening = backUp(s07.book(), s07.device->file(), stick);
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(sellOne(s07, jars));
        if (i == 1) continue; // two at once
        ASSERT_TRUE(copy.keep(s07.book()));
    }
    const auto waiting = unsent(s07.book()).entries;
    EXPECT_EQ(linesThere(), waiting);
    const auto head = s07.book().head();
    std::ofstream(unsentFile, std::ios::binary | std::ios::app) << "{\"half\":"; // the power went
    loseDisk(evening);
    const auto taken = take(s07.device->file(), unsentFile);
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, waiting);
    EXPECT_EQ(*take(s07.device->file(), unsentFile), 0) << "a second time nothing is new";
    s07.device->reopen();
    EXPECT_EQ(s07.book().head().hash, head.hash);
    EXPECT_EQ(levelAt(s07, jars), Quantity::pieces(16));
    sync(s07);
    EXPECT_EQ(JournalTable(centre->db()).head(s07.book().stream()).hash, head.hash);
    EXPECT_EQ(exceptions("contradiction"), 0);
    EXPECT_TRUE(UnsentCopy(stick).keep(s07.book())); // as the till does that was switched on
    EXPECT_FALSE(std::filesystem::exists(unsentFile)) << "the centre has all of it";
}

TEST_F(SecondMedium, whatIsTheOnlyTraceOfASaleIsNotWrittenOver) {
    const auto evening = backUp(s07.book(), s07.device->file(), stick);
    ASSERT_TRUE(sellOne(s07, jars));
    ASSERT_TRUE(copy.keep(s07.book()));
    const auto before = contentOf(unsentFile);
    loseDisk(evening);
    s07.device->reopen();
    UnsentCopy later(stick);
    EXPECT_FALSE(later.keep(s07.book()));
    ASSERT_TRUE(sellOne(s07, newSeries(s07, 1)));
    EXPECT_FALSE(later.keep(s07.book()));
    EXPECT_EQ(contentOf(unsentFile), before);
}

TEST_F(SecondMedium, whatTheMediumDoesNotGiveAnyMoreIsNotWrittenOver) {
    ASSERT_TRUE(sellOne(s07, jars));
    std::filesystem::create_symlink("/proc/self/mem", unsentFile); // opens, and reading it fails as a bad stick does
    EXPECT_FALSE(copy.keep(s07.book()));
    EXPECT_TRUE(std::filesystem::is_symlink(unsentFile));
    std::filesystem::remove(unsentFile);
    EXPECT_TRUE(copy.keep(s07.book()));
}

TEST_F(SecondMedium, aCentreThatWentBackFindsAllOfItThere) {
    keepCopy();
    ASSERT_TRUE(sellOne(s07, jars));
    sync(s07);
    ASSERT_TRUE(sellOne(s07, jars));
    ASSERT_TRUE(copy.keep(s07.book()));
    const auto shorter = linesThere();
    goOnFromCopy();
    roundOf(s07); // it hears how far the centre is
    ASSERT_TRUE(copy.keep(s07.book()));
    EXPECT_GT(linesThere(), shorter);
    EXPECT_EQ(linesThere(), unsent(s07.book()).entries);
}

TEST_F(SecondMedium, whatDoesNotBelongThereIsRefusedWhole) {
    const auto evening = backUp(s07.book(), s07.device->file(), stick);
    const auto ofAnother = backUp(s12.book(), s12.device->file(), stick);
    ASSERT_TRUE(sellOne(s07, jars));
    ASSERT_TRUE(sellOne(s07, jars));
    ASSERT_TRUE(copy.keep(s07.book()));
    const auto text = contentOf(unsentFile);
    const auto changed = stick / "changed";
    EXPECT_EQ(whyNot(ofAnother, unsentFile), Reason::copyOfAnother);
    EXPECT_EQ(whyNot(evening, stick / "nothing"), Reason::bytesUnreadable);
    std::ofstream(changed, std::ios::binary) << text.substr(text.find('\n') + 1);
    EXPECT_EQ(whyNot(evening, changed), Reason::chainBroken) << "the first is missing";
    std::ofstream(changed, std::ios::binary) << text << "no entry\n";
    EXPECT_EQ(whyNot(evening, changed), Reason::bytesUnreadable) << "and what stood before it is not taken";
    EXPECT_EQ(*take(evening, unsentFile), unsent(s07.book()).entries);
}

TEST_F(SecondMedium, aStickThatIsNotThereStopsNobody) {
    UnsentCopy nowhere(folder / "none");
    ASSERT_TRUE(sellOne(s07, jars));
    EXPECT_FALSE(nowhere.keep(s07.book()));
    EXPECT_FALSE(std::filesystem::exists(folder / "none"));
    std::filesystem::create_directories(copy.fileOf(s07.book().stream()) / "in the way");
    EXPECT_FALSE(copy.keep(s07.book()));
    ASSERT_TRUE(sellOne(s07, jars));
}

} // namespace
} // namespace touat::given
