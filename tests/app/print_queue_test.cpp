// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No receipt is lost, none comes twice, the seller never waits.
#include <QProcess>
#include <QVariant>

#include <cstdio>

#include "print_given.h"
#include "read_escpos.h"

namespace touat {
namespace {

TEST_F(PrintQueueTest, aReceiptComesOutDotForDot) {
    receipts::Raster picture{receipts::dotsOf80mm, 1000, {}};
    for (unsigned i = 0; i < 72 * 1000; ++i)
        picture.rows.push_back(static_cast<std::uint8_t>(i * i / 7 | 1)); // no 0x10 in it
    LoopbackPrinter printer;
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    EXPECT_EQ(queue.state(), PrintState::idle);
    EXPECT_EQ(queue.print(escpos(picture)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(queue.cause(), PrintCause::none);
    EXPECT_EQ(spooled(), 0U);
    ASSERT_EQ(printer.received().size(), 1U);
    const auto paper = receipts::readEscpos(printer.received()[0]);
    ASSERT_TRUE(paper.has_value());
    ASSERT_EQ(paper->pictures.size(), 1U);
    EXPECT_EQ(paper->pictures[0], picture);
}

TEST_F(PrintQueueTest, twoHundredReceiptsInOrderAndNoneTwice) {
    LoopbackPrinter printer;
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    for (int i = 1; i <= 200; ++i)
        ASSERT_EQ(queue.print(job(i)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), jobs(1, 200));
    EXPECT_EQ(spooled(), 0U);
}

TEST_F(PrintQueueTest, theSellerWaitsForTheDiskAndForNothingElse) {
    Spool bare(folder() / "bare");
    const auto start = Clock::now();
    for (int i = 1; i <= 200; ++i)
        bare.write(job(i));
    const auto disk = Clock::now() - start;

    LoopbackPrinter printer(Habits{.stopsAfter = 100}); // stuck in the first receipt
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(until([&] { return printer.all().size() == 100; }));
    const auto begin = Clock::now();
    for (int i = 2; i <= 200; ++i)
        ASSERT_EQ(queue.print(job(i)), std::nullopt);
    EXPECT_LT(Clock::now() - begin, 5 * disk + 5s); // the printer would need for ever
    EXPECT_EQ(queue.state(), PrintState::printing);
    EXPECT_EQ(queue.waiting(), 200);
    EXPECT_EQ(printer.all().size(), 100U);
    printer.goOn();
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), jobs(1, 200));
}

TEST_F(PrintQueueTest, changesAreToldOnTheSellersThread) {
    LoopbackPrinter printer;
    printer.switchOff();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    QStringList told;
    const auto listen = [&] {
        EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
        told << queue.stateWord() + ' ' + queue.causeWord() + ' ' +
                    QString::number(queue.waiting());
    };
    QObject::connect(&queue, &PrintQueue::changed, &queue, listen, Qt::DirectConnection);
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::refused));
    EXPECT_EQ(told.last(), "held refused 1");
    printer.switchOn();
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(told.last(), "idle none 0");
}

// The end of the program.

TEST_F(PrintQueueTest, whatWaitsSurvivesTheProgram) {
    LoopbackPrinter printer;
    printer.switchOff();
    {
        PrintQueue queue(spool(), printer.target(), nullptr, patience());
        for (int i = 1; i <= 12; ++i)
            ASSERT_EQ(queue.print(job(i)), std::nullopt);
        ASSERT_TRUE(held(queue, PrintCause::refused));
    }
    std::ofstream(spool() / "000000000099.job.half") << "half a receipt";
    std::ofstream(spool() / "notes.txt") << "not ours";
    printer.switchOn();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    EXPECT_EQ(queue.waiting(), 12);
    ASSERT_EQ(queue.print(job(13)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), jobs(1, 13));
    EXPECT_EQ(spooled(), 1U);
}

