// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the stock is told as, through the desk that the page touches.
#include "app/till/owner_desk.h"
#include "app/till/stock_desk.h"
#include "app/till/wanted_desk.h"

#include <set>

#include "core/acts/artisans_word.h"
#include "core/acts/change_price.h"
#include "core/acts/move_goods.h"
#include "core/acts/register_artisan.h"
#include "core/acts/sign_contract.h"
#include "desks_given.h"

namespace touat {
namespace {

class StockAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        stock = std::make_unique<StockDesk>(*books, wording, choice, nullptr);
        stock->setPerson(manager);
        wanted = std::make_unique<WantedDesk>(*books, wording, nullptr);
        wanted->setPerson(manager);
        QObject::connect(&*stock, &StockDesk::levelSet, &*wanted, &WantedDesk::read);
        QObject::connect(&*wanted, &WantedDesk::opened, &*stock, &StockDesk::look);
        stock->begin();
        ASSERT_TRUE(eventually([this] { return stock->groups()->rowCount() > 0; }));
    }
    void TearDown() override {
        wanted.reset();
        stock.reset();
        DesksTest::TearDown();
    }
    void look(ItemId item) {
        stock->takeCode(codeOf(item));
        ASSERT_TRUE(eventually([&] { return stock->codeText() == codeOf(item); }));
    }
    void setLevel(ItemId item, const QString& least, const QString& full, int wishes) {
        look(item);
        stock->setLevel(least, full);
        ASSERT_TRUE(eventually([&] { return wanted->count() == wishes; }));
    }
    std::unique_ptr<StockDesk> stock;
    std::unique_ptr<WantedDesk> wanted;
};

TEST_F(StockAtTheTill, row70_itIsWorthWhatItsTagsSayAndTheArtisansPartIsSaid) {
    EXPECT_EQ(stock->unitsText(), "121");
    EXPECT_EQ(stock->worthText(), "71\u00A0000");     // 42 000 + 20 × 850 + 100 × 120
    EXPECT_EQ(stock->entrustedText(), "47\u00A0600"); // her net at the floor; the tea is our own
    EXPECT_NE(stock->costText(), "");
    stock->setPerson(seller);
    EXPECT_EQ(stock->costText(), ""); // not for a seller's eyes
}

TEST_F(StockAtTheTill, row70_barsAreMeasuredAgainstTheLongest) {
    stock->groupBy("artisan");
    ASSERT_EQ(stock->groups()->rowCount(), 2); // Fatma's, and our own
    EXPECT_EQ(cell(stock->groups(), 0, "share"), "1000");
    EXPECT_EQ(cell(stock->groups(), 1, "share"), "203"); // 12 000 of 59 000
    EXPECT_EQ(cell(stock->groups(), 1, "nameText"), wording.ownGoods());
    stock->openGroup(1);
    EXPECT_EQ(stock->view(), StockDesk::Items);
    EXPECT_EQ(stock->items()->rowCount(), 1);
    EXPECT_EQ(cell(stock->items(), 0, "countText"), "100");
    stock->back();
    EXPECT_EQ(stock->view(), StockDesk::Groups);
    for (const auto* grouping : {"family", "commune", "age"}) {
        stock->groupBy(grouping);
        EXPECT_GT(stock->groups()->rowCount(), 0) << grouping;
        EXPECT_NE(cell(stock->groups(), 0, "nameText"), "") << grouping;
    }
}

TEST_F(StockAtTheTill, whatDoesNotMoveIsNamedWithItsDays) {
    stock->showIdle(90);
    settle();
    EXPECT_EQ(stock->items()->rowCount(), 0); // everything came in today
    clock.pass(100LL * 24 * 3600 * 1000);
    stock->begin();
    stock->showIdle(90);
    ASSERT_TRUE(eventually([this] { return stock->items()->rowCount() == 3; }));
    EXPECT_TRUE(cell(stock->items(), 0, "detailText").contains("100"));
    stock->showIdle(180);
    ASSERT_TRUE(eventually([this] { return stock->items()->rowCount() == 0; }));
}

