// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies over a page: nothing behind it hears a key, and after a fault nothing is busy for ever.
#include "album.h"
#include "face_given.h"

#include "app/till/code_reader.h"
#include "core/acts/close_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sign_contract.h"
#include "core/sales/day_table.h"
#include "core/store/database.h"

namespace touat {
namespace {

class SheetsTest : public given::ScreenTest {
  protected:
    void SetUp() override {
        ScreenTest::SetUp();
        basket = QString::fromStdString(shelf(couffin).code());
    }
    void sellAt(const char* price) {
        finger->scan(basket);
        ASSERT_TRUE(eventually([this] { return counter().lineCount() == 1; }));
        counter().setPrice(0, price);
    }
    /// The sheet itself, what stands on it or what it stands on: on a busy machine the page behind has it a while.
    bool hasTheKeyboard(const char* sheet) {
        auto* lies = finger->see(QString(sheet));
        auto* has = screen->activeFocusItem();
        return lies != nullptr && has != nullptr && (has == lies || lies->isAncestorOf(has) || has->isAncestorOf(lies));
    }
    /// Every key that sells, takes a tile, changes the cart or leads away.
    void pressAll(const char* sheet) {
        ASSERT_TRUE(eventually([&] { return hasTheKeyboard(sheet); })) << sheet;
        for (const int key : {Qt::Key_F12, Qt::Key_F4, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Plus, Qt::Key_Tab,
                              Qt::Key_Return, Qt::Key_Minus, Qt::Key_Delete, Qt::Key_F2, Qt::Key_F9, Qt::Key_F7})
            finger->press(key);
        QTest::qWait(100);
    }
    void expectUntouched(const char* sheet) {
        EXPECT_NE(finger->see(QString(sheet)), nullptr) << sheet;
        EXPECT_EQ(counter().lineCount(), 1) << sheet;
        EXPECT_EQ(counter().totalText(), "850") << sheet;
        EXPECT_FALSE(counter().done()) << sheet;
        EXPECT_FALSE(counter().paying()) << sheet;
        EXPECT_LT(counter().openLine(), 0) << sheet;
        EXPECT_EQ(till->stage(), Till::Selling) << sheet;
        EXPECT_FALSE(till->price()->asking()) << sheet;
        EXPECT_EQ(ask([](Book& book) { return book.db().integer("SELECT count(*) FROM sale"); }), 0) << sheet;
    }
    void lieOver(const char* sheet, const std::function<void()>& open, const std::function<bool()>& lies) {
        open();
        ASSERT_TRUE(eventually(lies)) << sheet;
        ASSERT_TRUE(seen(sheet));
        pressAll(sheet);
        expectUntouched(sheet);
        finger->press(Qt::Key_Escape);
        EXPECT_TRUE(eventually([&] { return !lies(); })) << sheet;
        QTest::qWait(50);
    }

    static QRectF placeOf(QQuickItem* item) {
        return item == nullptr ? QRectF{} : item->mapRectToScene(item->boundingRect());
    }
    /// Seen or not.
    static QQuickItem* anywhere(QQuickItem* in, const QString& name) {
        if (in->objectName() == name) return in;
        for (auto* child : in->childItems())
            if (auto* found = anywhere(child, name)) return found;
        return nullptr;
    }

