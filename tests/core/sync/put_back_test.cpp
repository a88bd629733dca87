// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy goes back into its place, on real files: what it costs is said before, nothing is thrown
// away, and the power may go between any two steps.
#include "core/sync/put_back.h"

#include <fstream>

#include "core/acts/open_day.h"
#include "core/book/log_view.h"
#include "core/sales/sale_table.h"
#include "core/store/fault.h"
#include "core/sync/back_up.h"
#include "given.h"

namespace touat {
namespace {

using std::filesystem::path;

class PutBack : public given::StallTest {
  protected:
    path away() { return folder / "stick"; }
    path copyNow() { return backUp(book(), device->file(), away()); }
    Surroundings around() { return Surroundings{clock, device->random(), {}, PinCost::test}; }
    FoundCopy found(const path& copy) { return *checkCopy(copy, &book(), manager); }
    /// As the till does it: looked at while the book is open, put back while it is closed.
    path restore(const path& copy, const AfterStep& after = {}) {
        const auto what = found(copy);
        device->close();
        const auto aside = putBack(copy, what, device->file(), manager, around(), after);
        device->reopen();
        return aside;
    }
    std::string lastNumber() {
        Query row(db(), "SELECT stall, epoch, number FROM sale ORDER BY id DESC LIMIT 1");
        if (!row.next()) return {};
        const Stream stream{row.stall(), static_cast<int>(row.integer())};
        return documentNumber(stream, Series::sale, row.integer());
    }
};

TEST_F(PutBack, row104_whatTheCopyHasNotIsSaidBefore) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto copy = copyNow();
    EXPECT_EQ(found(copy).missing.entries, 0);
    ASSERT_TRUE(sellForCash({tea}));
    ASSERT_TRUE(sellForCash({couffin}));
    const auto what = found(copy);
    EXPECT_EQ(what.missing.entries, 2);
    EXPECT_EQ(what.missing.sales, 2);
    EXPECT_EQ(what.missing.total, Money::dinars(970));
    EXPECT_EQ(what.last, clock.now());
}

TEST_F(PutBack, row104_theShopGoesOnAndNoNumberIsGivenTwice) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto copy = copyNow();
    const auto bytes = std::filesystem::file_size(copy);
    ASSERT_TRUE(sellForCash({tea}));
    EXPECT_EQ(lastNumber(), "S07-1-000002"); // somebody carries it home
    const auto whole = book().head();
    const auto aside = restore(copy);
    EXPECT_EQ(book().stream().epoch, 2);
    EXPECT_EQ(stock(tea), Quantity::pieces(100));
    ASSERT_TRUE(sellForCash({tea})); // people, rights and the open day are there
    EXPECT_EQ(lastNumber(), "S07-2-000001");
    EXPECT_EQ(std::filesystem::file_size(copy), bytes);

    const auto log = readLog(book(), 0, 1);
    ASSERT_EQ(log.lines.size(), 1U);
    EXPECT_EQ(log.lines[0].kind, LogKind::putBack);
    EXPECT_EQ(log.lines[0].count, 1);

    Surroundings surroundings = around();
    Book former(aside, surroundings); // with all that it had, and its keys
    EXPECT_EQ(former.head().hash, whole.hash);
    EXPECT_TRUE(std::filesystem::exists(keysBeside(aside)));
}

TEST_F(PutBack, row104_twiceFromTheSameCopyIsThreeDevices) {
    const auto copy = copyNow();
    (void)restore(copy);
    ASSERT_TRUE(sellForCash({tea}));
    (void)restore(copy);
    EXPECT_EQ(book().stream().epoch, 3);
    // A book that cannot be read does not say which devices there were; what was set aside does.
    const auto file = device->file();
    device->close();
    std::ofstream(file, std::ios::trunc) << "the disk is dying\n";
    (void)putBack(copy, *checkCopy(copy, nullptr, manager), file, Person::commandLine(), around());
    device->reopen();
    EXPECT_EQ(book().stream().epoch, 4);
    ASSERT_TRUE(sellForCash({tea}));
}