TEST_F(StockAtTheTill, itIsSaidForHowManyDaysThereIsEnoughAndWhatWentMissing) {
    EXPECT_EQ(stock->shrinkageText(), "0");
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(sold());
    ASSERT_TRUE(*ask([this](Book& book) {
        return moveGoods(book, manager, MoveReason::missing, {{couffin, Quantity::pieces(2)}}, "x");
    }));
    stock->begin();
    ASSERT_TRUE(eventually([this] { return stock->shrinkageText() == "1\u00A0700"; }));
    const auto told = [this] {
        QStringList details;
        for (int group = 0; group < stock->groups()->rowCount(); ++group) {
            stock->openGroup(group);
            for (int row = 0; row < stock->items()->rowCount(); ++row)
                details << cell(stock->items(), row, "detailText");
            stock->back();
        }
        return details;
    }();
    ASSERT_EQ(told.size(), 3);
    // One in ninety days: the seventeen that are left last 1 530; of the others none was sold.
    EXPECT_EQ(told.filter("enough for days").size(), 1) << told.join('|').toStdString();
    EXPECT_EQ(told.filter("enough for days: 1530").size(), 1) << told.join('|').toStdString();
}

TEST_F(StockAtTheTill, row69_belowItsLevelAnItemIsToBeAskedFor) {
    look(carpet);
    EXPECT_FALSE(stock->hasLevel()); // there is only one of it
    look(couffin);
    EXPECT_TRUE(stock->hasLevel());
    stock->setLevel("30", "20");
    ASSERT_TRUE(eventually([this] { return stock->complaint() != ""; })); // full is below least
    setLevel(couffin, "25", "40", 1);
    EXPECT_EQ(cell(wanted->rows(), 0, "wantedText"), "20");
    ASSERT_TRUE(eventually([this] { return stock->leastText() == "25"; }));
    setLevel(tea, "150", "200", 2);
    EXPECT_EQ(cell(wanted->rows(), 0, "village"), wording.ownGoods());
    EXPECT_EQ(cell(wanted->rows(), 0, "makerName"), ""); // nobody to call
    EXPECT_TRUE(wanted->artisans());
    setLevel(couffin, "0", "0", 1);
    EXPECT_FALSE(wanted->artisans());
}

TEST_F(StockAtTheTill, row69_anArtisanIsCalledOnceAndTheNumberIsNeverTurnedAround) {
    setLevel(tea, "150", "200", 1);
    setLevel(couffin, "25", "40", 2);
    wording.language = Language::arabic;
    EXPECT_TRUE(cell(wanted->rows(), 1, "makerName").contains("فاطمة"));
    EXPECT_EQ(cell(wanted->rows(), 1, "village"), "تينركوك");
    EXPECT_EQ(cell(wanted->rows(), 1, "phoneText"), "0660\u00A012\u00A034\u00A056");
    std::optional<ArtisanId> requested;
    int calls = 0;
    QObject::connect(&*wanted, &WantedDesk::requestWanted, &*wanted,
                     [&](std::optional<ArtisanId> artisan) { requested = artisan; });
    QObject::connect(&*wanted, &WantedDesk::callListWanted, &*wanted, [&] { ++calls; });
    wanted->printRequest(0); // our own
    EXPECT_EQ(requested, std::nullopt);
    wanted->printRequest(1);
    EXPECT_NE(requested, std::nullopt);
    wanted->printCallList();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(cell(wanted->rows(), 1, "askedText"), "");
    wanted->toggleAsked(1);
    wanted->toggleAsked(1); // a second touch of a hurried finger
    ASSERT_TRUE(eventually([this] { return cell(wanted->rows(), 1, "askedText") != ""; }));
    EXPECT_TRUE(cell(wanted->rows(), 1, "askedText").contains("24/11/2026"));
    EXPECT_EQ(wanted->complaint(), "");
    wanted->toggleAsked(1); // nobody answered after all
    ASSERT_TRUE(eventually([this] { return cell(wanted->rows(), 1, "askedText") == ""; }));
    wanted->toggleAsked(0);
    wanted->open(1);
    ASSERT_TRUE(eventually([this] { return stock->codeText() == codeOf(couffin); }));
}