    QString basket;
};

TEST_F(SheetsTest, noKeySellsBehindASheet) {
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    finger->scan(basket);
    ASSERT_TRUE(eventually([this] { return counter().lineCount() == 1; }));
    till->camera()->use(std::make_unique<Album>());
    lieOver("printerSheet", [this] { till->printer()->showSheet("trouble"); },
            [this] { return till->printer()->sheet() != ""; });
    lieOver("practiceSheet", [this] { till->practice()->openSheet(); },
            [this] { return till->practice()->isSheetOpen(); });
    lieOver("cameraSheet", [this] { till->camera()->begin("code"); },
            [this] { return till->camera()->wanted() != ""; });
    lieOver("receiptSheet", [this] { till->paper()->show(); }, [this] { return till->paper()->showing(); });
    const auto second = Refusal{Reason::approvalNeeded, "lower_price", {}, {}};
    lieOver("approvalSheet",
            [&] { till->approval()->ask(seller, Right::lowerPrice, second, [](const Person&) {}); },
            [this] { return till->approval()->asking(); });
    lieOver("consentSheet",
            [this] {
                till->consents()->ask({{couffin, {"", "Basket"}, {"", "Fatma"}, "", "", Money::dinars(850),
                                        Money::dinars(700)}},
                                      [](const ToAsk&, const ConsentDesk::Word&, const ConsentDesk::Told&) {},
                                      [] {}, [] {});
            },
            [this] { return till->consents()->asking(); });
    finger->press(Qt::Key_F12); // and the keyboard is the counter's again
    EXPECT_TRUE(eventually([this] { return counter().done(); }));
}

TEST_F(SheetsTest, row10_theCartStaysInSightWhileASecondPersonIsAsked) {
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    finger->scan(basket);
    ASSERT_TRUE(eventually([this] { return counter().lineCount() == 1; }));
    const auto second = Refusal{Reason::approvalNeeded, "lower_price", {}, {}};
    const auto deny = [&] { till->approval()->ask(seller, Right::lowerPrice, second, [](const Person&) {}); };
    for (const char* language : {"fr", "ar"})
        for (const char* side : {"start", "end"}) {
            till->speak(language);
            till->comfort()->choose("cart_side", side);
            QTest::qWait(1500); // what was scanned has flashed
            const auto cart = placeOf(see("basket")).toRect();
            const auto before = finger->look().copy(cart);
            deny();
            ASSERT_TRUE(seen("approvalSheet"));
            const auto question = placeOf(anywhere(see("approvalSheet"), "question"));
            EXPECT_FALSE(question.intersects(placeOf(see("total")))) << language << side;
            EXPECT_FALSE(question.intersects(cart)) << language << side;
            EXPECT_TRUE(eventually([&] { return finger->look().copy(cart) == before; })) << "nothing grows dark";
            ASSERT_TRUE(tap("cash"));
            QTest::qWait(100);
            expectUntouched("approvalSheet");
            till->approval()->cancel();
        }
    till->startTakingBack(); // a page without a cart, once nothing waits in it
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::TakingBack; }));
    counter().remove(0);
    deny();
    ASSERT_TRUE(seen("approvalSheet"));
    const auto question = placeOf(anywhere(see("approvalSheet"), "question"));
    EXPECT_NEAR(question.center().x(), screen->width() / 2.0, 1);
    EXPECT_NEAR(question.center().y(), screen->height() / 2.0, 1);
}

TEST_F(SheetsTest, row51_withoutPaperTheBuyerTakesAPictureOfTheReceiptsCode) {
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->printer()->use("network", "127.0.0.1", "9"); // where nobody listens
    finger->scan(basket);
    ASSERT_TRUE(eventually([this] { return counter().lineCount() == 1; }));
    finger->press(Qt::Key_F12);
    ASSERT_TRUE(eventually([this] { return counter().done() && till->paper()->proof() != ""; }));
    ASSERT_TRUE(eventually([this] { return till->printer()->troubled(); }));
    till->printer()->showSheet("trouble");
    ASSERT_TRUE(tap("sheetCode"));
    ASSERT_TRUE(seen("code"));
    const auto shown = [this] { return codeIn(finger->look().copy(placeOf(see("code")).toRect())); };
    EXPECT_TRUE(eventually([&] { return shown() == till->paper()->proof(); })) << shown().toStdString();
    EXPECT_TRUE(till->paper()->proof().contains("S07-1-000001"));
}

