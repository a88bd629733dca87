// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a vendor does a hundred times a day, on the real pages: tiles, the keypad beside the cart,
// two touches for a sale, the drawer counted from its pictures, and a morning without a line.
#include <QImage>
#include <QTcpServer>

#include <fstream>

#include "app/till/photo_shelf.h"
#include "core/acts/change_price.h"
#include "core/acts/keep_customer.h"
#include "core/hash.h"
#include "core/sales/sale_table.h"
#include "core/sync/device_keys.h"
#include "face_given.h"

namespace touat {
namespace {

using given::FaceTest;

class SellingFace : public FaceTest {
  protected:
    /// The till is off: its book belongs to the test for a moment.
    template <class Act> void whileItIsOff(Act act) {
        end();
        device->reopen();
        act();
        begin();
    }
    /// A pot with a photo, all of one colour.
    void registerAPot(QColor colour) {
        QImage photo(64, 64, QImage::Format_RGB888);
        photo.fill(colour);
        const auto taken = folder / "pot.jpg";
        ASSERT_TRUE(photo.save(QString::fromStdString(taken.string()), "jpg", 95));
        std::ifstream bytes(taken, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(bytes), {}};
        auto pot = given::card("Pot", Money::dinars(600));
        pot.family = "pottery";
        pot.photo = hashOfFile(text).hex();
        std::filesystem::create_directories(photosBeside(settings.book));
        std::filesystem::rename(taken, photosBeside(settings.book) / *pot.photo);
        const auto item = *registerItem(book(), seller, ItemKind::series, pot);
        ASSERT_TRUE(receiveGoods(book(), seller, {{item, Quantity::pieces(3)}}));
    }
    /// All of it has loaded, is laid out and was drawn.
    void draw() { (void)finger->look(); }
    /// Nothing is deaf to the second touch of a nervous finger any more.
    bool hears() {
        return eventually([this] { return see("deaf") == nullptr; });
    }
    bool hearsAgain() { return seen("voidSale") && hears(); } // after a sale
    void openTheLine() {
        counter().open(0);
        ASSERT_TRUE(seen("key5"));
    }
};

TEST_F(SellingFace, row1_tilesAreTheirPhotosAndAFamilyIsOneTouchAway) {
    whileItIsOff([this] { registerAPot(QColor(200, 30, 30)); });
    signIn();
    ASSERT_TRUE(eventually([this] { return tiles().size() == 5; })) << "all families at once";
    ASSERT_TRUE(tap("family-pottery"));
    ASSERT_TRUE(eventually([this] { return tiles().size() == 1; }));
    auto* tile = tiles().first();
    EXPECT_TRUE(tile->property("picture").toString().startsWith("image://touat/photo/"));
    const auto place = tile->mapRectToScene(tile->boundingRect());
    EXPECT_TRUE(eventually([&, this] {
        const auto seen = finger->look().pixelColor(place.center().x(), place.top() + 5 * mm);
        return seen.red() > 150 && seen.green() < 80 && seen.blue() < 80;
    })) << "its photo is what one sees";
    ASSERT_TRUE(finger->tapOnceStill(tile)); // and there is no third level
    EXPECT_TRUE(lines(1));
    EXPECT_TRUE(total("600"));
    ASSERT_TRUE(tap("family-all"));
    EXPECT_TRUE(eventually([this] { return tiles().size() == 5; }));
}

TEST_F(SellingFace, row5_howManyWhatPriceAndHowMuchOffAreTypedOnOneKeypad) {
    signIn();
    counter().search("tea");
    ASSERT_TRUE(eventually([this] { return counter().tiles()->rowCount() == 1; }));
    counter().add(0);
    ASSERT_TRUE(total("120"));
    QList<QRectF> places;
    const auto type = [&](const char* mode, QList<const char*> keys) {
        openTheLine();
        ASSERT_TRUE(tap(mode));
        for (const auto* key : keys)
            ASSERT_TRUE(tap(key)) << key;
        places << placeOf("key5"); // where it lies still: no key is touched that moves
        ASSERT_TRUE(tap("keyEnter"));
    };
    type("quantityMode", {"key3"});
    EXPECT_TRUE(total("360"));
    type("priceMode", {"key1", "key1", "key0"});
    EXPECT_TRUE(total("330"));
    type("reduceMode", {"key1", "key0"});
    EXPECT_TRUE(total("297"));
    for (const auto& place : places)
        EXPECT_TRUE(place.contains(places.first().center())) << "the finger finds it again";
}

TEST_F(SellingFace, row7_aReadyNoteFitsWhatTheThingIsMadeOf) {
    signIn();
    const auto wool = till->item()->careNotes("weaving", "fr");
    ASSERT_FALSE(wool.isEmpty());
    EXPECT_NE(wool, till->item()->careNotes("leather", "fr"));
    finger->scan(carpetCode);
    ASSERT_TRUE(lines(1));
    openTheLine();
    ASSERT_TRUE(tap("noteMode"));
    ASSERT_TRUE(tap("care-0"));
    EXPECT_TRUE(eventually([this] { return counter().openLine() < 0; })) << "one touch";
    counter().open(0);
    ASSERT_EQ(counter().openFamily(), "weaving");
    EXPECT_EQ(counter().openNote(), wool.first());
}

TEST_F(SellingFace, row9_aTileAndCashAreASale) {
    signIn();
    counter().search("bask");
    ASSERT_TRUE(eventually([this] { return counter().tiles()->rowCount() == 1; }));
    ASSERT_TRUE(tap("tile"));
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(sold()) << "nothing else was asked";
    EXPECT_EQ(till->stage(), Till::Selling);
    EXPECT_TRUE(counter().doneTotal().startsWith("850"));
    EXPECT_EQ(counter().doneTenderKind(), "cash");
    ASSERT_TRUE(tap("tile")); // nothing has to be put away before the next
    EXPECT_TRUE(lines(1));
    EXPECT_FALSE(counter().done());
}

TEST_F(SellingFace, row8_aTileThatIsHeldTellsItsStoryItsMakerAndItsMeasures) {
    whileItIsOff([this] {
        auto jar = given::card("Jarre", Money::dinars(600));
        jar.family = "pottery";
        jar.artisan = fatma;
        jar.contract = contract;
        jar.details.emplace();
        jar.details->story = {"من طين تمنطيط", "De la terre de Tamentit"};
        jar.details->heightMm = 450;
        const auto item = *registerItem(book(), seller, ItemKind::series, jar);
        ASSERT_TRUE(takeDeposit(book(), seller, fatma, contract, {{item, Quantity::pieces(3)}}));
    });
    signIn();
    ASSERT_TRUE(tap("family-pottery"));
    ASSERT_TRUE(eventually([this] { return tiles().size() == 1; }));
    finger->hold(tiles().first());
    ASSERT_TRUE(seen("closeItem"));
    const auto told = [this] {
        QStringList texts;
        for (auto* text : finger->all([](QQuickItem* item) { return item->inherits("QQuickText"); }))
            texts << text->property("text").toString();
        return texts.join('|');
    };
    const QString maker = till->item()->maker();
    ASSERT_NE(maker, "");
    const auto* facts = till->item()->facts();
    const auto last = facts->index(facts->rowCount() - 1, 0); // below what is in sight
    EXPECT_EQ(last.data(facts->roleNames().key("told")).toString(), QStringLiteral("من طين تمنطيط"));
    for (const auto& what : {QStringLiteral("45"), maker})
        EXPECT_TRUE(eventually([&] { return told().contains(what); })) << told().toStdString();
    EXPECT_NE(see("asOf"), nullptr) << "and what other places have";
    EXPECT_EQ(counter().lineCount(), 0) << "nothing was bought";
}

TEST_F(SellingFace, row9_twoFastTouchesOnCashAreOneSale) {
    signIn();
    counter().search("bask");
    ASSERT_TRUE(eventually([this] { return counter().tiles()->rowCount() == 1; }));
    ASSERT_TRUE(tap("tile"));
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(seen("cash") && hears());
    finger->rest(200);
    ASSERT_TRUE(finger->doubleTap("cash"));
    ASSERT_TRUE(sold());
    EXPECT_EQ(ask([](Book& book) { return SaleTable(book.db()).documents(book.stream()); }), 1);
    EXPECT_TRUE(counter().doneTotal().startsWith("850")) << "and nothing of what stands there now was touched";
    EXPECT_EQ(counter().lineCount(), 0);
    EXPECT_EQ(counter().complaint(), "");
}

TEST_F(SellingFace, eachNoteOfAnOfferIsDrawnOnceAndNoneOverAnother) {
    signIn();
    finger->scan(carpetCode);
    finger->scan(couffinCode);
    ASSERT_TRUE(total("42\u00A0850"));
    ASSERT_TRUE(seen("offer-0"));
    draw();
    bool several = false;
    for (const auto* name : {"offer-0", "offer-1"}) {
        auto* offer = see(name);
        if (offer == nullptr) continue;
        QList<QRectF> drawn;
        for (auto* image : finger->all([](QQuickItem* item) {
                 return item->property("source").toString().startsWith("image://touat/money/");
             })) {
            const auto place = image->mapRectToScene(image->boundingRect());
            if (!placeOf(name).contains(place.center())) continue;
            EXPECT_TRUE(placeOf(name).contains(place)) << name;
            EXPECT_GE(place.width(), 4.5 * mm) << name << ": its value can be read";
            for (const auto& other : drawn)
                EXPECT_FALSE(other.intersects(place)) << name;
            drawn << place;
        }
        EXPECT_GE(drawn.size(), 1) << name;
        EXPECT_LE(drawn.size(), 4) << name << ": 21 notes of 2 000 are one with a number beside it";
        several = several || drawn.size() > 1;
    }
    EXPECT_TRUE(several) << "or this proves nothing";
}

// The tiles stay in sight and the scanner in the other hand while it is asked.
TEST_F(SellingFace, aPriceThatWasAskedAboutIsForItsLineOrForNone) {
    signIn();
    finger->scan(couffinCode);
    ASSERT_TRUE(lines(1));
    openTheLine();
    ASSERT_TRUE(tap("priceMode"));
    till->settleLinePrice("8500"); // ten times the tag
    ASSERT_TRUE(seen("likelyPrice"));
    finger->scan(postageCode);
    ASSERT_TRUE(lines(2));
    EXPECT_FALSE(till->prices()->asking());
    EXPECT_TRUE(eventually([this] { return see("likelyPrice") == nullptr; }));
    till->prices()->takeLikely(); // the finger was on its way
    EXPECT_EQ(cell(counter().basket(), 0, "amountText"), "850");

    counter().open(0);
    till->settleLinePrice("8500");
    ASSERT_TRUE(till->prices()->asking());
    counter().open(1);
    EXPECT_FALSE(till->prices()->asking()) << "another line was touched";

    counter().remove(0);
    counter().open(0); // the postage
    till->settleLinePrice("30");
    ASSERT_TRUE(till->prices()->asking());
    counter().undoRemove();
    EXPECT_FALSE(till->prices()->asking());
    EXPECT_EQ(counter().openLine(), -1) << "the basket is at its place, the postage is not";
}

TEST_F(SellingFace, row52_aScanWithNoPlaceForItIsHeard) {
    const auto heardRefused = [this] {
        return eventually([this] { return heard.contains("refused"); });
    };
    till->signInDesk()->choose(0);
    finger->scan(couffinCode);
    EXPECT_TRUE(heardRefused()) << "while a PIN is typed";
    EXPECT_TRUE(till->signInDesk()->chosen());
    till->signInDesk()->back();
    signIn();
    till->startTakingBack();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::TakingBack; }));
    heard.clear();
    finger->scan("0000000000017");
    EXPECT_TRUE(heardRefused()) << "where goods come back";
    heard.clear();
    finger->scan(couffinCode);
    EXPECT_TRUE(eventually([this] { return heard.contains("added"); }));
}

