// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way from a finger on "Cash" to the paper, over a real socket to a printer with bad
// habits: whatever it does, everything is sold and every receipt comes out once.
#include "app/till/printer_desk.h"

#include <QSignalSpy>

#include "core/book/state_tables.h"
#include "counter_given.h"
#include "loopback_printer.h"
#include "read_escpos.h"

namespace touat {
namespace {

using given::CounterAtWork;
using namespace std::chrono_literals;
using Habits = LoopbackPrinter::Habits;

Patience shortPauses() {
    Patience patience;
    patience.answer = 20s;
    patience.stall = 20s;
    patience.goodbye = 20s;
    patience.retry = 20ms;
    patience.longestRetry = 80ms;
    patience.kick = 30s;
    return patience;
}

class PrinterDeskTest : public CounterAtWork {
  protected:
    void SetUp() override {
        CounterAtWork::SetUp();
        begin();
    }
    void TearDown() override {
        end();
        books.reset();
        CounterAtWork::TearDown();
    }

    /// A till that was just switched on.
    void begin() {
        switchOn();
        tray = std::make_unique<PaperTray>(*books, wording, pictures, fonts, folder / "receipts",
                                           nullptr);
        desk = std::make_unique<PrinterDesk>(*books, wording, fonts, folder / "S07.prints", nullptr,
                                             patience);
        desk->serve(*tray);
        QObject::connect(&*counter, &Counter::soldNow, &*tray,
                         [this](SaleId sale) { tray->draw(sale); });
        QObject::connect(&*counter, &Counter::cashTaken, &*desk, &PrinterDesk::kick);
        desk->read();
        readTheShelf();
        entries(); // how it was set up is read
    }
    void end() {
        entries(); // nothing on the book's thread uses the desk any more
        counter.reset();
        tray.reset();
        entries();
        desk.reset();
        switchOff();
    }
    void plugIn(LoopbackPrinter& printer) {
        const auto target = printer.target(); // "tcp://127.0.0.1:20001"
        const auto port = target.mid(target.lastIndexOf(':') + 1);
        desk->use("network", "127.0.0.1", port);
        ASSERT_EQ(desk->complaint(), "");
    }
    void sellOne() {
        counter->startNext();
        const int row = 0;
        counter->add(row);
        counter->payExact();
        ASSERT_TRUE(eventually([this] { return counter->done() && !counter->paying(); }));
    }
    bool drawn() {
        return eventually(
            [this] { return tray->number() == counter->doneNumber() && counter->done(); });
    }
    bool allPrinted() {
        return eventually([this] { return desk->state() == "ready" && desk->waiting() == 0; });
    }
    static std::vector<receipts::Raster> papers(const std::string& bytes) {
        std::vector<receipts::Raster> papers;
        const auto read = receipts::readEscpos(bytes); // not while a job is on its way
        if (read)
            for (const auto& picture : read->pictures)
                if (picture.height > 0) papers.push_back(picture);
        return papers;
    }
    static bool hasStep(const std::string& bytes, const std::string& step) {
        const auto read = receipts::readEscpos(bytes);
        return read && std::count(read->steps.begin(), read->steps.end(), step) > 0;
    }
    /// As many as sold, and no two alike: each has its own number and code.
    static bool eachOnce(const std::vector<receipts::Raster>& papers, std::size_t sold) {
        for (std::size_t i = 0; i < papers.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (papers[i] == papers[k]) return false;
        return papers.size() == sold;
    }

    const std::filesystem::path fonts{std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts"};
    Patience patience = shortPauses();
    Pictures pictures;
    std::unique_ptr<PaperTray> tray;
    std::unique_ptr<PrinterDesk> desk;
};

TEST_F(PrinterDeskTest, row44_aSaleComesOutAndTheDrawerOpens) {
    LoopbackPrinter printer;
    plugIn(printer);
    sellOne();
    ASSERT_TRUE(drawn());
    ASSERT_TRUE(allPrinted());
    ASSERT_TRUE(eventually([&] { return hasStep(printer.all(), "kick"); }));
    const auto out = papers(printer.all());
    ASSERT_EQ(out.size(), 1U);
    EXPECT_EQ(out[0].width, receipts::dotsOf80mm);
    EXPECT_TRUE(hasStep(printer.all(), "cut"));
}

TEST_F(PrinterDeskTest, row99_aNarrowRollGetsANarrowPaper) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->setNarrow(true);
    sellOne();
    ASSERT_TRUE(drawn());
    ASSERT_TRUE(allPrinted());
    const auto out = papers(printer.all());
    ASSERT_EQ(out.size(), 1U);
    EXPECT_EQ(out[0].width, receipts::dotsOf58mm);
    EXPECT_EQ(desk->complaint(), "");
}

TEST_F(PrinterDeskTest, row44_withoutAKnifeThePaperIsFedToBeTorn) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->setCuts(false);
    desk->setKicks(false);
    sellOne();
    ASSERT_TRUE(drawn());
    ASSERT_TRUE(allPrinted());
    EXPECT_FALSE(hasStep(printer.all(), "cut"));
    EXPECT_FALSE(hasStep(printer.all(), "kick"));
    EXPECT_TRUE(hasStep(printer.all(), "band 128"));
}

TEST_F(PrinterDeskTest, row50_theReceiptComesAndTheNextTouchIsTheNextSale) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->setKicks(false);
    EXPECT_TRUE(desk->eachSale()) << "nobody has to set that";
    sellOne();
    ASSERT_TRUE(drawn());
    EXPECT_FALSE(tray->toPrint()) << "there is nothing to press";
    counter->add(0);
    ASSERT_TRUE(eventually([this] { return counter->lineCount() == 1; }));
    EXPECT_FALSE(counter->done());
    ASSERT_TRUE(allPrinted());
    EXPECT_EQ(papers(printer.all()).size(), 1U);
}

TEST_F(PrinterDeskTest, row50_withoutBeingAskedOnlyWhenSetSo) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->setKicks(false);
    desk->setEachSale(false);
    sellOne();
    ASSERT_TRUE(drawn());
    EXPECT_TRUE(tray->toPrint());
    EXPECT_EQ(printer.all(), "");
    tray->print();
    tray->print(); // a nervous finger
    EXPECT_FALSE(tray->toPrint());
    entries();
    ASSERT_TRUE(eventually([&] { return !printer.all().empty(); }));
    ASSERT_TRUE(allPrinted());
    EXPECT_EQ(papers(printer.all()).size(), 1U);
}

