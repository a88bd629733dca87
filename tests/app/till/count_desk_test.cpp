// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods are counted through the desk that the page touches.
#include "app/till/count_desk.h"
#include "core/acts/move_goods.h"
#include "core/sales/goods_view.h"
#include "core/stock/count_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class CountAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        count = newDesk(seller);
    }
    void TearDown() override {
        count.reset();
        DesksTest::TearDown();
    }
    std::unique_ptr<CountDesk> newDesk(const Person& person) {
        auto desk = std::make_unique<CountDesk>(*books, wording, *approval, choice, nullptr);
        desk->setPerson(person);
        QObject::connect(&*desk, &CountDesk::counted, &*desk, [this] { ++good; });
        QObject::connect(&*desk, &CountDesk::refused, &*desk, [this] { ++bad; });
        return desk;
    }
    bool at(CountDesk::Step step) {
        return eventually([&] { return count->step() == step && !count->busy(); });
    }
    void scanIt(ItemId item, int times = 1) {
        const auto code = QString::fromStdString(*ask([item](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).find(item)->code();
        }));
        for (int i = 0; i < times; ++i)
            count->takeCode(code);
        settle();
    }
    void begin() {
        count->start();
        ASSERT_TRUE(at(CountDesk::Scanning));
    }
    int teas() {
        return static_cast<int>(ask([this](Book& book) {
                                    return ShelfView(book.db(), book.stall(), book.today())
                                        .find(tea)
                                        ->onHand.wholeUnits();
                                }).value_or(0));
    }
    int row(const QString& name) {
        for (int i = 0; i < count->lines()->rowCount(); ++i)
            if (cell(count->lines(), i, "itemName").contains(name)) return i;
        return -1;
    }
    std::unique_ptr<CountDesk> count;
    int good = 0;
    int bad = 0;
};

TEST_F(CountAtTheTill, row65_everyScanShowsTheItemAndHowManyOfHowMany) {
    begin();
    EXPECT_EQ(count->itemName(), "");
    scanIt(couffin, 12);
    EXPECT_EQ(count->tallyText(), "12 of 20");
    EXPECT_EQ(count->progressText(), QStringLiteral("Pieces: 12 of %1").arg(21 + teas()));
    EXPECT_EQ(good, 12);
    EXPECT_GT(count->progress(), 0);
}

TEST_F(CountAtTheTill, row65_aBlindCountSaysNothingOfTheBookUntilItIsClosed) {
    const int pieces = teas();
    count->setBlind(true);
    begin();
    scanIt(couffin, 12);
    EXPECT_EQ(count->tallyText(), "12");
    EXPECT_EQ(count->progressText(), "Pieces: 12");
    count->list();
    ASSERT_TRUE(at(CountDesk::Listing));
    for (int i = 0; i < count->lines()->rowCount(); ++i) {
        EXPECT_EQ(cell(count->lines(), i, "differenceText"), "");
        EXPECT_FALSE(cell(count->lines(), i, "countText").contains("of"));
    }
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    EXPECT_TRUE(count->hides());
    count->setNote("Not found");
    count->close();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(at(CountDesk::Finished));
    EXPECT_FALSE(count->hides());
    EXPECT_EQ(count->missingText(), QString::number(9 + pieces));
}

TEST_F(CountAtTheTill, row65_whatCannotBeCountedIsSaidInWordsAndKeptInAList) {
    count->setFamily("pottery");
    begin();
    count->takeCode("nobody's");
    settle();
    EXPECT_NE(count->problem(), "");
    scanIt(couffin); // another family
    EXPECT_EQ(count->problems()->rowCount(), 2);
    EXPECT_NE(cell(count->problems(), 0, "itemName"), ""); // the newest first
    EXPECT_EQ(cell(count->problems(), 1, "itemName"), "");
    count->leave();
    begin(); // of everything
    EXPECT_EQ(count->problems()->rowCount(), 0);
    scanIt(carpet);
    EXPECT_EQ(count->problem(), "");
    scanIt(carpet); // there is only one
    EXPECT_TRUE(count->problem().startsWith("Counted already"));
    EXPECT_EQ(count->tallyText(), "1 of 1");
    EXPECT_EQ(good, 1);
    EXPECT_EQ(bad, 3);
}

TEST_F(CountAtTheTill, row65_aCountIsResumedAfterARestartAndBySomebodyElse) {
    begin();
    scanIt(couffin, 7);
    count = newDesk(manager); // another till, another person
    count->begin();
    ASSERT_TRUE(eventually([this] { return count->open()->rowCount() == 1; }));
    EXPECT_EQ(cell(count->open(), 0, "countedText"), "Pieces: 7");
    EXPECT_NE(cell(count->open(), 0, "byText"), "");
    count->resume(0);
    ASSERT_TRUE(at(CountDesk::Scanning));
    scanIt(couffin);
    EXPECT_EQ(count->tallyText(), "8 of 20");
    count->drop();
    ASSERT_TRUE(at(CountDesk::Choosing));
    ASSERT_TRUE(eventually([this] { return count->open()->rowCount() == 0; }));
}

