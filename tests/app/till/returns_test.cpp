// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods come back through the desk that the page touches, and baskets that wait beside it.
#include <QImage>

#include <fstream>

#include "app/till/receipts_desk.h"
#include "core/acts/set_rules.h"
#include "core/book/stored_fact.h"
#include "desks_given.h"

namespace touat {
namespace {

class Returns : public given::DesksTest {
  protected:
    void sellCouffins(const QString& pieces) {
        scan(couffin);
        counter->setQuantity(0, pieces);
        counter->payExact();
        ASSERT_TRUE(sold());
        counter->startNext();
    }
    /// The receipt that was given last lies open.
    void openReceipt() {
        returns->begin();
        ASSERT_TRUE(eventually([this] { return returns->recent()->rowCount() > 0; }));
        returns->choose(0);
        ASSERT_TRUE(eventually([this] { return returns->withReceipt(); }));
        settle();
    }
    void dutyAndRounding() {
        ASSERT_TRUE(*ask([by = manager](Book& book) {
            ShopRules rules;
            rules.cashRounding = Money::dinars(5);
            rules.duty = DutyPolicy::everyCash;
            return setRules(book, by, std::nullopt, book.today(), rules);
        }));
        counter->read();
        settle();
    }
    std::int64_t refunds() {
        return *ask([](Book& book) {
            return book.db().integer("SELECT count(*) FROM sale WHERE refunds IS NOT NULL");
        });
    }
};

TEST_F(Returns, row26_linesComeBackInPartsAndWhatIsShownIsWhatIsGiven) {
    dutyAndRounding();
    const auto before = balanceOf("drawer:S07");
    sellCouffins("3"); // 2550, with 26 of duty, rounded to 2575
    openReceipt();
    EXPECT_EQ(cell(returns->recent(), 0, "backAgain"), "");
    EXPECT_EQ(returns->backText(),
              "2\u00A0575"); // the one line comes back whole until it is touched
    returns->less(0);
    returns->less(0);
    returns->less(0);
    EXPECT_FALSE(returns->anything());
    returns->more(0);
    settle();
    const auto shown = returns->backText();
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    EXPECT_EQ(returns->doneText(), shown);
    returns->giveBack("cash"); // a second press does nothing
    openReceipt();
    EXPECT_EQ(cell(returns->recent(), 0, "backAgain"), "part");
    returns->all();
    settle();
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    EXPECT_EQ(refunds(), 2);
    EXPECT_EQ(balanceOf("drawer:S07"), before);
    openReceipt();
    EXPECT_EQ(cell(returns->recent(), 0, "backAgain"), "all") << "without its duty and rounding";
}

TEST_F(Returns, row27_withoutAReceiptItIsAVoucherAndSomebodyElseAgrees) {
    sellCouffins("1");
    returns->begin();
    returns->takeCode("no such code");
    ASSERT_TRUE(eventually([this] { return returns->complaint() != ""; }));
    const auto code = *ask([this](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(couffin)->code();
    });
    returns->takeCode(QString::fromStdString(code));
    ASSERT_TRUE(eventually([this] { return returns->anything(); }));
    EXPECT_FALSE(returns->withReceipt());
    returns->giveBack("voucher");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    EXPECT_EQ(balanceOf("vouchers:S07"), Money::dinars(-850));
}

TEST_F(Returns, row28_anExchangeAsksForTheDifferenceAlsoWithDutyAndRounding) {
    dutyAndRounding();
    sellCouffins("1");
    openReceipt();
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return counter->backText() != ""; }));
    counter->park(); // what came back belongs to this basket
    scan(tea);
    counter->setQuantity(0, "20"); // 2400: more than came back
    EXPECT_FALSE(counter->givesBack());
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->complaint(), "");
    EXPECT_EQ(balanceOf("exchange:S07"), Money{});
}