TEST_F(PrinterDeskTest, aReceiptDrawnAgainIsNotPrintedAgain) {
    LoopbackPrinter printer;
    plugIn(printer);
    sellOne();
    ASSERT_TRUE(drawn());
    tray->draw(*counter->doneSale()); // as after a corrected tender
    entries();
    ASSERT_TRUE(eventually([this] { return tray->toPrint(); }));
    ASSERT_TRUE(allPrinted());
    EXPECT_EQ(papers(printer.all()).size(), 1U);
}

struct Dead {
    const char* name;
    Habits habits;
    LoopbackPrinter::Status status;
    bool off;
    PrintCause cause;
};

class PrinterFails : public PrinterDeskTest, public ::testing::WithParamInterface<Dead> {};

TEST_P(PrinterFails, row51_everythingIsSoldAndEveryReceiptComesOutOnce) {
    const auto& dead = GetParam();
    LoopbackPrinter printer(dead.habits);
    printer.setStatus(dead.status);
    plugIn(printer);
    desk->setKicks(false);
    if (dead.off) printer.switchOff();
    for (int i = 0; i < 5; ++i)
        sellOne();
    EXPECT_EQ(sales(), 5);
    ASSERT_TRUE(drawn());
    const auto word = QString::fromLatin1(wordOf(dead.cause).data());
    ASSERT_TRUE(eventually([&] { return desk->held() && desk->picture() == word; }))
        << desk->picture().toStdString();
    EXPECT_EQ(desk->waiting(), 5);
    EXPECT_NE(desk->sentence(), "");
    EXPECT_NE(desk->remedy(), "");
    QSize size;
    EXPECT_FALSE(pictures.requestImage("printer/" + desk->picture(), &size, {}).isNull());
    EXPECT_EQ(size.width(), 240); // a drawing of ours, not the empty picture
    if (dead.off) printer.switchOn();
    printer.setStatus({});
    desk->tryAgain();
    ASSERT_TRUE(allPrinted());
    EXPECT_TRUE(eachOnce(papers(printer.all()), 5));
}

