// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through the till as a vendor, a manager and an artisan would, with real touches and scans
// on the real pages, keeps a picture of every step and casts a critical eye on it. Used by the demo
// where there is no display, and by the screens test. Says what happened; leaves with 0 only if
// every step did and no page was found wanting.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <sodium.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <memory>

#include "album.h"
#include "app/demo/assortment.h"
#include "app/demo/demo_shop.h"
#include "app/machine.h"
#include "app/till/window.h"
#include "eye.h"
#include "finger.h"

namespace touat {
namespace {

struct WalkOrder {
    TillSettings till;
    std::string language = "ar";
    std::string theme = "light";
    std::string textSize = "normal";
    std::string pictures;
    std::string artisanCard;
    int width = 1024;
    int height = 600;
    bool manager = true;
    bool monthLater = false;
};

/// What went wrong so far, and how many pictures there are.
struct Findings {
    int pictures = 0;
    int failed = 0;
};

class Walk {
  public:
    Walk(const WalkOrder& order, Findings& findings, Till& till, Window& window,
         QQuickWindow& screen)
        : m_order(order),
          m_findings(findings),
          m_till(till),
          m_window(window),
          m_finger(screen),
          m_eye(screen) {
        QObject::connect(till.comfort(), &Comfort::sound, &m_ears, [this] { ++m_heard; });
    }

    void aDay() {
        step("the book opens", arrives(Till::SigningIn));
        say();
        step("people are there", see("person-0"));
        dress();
        picture("sign-in");
        wrongPin();
        signIn(0, demoSellerPin);
        step("the day is not open yet", arrives(Till::OpeningDay));
        say();
        picture("open-day-empty");
        for (const auto* what : {"more-note-1000", "more-note-1000", "more-note-500",
                                 "more-note-500", "more-note-200", "more-note-100", "more-coin-50",
                                 "more-coin-20", "more-coin-10", "more-coin-10", "more-coin-10"})
            tap(what);
        picture("open-day-counted");
        tap("openDay");
        sayWhyInTheMorning();
        step("the counter", arrives(Till::Selling));
        step("tiles are there", [this] { return tiles().size() > 6; });
        m_finger.rest(400); // they find their places
        picture("sell-empty");
        sellOneForCash();
        sellSeveralWithANote();
        scanAndRefuse();
        openALine();
        payByCard();
        receipt();
        printerFails();
        buyerLooks();
        search();
        reduceTheSale();
        payInParts();
        takeBackASale();
        goodsComeBack();
        moreSheet();
        keepForSomebody();
        haveSomethingMade();
        fetchAnOrder();
        sellOnAccount();
        invoice();
        payWhatIsOwed();
        comfort();
        newItem();
        lookAtAnItem();
        sellByWeight();
        chooseOneOfTwo();
        sellASize();
        sellASet();
        takeBackAPart();
        goodsTravel();
        tagsForGoods();
        practise();
        cashMoves();
        countGoods();
        moveGoods();
        goodsComeIn();
        artisanLeavesGoods();
        lookAtTheStock();
        receiptsOfBefore();
        theDayAsItStands();
        closeTheDay();
        artisan();
        if (m_order.manager) manage();
        if (m_order.manager) ownersPages();
    }

    /// The stamping officer of a craft centre, who does nothing else.
    void inspect() {
        step("the book opens", arrives(Till::SigningIn));
        say();
        dress();
        step("people are there", see("person-1"));
        signIn(1, demoSellerPin);
        step("the officer's page", arrives(Till::KeepingGoods));
        say();
        step("pieces to inspect", see("found-stamp-0"));
        m_finger.rest(200);
        picture("stamp");
        tap("found-stamp-0");
        step("one piece", see("stamp-rework"));
        tap("stamp-rework");
        tap("fault-1");
        picture("stamp-rework");
        tap("stamp-stamped");
        tap("grade-2");
        typeInto("seal", "ONAT-0417");
        picture("stamp-stamped");
        tap("recordStamp");
        step("stamped", [this] { return !m_till.stamps()->doneText().isEmpty(); });
        m_finger.rest(200);
        picture("stamp-done");
    }

    /// Nobody closed the day yesterday. The next walk through this book begins with a day to open.
    void nextMorning() {
        step("the book opens", arrives(Till::SigningIn));
        say();
        step("people are there", see("person-0"));
        signIn(0, demoSellerPin);
        step("a day that was left open is seen", see("staleDay"));
        m_finger.rest(200);
        picture("day-left-open");
        tap("closeStaleDay");
        step("closing", arrives(Till::ClosingDay));
        tap("closeDay");
        step("closed with nothing in it", [this] { return m_till.drawer()->closed(); });
        tap("goHome");
        step("the next person", arrives(Till::SigningIn));
    }

    /// A new device that belongs to no centre yet.
    void joining() {
        step("a new device asks whom to join", arrives(Till::Joining));
        say();
        picture("join");
        const QString scanned(26, '0');
        m_finger.scan(scanned);
        step("a scanned code stands in its field", [this, scanned] {
            return m_finger.see("code")->property("text").toString() == scanned;
        });
        m_finger.see("code")->setProperty("text", QString{});
        tap("address");
        m_finger.type("10.0.0.2");
        tap("code");
        m_finger.type("not a code");
        tap("join");
        step("a wrong code is refused", [this] { return !m_till.joinComplaint().isEmpty(); });
        picture("join-refused");
    }

    /// What was given as the book is something else.
    void faulted() {
        step("a file that is no book is refused", arrives(Till::Faulted));
        say();
        picture("no-book");
    }

    /// The cable to the centre is out.
    void alone() {
        step("the book opens without a line", arrives(Till::SigningIn));
        say();
        step("people are there", see("person-0"));
        if (!m_order.artisanCard.empty()) {
            artisanComes();
            picture("artisan-alone");
            tap("leave");
            step("signed out", arrives(Till::SigningIn));
        }
        if (!m_order.manager) return;
        managerComes();
        step("says that the centre does not answer",
             [this] { return !m_till.centre()->complaint().isEmpty(); });
        picture("manager-alone");
    }

    /// A screen for artisans alone: their pictures are the first thing to be seen.
    void kiosk() {
        step("the book opens", arrives(Till::SigningIn));
        say();
        step("artisans are there", see("face-0"));
        step("and nobody else", [this] { return m_finger.see("person-0") == nullptr; });
        m_finger.rest(200);
        picture("kiosk");
        if (m_order.artisanCard.empty()) return;
        artisanShowsTheCard();
        picture("kiosk-artisan");
        tap("leave");
        step("signed out", arrives(Till::SigningIn));
        step("and the pictures again", see("face-0"));
    }

    void aDayBegins() {
        step("the book opens", arrives(Till::SigningIn));
        say();
        step("people are there", see("person-0"));
        signIn(0, demoSellerPin);
        step("the day is not open yet", arrives(Till::OpeningDay));
        tap("openDay");
        sayWhyInTheMorning();
        step("the counter", arrives(Till::Selling));
    }

    /// Four months later contracts are over, and their goods wait to be fetched.
    void goodsToBeFetched() {
        aDayBegins();
        step("tiles are there", [this] { return !tiles().isEmpty(); });
        section("deposit");
        tap("startReturning");
        step("who should fetch goods", see("pickUp-0"));
        m_finger.rest(200);
        picture("deposit-pick-ups");
        tap("pickUp-0");
        step("what is unsold", see("unsold-0"));
        picture("deposit-pick-up");
        tap("formBack");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    /// A month later the stall closes the one that is over, and its centre hears of it.
    void monthLater() {
        aDayBegins();
        const auto heard = std::make_shared<bool>(false);
        QObject::connect(m_till.sync(), &SyncLoop::levelNow, &m_ears, [heard] { *heard = true; });
        m_till.sync()->wake();
        step("the centre has all of it", [heard] { return *heard; });
        tap("strip-log-out");
        step("the next person", arrives(Till::SigningIn));
        managerComes();
        tap("stallsNowOpen");
        step("how every stall stands", see("stallNow-0"));
        const bool closed = closingsOfTheStalls("closings-later");
        step("a month was closed", [closed] { return closed; });
        tap("leaveStalls");
        step("the manager's page again", [this] { return !m_till.stalls()->isOpen(); });
    }

    void end() {
        step("no page warned", [this] {
            for (const auto& warning : m_window.warnings())
                std::cout << "  " << warning.toStdString() << '\n';
            return m_window.warnings().isEmpty();
        });
    }

  private:
    using Check = std::function<bool()>;

    void step(const std::string& what, const Check& done) {
        // Patient while all is well: other programs may keep the machine busy.
        const bool good = m_finger.waitFor(done, m_findings.failed == 0 ? 30'000 : 2'000);
        if (!good) fail(what);
    }
    void fail(const std::string& what) {
        ++m_findings.failed;
        std::cout << "FAILED: " << what << std::endl;
        m_finger.look().save(QStringLiteral("%1/failed-%2.png")
                                 .arg(QString::fromStdString(m_order.pictures))
                                 .arg(m_findings.failed));
    }
    Check arrives(Till::Stage stage) {
        return [this, stage] { return m_till.stage() == stage; };
    }
    Check see(const char* name) {
        return [this, name] { return m_finger.see(QString(name)) != nullptr; };
    }
    Check tapping(const QString& name) {
        return [this, name] { return m_finger.tap(name); };
    }
    void tap(const QString& name) { step("touch " + name.toStdString(), tapping(name)); }

    void say() { m_till.speak(QString::fromStdString(m_order.language)); }

    /// For people only: one thing lies over another, or the cart stands at the other hand.
    void show(const char* name) {
        const auto file = QStringLiteral("%1/%2-%3.png")
                              .arg(QString::fromStdString(m_order.pictures))
                              .arg(++m_findings.pictures, 2, 10, QChar('0'))
                              .arg(QString(name));
        if (!m_finger.look().save(file)) fail("picture " + std::string(name));
    }
    void picture(const char* name) {
        const auto file = QStringLiteral("%1/%2-%3.png")
                              .arg(QString::fromStdString(m_order.pictures))
                              .arg(++m_findings.pictures, 2, 10, QChar('0'))
                              .arg(QString(name));
        auto image = m_finger.look();
        auto complaints = m_eye.complaints(image, m_till.language());
        if (!complaints.isEmpty()) { // of something that was still on its way?
            m_finger.rest(400);
            image = m_finger.look();
            const auto first = complaints;
            complaints = m_eye.complaints(image, m_till.language());
            if (complaints.isEmpty())
                std::fprintf(stderr, "%s: settled late: %s\n", name, qPrintable(first.front()));
        }
        if (!image.save(file)) fail("picture " + std::string(name));
        for (const auto& complaint : complaints)
            fail(std::string(name) + ": " + complaint.toStdString());
        const bool signing = m_till.contracts()->opened() || m_till.handovers()->opened();
        const bool knowsWhatWaits = m_till.stage() != Till::Faulted && m_till.stage() != Till::Joining && !signing;
        if (knowsWhatWaits && !see("unsent")()) fail(std::string(name) + ": does not say what is not sent yet");
        if (noCodeIsWanted()) strayScan(name);
    }

    /// Where a scan changes nothing, one comes at every picture. Elsewhere it does something: at the counter, among goods
    /// and orders and for what comes back it is looked for, before the day it is somebody's card, while a second
    /// person is asked a badge. There the walk scans where its story has room for it.
    bool noCodeIsWanted() {
        if (m_till.approval()->asking() || m_till.consents()->asking() || m_till.price()->asking() ||
            m_till.practice()->isOn())
            return false;
        switch (m_till.stage()) {
        case Till::OpeningDay:
        case Till::ClosingDay:
        case Till::MovingCash:
        case Till::KnowingCustomers:
        case Till::SettingPrinter:
        case Till::Reporting:
        case Till::LookingAtReceipts:
        case Till::ReadingLog:
        case Till::SettingRights:
        case Till::SettingLook:
        case Till::SettingRules:
        case Till::Managing:
        case Till::ArtisanLooking:
        case Till::PayingArtisans:
        case Till::Comforting: return true;
        default: return false;
        }
    }

    /// As the walk was told to look.
    void dress() {
        auto* comfort = m_till.comfort();
        comfort->choose("theme", QString::fromStdString(m_order.theme));
        comfort->choose("text_size", QString::fromStdString(m_order.textSize));
        comfort->choose("tile_size", QString::fromStdString(m_order.textSize));
    }

    void signIn(int row, const std::string& pin) {
        tap(QStringLiteral("person-%1").arg(row));
        for (const char digit : pin)
            tap(QStringLiteral("key") + QChar(digit));
    }

    void wrongPin() {
        signIn(0, "9999");
        step("a wrong PIN is refused",
             [this] { return !m_till.signInDesk()->complaint().isEmpty(); });
        picture("pin-refused");
        tap("pinBack");
        step("whoever comes next", see("person-0"));
        m_finger.rest(200);
    }

    auto* counter() { return m_till.counter(); }

    /// What can be sold: a piece that is held for somebody's order is passed over.
    QList<QQuickItem*> tiles() {
        return m_finger.all([](QQuickItem* item) {
            return item->objectName() == "tile" &&
                   !(item->property("onePiece").toBool() &&
                     !item->property("stateText").toString().isEmpty());
        });
    }
    /// Of the trade, and not in this book yet.
    QString newCode() {
        int number = 19;
        QString code;
        do
            code = QStringLiteral("6130000%1").arg(++number, 6, 10, QChar('0'));
        while (counter()->knows(code));
        return code;
    }
    /// Touches the first tiles of a family.
    void addTiles(const char* family, int count) {
        tap(QStringLiteral("family-") + family);
        step("tiles of " + std::string(family), [&, this] { return tiles().size() >= count; });
        const auto shown = tiles();
        for (int i = 0; i < count && i < shown.size(); ++i)
            m_finger.tap(shown[i]);
    }

    void sellOneForCash() {
        addTiles("basketry", 1);
        step("a tile is a line", [this] { return counter()->lineCount() == 1; });
        picture("sell-one");
        step("cash, and a nervous finger touches twice",
             [this] { return m_finger.doubleTap("cash"); });
        step("sold", [this] { return counter()->done(); });
        step("nothing to give back", [this] { return !counter()->doneHasChange(); });
        picture("sold-exact");
    }

    void sellSeveralWithANote() {
        addTiles("pottery", 2);
        addTiles("basketry", 2);
        step("several lines", [this] { return counter()->lineCount() >= 4 && !counter()->done(); });
        const auto total = counter()->totalText();
        step("one more", [this] { // of the last line: the first may be scrolled away
            const auto plus = m_finger.all(
                [](QQuickItem* item) { return item->objectName() == "more"; });
            return !plus.isEmpty() && m_finger.tapOnceStill(plus.last());
        });
        step("it is one more", [=, this] { return counter()->totalText() != total; });
        tap("family-all");
        picture("sell-many");
        tap("whoBuys");
        step("whose basket it is", [this] { return m_finger.see("buyerSearch") != nullptr; });
        m_finger.rest(200);
        picture("sell-whose");
        tap("whoBuys");
        step("nobody's", [this] { return m_finger.see("buyerSearch") == nullptr; });
        tap("offer-0");
        step("sold with change",
             [this] { return counter()->done() && counter()->doneHasChange(); });
        picture("sold-change");
    }

    void scanAndRefuse() {
        m_finger.scan("0000000000000");
        step("an unknown code is named",
             [this] { return counter()->unknownCode() == "0000000000000"; });
        step("the sale can still be taken back", see("voidSale"));
        step("or was paid by card", see("wasCard"));
        picture("unknown-code");
        tap("family-basketry");
        step("a series is on the shelf", [this] { return firstOf(ItemKind::series) != nullptr; });
        m_finger.scan(QString::fromStdString(firstOf(ItemKind::series)->code()));
        step("a known code is a line", [this] { return counter()->lineCount() == 1; });
    }

    const ShelfItem* firstOf(ItemKind kind) {
        auto* model = qobject_cast<ShelfModel*>(counter()->tiles());
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->at(row)->kind == kind) return model->at(row);
        return nullptr;
    }