TEST_F(Returns, row28_anExchangeForLessGivesBack) {
    sellCouffins("1");
    openReceipt();
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return counter->backText() == "850"; }));
    scan(tea);
    EXPECT_TRUE(counter->givesBack());
    EXPECT_EQ(counter->leftText(), "730");
    EXPECT_EQ(counter->sight().left, Money{}); // what the buyer sees
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "730");
    EXPECT_TRUE(counter->doneTender().contains("Came back · 850")) << "or 120 sold and 730 to give back are a riddle";
}

TEST_F(Returns, row28_inAnExchangeTheArtisanIsAskedForLessAsInASale) {
    sellCouffins("1");
    openReceipt();
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return counter->backText() == "850"; }));
    scan(couffin);
    counter->setPrice(0, "700"); // floor 800
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return consents->asking() || approval->asking(); }));
    ASSERT_TRUE(consents->asking()) << "before a manager answers for it";
    EXPECT_TRUE(consents->leastText().startsWith("700"));
    consents->said(false, "Fatma", "");
    ASSERT_TRUE(managerAgrees()); // to what comes back
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "150");
    const auto line = *ask([sale = *counter->doneSale()](Book& book) {
        return storedDocument(book.db(), sale)->lines.front();
    });
    EXPECT_EQ(line.consent, ConsentHow::inPerson);
}

TEST_F(Returns, row29_asAGoodwillTheArtisanKeepsTheMoneyAndTheStallHasTheGoods) {
    const auto owed = [this] {
        return *ask([this](Book& book) {
            return BalanceTable(book.db()).money(account::artisan(fatma));
        });
    };
    sellCouffins("1");
    const auto afterSale = owed();
    openReceipt();
    EXPECT_TRUE(returns->asksWhoPays());
    EXPECT_FALSE(returns->goodwill()) << "who had a share gives it back, unless somebody says otherwise";
    returns->setGoodwill(true);
    settle();
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    EXPECT_EQ(owed(), afterSale);
    EXPECT_NE(balanceOf("own_goods:S07"), Money{}) << "the stall bought it";
}

TEST_F(Returns, row29_whatIsDamagedIsLaidAsideUnlessSomebodySaysOtherwise) {
    sellCouffins("1");
    openReceipt();
    returns->setReason("damaged");
    EXPECT_TRUE(returns->aside());
    returns->setAside(false);
    EXPECT_FALSE(returns->aside());
    EXPECT_EQ(returns->reason(), "damaged");
    EXPECT_EQ(returns->condition(), "broken") << "as somebody said, wherever it goes";
    returns->setAside(true);
    returns->setCondition("used"); // worn, and good enough for the shelf
    EXPECT_EQ(returns->condition(), "used");
    EXPECT_FALSE(returns->aside());
    returns->setAside(true);
    EXPECT_EQ(returns->condition(), "used");
}

