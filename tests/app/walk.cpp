// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through the till as a vendor, a manager and an artisan would, with real touches and scans on
// the real pages, and keeps a picture of every step. Used by the demo where there is no display, and
// by the screens test. Says what happened; leaves with 0 only if every step did.
#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QTextStream>

#include <sodium.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/demo/demo_shop.h"
#include "app/machine.h"
#include "app/till/window.h"
#include "finger.h"

namespace touat {
namespace {

struct WalkOrder {
    TillSettings till;
    std::string language = "ar";
    std::string pictures;
    std::string artisanCard;
    int width = 1024;
    int height = 600;
    bool manager = true;
};

class Walk {
  public:
    Walk(const WalkOrder& order, Till& till, Window& window, QQuickWindow& screen)
        : m_order(order), m_till(till), m_window(window), m_finger(screen) {
        QDir().mkpath(QString::fromStdString(order.pictures));
    }

    int go() {
        step("the book opens", arrives(Till::SigningIn));
        say();
        step("people are there", see("person-0"));
        picture("sign-in");
        wrongPin();
        signIn(0, demoSellerPin);
        step("the day is not open yet", arrives(Till::OpeningDay));
        say();
        picture("open-day-empty");
        for (const auto* what : {"more-note-1000", "more-note-1000", "more-note-500",
                                 "more-note-500", "more-note-200", "more-note-100", "more-coin-50",
                                 "more-coin-20", "more-coin-10", "more-coin-10", "more-coin-10"})
            step(what, [=, this] { return m_finger.tap(QString(what)); });
        picture("open-day-counted");
        step("open the day", [this] { return m_finger.tap(QString("openDay")); });
        step("the counter", arrives(Till::Selling));
        step("tiles are there", [this] {
            return m_till.counter()->tiles()->rowCount() > 10 && m_finger.see("tiles") != nullptr;
        });
        picture("sell-empty");
        sellOneForCash();
        sellSeveralWithANote();
        scanAndRefuse();
        openALine();
        payByCard();
        receipt();
        search();
        cashMoves();
        closeTheDay();
        artisan();
        if (m_order.manager) manage();
        step("no page warned", [this] {
            for (const auto& warning : m_window.warnings())
                std::cout << "  " << warning.toStdString() << '\n';
            return m_window.warnings().isEmpty();
        });
        std::cout << (m_failed == 0 ? "every step was taken" : "steps that failed: ")
                  << (m_failed == 0 ? "" : std::to_string(m_failed)) << '\n';
        return m_failed == 0 ? 0 : 1;
    }

  private:
    using Check = std::function<bool()>;