TEST_F(SellingFace, aSaleIsTakenBackByTwoTouchesAtTwoPlaces) {
    signIn();
    finger->scan(postageCode);
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(sold());
    ASSERT_TRUE(hearsAgain());
    const auto first = placeOf("voidSale");
    ASSERT_TRUE(tap("voidSale"));
    ASSERT_TRUE(seen("voidSurely"));
    EXPECT_FALSE(counter().paying());
    EXPECT_FALSE(counter().doneVoided()) << "one touch undoes nothing";
    EXPECT_FALSE(placeOf("voidSurely").contains(first.center())) << "nor do two in one place";
    ASSERT_TRUE(tap("keepSale"));
    ASSERT_TRUE(seen("voidSale"));
    ASSERT_TRUE(tap("voidSale"));
    ASSERT_TRUE(tap("voidSurely"));
    EXPECT_TRUE(eventually([this] {
        return counter().doneVoided() || till->approval()->asking();
    }));
}

TEST_F(SellingFace, row4_anUnknownCodeAfterASaleCanBeANewItem) {
    signIn();
    finger->scan(postageCode);
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(sold());
    ASSERT_TRUE(hearsAgain());
    finger->scan("0000000000000");
    ASSERT_TRUE(seen("doneComplaint"));
    EXPECT_NE(see("voidSale"), nullptr) << "the sale can still be put right";
    auto* bar = see("doneComplaint");
    ASSERT_NE(bar, nullptr);
    EXPECT_NE(bar->property("actionText").toString(), "");
    EXPECT_NE(bar->property("otherSymbol").toString(), "");
    ASSERT_TRUE(tap("noticeAction"));
    EXPECT_TRUE(eventually([this] { return till->intake()->isOpen(); }));
}

