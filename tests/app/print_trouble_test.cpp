// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with the printer has a name, and nothing is printed half or twice because of it.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "print_given.h"

namespace touat {
namespace {

using PrintTroubleTest = PrintQueueTest;

TEST_F(PrintTroubleTest, nobodyListeningIsRefused) {
    LoopbackPrinter printer;
    printer.switchOff();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::refused));
    printer.switchOn();
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.received(), std::vector{job(1)});
}

TEST_F(PrintTroubleTest, nobodyAnsweringIsTheCable) {
    // A full queue of callers leaves the next one without any answer, as a pulled cable does.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    ASSERT_EQ(::bind(listener, plain, size), 0);
    ASSERT_EQ(::listen(listener, 0), 0);
    ASSERT_EQ(::getsockname(listener, plain, &size), 0);
    std::vector<int> callers;
    for (int i = 0; i < 4; ++i) {
        callers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        ::connect(callers.back(), plain, size);
    }
    auto quick = patience();
    quick.connect = 100ms;
    const auto target = QStringLiteral("tcp://127.0.0.1:%1").arg(ntohs(address.sin_port));
    PrintQueue queue(spool(), target, nullptr, quick);
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    EXPECT_TRUE(held(queue, PrintCause::cable));
    for (const int fd : callers)
        ::close(fd);
    ::close(listener);
}

struct Trouble {
    LoopbackPrinter::Status status;
    PrintCause cause;
};

class PrinterInTrouble : public PrintQueueTest, public ::testing::WithParamInterface<Trouble> {};

TEST_P(PrinterInTrouble, isNamedAndNothingIsSentUntilItIsWell) {
    LoopbackPrinter printer;
    printer.setStatus(GetParam().status);
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_EQ(queue.print(job(2)), std::nullopt);
    ASSERT_TRUE(held(queue, GetParam().cause));
    EXPECT_EQ(queue.waiting(), 2);
    EXPECT_EQ(printer.all(), "");
    printer.setStatus({});
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(queue.cause(), PrintCause::none);
    EXPECT_EQ(printer.all(), jobs(1, 2));
}

INSTANTIATE_TEST_SUITE_P(, PrinterInTrouble,
                         ::testing::Values(
                             // the paper is out; with the lid open, the lid is what is wrong
                             Trouble{{0x1A, 0x32, 0x72}, PrintCause::paperOut},
                             Trouble{{0x12, 0x12, 0x72}, PrintCause::paperOut},
                             Trouble{{0x1A, 0x36, 0x72}, PrintCause::lidOpen},
                             Trouble{{0x1A, 0x52, 0x12}, PrintCause::offline},
                             Trouble{{0x1A, 0x12, 0x12}, PrintCause::offline}));