TEST_F(SheetsTest, whileTheArtisanIsAskedTheKeysWriteWhoSaidSo) {
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    sellAt("700");
    finger->press(Qt::Key_F12);
    ASSERT_TRUE(eventually([this] { return till->consents()->asking(); }));
    QTest::qWait(100);
    finger->press(Qt::Key_F12);
    finger->press(Qt::Key_F12);
    EXPECT_FALSE(till->approval()->asking());
    ASSERT_TRUE(tap("consentWho"));
    finger->type("+12");
    finger->press(Qt::Key_F12);
    EXPECT_TRUE(till->consents()->asking());
    EXPECT_EQ(counter().totalText(), "700");
    finger->press(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return !till->consents()->asking(); }));
    EXPECT_FALSE(counter().done());
}

TEST_F(SheetsTest, aDayThatWasLeftOpenIsAskedAboutBeforeAKeySells) {
    clock.pass(86'400'000);
    begin();
    signIn("1397");
    ASSERT_TRUE(seen("staleDay"));
    finger->scan(basket);
    ASSERT_TRUE(eventually([this] { return counter().lineCount() == 1; }));
    pressAll("staleDay");
    finger->press(Qt::Key_Escape);
    expectUntouched("staleDay");
    till->drawer()->goOnWithDay();
    QTest::qWait(100);
    finger->press(Qt::Key_F12);
    EXPECT_TRUE(eventually([this] { return counter().done(); }));
}

TEST_F(SheetsTest, aCartThatIsNotInSightIsNotSoldByAKey) {
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    finger->scan(basket);
    ASSERT_TRUE(eventually([this] { return counter().lineCount() == 1; }));
    till->intake()->begin("4006381333931"); // nobody knows it
    ASSERT_TRUE(eventually([this] { return till->intake()->isOpen(); }));
    finger->press(Qt::Key_F12);
    finger->press(Qt::Key_Delete);
    QTest::qWait(100);
    EXPECT_EQ(counter().lineCount(), 1);
    EXPECT_FALSE(counter().done());
}

TEST_F(SheetsTest, row20_aDrawerThatDoesNotFitInTheMorningIsExplainedThenOrLater) {
    ASSERT_TRUE(closeDay(book(), seller, given::drawerOf(Money::dinars(5000)), Money{}));
    clock.pass(86'400'000);
    begin();
    signIn("2580");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::OpeningDay; }));
    ASSERT_TRUE(tap("more-note-2000"));
    ASSERT_TRUE(tap("openDay"));
    ASSERT_TRUE(seen("explainGap"));
    EXPECT_EQ(till->stage(), Till::OpeningDay);
    ASSERT_TRUE(tap("countAgain"));
    ASSERT_TRUE(tap("more-note-2000"));
    ASSERT_TRUE(tap("openDay"));
    ASSERT_TRUE(seen("explainGap"));
    ASSERT_TRUE(tap("closeAnyway")); // without a word: opening is always possible
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->startReporting();
    auto* gaps = till->report()->gaps();
    ASSERT_TRUE(eventually([&] { return gaps->rowCount() == 1; }));
    EXPECT_TRUE(cell(gaps, 0, "sentence").contains("1\u00A0000")) << cell(gaps, 0, "sentence").toStdString();
    EXPECT_EQ(cell(gaps, 0, "unsaid"), "true");
    ASSERT_TRUE(tap("noticeAction"));
    ASSERT_TRUE(tap("why-safe"));
    ASSERT_TRUE(tap("closeAnyway"));
    ASSERT_TRUE(eventually([&] { return cell(gaps, 0, "unsaid") == "false"; }));
    const auto day = ask([](Book& book) { return *DayTable(book.db()).newest(book.stall()); });
    EXPECT_TRUE(cell(gaps, 0, "sentence").endsWith(QString::fromStdString(day.openingExplained)));
    EXPECT_NE(day.openingExplained, "");
    EXPECT_EQ(day.gap(CountedAt::opening), Money::dinars(-1000));
}