TEST_F(SellingFace, inLargeArabicASaleCanStillBePutRightBesideAnUnknownCode) {
    signIn();
    till->comfort()->choose("text_size", "large");
    for (int i = 0; i < 3 && !till->rightToLeft(); ++i)
        till->speakNext();
    ASSERT_TRUE(till->rightToLeft());
    finger->scan(postageCode);
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(sold());
    ASSERT_TRUE(hearsAgain());
    finger->scan("0000000000000");
    ASSERT_TRUE(seen("doneComplaint"));
    draw();
    for (const auto* name : {"voidSale", "wasCard", "showReceipt", "nextSale"})
        expectInSightAndLarge(name, 10.4);
    EXPECT_LT(placeOf("doneComplaint").bottom(), placeOf("voidSale").top());
    EXPECT_LT(placeOf("voidSale").bottom(), placeOf("nextSale").top());
    EXPECT_LT(placeOf("nextSale").bottom(), screen->height() - 4 * mm) << "within the panel and its margins";
}

// A refund is a sale of before and has lines of its own: it is a page, on which the basket waits in sight.
TEST_F(SellingFace, row10_theCartStaysInSightWhateverIsAskedAboutIt) {
    signIn();
    finger->scan(couffinCode);
    ASSERT_TRUE(lines(1));
    const auto stays = [this](const char* what) {
        draw();
        EXPECT_NE(see("basket"), nullptr) << what;
        EXPECT_NE(see("total"), nullptr) << what;
    };
    openTheLine();
    stays("a line");
    ASSERT_TRUE(tap("noteMode"));
    ASSERT_TRUE(eventually([this] { return see("noteOnReceipt") != nullptr; }));
    stays("a note");
    counter().close();
    ASSERT_TRUE(tap("reduce"));
    ASSERT_TRUE(eventually([this] { return see("byPercent") != nullptr; }));
    stays("a reduction of the sale");
    ASSERT_TRUE(tap("cancelReduce"));
    ASSERT_TRUE(tap("whoBuys"));
    ASSERT_TRUE(eventually([this] { return see("buyerSearch") != nullptr; }));
    stays("whose basket it is");
    till->customers()->createAndServe("", "0661234567");
    ASSERT_TRUE(eventually([this] { return see("buyer") != nullptr; }));
    EXPECT_TRUE(eventually([this] { return see("buyerSearch") == nullptr; })) << "it is answered";
    EXPECT_EQ(till->stage(), Till::Selling);
    ASSERT_TRUE(tap("buyer")); // nobody's any more
    ASSERT_TRUE(tap("whoBuys"));
    ASSERT_TRUE(tap("customer-0"));
    EXPECT_TRUE(eventually([this] { return counter().buyer() == "0661234567"; }));
    EXPECT_TRUE(eventually([this] { return see("buyerSearch") == nullptr; }));
    stays("a customer whom the stall knows");
    till->item()->look(0);
    ASSERT_TRUE(eventually([this] { return see("closeItem") != nullptr; }));
    stays("what an item is");
    till->item()->close();
    finger->press(Qt::Key_F9);
    ASSERT_TRUE(eventually([this] { return see("code") != nullptr; }));
    stays("what something costs");
    finger->press(Qt::Key_Escape);
    for (const auto leave : {&Till::startCustomers, &Till::startTakingBack}) {
        ((*till).*leave)();
        ASSERT_TRUE(eventually([this] { return till->stage() != Till::Selling; }));
        till->backToSelling();
        ASSERT_TRUE(eventually([this] { return see("total") != nullptr; }));
        EXPECT_TRUE(total("850"));
    }
}

