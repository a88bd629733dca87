// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The display that faces the buyer: follows the counter, and keeps the stall's secrets.
#include "app/till/buyer_view.h"

#include <QFile>
#include <QMetaProperty>

#include "counter_given.h"

namespace touat {
namespace {

using given::CounterAtWork;

class BuyerViewTest : public CounterAtWork {
  protected:
    void SetUp() override {
        CounterAtWork::SetUp();
        begin();
    }
    void TearDown() override {
        view.reset();
        euro.reset();
        CounterAtWork::TearDown();
    }
    void begin() {
        view.reset();
        euro.reset();
        switchOn();
        euro = std::make_unique<EuroRate>(*books, wording, *approval, *counter, nullptr);
        view = std::make_unique<BuyerView>(*books, *counter, *euro, nullptr);
        euro->read();
        view->read(false);
        view->setOpen(true);
        readTheShelf();
        EXPECT_GT(entries(), 0);
    }
    void scan(ItemId item) {
        CounterAtWork::scan(item);
        EXPECT_GT(entries(), 0); // what was asked meanwhile is answered
    }
    /// All that the window could ever show.
    QString everything() const {
        QStringList all;
        const auto* about = view->metaObject();
        for (int i = 0; i < about->propertyCount(); ++i) {
            const auto value = about->property(i).read(&*view);
            all << value.toString() << value.toStringList();
        }
        return all.join('\n');
    }

    std::unique_ptr<EuroRate> euro;
    std::unique_ptr<BuyerView> view;
};

TEST_F(BuyerViewTest, row83_followsTheCounter) {
    view->want(true);
    EXPECT_EQ(view->scene(), "idle");
    scan(couffin);
    scan(carpet);
    ASSERT_TRUE(eventually([this] { return view->totalText() == "42\u00A0850"; }));
    EXPECT_EQ(view->scene(), "basket");
    EXPECT_EQ(view->amountText(), "42\u00A0000"); // the line touched last
    EXPECT_EQ(view->itemName().size(), 2);
    EXPECT_NE(view->maker()[1], "");
    EXPECT_TRUE(view->picture().startsWith("image://touat/item/"));
    counter->payCash("43000");
    ASSERT_TRUE(eventually([this] { return view->scene() == "sold"; }));
    EXPECT_EQ(view->changeText(), "150");
    counter->startNext();
    EXPECT_EQ(view->scene(), "idle");
}

TEST_F(BuyerViewTest, row83_namesTheMakersVillageAndHowItIsMade) {
    view->want(true);
    scan(carpet);
    EXPECT_TRUE(eventually([this] { return view->origin()[1].startsWith("Tinerkouk"); }))
        << view->origin()[1].toStdString();
    EXPECT_TRUE(view->origin()[1].endsWith(" · Tissage à la main")) << view->origin()[1].toStdString();
    EXPECT_TRUE(view->origin()[0].endsWith(" · نسيج يدوي")) << view->origin()[0].toStdString();
}

TEST_F(BuyerViewTest, row83_neverShowsFloorsOrShares) {
    view->want(true);
    scan(carpet);              // floor 40 000; of 42 000, 15 % are 6 300 and 35 700 the artisan's
    scan(couffin);             // floor 800; 127,50 and 722,50
    counter->open(0);          // the vendor types a price, and is told the floor of the line
    EXPECT_TRUE(counter->priceWarning(0, "39000").contains("40\u00A0000"));
    counter->setPrice(0, "39000"); // of which 5 850 and 33 150
    EXPECT_TRUE(counter->wantsApproval());
    const auto shown = everything();
    EXPECT_TRUE(shown.contains("39\u00A0850"));
    for (const auto* secret : {"40\u00A0000", "5\u00A0850", "33\u00A0150", "6\u00A0300", "35\u00A0700",
                               "127,50", "722,50"})
        EXPECT_FALSE(shown.contains(QString::fromUtf8(secret))) << secret;
    EXPECT_FALSE(shown.split('\n').contains("800"));
}

TEST_F(BuyerViewTest, theWindowKnowsNothingButWhatABuyerMaySee) {
    QFile file(QStringLiteral(TOUAT_SOURCE "/qml/CustomerWindow.qml"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count("required property"), 1); // the view, and it holds a BuyerSight
    for (const auto* word : {"Till ", "counter", "Counter", "floor", "till."})
        EXPECT_FALSE(text.contains(QLatin1String(word))) << word;
}

TEST_F(BuyerViewTest, notWantedItReadsNothing) {
    scan(couffin);
    EXPECT_FALSE(view->wanted());
    EXPECT_EQ(view->amountText(), "");
    view->want(true); // and from then on, also after a restart
    EXPECT_EQ(view->amountText(), "850");
    EXPECT_GT(entries(), 0);
    begin();
    EXPECT_TRUE(eventually([this] { return view->wanted(); }));
    view->want(false);
    EXPECT_GT(entries(), 0);
    begin();
    EXPECT_FALSE(view->wanted());
}

TEST_F(BuyerViewTest, aSaleTakenBackLeavesTheDisplay) {
    view->want(true);
    counter->setSeller(manager);
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return view->scene() == "sold"; }));
    int drawers = 0;
    QObject::connect(&*counter, &Counter::cashTaken, &*counter, [&] { ++drawers; });
    counter->voidDone();
    ASSERT_TRUE(eventually([this] { return counter->doneVoided(); }));
    EXPECT_EQ(view->scene(), "idle");
    EXPECT_EQ(drawers, 1); // the cash goes back
}

TEST_F(BuyerViewTest, row25_eurosAreOffUntilTyped) {
    view->want(true);
    scan(couffin);
    EXPECT_EQ(view->euroText(), "");
    euro->setPerson(manager);
    euro->set("250");
    ASSERT_TRUE(eventually([this] { return euro->on(); }));
    EXPECT_EQ(view->euroText(), "≈ 3,40\u00A0€"); // 850 / 250
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return counter->done(); }));
    EXPECT_EQ(euro->doneText(), "≈ 3,40\u00A0€");
    EXPECT_EQ(counter->doneTotal(), "850\u00A0دج"); // paid in dinars all the same
    begin();
    EXPECT_TRUE(eventually([this] { return euro->rateText() == "250"; }));
    euro->setPerson(manager);
    euro->set("");
    EXPECT_TRUE(eventually([this] { return !euro->on(); }));
}

TEST_F(BuyerViewTest, row25_aSellerAsksWhoMayChangePrices) {
    euro->setPerson(seller);
    euro->set("1");
    EXPECT_TRUE(approval->asking());
    EXPECT_FALSE(euro->on());
    approval->cancel();
    EXPECT_GT(entries(), 0);
    EXPECT_FALSE(euro->on());
}

TEST_F(BuyerViewTest, row25_noRateIsNoAmount) {
    euro->setPerson(manager);
    for (const auto* rate : {"abc", "-5", "1000000", "2,505"}) {
        euro->set(rate);
        EXPECT_NE(euro->complaint(), "") << rate;
        EXPECT_GT(entries(), 0);
        EXPECT_FALSE(euro->on()) << rate;
    }
    EXPECT_FALSE(inEuros(Money::dinars(100), Money{}));
    EXPECT_EQ(inEuros(Money::dinars(1), Money::dinars(300)), Money{}); // a third of a cent
    EXPECT_EQ(inEuros(Money::dinars(300), Money::centimes(14'550)), Money::centimes(206));
    EXPECT_EQ(inEuros(Money::largest(), Money::centimes(1)), // large, and no overflow
              Money::centimes(100 * Money::largest().centimes()));
}

} // namespace
} // namespace touat
