// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till with its pages and a finger on them, for cart_test and count_killed_test: signs in, says what lies
// in the cart as the screen shows it, does what it is told, says again, and waits to be killed.
//
//   cart BOOK FONTS RECEIPTS add|pay|look
//   cart BOOK FONTS RECEIPTS count|goOn|finish CODE …
#include <QGuiApplication>
#include <QTest>

#include <sodium.h>

#include <iostream>

#include "app/machine.h"
#include "app/till/window.h"
#include "finger.h"

namespace touat {
namespace {

class Cart {
  public:
    Cart(Till& till, QQuickWindow& screen)
        : m_till(till), m_counter(*till.counter()), m_finger(screen) {}

    int go(const std::string& order, const QStringList& codes) {
        if (!signIn()) return fail("nobody could sign in");
        if (order == "count" || order == "goOn" || order == "finish") {
            if (!count(order, codes)) return fail("it could not be counted");
            std::cout << "ready" << std::endl;
            return QGuiApplication::exec();
        }
        say("found");
        if (order == "add" && !(add("Basket 1") && add("Basket 2")))
            return fail("a tile could not be touched");
        if (order == "pay" && !pay()) return fail("it could not be paid");
        say("shown");
        std::cout << "ready" << std::endl;
        return QGuiApplication::exec();
    }

  private:
    static int fail(const char* what) {
        std::cout << what << std::endl;
        return 1;
    }
    bool waitFor(const std::function<bool()>& condition) {
        return m_finger.waitFor(condition, 30'000);
    }

    bool signIn() {
        const bool there = waitFor([this] { return m_finger.tap(QStringLiteral("person-0")); });
        for (const char digit : {'1', '3', '9', '7'})
            if (!there ||
                !waitFor([=, this] { return m_finger.tap(QStringLiteral("key") + digit); }))
                return false;
        return waitFor([this] { return m_till.stage() == Till::Selling; }) &&
               waitFor([this] { return !tiles().isEmpty(); });
    }

    QList<QQuickItem*> tiles() {
        return m_finger.all([](QQuickItem* each) { return each->property("leftText").isValid(); });
    }
    bool tapSoon(const char* name) {
        return waitFor([=, this] { return m_finger.tap(QLatin1String(name)); });
    }

    /// Begins a count, or goes on with the one that was begun, and scans; says what the page shows.
    bool count(const std::string& order, const QStringList& codes) {
        auto& count = *m_till.count();
        if (!tapSoon("strip-layout-grid") || !tapSoon("more-boxes") ||
            !waitFor([this] { return m_till.stage() == Till::KeepingGoods; }) ||
            !tapSoon("goods-count"))
            return false;
        if (!tapSoon(order == "count" ? "startCount" : "openCount-0")) return false;
        if (!waitFor([&] { return count.step() == CountDesk::Scanning; })) return false;
        if (!waitFor([&] { return m_finger.see("countProgress") != nullptr; })) return false;
        std::cout << "found " << progress() << std::endl;
        for (const auto& code : codes) {
            const auto before = progress();
            const auto problems = count.problems()->rowCount();
            m_finger.scan(code);
            if (!waitFor([&] {
                    return progress() != before || count.problems()->rowCount() > problems;
                }))
                return false;
            if (count.problems()->rowCount() > problems) std::cout << "refused " << code.toStdString() << std::endl;
        }
        std::cout << "shown " << progress() << std::endl;
        if (order != "finish") return true;
        return tapSoon("countFinish") && tapSoon("closeCount") &&
               waitFor([&] { return count.step() == CountDesk::Finished; });
    }
    std::string progress() {
        return m_finger.see("countProgress")->property("text").toString().toStdString();
    }

    /// The tile of an item; null while it cannot be seen.
    QQuickItem* tile(const QString& item) {
        const auto tiles = m_finger.all([&](QQuickItem* each) {
            return each->property("leftText").isValid() && each->property("itemName") == item;
        });
        return tiles.isEmpty() ? nullptr : tiles.first();
    }

    /// True when what is in the cart is in the book too: the book does one thing after the other.
    bool kept() {
        bool read = false;
        const auto told =
            QObject::connect(&m_counter, &Counter::basketChanged, [&] { read = true; });
        m_counter.read();
        const bool done = waitFor([&] { return read; });
        QObject::disconnect(told);
        return done;
    }

    bool add(const QString& item) {
        const int before = m_counter.lineCount();
        if (!waitFor([&] { return m_finger.tapOnceStill(tile(item)); })) return false;
        return waitFor([&] { return m_counter.lineCount() == before + 1; }) && kept();
    }

    bool pay() {
        return waitFor([this] { return m_finger.tap(QStringLiteral("cash")); }) &&
               waitFor([this] { return m_counter.done(); });
    }

    QList<QQuickItem*> rows() {
        return m_finger.all([](QQuickItem* item) {
            return item->property("quantityText").isValid() &&
                   item->property("amountText").isValid();
        });
    }

    /// The cart's rows as they stand on the screen, when it has drawn what the counter holds.
    void say(const char* when) {
        (void)waitFor([this] { return rows().size() == m_counter.lineCount(); });
        std::cout << when;
        for (const auto* row : rows())
            std::cout << " [" << row->property("itemName").toString().toStdString() << " x"
                      << row->property("quantityText").toString().toStdString() << ' '
                      << row->property("amountText").toString().toStdString() << ']';
        std::cout << std::endl;
    }

    Till& m_till;
    Counter& m_counter;
    Finger m_finger;
};

} // namespace
} // namespace touat

int main(int argc, char** argv) {
    if (sodium_init() < 0 || argc < 5) return 2;
    using namespace touat;
    TillSettings settings;
    settings.book = argv[1];
    settings.fonts = argv[2];
    settings.receipts = argv[3];
    settings.language = Language::french;
    settings.pixelsPerMm = 4.6;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    Window::prepareApplication();
    MachineClock clock;
    MachineRandom random;
    Till till(settings, clock, random);
    Window window(till);
    auto* screen = window.open();
    if (screen == nullptr) return 2;
    screen->resize(1024, 600);
    (void)QTest::qWaitForWindowExposed(screen);
    till.start();
    QStringList codes;
    for (int i = 5; i < argc; ++i)
        codes << QString::fromLocal8Bit(argv[i]);
    return Cart(till, *screen).go(argv[4], codes);
}