    void step(const std::string& what, const Check& done) {
        const bool good = m_finger.waitFor(done, 8000);
        if (!good) ++m_failed;
        if (!good) std::cout << "FAILED: " << what << std::endl;
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

    void picture(const char* name) {
        const auto file = QStringLiteral("%1/%2-%3.png")
                              .arg(QString::fromStdString(m_order.pictures))
                              .arg(++m_pictures, 2, 10, QChar('0'))
                              .arg(QString(name));
        const auto image = m_finger.look();
        step("picture " + std::string(name), [&] { return !image.isNull() && image.save(file); });
    }

    void signIn(int row, const std::string& pin) {
        tap(QStringLiteral("person-%1").arg(row));
        for (const char digit : pin) tap(QStringLiteral("key") + QChar(digit));
    }

    void wrongPin() {
        signIn(0, "9999");
        step("a wrong PIN is refused",
             [this] { return !m_till.signInDesk()->complaint().isEmpty(); });
        picture("pin-refused");
        tap("pinBack");
    }

    auto* counter() { return m_till.counter(); }

    void sellOneForCash() {
        tap("family-basketry");
        step("a tile", [this] {
            const auto tiles = m_finger.all(
                [](QQuickItem* i) { return i->property("onePiece").isValid() && i->property("leftText").isValid() && i->width() > 50; });
            if (tiles.isEmpty()) return false;
            m_finger.tap(tiles.first());
            return counter()->lineCount() == 1;
        });
        picture("sell-one");
        step("cash, and a nervous finger touches twice",
             [this] { return m_finger.doubleTap("cash"); });
        step("sold", [this] { return counter()->done(); });
        step("nothing to give back", [this] { return !counter()->doneHasChange(); });
        picture("sold-exact");
    }

    void addTiles(const char* family, int count) {
        tap(QStringLiteral("family-") + family);
        m_finger.rest(100);
        auto tiles = m_finger.all([](QQuickItem* i) {
            return i->property("onePiece").isValid() && i->property("leftText").isValid() &&
                   i->width() > 50;
        });
        for (int i = 0; i < count && i < tiles.size(); ++i) m_finger.tap(tiles[i]);
    }

    void sellSeveralWithANote() {
        addTiles("pottery", 3);
        addTiles("basketry", 2);
        step("several lines", [this] { return counter()->lineCount() >= 3 && !counter()->done(); });
        tap("more");
        picture("sell-many");
        tap("offer-0");
        step("sold with change", [this] { return counter()->done() && counter()->doneHasChange(); });
        picture("sold-change");
    }

    void scanAndRefuse() {
        m_finger.scan("0000000000000");
        step("an unknown code is named", [this] { return counter()->unknownCode() == "0000000000000"; });
        picture("unknown-code");
        const auto* first = m_firstCode();
        if (first != nullptr) m_finger.scan(QString::fromStdString(first->code()));
        step("a known code is a line", [this] { return counter()->lineCount() == 1; });
    }

    const ShelfItem* m_firstCode() {
        auto* model = qobject_cast<ShelfModel*>(counter()->tiles());
        return model == nullptr ? nullptr : model->at(0);
    }

    void openALine() {
        addTiles("weaving", 1);
        step("two lines", [this] { return counter()->lineCount() == 2; });
        counter()->open(1);
        step("the line opens", see("removeLine"));
        picture("line-open");
        tap("key1");
        tap("keyEnter");
        step("not below the floor", [this] { return !counter()->complaint().isEmpty(); });
        picture("below-floor");
        tap("removeLine");
        step("removed, and can be put back", see("undo"));
        picture("removed");
        tap("noticeAction");
        step("put back", [this] { return counter()->lineCount() == 2; });
    }

    void payByCard() {
        tap("pay-card");
        step("the number is asked for", see("scheme-CIB"));
        for (const char* key : {"key7", "key7", "key4", "key0", "key1", "key2"}) tap(key);
        picture("pay-card");
        tap("keyEnter");
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

    void search() {
        tap("search");
        m_finger.rest(100);
        m_finger.type(m_order.language == "ar" ? QStringLiteral("قفه") : QStringLiteral("couff"));
        step("found in any spelling", [this] { return counter()->tiles()->rowCount() > 0; });
        picture("search");
        m_finger.press(Qt::Key_Escape);
    }

    void cashMoves() {
        tap("strip-wallet");
        step("the drawer", arrives(Till::MovingCash));
        m_finger.rest(200);
        const int before = m_till.drawer()->moves()->rowCount();
        tap("takeOut");
        for (const char* key : {"key5", "key0", "key0"}) tap(key);
        picture("drawer-typing");
        tap("keyEnter");
        step("recorded",
             [=, this] { return m_till.drawer()->moves()->rowCount() == before + 1; });
        picture("drawer");
        tap("leave");
        step("back at the counter", arrives(Till::Selling));
    }

    void closeTheDay() {
        tap("strip-sunset");
        step("closing", arrives(Till::ClosingDay));
        for (const auto* what : {"more-note-2000", "more-note-1000", "more-note-1000",
                                 "more-note-1000", "more-note-500", "more-coin-50"})
            tap(what);
        picture("close-counted");
        tap("closeDay");
        step("closed", [this] { return m_till.drawer()->closed(); });
        picture("closed");
        tap("goHome");
        step("the next person", arrives(Till::SigningIn));
    }

    void artisan() {
        say();
        if (m_order.artisanCard.empty()) return;
        tap("artisan");
        step("the card is asked for", see("card"));
        picture("artisan-card");
        m_finger.scan(QString::fromStdString(m_order.artisanCard));
        step("the PIN is asked for", [this] { return m_till.signInDesk()->chosen(); });
        for (const char digit : std::string(demoArtisanPin)) tap(QStringLiteral("key") + QChar(digit));
        picture("artisan-pin");
        tap("keyEnter");
        step("the artisan's account", arrives(Till::ArtisanLooking));
        picture("artisan-owed");
        for (const char* view : {"goods", "sales", "payouts"}) {
            tap(QStringLiteral("tab-") + view);
            picture(view);
        }
        tap("leave");
        step("signed out", arrives(Till::SigningIn));
    }

    void manage() {
        const int boss = m_till.signInDesk()->staff()->rowCount() - 1;
        signIn(boss, demoManagerPin);
        step("the manager's page", arrives(Till::Managing));
        say();
        step("all stalls", [this] { return m_till.centre()->stalls()->rowCount() >= 30; });
        picture("manager");
        m_till.centre()->chooseStall(6);
        step("a stall's stock", [this] { return m_till.centre()->items()->rowCount() > 5; });
        picture("manager-stock");
        tap("seeSales");
        step("a stall's sales", [this] { return m_till.centre()->sales()->rowCount() >= 3; });
        picture("manager-sales");
        tap("managerLeave");
        step("signed out again", arrives(Till::SigningIn));
    }

    const WalkOrder& m_order;
    Till& m_till;
    Window& m_window;
    Finger m_finger;
    int m_pictures = 0;
    int m_failed = 0;
};

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
    app.add_option("--size", size);
    app.add_option("--pixels-per-mm", order.till.pixelsPerMm);
    app.add_flag("!--no-manager", order.manager);
    CLI11_PARSE(app, argc, argv);
    if (const auto x = size.find('x'); x != size.npos) {
        order.width = std::stoi(size.substr(0, x));
        order.height = std::stoi(size.substr(x + 1));
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    Window::prepareApplication();
    order.till.language = fromWord<Language>(order.language).value_or(Language::arabic);
    MachineClock clock;
    MachineRandom random;
    Till till(order.till, clock, random);
    Window window(till);
    auto* screen = window.open();
    if (screen == nullptr) {
        for (const auto& warning : window.warnings()) std::cout << warning.toStdString() << '\n';
        return 2;
    }
    screen->resize(order.width, order.height);
    (void)QTest::qWaitForWindowExposed(screen);
    till.start();
    return Walk(order, till, window, *screen).go();
}

} // namespace
} // namespace touat

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    return touat::main(argc, argv);
}