INSTANTIATE_TEST_SUITE_P(
    , PrinterFails,
    ::testing::Values(Dead{"noPaper", {}, {0x1A, 0x32, 0x72}, false, PrintCause::paperOut},
                      Dead{"lidOpen", {}, {0x1A, 0x16, 0x12}, false, PrintCause::lidOpen},
                      Dead{"switchedOff", {}, {}, true, PrintCause::refused}),
    [](const auto& info) { return std::string(info.param.name); });

TEST_F(PrinterDeskTest, unpluggedInTheMiddleOfAReceiptItComesAgainWhole) {
    Habits habits;
    habits.closesAfter = 3'000; // and the next connection is whole
    LoopbackPrinter printer(habits);
    plugIn(printer);
    desk->setKicks(false);
    for (int i = 0; i < 3; ++i)
        sellOne();
    ASSERT_TRUE(drawn());
    ASSERT_TRUE(eventually([&] { return printer.received().size() >= 2; }));
    ASSERT_TRUE(allPrinted());
    EXPECT_EQ(sales(), 3);
    const auto received = printer.received();
    EXPECT_EQ(received[0].size(), 3'000U); // half a receipt, cut off before the next
    std::string rest;
    for (std::size_t i = 1; i < received.size(); ++i)
        rest += received[i];
    EXPECT_TRUE(eachOnce(papers(rest), 3));
}

TEST_F(PrinterDeskTest, row51_aPrinterThatTakesNothingForeverHoldsNobodyUp) {
    end();
    patience.answer = patience.stall = 1h; // whoever waited for it would wait that long
    begin();
    Habits habits;
    habits.stopsAfter = 0;
    LoopbackPrinter printer(habits);
    plugIn(printer);
    for (int i = 0; i < 10; ++i)
        sellOne();
    EXPECT_EQ(sales(), 10);
    EXPECT_EQ(desk->state(), "printing");
    ASSERT_TRUE(drawn());
    EXPECT_EQ(desk->waiting(), 10);
} // and switching off does not wait either

TEST_F(PrinterDeskTest, aFullQueueIsPrintedAfterARestart) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->setKicks(false);
    printer.switchOff();
    for (int i = 0; i < 4; ++i)
        sellOne();
    ASSERT_TRUE(drawn());
    ASSERT_TRUE(eventually([this] { return desk->waiting() == 4; }));
    end();
    begin(); // the same book, and the queue beside it
    ASSERT_TRUE(eventually([this] { return desk->waiting() == 4; }));
    printer.switchOn();
    desk->tryAgain();
    ASSERT_TRUE(allPrinted());
    EXPECT_TRUE(eachOnce(papers(printer.all()), 4));
}

TEST_F(PrinterDeskTest, howItIsSetUpSurvivesARestart) {
    desk->use("file", QString::fromStdString((folder / "paper.bin").string()), {});
    desk->setNarrow(true);
    desk->setCuts(false);
    desk->setKicks(false);
    desk->setEachSale(false);
    end();
    begin();
    ASSERT_TRUE(eventually([this] { return desk->kind() == "file"; }));
    EXPECT_EQ(desk->place().toStdString(), (folder / "paper.bin").string());
    EXPECT_TRUE(desk->narrow());
    EXPECT_FALSE(desk->cuts());
    EXPECT_FALSE(desk->kicks());
    EXPECT_FALSE(desk->eachSale());
}