TEST_F(SellingFace, aNewPinOfAnotherLengthOpensWithoutTheTillBeingStartedAgain) {
    signIn();
    till->startRights();
    auto* people = till->rights();
    ASSERT_TRUE(eventually([&] { return people->self(); }));
    people->askForPin();
    for (const auto* pin : {"1397", "864201", "864201"}) {
        for (const char digit : std::string(pin)) people->press(QString(QChar::fromLatin1(digit)));
        people->enter();
    }
    ASSERT_TRUE(eventually([&] { return people->told() != ""; })) << people->complaint().toStdString();
    till->signOut();
    EXPECT_EQ(people->people()->rowCount(), 0) << "what they saw is nobody's";
    signIn("864201");
}

TEST_F(SellingFace, aTotalOfNineDigitsIsAsLargeAsOneOfThree) {
    signIn();
    counter().scan(postageCode); // 300
    ASSERT_TRUE(total("300"));
    ASSERT_TRUE(seen("total"));
    const auto small = placeOf("total").height();
    counter().setQuantity(0, "500000");
    ASSERT_TRUE(total("150\u00A0000\u00A0000")) << counter().complaint().toStdString();
    EXPECT_TRUE(eventually([&, this] { return placeOf("total").height() >= 0.99 * small; }));
    const QRectF glass(0, 0, screen->width(), screen->height());
    EXPECT_TRUE(eventually([&, this] { return glass.contains(placeOf("total")); }));
    for (const auto* name : {"park", "reduce", "cash", "basket"})
        EXPECT_TRUE(eventually([&, this] { return !placeOf("total").intersects(placeOf(name)); })) << name;
}

