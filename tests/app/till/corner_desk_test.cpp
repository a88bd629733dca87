// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corners of a shop through the desks that the pages touch: named, filled by scan, counted.
#include "app/till/corner_desk.h"
#include "app/till/count_desk.h"
#include "app/till/elsewhere_desk.h"
#include "app/till/stock_desk.h"
#include "core/acts/move_goods.h"
#include "core/stock/count_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class CornersAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        desk = std::make_unique<CornerDesk>(*books, wording, choice, nullptr);
        desk->setPerson(seller);
        count = std::make_unique<CountDesk>(*books, wording, *approval, choice, nullptr);
        count->setPerson(seller);
        QObject::connect(&*desk, &CornerDesk::placed, &*desk, [this] { ++good; });
        QObject::connect(&*desk, &CornerDesk::refused, &*desk, [this] { ++bad; });
        QObject::connect(&*desk, &CornerDesk::arranged, &*desk, [this] { ++arranged; });
        QObject::connect(&*desk, &CornerDesk::countWanted, &*count, &CountDesk::countCorner);
        desk->begin();
        settle();
    }
    void TearDown() override {
        count.reset();
        desk.reset();
        DesksTest::TearDown();
    }
    bool at(CornerDesk::Step step) {
        return eventually([&] { return desk->step() == step && !desk->busy(); });
    }
    bool counting(CountDesk::Step step) {
        return eventually([&] { return count->step() == step && !count->busy(); });
    }
    void name(const QString& what) {
        desk->create();
        desk->setTyped(what);
        desk->keepName();
        ASSERT_TRUE(at(CornerDesk::Looking));
    }
    void scanHere(const QString& code) {
        desk->takeCode(code);
        settle(); // what it means
        settle(); // it lies there
        settle(); // what lies there now
    }
    std::unique_ptr<CornerDesk> desk;
    std::unique_ptr<CountDesk> count;
    int good = 0;
    int bad = 0;
    int arranged = 0;
};

TEST_F(CornersAtTheTill, oneIsNamedWithATouchAndHoldsWhatIsScanned) {
    EXPECT_EQ(desk->looseText(), QStringLiteral("In no corner yet: 121"));
    desk->create();
    desk->chooseReady(0);
    desk->keepName();
    ASSERT_TRUE(at(CornerDesk::Looking));
    EXPECT_EQ(desk->nameText(), desk->readyNames().at(0));
    EXPECT_EQ(desk->unitsText(), "0");
    scanHere(codeOf(carpet));
    scanHere(codeOf(couffin));
    EXPECT_EQ(desk->unitsText(), "21");
    EXPECT_TRUE(desk->lastText().startsWith("Now here: "));
    EXPECT_EQ(cell(desk->goods(), 0, "codeText"), codeOf(couffin)); // the last one stands first
    scanHere(codeOf(carpet));
    EXPECT_TRUE(desk->lastText().startsWith("Lies here already: "));
    scanHere("nobody's");
    EXPECT_NE(desk->problem(), "");
    EXPECT_EQ(desk->lastText(), "");
    EXPECT_EQ(good, 3);
    EXPECT_EQ(bad, 1);
    EXPECT_EQ(arranged, 3); // named, and two that came new
    desk->back();
    ASSERT_TRUE(eventually([this] { return desk->corners()->rowCount() == 1; }));
    EXPECT_EQ(cell(desk->corners(), 0, "countText"), "21");
    EXPECT_EQ(desk->looseText(), QStringLiteral("In no corner yet: 100"));
    // In the other language it has the other name.
    wording.language = Language::arabic;
    EXPECT_EQ(cell(desk->corners(), 0, "nameText"), QString::fromUtf8("الواجهة"));
    wording.language = Language::english;
}