    void openALine() {
        addTiles("weaving", 1);
        step("two lines", [this] { return counter()->lineCount() == 2; });
        counter()->open(0);
        step("a series asks how many", see("quantityMode"));
        tap("key3");
        picture("line-how-many");
        tap("keyEnter");
        counter()->open(1);
        step("a piece asks for its price",
             [this] { return see("removeLine")() && !see("quantityMode")(); });
        picture("line-price");
        tap("key1");
        tap("keyEnter");
        step("such a price is asked about", [this] { return m_till.prices()->asking(); });
        picture("line-price-doubt");
        tap("typedPrice"); // it is meant
        step("below the floor a second person is wanted",
             [this] { return counter()->openLine() < 0 && counter()->wantsApproval(); });
        counter()->open(1);
        step("the line once more", see("priceMode"));
        tap("key2");
        step("and it says so", see("lineWarning"));
        picture("below-floor");
        tap("noteMode");
        step("notes for the buyer", see("ownNote"));
        picture("line-note");
        tap("noteForUs");
        typeInto("ownNote", "Pour Mme Benali");
        picture("line-note-for-us");
        tap("noteDone");
        step("noted for the house", [this] { return !counter()->staffNote().isEmpty(); });
        counter()->open(1);
        step("the line again", see("removeLine"));
        tap("removeLine");
        step("removed, and can be put back", see("undo"));
        picture("removed");
        tap("noticeAction");
        step("put back", [this] { return counter()->lineCount() == 2; });
    }

    void payByCard() {
        tap("pay-card");
        step("the number is asked for", see("scheme-CIB"));
        for (const char* key : {"key7", "key7", "key4", "key0", "key1", "key2"})
            tap(key);
        tap("proof-lastFour");
        for (const char* key : {"key4", "key4", "key1", "key7"})
            tap(key);
        picture("pay-card");
        strayScan("pay-card");
        tap("keyEnter");
        step("for the low price the artisan is asked", see("vouchForIt"));
        picture("ask-artisan");
        tap("vouchForIt");
        step("or a second person answers for it", see("approver-0"));
        picture("price-approval");
        tap("approver-0");
        typePin("2580");
        step("paid by card", [this] { return counter()->done(); });
        picture("sold-card");
    }

    void receipt() {
        step("the receipt is drawn", [this] { return !m_till.paper()->file().isEmpty(); });
        tap("showReceipt");
        step("the receipt is shown", see("receiptClose"));
        picture("receipt");
        tap("receiptClose");
        tap("nextSale");
    }

    /// A printer that is not there: the sale is made, the reason is told, the code stands in.
    void printerFails() {
        tap("strip-layout-grid");
        tap("more-printer");
        step("the printer's page", arrives(Till::SettingPrinter));
        m_finger.rest(200);
        picture("printer-none");
        tap("kind-network");
        tap("place");
        m_finger.type("127.0.0.1");
        picture("printer-address");
        m_till.printer()->use("network", "127.0.0.1", "9"); // where nobody listens
        tap("printTest");
        step("the reason is named", [this] { return m_till.printer()->held(); });
        picture("printer-refused");
        tap("leave");
        addTiles("pottery", 1);
        tap("cash");
        step("sold without a printer", [this] { return counter()->done(); });
        step("its paper waits", [this] { return m_till.printer()->waiting() == 2; });
        m_finger.rest(100);
        picture("sold-printer-refused");
        tap("noticeAction");
        step("what can be done", see("sheetTryAgain"));
        picture("printer-sheet");
        tap("sheetCode");
        step("the code instead", see("code"));
        m_finger.rest(200);
        picture("printer-code");
        tap("sheetClose");
        m_till.printer()->throwAllAway();
        m_till.printer()->use("none", {}, {});
        tap("nextSale");
    }

    /// The second window, as the buyer sees it.
    void buyerLooks() {
        m_till.buyer()->want(true);
        QQuickWindow* buyer = nullptr;
        step("a window for the buyer", [&] {
            for (auto* window : QGuiApplication::topLevelWindows())
                if (window->objectName() == "customerWindow" && window->isVisible())
                    buyer = qobject_cast<QQuickWindow*>(window);
            return buyer != nullptr;
        });
        if (buyer == nullptr) return;
        buyer->resize(m_order.width, m_order.height);
        buyerPicture(*buyer, "buyer-idle");
        addTiles("pottery", 1);
        addTiles("weaving", 1);
        step("the buyer sees it", [this] { return m_till.buyer()->scene() == "basket"; });
        buyerPicture(*buyer, "buyer-basket");
        counter()->payCash("500000");
        step("and what comes back", [this] { return m_till.buyer()->scene() == "sold"; });
        buyerPicture(*buyer, "buyer-sold");
        m_till.buyer()->want(false);
        tap("nextSale");
    }
    void buyerPicture(QQuickWindow& buyer, const char* name) {
        m_finger.rest(300);
        const auto file = QStringLiteral("%1/%2-%3.png")
                              .arg(QString::fromStdString(m_order.pictures))
                              .arg(++m_findings.pictures, 2, 10, QChar('0'))
                              .arg(QString(name));
        if (!buyer.grabWindow().save(file)) fail("picture " + std::string(name));
    }

    void search() {
        tap("search");
        m_finger.rest(100);
        m_finger.type(m_order.language == "ar" ? QStringLiteral("قفه") : QStringLiteral("couff"));
        step("found in any spelling", [this] { return counter()->tiles()->rowCount() > 0; });
        picture("search");
        m_finger.press(Qt::Key_Escape);
        m_finger.press(Qt::Key_F2);
        step("a code can be typed", see("code"));
        picture("type-a-code");
        m_finger.press(Qt::Key_Escape);
        m_till.hands()->forgetKeys(); // the pictures are of a tablet
    }

    void reduceTheSale() {
        addTiles("pottery", 2);
        tap("reduce");
        step("so much off", see("byPercent"));
        tap("byPercent");
        tap("key5");
        picture("reduce");
        tap("keyEnter");
        step("it costs less", [this] { return !counter()->offText().isEmpty(); });
        picture("reduced");
        tap("park");
        step("it waits", [this] { return counter()->parkedCount() == 1; });
        addTiles("basketry", 1);
        tap("strip-parked");
        step("what waits is seen", see("parked-0"));
        picture("parked");
        tap("closeParked");
    }

    void payInParts() {
        tap("pay-card");
        tap("part");
        for (const char* key : {"key1", "key0", "key0"})
            tap(key);
        picture("part");
        tap("keyEnter");
        for (const char* key : {"key7", "key7", "key1"})
            tap(key);
        tap("keyEnter");
        step("a part is paid", [this] { return counter()->partlyPaid(); });
        tap("pay-cash");
        tap("key1");
        picture("part-in-cash");
        tap("cancelTender");
        picture("partly-paid");
        tap("cash");
        step("and the rest in cash", [this] { return counter()->done(); });
        picture("sold-in-parts");
        tap("nextSale");
        addTiles("basketry", 1);
        tap("cash");
        step("sold for cash", [this] { return counter()->done(); });
        picture("sold-cash");
        tap("wasCard");
        step("what was it?", see("correct-CIB"));
        for (const char* key : {"key4", "key0", "key2", "key7"})
            tap(key);
        picture("it-was-card");
        tap("keyEnter");
        step("it was a card", [this] { return counter()->doneTenderKind() == "card"; });
        picture("it-was-card-done");
    }

    void takeBackASale() {
        tap("voidSale");
        step("is it meant", see("voidSurely"));
        picture("take-back-question");
        tap("voidSurely");
        step("the sale is taken back", [this] { return counter()->doneVoided(); });
        picture("taken-back");
        tap("nextSale");
        tap("strip-parked");
        tap("parked-0");
        step("what waited is back", [this] { return counter()->lineCount() == 2; });
        tap("cash");
        step("and sold", [this] { return counter()->done(); });
        tap("nextSale");
    }

    /// On a keyboard, where another keypad lies behind the sheet.
    void typePin(const char* digits) {
        m_finger.type(digits);
        m_till.hands()->forgetKeys();
    }
    void agree() {
        tap("approver-0");
        for (const char digit : std::string("2580"))
            tap(QStringLiteral("key") + QChar(digit));
    }

    void goodsComeBack() {
        tap("strip-undo-2");
        step("goods come back", arrives(Till::TakingBack));
        step("the day's receipts", see("sale-0"));
        picture("returns");
        tap("sale-0");
        step("its lines", see("returnLine-1"));
        tap("returnLine-1"); // of the artisan who looks at the sales later
        tap("reason-damaged");
        tap("condition-used");
        tap("goodwill");
        step("the stall pays", [this] { return m_till.returns()->goodwill(); });
        photographReturn();
        picture("return-lines");
        tap("exchange");
        step("on to the counter", [this] {
            return m_till.stage() == Till::Selling && !counter()->backText().isEmpty();
        });
        addTiles("basketry", 1);
        step("an exchange", [this] { return counter()->lineCount() == 1; });
        picture("exchange");
        tap("cash");
        agree();
        step("exchanged", [this] { return counter()->done(); });
        picture("exchanged");
        tap("nextSale");
        addTiles("pottery", 2);
        step("a basket waits meanwhile", [this] { return counter()->lineCount() == 2; });
        tap("strip-undo-2");
        step("and stays in sight", see("waitingBasket"));
        picture("returns-basket-waits");
        tap("sale-0");
        step("one line comes back whole", [this] { return m_till.returns()->anything(); });
        photographReturn(); // its artisan bears it, and can see how it came back
        picture("return-lines-basket-waits");
        tap("giveVoucher");
        step("who agrees", see("approver-0"));
        picture("return-agree-basket-waits");
        agree();
        step("a voucher is given", [this] { return m_till.returns()->done(); });
        picture("return-done");
        tap("waitingBasket");
        step("back at the counter", arrives(Till::Selling));
        while (counter()->lineCount() > 0)
            counter()->remove(0);
    }

    void photographReturn() {
        QImage scratch(400, 300, QImage::Format_RGB888);
        scratch.fill(QColor(150, 96, 60));
        scratch.save(m_stick.filePath("scratch.png"));
        tap("returnPhoto");
        m_till.photos()->lookIn({m_stick.path()});
        step("pictures to choose from", see("photo-0"));
        picture("return-photos");
        tap("photo-0");
        step("how it looks", [this] { return !m_till.returns()->photo().isEmpty(); });
    }

    void moreSheet() {
        tap("strip-layout-grid");
        step("more", see("more-wallet"));
        picture("more");
        tap("closeMore");
    }
    void typeInto(const char* field, const QString& text) {
        tap(field);
        step(std::string(field) + " can be typed into",
             [this, field] {
                 const auto* item = m_finger.see(field);
                 return item != nullptr && item->hasActiveFocus();
             });
        m_finger.type(text);
    }
    QSet<QString> writtenInFields() {
        QSet<QString> texts;
        for (auto* field : m_finger.all([](QQuickItem* item) {
                 return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
             }))
            texts << field->property("text").toString();
        return texts;
    }
    /// A scan at the wrong moment is never typed into what is open, and nobody wonders whether it was one.
    void strayScan(const std::string& where) {
        const auto written = writtenInFields();
        const int heard = m_heard;
        const int lines = counter()->lineCount();
        m_finger.scan("0000000000017");
        step(where + ": a scan is heard, or is a line", [=, this] {
            return m_heard > heard || counter()->lineCount() > lines || !m_till.comfort()->sounds();
        });
        step(where + ": it lands in no field", [&, this] { return written.contains(writtenInFields()); });
    }
    void more(const char* way, Till::Stage stage) {
        tap("strip-layout-grid");
        tap(QStringLiteral("more-") + way);
        step(std::string("the page behind ") + way, arrives(stage));
        m_finger.rest(200);
    }
    auto* orders() { return m_till.orders(); }
    auto* customers() { return m_till.customers(); }
    bool arabic() const { return m_order.language == "ar"; }

