// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy that was never restored is a hope: here the shop burns down and goes on from the copy.
#include "core/sync/back_up.h"

#include <fstream>

#include "core/store/fault.h"
#include "core/sync/device_keys.h"
#include "given.h"

namespace touat {
namespace {

class BackUp : public given::StallTest {
  protected:
    std::filesystem::path away() { return folder / "stick"; }
    std::vector<std::filesystem::path> copies() { return backupsOf(device->file(), away()); }
};

TEST_F(BackUp, row104_aShopGoesOnFromItsBackup) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto head = book().head();
    const auto copy = backUp(book(), device->file(), away());
    ASSERT_TRUE(sellForCash({tea})); // not in the copy
    const auto file = device->file();
    device->close();
    std::filesystem::remove(file);
    std::filesystem::remove(keysBeside(file));
    std::filesystem::copy_file(copy, file);
    std::filesystem::copy_file(keysBeside(copy), keysBeside(file));
    device->reopen(); // pages and chain are checked
    EXPECT_EQ(book().head().hash, head.hash);
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    ASSERT_TRUE(sellForCash({carpet})); // PINs, people and goods are there
}

TEST_F(BackUp, row104_threeAreKept) {
    for (int i = 0; i < 5; ++i) {
        clock.pass(60'000);
        ASSERT_TRUE(sellForCash({tea}));
        (void)backUp(book(), device->file(), away());
    }
    ASSERT_EQ(copies().size(), backupsKept);
    const auto newest = copies().front();
    Surroundings around{clock, device->random(), {}, PinCost::test};
    EXPECT_EQ(Book(newest, around).head().seq, book().head().seq);
    for (const auto& copy : copies())
        EXPECT_TRUE(std::filesystem::exists(keysBeside(copy)));
}

TEST_F(BackUp, row104_aClockSetBackMakesNothingOld) {
    for (std::size_t i = 0; i < backupsKept; ++i) {
        clock.pass(60'000);
        ASSERT_TRUE(sellForCash({tea}));
        (void)backUp(book(), device->file(), away());
    }
    constexpr std::int64_t month = 30LL * 86'400'000;
    clock.pass(-month);
    ASSERT_TRUE(sellForCash({tea}));
    const auto copy = backUp(book(), device->file(), away());
    EXPECT_TRUE(std::filesystem::exists(copy));
    EXPECT_EQ(copies().size(), backupsKept);
    EXPECT_EQ(copies().front(), copy);
}

TEST_F(BackUp, row104_aFailedCopyLeavesTheOldOnes) {
    (void)backUp(book(), device->file(), away());
    const auto before = copies();
    std::ofstream(folder / "no-folder") << "a file is in the way\n";
    EXPECT_THROW((void)backUp(book(), device->file(), folder / "no-folder"), Fault);
    EXPECT_EQ(copies(), before);
    ASSERT_TRUE(sellForCash({tea})); // the shop does not notice
}

} // namespace
} // namespace touat