TEST_F(Returns, row29_aPhotoOfItsStateIsKeptByItsHashAndShownWithTheOldRefund) {
    given::TemporaryFolder stick;
    QImage scratch(40, 30, QImage::Format_RGB888);
    scratch.fill(Qt::darkRed);
    ASSERT_TRUE(scratch.save(QString::fromStdString((stick / "scratch.png").string())));
    photos->lookIn({QString::fromStdString(stick.path().string())});
    sellCouffins("1");
    openReceipt();
    returns->choosePhoto(7); // there is none
    EXPECT_NE(returns->complaint(), "");
    returns->choosePhoto(0);
    EXPECT_EQ(returns->complaint(), "");
    returns->dropPhoto();
    EXPECT_EQ(returns->photo(), "");
    returns->choosePhoto(0);
    returns->setReason("damaged");
    const auto shown = returns->photo();
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    const auto kept = shown.section('/', -1).toStdString();
    std::ifstream file(photosBeside(this->file) / kept, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    EXPECT_EQ(hashOfFile(bytes).hex(), kept.substr(0, 64));
    openReceipt(); // the next return begins without it
    EXPECT_EQ(returns->photo(), "");

    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    receipts.setPerson(manager);
    receipts.begin();
    ASSERT_TRUE(eventually([&] { return receipts.receipts()->rowCount() == 2; }));
    receipts.choose(0);
    ASSERT_TRUE(eventually([&] { return receipts.lines()->rowCount() == 1; }));
    EXPECT_EQ(cell(receipts.lines(), 0, "picture"), shown);
    EXPECT_NE(cell(receipts.lines(), 0, "backText"), "");
}

using Held = Returns;

TEST_F(Held, row39_aBasketWaitsAndComesBackAsItWas) {
    scan(couffin);
    scan(tea);
    counter->park();
    EXPECT_EQ(counter->lineCount(), 0);
    ASSERT_TRUE(eventually([this] { return counter->parkedCount() == 1; }));
    scan(carpet);
    counter->resume(0); // what lies here waits in its turn
    EXPECT_EQ(counter->lineCount(), 2);
    ASSERT_TRUE(eventually([this] {
        return counter->parkedCount() == 1 && cell(counter->parked(), 0, "amountText") != "970";
    }));
    end();
    begin(); // the power went
    EXPECT_EQ(counter->lineCount(), 2);
    EXPECT_EQ(counter->parkedCount(), 1);
}

TEST_F(Held, row39_nothingTakesThePlaceOfABasketThatIsPartlyPaid) {
    scan(tea);
    counter->park();
    ASSERT_TRUE(eventually([this] { return counter->parkedCount() == 1; }));
    scan(couffin);
    counter->payOther("card", "CIB", "774401", "100");
    ASSERT_TRUE(counter->partlyPaid());
    counter->resume(0);
    EXPECT_NE(counter->complaint(), "");
    EXPECT_EQ(counter->mayMakeRoom().refusal(), refuse(Reason::basketBegun));
    EXPECT_EQ(counter->lineCount(), 1);
    EXPECT_EQ(counter->leftText(), "750");
    counter->forgetComplaint();
    counter->park();
    EXPECT_NE(counter->complaint(), "");
    orders->beginKeeping();
    ASSERT_TRUE(eventually([this] { return orders->kept()->rowCount() > 0; }));
    orders->setKind("layaway");
    orders->keep("عائشة", "", "", "");
    EXPECT_NE(orders->complaint(), "");
    EXPECT_TRUE(counter->partlyPaid());
    counter->payExact();
    ASSERT_TRUE(sold());
}

TEST_F(Held, row11_partsThatArePaidOutliveAPowerCutAndGoWithTheirSale) {
    scan(couffin);
    counter->payOther("card", "CIB", "774401", "100");
    counter->payOther("mobile", "BaridiMob", "99120", "250");
    ASSERT_EQ(counter->leftText(), "500");
    end();
    begin(); // the power went
    EXPECT_TRUE(counter->partlyPaid());
    EXPECT_EQ(counter->leftText(), "500");
    counter->dropTender(0);
    end();
    begin(); // and what was taken back stays away
    EXPECT_EQ(counter->leftText(), "600");
    counter->payExact();
    ASSERT_TRUE(sold());
    end();
    begin();
    EXPECT_FALSE(counter->partlyPaid());
    EXPECT_EQ(counter->lineCount(), 0);
    EXPECT_EQ(balanceOf("mobile:S07"), Money::dinars(250));
    EXPECT_EQ(balanceOf("card:S07"), Money{});
    scan(tea); // and the next buyer pays all of it
    EXPECT_EQ(counter->leftText(), "120");
}

TEST_F(Held, row11_cashFirstAndThenTheCard) {
    int drawer = 0;
    QObject::connect(counter.get(), &Counter::cashTaken, counter.get(), [&] { ++drawer; });
    scan(couffin); // 850
    EXPECT_TRUE(counter->isPartInCash("300"));
    EXPECT_FALSE(counter->isPartInCash("850"));
    EXPECT_FALSE(counter->isPartInCash("0"));
    counter->payCash("300");
    EXPECT_EQ(counter->complaint(), "");
    EXPECT_TRUE(counter->partlyPaid());
    EXPECT_EQ(counter->leftText(), "550");
    EXPECT_EQ(drawer, 1) << "it goes into the drawer";
    EXPECT_EQ(cell(counter->tendered(), 0, "kind"), "cash");
    counter->dropTender(0);
    EXPECT_FALSE(counter->partlyPaid());
    EXPECT_EQ(drawer, 2) << "and out again";
    counter->payCash("200");
    counter->payCash("150"); // he found some more
    counter->payOther("card", "CIB", "774401", "501");
    EXPECT_EQ(counter->complaint(), wording.sentence(refuse(Reason::tenderTooLarge)));
    end();
    begin(); // the power went
    ASSERT_TRUE(counter->partlyPaid());
    EXPECT_EQ(counter->leftText(), "500");
    EXPECT_FALSE(counter->nothingLeft());
    counter->payOther("card", "CIB", "774401");
    ASSERT_TRUE(sold());
    EXPECT_FALSE(counter->doneHasChange());
    EXPECT_EQ(balanceOf("card:S07"), Money::dinars(500));
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5350)) << "5 000 lay in it";
    const auto tenders = ask([sale = *counter->doneSale()](Book& book) {
                             return printedDocument(book, sale).value().tenders;
                         }).value();
    ASSERT_EQ(tenders.size(), 2U) << "cash is one tender, in however many parts it came";
    EXPECT_EQ(paidBy(tenders, TenderKind::cash), Money::dinars(350));
}