TEST_F(PrintQueueTest, theProgramEndsAtOnceInTheMiddleOfAReceipt) {
    LoopbackPrinter printer(Habits{.stopsAfter = 1'000});
    auto patient = patience();
    patient.stall = 1h;
    {
        PrintQueue queue(spool(), printer.target(), nullptr, patient);
        ASSERT_EQ(queue.print(job(1, 60'000)), std::nullopt);
        ASSERT_TRUE(until([&] { return printer.all().size() == 1'000; }));
    } // does not come back before it has ended
    printer.goOn();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.received().back(), again() + job(1, 60'000));
}

class Killed : public PrintQueueTest {
  protected:
    /// Another program prints five jobs and is killed once `dead` says so.
    void runAndKill(const QString& target, const std::function<bool()>& dead) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {"--child", QString::fromStdString(spool().string()), target});
        ASSERT_TRUE(child.waitForReadyRead(30'000));
        ASSERT_EQ(child.readAll(), "written\n");
        ASSERT_TRUE(until(dead));
        child.kill();
        ASSERT_TRUE(child.waitForFinished(30'000));
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit);
    }
};

TEST_F(Killed, leavesEveryReceipt) {
    LoopbackPrinter printer;
    printer.switchOff();
    runAndKill(printer.target(), [] { return true; });
    printer.switchOn();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), jobs(1, 5, 30'000));
}

TEST_F(Killed, inTheMiddleOfAReceiptSendsItAgainAfterACut) {
    LoopbackPrinter printer(Habits{.stopsAfter = 72'345}); // in the third receipt
    runAndKill(printer.target(), [&] { return printer.all().size() == 72'345; });
    printer.goOn();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_TRUE(done(queue));
    auto papers = printer.received();
    ASSERT_EQ(papers.size(), 6U);
    EXPECT_TRUE(job(3, 30'000).starts_with(papers[2])); // the system may still have sent the rest
    EXPECT_EQ(papers[3], again() + job(3, 30'000));
    EXPECT_EQ(papers[0] + papers[1] + papers[4] + papers[5],
              jobs(1, 2, 30'000) + jobs(4, 5, 30'000));
}

// What a person can do.

TEST_F(PrintQueueTest, retryNowDoesNotWait) {
    LoopbackPrinter printer;
    printer.switchOff();
    auto patient = patience();
    patient.retry = patient.longestRetry = 1h;
    PrintQueue queue(spool(), printer.target(), nullptr, patient);
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::refused));
    printer.switchOn();
    queue.retryNow();
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), job(1));
}

TEST_F(PrintQueueTest, aDroppedJobLetsTheNextOneGo) {
    LoopbackPrinter printer(Habits{.stopsAfter = 5'000});
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1, 60'000)), std::nullopt);
    ASSERT_EQ(queue.print(job(2)), std::nullopt);
    ASSERT_TRUE(until([&] { return printer.all().size() == 5'000; }));
    queue.dropJob();
    EXPECT_EQ(queue.waiting(), 1);
    printer.goOn();
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.received().back(), again() + job(2)); // half of the other hangs out
    EXPECT_EQ(spooled(), 0U);
}

TEST_F(PrintQueueTest, droppingAllLeavesNothing) {
    LoopbackPrinter printer;
    printer.setStatus({0x1A, 0x32, 0x72});
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    for (int i = 1; i <= 10; ++i)
        ASSERT_EQ(queue.print(job(i)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::paperOut));
    queue.dropAll();
    EXPECT_EQ(queue.waiting(), 0);
    EXPECT_EQ(queue.state(), PrintState::idle);
    EXPECT_EQ(queue.cause(), PrintCause::none);
    EXPECT_EQ(spooled(), 0U);
    printer.setStatus({});
    ASSERT_EQ(queue.print(job(11)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), job(11));
}

TEST_F(PrintQueueTest, whatWaitsGoesToTheNewPrinter) {
    LoopbackPrinter old(Habits{.stopsAfter = 100});
    LoopbackPrinter fresh;
    PrintQueue queue(spool(), old.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1, 60'000)), std::nullopt);
    ASSERT_EQ(queue.print(job(2)), std::nullopt);
    ASSERT_TRUE(until([&] { return old.all().size() == 100; }));
    EXPECT_FALSE(queue.setTarget("lpr://somewhere"));
    EXPECT_TRUE(queue.setTarget(fresh.target()));
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(fresh.all(), job(1, 60'000) + job(2));
}

TEST_F(PrintQueueTest, aJobThatSomebodyTookAwayHoldsNothingUp) {
    LoopbackPrinter printer;
    printer.switchOff();
    PrintQueue queue(spool(), printer.target(), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_EQ(queue.print(job(2)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::refused));
    fs::remove(spool() / "000000000001.job");
    printer.switchOn();
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(printer.all(), job(2));
}

// Files.

TEST_F(PrintQueueTest, aFileGetsOneReceiptAfterTheOther) {
    std::ofstream(folder() / "paper.bin") << "before ";
    PrintQueue queue(spool(), fileTarget("paper.bin"), nullptr, patience());
    for (int i = 1; i <= 3; ++i)
        ASSERT_EQ(queue.print(job(i)), std::nullopt);
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(read(folder() / "paper.bin"), "before " + jobs(1, 3));
}

TEST_F(PrintQueueTest, aFolderGetsAFileForEachReceiptAndKeepsTheOldOnes) {
    for (int run = 0; run < 2; ++run) { // the numbers of the spool begin again, these do not
        PrintQueue queue(spool(), fileTarget("paper/"), nullptr, patience());
        for (int i = 1; i <= 3; ++i)
            ASSERT_EQ(queue.print(job(run * 3 + i)), std::nullopt);
        ASSERT_TRUE(done(queue));
    }
    for (int i = 1; i <= 6; ++i)
        EXPECT_EQ(read(folder() / "paper" / jobName(static_cast<std::uint64_t>(i), ".escpos")),
                  job(i));
}

TEST_F(PrintQueueTest, aFileThatCannotBeWrittenIsRefused) {
    std::ofstream(folder() / "file") << "no folder";
    PrintQueue queue(spool(), fileTarget("file/paper.bin"), nullptr, patience());
    ASSERT_EQ(queue.print(job(1)), std::nullopt);
    ASSERT_TRUE(held(queue, PrintCause::refused));
    EXPECT_TRUE(queue.setTarget("file:///dev/full"));
    ASSERT_TRUE(held(queue, PrintCause::refused));
    EXPECT_TRUE(queue.setTarget(fileTarget("paper.bin")));
    ASSERT_TRUE(done(queue));
    EXPECT_EQ(read(folder() / "paper.bin"), job(1));
}

} // namespace

int runChild(const QStringList& arguments) {
    PrintQueue queue(arguments[2].toStdString(), arguments[3], nullptr, patience());
    for (int i = 1; i <= 5; ++i)
        if (queue.print(job(i, 30'000))) return 1;
    std::puts("written");
    std::fflush(stdout);
    return QCoreApplication::exec(); // until it is killed
}

} // namespace touat

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--child") return touat::runChild(app.arguments());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