TEST_F(SheetsTest, aMonthThatWasClosedStandsBesideTheDaysAndComesOnPaper) {
    ASSERT_TRUE(closeDay(book(), seller, given::drawerOf(Money::dinars(5000)), Money{}));
    clock.pass(8 * 86'400'000LL); // into December
    ASSERT_TRUE(openDay(book(), seller, book().today(), given::drawerOf(Money::dinars(5000))));
    begin();
    signIn("2580");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->startReporting();
    auto* periods = till->report()->periods();
    ASSERT_TRUE(eventually([&] { return periods->rowCount() == 1; }));
    EXPECT_TRUE(cell(periods, 0, "nameText").endsWith("2026")) << cell(periods, 0, "nameText").toStdString();
    EXPECT_EQ(cell(periods, 0, "year"), "false");
    ASSERT_TRUE(tap("showPeriods"));
    ASSERT_TRUE(tap("reportPeriod-0"));
    ASSERT_TRUE(eventually([this] { return till->paper()->showing(); }));
    EXPECT_NEAR(till->paper()->widthMm(), 210, 1);
    ASSERT_TRUE(seen("receiptPart0"));
    EXPECT_GT(see("receiptPart0")->width(), 0.8 * finger->look().width()) << "or nobody can read a sheet";
}

TEST_F(SheetsTest, whatTheEveningsCheckFoundIsMendedAndToldToWhoSeesReports) {
    execute(db(), "UPDATE balance SET amount = amount + 100 WHERE account = 'drawer:S07'");
    begin();
    signIn("2580");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    int read = 0;
    int asked = 0;
    bool told = false;
    QObject::connect(&counter(), &Counter::shelfChanged, &counter(), [&] { ++read; });
    till->startClosing();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::ClosingDay; }));
    till->drawer()->closeAnyway("");
    ASSERT_TRUE(eventually([this] { return till->drawer()->closed(); }));
    ASSERT_TRUE(eventually([&, this] { // whoever asks all the time leaves the book no idle moment
        if (read > asked) told = ask([](Book& book) { return eveningNote(book.db()).has_value(); });
        asked = read;
        return told;
    }));
    EXPECT_TRUE(ask([](Book& book) { return eveningFindings(book).empty(); }));
    auto* report = till->report();
    report->setPerson(seller);
    report->begin();
    ASSERT_TRUE(eventually([&] { return report->known(); }));
    EXPECT_EQ(report->eveningText(), "") << "in nobody's way who sells";
    report->setPerson(manager);
    till->startReporting();
    ASSERT_TRUE(seen("eveningNotice"));
    EXPECT_TRUE(report->eveningText().contains("drawer:S07"));
    ASSERT_TRUE(tap("noticeAction"));
    EXPECT_TRUE(eventually([this] { return see("eveningNotice") == nullptr; }));
    EXPECT_FALSE(ask([](Book& book) { return eveningNote(book.db()).has_value(); }));
}

TEST_F(SheetsTest, theArtisansMoneyStandsBesideTheDrawersOnTheReportOfTheDay) {
    ASSERT_TRUE(sellForCash({carpet})); // 35 700 of it are hers
    begin();
    signIn("2580");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->startReporting();
    const auto digits = [](const QString& text) {
        QString only;
        for (const auto each : text)
            if (each.isDigit()) only += each;
        return only;
    };
    ASSERT_TRUE(eventually([this] { return till->report()->artisansText() != ""; }));
    EXPECT_EQ(digits(till->report()->artisansText()), QStringLiteral("35700"));
    EXPECT_NE(till->report()->expectedText(), "");
    EXPECT_EQ(till->report()->forCentreText(), "") << "the stall pays her itself";
}