TEST_F(CountAtTheTill, row66_whatMovedMeanwhileStandsFirstAndIsCountedAgain) {
    begin();
    scanIt(couffin, 10);
    scan(couffin); // a buyer comes
    counter->payExact();
    ASSERT_TRUE(sold());
    scanIt(couffin, 9);
    EXPECT_NE(count->problem(), "");
    scanIt(carpet);
    scanIt(tea, teas());
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    EXPECT_NE(count->againText(), "");
    count->close();
    ASSERT_TRUE(eventually([this] { return count->complaint() != "" || count->step() == CountDesk::Listing; }));
    ASSERT_TRUE(at(CountDesk::Listing));
    EXPECT_EQ(cell(count->lines(), 0, "again"), "true");
    count->choose(0);
    count->setNumber("19");
    ASSERT_TRUE(eventually([this] { return cell(count->lines(), 0, "again") == "false"; }));
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    EXPECT_FALSE(count->differs());
    count->close(); // nothing differs: no word, no second person
    ASSERT_TRUE(at(CountDesk::Finished));
}

TEST_F(CountAtTheTill, row65_eachDifferenceHasItsReasonAndNobodyGivesAwayWhatIsAnArtisans) {
    begin();
    scanIt(couffin, 18);
    scanIt(carpet);
    scanIt(tea, teas() - 1);
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    EXPECT_FALSE(count->ready().contains("Given away")) << "the baskets are an artisan's";
    count->list();
    ASSERT_TRUE(at(CountDesk::Listing));
    count->choose(2); // all of it is there
    EXPECT_FALSE(count->chosenDiffers());
    const auto basket = [this] {
        return cell(count->lines(), 0, "missing") == "true" &&
                       cell(count->lines(), 0, "differenceText").contains("2")
                   ? 0
                   : 1;
    };
    count->choose(basket());
    EXPECT_TRUE(count->chosenDiffers());
    EXPECT_FALSE(count->chosenReady().contains("Given away"));
    EXPECT_TRUE(count->chosenReady().contains("Not found"));
    count->setWhy("eaten by mice");
    EXPECT_EQ(count->chosenWhy(), "eaten by mice");
    EXPECT_EQ(count->chosenWhyRow(), -1);
    EXPECT_EQ(cell(count->lines(), basket(), "why"), "eaten by mice");
    EXPECT_TRUE(count->wantsNote());
    const auto gift = static_cast<int>(count->ready().indexOf("Given away"));
    ASSERT_GE(gift, 0) << "what is left is the stall's own tea";
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    count->chooseNote(gift);
    EXPECT_EQ(count->note(), "Given away");
    EXPECT_EQ(count->noteRow(), gift);

    count->list();
    ASSERT_TRUE(at(CountDesk::Listing));
    count->choose(basket());
    count->setWhy(""); // and so they were given away as well
    EXPECT_EQ(count->noteRow(), -1) << "which nobody can choose";
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    count->close();
    ASSERT_TRUE(eventually([this] { return count->complaint().contains("belongs to its artisan"); }));
    EXPECT_EQ(count->step(), CountDesk::Finishing);
    count->list();
    ASSERT_TRUE(at(CountDesk::Listing));
    count->choose(basket());
    count->chooseWhy(static_cast<int>(count->chosenReady().indexOf("Not found")));
    EXPECT_EQ(count->chosenWhy(), "Not found");
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    count->close();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(at(CountDesk::Finished));
    const auto why = [this](ItemId item) {
        return *ask([item](Book& book) {
            return GoodsView(book.db(), book.today()).wayOf(item).back().text;
        });
    };
    EXPECT_EQ(why(couffin), "Not found");
    EXPECT_EQ(why(tea), "Given away");
}

TEST_F(CountAtTheTill, row65_whatItCameToIsToldInPiecesAndMoney) {
    begin();
    scanIt(couffin, 22);
    scanIt(tea, teas());
    count->list();
    ASSERT_TRUE(at(CountDesk::Listing));
    EXPECT_EQ(cell(count->lines(), 0, "differenceText").isEmpty(), false); // what differs is first
    EXPECT_EQ(cell(count->lines(), 1, "differenceText").isEmpty(), false);
    EXPECT_EQ(cell(count->lines(), 2, "differenceText"), "");
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    count->close();
    ASSERT_TRUE(eventually([this] { return count->complaint() != ""; })); // say why
    count->setNote("Not found");
    count->close();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(at(CountDesk::Finished));
    EXPECT_EQ(count->missingText(), "1");
    EXPECT_EQ(count->missingWorth(), "42\u00A0000");
    EXPECT_EQ(count->foundText(), "2");
    EXPECT_EQ(count->foundWorth(), "1\u00A0700");
    count->takeCode("after it"); // a scan to nobody
    EXPECT_EQ(bad, 1);
}

