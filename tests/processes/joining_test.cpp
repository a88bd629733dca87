// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joining a centre: a one-time code lets in one device, once, for ten minutes, at its stall.
#include <gtest/gtest.h>

#include "app/machine.h"
#include "app/manager/places.h"
#include "core/people/staff_table.h"
#include "core/sync/enrolment.h"
#include "given.h"
#include "receipts/code.h"
#include "stall.h"

namespace touat::processes {
namespace {

class Joining : public ::testing::Test {
  protected:
    std::filesystem::path newBook(const std::string& file, const std::string& stall) {
        const auto book = folder / (file + ".book");
        mustRun({program("touat-book"), "new", book, "--stall", stall});
        return book;
    }
    Ended enrol(const std::filesystem::path& book, const std::string& code) {
        return run(
            {program("touat-book"), "enrol", book, "--centre", centre.url(), "--code", code});
    }
    bool hasJoined(const std::filesystem::path& book) {
        return !loadKeys(keysBeside(book)).centreCertificate.empty();
    }

    given::TemporaryFolder folder;
    Centre centre{folder / "centre"};
};

TEST_F(Joining, aCodeLetsADeviceInOnce) {
    centre.start();
    const auto code = centre.enrolCode("S07");
    const auto first = newBook("first", "S07");
    const auto joined = enrol(first, code);
    EXPECT_EQ(joined.code, 0) << joined.err;
    EXPECT_TRUE(hasJoined(first));
    EXPECT_EQ(run({program("touat-book"), "sync", first}).code, 0);

    const auto second = newBook("second", "S07");
    const auto again = enrol(second, code);
    EXPECT_EQ(again.code, 1);
    EXPECT_NE(again.err.find("refused: enrol_code_spent"), std::string::npos) << again.err;
    EXPECT_FALSE(hasJoined(second));
    EXPECT_EQ(run({program("touat-book"), "sync", second}).code, 1);

    // A new code for the same stall does not make room for a second history of it.
    const auto other = enrol(second, centre.enrolCode("S07"));
    EXPECT_EQ(other.code, 1);
    EXPECT_NE(other.err.find("refused: stall_taken"), std::string::npos) << other.err;
    ASSERT_EQ(centre.stop(), 0);
    EXPECT_EQ(DeviceTable(openBook(centre.book())->db()).stalls().size(), 1U);
}

TEST_F(Joining, theCodeIsPrintedWithItsPicture) {
    const auto printed = run(centre.orderWords("enrol", {"--stall", "S07"}));
    ASSERT_EQ(printed.code, 0) << printed.err;
    const auto code = printed.out.substr(0, printed.out.find('\n'));
    EXPECT_EQ(printed.out, code + '\n' + receipts::qrInText(code, receipts::TerminalColours::none))
        << "it went to no terminal";
    centre.start();
    const auto book = newBook("book", "S07");
    EXPECT_EQ(enrol(book, code).code, 0);
}

TEST_F(Joining, aCodeThatWasNeverMadeIsRefused) {
    centre.start();
    (void)centre.enrolCode("S07");
    const auto book = newBook("book", "S07");
    for (const auto* code : {"0000-0000-0000-0000-0000-000000", "not a code", "1234"}) {
        const auto ended = enrol(book, code);
        EXPECT_EQ(ended.code, 1);
        EXPECT_NE(ended.err.find("refused: enrol_code_wrong"), std::string::npos) << ended.err;
    }
    EXPECT_FALSE(hasJoined(book));
}

TEST_F(Joining, aCodeIsGoodForTenMinutes) {
    const auto codeMadeAgo = [&](std::int64_t ms) {
        given::StillClock past;
        past.setWall(Moment::utcMs(MachineClock().now().utcMs() - ms));
        MachineRandom random;
        Book book(centre.book(), {past, random, {}, PinCost::counter});
        return *makeEnrolCode(book, Person::commandLine(), Stall::number(7));
    };
    const auto old = codeMadeAgo(enrolCodeLifeMs + 1);
    const auto young = codeMadeAgo(enrolCodeLifeMs - 120'000);
    centre.start();
    const auto book = newBook("book", "S07");
    const auto late = enrol(book, old);
    EXPECT_EQ(late.code, 1);
    EXPECT_NE(late.err.find("refused: enrol_code_spent"), std::string::npos) << late.err;
    EXPECT_FALSE(hasJoined(book));
    EXPECT_EQ(enrol(book, young).code, 0);
}

TEST_F(Joining, aCentreWithoutTheCodesSecretIsNotBelieved) {
    centre.start();
    const auto code = centre.enrolCode("S07");
    Centre other(folder / "other");
    other.start();
    const auto book = newBook("book", "S07");
    const auto ended =
        run({program("touat-book"), "enrol", book, "--centre", other.url(), "--code", code});
    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("refused: enrol_code_wrong"), std::string::npos) << ended.err;
    EXPECT_FALSE(hasJoined(book));
    EXPECT_EQ(enrol(book, code).code, 0) << "the code is as good as before";
}

TEST_F(Joining, aDeviceThatIsShutOutIsToldNothingUntilAnotherCodeMakesItTheNext) {
    centre.start();
    JoinedStall s07(centre, folder.path(), "S07");
    ASSERT_EQ(s07.sync().code, 0);
    const auto speaker = s07.speaker();
    EXPECT_EQ(run(centre.orderWords("revoke", {"--device", "S07-9", "--because", "stolen"})).code, 1);
    EXPECT_NE(run(centre.orderWords("revoke", {"--device", "S7", "--because", "stolen"})).code, 0);
    EXPECT_EQ(centre.order("revoke", {"--device", "S07-1", "--because", "stolen"}), "S07-1");
    const auto again = run(centre.orderWords("revoke", {"--device", "S07-1", "--because", "lost"}));
    EXPECT_EQ(again.code, 1);
    EXPECT_NE(again.err.find("device_replaced"), std::string::npos) << again.err;
    for (const auto* where : {path::session, path::ask, path::slipLink, path::itemWay})
        EXPECT_EQ(centre.post(where, "{}", speaker).reason(), "device_replaced") << where;
    (void)s07.sellOne();
    EXPECT_EQ(s07.sync().code, 1);
    EXPECT_EQ(enrol(s07.file, centre.enrolCode("S07")).code, 0) << "it was found: a code makes it a till again";
    EXPECT_EQ(s07.sync().code, 0);
    EXPECT_EQ(s07.open()->stream().epoch, 2);
}

TEST_F(Joining, aCentreThatIsNotThereIsNamed) {
    centre.start();
    const auto code = centre.enrolCode("S07");
    ASSERT_EQ(centre.stop(), 0);
    const auto ended = enrol(newBook("book", "S07"), code);
    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("refused: centre_unreachable"), std::string::npos) << ended.err;
}

} // namespace
} // namespace touat::processes