TEST_F(StockAtTheTill, row69_aNumberIsWrittenWhereItIsDialled) {
    setLevel(couffin, "25", "40", 1);
    NewArtisan sister;
    sister.name.latin = "Zohra";
    sister.pin = "5937";
    sister.phone = "0771234567";
    ASSERT_TRUE(*ask([&](Book& book) { return bool(registerArtisan(book, manager, sister)); }));
    wanted->writePhone(0);
    EXPECT_EQ(wanted->phone(), "0660\u00A012\u00A034\u00A056");
    wanted->keepPhone("77");
    ASSERT_TRUE(eventually([this] { return wanted->complaint() != ""; }));
    EXPECT_NE(wanted->phoneOf(), "") << "it is still being written";
    wanted->keepPhone(" 0771 23 45 67 ");
    ASSERT_TRUE(eventually([this] { return wanted->phoneOf() == ""; }));
    EXPECT_TRUE(wanted->news().contains("Zohra")) << wanted->news().toStdString();
    ASSERT_TRUE(eventually([this] {
        return cell(wanted->rows(), 0, "phoneText") == "0771\u00A023\u00A045\u00A067";
    }));
    wanted->forgetNews();
    EXPECT_EQ(wanted->news(), "");
}

TEST_F(StockAtTheTill, row71_theWayOfAnItemIsToldInWords) {
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(sold());
    ASSERT_TRUE(*ask([this](Book& book) {
        return moveGoods(book, manager, MoveReason::damaged, {{couffin, Quantity::pieces(2)}},
                         "wet");
    }));
    stock->showWanted();
    look(couffin);
    EXPECT_EQ(stock->view(), StockDesk::Way);
    QStringList told;
    for (int i = 0; i < stock->way()->rowCount(); ++i) {
        told << cell(stock->way(), i, "sentence");
        EXPECT_NE(cell(stock->way(), i, "symbol"), "");
        EXPECT_NE(cell(stock->way(), i, "placeText"), "");
    }
    const auto way = told.join('|');
    EXPECT_TRUE(way.contains("Got its card, at 850")) << way.toStdString();
    EXPECT_TRUE(way.contains("Left here by its artisan: 20")) << way.toStdString();
    EXPECT_TRUE(way.contains("Damaged  ·  2")) << way.toStdString();
    EXPECT_TRUE(way.contains("Sold: 1, for 850")) << way.toStdString();
    EXPECT_TRUE(way.contains(", by ")) << way.toStdString();
    stock->back();
    EXPECT_EQ(stock->view(), StockDesk::Wanted); // where it was opened from
    stock->takeCode("nobody's");
    ASSERT_TRUE(eventually([this] { return stock->complaint() != ""; }));
}