TEST_F(PutBack, row104_aPowerCutBetweenAnyTwoStepsLeavesABook) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto copy = copyNow();
    ASSERT_TRUE(sellForCash({tea}));
    const auto before = book().head().hash;
    const auto home = device->file().parent_path();
    std::vector<path> cuts;
    (void)restore(copy, [&] { // the disk as it was at this moment
        cuts.push_back(folder / ("cut" + std::to_string(cuts.size())));
        std::filesystem::create_directories(cuts.back());
        for (const auto& entry : std::filesystem::directory_iterator(home))
            if (entry.is_regular_file())
                std::filesystem::copy_file(entry.path(), cuts.back() / entry.path().filename());
    });
    const auto after = book().stream();
    ASSERT_EQ(cuts.size(), 5U);
    int old = 0;
    for (const auto& cut : cuts) {
        const auto file = cut / device->file().filename();
        ASSERT_TRUE(std::filesystem::exists(file)) << cut;
        auto surroundings = around();
        giveKeys(surroundings, loadKeys(keysBeside(file)));
        FoundCopy what;
        {
            Book there(file, surroundings);
            const bool isOld = there.head().hash == before;
            EXPECT_TRUE(isOld || there.stream() == after) << cut;
            old += isOld ? 1 : 0;
            what = *checkCopy(copy, &there, manager);
        }
        (void)putBack(copy, what, file, manager, surroundings); // and it can be done again
        const Book again(file, surroundings);
        EXPECT_GE(again.stream().epoch, 2) << cut;
    }
    EXPECT_EQ(old, 4); // only the last step changes which book it is
}

TEST_F(PutBack, row104_theLogOfABrokenBookIsKeptAndNeverMetByTheNewOne) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto copy = copyNow();
    const auto file = device->file();
    device->close();
    std::ofstream(file, std::ios::trunc) << "nothing that anybody could read\n";
    const auto log = path(file) += "-wal";
    std::ofstream(log) << "half a sale\n";
    std::filesystem::remove(keysBeside(file));
    const auto aside = putBack(copy, *checkCopy(copy, nullptr, manager), file, Person::commandLine(), around());
    EXPECT_TRUE(std::filesystem::exists(aside));
    EXPECT_TRUE(std::filesystem::exists(path(aside) += "-wal"));
    EXPECT_FALSE(std::filesystem::exists(log));
    EXPECT_TRUE(std::filesystem::exists(keysBeside(file))); // the copy's
    device->reopen();
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    ASSERT_TRUE(sellForCash({tea}));
}

TEST_F(PutBack, row104_aDamagedCopyChangesNothing) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto copy = copyNow();
    const auto head = book().head().hash;
    {
        std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(0, std::ios::end);
        const auto size = file.tellg();
        for (std::streamoff at = 8192; at < size; at += 4096) {
            file.seekp(at);
            file << std::string(64, '\xff');
        }
    }
    EXPECT_THROW((void)checkCopy(copy, &book(), manager), Fault);
    std::ofstream(folder / "letter.book") << "Dear customer\n";
    EXPECT_THROW((void)checkCopy(folder / "letter.book", &book(), manager), Fault);
    EXPECT_THROW((void)checkCopy(folder / "none.book", &book(), manager), Fault);
    EXPECT_EQ(lastIn(folder / "letter.book"), std::nullopt);
    EXPECT_EQ(book().head().hash, head);
}

TEST_F(PutBack, row104_anotherStallsCopyAndANewerOneAreRefused) {
    const auto old = copyNow();
    ASSERT_TRUE(sellForCash({couffin}));
    const auto newer = copyNow();
    EXPECT_EQ(lastIn(newer), clock.now());
    (void)restore(old);
    EXPECT_EQ(checkCopy(newer, &book(), manager).refusal().reason, Reason::copyNewer);

    given::TestDevice other(folder, "other", Stall::number(7), clock, 99); // of the same number, even
    const auto foreign = backUp(other.book(), other.file(), away());
    EXPECT_EQ(checkCopy(foreign, &book(), manager).refusal().reason, Reason::copyOfAnother);
}

TEST_F(PutBack, row104_onlyWhoSetsTheRulesAndOnlyAClosedBook) {
    const auto copy = copyNow();
    EXPECT_EQ(checkCopy(copy, &book(), seller).refusal().reason, Reason::notAllowed);
    const auto what = found(copy);
    EXPECT_THROW((void)putBack(copy, what, device->file(), manager, around()), Fault); // it is open
    ASSERT_TRUE(sellForCash({tea}));
}

TEST_F(PutBack, row104_whatFailsLeavesTheBook) {
    const auto copy = copyNow();
    ASSERT_TRUE(sellForCash({tea}));
    const auto head = book().head().hash;
    auto what = found(copy);
    what.head.hash = hashOfEntry("the stick was changed in between");
    const auto file = device->file();
    device->close();
    EXPECT_THROW((void)putBack(copy, what, file, manager, around()), Fault);
    device->reopen();
    EXPECT_EQ(book().head().hash, head);
    EXPECT_FALSE(std::filesystem::exists(path(file) += ".half"));
}

} // namespace
} // namespace touat
