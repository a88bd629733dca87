// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is really full: a file system of a few megabytes in memory, which this program alone sees. Where the
// kernel lets nobody make one, the program says so and is counted as skipped.
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

#include "core/acts/close_day.h"
#include "core/acts/move_cash.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/store/fault.h"
#include "core/store/spare_room.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;

constexpr std::int64_t spareBytes = 1024 * 1024;
std::filesystem::path disk; // of 8 MiB

class FullDisk : public StallTest {
  protected:
    void TearDown() override {
        std::filesystem::remove(disk / "music");
        StallTest::TearDown();
    }
    /// To the last byte, with what somebody else keeps there.
    void fillTheDisk() {
        std::ofstream music(disk / "music", std::ios::binary);
        const std::string block(4096, 'm');
        while (music.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
    }
    bool put() {
        try {
            return static_cast<bool>(
                putCash(book(), manager, Money::dinars(1), CashReason::other, std::string(150, 'x')));
        } catch (const Fault& fault) {
            EXPECT_EQ(fault.kind(), FaultKind::diskFull);
            return false;
        }
    }
    bool isThere() { return std::filesystem::exists(device->file().string() + ".spare"); }
    SpareRoom spare() { return SpareRoom(device->file(), spareBytes); }
};

TEST_F(FullDisk, roomThatWasKeptLetsADayBeClosed) {
    spare().keep();
    ASSERT_TRUE(isThere());
    fillTheDisk();
    int before = 0;
    while (before < 3000 && put()) ++before; // what its log had room for
    ASSERT_LT(before, 3000) << "the disk is full";
    const auto head = book().head().seq;
    ASSERT_FALSE(put());
    EXPECT_EQ(book().head().seq, head);

    EXPECT_TRUE(spare().giveUp());
    EXPECT_FALSE(isThere());
    for (int i = 0; i < 20; ++i) EXPECT_TRUE(sellForCash({tea})) << "sales go on";
    const auto drawer = BalanceTable(db()).money(account::drawer(book().stall()));
    ASSERT_TRUE(closeDay(book(), manager, drawerOf(drawer), Money{}, ""));
    EXPECT_FALSE(DayTable(db()).openAt(book().stall()));
    EXPECT_FALSE(spare().giveUp()) << "there is none twice";
}

TEST_F(FullDisk, itIsMadeAgainWhenThereIsRoomAndNotBefore) {
    fillTheDisk();
    spare().keep();
    EXPECT_FALSE(isThere()) << "it is not what fills a disk";
    std::filesystem::remove(disk / "music");
    spare().keep();
    ASSERT_TRUE(isThere());
    const auto free = std::filesystem::space(disk).available;
    EXPECT_TRUE(spare().giveUp());
    EXPECT_GE(std::filesystem::space(disk).available, free + spareBytes) << "and has blocks, not only a length";
}

TEST_F(FullDisk, whatACutOfPowerLeftOfItIsRoomToo) {
    const auto half = device->file().string() + ".spare.half";
    std::ofstream(half, std::ios::binary) << std::string(spareBytes, 'h');
    fillTheDisk();
    EXPECT_TRUE(spare().giveUp());
    EXPECT_FALSE(std::filesystem::exists(half));
    EXPECT_GE(std::filesystem::space(disk).available, static_cast<std::uintmax_t>(spareBytes));
    EXPECT_FALSE(spare().giveUp());
}

} // namespace

/// Whether this program has a small disk of its own now, at `at`.
bool mountSmallDisk(const std::filesystem::path& at) {
    if (unshare(CLONE_NEWNS) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    return mount("tmpfs", at.c_str(), "tmpfs", 0, "size=8m") == 0;
}

} // namespace touat

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    const touat::given::TemporaryFolder at;
    if (!touat::mountSmallDisk(at.path())) {
        std::cout << "skipped: no small disk can be made here\n";
        return 77;
    }
    touat::disk = at.path();
    setenv("TMPDIR", touat::disk.c_str(), 1); // where books of tests lie
    const int result = RUN_ALL_TESTS();
    (void)umount(at.path().c_str());
    return result;
}