TEST(StepsInWords, row71_everyKindOfStepHasASentenceWithItsNumbersAndPlaces) {
    Wording wording;
    wording.language = Language::french;
    GoodsStep step;
    step.quantity = Quantity::pieces(3);
    step.amount = Money::dinars(850);
    step.reason = MoveReason::gift;
    step.grade = 2;
    step.byName = {"", "Ahmed"};
    step.was = {"", "Fatma"};
    step.now = {"", "Meriem"};
    std::set<QString> told;
    for (int kind = 0; kind <= static_cast<int>(StepKind::ownerCorrected); ++kind) {
        step.kind = static_cast<StepKind>(kind);
        for (const auto outcome :
             {StampOutcome::stamped, StampOutcome::refused, StampOutcome::rework}) {
            step.outcome = outcome;
            told.insert(wording.step(step, "Stand 12"));
        }
    }
    EXPECT_EQ(told.size(), 23U); // twenty-one kinds, and three outcomes of one of them
    EXPECT_FALSE(told.contains(QString{}));
    EXPECT_TRUE(told.contains("Put right: it belongs to Meriem, not to Fatma, by Ahmed"));
    EXPECT_TRUE(told.contains("Sent to Stand 12: 3, by Ahmed"));
    EXPECT_TRUE(told.contains("Stamped, grade 2, by Ahmed"));
    step.kind = StepKind::counted;
    step.quantity = Quantity::pieces(-2);
    step.byName = {};
    EXPECT_EQ(wording.step(step, {}), "A count missed: 2");
    step.quantity = Quantity::thousandths(-1'250);
    EXPECT_EQ(wording.step(step, {}, Unit::kilogram),
              "A count missed: " + wording.quantity(Quantity::thousandths(1'250), Unit::kilogram));
    step.quantity = Quantity::thousandths(8'350);
    step.kind = StepKind::received;
    EXPECT_EQ(wording.step(step, {}, Unit::kilogram),
              "Came in: " + wording.quantity(step.quantity, Unit::kilogram));
    EXPECT_TRUE(wording.step(step, {}, Unit::kilogram).endsWith("kg"));
}

TEST_F(StockAtTheTill, thePriceBelowWhichNobodySellsIsSetOnItsWay) {
    look(tea);
    EXPECT_TRUE(stock->setsFloor());
    EXPECT_EQ(stock->floorText(), "");
    stock->setFloor("100");
    ASSERT_TRUE(eventually([this] { return stock->floorText() != ""; }));
    look(couffin); // 850, floor 800
    stock->setFloor("820");
    ASSERT_TRUE(eventually([this] { return stock->floorText().startsWith("820"); }));
    stock->setFloor("700");
    ASSERT_TRUE(eventually([this] { return stock->complaint() != ""; })) << "her word is needed";
    stock->forgetComplaint();
    stock->setFloor("900");
    ASSERT_TRUE(eventually([this] { return stock->complaint() != ""; })) << "above the price";
    EXPECT_TRUE(stock->floorText().startsWith("820"));
    stock->setPerson(seller);
    look(couffin);
    EXPECT_FALSE(stock->setsFloor());
}

TEST_F(StockAtTheTill, whatAnItemWillCostAndFromWhenIsSaidOnItsPage) {
    look(couffin);
    EXPECT_EQ(stock->comingText(), "");
    ASSERT_TRUE(*ask([this](Book& book) {
        return bool(changePrice(book, manager, couffin, book.today().plus(7), Money::dinars(1'200)));
    }));
    look(couffin);
    ASSERT_TRUE(eventually([this] { return stock->comingText() != ""; }));
    EXPECT_TRUE(stock->comingText().contains(wording.priced(Money::dinars(1'200))));
    look(tea);
    EXPECT_TRUE(eventually([this] { return stock->comingText() == ""; })) << "it is the other's";
}

TEST_F(StockAtTheTill, whoseGoodsTheyReallyAreIsPutRightAndSaidBefore) {
    (void)ask([by = manager](Book& book) {
        NewArtisan other;
        other.name = {"مريم", "Meriem"};
        other.pin = "5173";
        const auto meriem = *registerArtisan(book, by, other);
        EXPECT_TRUE(given::signPaper(book, by, meriem, book.stall(), given::fifteenPercent()));
        return true;
    });
    scan(carpet);
    counter->payExact();
    ASSERT_TRUE(sold());
    OwnerDesk owners(*books, wording, *stock, *approval, nullptr);
    owners.setPerson(manager);
    std::optional<ItemId> right;
    QObject::connect(&owners, &OwnerDesk::putRight, &owners, [&](ItemId item) { right = item; });
    look(carpet);
    EXPECT_TRUE(stock->canCorrect());
    EXPECT_FALSE(stock->canKeep()) << "nothing of it was lost";
    owners.correctOwner();
    ASSERT_TRUE(eventually([&] { return owners.face() == "who" && !owners.busy(); }));
    ASSERT_EQ(owners.artisans()->rowCount(), 1) << "anybody but whose they are said to be";
    owners.chooseArtisan(0);
    ASSERT_TRUE(eventually([&] { return owners.face() == "owner"; }));
    EXPECT_EQ(owners.follows().size(), 3) << "whose, how much less, how much more";
    owners.record("");
    ASSERT_TRUE(eventually([&] { return !owners.busy(); }));
    EXPECT_EQ(owners.complaint(), wording.sentence(refuse(Reason::noteMissing)));
    owners.record(owners.reasons().front());
    ASSERT_TRUE(eventually([&] { return right == carpet; }));
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money{});
    stock->takeCode(codeOf(carpet)); // its way says so in plain words
    QStringList way;
    EXPECT_TRUE(eventually([&, this] {
        way.clear();
        for (int i = 0; i < stock->way()->rowCount(); ++i)
            way << cell(stock->way(), i, "sentence");
        return std::any_of(way.begin(), way.end(), [](const QString& step) {
            return step.startsWith("Put right: it belongs to مريم");
        });
    })) << way.join('\n').toStdString() << stock->complaint().toStdString();
    look(tea);
    EXPECT_FALSE(stock->canCorrect()) << "the stall's own";
    owners.correctOwner();
    EXPECT_EQ(owners.face(), "");
    stock->setPerson(seller);
    look(couffin);
    EXPECT_FALSE(stock->canCorrect());
}

TEST_F(StockAtTheTill, theFormGoesWithTheItemThatItIsAbout) {
    (void)ask([by = manager](Book& book) {
        NewArtisan other;
        other.name = {"مريم", "Meriem"};
        other.pin = "5173";
        const auto meriem = *registerArtisan(book, by, other);
        EXPECT_TRUE(given::signPaper(book, by, meriem, book.stall(), given::fifteenPercent()));
        return true;
    });
    OwnerDesk owners(*books, wording, *stock, *approval, nullptr);
    owners.setPerson(manager);
    look(carpet);
    owners.correctOwner();
    EXPECT_TRUE(owners.busy()) << "and a second touch asks nothing";
    ASSERT_TRUE(eventually([&] { return owners.face() == "who" && !owners.busy(); }));
    look(couffin);
    EXPECT_EQ(owners.face(), "") << "another item lies open";
    owners.correctOwner();
    look(carpet); // before the answer is there
    settle();
    EXPECT_EQ(owners.face(), "");
    EXPECT_FALSE(owners.busy());
    owners.correctOwner();
    ASSERT_TRUE(eventually([&] { return owners.face() == "who" && !owners.busy(); }));
    stock->back();
    EXPECT_EQ(owners.face(), "") << "nor when it is closed";
}

TEST_F(StockAtTheTill, whatWasPaidForAsLostIsFoundAndTheMoneyStays) {
    (void)ask([this](Book& book) {
        EXPECT_TRUE(moveGoods(book, manager, MoveReason::missing, {{couffin, Quantity::pieces(3)}}, "x"));
        return true;
    });
    OwnerDesk owners(*books, wording, *stock, *approval, nullptr);
    owners.setPerson(manager);
    look(couffin);
    EXPECT_TRUE(stock->canKeep());
    owners.keepFound();
    ASSERT_TRUE(eventually([&] { return owners.face() == "found" && !owners.busy(); }));
    EXPECT_EQ(owners.follows().size(), 2);
    owners.more(); // there are no more than three
    settle();
    EXPECT_TRUE(owners.quantityText().startsWith("3"));
    owners.less();
    ASSERT_TRUE(eventually([&] { return owners.quantityText().startsWith("2") && !owners.busy(); }));
    const auto owed = balanceOf(account::artisan(fatma));
    owners.record("d'accord");
    ASSERT_TRUE(eventually([&] { return owners.face() == ""; }));
    EXPECT_EQ(balanceOf(account::artisan(fatma)), owed) << "she keeps it";
    EXPECT_EQ(ask([this](Book& book) { return keepableOf(book, couffin); }).value(),
              Quantity::pieces(1));
}

} // namespace
} // namespace touat