TEST_F(SellingFace, row11_aPartInCashLeavesTheRestToTheCardHoweverNervousTheFinger) {
    signIn();
    onTheGlass();
    counter().scan(couffinCode); // 850
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(tap("pay-cash"));
    for (const auto* key : {"key3", "key0", "key0"})
        ASSERT_TRUE(tap(key));
    ASSERT_TRUE(finger->doubleTap("keyEnter"));
    ASSERT_TRUE(seen("tendered-0"));
    ASSERT_TRUE(hears());
    EXPECT_FALSE(counter().done() || counter().paying()) << "the second touch was for the part";
    EXPECT_EQ(counter().leftText(), "550");
    ASSERT_TRUE(tap("pay-card"));
    for (const auto* key : {"key7", "key7", "key4", "key4"})
        ASSERT_TRUE(tap(key));
    ASSERT_TRUE(tap("keyEnter"));
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter().doneTenderKind(), "card");
    EXPECT_TRUE(counter().doneTender().contains("300"));
}

TEST_F(SellingFace, row14_row26_goodsOnAccountAreTakenOffItAndNoMoneyIsOffered) {
    whileItIsOff([this] {
        CustomerCard card;
        card.phone = "0661234567";
        card.limit = Money::dinars(10'000);
        Basket basket(SaleTable(db()).lastBasket(book().stream()) + 1);
        ASSERT_TRUE(basket.add(shelf(couffin), book().stall()));
        basket.customer = *registerCustomer(book(), manager, card);
        ASSERT_TRUE(sell(book(), manager, basket,
                         {exactly(TenderKind::account, basket.total())}));
    });
    signIn();
    till->startTakingBack();
    ASSERT_TRUE(eventually([this] { return till->returns()->recent()->rowCount() == 1; }));
    till->returns()->choose(0);
    ASSERT_TRUE(seen("toAccount"));
    EXPECT_EQ(see("giveCash"), nullptr);
    EXPECT_EQ(see("giveCard"), nullptr);
    EXPECT_EQ(see("giveVoucher"), nullptr);
    expectInSightAndLarge("toAccount", 9);
    ASSERT_TRUE(tap("toAccount"));
    EXPECT_TRUE(eventually([this] { return till->approval()->asking(); }));
}

TEST_F(SellingFace, row18_theDrawerIsCountedByTouchingItsNotesAndCoins) {
    signIn();
    till->startClosing();
    ASSERT_TRUE(seen("closeDay"));
    draw();
    Money counted;
    int kinds = 0;
    for (const auto& each : denominations()) {
        const auto picture = QString::fromUtf8(each.picture.data(), std::ssize(each.picture));
        const auto drawn = finger->all([&](QQuickItem* item) {
            return item->property("source").toUrl() == QUrl("image://touat/money/" + picture) &&
                   item->property("status").toInt() == 1; // Image.Ready
        });
        ASSERT_EQ(drawn.size(), 1) << each.picture;
        ASSERT_TRUE(finger->tapOnceStill(drawn.first())); // the picture itself counts one
        counted += each.value;
        ++kinds;
        EXPECT_TRUE(eventually([&, this] {
            return till->drawer()->countedText() == Wording().amount(counted);
        })) << each.picture;
    }
    EXPECT_EQ(kinds, 11);
}

TEST_F(SellingFace, row18_aBuyerWhoComesWhileTheDrawerIsCountedCostsNoCount) {
    signIn();
    till->startClosing();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::ClosingDay; }));
    till->drawer()->change(0, 3);
    const auto counted = till->drawer()->countedText();
    till->backToSelling();
    finger->scan(couffinCode);
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(sold());
    till->startClosing();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::ClosingDay; }));
    EXPECT_EQ(till->drawer()->countedText(), counted);
    till->drawer()->setPerson(manager);
    till->startClosing();
    EXPECT_NE(till->drawer()->countedText(), counted) << "everybody counts for themselves";
}