// The bar of row 65: one person, one scan a piece, at most ten taps, of 2 000 pieces. Whoever agrees
// taps too: those are theirs and are counted as well.
TEST_F(CountAtTheTill, row65_twoThousandPiecesTakeOneScanEachAndNoMoreThanTenTaps) {
    const int more = 2000 - 21 - teas();
    ASSERT_TRUE(*ask([this, more](Book& book) {
        return receiveGoods(book, manager, {{tea, Quantity::pieces(more)}});
    }));
    int taps = 0;
    const auto tap = [&taps](auto&& touch) {
        ++taps;
        touch();
    };
    tap([this] { count->start(); });
    ASSERT_TRUE(at(CountDesk::Scanning));
    scanIt(carpet);
    scanIt(couffin, 18); // two are gone
    scanIt(tea, teas());
    EXPECT_EQ(good, 1998);
    EXPECT_EQ(count->progressText(), QStringLiteral("Pieces: 1\u00A0998 of 2\u00A0000"));
    tap([this] { count->finish(); });
    ASSERT_TRUE(at(CountDesk::Finishing));
    tap([this] { count->setNote("Not found"); });
    tap([this] { count->close(); });
    ASSERT_TRUE(
        eventually([this] { return approval->asking() && approval->people()->rowCount() > 0; }));
    tap([this] { approval->choose(0); });
    for (const auto* digit : {"2", "5", "8", "0"})
        tap([&] { approval->press(digit); });
    ASSERT_TRUE(at(CountDesk::Finished));
    EXPECT_LE(taps, 10);
    EXPECT_EQ(count->missingText(), "2");
    const auto counts = *ask([](Book& book) { return CountTable(book.db()).of(book.stall(), 1); });
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].units, Quantity::pieces(1998));
}

TEST_F(CountAtTheTill, row65_theReserveIsCountedByItself) {
    ASSERT_TRUE(*ask([this](Book& book) {
        return moveGoods(book, seller, MoveReason::toReserve, {{couffin, Quantity::pieces(5)}}, "");
    }));
    count->setSpot("reserve");
    begin();
    scanIt(couffin, 5);
    EXPECT_EQ(count->tallyText(), "5 of 5");
    EXPECT_EQ(count->progressText(), "Pieces: 5 of 5");
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    EXPECT_FALSE(count->differs());
}

TEST_F(CountAtTheTill, row65_oneArtisansGoodsAreCountedAlone) {
    ASSERT_TRUE(eventually([this] { return count->artisans()->rowCount() > 0; }));
    count->chooseArtisan(count->artisans()->rowCount()); // nobody
    EXPECT_EQ(count->artisanText(), "");
    count->setFamily("pottery");
    count->chooseArtisan(0);
    const auto name = cell(count->artisans(), 0, "faceName");
    EXPECT_EQ(count->artisanText(), name);
    EXPECT_EQ(count->family(), "");
    begin();
    EXPECT_TRUE(count->titleText().endsWith(name)) << count->titleText().toStdString();
    scanIt(tea); // nobody's but the stall's
    EXPECT_EQ(bad, 1);
    EXPECT_TRUE(count->problem().contains("another artisan")) << count->problem().toStdString();
    scanIt(couffin, 20);
    scanIt(carpet);
    EXPECT_EQ(good, 21);
    count->list();
    ASSERT_TRUE(at(CountDesk::Listing));
    EXPECT_EQ(count->lines()->rowCount(), 2);
    count->leave(); // it goes on, under its name
    ASSERT_TRUE(eventually([this] { return count->open()->rowCount() == 1; }));
    EXPECT_TRUE(cell(count->open(), 0, "whatText").endsWith(name));
    EXPECT_EQ(count->artisanText(), "") << "the next count is of everything again";
    count->resume(0);
    ASSERT_TRUE(at(CountDesk::Scanning));
    EXPECT_TRUE(count->titleText().endsWith(name));
}

TEST_F(CountAtTheTill, r10_aTillThatTookAnothersPlaceAsksForACountUntilThereIsOne) {
    count->look();
    settle();
    EXPECT_FALSE(count->wanted());
    ASSERT_TRUE(ask([](Book& book) {
        DeviceEnrolled next;
        next.stall = book.stall();
        next.epoch = book.stream().epoch + 1;
        book.goOnAs(next);
        return true;
    }));
    count->look();
    ASSERT_TRUE(eventually([this] { return count->wanted(); }));
    begin();
    scanIt(couffin, 12);
    count->finish();
    ASSERT_TRUE(at(CountDesk::Finishing));
    EXPECT_TRUE(count->wanted()) << "it is not closed";
    count->setNote("Not found");
    count->close();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(at(CountDesk::Finished));
    EXPECT_TRUE(eventually([this] { return !count->wanted(); }));
}

} // namespace
} // namespace touat
