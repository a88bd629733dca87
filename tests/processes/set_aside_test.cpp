// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book of the centre that is really damaged: the service stays down, nothing is deleted, the newest copy that is good
// takes its place, and stalls bring back what that lacks.
#include <gtest/gtest.h>

#include <fstream>

#include "app/centre/upkeep.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

constexpr int pageSize = 4096;

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::filesystem::path logOf(std::filesystem::path book) { return book += "-wal"; }

class SetAside : public OneJoinedStall {
  protected:
    SetAside() {
        sellAndSend(s07);
        publicHalf = mustRun({program("touat-centre"), "safe-key", key}).substr(0, 64);
    }
    void sellAndSend(const JoinedStall& stall) {
        (void)stall.sellOne();
        ASSERT_EQ(stall.sync().code, 0);
    }
    std::string backUp() { return centre.order("backup", {"--to", copies, "--for", publicHalf}); }
    Ended setAside(const std::string& from, const Words& more = {}) {
        Words words{"--from", from, "--key", key};
        words.insert(words.end(), more.begin(), more.end());
        return run(centre.orderWords("set-aside", words));
    }
    /// Where a table begins into which nothing is written here, of a centre that is stopped.
    std::int64_t pageOfUntouchedTable() {
        const char* where = "SELECT rootpage FROM sqlite_master WHERE name = 'payout_run'";
        return Database(centre.book(), Access::own).integer(where);
    }
    void overwrite(std::int64_t page) {
        std::fstream file(centre.book(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp((page - 1) * pageSize);
        file << std::string(pageSize, 'x');
        ASSERT_TRUE(file.good());
    }
    int serveCode() {
        return run({program("touat-centre"), "serve", centre.home().folder, "--address", "127.0.0.1", "--port", "0"}).code;
    }
    std::vector<std::filesystem::path> asides() {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(centre.home().folder))
            if (entry.path().filename().string().starts_with("aside-") && entry.path().extension() == ".book")
                found.push_back(entry.path());
        return found;
    }
    void expectLevel() {
        for (const auto* stall : {&s07, &s08}) ASSERT_EQ(stall->sync().code, 0);
        EXPECT_EQ(run(centre.orderWords("verify", {})).code, 0);
        ASSERT_EQ(centre.stop(), 0);
        for (const auto* stall : {&s07, &s08}) {
            EXPECT_EQ(figuresOf(centre.book(), stall->name), figuresOf(stall->file, stall->name));
            EXPECT_EQ(entriesOf(centre.book(), stall->name), entriesOf(stall->file, stall->name));
        }
    }
    static void has(const Ended& ended, const std::string& words) {
        EXPECT_NE(ended.out.find(words), std::string::npos) << words << "\n" << ended.out << ended.err;
    }

    JoinedStall s08{centre, folder.path(), "S08"};
    const std::string copies = (folder / "away").string();
    const std::string key = (folder / "safe.key").string();
    std::string publicHalf;
};

TEST_F(SetAside, aDamagedBookMakesWayForTheNewestCopyAndTheStallsAreLevelAgain) {
    ASSERT_EQ(centre.stop(), 0);
    const auto page = pageOfUntouchedTable();
    ASSERT_GT(page, 1);
    centre.start();
    const auto copy = backUp();
    const auto before = s07.open()->head().seq;
    sellAndSend(s07);
    sellAndSend(s07);
    sellAndSend(s08);
    (void)centre.order("admit", {"--name-fr", "Nouvelle", "--pin", "6174"}); // of the centre's own journal
    centre.kill(); // its log was not moved into the book
    overwrite(page);
    const auto damaged = bytesOf(centre.book());
    const auto log = bytesOf(logOf(centre.book()));
    ASSERT_FALSE(log.empty());
    const auto told = setAside(copies);
    ASSERT_EQ(told.code, 0) << told.out << told.err;
    has(told, "it goes on from " + copy + "; the centre's last entry in it is 0 h old");
    const auto last = s07.open()->head().seq;
    has(told, "missing of S07-1: " + std::to_string(last - before) + " entries, " + std::to_string(before + 1) + " to " +
                  std::to_string(last));
    has(told, "missing of S08-1: ");
    has(told, "missing of C00-1: ");
    has(told, "it goes on as C00-2");
    const auto found = asides();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(bytesOf(found.front()), damaged);
    EXPECT_EQ(bytesOf(logOf(found.front())), log) << "without its log a book lacks what stands there";
    EXPECT_TRUE(std::filesystem::exists(keysBeside(found.front())));
    EXPECT_FALSE(std::filesystem::exists(centre.home().folder / "restoring"));
    EXPECT_FALSE(std::filesystem::exists(centre.home().folder / "copy"));
    centre.start();
    expectLevel();
}

TEST_F(SetAside, aBookThatSaysNothingAnyMoreToo) {
    (void)backUp();
    sellAndSend(s08);
    ASSERT_EQ(centre.stop(), 0);
    overwrite(1);
    EXPECT_EQ(serveCode(), 3) << "the service does not try it again and again";
    const auto told = setAside(copies);
    ASSERT_EQ(told.code, 0) << told.out << told.err;
    has(told, "does not say any more what it had");
    centre.start();
    expectLevel();
}

TEST_F(SetAside, aBookThatTheDiskDoesNotGiveAnyMoreToo) {
    (void)backUp();
    sellAndSend(s08);
    ASSERT_EQ(centre.stop(), 0);
    std::filesystem::remove(centre.book());
    std::filesystem::create_symlink("/proc/self/mem", centre.book()); // opens, and reading it fails as a bad disk does
    const auto told = setAside(copies);
    ASSERT_EQ(told.code, 0) << told.out << told.err;
    has(told, "does not say any more what it had");
    EXPECT_EQ(asides().size(), 1U);
    centre.start();
    expectLevel();
}

TEST_F(SetAside, aFullDiskIsNoDamageAndChangesNothing) {
    (void)backUp();
    ASSERT_EQ(centre.stop(), 0);
    overwrite(1);
    const auto damaged = bytesOf(centre.book());
    for (const Words& more : {Words{}, Words{"--sound-too"}}) {
        Words words{"--from", copies, "--key", key};
        words.insert(words.end(), more.begin(), more.end());
        Words limited{"sh", "-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""};
        const auto order = centre.orderWords("set-aside", words);
        limited.insert(limited.end(), order.begin(), order.end());
        const auto ended = run(limited);
        EXPECT_EQ(ended.code, 2) << ended.out;
        const auto copied = "disk_full: " + (centre.home().folder / "copy" / "centre.book").string();
        EXPECT_NE(ended.err.find(copied), std::string::npos) << ended.err;
    }
    EXPECT_EQ(bytesOf(centre.book()), damaged);
    EXPECT_TRUE(asides().empty());
    EXPECT_FALSE(std::filesystem::exists(centre.home().folder / "copy"));
}

TEST_F(SetAside, aCopyOfTheBookThatGoesOnIsNewerThanThoseOfTheOneBefore) {
    const auto older = backUp();
    for (int i = 0; i < 3; ++i) sellAndSend(s07);
    const auto newer = backUp();
    ASSERT_GT(newer, older);
    const auto unnumbered = std::filesystem::path(copies) / "centre-0999999999-2026-11-28.sealed"; // a name of before
    std::filesystem::copy_file(newer, unnumbered);
    ASSERT_EQ(centre.stop(), 0);
    has(setAside(older, {"--sound-too"}), "it goes on as C00-2");
    centre.start();
    const std::filesystem::path now = backUp(); // and nothing was sent again yet
    const std::vector<std::filesystem::path> expected{now, newer, older, unnumbered};
    EXPECT_EQ(sealedCopiesIn(copies), expected);
    (void)s08.sellOne();
    ASSERT_EQ(s08.sync().code, 0);
    const auto last = centre.order("backup", {"--to", copies, "--for", publicHalf, "--keep", "2"});
    const std::vector<std::filesystem::path> kept{last, now};
    EXPECT_EQ(sealedCopiesIn(copies), kept) << "what makes room is the oldest";
}

TEST_F(SetAside, theSameCopyASecondTimeIsAnotherIncarnation) {
    (void)backUp();
    for (const auto* now : {"it goes on as C00-2", "it goes on as C00-3"}) {
        ASSERT_EQ(centre.stop(), 0);
        overwrite(pageOfUntouchedTable());
        has(setAside(copies), now);
        centre.start();
        sellAndSend(s07);
    }
    EXPECT_EQ(asides().size(), 2U);
    expectLevel();
}

TEST_F(SetAside, aCopyThatIsNoGoodIsPassedOver) {
    const auto older = backUp();
    sellAndSend(s07);
    const auto newer = backUp();
    ASSERT_NE(older, newer);
    ASSERT_EQ(centre.stop(), 0);
    {
        std::fstream file(newer, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100'000);
        file << "damage";
    }
    overwrite(1);
    const auto told = setAside(copies);
    ASSERT_EQ(told.code, 0) << told.out << told.err;
    has(told, "no good, passed over: " + newer);
    has(told, "it goes on from " + older);
    centre.start();
    expectLevel();
}

TEST_F(SetAside, withoutACopyThatIsGoodNothingChanges) {
    const auto copy = backUp();
    ASSERT_EQ(centre.stop(), 0);
    overwrite(1);
    const auto damaged = bytesOf(centre.book());
    const auto other = (folder / "other.key").string();
    (void)mustRun({program("touat-centre"), "safe-key", other});
    const auto refused = run(centre.orderWords("set-aside", {"--from", copies, "--key", other}));
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.err.find("no copy is good"), std::string::npos) << refused.err;
    std::filesystem::remove(copy);
    EXPECT_EQ(setAside(copies).code, 1) << "there is none";
    EXPECT_EQ(bytesOf(centre.book()), damaged);
    EXPECT_TRUE(asides().empty());
    EXPECT_FALSE(std::filesystem::exists(centre.home().folder / "restoring"));
}

TEST_F(SetAside, aSoundBookIsLeftAloneUnlessItIsSaid) {
    (void)backUp();
    const auto served = setAside(copies, {"--sound-too"});
    EXPECT_EQ(served.code, 2);
    EXPECT_NE(served.err.find("in_use"), std::string::npos) << served.err;
    ASSERT_EQ(centre.stop(), 0);
    const auto bytes = bytesOf(centre.book());
    const auto sound = setAside(copies);
    EXPECT_EQ(sound.code, 1);
    EXPECT_NE(sound.err.find("as it was written"), std::string::npos) << sound.err;
    EXPECT_EQ(bytesOf(centre.book()), bytes);
    {
        const Database held(centre.book(), Access::own); // no daemon, but somebody has it open
        EXPECT_EQ(setAside(copies, {"--sound-too"}).code, 2);
    }
    EXPECT_TRUE(asides().empty());
    EXPECT_EQ(setAside(copies, {"--sound-too"}).code, 0);
    EXPECT_EQ(asides().size(), 1U);
    centre.start();
    expectLevel();
}

} // namespace
} // namespace touat::processes