TEST_F(Held, row11_cashInPartsGivesChangeWhenThereIsLessToPay) {
    scan(couffin);
    scan(tea); // 970
    counter->payCash("900");
    ASSERT_EQ(counter->leftText(), "70");
    counter->remove(1);
    EXPECT_EQ(counter->leftText(), "0");
    EXPECT_TRUE(counter->nothingLeft());
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "50");
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5850));
    counter->startNext();
    scan(couffin);
    counter->payCash("500");
    counter->payCash("400"); // and a note that is more than what is left
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "50");
}

TEST_F(Held, row11_theDutyOfCashThatCameFirstIsPaidToo) {
    ShopRules rules;
    rules.duty = DutyPolicy::everyCash;
    ASSERT_TRUE(ask([&](Book& book) {
                    return setRules(book, manager, std::nullopt, book.today(), rules);
                }).value());
    end();
    begin(); // whose rules hold
    scan(carpet); // 42 000
    counter->payCash("10000");
    counter->payOther("card", "CIB", "774401");
    ASSERT_TRUE(sold()) << counter->complaint().toStdString();
    // 10 000 of the goods would owe 100 of duty: the card pays them, and 9 900 owe only 99.
    EXPECT_EQ(balanceOf("card:S07"), Money::dinars(32'100));
    EXPECT_EQ(balanceOf("duty:S07"), -Money::dinars(99));
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(14'999));
    EXPECT_EQ(counter->doneChange(), "1");
}

TEST_F(Returns, row28_goodsThatCameBackOutliveAPowerCut) {
    sellCouffins("1");
    openReceipt();
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return counter->backText() == "850"; }));
    scan(tea);
    end();
    begin(); // the power went
    EXPECT_EQ(counter->backText(), "850");
    EXPECT_TRUE(counter->givesBack());
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "730");
    end();
    begin();
    EXPECT_EQ(counter->backText(), "");
    scan(tea); // no number was given twice
    counter->payExact();
    ASSERT_TRUE(sold());
}

TEST_F(Held, row39_noBasketGetsTheNumberOfOneThatWaits) {
    scan(couffin);
    counter->park(); // the first
    scan(tea);
    counter->park(); // the second
    ASSERT_TRUE(eventually([this] { return counter->parkedCount() == 2; }));
    const int first = cell(counter->parked(), 0, "amountText") == "850" ? 0 : 1;
    counter->resume(first);
    counter->park();
    settle();
    end();
    begin(); // the power went
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(sold());
    ASSERT_EQ(counter->parkedCount(), 2);
    for (int sale = 2; sale <= 3; ++sale) {
        counter->resume(0);
        counter->payExact();
        ASSERT_TRUE(eventually([&, this] { return sales() == sale; }))
            << counter->complaint().toStdString();
        settle();
    }
}