// The worst line: somebody picks up and says nothing.
TEST_F(SellingFace, row85_switchedOnWithoutALineItSells) {
    QTcpServer deaf;
    ASSERT_TRUE(deaf.listen(QHostAddress::LocalHost));
    end();
    auto keys = loadKeys(keysBeside(settings.book));
    keys.centreUrl = "https://127.0.0.1:" + std::to_string(deaf.serverPort());
    keys.centreCertificate = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
    saveKeys(keysBeside(settings.book), keys);
    begin();
    signIn();
    finger->scan(couffinCode);
    ASSERT_TRUE(lines(1));
    ASSERT_TRUE(tap("cash"));
    ASSERT_TRUE(sold());
    EXPECT_TRUE(eventually([this] { return till->sync()->level() == "waiting"; }));
    EXPECT_TRUE(deaf.hasPendingConnections()) << "it did try";
}

TEST_F(SellingFace, row57_whoeverComesToTheGoodsSeesThatTagsHaveAnOldPrice) {
    signIn();
    till->startGoods();
    ASSERT_TRUE(seen("goods-labels"));
    EXPECT_EQ(see("goods-labels-waiting"), nullptr);
    till->backToSelling();
    ASSERT_TRUE(ask([this](Book& book) {
        return changePrice(book, manager, couffin, book.today(), Money::dinars(900), Money::dinars(800));
    }));
    till->startGoods();
    EXPECT_TRUE(seen("goods-labels-waiting"));
}