TEST_F(SheetsTest, row20_aWordOfTheMorningIsKeptWithTheOpening) {
    ASSERT_TRUE(closeDay(book(), seller, given::drawerOf(Money::dinars(5000)), Money{}));
    clock.pass(86'400'000);
    begin();
    signIn("1397");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::OpeningDay; }));
    ASSERT_TRUE(tap("more-note-2000"));
    ASSERT_TRUE(tap("openDay"));
    ASSERT_TRUE(tap("why-evening"));
    ASSERT_TRUE(tap("closeAnyway"));
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    EXPECT_NE(ask([](Book& book) { return DayTable(book.db()).newest(book.stall())->openingExplained; }), "");
}

TEST_F(SheetsTest, thePhotoOfAReturnGoesWithTheAccountThatItIsOf) {
    NewArtisan other;
    other.name = {"مريم", "Meriem"};
    other.pin = "5173";
    const auto meriem = *registerArtisan(book(), manager, other);
    const auto theirs = *given::signPaper(book(), manager, meriem, book().stall(), given::fifteenPercent());
    auto card = given::card("Jar", Money::dinars(900));
    card.artisan = meriem;
    card.contract = theirs;
    const auto jar = *registerItem(book(), manager, ItemKind::piece, card);
    ASSERT_TRUE(takeDeposit(book(), manager, meriem, theirs, {{jar, Quantity::pieces(1)}}));
    ASSERT_TRUE(sellForCash({carpet}));
    ASSERT_TRUE(sellForCash({jar}));
    begin();
    signIn("2580");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->startPayables();
    auto& payables = *till->payables();
    ASSERT_TRUE(eventually([&] { return payables.dues()->rowCount() == 2 && !payables.busy(); }));
    payables.open(0);
    ASSERT_TRUE(eventually([&] { return payables.opened() && !payables.busy(); }));
    auto* photo = anywhere(screen->contentItem(), "returnPhoto");
    ASSERT_NE(photo, nullptr);
    photo->setProperty("source", "image://touat/family/weaving/a84c26/e8962e"); // as a touch does
    EXPECT_NE(finger->see(QStringLiteral("returnPhoto")), nullptr);
    payables.open(1);
    ASSERT_TRUE(eventually([&] { return !payables.busy(); }));
    EXPECT_EQ(finger->see(QStringLiteral("returnPhoto")), nullptr) << "it is of another's work";
}

TEST_F(SheetsTest, afterAFaultNobodyWhoPaysArtisansWaitsForEver) {
    ASSERT_TRUE(sellForCash({carpet}));
    clock.pass(10LL * 86'400'000);
    begin();
    signIn("2580");
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    till->drawer()->goOnWithDay();
    till->startPayables();
    auto& payables = *till->payables();
    auto& handovers = *till->handovers();
    ASSERT_TRUE(eventually([&] { return payables.dues()->rowCount() == 1 && !payables.busy(); }));
    payables.open(0);
    ASSERT_TRUE(eventually([&] { return payables.opened() && !payables.busy(); }));
    const auto full = [this](bool yes) {
        ask([yes](Book& book) {
            book.db().limitPages(yes ? book.db().pageCount() : 1'000'000);
            return Done{};
        });
    };
    const auto advance = [&] {
        till->openHandover();
        handovers.choose("advance");
        handovers.type("100");
        handovers.ask("laine", "");
        handovers.confirm();
    };
    full(true);
    for (int i = 0; i < 200 && till->faultText() == ""; ++i) { // until no page is left
        advance();
        ASSERT_TRUE(eventually([&] {
            return till->faultText() != "" || (!handovers.busy() && !payables.busy());
        }));
    }
    ASSERT_NE(till->faultText(), "");
    EXPECT_FALSE(handovers.busy());
    EXPECT_FALSE(payables.busy());
    till->forgetFault();
    full(false);
    while (handovers.opened()) handovers.back();
    advance();
    EXPECT_TRUE(eventually([&] { return !handovers.opened() && !payables.busy(); })) << "and it goes on";
}

} // namespace
} // namespace touat