    void keepForSomebody() {
        counter()->search({});
        addTiles("weaving", 1);
        step("a carpet is in the basket", [this] { return counter()->lineCount() == 1; });
        more("piggy-bank", Till::KeepingOrders);
        step("the goods are in the form", [this] { return orders()->kept()->rowCount() == 1; });
        typeInto("orderBuyer", arabic() ? QStringLiteral("عائشة") : QStringLiteral("Aicha"));
        typeInto("orderPhone", QStringLiteral("0661 23 45 67"));
        picture("keep");
        strayScan("keep");
        tap("keepIt");
        step("it is kept", [this] { return orders()->chosen(); });
        tap("takePayment");
        for (int i = 0; i < 3; ++i)
            tap("note-2000");
        picture("order-pay");
        tap("keyEnter");
        step("a part is paid", [this] { return orders()->paidPercent() > 0; });
        picture("order-paid");
        tap("askCallOff");
        tap("keptPercent-10");
        picture("order-call-off");
        tap("keepOrder");
        tap("leave");
    }

    void haveSomethingMade() {
        tap("newOrder");
        step("artisans are there", [this] { return orders()->artisans()->rowCount() > 0; });
        m_finger.rest(200);
        typeInto("words",
                 arabic() ? QStringLiteral("زربية 3 م حمراء") : QStringLiteral("Tapis 3 m"));
        typeInto("orderBuyer",
                 arabic() ? QStringLiteral("فندق توات") : QStringLiteral("Hotel Touat"));
        tap("maker-0");
        for (const char* key : {"key9", "key0", "key000"})
            tap(key);
        picture("order-to-be-made");
        tap("keepIt");
        step("it is written down", [this] { return orders()->chosen(); });
        tap("step-started");
        step("the artisan works on it", [this] { return orders()->step() == 1; });
        picture("order-started");
        tap("leave");
        step("two orders", [this] { return orders()->orders()->rowCount() >= 2; });
        picture("orders");
    }

    void fetchAnOrder() {
        tap("show-layaway");
        tap("order-0");
        step("the order is looked at", [this] { return orders()->chosen(); });
        tap("step-handed_over");
        step("its goods are on the counter", arrives(Till::Selling));
        step("what was paid is laid down", [this] { return counter()->partlyPaid(); });
        picture("sell-order");
        tap("order");
        step("not today", [this] { return counter()->lineCount() == 0; });
    }

    void managerAgrees() {
        auto* people = m_till.approval()->people();
        step("somebody else is asked", [=] { return people->rowCount() > 0; });
        picture("approval");
        tap(QStringLiteral("approver-%1").arg(people->rowCount() - 1));
        for (const char digit : std::string(demoManagerPin)) {
            const auto name = QStringLiteral("key") + QChar(digit);
            const auto keys =
                m_finger.all([&](QQuickItem* item) { return item->objectName() == name; });
            if (!keys.isEmpty()) m_finger.tap(keys.last()); // of the sheet, not of what it covers
        }
        step("agreed", [this] { return !m_till.approval()->asking(); });
    }

    void sellOnAccount() {
        more("users", Till::KnowingCustomers);
        picture("customers-none");
        typeInto("newPhone", QStringLiteral("0661 23 45 67"));
        typeInto("newName", arabic() ? QStringLiteral("فندق توات") : QStringLiteral("Hotel Touat"));
        picture("customer-new");
        tap("createCustomer");
        step("a new customer", [this] { return customers()->chosen(); });
        tap("askLimit");
        for (const char* key : {"key9", "key0", "key000"})
            tap(key);
        picture("customer-limit");
        tap("keyEnter");
        managerAgrees();
        step("may owe", [this] { return customers()->limitText() != QStringLiteral("0"); });
        tap("serve");
        step("back at the counter for them", arrives(Till::Selling));
        addTiles("basketry", 1);
        step("their account is known", see("onAccount"));
        picture("sell-customer");
        tap("onAccount");
        picture("pay-account");
        tap("keyEnter");
        managerAgrees();
        step("sold on account", [this] { return counter()->done(); });
        step("the slip to sign is shown", [this] { return m_till.paper()->showing(); });
        picture("account-slip");
        tap("receiptClose");
        picture("sold-account");
    }

    void invoice() {
        tap("invoice");
        step("who buys?", [this] { return m_till.invoices()->asking(); });
        typeInto("invoiceAddress", arabic() ? QStringLiteral("حي 400 مسكن، أدرار")
                                            : QStringLiteral("Cite 400, Adrar"));
        typeInto("invoiceRc", QStringLiteral("01/00-0245678B19"));
        typeInto("invoiceNif", QStringLiteral("001901024567812"));
        picture("invoice-form");
        strayScan("invoice-form");
        tap("issueInvoice");
        step("the invoice is shown", [this] { return m_till.paper()->showing(); });
        picture("invoice");
        tap("receiptClose");
    }

    void payWhatIsOwed() {
        tap("nextSale");
        tap("whoBuys");
        step("who buys, beside the basket", see("customer-0"));
        picture("who-buys");
        tap("cancelBuyer");
        more("users", Till::KnowingCustomers);
        step("they owe", [this] { return customers()->found()->rowCount() >= 1; });
        picture("customers");
        tap("customer-0");
        step("what they bought", [this] { return customers()->history()->rowCount() >= 1; });
        step("and until when it has to be paid", see("debt-0"));
        picture("customer");
        tap("askDays");
        picture("customer-days");
        tap("cancelLimit");
        tap("payAccount");
        tap("allOfIt");
        picture("customer-pay");
        tap("cancelInstalment");
        tap("leave");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
        tap("strip-undo-2");
        step("goods come back", arrives(Till::TakingBack));
        tap("sale-0"); // the one that stands on the account
        step("and go to it", see("toAccount"));
        picture("return-to-account");
        tap("leave"); // they stay with them after all
        tap("leave");
        step("back at the counter again", arrives(Till::Selling));
    }

    /// The page where the screen is set, every choice by its picture, and back again.
    void comfort() {
        more("eye", Till::Comforting);
        picture("comfort");
        for (const char* look : {"theme-dark", "text_size-large", "tile_size-small"})
            tap(look);
        picture("comfort-dark");
        for (const char* look : {"theme-strong", "tile_size-large"})
            tap(look);
        picture("comfort-strong");
        tap("leave");
        step("the counter looks otherwise", arrives(Till::Selling));
        addTiles("pottery", 2);
        picture("sell-strong-large");
        tap("pay-cash");
        picture("pay-strong-large");
        tap("cancelTender");
        m_till.hands()->forgetKeys(); // a tablet
        tap("search");
        step("letters on the screen", see("letterSpace"));
        show("letters");
        tap("letterLanguage");
        show("letters-other");
        tap("letterHide");
        m_till.startComfort();
        for (const char* look : {"theme-dark", "text_size-small", "tile_size-small"})
            tap(look);
        tap(m_till.rightToLeft() ? "cart-left" : "cart-right"); // the other hand
        tap("leave");
        step("once more", arrives(Till::Selling));
        show("sell-dark-small");
        tap("cash");
        step("sold", [this] { return counter()->done(); });
        show("sold-dark");
        tap("nextSale");
        m_finger.press(Qt::Key_F9);
        step("a price is asked", see("code"));
        m_finger.scan(QString::fromStdString(firstOf(ItemKind::series)->code()));
        step("and told", see("checkedPrice"));
        show("price-check");
        tap("codeClose");
        m_till.startComfort();
        tap(m_till.rightToLeft() ? "cart-right" : "cart-left");
        tap("leave");
        step("as it was", arrives(Till::Selling));
        dress();
    }

    void newItem() {
        const auto code = newCode();
        m_finger.scan(code);
        step("an unknown code can be sold",
             [=, this] { return counter()->unknownCode() == code; });
        tap("noticeAction");
        step("three fields", see("field-what"));
        picture("new-item");
        tap("what-pottery");
        step("whose it is", see("owner-1"));
        picture("new-item-whose");
        tap("owner-1");
        for (const char* key : {"key9", "key0", "key0", "key0", "key0"})
            tap(key);
        picture("new-item-price");
        tap("keyEnter");
        step("a strange price is asked about", [this] { return m_till.prices()->asking(); });
        picture("new-item-doubt");
        tap("likelyPrice");
        step("in the cart",
             [this] { return !m_till.intake()->isOpen() && counter()->lineCount() == 1; });
        counter()->open(0);
        tap("noteMode");
        picture("line-note");
        tap("care-0");
        picture("new-item-in-cart");
        tap("cash");
        step("sold", [this] { return counter()->done(); });
        tap("strip-layout-grid");
        tap("more-save");
        step("a copy of the book", [this] { return !m_till.backup()->lastText().isEmpty(); });
        m_finger.rest(100);
        picture("backed-up");
        m_till.backup()->openSheet();
        step("the copies", [this] { return m_finger.see("copy-0") != nullptr; });
        picture("copies");
        tap("copy-0"); // a seller may not
        step("and why not", [this] { return !m_till.backup()->complaint().isEmpty(); });
        tap("closeCopies");
        tap("more-package-check");
        step("to be completed", see("incomplete-0"));
        picture("to-complete");
        tap("incomplete-0");
        step("its card", see("complete"));
        typeInto("nameLatin", QStringLiteral(" noire"));
        tap("what-leather");
        tap("what-pottery");
        step("what was typed is still there", [this] {
            const auto* name = m_finger.see("nameLatin");
            return name != nullptr && name->property("text").toString().endsWith(" noire");
        });
        picture("complete");
        tap("complete");
        step("complete", [this] { return m_till.completion()->count() == 0; });
        tap("leaveCompletion");
    }

    void lookAtAnItem() {
        m_finger.hold(tiles().first());
        step("one item is looked at", see("pin"));
        step("and not sold", [this] { return counter()->lineCount() == 0; });
        m_finger.rest(200);
        if (!m_till.item()->pinned()) tap("pin");
        step("kept in front", [this] { return m_till.item()->pinned(); });
        picture("item");
        tap("printCard");
        step("where it comes from, on paper", [this] { return m_till.paper()->showing(); });
        picture("item-provenance");
        tap("receiptClose");
        tap("describe");
        step("its card", see("tell"));
        picture("item-card");
        tap("tell");
        step("what can be told", see("detail-0"));
        picture("item-details");
        typeInto("detail-6", "300");
        tap("told");
        tap("complete");
        step("told", [this] { return !m_till.completion()->writing(); });
        step("and back at the tiles", [this] { return !tiles().isEmpty(); });
    }

    /// The tile of something, found by its name in the language of the walk.
    void tileOf(const char* arabicName, const char* latinName) {
        counter()->search(arabic() ? QString(arabicName) : QString(latinName));
        const auto name = arabic() ? QString(arabicName) : QString(latinName);
        step(std::string("a tile of ") + latinName, [=, this] {
            const auto shown = tiles();
            const auto found = std::find_if(shown.begin(), shown.end(), [&](QQuickItem* tile) {
                return tile->property("itemName").toString().contains(name, Qt::CaseInsensitive);
            });
            return found != shown.end() && m_finger.tapOnceStill(*found);
        });
    }

    void sellByWeight() {
        tileOf("بالوزن", "au poids");
        step("how much of it", [this] { return !counter()->openUnit().isEmpty(); });
        for (const char* key : {"key0", "key000", "key3", "key5"})
            tap(key);
        picture("line-how-much");
        tap("keyEnter");
        step("so much", [this] { return counter()->openLine() < 0 && counter()->lineCount() == 1; });
    }

    void chooseOneOfTwo() {
        m_finger.scan(sharedCode);
        step("which of them", see("whichSheet"));
        m_finger.scan(sharedCode);
        picture("which-one");
        tap("which-1");
        step("and the second scan", see("whichSheet"));
        tap("whichNone");
        step("one of them is in the cart", [this] { return counter()->lineCount() == 2; });
        readByCamera();
    }

    /// The same code before a camera: none of its goods is meant this time either.
    void readByCamera() {
        auto* album = plugIn();
        tap("strip-camera");
        step("what the camera sees", see("cameraSheet"));
        step("it looks", [album] { return album->isOn(); });
        album->show(onTable(QImage(), 0, 200));
        m_finger.rest(100);
        picture("camera-code");
        album->show(onTable(
            m_till.pictures()->requestImage(QStringLiteral("code/") + sharedCode, nullptr, {260, 260}),
            10, 220));
        step("the code was read", see("whichSheet"));
        tap("whichNone");
        m_till.camera()->use(nullptr);
    }
    Album* plugIn() {
        auto lens = std::make_unique<Album>();
        auto* album = lens.get();
        m_till.camera()->use(std::move(lens));
        return album;
    }

    void sellASize() {
        tileOf("بلغة جلدية", "belgha en cuir");
        step("sizes and colours", see("variantSheet"));
        picture("variants");
        tap("variant-1");
        step("one of them is in the cart", [this] { return counter()->lineCount() == 3; });
    }

    void sellASet() {
        tileOf("طقم شاي بالحناء", "service à thé et henné");
        step("a set is in the cart", [this] { return counter()->lineCount() == 4; });
        counter()->search({});
        picture("cart-assorted");
        tap("cash");
        step("sold", [this] { return counter()->done(); });
        step("the receipt is drawn", [this] { return !m_till.paper()->file().isEmpty(); });
        tap("showReceipt");
        step("the receipt is shown", see("receiptClose"));
        picture("receipt-assorted");
        tap("receiptClose");
        tap("nextSale");
    }

    void takeBackAPart() {
        tap("strip-undo-2");
        step("the day's receipts", see("sale-0"));
        tap("sale-0");
        step("its lines", see("returnPart"));
        tap("returnPart");
        step("how much comes back", [this] { return m_till.returns()->openLine() >= 0; });
        for (const char* key : {"key0", "key000", "key1"})
            tap(key);
        picture("return-part");
        tap("keyEnter");
        step("a part", [this] { return m_till.returns()->anything(); });
        m_till.returns()->takeKit(m_till.returns()->lines()->rowCount() - 1);
        picture("return-set");
        tap("giveVoucher");
        agree();
        step("a voucher is given", [this] { return m_till.returns()->done(); });
        tap("returnsDone");
        step("back at the counter", arrives(Till::Selling));
    }