// A second screen, or a tablet that was turned.
TEST_F(SellingFace, row83_theBuyerReadsTheTotalFromAfar) {
    signIn();
    finger->scan(carpetCode);
    ASSERT_TRUE(total("42\u00A0000"));
    till->buyer()->want(true);
    QQuickWindow* facing = nullptr;
    ASSERT_TRUE(eventually([&] {
        for (auto* each : QGuiApplication::topLevelWindows())
            if (each->objectName() == "customerWindow") facing = qobject_cast<QQuickWindow*>(each);
        return facing != nullptr;
    }));
    const Finger buyer(*facing);
    for (const auto& size : {QSize(1024, 600), QSize(800, 480), QSize(600, 1024)}) {
        facing->resize(size);
        QList<QQuickItem*> texts;
        ASSERT_TRUE(eventually([&] {
            texts = buyer.all([](QQuickItem* item) { return item->inherits("QQuickText"); });
            return facing->size() == size && !texts.isEmpty();
        }));
        QTest::qWait(50);
        double figure = 0;
        double other = 0;
        for (const auto* text : texts) {
            const double digits = text->property("contentHeight").toDouble() * 0.714 / 1.362; // of Noto Sans
            const bool isTotal = text->property("text").toString() == counter().totalText();
            (isTotal ? figure : other) = std::max(isTotal ? figure : other, digits);
            if (isTotal) EXPECT_LE(text->property("contentWidth").toDouble(), text->width());
        }
        EXPECT_GE(figure, 12 * mm) << size.width();
        EXPECT_GE(figure, 2 * other) << size.width() << ": nothing is written as large";
    }
    till->buyer()->want(false);
    EXPECT_TRUE(eventually([] {
        const auto windows = QGuiApplication::topLevelWindows();
        return std::none_of(windows.begin(), windows.end(),
                            [](const QWindow* each) { return each->objectName() == "customerWindow"; });
    }));
}

TEST_F(SellingFace, tenSectionsOfGoodsStandAThumbHighAndAMillimetreApart) {
    whileItIsOff([this] {
        using enum Right;
        (void)book().record(manager, RightsSet{*seller.id, {sell, countDrawer, moveCash, receiveGoods, lowerPrice,
                                                            seeReports, adjustStock, stampPieces}});
    });
    signIn();
    till->startGoods();
    ASSERT_TRUE(seen("goods-tables"));
    draw();
    std::optional<QRectF> above;
    for (const auto* name : {"goods-count", "goods-receive", "goods-deposit", "goods-transfers", "goods-elsewhere",
                             "goods-move", "goods-stock", "goods-labels", "goods-stamp", "goods-tables"}) {
        expectInSightAndLarge(name, 10.4);
        const auto place = placeOf(name);
        if (above) EXPECT_GE(place.top() - above->bottom(), 0.99 * mm) << name;
        above = place;
    }
}

} // namespace
} // namespace touat