TEST_F(CornersAtTheTill, aNameThatIsTakenOrNoneIsSaidAndNothingIsLost) {
    name("Window");
    desk->back();
    desk->create();
    desk->setTyped(" window ");
    desk->keepName();
    ASSERT_TRUE(eventually([this] { return !desk->complaint().isEmpty(); }));
    EXPECT_EQ(desk->step(), CornerDesk::Naming);
    EXPECT_EQ(desk->typed(), " window ");
    desk->setTyped(QString(10'000, QLatin1Char('x')));
    desk->keepName();
    ASSERT_TRUE(eventually([this] { return !desk->complaint().isEmpty(); }));
    desk->setTyped("   ");
    desk->keepName();
    ASSERT_TRUE(eventually([this] { return !desk->complaint().isEmpty(); }));
    desk->back();
    settle();
    EXPECT_EQ(desk->corners()->rowCount(), 1);
}

TEST_F(CornersAtTheTill, oneGetsAnotherNameLosesAPieceAndIsGivenUp) {
    name("Window");
    scanHere(codeOf(carpet));
    desk->rename();
    EXPECT_EQ(desk->typed(), "Window");
    desk->setTyped("Left wall");
    desk->keepName();
    ASSERT_TRUE(at(CornerDesk::Looking));
    EXPECT_EQ(desk->nameText(), "Left wall");
    desk->takeOut(0);
    ASSERT_TRUE(eventually([this] { return desk->goods()->rowCount() == 0 && !desk->busy(); }));
    desk->chooseFamily();
    EXPECT_EQ(desk->step(), CornerDesk::Family);
    desk->placeFamily("weaving");
    ASSERT_TRUE(eventually([this] { return desk->goods()->rowCount() > 0 && !desk->busy(); }));
    EXPECT_TRUE(desk->lastText().startsWith("Now here: "));
    desk->askToClose();
    desk->back();
    EXPECT_EQ(desk->step(), CornerDesk::Looking);
    desk->askToClose();
    desk->close();
    ASSERT_TRUE(at(CornerDesk::Listing));
    settle();
    EXPECT_EQ(desk->corners()->rowCount(), 0);
}

TEST_F(CornersAtTheTill, aLateAnswerTakesNobodyBackToACornerThatWasLeft) {
    name("Window");
    desk->takeCode(codeOf(carpet)); // and without waiting
    desk->rename();
    settle();
    settle();
    settle();
    EXPECT_EQ(desk->step(), CornerDesk::Naming);
    desk->back();
    EXPECT_EQ(desk->unitsText(), "1");
    desk->takeCode(codeOf(couffin));
    desk->back();
    settle();
    settle();
    settle();
    EXPECT_EQ(desk->step(), CornerDesk::Listing);
    desk->begin();
    settle();
    EXPECT_EQ(cell(desk->corners(), 0, "countText"), "21") << "and what was scanned before lies there";
}

TEST_F(CornersAtTheTill, row65_aCornerIsCountedAndAStrayComesOverWithOneTouch) {
    name("Window");
    scanHere(codeOf(carpet));
    desk->back();
    name("Left wall");
    scanHere(codeOf(couffin));
    desk->count();
    ASSERT_TRUE(counting(CountDesk::Scanning));
    EXPECT_TRUE(count->titleText().contains("Left wall")) << count->titleText().toStdString();
    EXPECT_EQ(count->progressText(), "Pieces: 0 of 20");
    count->takeCode(codeOf(carpet)); // it belongs to the window
    settle();
    EXPECT_TRUE(count->problem().contains("Window")) << count->problem().toStdString();
    ASSERT_TRUE(count->strays());
    EXPECT_EQ(count->problems()->rowCount(), 1);
    count->takeHere();
    settle();
    EXPECT_EQ(count->problem(), "");
    EXPECT_FALSE(count->strays());
    EXPECT_EQ(count->problems()->rowCount(), 0);
    EXPECT_EQ(count->tallyText(), "1 of 1");
    // Put down, it goes on where it was, from either page.
    count->leave();
    settle();
    EXPECT_TRUE(cell(count->open(), 0, "whatText").contains("Left wall"));
    desk->count();
    ASSERT_TRUE(counting(CountDesk::Scanning));
    EXPECT_EQ(count->progressText(), "Pieces: 1 of 21");
    EXPECT_EQ(ask([](Book& book) { return OpenCountTable(book.db()).all().size(); }).value(), 1U);
    for (int i = 0; i < 20; ++i)
        count->takeCode(codeOf(couffin));
    settle();
    count->finish();
    ASSERT_TRUE(counting(CountDesk::Finishing));
    EXPECT_FALSE(count->differs());
    count->close();
    ASSERT_TRUE(counting(CountDesk::Finished));
}

TEST_F(CornersAtTheTill, row65_theStartOfACountOffersTheCornersOfItsSpot) {
    name("Window");
    scanHere(codeOf(couffin));
    count->begin();
    ASSERT_TRUE(eventually([this] { return count->corners()->rowCount() == 1; }));
    count->setSpot("reserve");
    EXPECT_EQ(count->corners()->rowCount(), 0);
    count->setSpot("shelf");
    count->chooseCorner(0);
    EXPECT_EQ(count->corner(), 0);
    count->setFamily("pottery");
    EXPECT_EQ(count->corner(), -1);
    count->chooseCorner(0);
    EXPECT_EQ(count->family(), "");
    count->start();
    ASSERT_TRUE(counting(CountDesk::Scanning));
    EXPECT_EQ(count->progressText(), "Pieces: 0 of 20");
}

TEST_F(CornersAtTheTill, row65_theListOfACountSaysWhereToLook) {
    name("Window");
    scanHere(codeOf(couffin));
    count->start();
    ASSERT_TRUE(counting(CountDesk::Scanning));
    count->list();
    ASSERT_TRUE(counting(CountDesk::Listing));
    int told = 0;
    for (int i = 0; i < count->lines()->rowCount(); ++i)
        told += cell(count->lines(), i, "codeText").contains("Window") ? 1 : 0;
    EXPECT_EQ(told, 1);
}

TEST_F(CornersAtTheTill, theWayOfAnItemAndTheSearchElsewhereSayWhereItLiesHere) {
    name("Window");
    scanHere(codeOf(carpet));
    StockDesk stock(*books, wording, choice, nullptr);
    stock.setPerson(seller);
    QObject::connect(&*desk, &CornerDesk::lookedAt, &stock, &StockDesk::look);
    desk->look(0);
    ASSERT_TRUE(eventually([&] { return stock.codeText() == codeOf(carpet); }));
    EXPECT_EQ(stock.liesText(), "Window");
    ElsewhereDesk elsewhere(*books, wording, nullptr);
    elsewhere.look(*ask([this](Book& book) {
        return *ShelfView(book.db(), book.stall(), book.today()).find(carpet);
    }));
    ASSERT_TRUE(eventually([&] { return elsewhere.liesText() == "Window"; }));
    stock.begin();
    settle();
    stock.openGroup(0);
    bool said = false;
    for (int i = 0; i < stock.items()->rowCount(); ++i)
        said = said || cell(stock.items(), i, "detailText").contains("Window");
    EXPECT_TRUE(said);
}

} // namespace
} // namespace touat