TEST_F(PrinterDeskTest, withoutAPrinterNothingIsKept) {
    ASSERT_TRUE(eventually([this] { return desk->kind() == "none"; }));
    sellOne();
    ASSERT_TRUE(drawn());
    EXPECT_FALSE(tray->toPrint());
    EXPECT_EQ(desk->state(), "none");
    EXPECT_FALSE(std::filesystem::exists(folder / "S07.prints"));
}

TEST_F(PrinterDeskTest, whatIsNoAddressIsSaidAndChangesNothing) {
    desk->use("network", "10.0.0.9", "9100");
    EXPECT_EQ(desk->complaint(), "");
    for (const auto* place : {"", " ", "a/b", "10.0.0.9/"}) {
        desk->use("network", place, "9100");
        EXPECT_NE(desk->complaint(), "") << place;
        desk->forgetComplaint();
    }
    for (const auto* port : {"0", "70000", "x"}) {
        desk->use("network", "10.0.0.8", port);
        EXPECT_NE(desk->complaint(), "") << port;
    }
    desk->use("device", "lp0", {});
    EXPECT_NE(desk->complaint(), "");
    EXPECT_EQ(desk->place(), "10.0.0.9");
    desk->use("network", QString::fromUtf8("١٠.٠.٠.٧"), QString::fromUtf8("٩١٠٠"));
    EXPECT_EQ(desk->place(), "10.0.0.7"); // typed on an Arabic keyboard
    EXPECT_EQ(desk->port(), "9100");
}

TEST_F(PrinterDeskTest, theTestPageFitsBothWidths) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->printTest();
    entries();
    ASSERT_TRUE(eventually([&] { return papers(printer.all()).size() == 1; }));
    ASSERT_TRUE(allPrinted());
    desk->setNarrow(true);
    desk->printTest();
    entries();
    ASSERT_TRUE(eventually([&] { return papers(printer.all()).size() == 2; }));
    ASSERT_TRUE(allPrinted());
    const auto out = papers(printer.all());
    EXPECT_EQ(out[0].width, receipts::dotsOf80mm);
    EXPECT_EQ(out[1].width, receipts::dotsOf58mm);
    EXPECT_EQ(desk->complaint(), "");
}

TEST_F(PrinterDeskTest, aDrawerThatStaysShutIsSaid) {
    LoopbackPrinter printer;
    plugIn(printer);
    printer.switchOff();
    desk->kick();
    ASSERT_TRUE(eventually([this] { return desk->drawerSentence() != ""; }));
    EXPECT_TRUE(desk->troubled());
    desk->showSheet("trouble");
    desk->showSheet("");
    EXPECT_FALSE(desk->troubled()); // it was read
}

TEST_F(PrinterDeskTest, thrownAwayIsNotPrintedAndStaysSold) {
    LoopbackPrinter printer;
    plugIn(printer);
    desk->setKicks(false);
    printer.switchOff();
    for (int i = 0; i < 3; ++i)
        sellOne();
    ASSERT_TRUE(drawn());
    ASSERT_TRUE(eventually([this] { return desk->waiting() == 3; }));
    desk->throwAway();
    ASSERT_TRUE(eventually([this] { return desk->waiting() == 2; }));
    printer.switchOn();
    desk->tryAgain();
    ASSERT_TRUE(allPrinted());
    EXPECT_EQ(papers(printer.all()).size(), 2U);
    EXPECT_EQ(sales(), 3);
}

TEST_F(PrinterDeskTest, theCodeOnTheScreenIsThatOfTheReceipt) {
    sellOne();
    ASSERT_TRUE(drawn());
    EXPECT_TRUE(tray->proof().startsWith("TOUAT1 " + tray->number()));
    QSize size;
    const auto code = pictures.requestImage(
        "code/" + QString::fromUtf8(QUrl::toPercentEncoding(tray->proof())), &size, {500, 0});
    ASSERT_GT(code.width(), 250);
    EXPECT_EQ(code.pixelColor(1, 1), QColor(Qt::white)); // quiet around it
    EXPECT_EQ(code.width(), code.height());
}

} // namespace
} // namespace touat