TEST_F(Returns, row28_anExchangeBeginsOnNoBasketThatIsPartlyPaidAndNoneForgetsAnother) {
    int wanted = 0;
    QObject::connect(&*returns, &ReturnsDesk::exchangeWanted, &*returns, [&] { ++wanted; });
    sellCouffins("1");
    scan(couffin);
    counter->payOther("card", "CIB", "774401", "700");
    ASSERT_EQ(counter->leftText(), "150");
    openReceipt();
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return returns->complaint() != ""; }));
    EXPECT_EQ(counter->backText(), "");
    EXPECT_EQ(counter->leftText(), "150") << "never less than nothing";
    EXPECT_EQ(wanted, 0) << "it is said on the page where it was wanted";
    counter->dropTender(0);
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return counter->backText() == "850"; }));
    EXPECT_EQ(wanted, 1);
    scan(tea);
    counter->setQuantity(1, "3");
    counter->payOther("card", "CIB", "774402", "100"); // of 360
    openReceipt();
    returns->exchangeThem();
    ASSERT_TRUE(eventually([this] { return returns->complaint() != ""; }));
    EXPECT_EQ(counter->leftText(), "260");
    EXPECT_EQ(wanted, 1);
}

TEST_F(Returns, row26_whatIsScannedIsCountedOnTheReceiptThatLiesOpen) {
    int counted = 0;
    int refused = 0;
    QObject::connect(&*returns, &ReturnsDesk::counted, &*returns, [&] { ++counted; });
    QObject::connect(&*returns, &ReturnsDesk::refused, &*returns, [&] { ++refused; });
    const auto basket = codeOf(couffin);
    sellCouffins("3");
    openReceipt();
    EXPECT_EQ(cell(returns->lines(), 0, "nowText"), "3");
    returns->takeCode(codeOf(tea)); // what is not on it spoils no counting
    ASSERT_TRUE(eventually([&] { return refused == 1; }));
    returns->forgetComplaint();
    refused = 0;
    for (const auto* now : {"1", "2", "3"}) { // whoever scans counts
        returns->takeCode(basket);
        ASSERT_TRUE(eventually([&] { return cell(returns->lines(), 0, "nowText") == now; })) << now;
    }
    EXPECT_EQ(counted, 3);
    EXPECT_EQ(refused, 0);
    returns->takeCode(basket);
    ASSERT_TRUE(eventually([&] { return refused == 1; })) << "no more were sold";
    returns->forgetComplaint();
    returns->takeCode(codeOf(tea));
    ASSERT_TRUE(eventually([&] { return refused == 2; })) << "it is not on this receipt";
    EXPECT_NE(returns->complaint(), "");
    EXPECT_EQ(returns->lines()->rowCount(), 1);
    settle();
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    returns->takeCode("0000000000000"); // what passes by takes the figure from nobody who counts it out
    ASSERT_TRUE(eventually([&] { return refused == 3; }));
    EXPECT_TRUE(returns->done());
    returns->takeCode("S07-1-000001"); // the next buyer
    ASSERT_TRUE(eventually([this] { return !returns->done() && returns->withReceipt(); }));
}

TEST_F(Held, whatABasketLostComesBackIntoThatOneAlone) {
    const auto nothingComesBack = [this](int lines) {
        EXPECT_EQ(counter->undoText(), "");
        counter->undoRemove();
        EXPECT_EQ(counter->lineCount(), lines);
    };
    scan(couffin);
    scan(tea);
    counter->remove(0);
    ASSERT_NE(counter->undoText(), "");
    counter->park();
    nothingComesBack(0);
    ASSERT_TRUE(eventually([this] { return counter->parkedCount() == 1; }));
    scan(couffin);
    counter->remove(0);
    ASSERT_NE(counter->undoText(), "");
    counter->resume(0); // in the place of an empty one
    nothingComesBack(1);
}

} // namespace
} // namespace touat