    auto* transfers() { return m_till.transfers(); }
    int entryOf(const char* group) {
        auto* entries = transfers()->entries();
        for (int row = 0; row < entries->rowCount(); ++row)
            if (entries->index(row, 0).data(entries->roleNames().key("group")) == QString(group))
                return row;
        return -1;
    }
    void openEntry(const char* group) {
        step("an entry of " + std::string(group), [=, this] { return entryOf(group) >= 0; });
        tap(QStringLiteral("entry-%1").arg(entryOf(group)));
    }

    void tagsForGoods() {
        section("labels");
        auto* labels = m_till.labels();
        step("some have no tag yet", [=] { return labels->fresh() > 0; });
        picture("tags-none");
        tap("labelSearch");
        m_finger.type("zzz");
        step("nothing is called so", [=] { return labels->searching(); });
        picture("tags-nothing-found");
        step("what is scanned is chosen instead", [=, this] {
            m_finger.scan(QString::fromStdString(counter()->shelf().items().front().code()));
            return !labels->searching();
        });
        tap("labelFresh");
        step("they are chosen", [=] { return labels->chosen()->rowCount() > 1; });
        tap("label-more-0");
        tap("sticker-4");
        step("the sheet is begun", [=] { return labels->used() == 4; });
        step("the sheet is shown", [=] { return labels->preview() != ""; });
        m_finger.rest(400);
        picture("tags-sheet");
        tap("labelPaper-roll80");
        step("one label is shown", [=] { return labels->previewHeight() == 320; });
        m_finger.rest(300);
        picture("tags-roll");
        tap("labelPaper-sheet");
        tap("labelPrint");
        step("on paper", [this] { return m_till.paper()->showing(); });
        m_finger.rest(200);
        picture("tags-paper");
        tap("receiptClose");
        tap("labelClear");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
        m_finger.rest(200);
    }