TEST_F(PrintTroubleTest, theFeedButtonIsNoTroubleAndLowPaperAWarning) {
    LoopbackPrinter printer(Habits{.chatters = true});
    printer.setStatus({0x1E, 0x1A, 0x1E}); // and its drawer is open
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.received(), std::vector{job(1)});
    EXPECT_TRUE(queue.paperLow());
    printer.setStatus({});
    ASSERT_EQ(queue.print(job(2)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_FALSE(queue.paperLow());
}

TEST_F(PrintTroubleTest, withoutAPrinterNothingIsKept) {
    PrintQueue queue(spool(), "none", nullptr, patience());
    EXPECT_EQ(queue.print(job(1)), std::nullopt);
    EXPECT_EQ(queue.state(), PrintState::idle);
    EXPECT_EQ(queue.cause(), PrintCause::noPrinter);
    EXPECT_EQ(queue.waiting(), 0);
    EXPECT_EQ(spooled(), 0U);
}

TEST_F(PrintTroubleTest, aSpoolThatCannotBeWrittenIsSaidAtOnce) {
    std::ofstream(folder() / "file") << "no folder";
    LoopbackPrinter printer;
    PrintQueue queue(folder() / "file" / "spool", printer.target(), nullptr, patience());
    EXPECT_EQ(queue.print(job(1)), FaultKind::notWritable);
    EXPECT_EQ(queue.waiting(), 0);
}

// Cut short in the middle.

TEST_F(PrintTroubleTest, aReceiptCutShortIsSentAgainWholeAfterACut) {
    LoopbackPrinter printer(Habits{.closesAfter = 20'000});
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1, 60'000)), std::nullopt);
    ASSERT_EQ(queue.print(job(2)), std::nullopt);
    ASSERT_TRUE(done(queue));
    const std::vector papers{job(1, 60'000).substr(0, 20'000), again() + job(1, 60'000), job(2)};
    EXPECT_EQ(printer.received(), papers);
}

TEST_F(PrintTroubleTest, paperThatEndsInTheMiddleBringsTheWholeReceiptAgain) {
    LoopbackPrinter printer(Habits{.paper = 5'000});
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1, 60'000)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::paperOut));
    EXPECT_EQ(queue.waiting(), 1);
    printer.setStatus({});
    ASSERT_TRUE(done(queue));
    ASSERT_EQ(printer.received().size(), 2U);
    EXPECT_EQ(printer.received()[1], again() + job(1, 60'000));
}

TEST_F(PrintTroubleTest, aPrinterThatStopsTakingIsTheCable) {
    // The second is more than the system itself takes off our hands.
    for (const std::size_t size : {20'000U, 8'000'000U}) {
        LoopbackPrinter printer(Habits{.stopsAfter = 1'000});
        PrintQueue queue(spool(), printer.target(), nullptr, quickWithStalls());
        ASSERT_EQ(queue.print(job(1, size)), std::nullopt);
        ASSERT_TRUE(held(queue, PrintCause::cable));
        EXPECT_EQ(queue.waiting(), 1);
        queue.dropJob();
        ASSERT_EQ(queue.print(job(2)), std::nullopt);
        printer.goOn();
        ASSERT_TRUE(done(queue));
        EXPECT_EQ(printer.received().back(), again() + job(2));
    }
}

TEST_F(PrintTroubleTest, aSlowPrinterIsNotABrokenOneAndIsHeardAtTheEnd) {
    // Longer in all than the patience with a printer that takes nothing.
    LoopbackPrinter printer(Habits{.paper = 149'000, .restMs = 40});
    auto quick = patience();
    quick.stall = 4s;
    PrintQueue queue(spool(), printer.target(), nullptr, quick);
    ASSERT_EQ(queue.print(job(1, 150'000)), std::nullopt);
    ASSERT_TRUE(until([&] { return queue.state() == PrintState::held; }));
    EXPECT_EQ(queue.cause(), PrintCause::paperOut);
    EXPECT_EQ(printer.received(), std::vector{job(1, 150'000)});
}

TEST_F(PrintTroubleTest, aSilentPrinterIsBelievedAndAskedOnlyOnce) {
    LoopbackPrinter printer(Habits{.answers = false});
    PrintQueue queue(spool(), printer.target(), nullptr, quickWithSilence());
    for (int i = 1; i <= 5; ++i)
        ASSERT_EQ(queue.print(job(i)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), jobs(1, 5));
    EXPECT_EQ(printer.questions(), 1);
}

TEST_F(PrintTroubleTest, aSilentPrinterThatBreaksOffGetsTheWholeReceiptAgain) {
    LoopbackPrinter printer(Habits{.answers = false, .closesAfter = 100});
    PrintQueue queue(spool(), printer.target(), nullptr, quickWithSilence());
    ASSERT_EQ(queue.print(job(1, 150)), std::nullopt); // small enough to be on its way at once
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.received(), (std::vector{job(1, 150).substr(0, 100), again() + job(1, 150)}));
}

// The drawer.

TEST_F(PrintTroubleTest, theDrawerOpensBeforeWaitingReceipts) {
    LoopbackPrinter printer;
    printer.setStatus({0x1A, 0x32, 0x72});
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::paperOut));
    queue.kickDrawer();
    ASSERT_TRUE(until([&] { return printer.all() == receipts::drawerKick(); }));
    printer.setStatus({});
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), receipts::drawerKick() + job(1));
}

TEST_F(PrintTroubleTest, aKickThatFailedIsSaidAndNeverComesLater) {
    LoopbackPrinter printer;
    printer.switchOff();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    int failed = 0;
    QObject::connect(&queue, &PrintQueue::drawerNotKicked, &queue, [&] { ++failed; });
    queue.kickDrawer();
    ASSERT_TRUE(until([&] { return failed == 1; }));
    printer.switchOn();
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), job(1));
}

TEST_F(PrintTroubleTest, anOldKickIsForgotten) {
    LoopbackPrinter printer(Habits{.stopsAfter = 100});
    auto quick = patience();
    quick.kick = 1ms;
    PrintQueue queue(spool(), printer.target(), nullptr, quick);
    int failed = 0;
    QObject::connect(&queue, &PrintQueue::drawerNotKicked, &queue, [&] { ++failed; });
    ASSERT_EQ(queue.print(job(1, 60'000)), std::nullopt);
    ASSERT_TRUE(until([&] { return printer.all().size() == 100; }));
    queue.kickDrawer(); // behind a receipt that does not move
    QThread::msleep(20);
    printer.goOn();
    ASSERT_TRUE(done(queue));
    ASSERT_TRUE(until([&] { return failed == 1; }));
    EXPECT_EQ(printer.all(), job(1, 60'000));
}

} // namespace
} // namespace touat