    /// What comes from Timimoun, what differs, what is asked, and what goes away.
    void goodsTravel() {
        tap("strip-goods");
        step("the page of goods", arrives(Till::KeepingGoods));
        step("transfers", [this] { return transfers()->entries()->rowCount() >= 3; });
        m_finger.rest(200);
        picture("transfers");
        openEntry("coming");
        step("what comes", [this] { return transfers()->face() == "receive"; });
        m_finger.scan("0000000000000");
        step("a wrong piece is named", [this] { return !transfers()->complaint().isEmpty(); });
        picture("arrival-wrong");
        auto* lines = transfers()->lines();
        m_finger.scan(lines->index(0, 0).data(lines->roleNames().key("code")).toString());
        step("counted", [this] { return transfers()->flashed() == 0; });
        tap("receive");
        tap("missing-1");
        picture("arrival");
        tap("receive");
        step("received", [this] { return transfers()->face() == "list"; });
        step("in words", [this] { return !transfers()->news().isEmpty(); });
        m_finger.rest(200);
        picture("transfers-received");
        settleAndAnswer();
        sendSomething();
        askElsewhere();
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    void settleAndAnswer() {
        const auto differs = [this] {
            auto* entries = transfers()->entries();
            for (int row = 0; row < entries->rowCount(); ++row)
                if (entries->index(row, 0).data(entries->roleNames().key("canOpen")).toBool() &&
                    entries->index(row, 0).data(entries->roleNames().key("group")) == "differs")
                    return row;
            return -1;
        };
        step("a difference of ours", [=] { return differs() >= 0; });
        tap(QStringLiteral("entry-%1").arg(differs()));
        step("where is the rest?", see("settle"));
        tap("back-more-0");
        tap("settle");
        step("it is asked twice", [this] { return transfers()->confirming(); });
        picture("settle");
        tap("settle");
        step("settled", [=, this] { return transfers()->face() == "list" && differs() < 0; });
        openEntry("asked");
        step("a request", see("answer"));
        picture("request");
        tap("decline");
        m_finger.rest(100);
        picture("request-no");
        tap("no-1");
        step("told", [this] { return transfers()->face() == "list"; });
    }

    void sendSomething() {
        tap("startSending");
        step("where to?", [this] { return transfers()->places()->rowCount() > 30; });
        m_finger.rest(200);
        picture("send-where");
        tap("place-2");
        step("goods to send", see("goods-0"));
        tap("goods-0");
        tap("goods-1");
        step("two lines", [this] { return transfers()->lineCount() == 2; });
        m_finger.rest(300);
        picture("send");
        tap("send");
        step("sent", [this] { return transfers()->face() == "list"; });
        m_finger.rest(200);
        picture("transfers-sent");
    }

    void askElsewhere() {
        auto* elsewhere = m_till.elsewhere();
        tap("goods-elsewhere");
        step("what others have", [=] { return elsewhere->found()->rowCount() > 0; });
        m_finger.rest(300);
        tap("goods-0");
        step("who has it", [=] { return elsewhere->places()->rowCount() > 0; });
        picture("elsewhere");
        tap("ask-0");
        step("asked", [=] {
            const auto role = elsewhere->places()->roleNames().key("asked");
            return elsewhere->places()->index(0, 0).data(role).toBool();
        });
        picture("elsewhere-asked");
        tap("goods-transfers");
        step("it is in the list", [this] { return entryOf("wanted") >= 0; });
        picture("transfers-wanted");
    }

    void practise() {
        tap("strip-layout-grid");
        tap("more-graduation-cap");
        step("the exercises", see("practiceBegin"));
        picture("practice");
        tap("practiceBegin");
        auto* practice = m_till.practice();
        step("the practice stall", [=, this] {
            return practice->isOn() && practice->shown()->stage() == Till::Selling &&
                   tiles().size() > 6;
        });
        picture("practice-stall");
        m_finger.tap(tiles().first());
        step("a line", [=] { return practice->shown()->counter()->lineCount() == 1; });
        tap("cash");
        step("one exercise is done", [=] { return practice->done() >= 1; });
        picture("practice-one");
        tap("practiceNext");
        m_finger.rest(100);
        picture("practice-progress");
        tap("practiceClose");
        tap("practiceEnd");
        step("the real counter", [=, this] {
            return !practice->isOn() && m_till.stage() == Till::Selling && see("tiles")();
        });
    }

    void cashMoves() {
        tap("strip-layout-grid");
        tap("more-wallet");
        step("the drawer", arrives(Till::MovingCash));
        m_finger.rest(200);
        const int before = m_till.drawer()->moves()->rowCount();
        tap("takeOut");
        for (const char* key : {"key5", "key0", "key0"})
            tap(key);
        picture("drawer-typing");
        tap("keyEnter");
        step("recorded", [=, this] { return m_till.drawer()->moves()->rowCount() == before + 1; });
        picture("drawer");
        tap("openDrawer-check");
        step("the PIN of whoever opens it", [this] { return m_till.approval()->pinDigits() > 0; });
        picture("drawer-pin");
        typePin("0000");
        step("a wrong one is refused", [this] { return !m_till.approval()->complaint().isEmpty(); });
        typePin(demoSellerPin);
        step("written down", [=, this] { return m_till.drawer()->moves()->rowCount() == before + 2; });
        for (int i = 0; i < 7; ++i)
            tap("key9");
        tap("keyEnter");
        step("not more than there is", [this] { return !m_till.drawer()->complaint().isEmpty(); });
        picture("drawer-refused");
        tap("noticeClose");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    auto* count() { return m_till.count(); }
    void section(const char* name) {
        if (m_till.stage() != Till::KeepingGoods) more("boxes", Till::KeepingGoods);
        tap(QStringLiteral("goods-") + name);
    }
    /// A code that the stall sells by, of a family.
    QString codeOf(const std::string& family) {
        for (const auto& item : counter()->shelf().items())
            if (item.family == family && item.kind == ItemKind::series && item.onHand.isPositive())
                return QString::fromStdString(item.code());
        return {};
    }

    void countGoods() {
        section("count");
        tap("what-basketry");
        tap("blind");
        tap("blind");
        picture("count-start");
        tap("countArtisan");
        step("whose goods", see("countOf-0"));
        picture("count-of-whom");
        tap("formBack");
        tap("startCount");
        step("counting", [this] { return count()->step() == CountDesk::Scanning; });
        picture("count-empty");
        for (int i = 0; i < 3; ++i)
            m_finger.scan(codeOf("basketry"));
        step("a scan counts", [this] { return count()->tallyText().startsWith('3'); });
        m_finger.scan(codeOf("pottery"));
        step("another family is refused", [this] { return !count()->problem().isEmpty(); });
        m_finger.scan("0000000000017");
        step("an unknown code too", [this] { return count()->problems()->rowCount() == 2; });
        m_finger.scan(codeOf("basketry"));
        step("and on", [this] { return count()->problem().isEmpty(); });
        picture("count-scanning");
        tap("countList");
        step("what differs", see("countLine-0"));
        tap("countLine-0");
        tap("key7");
        picture("count-list");
        tap("lineWhy"); // another reason than the rest
        tap("lineWhy-0");
        picture("count-list-why");
        strayScan("count-list"); // goes to the count
        step("scanning again", [this] { return count()->step() == CountDesk::Scanning; });
        picture("count-problem");
        tap("leaveCount");
        step("it goes on", see("openCount-0"));
        picture("count-goes-on");
        tap("openCount-0");
        step("resumed", [this] { return count()->step() == CountDesk::Scanning; });
        tap("countFinish");
        step("why", see("why-0"));
        tap("why-0");
        picture("count-finish");
        tap("countDrop");
        picture("count-drop");
        tap("keepCounting");
        tap("closeCount");
        managerAgrees();
        step("closed", [this] { return count()->step() == CountDesk::Finished; });
        picture("count-done");
        tap("countDone");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    auto* corners() { return m_till.corners(); }
    void nameCorners() {
        tap("stockCorners");
        step("no corner has a name", [this] { return corners()->corners()->rowCount() == 0; });
        picture("corners-none");
        tap("newCorner");
        tap("readyCorner-0");
        picture("corner-name");
        tap("keepCornerName");
        step("what lies there", [this] { return corners()->takesCodes(); });
        picture("corner-empty");
        m_finger.scan(codeOf("weaving"));
        step("it lies there", [this] { return corners()->goods()->rowCount() == 1; });
        m_finger.scan("0000000000017");
        step("an unknown code is refused", [this] { return !corners()->problem().isEmpty(); });
        picture("corner-wrong");
        tap("wholeFamily");
        picture("corner-family");
        tap("what-pottery");
        step("all of a family", [this] { return corners()->goods()->rowCount() > 2; });
        picture("corner");
        tap("giveUpCorner");
        picture("corner-give-up");
        tap("keepCorner");
        tap("cornerBack");
        tap("newCorner");
        tap("cornerSpot-reserve");
        tap("readyCorner-0");
        picture("corner-reserve");
        tap("keepCornerName");
        step("another", [this] { return corners()->takesCodes() && corners()->goods()->rowCount() == 0; });
        tap("cornerBack");
        tap("newCorner");
        typeInto("cornerName", arabic() ? QStringLiteral("الزرابي على اليسار") : QStringLiteral("Tapis à gauche"));
        picture("corner-typed");
        tap("keepCornerName");
        step("a third", [this] { return corners()->takesCodes() && corners()->goods()->rowCount() == 0; });
        tap("cornerBack");
        step("all of them", [this] { return corners()->corners()->rowCount() == 3; });
        picture("corners");
        tap("corner-0");
        step("the first", see("lying-0"));
        tap("lying-0");
        step("the way of what lies there", [this] { return !m_till.stock()->liesText().isEmpty(); });
        picture("stock-way-corner");
        tap("wayBack");
        tap("countCorner");
        step("it is counted", [this] { return count()->step() == CountDesk::Scanning; });
        m_finger.scan(codeOf("basketry"));
        step("what belongs elsewhere is said", [this] { return count()->strays(); });
        picture("count-corner-stray");
        tap("takeHere");
        step("it lies here now", [this] { return !count()->strays() && count()->problem().isEmpty(); });
        picture("count-corner");
        tap("countDrop");
        tap("dropCount");
        step("nothing was counted", [this] { return count()->step() == CountDesk::Choosing; });
        tap("countCorner-0");
        picture("count-start-corners");
        tap("everything");
        tap("goods-stock");
        tap("stockGroups");
    }

    auto* moves() { return m_till.moves(); }
    void moveGoods() {
        section("move");
        step("what there is", see("found-move-0"));
        picture("move-search");
        m_finger.scan("0000000000017");
        step("an unknown code is refused", [this] { return !moves()->complaint().isEmpty(); });
        m_finger.scan(codeOf("pottery"));
        step("an item", [this] { return moves()->chosen(); });
        tap("move-to_reserve");
        tap("moveMore");
        picture("move-form");
        tap("moveNumber");
        tap("key2");
        picture("move-number");
        tap("keyEnter");
        tap("recordMove");
        step("in the reserve", [this] { return moves()->done(); });
        picture("move-done");
        tap("undoMove");
        step("on the shelf again", [this] { return moves()->undoText().isEmpty(); });
        tap("nextMove");
        m_finger.scan(codeOf("pottery"));
        step("an item again", [this] { return moves()->chosen(); });
        tap("move-damaged");
        tap("recordMove");
        step("a photo is wanted", see("moveNoCamera"));
        picture("move-no-camera");
        moves()->forgetComplaint();
        photographDamage();
        typeInto("moveNote", "fell down");
        m_finger.press(Qt::Key_Return);
        tap("saying-0");
        step("words at a touch", [this] { return moves()->note() == moves()->readyWords()[0]; });
        picture("move-damaged");
        tap("recordMove");
        managerAgrees();
        step("written off", [this] { return moves()->done(); });
        tap("nextMove");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    /// Among the pictures on a stick lies one that is none, and one of too many dots.
    void photographDamage() {
        QFile(m_stick.filePath("IMG_0002.jpg")).open(QIODevice::WriteOnly);
        QImage(20'000, 20'000, QImage::Format_Mono).save(m_stick.filePath("IMG_0003.png"));
        tap("movePhoto");
        m_till.photos()->lookIn({m_stick.path()});
        step("photos of it", [this] { return m_till.photos()->count() == 3; });
        picture("move-photos");
        for (int i = 0; moves()->photo().isEmpty() && i < 3; ++i) {
            if (i > 0) {
                tap("movePhoto");
                m_till.photos()->lookIn({m_stick.path()});
                step("photos again", see("photo-2"));
            }
            tap("photo-" + QString::number(i));
            step("taken, or why not", [this] {
                return moves()->photo().isEmpty() != moves()->complaint().isEmpty();
            });
            if (i == 0) picture("move-photo");
        }
    }

    auto* receiving() { return m_till.receiving(); }
    void goodsComeIn() {
        section("receive");
        step("our own goods", see("goods-0"));
        picture("receive");
        int row = 0; // of what there may be more than one
        while (row < 20 && m_finger.see("goods-" + QString::number(row)) != nullptr &&
               m_finger.see("goods-" + QString::number(row))->property("onePiece").toBool())
            ++row;
        tap("goods-" + QString::number(row));
        step("what it cost", [this] { return receiving()->typingCost(); });
        for (const char* key : {"key3", "key5", "key0"})
            tap(key);
        tap("receiveCount-0");
        tap("key6");
        picture("receive-line");
        tap("keyEnter");
        typeInto("supplier", "Cooperative");
        m_finger.press(Qt::Key_Return);
        tap("receiveGoods");
        step("in the book", [this] { return !receiving()->news().isEmpty(); });
        picture("receive-done");
        newGoods();
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    /// Goods that the book does not know get their card where they come in.
    void newGoods() {
        auto* desk = m_till.newItem();
        tap("newGoods");
        step("what they are", see("newKind-series"));
        tap("what-weaving");
        tap("unit-metre");
        picture("new-goods");
        tap("newPhoto");
        m_till.photos()->lookIn({m_stick.path()});
        step("a photo of it", see("photo-0"));
        picture("new-photo");
        tap("newPhoto");
        tap("newKind-sizes");
        typeInto("newLatin", "Sandale");
        typeInto("sizes", "38 39 40 41");
        typeInto("colours", arabic() ? QStringLiteral("أحمر، أزرق، بني") : QStringLiteral("rouge, bleu, brun"));
        step("each pair", [this, desk] { return desk->cells()->rowCount() == 12; });
        tap("pair-5");
        step("but one", [this, desk] { return desk->cellsText() == "11"; });
        picture("new-sizes");
        tap("newKind-set");
        step("of what is here", see("goods-1"));
        tap("goods-0");
        tap("goods-1");
        step("two parts", [this, desk] { return desk->parts()->count() == 2; });
        picture("new-set");
        tap("newKind-sizes");
        tap("newPrice");
        for (const char* key : {"key1", "key5", "key0", "key0"})
            tap(key);
        picture("new-price");
        tap("keyEnter");
        step("for weaving that is little", [this] { return m_till.prices()->asking(); });
        picture("new-price-doubt");
        tap("typedPrice");
        step("they come in", [this] { return receiving()->lineCount() == 11; });
        picture("new-lines");
        while (receiving()->lineCount() > 0) receiving()->drop(0);
    }

    auto* entrusted() { return m_till.entrusted(); }
    void artisanLeavesGoods() {
        section("deposit");
        picture("deposits-none");
        tap("startTaking");
        step("who brings goods", see("who-0"));
        picture("deposit-who");
        tap("who-0");
        step("how many", see("depositCounted"));
        typeInto("depositNote", "Deux tapis");
        m_finger.press(Qt::Key_Return);
        tap("depositPhoto");
        m_till.photos()->lookIn({m_stick.path()});
        photographByCamera();
        for (int i = 0; entrusted()->photo().isEmpty() && i < m_till.photos()->count(); ++i)
            entrusted()->choosePhoto(i);
        tap("depositPhoto");
        tap("key3");
        picture("deposit-count");
        tap("keyEnter");
        step("the slip", [this] { return m_till.paper()->showing(); });
        picture("deposit-slip");
        tap("receiptClose");
        step("it waits to be looked at", see("deposit-0"));
        picture("deposits");
        tap("deposit-0");
        step("piece by piece", see("describeNew"));
        picture("deposit-look");
        tap("describeNew");
        tap("what-weaving");
        picture("deposit-new-many");
        tap("manyAlike");
        tap("key2");
        tap("keyEnter");
        for (const char* key : {"key9", "key0", "key0", "key0"})
            tap(key);
        picture("deposit-new-price");
        tap("keyEnter");
        if (m_till.prices()->asking()) tap("typedPrice");
        step("two are accepted", [this] { return entrusted()->lines()->rowCount() == 1; });
        picture("deposit-accepted");
        tap("say-refused");
        tap("sayWhy-0");
        picture("deposit-refuse");
        tap("sayIt");
        step("everything was looked at", [this] { return entrusted()->leftText().isEmpty(); });
        picture("deposit-done");
        tap("said-0-undo");
        tap("sayWhy-0");
        picture("deposit-undo");
        tap("undoNot");
        tap("depositTags");
        step("tags for what was accepted", [this] { return m_till.labels()->tags() == 2; });
        picture("deposit-tags");
        m_till.labels()->clear();
        section("deposit");
        tap("formBack");
        tap("startReturning");
        step("who fetches goods", see("who-0"));
        picture("deposit-home-who");
        if (entrusted()->pickUps()->rowCount() > 0) callList("printPickUps", "deposit-call-pick-ups");
        tap("who-0");
        step("what is unsold", see("unsold-0"));
        tap("home-more-0");
        picture("deposit-home");
        tap("sendHome");
        step("gone home", [this] { return !entrusted()->news().isEmpty(); });
        step("with a slip", [this] { return m_till.paper()->showing(); });
        picture("deposit-home-slip");
        tap("receiptClose");
        picture("deposit-home-done");
        tap("formBack");
        tap("startTaking");
        tap("who-0");
        tap("key2");
        tap("depositNoCamera"); // nothing here can take one
        tap("countToSign");
        for (const auto* pad : {"signArtisan", "signHouse"}) {
            sign(pad);
        }
        picture("deposit-sign");
        tap("depositSigned");
        step("the signed slip", [this] { return m_till.paper()->showing(); });
        picture("deposit-signed-slip");
        tap("receiptClose");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    void photographByCamera() {
        QImage carpet(300, 200, QImage::Format_RGB888);
        carpet.fill(QColor(150, 40, 40));
        auto* album = plugIn();
        tap("photograph");
        step("it looks", [album] { return album->isOn(); });
        album->show(onTable(carpet, 20, 220));
        m_finger.rest(100);
        picture("camera-photo");
        tap("takePhoto");
        step("among the pictures", [this] { return m_till.photos()->count() == 4; });
        m_till.camera()->use(nullptr);
    }

    auto* imports() { return m_till.imports(); }
    void wholeTables() {
        QFile file(m_stick.filePath("articles.csv"));
        if (file.open(QIODevice::WriteOnly))
            file.write("name_ar,name_fr,price,quantity,family\n"
                       "قفة,Couffin,850,12,basketry\nصينية,Plateau,beaucoup,3,basketry\n"
                       ",,800,3,basketry\nجرة,Jarre,700,4,pottery\n");
        file.close();
        section("tables");
        picture("tables-none");
        imports()->lookIn({m_stick.path()});
        step("a table on a stick", see("table-0"));
        picture("tables");
        tap("table-0");
        step("line by line", [this] { return imports()->step() == ImportDesk::Looking; });
        tap("saveRefused");
        picture("tables-lines");
        tap("takeTableIn");
        step("in the book", [this] { return imports()->step() == ImportDesk::Finished; });
        picture("tables-done");
        tap("tableDone");
        step("it can be taken back", see("undoImport-0"));
        tap("undoImport-0");
        step("taken back", [this] { return !imports()->busy(); });
        picture("tables-taken-back");
        tap("importStock");
        QFile opening(m_stick.filePath("stock.csv"));
        if (opening.open(QIODevice::WriteOnly))
            opening.write("code,quantity,reserve\n" + codeOf("pottery").toUtf8() +
                          ",3,\nZ-9,1,\n");
        opening.close();
        imports()->lookIn({m_stick.path()});
        step("a table of stock, the newest", see("table-0"));
        tap("table-0");
        step("stock, line by line", [this] { return imports()->step() == ImportDesk::Looking; });
        picture("tables-stock");
        tap("tableBack");
        tap("tablesOut");
        m_till.exports()->setFolder(m_stick.path());
        tap("exportStock");
        step("saved", [this] { return !m_till.exports()->saved().isEmpty(); });
        picture("tables-out");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    StockDesk* stock() { return m_till.stock(); }
    void lookAtTheStock() {
        section("stock");
        step("groups", see("group-0"));
        picture("stock");
        tap("groupBy-artisan");
        picture("stock-artisans");
        tap("groupBy-age");
        picture("stock-age");
        tap("groupBy-family");
        tap("group-0");
        step("its items", see("stockItem-0"));
        picture("stock-items");
        tap("stockBack");
        tap("stockIdle");
        step("what does not move", [this] { return stock()->view() == StockDesk::Idle; });
        tap("idle-180");
        picture("stock-idle");
        nameCorners();
        tap("stockWanted");
        picture("stock-wanted-none");
        m_finger.scan(codeOf("pottery"));
        step("the way of an item", see("step-0"));
        picture("stock-way");
        tap("moreSizes");
        step("more of it", see("sizes"));
        typeInto("sizes", arabic() ? QStringLiteral("صغير، متوسط، كبير") : QStringLiteral("petit, moyen, grand"));
        step("each size", [this] { return m_till.newItem()->cells()->rowCount() == 3; });
        picture("more-sizes");
        tap("keepSizes");
        step("the others come in", [this] { return receiving()->lineCount() == 2 || !receiving()->news().isEmpty(); });
        while (receiving()->lineCount() > 0) receiving()->drop(0);
        tap("goods-stock");
        step("the way again", see("step-0"));
        tap("level");
        for (const char* key : {"key5", "key0", "key0"})
            tap(key);
        tap("levelFull");
        for (const char* key : {"key6", "key0", "key0"})
            tap(key);
        picture("stock-level");
        tap("keyEnter");
        step("it is wanted", [this] { return m_till.wanted()->count() == 1; });
        tap("wayBack");
        step("the list", see("want-0"));
        picture("stock-wanted");
        tap("writePhone-0");
        step("another number", see("artisanPhone"));
        picture("artisan-phone");
        tap("leavePhone");
        askForMore();
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    void askForMore() {
        tap("request-0");
        step("on paper", [this] { return m_till.paper()->showing(); });
        picture("stock-request");
        tap("receiptClose");
        tap("callList");
        step("whom to call", [this] { return m_till.paper()->showing(); });
        picture("stock-call-list");
        tap("receiptClose");
        tap("asked-0");
        m_finger.rest(300);
        picture("stock-asked");
    }

    void receiptsOfBefore() {
        more("receipt-text", Till::LookingAtReceipts);
        step("the last few", see("receipt-0"));
        picture("receipts");
        auto* receipts = m_till.receipts()->receipts();
        int sale = 0; // a present was sold, not given back
        while (sale < receipts->rowCount() - 1 &&
               receipts->index(sale, 0).data(receipts->roleNames().key("goesBack")).toBool())
            ++sale;
        tap(QStringLiteral("receipt-%1").arg(sale));
        step("its lines", [this] { return m_till.receipts()->chosen(); });
        picture("receipt-of-before");
        tap("reprint");
        step("a copy, marked", [this] { return m_till.paper()->showing(); });
        picture("receipt-copy");
        tap("receiptClose");
        step("and counted", [this] { return m_till.receipts()->copiesText() == "1"; });
        tap("gift");
        step("for whoever gets the present", [this] { return m_till.paper()->showing(); });
        picture("receipt-gift");
        tap("receiptClose");
        if (m_finger.see("correct") != nullptr) { // it was not paid in parts
            tap("correct");
            step("paid otherwise?", see("correct-CIB"));
            picture("receipt-paid-otherwise");
            tap("correctClose");
        }
        tap("leave");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    /// A seller sees how many, not how much: the drawer is counted blind.
    void theDayAsItStands() {
        more("chart-column", Till::Reporting);
        step("the day's figures", [this] { return !m_till.report()->salesText().isEmpty(); });
        picture("report-seller");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    /// What only somebody with the right to it sees.
    void ownersPages() {
        managerComes();
        tap("workHere");
        step("the manager at the counter", [this] {
            return m_till.stage() == Till::OpeningDay || m_till.stage() == Till::Selling;
        });
        const bool opens = m_till.stage() == Till::OpeningDay;
        if (opens) {
            tap("openDay"); // nothing was counted: the drawer does not fit
            step("a word is asked for", see("closeAnyway"));
            tap("closeAnyway"); // and may be said later
        }
        step("the counter", arrives(Till::Selling));
        m_finger.rest(200);
        tap("strip-layout-grid");
        step("more", see("more-lock"));
        picture("more-manager");
        tap("closeMore");
        more("chart-column", Till::Reporting);
        step("days", [this] { return m_till.report()->days()->rowCount() > 1; });
        if (opens) {
            step("this morning", see("noticeAction"));
            picture("report-gap");
            tap("noticeAction");
            tap("why-safe");
            picture("explain-later");
            tap("closeAnyway");
            step("the word stands beside it", [this] { return m_finger.see("noticeAction") == nullptr; });
        }
        tap("reportDay-1");
        step("yesterday's Z", [this] { return !m_till.report()->turnoverText().isEmpty(); });
        m_finger.rest(200);
        picture("report-z");
        tap("printReport");
        step("on paper", [this] { return m_till.paper()->showing(); });
        picture("report-paper");
        tap("receiptClose");
        tap("leave");
        more("list", Till::ReadingLog);
        step("what happened", [this] { return m_till.log()->lines()->rowCount() > 5; });
        m_finger.rest(200);
        picture("log");
        tap("leave");
        more("tags", Till::SettingPrices);
        picture("promotions");
        tap("prices-lists");
        picture("price-lists");
        tap("priceList-0");
        picture("price-list");
        tap("leave");
        tap("prices-issuer");
        picture("invoice-head");
        tap("leave");
        more("clipboard-list", Till::SettingRules);
        step("what the centre set", [this] { return m_till.rules()->rules()->rowCount() > 8; });
        m_finger.rest(200);
        picture("rules");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
        whoseGoods();
        wholeTables();
        payHere();
        more("lock", Till::SettingRights);
        step("people", see("rightsOf-0"));
        tap("rightsOf-0");
        m_finger.rest(200);
        picture("rights");
        tap("printBadge");
        step("a badge", [this] { return m_till.paper()->showing(); });
        picture("badge");
        tap("receiptClose");
        step("another, when it is lost", see("replaceBadge"));
        picture("rights-badge");
        tap("newPin");
        step("a PIN to type", see("pinPanel"));
        picture("rights-pin");
        tap("leavePin");
        tap("dismissPerson");
        step("sure?", see("dismissSure"));
        picture("rights-dismiss");
        tap("dismissNot");
        tap("leave");
        more("printer", Till::SettingPrinter);
        tap("receiptLook");
        step("how receipts look", arrives(Till::SettingLook));
        step("a receipt to look at", [this] { return !m_till.look()->preview().isEmpty(); });
        picture("look");
        tap("lookDrawing");
        tap("lookMakers");
        typeInto("headArabic", QStringLiteral("سوق دينار الطيب"));
        typeInto("headLatin", QStringLiteral("Marche Dinar Tayeb"));
        m_finger.rest(600);
        picture("look-own");
        tap("keepLook");
        step("kept", [this] { return !m_till.look()->canKeep(); });
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
        tap("strip-log-out");
        step("the next person", arrives(Till::SigningIn));
    }

    void whoseGoods() {
        section("stock");
        m_finger.scan(codeOf("pottery"));
        step("the way of an item", see("step-0"));
        picture("stock-way-manager");
        tap("floor");
        for (const char* key : {"key1", "key0", "key0"}) tap(key);
        picture("stock-floor");
        tap("floor");
        tap("correctOwner");
        step("whose it could be", see("owner-0"));
        picture("owner-who");
        tap("owner-0");
        step("what follows", see("putRight"));
        tap("why-0");
        picture("owner-follows");
        tap("formBack");
        tap("formBack");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    /// What was left in the drawer by the history of the shop is another sum.
    void sayWhyInTheMorning() {
        step("open, or a word is asked for", [this] {
            return m_till.stage() == Till::Selling || m_finger.see("closeAnyway") != nullptr;
        });
        if (m_till.stage() == Till::Selling) return;
        tap("why-evening");
        picture("explain-morning");
        tap("closeAnyway");
    }

    void closeTheDay() {
        tap("strip-sunset");
        step("closing", arrives(Till::ClosingDay));
        for (const auto* what : {"more-note-2000", "more-note-1000", "more-note-1000",
                                 "more-note-1000", "more-note-500", "more-coin-50"})
            tap(what);
        picture("close-counted");
        tap("closeDay");
        step("so far from the book, a word is asked for", see("closeAnyway"));
        picture("explain-gap");
        tap("why-unknown");
        tap("closeAnyway");
        step("closed", [this] { return m_till.drawer()->closed(); });
        picture("closed");
        tap("goHome");
        step("the next person", arrives(Till::SigningIn));
    }

    void artisan() {
        say();
        if (m_order.artisanCard.empty()) return;
        artisanComes();
        picture("artisan-owed");
        for (const char* view : {"goods", "sales", "payouts"}) {
            tap(QStringLiteral("tab-") + view);
            picture(view);
        }
        tap("aloud");
        step("it is said aloud", [this] { return m_till.voice()->speaking(); });
        tap("tab-sales");
        tap("sold-0");
        step("who got what", see("slipBack"));
        picture("artisan-slip");
        tap("slipBack");
        step("something came back", [this] {
            auto* sales = m_till.artisan()->sales();
            const auto role = sales->roleNames().key("backText");
            for (int row = 0; row < sales->rowCount(); ++row)
                if (!sales->index(row, 0).data(role).toString().isEmpty())
                    m_till.artisan()->openSale(row);
            return m_finger.see("slipBackState") != nullptr;
        });
        picture("artisan-slip-back");
        tap("slipBack");
        tap("tab-goods");
        tap("piece-0");
        step("a thing from near", see("pieceBack"));
        picture("artisan-piece");
        tap("pieceBack");
        tap("leave");
        step("signed out", arrives(Till::SigningIn));
        step("and silent", [this] { return !m_till.voice()->speaking(); });
    }

    void artisanComes() {
        tap("artisan");
        step("the card is asked for", see("card"));
        step("or a picture", see("face-0"));
        picture("artisan-card");
        artisanShowsTheCard();
    }

    void artisanShowsTheCard() {
        m_finger.scan(QString::fromStdString(m_order.artisanCard));
        step("the PIN is asked for", [this] { return m_till.signInDesk()->chosen(); });
        for (const char digit : std::string(demoArtisanPin))
            tap(QStringLiteral("key") + QChar(digit));
        picture("artisan-pin");
        tap("keyEnter");
        step("the artisan's account", arrives(Till::ArtisanLooking));
        say();
        m_finger.rest(200); // until the page before is gone
    }

    void managerComes() {
        signIn(m_till.signInDesk()->staff()->rowCount() - 1, demoManagerPin);
        step("the manager's page", arrives(Till::Managing));
        say();
    }

    QQuickItem* somebodysGoods() const {
        const auto found = m_finger.all([](QQuickItem* item) {
            if (item->objectName() != QLatin1String("stallItem")) return false;
            const auto* maker = item->findChild<QQuickItem*>(QStringLiteral("makerName"));
            return maker != nullptr && maker->isVisible();
        });
        return found.isEmpty() ? nullptr : found.front();
    }
    bool hasPrice(const QString& text) const {
        const auto& items = *m_till.centre()->items();
        const auto role = items.roleNames().key("priceText");
        for (int i = 0; i < items.rowCount(); ++i)
            if (items.data(items.index(i, 0), role).toString() == text) return true;
        return false;
    }

    bool somethingComes() const {
        const auto& items = *m_till.centre()->items();
        const auto role = items.roleNames().key("comingText");
        for (int i = 0; i < items.rowCount(); ++i)
            if (!items.data(items.index(i, 0), role).toString().isEmpty()) return true;
        return false;
    }
    void aPriceFromADayOn() {
        const auto openIt = [this] {
            auto* goods = m_finger.see("stallItem");
            if (goods != nullptr) m_finger.tap(goods);
            return m_finger.see("cancelPrice") != nullptr;
        };
        step("the first of the goods", openIt);
        for (int i = 0; i < 6; ++i) tap("key9"); // dearer than any
        tap("keyEnter");
        step("so dear a thing is asked about", [this] { return m_till.prices()->asking(); });
        tap("typedPrice");
        step("from when", see("priceFrom-2"));
        tap("priceFrom-2");
        step("it will cost that", [this] { return somethingComes(); });
        picture("manager-price-coming");
        step("the same goods", openIt);
        step("it can be taken back", see("withdrawPrice"));
        picture("manager-price-withdraw");
        tap("withdrawPrice");
        step("it costs what it did", [this] { return !somethingComes(); });
    }

    void goodsOfAllPlaces() {
        auto* places = m_till.places();
        tap("places");
        step("what every place has", [this, places] {
            return places->known() && m_finger.see("place-0") != nullptr;
        });
        picture("places");
        tap("placesWays");
        step("what is on the way", see("way-0"));
        tap("way-0");
        step("its goods", see("way-less-0"));
        const bool whole = places->lackText().isEmpty();
        tap("way-less-0");
        step("one less is there", [places, whole] { return whole && !places->lackText().isEmpty(); });
        picture("places-ways");
        const int ways = places->wayCount();
        tap("finishWay");
        step("the centre has spoken for the place", [places, ways] {
            return !places->busy() && !places->news().isEmpty() && places->wayCount() == ways - 1;
        });
        tap("placesDoubts");
        step("what does not fit", see("doubt-0"));
        tap("doubt-0");
        picture("places-doubts");
        const int toDecide = places->toDecide();
        if (places->unsettled()) {
            tap("finishFirst");
            step("its goods", see("wayLess-0"));
            tap("finishWay");
            step("it is settled", [places] { return !places->busy() && places->way() < 0; });
            tap("placesDoubts");
            step("what does not fit", see("doubt-0"));
            tap("doubt-0");
        }
        step("the ways out", see("ruling-0"));
        picture("places-ruling");
        tap("rule");
        step("it is decided", [places, toDecide] {
            return !places->busy() && places->toDecide() == toDecide - 1;
        });
        step("it is still there", see("doubt-0"));
        step("the last one", [this, places] {
            places->chooseDoubt(places->doubts()->rowCount() - 1);
            return !places->decidedText().isEmpty();
        });
        step("who decided", see("decidedText"));
        picture("places-decided");
        saveTheList("doubts");
        orderATransfer();
        tap("placesStock");
        saveTheList("stock");
        tap("leavePlaces");
        step("the manager's page behind it", [this, places] { return !places->isOpen(); });
        tap("toDecide");
        step("what is to decide", [this, places] {
            return places->view() == "doubts" && m_finger.see("doubt-0") != nullptr;
        });
        tap("leavePlaces");
        step("and back", [this, places] { return !places->isOpen(); });
        m_finger.rest(200);
    }

    /// A list of the manager's as a table and as a paper.
    void saveTheList(const char* list) {
        auto* lists = m_till.lists();
        tap(QStringLiteral("saveTable-%1").arg(list));
        step("saved as a table", [lists] { return lists->saved().endsWith(".csv"); });
        tap(QStringLiteral("savePaper-%1").arg(list));
        step("saved as a paper", [lists] { return lists->saved().endsWith(".pdf"); });
        show("list-saved"); // the path may be long
        lists->forgetComplaint();
        m_finger.rest(200);
    }

    void orderATransfer() {
        auto* orders = m_till.transferOrders();
        const auto placeOf = [orders](const QString& stall) {
            const auto& places = *orders->places();
            const auto role = places.roleNames().key("placeName");
            for (int row = 0; row < places.rowCount(); ++row)
                if (places.index(row, 0).data(role).toString().startsWith(stall))
                    return QStringLiteral("orderPlace-%1").arg(row);
            return QString();
        };
        tap("placesOrders");
        step("what was ordered", [orders] { return orders->known() && !orders->busy(); });
        tap("startOrder");
        step("from where", see("orderPlace-0"));
        picture("places-order-from");
        tap(placeOf(QStringLiteral("S02")));
        step("what it has", [this, orders] {
            return orders->goods()->rowCount() > 0 && m_finger.see("orderMore-0") != nullptr;
        });
        tap("orderCount-0");
        step("how many", see("orderKeys"));
        tap("key1");
        step("one of them", [orders] { return !orders->chosenText().isEmpty(); });
        picture("places-order-goods");
        tap("keyEnter");
        tap("orderOn");
        step("where to", see("orderPlace-0"));
        picture("places-order-to");
        tap(placeOf(QStringLiteral("S03")));
        step("it is ordered", [orders] { return !orders->busy() && !orders->news().isEmpty(); });
        tap("order-0");
        step("its goods", see("withdrawWhy"));
        if (see("savePaper-stock")()) fail("what was ordered is saved as the stock");
        picture("places-orders");
    }

    void howAllStallsStand() {
        auto* stalls = m_till.stalls();
        tap("stallsNowOpen");
        step("how every stall stands", [this, stalls] {
            return stalls->stalls()->rowCount() >= 30 && m_finger.see("stallNow-0") != nullptr;
        });
        picture("stalls-now");
        saveTheList("stalls");
        tap("seeDrawers");
        step("what every drawer differed by", [this, stalls] {
            return stalls->drawersKnown() && m_finger.see("drawer-0") != nullptr;
        });
        picture("stalls-drawers");
        tap("seeStalls");
        tap("stallNow-0");
        step("one stall's drawers", [stalls] { return !stalls->drawersOf().isEmpty(); });
        picture("stall-drawers");
        (void)closingsOfTheStalls("closings");
        tap("leaveStalls");
        step("the manager's page again", [stalls] { return !stalls->isOpen(); });
        m_finger.rest(200);
    }

    // The demo trades for some days: whether a month ended among them, the calendar of the day says. Whether one did.
    bool closingsOfTheStalls(const std::string& name) {
        auto* closings = m_till.closings();
        tap("seeClosings");
        step("which months are closed", [this, closings] {
            return closings->known() && m_finger.see("closingsOf-0") != nullptr;
        });
        const int row = firstThatClosed();
        QMetaObject::invokeMethod(m_finger.see("closingsOfAll"), "positionViewAtIndex", Q_ARG(int, row),
                                  Q_ARG(int, 1)); // in the middle
        m_finger.rest(200);
        picture(name.c_str());
        tap(QStringLiteral("closingsOf-%1").arg(row));
        step("of one stall", [closings] { return closings->listKnown(); });
        m_finger.rest(200);
        picture((name + "-of-stall").c_str());
        const bool any = closings->closings()->rowCount() > 0;
        if (any) {
            tap("closing-0");
            step("on paper", see("receiptClose"));
            picture((name + "-paper").c_str());
            tap("receiptClose");
        }
        tap("leaveClosings");
        step("of all stalls", [closings] { return closings->stallText().isEmpty(); });
        tap("leaveClosings");
        step("the stalls behind it", [closings] { return !closings->isOpen(); });
        m_finger.rest(200);
        return any;
    }
    int firstThatClosed() const {
        const auto* stalls = m_till.closings()->stalls();
        const auto role = stalls->roleNames().key("monthText");
        for (int row = 0; row < stalls->rowCount(); ++row)
            if (stalls->index(row, 0).data(role) != QStringLiteral("—")) return row;
        return 0;
    }

    /// As on a laptop: Tab until the frame lies over it, then Enter.
    void enter(const QString& name) {
        const auto isThere = [this, &name] {
            auto* item = m_finger.see(name);
            return m_till.ring()->isShown() && item != nullptr &&
                   item->mapRectToScene({0, 0, item->width(), item->height()}).contains(m_till.ring()->place().center());
        };
        step("by keys to " + name.toStdString(), [this, isThere] {
            m_finger.press(Qt::Key_Tab);
            return isThere();
        });
        m_finger.press(Qt::Key_Return);
    }
    /// The manager's page and all that opens from it, without touching the glass.
    void byKeysAlone() {
        struct Page {
            const char* name;
            std::function<bool()> open;
        };
        const Page pages[] = {{"figureToday", [this] { return m_till.takings()->isOpen(); }},
                              {"figureReceipts", [this] { return m_till.centreLog()->isOpen(); }},
                              {"stallsNowOpen", [this] { return m_till.stalls()->isOpen(); }},
                              {"places", [this] { return m_till.places()->isOpen(); }},
                              {"toDecide", [this] { return m_till.places()->isOpen(); }},
                              {"shopRules", arrives(Till::SettingRules)},
                              {"shopPrices", arrives(Till::SettingPrices)},
                              {"centrePeople", arrives(Till::SettingRights)},
                              {"payables", arrives(Till::PayingArtisans)}};
        for (const auto& page : pages) {
            enter(page.name);
            step(std::string("open by keys: ") + page.name, page.open);
            m_finger.rest(300);
            m_finger.press(Qt::Key_Tab);
            step("a frame", see("keyRing"));
            show((std::string("keys-") + page.name).c_str());
            step(std::string("left by Escape: ") + page.name, [this, &page] {
                m_finger.press(Qt::Key_Escape);
                return !page.open() && m_till.stage() == Till::Managing;
            });
            m_finger.rest(300);
        }
        m_till.hands()->forgetKeys(); // on the glass again
        m_till.ring()->hide();
        m_finger.rest(200);
    }

    void whatAllStallsTook() {
        auto* takings = m_till.takings();
        tap("figureToday");
        step("what was taken, day by day",
             [takings] { return takings->known() && takings->lines()->rowCount() == 7; });
        picture("takings-days");
        for (const auto* by : {"hour", "stall", "family", "artisan", "commune", "seller"}) {
            tap(QStringLiteral("takingsBy-%1").arg(by));
            step("broken down", [takings, by] { return takings->by() == by; });
            m_finger.rest(200);
            picture((std::string("takings-by-") + by).c_str());
        }
        tap("period-year");
        tap("takingsBy-time");
        step("month by month", [takings] { return takings->by() == "time"; });
        m_finger.rest(200);
        picture("takings-year");
        tap("saveTakings");
        step("saved as a table", [takings] { return takings->saved().endsWith(".csv"); });
        tap("saveTakingsPaper");
        step("saved as a paper", [takings] { return takings->saved().endsWith(".pdf"); });
        show("takings-saved"); // the path may be long
        tap("leaveTakings");
        step("the manager's page once more", [takings] { return !takings->isOpen(); });
        m_finger.rest(200);
    }

    void tillsOfAStall() {
        auto* centre = m_till.centre();
        tap("seeDevices");
        step("the stall's tills", [centre] { return centre->devices()->rowCount() > 0; });
        tap("newDevice");
        step("a code for a new till", [centre] { return !centre->enrolCode().isEmpty(); });
        step("and as a picture for its scanner", [this] { return m_finger.see("enrolPicture") != nullptr; });
        picture("manager-new-till");
        tap("noticeClose");
        tap("leaveDevices");
        centre->chooseStall(24);
        tap("seeDevices");
        tap("shutOut-0");
        picture("manager-shut-out");
        tap("because-stolen");
        step("that till is shut out", [centre, this] {
            return centre->devices()->rowCount() > 0 && m_finger.see("shutOut-0") == nullptr;
        });
        picture("manager-tills");
        tap("leaveDevices");
        centre->chooseStall(6);
    }

    void whatHappenedAtAllStalls() {
        auto* log = m_till.centreLog();
        tap("figureReceipts");
        step("what happened today", [log] { return log->known(); });
        tap("logPeriod-week");
        step("in seven days", [log] { return log->period() == "week" && log->lines()->rowCount() > 0; });
        picture("all-log");
        const auto week = log->periodText();
        tap("logPeriod-day");
        step("of one day", [log, week] { return log->periodText() != week; });
        const auto yesterday = log->periodText();
        tap("logDayBefore");
        step("of the day before", [log, yesterday] { return log->periodText() != yesterday; });
        m_finger.rest(200);
        picture("all-log-day");
        tap("logPeriod-week");
        step("in seven days again", [log] { return log->period() == "week" && log->lines()->rowCount() > 0; });
        step("of one sort", [this, log] {
            for (int row = 0; row < log->topics()->rowCount(); ++row) {
                const auto at = log->topics()->index(row, 0);
                const auto cell = [&](const char* role) {
                    return at.data(log->topics()->roleNames().key(role));
                };
                if (!cell("empty").toBool())
                    return m_finger.tap(QStringLiteral("logTopic-") + cell("key").toString());
            }
            return false;
        });
        step("and nothing else", [log] { return !log->topic().isEmpty(); });
        m_finger.rest(200);
        picture("all-log-sort");
        tap("logByStall");
        tap("logStall-0");
        step("of one stall", [log] { return !log->stallText().isEmpty(); });
        m_finger.rest(200);
        picture("all-log-stall");
        tap("saveLog");
        step("saved as a table", [log] { return log->saved().endsWith(".csv"); });
        tap("saveLogPaper");
        step("saved as a paper", [log] { return log->saved().endsWith(".pdf"); });
        show("all-log-saved");
        tap("leaveLog");
        step("of all stalls again", [log] { return log->stallText().isEmpty(); });
        tap("leaveLog");
        step("the manager's page after it", [log] { return !log->isOpen(); });
        m_finger.rest(200);
    }

    void manage() {
        managerComes();
        step("all stalls", [this] { return m_till.centre()->stalls()->rowCount() >= 30; });
        picture("manager");
        aPasswordOrNone();
        whatAllStallsTook();
        whatHappenedAtAllStalls();
        howAllStallsStand();
        goodsOfAllPlaces();
        m_till.centre()->chooseStall(6);
        step("a stall's stock", [this] { return m_till.centre()->items()->rowCount() > 5; });
        picture("manager-stock");
        step("a price can be changed", [this] {
            auto* goods = somebodysGoods();
            if (goods != nullptr) m_finger.tap(goods);
            return m_finger.see("cancelPrice") != nullptr;
        });
        tap("key9");
        picture("manager-price");
        tap("keyEnter");
        step("a price far from the tag is asked about", [this] { return m_till.prices()->asking(); });
        picture("manager-price-doubt");
        tap("typedPrice"); // it is meant
        step("from when", see("priceFrom-0"));
        picture("manager-price-from");
        tap("priceFrom-0");
        step("nobody lowers an artisan's price without asking", see("consentAsked"));
        picture("manager-consent");
        tap("consentByPhone");
        step("the artisan agreed", [this] {
            return hasPrice(QStringLiteral("9"));
        });
        aPriceFromADayOn();
        tillsOfAStall();
        tap("seeSales");
        step("a stall's sales", [this] { return m_till.centre()->sales()->rowCount() >= 3; });
        picture("manager-sales");
        setTheRules();
        setThePrices();
        payTheArtisans();
        byKeysAlone();
        tap("managerLeave");
        step("signed out again", arrives(Till::SigningIn));
    }

    // Whoever has none is told, and may leave it.
    void aPasswordOrNone() {
        step("the PIN alone opened the page", see("passwordHint"));
        tap("noticeAction");
        step("where a password is set", see("passwordPanel"));
        m_finger.rest(200);
        picture("manager-password");
        tap("leavePassword");
        step("not now", [this] { return !m_till.rights()->settingPassword(); });
        tap("leave");
        step("back at all stalls", arrives(Till::Managing));
        m_finger.rest(200);
    }

    // What holds for the shop is set at the centre, and seen here as it was set.
    void setTheRules() {
        auto& rules = *m_till.rules();
        tap("shopRules");
        step("what the centre says", [&rules] { return rules.settable(); });
        m_finger.rest(200);
        picture("manager-rules");
        tap("rule-rounding-1");
        step("from when?", see("keepRules"));
        picture("manager-rules-chosen");
        tap("keepRules");
        step("as set, from tomorrow", [&rules] { return rules.known() && !rules.differs(); });
        tap("rules-families");
        m_finger.rest(200);
        picture("manager-rules-families");
        tap("rules-labels");
        m_finger.rest(200);
        picture("manager-rules-labels");
        tap("rulesWhere");
        m_finger.rest(200);
        picture("manager-where");
        tap("where-6");
        step("one stall", [&rules] { return rules.where()->one() && rules.known(); });
        tap("rules-shop");
        tap("rule-rounding-0");
        tap("keepRules");
        step("it has rules of its own", [&rules] { return rules.hasOwn() && !rules.differs(); });
        m_finger.rest(200);
        picture("manager-rules-own");
        tap("rulesAsAll");
        step("as all stalls again", [&rules] { return !rules.hasOwn(); });
        tap("leave");
        step("back at all stalls", arrives(Till::Managing));
    }

    void setThePrices() {
        auto& promotions = *m_till.promotions();
        auto& lists = *m_till.priceLists();
        tap("shopPrices");
        step("prices of all stalls", [&promotions] { return promotions.settable(); });
        tap("newPromotion");
        tap("promotionFamily-1");
        tap("key5");
        tap("promotionItems");
        m_finger.rest(200);
        picture("promotion-items");
        tap("promotionItemsDone");
        tap("promotionWhere");
        tap("where-0");
        tap("where-11");
        m_finger.rest(200);
        picture("manager-where-some");
        tap("whereDone");
        tap("promotionBegin-2");
        picture("manager-promotion");
        tap("keepPromotion");
        step("it is to come", [&promotions] { return !promotions.writing() && promotions.promotions()->rowCount() > 0; });
        m_finger.rest(200);
        picture("manager-promotions");
        tap("prices-lists");
        tap("newPriceList");
        m_finger.rest(200);
        picture("manager-list-new");
        tap("readyName-0");
        tap("priceListOff-2");
        tap("goods-0");
        tap("key9");
        tap("key000");
        step("its price is said as people say it", [this] { return m_till.prices()->spokenText().contains("900\u00A0000"); });
        picture("price-list-price");
        tap("keyEnter");
        if (m_till.prices()->asking()) {
            picture("price-list-doubt");
            tap("typedPrice");
        }
        picture("price-list-item");
        tap("keepPriceList");
        step("one more list", [&lists] { return !lists.isOpen() && lists.lists()->rowCount() > 1; });
        m_finger.rest(200);
        picture("manager-lists");
        tap("prices-issuer");
        m_finger.rest(200);
        picture("manager-issuer");
        tap("leave");
        step("back at all stalls once more", arrives(Till::Managing));
    }

    PayablesDesk& payables() { return *m_till.payables(); }
    ContractDesk& contracts() { return *m_till.contracts(); }

    void writeShares() {
        auto& shares = *contracts().shares();
        tap("contractShares");
        step("the shares line by line", [&shares] { return shares.writing(); });
        tap("shareAddRule");
        tap("sharePart-below");
        for (const auto* key : {"key2", "key000"}) tap(key);
        picture("contract-shares-rule");
        tap("shareLine-1");
        tap("shareAddStep");
        step("a rule and a step", [&shares] { return shares.lines()->rowCount() == 3; });
        picture("contract-shares");
        tap("sharePart-artisan");
        for (const auto* key : {"key2", "key000"}) tap(key);
        step("more than there is", [&shares] { return !shares.canKeep(); });
        picture("contract-shares-wrong");
        tap("shareRemove");
        step("it is gone", [&shares] { return shares.canKeep(); });
        tap("sharesKeep");
        step("kept", [&shares] { return !shares.writing(); });
    }
    // A page that has just come may still be laying itself out.
    void sign(const QString& pad) {
        step("signed", [this, pad] {
            auto* place = m_finger.see(pad);
            if (place == nullptr) return false;
            const auto signedThere = [&] { return !place->property("strokes").toString().isEmpty(); };
            if (!signedThere()) m_finger.scribble(place);
            return signedThere();
        });
    }
    void signBoth() {
        tap("contractSign");
        step("who signs", [this] { return contracts().signing(); });
        for (const auto* pad : {"signArtisan", "signHouse"}) {
            sign(pad);
        }
        picture("contract-signing");
        tap("signOnScreen");
        step("signed", [this] { return contracts().signedNow(); });
    }

    void payTheArtisans() {
        tap("payables");
        step("who is owed what", [this] { return payables().dues()->rowCount() > 3; });
        picture("payables");
        saveTheList("dues");
        tap("filter-payable");
        tap("due-0");
        step("one account", [this] { return payables().opened() && !payables().busy(); });
        picture("payables-account");
        tap("contract");
        step("the contract", [this] { return contracts().opened(); });
        picture("contract");
        tap("rule-centre-1");
        step("another share", [this] { return contracts().differs(); });
        tap("contractPaper");
        step("as a paper", [this] { return m_till.paper()->showing(); });
        picture("contract-paper");
        tap("receiptClose");
        writeShares();
        signBoth();
        picture("contract-signed");
        tap("contractBack");
        tap("statements");
        step("which statement", see("statement-last_month"));
        picture("payables-statements");
        tap("statement-year");
        step("the account as a paper", [this] { return m_till.paper()->showing(); });
        picture("statement");
        tap("receiptClose");
        tap("payNow");
        step("how is it paid", see("payDone"));
        picture("payables-pay");
        tap("by-bank");
        tap("payReference");
        step("a reference can be typed",
             [this] { return m_finger.see("payReference")->hasActiveFocus(); });
        m_finger.type("VIR-2026-118");
        tap("payDone");
        step("paid", [this] { return !payables().paying() && !payables().paidText().isEmpty(); });
        step("a slip to sign", [this] { return m_till.paper()->showing(); });
        picture("payables-slip");
        tap("receiptClose");
        tap("lookBack");
        step("it stands among the payments", see("takeBack-0"));
        tap("printPayout-0");
        step("its slip again", [this] { return m_till.paper()->showing(); });
        tap("receiptClose");
        tap("takeBack-0");
        picture("payables-take-back");
        tap("why-0");
        step("and is taken back", [this] {
            auto* rows = payables().payouts();
            const auto role = rows->roleNames().key("reversed");
            return rows->rowCount() > 0 && rows->data(rows->index(0, 0), role).toBool();
        });
        tap("lookBack");
        tap("printLine-2");
        step("the account of one thing", [this] { return m_till.paper()->showing(); });
        picture("payables-of-one");
        tap("receiptClose");
        besidePayouts();
        payday();
        tap("section-ending");
        picture("payables-ending");
        callList("printEnding", "payables-call-ending");
        tap("renew-0");
        tap("longer-12");
        picture("payables-renew");
        const int ending = payables().ending()->rowCount();
        tap("saidByPhone");
        step("the goods may stay", [this, ending] { return payables().ending()->rowCount() < ending; });
        tap("section-old");
        tap("older-60");
        step("asked again", [this] { return payables().oldDays() == 60 && !payables().busy(); });
        picture("payables-old");
        tap("lower-0");
        tap("off-30");
        picture("payables-lower");
        tap("lowerNow");
        step("the artisan is asked", [this] { return m_till.consents()->asking(); });
        picture("payables-ask");
        tap("agreedHere");
        step("for less", [this] { return !m_till.consents()->asking() && !payables().busy(); });
        tap("leave");
        step("the manager's page again", arrives(Till::Managing));
    }

    void callList(const char* button, const char* shown) {
        tap(button);
        step("whom to call", [this] { return m_till.paper()->showing(); });
        picture(shown);
        tap("receiptClose");
    }

    HandoverDesk& handovers() { return *m_till.handovers(); }

    void besidePayouts() {
        tap("handover");
        step("what can be done", [this] { return handovers().opened(); });
        picture("handover");
        tap("handover-advance");
        for (const auto* key : {"key5", "key000"}) tap(key);
        tap("handoverWhy-0");
        picture("handover-advance");
        tap("keyEnter");
        step("is it meant", [this] { return handovers().asking(); });
        picture("handover-question");
        m_finger.rest(200); // the buttons have just come
        tap("handoverYes");
        step("given", [this] { return !handovers().opened() && !payables().paidText().isEmpty(); });
        step("a slip to sign", [this] { return m_till.paper()->showing(); });
        picture("handover-slip");
        tap("receiptClose");
        step("the account is read again", [this] { return !payables().busy(); });
        picture("handover-done");
        tap("filter-unclaimed");
        picture("payables-aged");
        callList("printAged", "payables-call-aged");
        tap("section-stalls");
        picture("payables-stalls");
        tap("stall-0");
        step("what can be done with a stall", [this] { return handovers().opened(); });
        tap("handover-rent_charged");
        for (const auto* key : {"key8", "key000"}) tap(key);
        picture("handover-rent");
        tap("keyEnter");
        m_finger.rest(200); // the buttons have just come
        tap("handoverYes");
        step("rent is owed", [this] { return !handovers().opened() && !payables().busy(); });
        picture("payables-rent");
    }

    /// A stall's own accounts: cash out of its drawer or the safe, and goods off its shelf.
    void payHere() {
        more("hand-coins", Till::PayingArtisans);
        step("whom the stall owes", [this] {
            return payables().known() && !payables().busy() && payables().dues()->rowCount() > 1;
        });
        picture("stall-payables");
        openOneWithGoods();
        tap("payNow");
        step("out of what", see("fromDrawer"));
        tap("fromDrawer");
        step("out of the drawer", [this] { return payables().drawer(); });
        picture("stall-pay-drawer");
        tap("fromSafe"); // what was counted in the morning is not enough
        picture("stall-pay-safe");
        tap("payDone");
        step("paid here", [this] { return !payables().paying() && !payables().busy(); });
        step("a slip to sign", [this] { return m_till.paper()->showing(); });
        tap("receiptClose");
        giveWool();
        belowZero();
        buyOut();
        howItCameBack();
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    void openAccount(int row) {
        payables().open(row);
        step("one account", [this] { return payables().opened() && !payables().busy(); });
    }
    /// A small account, which an advance puts below zero, of somebody who has goods here.
    void openOneWithGoods() {
        tap("filter-payable");
        const int most = payables().dues()->rowCount();
        bool found = false;
        for (int row = 0; row < most && !found; ++row) {
            openAccount(row);
            if (Money::dinars(30'000) < payables().account()->balance) continue;
            beginHandover("bought");
            found = handovers().goods()->rowCount() > 0;
            tap("handoverBack");
            tap("handoverBack");
            step("the account again", [this] { return !handovers().opened(); });
        }
        step("somebody with goods and little money", [found] { return found; });
    }
    void beginHandover(const char* kind) {
        tap("handover");
        step("what can be done", [this] { return handovers().opened(); });
        tap(QStringLiteral("handover-") + kind);
        step("of which goods", [this] { return !handovers().busy(); });
    }
    /// One of them, of what is counted; what has no number is one already.
    void chooseGoods() {
        step("goods to choose from", see("handoverGoods-0"));
        tap("handoverGoods-0");
        for (int row = 1; handovers().measured() && row < handovers().goods()->rowCount(); ++row)
            handovers().chooseGoods(row);
        if (handovers().asksQuantity()) tap("key1");
        tap("handoverWhy-0");
    }
    void endHandover(const std::string& name) {
        picture(name.c_str());
        tap("keyEnter");
        step("is it meant", [this] { return handovers().asking(); });
        picture((name + "-question").c_str());
        m_finger.rest(200); // the buttons have just come
        tap("handoverYes");
        step("it is done", [this] { return !handovers().opened() && !payables().busy(); });
        step("a slip to sign", [this] { return m_till.paper()->showing(); });
        picture((name + "-slip").c_str());
        tap("receiptClose");
        step("the account is read again", [this] { return !payables().busy(); });
    }
    void giveWool() {
        beginHandover("goods");
        chooseGoods();
        endHandover("handover-goods");
    }
    void belowZero() {
        beginHandover("advance");
        for (const auto* key : {"key3", "key5", "key000"}) tap(key);
        tap("handoverWhy-0");
        endHandover("handover-advance-here");
        step("the artisan owes the house", [this] { return payables().owes(); });
        picture("account-below-zero");
        tap("handover");
        step("what can be done", see("handover-waived"));
        picture("handover-below-zero");
        tap("handoverBack");
        beginHandover("repaid");
        for (const auto* key : {"key1", "key0", "key0"}) tap(key);
        tap("handoverDrawer");
        endHandover("handover-repaid");
        beginHandover("waived");
        for (const auto* key : {"key5", "key0"}) tap(key);
        tap("handoverWhy-0");
        endHandover("handover-waived");
    }
    void buyOut() {
        beginHandover("bought");
        chooseGoods();
        endHandover("handover-bought");
    }
    /// In the account of whoever made it stands the photo of what came back.
    void howItCameBack() {
        tap("filter-all");
        step("every account", [this] { return payables().filter() == "all" && !payables().busy(); });
        int shown = -1;
        for (int row = 0; row < payables().dues()->rowCount() && shown < 0; ++row) {
            openAccount(row);
            const auto* lines = payables().lines();
            const auto role = lines->roleNames().key("photo");
            for (int line = 0; line < lines->rowCount() && shown < 0; ++line)
                if (!lines->index(line, 0).data(role).toString().isEmpty()) shown = line;
        }
        QMetaObject::invokeMethod(m_finger.see("accountLines"), "positionViewAtIndex", Q_ARG(int, shown),
                                  Q_ARG(int, 1)); // in the middle: newer ones stand above it
        tap(QStringLiteral("linePhoto-%1").arg(shown));
        step("how it came back", see("returnPhoto"));
        picture("account-return-photo");
        tap("returnPhotoClose");
    }

    void payday() {
        tap("section-run");
        tap("draft-0");
        step("a list of who gets what", [this] { return payables().runState() == "drafted"; });
        picture("payday-draft");
        tap("approveRun");
        step("agreed", [this] { return payables().runState() == "approved"; });
        m_finger.rest(200); // the buttons have just come
        tap("payRun-0");
        step("counted out", see("payDone"));
        picture("payday-pay");
        tap("payDone");
        step("one is paid", [this] { return payables().runDone() == 1 && !payables().busy(); });
        step("and a slip to sign", [this] { return m_till.paper()->showing(); });
        tap("receiptClose");
        picture("payday-paying");
        tap("closeRun");
        step("closed", [this] { return payables().runState() == "closed"; });
    }

    const WalkOrder& m_order;
    Findings& m_findings;
    QTemporaryDir m_stick; // with pictures on it
    Till& m_till;
    Window& m_window;
    Finger m_finger;
    Eye m_eye;
    QObject m_ears;
    int m_heard = 0; // sounds
};

class InDays : public MachineClock {
  public:
    explicit InDays(int days) : m_days(days) {}
    Moment now() const override {
        return Moment::utcMs(MachineClock::now().utcMs() + m_days * 86'400'000LL);
    }

  private:
    int m_days;
};

/// The book with its keys and photos, for what no other till shall hear of.
WalkOrder inACopy(const WalkOrder& order, const std::filesystem::path& folder) {
    const auto stem = order.till.book.stem().string();
    for (const auto& each : std::filesystem::directory_iterator(order.till.book.parent_path()))
        if (each.path().filename().string().starts_with(stem + "."))
            std::filesystem::copy(each.path(), folder / each.path().filename(),
                                  std::filesystem::copy_options::recursive);
    auto copied = order;
    copied.till.book = folder / order.till.book.filename();
    return copied;
}

/// One till from its start to its end.
void visit(const WalkOrder& order, Findings& findings, void (Walk::*part)(),
           const Clock& clock = MachineClock()) {
    MachineRandom random;
    Till till(order.till, clock, random);
    Window window(till);
    auto* screen = window.open();
    if (screen == nullptr) {
        ++findings.failed;
        for (const auto& warning : window.warnings())
            std::cout << warning.toStdString() << '\n';
        return;
    }
    screen->resize(order.width, order.height);
    (void)QTest::qWaitForWindowExposed(screen);
    till.start();
    Walk walk(order, findings, till, window, *screen);
    (walk.*part)();
    walk.end();
}

int main(int argc, char** argv) {
    WalkOrder order;
    CLI::App app{"Walks through the till and keeps pictures."};
    std::string size = "1024x600";
    app.add_option("--book", order.till.book)->required();
    app.add_option("--centre", order.till.centre, "address, if not the one in the key file");
    app.add_option("--fonts", order.till.fonts)->required();
    app.add_option("--receipts", order.till.receipts)->required();
    app.add_option("--pictures", order.pictures)->required();
    app.add_option("--artisan-card", order.artisanCard);
    app.add_option("--language", order.language);
    app.add_option("--theme", order.theme);
    app.add_option("--text-size", order.textSize);
    app.add_option("--size", size);
    app.add_option("--pixels-per-mm", order.till.pixelsPerMm);
    app.add_flag("!--no-manager", order.manager);
    app.add_flag("--month-later", order.monthLater,
                 "and a month later in a copy, of which the centre hears: nobody goes on with this shop");
    CLI11_PARSE(app, argc, argv);
    if (const auto x = size.find('x'); x != size.npos) {
        order.width = std::stoi(size.substr(0, x));
        order.height = std::stoi(size.substr(x + 1));
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    Window::prepareApplication();
    order.till.language = fromWord<Language>(order.language).value_or(Language::arabic);
    order.till.words = order.till.fonts.parent_path() / "demo" / "shop.json";
    std::filesystem::create_directories(order.pictures);

    Findings findings;
    visit(order, findings, &Walk::aDay);
    auto elsewhere = order;
    elsewhere.till.centre = "https://127.0.0.1:1"; // where nobody answers
    visit(elsewhere, findings, &Walk::alone);
    auto forArtisans = elsewhere;
    forArtisans.till.kiosk = true;
    visit(forArtisans, findings, &Walk::kiosk);
    if (order.manager) visit(elsewhere, findings, &Walk::nextMorning, InDays(1));
    if (order.manager) {
        const QTemporaryDir copies;
        visit(inACopy(elsewhere, copies.path().toStdString()), findings, &Walk::goodsToBeFetched,
              InDays(120));
    }
    if (order.monthLater) {
        const QTemporaryDir copies;
        visit(inACopy(order, copies.path().toStdString()), findings, &Walk::monthLater, InDays(31));
    }
    auto craftCentre = elsewhere;
    craftCentre.till.book = order.till.book.parent_path() / "S46.book";
    visit(craftCentre, findings, &Walk::inspect);
    elsewhere.till.book = order.pictures + "/no-such.book";
    visit(elsewhere, findings, &Walk::joining);
    elsewhere.till.book = order.pictures + "/shopping-list.txt";
    std::ofstream(elsewhere.till.book) << "dates, tea, sugar\n";
    visit(elsewhere, findings, &Walk::faulted);
    std::filesystem::remove(elsewhere.till.book);

    if (findings.failed == 0)
        std::cout << "every step was taken\n";
    else
        std::cout << "failed: " << findings.failed << '\n';
    return findings.failed == 0 ? 0 : 1;
}

} // namespace
} // namespace touat

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    return touat::main(argc, argv);
}
